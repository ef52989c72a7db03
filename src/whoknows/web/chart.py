"""Two lines as points in a drawing: where a template puts them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from whoknows.core.growth import Band

WIDE, HIGH, LEFT, FOOT = 640.0, 300.0, 48.0, 32.0


@dataclass(frozen=True, slots=True)
class Chart:
    """Points as SVG writes them, the places of the years and of the round numbers."""

    seed: str
    own: str
    band: str
    years: tuple[tuple[float, int], ...]
    ticks: tuple[tuple[float, int], ...]
    seed_end: tuple[float, float]
    own_end: tuple[float, float]
    seed_leaves: bool  # the seed's line runs out at the top before the last year


def chart(now: float, seed: Sequence[float], own: Sequence[Band], first_year: int) -> Chart:
    """Draw both lines from today's clients; the scale fits the own line, so the other may leave at the top."""
    highest = max(now, *(b.high for b in own), *(s for s in seed[:2]), 1.0)
    step = _round_step(highest)
    top = step * (int(highest / step) + 1)
    across = (WIDE - LEFT - 110) / len(seed)

    def x(year: int) -> float:
        return round(LEFT + across * year, 1)

    def y(value: float) -> float:
        return round(HIGH - FOOT - (HIGH - FOOT - 16) * value / top, 1)

    risen = [(0.0, now), *((float(n), s) for n, s in enumerate(seed, 1))]
    inside = _cut(risen, top)
    mids = [now, *(b.mid for b in own)]
    lows, highs = [now, *(b.low for b in own)], [now, *(b.high for b in own)]
    upper = [f"{x(n)},{y(v)}" for n, v in enumerate(highs)]
    lower = [f"{x(n)},{y(v)}" for n, v in reversed(list(enumerate(lows)))]
    end, value = inside[-1]
    return Chart(
        seed=" ".join(f"{round(LEFT + across * n, 1)},{y(v)}" for n, v in inside),
        own=" ".join(f"{x(n)},{y(v)}" for n, v in enumerate(mids)),
        band=" ".join((*upper, *lower)),
        years=tuple((x(n), first_year + n) for n in range(len(seed) + 1)),
        ticks=tuple((y(step * n), step * n) for n in range(int(top / step) + 1)),
        seed_end=(round(LEFT + across * end + 8, 1), y(value) + 16),
        own_end=(x(len(own)) + 8, y(mids[-1]) + 4),
        seed_leaves=end < len(seed),
    )


def _cut(points: list[tuple[float, float]], top: float) -> list[tuple[float, float]]:
    """The line as far as it stays below the top, and the place where it leaves."""
    kept = [points[0]]
    for (n, value), (m, following) in pairwise(points):
        if following > top:
            kept.append((n + (m - n) * (top - value) / (following - value), top))
            break
        kept.append((m, following))
    return kept


def _round_step(highest: float) -> int:
    """A round number of which four to eight fit."""
    steps = (int(first * 10**ten) for ten in range(40) for first in (1, 2, 5))
    return next(step for step in steps if highest / step <= 6)
