"""What a chance is, from outcomes: my own guess to begin with, moved by what happened, with the width of doubt.

A chance is a Beta distribution: the prior counts as so many asks, each outcome as one more (the Beta-binomial model).
No rate of mine is claimed under ``ENOUGH`` outcomes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from math import exp, lgamma, log, log1p
from typing import Literal, TypeVar

T = TypeVar("T")
Whose = Literal["yours", "your guess", "a guess", "the seed's"]

ENOUGH = 10  # outcomes; under it the doubt is wider than any difference one could act on
WIDTH = 0.8  # of the distribution lies between ``low`` and ``high``


@dataclass(frozen=True, slots=True)
class Prior:
    """What to think before any outcome: a mean, how many asks it counts as, and whose it is."""

    mean: float
    counts_as: float = 4.0
    whose: Whose = "your guess"


@dataclass(frozen=True, slots=True)
class Chance:
    """A chance as of now: how many outcomes, how many of them a yes, and the prior they moved.

    >>> chance = Chance(Prior(0.5), yes=6, of=16)
    >>> round(chance.mean, 2), chance.whose, chance.claimed
    (0.4, 'yours', True)
    """

    prior: Prior
    yes: int = 0
    of: int = 0

    @property
    def mean(self) -> float:
        return (self.prior.mean * self.prior.counts_as + self.yes) / (self.prior.counts_as + self.of)

    @property
    def interval(self) -> tuple[float, float]:
        """Where the chance lies with four in five."""
        a = self.prior.mean * self.prior.counts_as + self.yes
        b = (1 - self.prior.mean) * self.prior.counts_as + self.of - self.yes
        if a <= 0 or b <= 0:  # a guess of never or always, and nothing that speaks against it
            return (self.mean, self.mean)
        tail = (1 - WIDTH) / 2
        return beta_quantile(a, b, tail), beta_quantile(a, b, 1 - tail)

    @property
    def claimed(self) -> bool:
        """Whether there are outcomes enough to call it a rate of mine."""
        return self.of >= ENOUGH

    @property
    def whose(self) -> Whose:
        return "yours" if self.claimed else self.prior.whose

    @property
    def counted(self) -> str:
        """What was counted, and where the chance lies.

        >>> Chance(Prior(0.5, counts_as=2), yes=6, of=16).counted
        '6 of 16, between 25% and 54%'
        """
        low, high = self.interval
        return f"{self.yes} of {self.of}, between {low:.0%} and {high:.0%}"

    def __str__(self) -> str:
        low, high = self.interval
        said = f"{self.mean:.0%}, between {low:.0%} and {high:.0%}"
        if self.claimed:
            return f"{said} ({self.yes} of {self.of}, yours)"
        so_far = f"{self.yes} of {self.of} so far, {ENOUGH} are needed to say; " if self.of else ""
        return f"{said} ({so_far}{self.prior.whose})"


def nested(
    things: Iterable[T], outcome: Callable[[T], bool], *keys: Callable[[T], Hashable], prior: Prior
) -> Callable[[T], Chance]:
    """A chance for a thing from all outcomes, then from those alike in the first key, then also in the second, ….

    Each wider chance is the prior of the narrower one. The narrower holds only once it has outcomes enough: what few
    of a kind did says nothing of the kind.
    """
    seen = list(things)

    def chance(thing: T) -> Chance:
        alike, now = seen, Chance(prior, sum(map(outcome, seen)), len(seen))
        for key in keys:
            alike = [one for one in alike if key(one) == key(thing)]
            if len(alike) < ENOUGH:
                break
            now = Chance(Prior(now.mean, prior.counts_as, now.whose), sum(map(outcome, alike)), len(alike))
        return now

    return chance


def beta_quantile(a: float, b: float, p: float) -> float:
    """The point below which a Beta distribution has a share ``p``, to 1e-9, by halving.

    >>> round(beta_quantile(1, 1, 0.3), 6), round(beta_quantile(2, 2, 0.5), 6)
    (0.3, 0.5)
    """
    low, high = 0.0, 1.0
    while high - low > 1e-9:
        middle = (low + high) / 2
        low, high = (middle, high) if _beta_below(a, b, middle) < p else (low, middle)
    return (low + high) / 2


def _beta_below(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function by its continued fraction (Numerical Recipes, 6.4)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta_below(b, a, 1 - x)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
    c, d = 1.0, 1 / (_away_from_0(1 - (a + b) * x / (a + 1)))
    fraction = d
    for m in range(1, 1000):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d, c = 1 / _away_from_0(1 + term * d), _away_from_0(1 + term / c)
            fraction *= c * d
        if abs(c * d - 1) < 1e-12:
            break
    return front * fraction


def _away_from_0(value: float) -> float:
    return value if abs(value) > 1e-30 else 1e-30
