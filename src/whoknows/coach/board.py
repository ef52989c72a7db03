"""The introductions as a board: a column for each step, what is due first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from whoknows.book.models import Ask, Introduction, Member
from whoknows.coach import hearing, loops
from whoknows.coach.history import Noted, of_introduction
from whoknows.coach.offering import current_offer
from whoknows.coach.today import due
from whoknows.core.act import Due
from whoknows.core.introduction import OUTCOMES, Step

COLUMNS = (Step.NAMED, Step.AGREED, Step.INTRODUCED, Step.MET, Step.CLIENT)


@dataclass(frozen=True, slots=True)
class Card:
    """One introduction, what is due with it if anything is, and all that was noted of it."""

    introduction: Introduction
    due: Due | None
    noted: tuple[Noted, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """The introductions at one step: with something due first, the longest waiting before the others; then the rest."""

    step: Step
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """All introductions by step. What came to nothing stands apart, and what is owed for it stays in sight."""

    columns: tuple[Column, ...]
    to_tell: tuple[Card, ...]  # declined or lost, and the introducer does not know yet
    over: tuple[Card, ...]  # declined or lost, and told
    due: tuple[Card, ...]  # of all columns, in the order of what is due
    introductions: tuple[Introduction, ...]


def board(member: Member, *, on: date) -> Board:
    """Every introduction on the step where it stands."""
    rows = hearing.introductions(member)
    owed = [one for one in due(member, on=on) if one.introduction_id] if rows else []
    words = loops.with_words(member, owed, on=on, offer=current_offer(member))
    by_id = {one.introduction_id: one for one in words}
    cards = [Card(row, by_id.get(row.pk), tuple(of_introduction(row))) for row in rows]
    cards.sort(key=lambda c: c.due.since.toordinal() if c.due else date.max.toordinal() - c.introduction.pk)
    at = {step: tuple(c for c in cards if c.introduction.now.step is step) for step in Step}
    nothing = (*at[Step.DECLINED], *at[Step.LOST])
    in_order = {one.introduction_id: n for n, one in enumerate(words)}
    return Board(
        columns=tuple(Column(step, at[step]) for step in COLUMNS),
        to_tell=tuple(c for c in nothing if c.due),
        over=tuple(c for c in nothing if not c.due),
        due=tuple(sorted((c for c in cards if c.due), key=lambda c: in_order[c.introduction.pk])),
        introductions=tuple(rows),
    )


@dataclass(frozen=True, slots=True)
class Awaited:
    """What may be heard of before it is due: asks without an answer, and introductions on their way."""

    asks: tuple[Ask, ...]
    introductions: tuple[Introduction, ...]


def awaited(member: Member, found: Sequence[Due], introductions: Iterable[Introduction]) -> Awaited:
    """What is awaited beside that which is due already, the latest first."""
    asks = Ask.objects.filter(team=member.team).open().exclude(pk__in=[d.ask_id for d in found if d.ask_id])
    going = [i for i in introductions if i.now.step not in OUTCOMES]
    told = {d.introduction_id for d in found}
    still = sorted((i for i in going if i.pk not in told), key=lambda i: i.now.on, reverse=True)
    return Awaited(tuple(asks.select_related("person").order_by("-said_on", "-pk")), tuple(still))
