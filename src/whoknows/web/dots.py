"""Shares as dots on a line from none to all, each with its interval: where a template puts them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from whoknows.core.chance import ENOUGH, Chance
from whoknows.core.growth import Beside, Compared

WIDE, LEFT, RIGHT = 640.0, 12.0, 24.0
HEAD, ROW, FOOT = 40.0, 54.0, 34.0
LONGEST = 44  # letters of a label, so that it stays inside on a phone


@dataclass(frozen=True, slots=True)
class Share:
    """One share to draw, under the heading of what it is compared by."""

    heading: str
    label: str
    chance: Chance
    best: bool = False

    @property
    def counts(self) -> str:
        return f"{self.chance.yes} of {self.chance.of}"


@dataclass(frozen=True, slots=True)
class Dot:
    """Where one share stands; ``at`` is None where nothing was counted. ``sure``: of ten or more."""

    y: float
    label: str
    counts: str
    at: float | None
    low: float
    high: float
    sure: bool
    best: bool


@dataclass(frozen=True, slots=True)
class Dots:
    """Points as SVG writes them."""

    high: float
    headings: tuple[tuple[float, str], ...]
    dots: tuple[Dot, ...]
    ticks: tuple[tuple[float, int], ...]
    foot: float


def dots(shares: Sequence[Share]) -> Dots | None:
    """Place shares one below the other, each group under its heading; None without any."""
    if not shares:
        return None
    y, headings, placed = 6.0, [], []
    for heading, group in groupby(shares, key=lambda one: one.heading):
        y += HEAD
        headings.append((y - 10, heading))
        for one in group:
            placed.append(_dot(one, y + ROW - 14))
            y += ROW
    ticks = tuple((_x(percent / 100), percent) for percent in (0, 25, 50, 75, 100))
    return Dots(y + FOOT, tuple(headings), tuple(placed), ticks, y + 8)


def of_beside(found: Beside) -> list[Share]:
    """The shares of the introduced and of the others."""
    both = (("Introduced", found.introduced), ("Others", found.others))
    closed = [Share("Became clients, of those settled", name, group.closed) for name, group in both]
    stayed = [Share("Still clients a year later", name, group.stayed) for name, group in both]
    return [one for one in (*closed, *stayed) if one.chance.of]


def of_works(found: Iterable[Compared]) -> list[Share]:
    """The ways of everything that differed."""
    return [Share(_capital(one.what), way.name, way.chance, way.name == one.best) for one in found for way in one.ways]


def _dot(one: Share, y: float) -> Dot:
    chance = one.chance
    low, high = chance.interval if chance.of else (0.0, 0.0)
    at = _x(chance.yes / chance.of) if chance.of else None
    label = one.label if len(one.label) <= LONGEST else f"{one.label[: LONGEST - 1]}…"
    return Dot(y, label, one.counts, at, _x(low), _x(high), chance.of >= ENOUGH, one.best)


def _x(share: float) -> float:
    return round(LEFT + (WIDE - LEFT - RIGHT) * share, 1)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
