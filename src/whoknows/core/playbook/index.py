"""Which situation a question is about: BM25 over stems and groups of words, the titles and users' ways to put it first.

Pure and small: built from the text at first use, the same everywhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from math import log

from .situation import Situation
from .situations import SITUATIONS
from .words import tokens

# How much a word counts by where it stands, and a group of words beside the word itself. Tuned on the seen questions.
TITLE, PUT, BODY = 2.0, 1.5, 0.3
GROUP = 0.5
K1, B = 1.2, 0.4
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a question: the nearest situations, best first, and whether the first fits."""

    fits: bool
    nearest: tuple[Situation, ...]
    scores: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class _Index:
    postings: dict[str, dict[str, float]]  # token: {situation: weighted count}
    lengths: dict[str, float]
    puts: dict[str, list[frozenset[str]]]
    mean: float

    def idf(self, token: str) -> float:
        found = len(self.postings.get(token, ()))
        rare = log(1 + (len(self.lengths) - found + 0.5) / (found + 0.5))
        return rare * (GROUP if token.startswith("=") else 1.0)


@cache
def _index() -> _Index:
    postings: dict[str, dict[str, float]] = defaultdict(dict)
    lengths: dict[str, float] = {}
    puts: dict[str, list[frozenset[str]]] = {}
    for id_, one in SITUATIONS.items():
        counts: Counter[str] = Counter()
        puts[id_] = []
        for weight, text in _fields(one):
            found = tokens(text)
            for token in found:
                counts[token] += weight  # type: ignore[assignment]
            if weight >= PUT:
                puts[id_].append(frozenset(found))
        for token, count in counts.items():
            postings[token][id_] = count
        lengths[id_] = sum(counts.values())
    return _Index(dict(postings), lengths, puts, sum(lengths.values()) / len(lengths))


def _fields(one: Situation) -> Iterable[tuple[float, str]]:
    yield TITLE, one.title
    yield from ((PUT, put) for put in one.puts)
    yield BODY, " ".join((one.do, one.say, one.why))


def find(question: str, *, most: int = 3) -> Found:
    """The situations nearest to a question in plain words, and whether the nearest fits it.

    >>> find("she said she'd let me know").nearest[0].id
    'let-you-know'
    >>> find("how do I bake bread?").fits
    False
    """
    index = _index()
    asked = frozenset(_known(token, index) for token in tokens(question))
    scores: Counter[str] = Counter()
    for token in asked:
        rare = index.idf(token)
        for id_, count in index.postings.get(token, {}).items():
            scores[id_] += rare * count * (K1 + 1) / (count + K1 * (1 - B + B * index.lengths[id_] / index.mean))  # type: ignore[assignment]
    for id_ in scores:
        scores[id_] += ALIKE * max(_alike(asked, put, index) for put in index.puts[id_])  # type: ignore[assignment]
    best = scores.most_common(most)
    return Found(
        bool(best) and _covered(asked, best[0][0], index) >= LEAST,
        tuple(SITUATIONS[id_] for id_, _ in best),
        tuple(score for _, score in best),
    )


ALIKE = 6.0


def _alike(asked: frozenset[str], put: frozenset[str], index: _Index) -> float:
    both = sum(index.idf(t) for t in asked & put)
    return both / (sum(index.idf(t) for t in asked) * sum(index.idf(t) for t in put)) ** 0.5 if both else 0.0


def _covered(asked: frozenset[str], id_: str, index: _Index) -> float:
    heard = sum(index.idf(t) for t in asked if id_ in index.postings.get(t, ()))
    return heard / sum(index.idf(t) for t in asked)


def _known(token: str, index: _Index) -> str:
    """The token itself, or for a word never seen the one it was probably meant to be."""
    if token in index.postings or len(token) < 6:
        return token
    alike = [t for t in index.postings if t[0] == token[0] and abs(len(t) - len(token)) < 2]
    return next(iter(get_close_matches(token, alike, 1, 0.84)), token)
