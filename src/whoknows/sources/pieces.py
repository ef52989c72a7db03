"""A calendar's file cut into its events, so that a broken one costs only itself.

Exchange names its zones ``(UTC+01:00) Amsterdam, Berlin, …``, here within quotation marks, there without, here with its
commas escaped. Whatever such names have beyond letters is made plain in all places alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from zoneinfo import ZoneInfo

_TIMES = "DTSTART|DTEND|DTSTAMP|LAST-MODIFIED|RECURRENCE-ID|RDATE|EXDATE"
_AFTER_COLON = re.compile(rf"^((?:{_TIMES})[^:]*:)\s+", re.IGNORECASE)
_ZONED = re.compile(rf'((?:{_TIMES})\b[^:]*?;\s*TZID\s*=)("[^"]*"|.*?)(?=(?:;[^:;]*)*:\s*\d{{8}})', re.IGNORECASE)
_LONGEST_ZONE = 300  # with all before it and the day
_ZONE = re.compile(r"^TZID:([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)", re.MULTILINE)
_USED = re.compile(r";TZID=([^:;]+)")
_OFFSET = re.compile(r"_?(?:UTC|GMT) ?([+-])(\d\d?)_?(\d\d)?(?!\d)")
_FIXED = (
    "BEGIN:VTIMEZONE\r\nTZID:UTC\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    "TZOFFSETFROM:{0}\r\nTZOFFSETTO:{0}\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
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
    _name_zones(pieces)
    return pieces


def _keep(into: Pieces, kind: str, lines: list[str], start: int) -> None:
    if kind == "VEVENT":
        named = "none-" + sha256(_wrapped(kind, lines).encode()).hexdigest()[:16]
        read = _wrapped(kind, map(_with_plain_zone, _wanted(lines)))
        into.events.append(Block(len(into.events) + 1, start, read, into.method, named))
    elif kind == "VTIMEZONE":
        text = _wrapped(kind, lines)
        if name := _ZONE.search(text):
            into.zones[_plain(name[1])] = text


def _with_plain_zone(line: str) -> str:
    zoned = _ZONED.match(line, 0, _LONGEST_ZONE)
    return f"{zoned[1]}{_plain(zoned[2])}{line[zoned.end() :]}" if zoned else line


def _name_zones(pieces: Pieces) -> None:
    """Call a zone that only this file knows by a name that no other file has: icalendar keeps in mind the first that it
    meets by a name, as "Customized Time Zone". One that nobody describes is what its name says, or none."""
    called: dict[str, str] = {}
    for name in {name for event in pieces.events for name in _USED.findall(event.text)}:
        described = pieces.zones.pop(name, "") if not _is_known(name) else ""
        if not described and (offset := _OFFSET.match(name)):
            sign, hours, minutes = offset.groups("00")
            described = _FIXED.format(f"{sign}{hours:0>2}{minutes}")
        if described:
            called[name] = f"{name} {sha256(described.encode()).hexdigest()[:8]}"
            pieces.zones[called[name]] = _ZONE.sub(f"TZID:{called[name]}", described)
    if called:
        pieces.events = [
            replace(event, text=_USED.sub(lambda zone: f";TZID={called.get(zone[1], zone[1])}", event.text))
            for event in pieces.events
        ]


@cache
def _is_known(zone: str) -> bool:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    try:
        return "/" in zone or zone in WINDOWS_TO_OLSON or bool(ZoneInfo(zone))
    except (ValueError, OSError, KeyError):
        return False


def _plain(zone: str) -> str:
    """The name of a zone as it may stand anywhere."""
    name = re.sub(r"\r\n[ \t]|[\\\"]", "", zone).strip()
    return "UTC" if name.endswith("://Microsoft/Utc") else re.sub(r"[^\w /.+-]", "_", name)


def _wrapped(kind: str, lines: Iterable[str]) -> str:
    body = [_AFTER_COLON.sub(r"\1", line) for line in lines if line.strip() and not _SAYS_NOTHING.match(line)]
    return "\r\n".join([f"BEGIN:{kind}", *body, f"END:{kind}", ""])


def _wanted(lines: list[str]) -> Iterator[str]:
    """The lines that are read, unfolded: no description, and nothing of a reminder within the event."""
    depth, wanted = 0, list[str]()
    for line in [*lines, "END"]:
        if line[:1] in (" ", "\t"):
            if wanted:
                wanted.append(line[1:])
            continue
        if wanted:
            yield "".join(wanted)
        name = line.partition(":")[0].partition(";")[0].strip().upper()
        depth += (name == "BEGIN") - (name == "END")
        wanted = [line] if depth == 0 and name in _READ else []
