"""A calendar's file cut into its events, so that a broken one costs only itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

_TIMES = "DTSTART|DTEND|DTSTAMP|LAST-MODIFIED|RECURRENCE-ID|RDATE|EXDATE"
_AFTER_COLON = re.compile(rf"^((?:{_TIMES})[^:]*:)\s+", re.IGNORECASE)
_SAYS_NOTHING = re.compile(r"(?:RDATE|EXDATE)[^:]*:\s*$", re.IGNORECASE)
_READ = {
    *("UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "STATUS", "ORGANIZER", "ATTENDEE"),
    *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"),
}


@dataclass(frozen=True, slots=True)
class Block:
    """One event: where it stands, what of it is read, its calendar's method, and a name should it have none."""

    number: int
    line: int
    text: str
    method: str
    name: str


@dataclass(slots=True)
class Pieces:
    """A file cut in pieces: its events, its time zones by name, its own zone, and the method that holds so far."""

    events: list[Block]
    zones: dict[str, str]
    zone: str = ""
    method: str = ""


def cut(text: str) -> Pieces:
    pieces = Pieces([], {})
    kind, lines, start = "", [""], 0
    for at, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        mark = line.rstrip().upper()
        if mark in ("BEGIN:VEVENT", "BEGIN:VTIMEZONE", "BEGIN:VCALENDAR", "END:VCALENDAR"):
            _keep(pieces, kind, lines, start)
            kind, lines, start = (mark[6:] if mark in ("BEGIN:VEVENT", "BEGIN:VTIMEZONE") else ""), [], at
            if mark == "BEGIN:VCALENDAR":
                pieces.method = ""
        elif kind and mark == f"END:{kind}":
            _keep(pieces, kind, lines, start)
            kind = ""
        elif kind:
            lines.append(line)
        elif mark.startswith("X-WR-TIMEZONE:"):
            pieces.zone = line.partition(":")[2].strip()
        elif mark.startswith("METHOD:"):
            pieces.method = mark[7:].strip()
    _keep(pieces, kind, lines, start)
    return pieces


def _keep(into: Pieces, kind: str, lines: list[str], start: int) -> None:
    if kind == "VEVENT":
        named = "none-" + sha256(_wrapped(kind, lines).encode()).hexdigest()[:16]
        read = _wrapped(kind, _wanted(lines))
        into.events.append(Block(len(into.events) + 1, start, read, into.method, named))
    elif kind == "VTIMEZONE":
        text = _wrapped(kind, lines)
        if name := re.search(r"^TZID:(.*)$", text, re.MULTILINE):
            into.zones[name[1].strip()] = text


def _wrapped(kind: str, lines: Iterable[str]) -> str:
    body = [_AFTER_COLON.sub(r"\1", line) for line in lines if line.strip() and not _SAYS_NOTHING.match(line)]
    return "\r\n".join([f"BEGIN:{kind}", *body, f"END:{kind}", ""])


def _wanted(lines: list[str]) -> Iterator[str]:
    """The lines that are read, with their folds: no description, and nothing of a reminder within the event."""
    depth, wanted = 0, False
    for line in lines:
        if line[:1] not in (" ", "\t"):
            name = line.partition(":")[0].partition(";")[0].strip().upper()
            depth += (name == "BEGIN") - (name == "END")
            wanted = depth == 0 and name in _READ
        if wanted:
            yield line
