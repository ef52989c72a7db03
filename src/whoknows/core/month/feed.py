"""The mornings as a calendar that any calendar program can follow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from whoknows.core import feed
from whoknows.core.feed import Entry

A_QUARTER = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Morning:
    """One working day's entry: when it starts (with a zone), its title and its text."""

    on: date
    starts: datetime
    title: str
    text: str


def calendar(mornings: Iterable[Morning], *, key: str, stamp: datetime | None = None) -> str:
    """An iCalendar text of the mornings, each a quarter of an hour that blocks no time.

    ``key`` tells one user's entries from another's. The same day keeps its UID, so a calendar program puts the new
    words in place of the old; ``stamp`` (aware) is when they were written. Times are written in UTC.
    """
    entries = (
        Entry(f"{one.on:%Y%m%d}-{key}@whoknows", one.starts, one.title, one.text, lasts=A_QUARTER) for one in mornings
    )
    return feed.calendar(entries, stamp=stamp)
