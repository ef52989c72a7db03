"""The mornings as a calendar that any calendar program can follow (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

MINUTES = 15


@dataclass(frozen=True, slots=True)
class Morning:
    """One working day's entry: when it starts (with a zone), its title and its text."""

    on: date
    starts: datetime
    title: str
    text: str


def calendar(mornings: Iterable[Morning], *, key: str) -> str:
    """An iCalendar text of the mornings, each a quarter of an hour that blocks no time.

    ``key`` tells one user's entries from another's. The same day keeps its UID, so a calendar program puts the new
    words in place of the old. Times are written in UTC.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Whoknows//The morning//EN", "X-WR-CALNAME:Whoknows"]
    for one in mornings:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{one.on:%Y%m%d}-{key}@whoknows",
            f"DTSTAMP:{_instant(one.starts)}",
            f"DTSTART:{_instant(one.starts)}",
            f"DTEND:{_instant(one.starts + timedelta(minutes=MINUTES))}",
            f"SUMMARY:{_text(one.title)}",
            f"DESCRIPTION:{_text(one.text)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "\r\n".join(piece for line in [*lines, "END:VCALENDAR"] for piece in _folded(line)) + "\r\n"


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n")):
        words = words.replace(plain, written)
    return words


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets, the further ones beginning with a space, no character cut in two."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > 75:
            yield piece
            piece = " "
        piece += letter
    yield piece
