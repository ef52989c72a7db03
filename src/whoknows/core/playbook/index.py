"""Which situation a question is about: BM25 over all ways in which users put it, by stems and groups of words.

Pure and small: built from the text at first use, the same everywhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from heapq import nlargest
from itertools import chain
from math import log, sqrt

from .elsewhere import ELSEWHERE
from .situation import Situation
from .situations import SITUATIONS
from .ways import WAYS
from .words import tokens

# Tuned on the questions marked as seen in tests/core/playbook, and on no others.
TITLE = 2  # how much a word counts in the title, beside a further way to put it
GROUP = 0.6  # how much a group of words counts, beside the word itself
PAIR = 0.7  # and two words that follow one another
K1, B = 1.2, 0.2  # BM25: how soon more of a word counts no more; how much a long entry is held back
ALIKE = 6.0  # for the likeness to the title or to one way to put it, from 0 to 1
LOOKED_AT = 20  # of so many, the best by their words, the likeness is looked at
SURE, LEAST = 12.0, 21.0  # fits when score and likeness come to this
COMMON = ("words", "whom-first", "let-you-know")  # shown when not a word of a question is known


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a question: the nearest situations, best first, and whether the first of them fits."""

    fits: bool
    nearest: tuple[Situation, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """For each token its weight in each entry that holds it, and how rare it is (with "" for one never seen)."""

    weights: dict[str, dict[str, float]]
    rare: dict[str, float]

    def rarity(self, asked: Iterable[str]) -> float:
        return sum(self.rare.get(token, self.rare[""]) for token in asked)


def find(question: str, *, most: int = 3) -> Found:
    """The situations nearest to a question in plain words, and whether the nearest fits it.

    >>> find("she said she'd let me know").nearest[0].id
    'let-you-know'
    >>> find("how do I bake bread?").fits
    False
    """
    index = _index()
    asked = frozenset(_known(token, index) for token in tokens(question))
    ranked = _ranked(asked, index)
    fitting = [SITUATIONS[entry] for _, entry, _ in ranked if entry in SITUATIONS]
    nearest = dict.fromkeys([*fitting, *(SITUATIONS[id_] for id_ in COMMON)])
    return Found(bool(ranked) and _fits(*ranked[0]), tuple(nearest)[:most])


Ranked = tuple[float, str, float]  # score, entry, likeness


def _ranked(asked: frozenset[str], index: Index) -> list[Ranked]:
    """The entries that share words with what is asked, best first."""
    scores: dict[str, float] = defaultdict(float)
    for token in asked:
        for entry, weight in index.weights.get(token, {}).items():
            scores[entry] += weight
    whole = index.rarity(asked)
    first = nlargest(LOOKED_AT, scores, key=lambda entry: (scores[entry], entry))
    alike = {entry: max(_alike(asked, whole, way, index) for way in _ways_of(entry)) for entry in first}
    return sorted(((scores[e] + ALIKE * alike[e], e, alike[e]) for e in first), reverse=True)


def _alike(asked: frozenset[str], whole: float, way: frozenset[str], index: Index) -> float:
    """The cosine of the question and one way to put an entry, each word counting by how rare it is."""
    both = index.rarity(asked & way)
    return both / sqrt(whole * index.rarity(way)) if both else 0.0


def _fits(score: float, entry: str, alike: float) -> bool:
    return entry in SITUATIONS and score + SURE * alike >= LEAST


def _known(token: str, index: Index) -> str:
    """The token itself, or for a word never seen the one it was probably meant to be."""
    if token in index.weights or len(token) < 6 or " " in token:
        return token
    alike = [t for t in _beginning(token[0]) if abs(len(t) - len(token)) < 2]
    return next(iter(get_close_matches(token, alike, 1, 0.84)), token)


def _texts() -> dict[str, tuple[str, ...]]:
    """The ways to put each entry, its title first: the situations, and what lies elsewhere."""
    situations = {id_: (one.title, *one.puts, *WAYS[id_]) for id_, one in SITUATIONS.items()}
    return situations | {texts[0]: texts for texts in ELSEWHERE}


@cache
def _ways() -> dict[str, list[list[str]]]:
    """The tokens of each way to put each entry, its title first."""
    return {entry: [tokens(text) for text in texts] for entry, texts in _texts().items()}


@cache
def _ways_of(entry: str) -> list[frozenset[str]]:
    return [frozenset(way) for way in _ways()[entry]]


@cache
def _beginning(letter: str) -> list[str]:
    """The single words with a first letter: what a slip of the pen was meant to be begins as it does."""
    return [token for token in _index().weights if token[:1] == letter and " " not in token]


@cache
def _index() -> Index:
    held = {entry: Counter(chain(*[ways[0]] * TITLE, *ways[1:])) for entry, ways in _ways().items()}
    holding = Counter(token for counts in held.values() for token in counts)
    rare = {token: _rare(token, n, len(held)) for token, n in holding.items()} | {"": _rare("", 0, len(held))}
    lengths = {entry: counts.total() for entry, counts in held.items()}
    mean = sum(lengths.values()) / len(lengths)
    weights: dict[str, dict[str, float]] = {token: {} for token in holding}
    for entry, counts in held.items():
        back = K1 * (1 - B + B * lengths[entry] / mean)
        for token, n in counts.items():
            weights[token][entry] = rare[token] * n * (K1 + 1) / (n + back)
    return Index(weights, rare)


def _rare(token: str, holding: int, total: int) -> float:
    kind = GROUP if token.startswith("=") else PAIR if " " in token else 1.0
    return log(1 + (total - holding + 0.5) / (holding + 0.5)) * kind
