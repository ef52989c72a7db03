"""A calendar that any calendar program can follow (RFC 5545), for what is due and for the mornings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on one day, which no zone can shift, or from one instant (aware) on.

    ``uid`` stays the same for the same thing, so that it moves in the calendar.
    """

    uid: str
    starts: date | datetime
    title: str
    text: str = ""
    lasts: timedelta = timedelta(days=1)


def calendar(entries: Iterable[Entry], *, stamp: datetime | None = None, name: str = "Whoknows") -> str:
    """An iCalendar text of the entries, which block no time.

    ``stamp`` (aware): when it was made; unsaid, each bears its own start.
    """
    from icalendar import Calendar, Event

    whole = Calendar()
    whole.add("prodid", "-//Whoknows//Whoknows//EN")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", _plain(name))
    for one in entries:
        starts = one.starts.astimezone(UTC) if isinstance(one.starts, datetime) else one.starts
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", stamp.astimezone(UTC) if stamp else starts)
        event.add("dtstart", starts)
        event.add("dtend", starts + one.lasts)
        event.add("summary", _plain(one.title))
        event.add("description", _plain(one.text))
        event.add("transp", "TRANSPARENT")
        whole.add_component(event)
    return str(whole.to_ical(), "utf-8")


def _plain(words: str) -> str:
    """Words as a TEXT value can hold them (RFC 5545, 3.3.11): lines, and no other control characters."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in lines if letter in "\t\n" or (letter >= " " and letter != "\x7f"))
