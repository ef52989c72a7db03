"""What is due and what comes due next, as a calendar feed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from whoknows.book.models import Member
from whoknows.coach import today
from whoknows.core.act import Due
from whoknows.core.feed import Entry, calendar

AHEAD = timedelta(days=60)


def upcoming(member: Member, *, on: date) -> list[tuple[date, Due]]:
    """Everything due, and what comes due in the next sixty days if nothing is heard, by the day to do it on.

    What is overdue stands on the day itself: a calendar shows nobody last week.
    """
    found = today.due(member, on=on, ahead=AHEAD)
    return sorted(((max(on, one.since), one) for one in found), key=lambda each: (each[0], each[1].person))


def feed(member: Member, *, on: date) -> str:
    """The same as an iCalendar text. A reminder that moves keeps its UID, so that it moves in the calendar as well."""
    entries = [
        Entry(_uid(member, one), day, one.words, f"Due since {one.since:%d %B %Y}." if one.since < day else "")
        for day, one in upcoming(member, on=on)
    ]
    return calendar(entries, stamp=datetime.now(UTC), name="Whoknows: what is due")


def _uid(member: Member, one: Due) -> str:
    about = f"introduction-{one.introduction_id}" if one.introduction_id else f"ask-{one.ask_id}"
    return f"{about}-{member.team.digest(f'due of {member.pk} {about}')[:16]}@whoknows"
