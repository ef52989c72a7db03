"""A text cut up for the page: each piece with the remarks that stand on it, and their numbers where they end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from whoknows.core.review import Remark

GRAVEST = ("fault", "advice", "note")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text; ``severity`` is the gravest of the remarks on it, empty where there is none."""

    text: str
    severity: str
    numbers: tuple[int, ...]  # of the remarks that end here, counted from 1


def pieces(text: str, remarks: Sequence[Remark]) -> list[Piece]:
    """The whole text in reading order. A remark about all of it marks nothing; one about a gap has its number only."""
    placed = [(n, r) for n, r in enumerate(remarks, 1) if r.end - r.start < len(text)]
    cuts = sorted({0, len(text), *(r.start for _, r in placed), *(r.end for _, r in placed)})
    first = tuple(n for n, r in placed if r.end == 0)
    found = [Piece("", "", first)] if first else []
    for start, end in pairwise(cuts):
        on = {r.severity for _, r in placed if r.start <= start and end <= r.end and text[start:end].strip()}
        gravest = next((s for s in GRAVEST if s in on), "")
        found.append(Piece(text[start:end], gravest, tuple(n for n, r in placed if r.end == end)))
    return found
