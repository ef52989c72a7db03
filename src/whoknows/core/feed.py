"""What is due as a calendar that any calendar program can follow (RFC 5545): whole days, which no zone can shift."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on one day. ``uid`` stays the same for the same thing, so that it moves in the calendar."""

    uid: str
    on: date
    title: str
    text: str = ""


def calendar(entries: Iterable[Entry], *, stamp: datetime, name: str = "Whoknows") -> str:
    """An iCalendar text of the entries, each a whole day that blocks no time; ``stamp`` (aware): when it was made."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Whoknows//What is due//EN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for one in entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{one.uid}",
            f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{one.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.on + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(one.title)}",
            *([f"DESCRIPTION:{_text(one.text)}"] if one.text else []),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "\r\n".join(piece for line in [*lines, "END:VCALENDAR"] for piece in _folded(line)) + "\r\n"


def _text(words: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11); other control characters may not stand in one."""
    words = "\n".join(words.splitlines())
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        words = words.replace(plain, written)
    return "".join(letter for letter in words if letter == "\t" or (letter >= " " and letter != "\x7f"))


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets, the further ones beginning with a space, no character cut in two (3.1)."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode("utf-8", "replace"))
        if size + width > 75:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += width
    yield piece
