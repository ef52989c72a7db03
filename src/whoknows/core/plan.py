"""Whom to ask today: who comes first among those who may be asked, and why, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import log1p

from whoknows.core.candidate import Candidate, count_open, is_overdue
from whoknows.core.caps import USUAL, Habits, why_not_now
from whoknows.core.introduction import Heard
from whoknows.core.person import Kind
from whoknows.core.tie import ago, words

FRESH = timedelta(days=14)  # a value moment so new raises a person at once
FADED = 180.0  # days in which the force of a value moment halves: our judgement
RAISED = 2.0  # a day, more than all else in a score together


class Reason(StrEnum):
    """Why somebody is asked just now: the first of these that is true."""

    FRESH = "fresh"  # got value within two weeks
    CHAIN = "chain"  # came through an introduction themselves
    VALUE = "value"  # got value that was noted
    TIE = "tie"  # a client, without a note of value


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One person to ask, with the score's reasons in words."""

    id: int
    score: float
    reasons: tuple[str, ...]


def suggest(candidates: Iterable[Candidate], *, today: date, most: int = 3, habits: Habits = USUAL) -> list[Suggestion]:
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
