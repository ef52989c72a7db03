"""The learned part: a weight for each feature of a sentence and each thing it may say; see scripts/train_review.py."""

from __future__ import annotations

from functools import cache, lru_cache

from .sentence import Features

FORMS = ("who", "named", "anyone", "none")
REASONS = ("concrete", "generic", "self")
MANNERS = ("value_received", "easy_next_step", "gives_out", "pressure")
PRECISIONS = ("specific", "partial", "vague")
TARGETS = ("ask", "describes", *FORMS, *REASONS, *MANNERS, *PRECISIONS)
"""What a sentence may say (the last three: how exactly a description describes)."""

BIAS = "always"
Scores = dict[str, float]


@lru_cache(maxsize=1)
def lines() -> dict[str, str]:
    """For each feature its line of weights."""
    from .weights import WEIGHTS

    return dict(line.split("\t") for line in WEIGHTS.splitlines())


@cache
def _numbers(line: str) -> tuple[tuple[int, int], ...]:
    """The weights in a line, in hundredths, by the number of the target."""
    numbers = [int(number) for number in line.split()]
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def scores(features: Features) -> Scores:
    """The log odds of each target; without weights all are zero."""
    total, known = [0.0] * len(TARGETS), lines()
    for name, value in (*features.items(), (BIAS, 1.0)):
        if line := known.get(name):
            for target, weight in _numbers(line):
                total[target] += value * weight
    return {target: one / 100 for target, one in zip(TARGETS, total, strict=True)}
