"""The kept ties, which every page reads: worked out, and put right by what one import changes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from django.db.models import Sum

from whoknows.atlas import ties
from whoknows.atlas.engine import Damaged
from whoknows.book import ties as book
from whoknows.book.models import Member, Segment
from whoknows.coach import here

LARGE = 3  # a part in so many of all rows: from there on ties are worked out anew, which is then as quick


def keep_ties(member: Member, *, now: datetime) -> None:
    """Work out all ties from the segments and keep them."""
    with ties.all_of(here.segments(member), here.folder(), by=now) as (rows, to_come):
        book.keep(member.team, rows, to_come, as_of=now.date())


def keep_change(member: Member, one: Path, rows: int, *, now: datetime, dropped: bool = False) -> None:
    """Put the kept ties right when a segment of so many rows has joined the manifest, or has left it (``dropped``)."""
    in_all = Segment.objects.filter(team=member.team).aggregate(rows=Sum("rows"))["rows"] or 0
    as_of = book.kept_as_of(member.team)
    if as_of is None or rows * LARGE > in_all:
        keep_ties(member, now=now)
        return
    known = [segment for segment in here.segments(member) if segment != one]
    try:
        change = ties.changed(known, one, here.folder(), by=now, as_of=as_of, dropped=dropped)
    except Damaged:
        if not dropped:
            raise
        keep_ties(member, now=now)  # without the dropped one, which may be what can't be read
        return
    book.count(member.team, by=now)
    book.change(member.team, change)


def count(member: Member, *, now: datetime) -> None:
    """Count as touches the meetings that have taken place since the ties were kept."""
    if book.kept_as_of(member.team) is None:
        keep_ties(member, now=now)
    else:
        book.count(member.team, by=now)
