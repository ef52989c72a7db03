"""The learned part: a weight for each feature of a sentence and each thing it may say; see scripts/train_review.py."""

from __future__ import annotations

import struct
from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import Generic, TypeVar

from .sentence import Features

FORMS = ("who", "named", "anyone", "none")
REASONS = ("concrete", "generic", "self")
MANNERS = ("value_received", "easy_next_step", "gives_out", "pressure")
PRECISIONS = ("specific", "partial", "vague")
TARGETS = ("ask", "describes", *FORMS, *REASONS, *MANNERS, *PRECISIONS)
"""What a sentence may say (the last three: how exactly a description describes)."""

BIAS = "always"
Scores = dict[str, float]
Target = TypeVar("Target", bound=Hashable)

_LANE = 64  # bits for each target
_FINE = 2**20  # a value counts in parts of so many


class Table(Generic[Target]):
    """The weights of features for some targets; all of a feature stand in one whole number, a lane for each target.

    So a sum over features is one sum for all targets, four times as fast as one by one.
    """

    def __init__(self, text: str, targets: Sequence[Target]) -> None:
        """``text`` holds a line for each feature: its name, a tab, and pairs of a target and hundredths."""
        self._targets = targets
        rows = (line.split("\t") for line in text.splitlines())
        self._rows: dict[str, int | str] = {name: row for name, row in rows}  # noqa: C416 - the values change
        self._lift = sum(1 << (_LANE * n + _LANE - 1) for n in range(len(targets)))  # lets no lane fall below nothing
        self._lanes = struct.Struct(f"<{len(targets)}Q")

    def sums(self, features: Features) -> dict[Target, float]:
        """For each target the sum of the features' values times their weights; without weights all are zero."""
        total, row_of = self._row(BIAS) * _FINE, self._rows.get
        for names, value in features:
            rows = [row for name in names if (row := row_of(name))]
            try:
                weights = sum(rows)  # type: ignore[arg-type]
            except TypeError:  # one is wanted for the first time, and still a line
                weights = sum(map(self._row, names))
            total += int(value * _FINE) * weights
        lanes = self._lanes.unpack((total + self._lift).to_bytes(self._lanes.size, "little"))
        scale, lift = 1 / (100 * _FINE), 1 << (_LANE - 1)
        return {target: (lane - lift) * scale for target, lane in zip(self._targets, lanes, strict=True)}

    def _row(self, name: str) -> int:
        """The weights of a feature, read from its line when they are first wanted."""
        row = self._rows.get(name, 0)
        if isinstance(row, str):
            numbers = [int(number) for number in row.split()]
            lanes = zip(numbers[::2], numbers[1::2], strict=True)
            row = self._rows[name] = sum(weight << (_LANE * target) for target, weight in lanes)
        return row


@lru_cache(maxsize=1)
def table() -> Table[str]:
    """What was learned from sentences."""
    from .weights import WEIGHTS

    return Table(WEIGHTS, TARGETS)


def scores(features: Features) -> Scores:
    """The log odds of each target."""
    return table().sums(features)
