"""Which situation a question is about: naive Bayes over all ways in which users put it, by their ``tokens``.

A long way to put it weighs no more than a short one, and what is asked counts by how rare it is. Pure and small: built
from the text at first use, the same everywhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from math import log, sqrt

from .elsewhere import ELSEWHERE
from .situation import Situation
from .situations import SITUATIONS
from .words import tokens

# Chosen on our own ways, each tenth held back in turn, and on the questions marked as seen in tests/core/playbook.
UNSEEN = 0.05  # what a token counts in an entry that never had it; in a way of sixteen tokens each counts a quarter
NEVER = 9.4  # how rare a token is that no way holds: a question with many of them fits less surely
SURE = 4.3  # fits when the nearest situation is so much nearer than anything that lies elsewhere
COMMON = ("words", "whom-first", "let-you-know")  # shown when not a word of a question is known


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a question: the nearest situations, best first, and whether the first of them fits."""

    fits: bool
    nearest: tuple[Situation, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """How rare each token is; what each entry holds of it; and what an entry loses by each token it is asked for."""

    rare: dict[str, float]
    held: dict[str, dict[str, float]]
    lost: dict[str, float]


def find(question: str, *, most: int = 3) -> Found:
    """The situations nearest to a question in plain words, and whether the nearest fits it.

    >>> find("she said she'd let me know").nearest[0].id
    'let-you-know'
    >>> find("how do I bake bread?").fits
    False
    """
    near = _nearness(question, _index())
    if not near:
        return Found(False, tuple(SITUATIONS[id_] for id_ in COMMON[:most]))
    ranked = sorted(SITUATIONS, key=lambda id_: -near[id_])
    elsewhere = max(near[texts[0]] for texts in ELSEWHERE)
    return Found(near[ranked[0]] - elsewhere >= SURE, tuple(SITUATIONS[id_] for id_ in ranked[:most]))


def _nearness(question: str, index: Index) -> dict[str, float]:
    """How much speaks for each entry, to be compared with the others only; nothing when not a word is known."""
    weights = {token: index.rare.get(token, NEVER) for token in map(_known, tokens(question))}
    length = sqrt(sum([weight * weight for weight in weights.values()]))
    asked = [(token, weight / length) for token, weight in weights.items() if token in index.rare]
    if not asked:
        return {}
    whole = sum(weight for _, weight in asked)
    return {
        entry: sum([weight * log(1 + held[token] / UNSEEN) for token, weight in asked if token in held])
        - whole * index.lost[entry]
        for entry, held in index.held.items()
    }


def _known(token: str) -> str:
    """The token itself, or for a word never seen the one it was probably meant to be."""
    if token in _index().rare or len(token) < 6 or " " in token:
        return token
    alike = [one for one in _beginning(token[0]) if abs(len(one) - len(token)) < 2]
    return next(iter(get_close_matches(token, alike, 1, 0.84)), token)


@cache
def _beginning(letter: str) -> list[str]:
    """The single words with a first letter: what a slip of the pen was meant to be begins as it does."""
    return [token for token in _index().rare if token[:1] == letter and " " not in token]


@cache
def _index() -> Index:
    ways = {entry: [list(dict.fromkeys(tokens(text))) for text in texts] for entry, texts in _texts().items()}
    holding: Counter[str] = Counter()
    held: dict[str, dict[str, float]] = {}
    for entry, texts in ways.items():
        sums = held[entry] = defaultdict(float)
        for way in texts:
            holding.update(way)
            share = 1 / sqrt(len(way))
            for token in way:
                sums[token] += share
    total = sum(map(len, ways.values()))
    rare = {token: log(1 + total / n) for token, n in holding.items()}
    lost = {entry: log(sum(sums.values()) + UNSEEN * len(rare)) for entry, sums in held.items()}
    return Index(rare, held, lost)


def _texts() -> dict[str, tuple[str, ...]]:
    """The ways to put each entry: the situations with what is answered, and what lies elsewhere."""
    from .ways import WAYS  # a tenth of a second to load: only a question needs them, no day of the month

    situations = {id_: (one.title, *one.puts, one.do, one.say, one.why, *WAYS[id_]) for id_, one in SITUATIONS.items()}
    return situations | {texts[0]: texts for texts in ELSEWHERE}
