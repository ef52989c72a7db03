"""Who can introduce: the people between me and somebody, best first, each with reasons in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from whoknows.core.introducer.evidence import KNOWS, Between, Confidence, Evidence, confidence, in_words, times
from whoknows.core.tie import ago

HALF_LIFE = 60.0  # days; flat between 30 and 120 on three archives (docs/introducers.md)
TOUCHED = (*KNOWS, Evidence.CROWD)  # who is mine to ask
LEAST = (Confidence.STRONG, Confidence.FAIR, Confidence.WEAK)
ALONE = 0.02  # what stands in for letters to both of us where there is none: one of two recipients, nine months old


class Bridge(NamedTuple):
    """Somebody between me and the one I want to meet.

    ``together`` is the faded sum over their letters to both of us at once, each over the number of its recipients.
    """

    who: str
    mine: Between  # between me and them
    theirs: Between  # between them and the one I want to meet
    together: float = 0.0
    letters_together: int = 0
    last_together: date | None = None


@dataclass(frozen=True, slots=True)
class Introducer:
    """One who can introduce me, why, and how sure it is that they know the one I want to meet.

    ``score`` orders; it is no probability, and no promise that they will introduce or succeed. ``slight``: too little
    to say that they know both of us.
    """

    who: str
    score: float
    confidence: Confidence
    because: tuple[str, ...]
    slight: bool = False


def rank(
    bridges: Iterable[Bridge], target: str, *, on: date, called: Callable[[str], str] = str, most: int | None = None,
    alone: float = ALONE,
) -> list[Introducer]:  # fmt: skip
    """Everybody who knows me and has something to do with the target, best first, those of whom it is slight last.

    The score is the product of three: my tie to them and their tie to the target, both by Interactions Rank (Roth et
    al., KDD 2010), and how often they write to both of us at once. A letter is shared among its recipients, as
    Newman (Physical Review E 64, 016132, 2001) shares a paper among its authors.
    """
    return [
        Introducer(
            b.who, float(f"{value:.6g}"), _confidence(b, on), because(b, target, on=on, called=called), slight
        )
        for slight, value, b in _ordered(bridges, alone)[:most]
    ]  # fmt: skip


def best(bridges: Iterable[Bridge], *, most: int | None = None) -> list[Bridge]:
    """Those who can introduce, best first, before anything is put in words."""
    return [bridge for _, _, bridge in _ordered(bridges, ALONE)[:most]]


def score(bridge: Bridge, *, alone: float = ALONE) -> float:
    """How far somebody is the bridge; only good for putting people in order.

    >>> well = Between(sent=2, got=2, out=1.0, back=1.0)
    >>> score(Bridge("ada", well, well)) < score(Bridge("ole", well, well, together=0.5))
    True
    """
    return _weighed(bridge, alone)[1]


def _ordered(bridges: Iterable[Bridge], alone: float) -> list[tuple[bool, float, Bridge]]:
    known = [b for b in bridges if b.mine.evidence in TOUCHED and b.theirs.evidence is not Evidence.NOTHING]
    weighed = [(*_weighed(b, alone), b) for b in known]
    return sorted(weighed, key=lambda one: (one[0], -one[1], one[2].who))


def _weighed(bridge: Bridge, alone: float) -> tuple[bool, float]:
    """Whether there is too little to say that somebody knows both of us (one of us they were only in copy with, or
    they wrote to me no more than once, and then to many); and the score. Each evidence is worked out once."""
    mine, theirs = bridge.mine, bridge.theirs
    of_mine, of_theirs = mine.evidence, theirs.evidence
    slight = of_mine not in KNOWS or of_theirs not in KNOWS or mine.invited
    return slight, _tie(mine, of_mine) * _tie(theirs, of_theirs) * (alone + bridge.together)


def _tie(between: Between, evidence: Evidence) -> float:
    return between.strength if evidence in KNOWS else ALONE * (between.copied + between.crowd)


def because(bridge: Bridge, target: str, *, on: date, called: Callable[[str], str] = str) -> tuple[str, ...]:
    """Why this person, in sentences that are each true by a letter, a meeting or the user's word."""
    them, one = called(bridge.who), called(target)
    reasons = [in_words(bridge.theirs, them, one, on=on), in_words(bridge.mine, "you", them, on=on)]
    if bridge.letters_together and bridge.last_together:
        letter = "one letter" if bridge.letters_together == 1 else "the same letter"
        reasons.append(
            f"{them} wrote to you and {one} in {letter}{_often(bridge.letters_together)}; "
            f"last {ago(bridge.last_together, on=on)}"
        )
    return tuple(reasons)


def _often(count: int) -> str:
    return "" if count == 1 else f" {times(count)}"


def _confidence(bridge: Bridge, on: date) -> Confidence:
    """As sure as the less sure of the two ties."""
    return max(confidence(bridge.mine, on=on), confidence(bridge.theirs, on=on), key=LEAST.index)
