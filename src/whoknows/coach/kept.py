"""The kept ties, which every page reads: worked out, and put right by what one import changes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from functools import partial
from pathlib import Path

from django.db.models import Sum

from whoknows.atlas import letters, ties
from whoknows.atlas.engine import Damaged
from whoknows.book import ties as book
from whoknows.book.models import Member, Segment
from whoknows.book.warmth import kept_until
from whoknows.coach import here
from whoknows.core.tie import Change, Pair, Tie

LARGE = 3  # a segment of a part in so many of what stays: without it, working all ties out anew is as quick


def ties_hold(member: Member, on: date) -> bool:
    """Whether the kept ties tell of a day: today, a later one, or one not before the last touch.

    Days of touches are UTC's: in the evening west of it the last may be tomorrow's, and has taken place all the same.
    """
    until = kept_until(member)
    return until is None or on >= min(until, here.day(member))


def keep_ties(member: Member, *, now: datetime) -> None:
    """Work out all ties from the segments and keep them; and make what the next import finds its way by."""
    letters.sift(here.segments(member), here.folder())
    with ties.all_of(here.segments(member), here.folder(), by=now) as (rows, to_come):
        book.keep(member.team, rows, to_come, as_of=now.date())


def keep_change(member: Member, change: Change | None, *, now: datetime) -> None:
    """Put the kept ties right by what was told to change as of an instant; None: all of them have to be worked out."""
    if change is None:
        keep_ties(member, now=now)
    else:
        book.count(member.team, by=now)
        book.change(member.team, change)


def of(member: Member, pairs: Collection[Pair], *, now: datetime) -> list[Tie]:
    """What is kept of some pairs, with what has taken place by an instant."""
    book.count(member.team, by=now)
    return book.of(member.team, pairs)


def keep_without(member: Member, one: Path, rows: int, *, now: datetime) -> None:
    """Put the kept ties right when a segment of so many rows is on the manifest no more."""
    staying = Segment.objects.filter(team=member.team).aggregate(rows=Sum("rows"))["rows"] or 0
    as_of = book.kept_as_of(member.team)
    change = None
    if as_of is not None and rows * LARGE < staying:
        try:
            change = ties.without(
                here.segments(member), one, here.folder(), by=now, as_of=as_of, kept=partial(of, member, now=now)
            )
        except Damaged:  # it may be the one that goes
            change = None
    keep_change(member, change, now=now)


def count(member: Member, *, now: datetime) -> None:
    """Count as touches the meetings that have taken place since the ties were kept."""
    if book.kept_as_of(member.team) is None:
        keep_ties(member, now=now)
    else:
        book.count(member.team, by=now)
