"""The asks that were made, and the rates they give: how often somebody is named, and how many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from whoknows.core.chance import Chance, Prior
from whoknows.core.growth.evidence import Spread, spread
from whoknows.core.introduction import Heard

SILENCE = timedelta(days=90)  # unanswered for so long, an ask has brought nobody: our judgement
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Made:
    """One ask that was made, with what came of it; a word is empty where nothing was noted."""

    id: int
    person: int
    on: date
    yes: bool | None = None  # they named somebody; None while it waits for an answer
    named: int = 0  # prospects
    client: bool = False  # whether the introducer was a client then
    avatar: str = ""
    reason: str = ""
    channel: str = ""
    tone: str = ""
    kind: str = ""
    again: bool = False  # not the first ask to this person
    guess: bool | None = None  # what I expected before asking


def came_of(heard: Heard | None, *, said_on: date, closed: bool, today: date) -> bool | None:
    """Whether an ask brought a name; None while it waits, which silence ends.

    >>> came_of(None, said_on=date(2026, 1, 1), closed=False, today=date(2026, 5, 1))
    False
    """
    if heard is Heard.NAMED:
        return True
    return False if closed or today - said_on >= SILENCE else None


def yes_rate(asks: Iterable[Made], prior: Prior) -> Chance:
    """How often an ask brings a name, over all that are settled."""
    settled = [ask.yes for ask in asks if ask.yes is not None]
    return Chance(prior, sum(settled), len(settled))


def introduces_in_a_year(asks: Iterable[Made], prior: Prior, *, today: date) -> Chance:
    """How often a client who was asked within a year named somebody in it: each client and year counts once.

    Years are counted back from today; one with nothing but asks that wait is not settled.
    """
    years: dict[tuple[int, int], bool] = {}
    for ask in asks:
        if ask.client and ask.yes is not None and ask.on <= today:
            year = ask.person, (today - ask.on) // YEAR
            years[year] = years.get(year, False) or ask.yes
    return Chance(prior, sum(years.values()), len(years))


def names_each(asks: Iterable[Made]) -> Spread | None:
    """How many prospects somebody names who names any."""
    return spread([ask.named for ask in asks if ask.yes and ask.named])


def asked_lately(asks: Iterable[Made], people: Sequence[int], *, today: date) -> int:
    """How many of these people were asked within the last year."""
    lately = {ask.person for ask in asks if ask.on <= today and today - ask.on < YEAR}
    return sum(person in lately for person in people)
