"""Who might be asked: what they are to me, what they got, and what was asked of them so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from whoknows.core.ask import Moment
from whoknows.core.introduction import Heard
from whoknows.core.person import Kind
from whoknows.core.tie import Warmth
from whoknows.core.waiting import Wait, comes_due, rests_from, waits

POOL = 3  # "a typical client knows less than four ideal prospects" (seeds/introductions)
NO_TIE = Warmth()


@dataclass(frozen=True, slots=True)
class PastAsk:
    """One ask that was made, and its answer so far."""

    said_on: date
    heard: Heard | None = None
    heard_on: date | None = None
    is_open: bool = True  # not answered for good
    again: tuple[date, ...] = ()  # the days on which it was put once more
    thinking: tuple[date, ...] = ()  # the days of each "I'll let you know"
    calls: tuple[date, ...] = ()
    thanked: bool = False  # for a no or a letter of recommendation

    @property
    def waits(self) -> list[Wait]:
        told = (self.heard_on,) if self.heard is Heard.THINKING and self.heard_on and not self.thinking else ()
        return waits((self.said_on, *self.again), self.thinking or told, self.calls)

    @property
    def due(self) -> date | None:
        """The day it comes due again; None when it was answered, or rests next."""
        return comes_due(self.waits) if self.is_open else None

    @property
    def rests_from(self) -> date | None:
        """The day of the third silence; None before it, and when it was answered."""
        return rests_from(self.waits) if self.is_open else None

    def is_at_rest(self, *, today: date) -> bool:
        since = self.rests_from
        return since is not None and since <= today

    def waits_still(self, *, today: date) -> bool:
        """Whether it still waits for an answer."""
        return self.is_open and not self.is_at_rest(today=today)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person I might ask."""

    id: int
    name: str
    kind: str
    warmth: Warmth = NO_TIE
    moments: tuple[Moment, ...] = ()  # newest first
    asks: tuple[PastAsk, ...] = ()  # oldest first; as they stand on the day
    since: date | None = None
    until: date | None = None
    through: str = ""
    named: int = 0  # prospects they have named so far
    stopped: bool = False
    put_off_on: date | None = None  # the last time it was said: not now


def got_value(candidate: Candidate) -> bool:
    """Whether somebody got value: it was noted, or they are a client, who paid for it."""
    return bool(candidate.moments) or candidate.kind == Kind.CLIENT


def waiting(candidate: Candidate, *, today: date) -> PastAsk | None:
    """The last ask, while it waits for its answer: it speaks for those before it, which two made one may have open."""
    return next((ask for ask in candidate.asks[-1:] if ask.waits_still(today=today)), None)


def count_open(candidates: Iterable[Candidate], *, today: date) -> int:
    """How many asks wait for an answer."""
    return sum(waiting(c, today=today) is not None for c in candidates)


def is_overdue(candidate: Candidate, *, today: date) -> bool:
    """Whether they were not asked within the last year: once a year at least is the rule."""
    return not any(a_year_after(a.said_on) > today for a in candidate.asks)


def a_year_after(day: date) -> date:
    """The same day a year on; a year from 29 February ends on 1 March.

    >>> a_year_after(date(2028, 2, 29)), a_year_after(date(2027, 3, 1))
    (datetime.date(2029, 3, 1), datetime.date(2028, 3, 1))
    """
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)
