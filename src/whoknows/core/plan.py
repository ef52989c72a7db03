"""Whom to ask: who may be asked today, who first, and why or why not, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import log1p

from whoknows.core.ask import Moment
from whoknows.core.introduction import Heard
from whoknows.core.person import Kind
from whoknows.core.tie import Warmth, ago, words

POOL = 3  # "a typical client knows less than four ideal prospects" (seeds/introductions)
FRESH = timedelta(days=14)  # a value moment so new raises a person at once
FADED = 180.0  # days in which the force of a value moment halves: our judgement
RAISED = 10.0  # above any other score, which is at most 1


@dataclass(frozen=True, slots=True)
class PastAsk:
    """One ask that was made, and its answer so far."""

    said_on: date
    heard: Heard | None = None
    heard_on: date | None = None
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person I might ask."""

    id: int
    name: str
    kind: str
    warmth: Warmth = Warmth()
    moments: tuple[Moment, ...] = ()  # newest first
    asks: tuple[PastAsk, ...] = ()  # oldest first
    since: date | None = None
    until: date | None = None
    through: str = ""
    named: int = 0  # prospects they have named so far
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """How often, at the most; the user's own settings."""

    most_a_year: int = 2
    most_open: int = 15
    between: timedelta = timedelta(days=120)  # from one ask to the next
    rest_after_no: timedelta = timedelta(days=182)


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
    asks = [a for a in candidate.asks if a.said_on <= today]
    if candidate.stopped:
        return "said stop: never asked again"
    if candidate.kind not in (Kind.CLIENT, Kind.ASSOCIATE, Kind.FRIEND):
        return "not for asking" if candidate.kind == Kind.NO else "you have not said what they are to you"
    if not got_value(candidate):
        return "no value noted"
    if not asks:
        return ""
    last = asks[-1]
    if last.is_open:
        return f"asked {ago(last.said_on, on=today)}, {'thinking' if last.heard is Heard.THINKING else 'no answer yet'}"
    if last.heard is Heard.NO and (rested := (last.heard_on or last.said_on) + habits.rest_after_no) > today:
        return f"said no; resting until {_day(rested)}"
    if (next_ask := last.said_on + habits.between) > today:
        return f"asked {ago(last.said_on, on=today)}; again from {_day(next_ask)}"
    this_year = [a for a in asks if today - a.said_on < timedelta(days=365)]
    if len(this_year) >= habits.most_a_year:
        return f"asked {len(this_year)} times within a year"
    return ""


def suggest(
    candidates: Iterable[Candidate], *, today: date, most: int = 3, habits: Habits = Habits(), without: Collection[int] = ()
) -> list[Suggestion]:
    """Whom to ask today, best first, at most ``most``, and none when enough asks are open or of those put off.

    Half of the score is value received (its force halves in half a year), two fifths the tie against the warmest
    of the candidates, a tenth that they were not yet asked. A value moment of the last two weeks comes before all.
    """
    everybody = list(candidates)
    still_open = sum(a.is_open for c in everybody for a in c.asks if a.said_on <= today)
    free = [c for c in everybody if c.id not in without and not why_not_now(c, today=today, habits=habits)]
    warmest = max((c.warmth.strength for c in free), default=0.0)
    ranked = sorted(free, key=lambda c: (-_score(c, warmest, today), c.name, c.id))
    return [
        Suggestion(c.id, round(_score(c, warmest, today), 4), reasons(c, today=today))
        for c in ranked[: max(0, min(most, habits.most_open - still_open))]
    ]


def _score(candidate: Candidate, warmest: float, today: date) -> float:
    value = 0.3 if candidate.kind == Kind.CLIENT else 0.0
    if candidate.moments:
        age = max(0, (today - candidate.moments[0].on).days)
        value = max(value, 0.4 + 0.6 * 0.5 ** (age / FADED))
    tie = log1p(candidate.warmth.strength) / log1p(warmest) if warmest > 0 else 0.0
    score = 0.5 * value + 0.4 * tie + 0.1 * (not candidate.asks)
    return score + RAISED if is_fresh(candidate, today=today) else score


def is_fresh(candidate: Candidate, *, today: date) -> bool:
    """Whether they got value within the last two weeks and were not asked since."""
    if not candidate.moments:
        return False
    newest = candidate.moments[0].on
    return today - newest <= FRESH and all(a.said_on < newest for a in candidate.asks)


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
