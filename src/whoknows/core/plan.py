"""Whom to ask: who may be asked today, who first, and why or why not, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import log1p

from whoknows.core.ask import Moment
from whoknows.core.introduction import Heard
from whoknows.core.person import Kind
from whoknows.core.tie import Warmth, ago, words
from whoknows.core.waiting import Wait, comes_due, rests_from, waits

POOL = 3  # "a typical client knows less than four ideal prospects" (seeds/introductions)
FRESH = timedelta(days=14)  # a value moment so new raises a person at once
LATER = timedelta(days=7)  # somebody put off comes up again: our judgement
FADED = 180.0  # days in which the force of a value moment halves: our judgement
NO_TIE = Warmth()
RAISED = 2.0  # a day, more than all else in a score together


class Reason(StrEnum):
    """Why somebody is asked just now: the first of these that is true."""

    FRESH = "fresh"  # got value within two weeks
    CHAIN = "chain"  # came through an introduction themselves
    VALUE = "value"  # got value that was noted
    TIE = "tie"  # a client, without a note of value


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


@dataclass(frozen=True, slots=True)
class Habits:
    """How often, at the most; the user's own settings."""

    most_a_year: int = 2
    most_open: int = 15
    between: timedelta = timedelta(days=120)  # from one ask to the next
    rest: timedelta = timedelta(days=182)  # after a no, and after the third silence


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One person to ask, with the score's reasons in words."""

    id: int
    score: float
    reasons: tuple[str, ...]


def got_value(candidate: Candidate) -> bool:
    """Whether somebody got value: it was noted, or they are a client, who paid for it."""
    return bool(candidate.moments) or candidate.kind == Kind.CLIENT


def why_not_now(candidate: Candidate, *, today: date, habits: Habits = Habits()) -> str:
    """Why this person is not to be asked today, in words; empty when they are.

    Asked once a year at least and twice at most, one open ask at a time, rest after a no, never who said stop.
    """
    if candidate.stopped:
        return "said stop: never asked again"
    if candidate.kind not in (Kind.CLIENT, Kind.ASSOCIATE, Kind.FRIEND):
        return "not for asking" if candidate.kind == Kind.NO else "you have not said what they are to you"
    if not got_value(candidate):
        return "no value noted"
    return _why_not_again(candidate, today, habits) or _why_put_off(candidate, today)


def _why_not_again(candidate: Candidate, today: date, habits: Habits) -> str:
    if open_ask := waiting(candidate, today=today):
        said = "thinking" if open_ask.heard is Heard.THINKING else "no answer yet"
        return f"asked in {_month(open_ask.said_on, today)}, {said}"
    until = free_from(candidate, habits=habits)
    if until is None or until <= today:
        return ""
    last = candidate.asks[-1]
    if last.heard is Heard.NO or until in _rests_after_no(candidate, habits):
        return f"said no; resting until {_day(until)}"
    if last.is_at_rest(today=today):
        return f"asked in {_month(last.said_on, today)} and heard nothing three times; resting until {_day(until)}"
    named = f" and named {candidate.named} so far" if candidate.named >= POOL else ""
    return f"asked in {_month(last.said_on, today)}{named}; again from {_day(until)}"


def _why_put_off(candidate: Candidate, today: date) -> str:
    """A value moment noted since comes before it."""
    since = candidate.put_off_on
    if since is None or today - since >= LATER or any(m.on > since for m in candidate.moments[:1]):
        return ""
    return f"put off until {_day(since + LATER)}"


def free_from(candidate: Candidate, *, habits: Habits = Habits()) -> date | None:
    """The first day on which somebody whose last ask is settled may be asked again by the caps; None if never asked."""
    asks = candidate.asks
    if not asks:
        return None
    days = [asks[-1].said_on + habits.between, *_rests_after_no(candidate, habits)]
    days += [since + habits.rest for ask in asks if (since := ask.rests_from)]
    if candidate.named >= POOL:  # nobody is left whom they may think of, until they have met others
        days.append(_a_year_after(asks[-1].said_on))
    if len(asks) >= habits.most_a_year:
        days.append(_a_year_after(asks[-habits.most_a_year].said_on))
    return max(days)


def _rests_after_no(candidate: Candidate, habits: Habits) -> list[date]:
    """The end of the rest after each no: one of two people made one may have said it before their last ask."""
    return [(ask.heard_on or ask.said_on) + habits.rest for ask in candidate.asks if ask.heard is Heard.NO]


def waiting(candidate: Candidate, *, today: date) -> PastAsk | None:
    """The last ask, while it waits for its answer: it speaks for those before it, which two made one may have open."""
    return next((ask for ask in candidate.asks[-1:] if ask.waits_still(today=today)), None)


def is_overdue(candidate: Candidate, *, today: date) -> bool:
    """Whether they were not asked within the last year: once a year at least is the rule."""
    return not any(_a_year_after(a.said_on) > today for a in candidate.asks)


def suggest(
    candidates: Iterable[Candidate], *, today: date, most: int = 3, habits: Habits = Habits()
) -> list[Suggestion]:
    """Whom to ask today, best first, at most ``most``, and none when enough asks are open.

    A value moment of the last two weeks comes before all, the latest first; then who was not asked within a year, so
    that everybody is asked once before anybody is asked twice. Among equals five parts of the score are value received
    (its force halves in half a year) and four the tie, against the warmest of the candidates.
    """
    everybody = list(candidates)
    still_open = count_open(everybody, today=today)
    free = [c for c in everybody if not why_not_now(c, today=today, habits=habits)]
    warmest = max((c.warmth.strength for c in free), default=0.0)
    ranked = sorted(free, key=lambda c: (-score(c, warmest=warmest, today=today), c.name, c.id))
    return [
        Suggestion(c.id, round(score(c, warmest=warmest, today=today), 4), reasons(c, today=today))
        for c in ranked[: max(0, min(most, habits.most_open - still_open))]
    ]


def count_open(candidates: Iterable[Candidate], *, today: date) -> int:
    """How many asks wait for an answer."""
    return sum(waiting(c, today=today) is not None for c in candidates)


def enough(candidates: Iterable[Candidate], *, today: date, habits: Habits = Habits()) -> str:
    """Why nobody is asked just now who otherwise might be, and what to do; empty while fewer asks wait than may."""
    still_open = count_open(candidates, today=today)
    if still_open < habits.most_open:
        return ""
    wait = "1 ask waits" if still_open == 1 else f"{still_open} asks wait"
    return f"{wait} for an answer, as many as you allow: note what you heard, or allow more in the settings"


def score(candidate: Candidate, *, warmest: float, today: date) -> float:
    """How good it is to ask them today: 0 to 1, one more when not asked within a year, and what they are raised by."""
    value = 0.3 if candidate.kind == Kind.CLIENT else 0.0
    if candidate.moments:
        age = max(0, (today - candidate.moments[0].on).days)
        value = max(value, 0.4 + 0.6 * 0.5 ** (age / FADED))
    tie = log1p(candidate.warmth.strength) / log1p(warmest) if warmest > 0 else 0.0
    found = 0.5 * value + 0.4 * tie + is_overdue(candidate, today=today)
    return found + raised(candidate, today=today)


def raised(candidate: Candidate, *, today: date) -> float:
    """By how much fresh value raises them above everybody whose value is older: 0 without any."""
    if not is_fresh(candidate, today=today):
        return 0.0
    return RAISED * (1 + (FRESH - (today - candidate.moments[0].on)).days)


def is_fresh(candidate: Candidate, *, today: date) -> bool:
    """Whether they got value within the last two weeks and were not asked since."""
    if not candidate.moments:
        return False
    newest = candidate.moments[0].on
    return today - newest <= FRESH and all(a.said_on < newest for a in candidate.asks)


def reason(candidate: Candidate, *, today: date) -> Reason:
    """Why this person, in one word, to count what came of it."""
    if is_fresh(candidate, today=today):
        return Reason.FRESH
    if candidate.through:
        return Reason.CHAIN
    return Reason.VALUE if candidate.moments else Reason.TIE


def reasons(candidate: Candidate, *, today: date) -> tuple[str, ...]:
    """Why this person, in words that are each true by a row or a letter."""
    said = [_standing(candidate)]
    if candidate.moments:
        newest = candidate.moments[0]
        said.append(f"got value {ago(newest.on, on=today)}: “{newest.text.rstrip('.')}”")
    else:
        said.append("no value noted yet: ask what your work did for them first")
    said.append(words(candidate.warmth, on=today))
    if candidate.through:
        said.append(f"came to you through {candidate.through}: people who were introduced introduce more often")
    said.append(_asked(candidate, today))
    return tuple(said)


def _standing(candidate: Candidate) -> str:
    kind = {Kind.CLIENT: "a client", Kind.ASSOCIATE: "an associate", Kind.FRIEND: "a friend"}[Kind(candidate.kind)]
    if candidate.until:
        return f"{kind} until {candidate.until.year}"
    return f"{kind} since {candidate.since.year}" if candidate.since else kind


def _asked(candidate: Candidate, today: date) -> str:
    if not candidate.asks:
        return "never asked"
    last = candidate.asks[-1]
    heard = {
        None: "no answer",
        Heard.NAMED: f"named {candidate.named} so far" if candidate.named else "named somebody",
        Heard.NO: "said no; the next yes is likelier than one expects",
        Heard.TESTIMONIAL: "wrote a recommendation",
        Heard.THINKING: "said they would think about it",
        Heard.STOP: "said stop",
    }[last.heard]
    return f"last asked {ago(last.said_on, on=today)}: {heard}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _month(day: date, today: date) -> str:
    """The month of a day gone by, with its year where the month alone would mean a later one."""
    return f"{day:%B}" if _a_year_after(day) > today else f"{day:%B %Y}"


def _a_year_after(day: date) -> date:
    """The same day a year on; a year from 29 February ends on 1 March.

    >>> _a_year_after(date(2028, 2, 29)), _a_year_after(date(2027, 3, 1))
    (datetime.date(2029, 3, 1), datetime.date(2028, 3, 1))
    """
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)
