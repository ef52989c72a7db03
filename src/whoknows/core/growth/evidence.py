"""What may be said of few numbers: how far a mean may be off, and whether luck alone would make a difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import comb
from random import Random
from statistics import fmean

from whoknows.core.chance import ENOUGH, WIDTH, Chance, Prior

LUCK = 0.1  # a difference is named only when luck alone would make one as large more seldom than this
RESAMPLED = 400  # the ends then move by about a twentieth of the interval from one seed to another
UNKNOWN = Prior(0.5, counts_as=1)  # knows nothing beforehand (Jeffreys' prior)


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle of so many values, and where it lies with four in five; without ends under ``ENOUGH`` values."""

    middle: float
    of: int
    low: float | None = None
    high: float | None = None

    @property
    def claimed(self) -> bool:
        return self.of >= ENOUGH


def share(yes: int, of: int) -> Chance:
    """A share from counts alone: its interval rests on nothing but these."""
    return Chance(UNKNOWN, yes, of)


def spread(
    values: Sequence[float], *, middle: Callable[[Sequence[float]], float] = fmean, seed: int = 1
) -> Spread | None:
    """The middle of values with the ends of its interval, by drawing them again and again (bootstrap); None of none.

    >>> spread([3, 5])
    Spread(middle=4.0, of=2, low=None, high=None)
    """
    if not values:
        return None
    if len(values) < ENOUGH:
        return Spread(middle(values), len(values))
    random = Random(seed)
    drawn = sorted(middle(random.choices(values, k=len(values))) for _ in range(RESAMPLED))
    tail = round(RESAMPLED * (1 - WIDTH) / 2)
    return Spread(middle(values), len(values), drawn[tail], drawn[-1 - tail])


def by_luck(yes: int, of: int, other_yes: int, other_of: int) -> float:
    """How often luck alone sets two equal shares at least so far apart (Fisher's exact test, two-sided).

    >>> round(by_luck(9, 10, 3, 10), 3), by_luck(5, 10, 5, 10)
    (0.02, 1.0)
    """
    all_yes, everything = yes + other_yes, of + other_of
    ways = [
        comb(of, here) * comb(other_of, all_yes - here)
        for here in range(max(0, all_yes - other_of), min(of, all_yes) + 1)
    ]
    seen = comb(of, yes) * comb(other_of, other_yes)
    return sum(way for way in ways if way <= seen) / comb(everything, all_yes)


def differ(one: Chance, other: Chance) -> bool:
    """Whether two shares may be called different: outcomes enough on both sides, and luck alone a poor explanation."""
    return one.claimed and other.claimed and by_luck(one.yes, one.of, other.yes, other.of) < LUCK


def lie_apart(one: Spread | None, other: Spread | None) -> bool:
    """Whether two middles may be called different: values enough on both sides, and their intervals apart."""
    if one is None or other is None or None in (one.low, one.high, other.low, other.high):
        return False
    assert one.low is not None and one.high is not None and other.low is not None and other.high is not None
    return one.low > other.high or one.high < other.low
