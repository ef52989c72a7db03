"""Which situation a question is about: BM25 over the titles and the ways users put it, by stems and groups of words.

Pure and small: built from the text at first use, the same everywhere.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from itertools import islice
from math import log, sqrt

from .situation import Situation
from .situations import SITUATIONS
from .ways import ways
from .words import tokens

# Tuned on the seen questions of tests/core/playbook alone.
TITLE = 1.3  # how much a word counts in the title, beside a way to put it
GROUP = 0.5  # how much a group of words counts, beside the word itself
K1, B = 1.2, 0.4  # BM25: how soon more of a word counts no more; how much a long entry is held back
ALIKE = 6.0  # for the likeness to the title or to one way to put it
COVERED, LEAST = 12.0, 16.5  # fits when the score, and the share of the question that was understood, come to this

# What people in business ask as well, and what the playbook knows nothing of: nearer to one of these, nothing fits.
ELSEWHERE = (
    "taxes, value added tax, deduct expenses, tax return, bookkeeping rates",
    "an unpaid invoice, interest on a debt, collect a debt, write an invoice, reminder fees, sue, court",
    "followers, likes, ads, advertising budget, ranking, website, search engine, newsletter software, logo design",
    "hire, fire or pay an employee, wages, sick leave, holidays, apprentice",
    "register a company, business plan, loan, bank, insurance, permit, licence, patent, trade mark",
    "software, app, spreadsheet, password, computer, printer, error, account, login, crm",
    "weather, travel, recipe, cook, football, film, book, health, medicine, pet, car, house repair, garden, school homework",
)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a question: the nearest situations, best first, and whether the first of them fits."""

    fits: bool
    nearest: tuple[Situation, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """For each token its weight in each situation that holds it and how rare it is; and each way to put a situation."""

    weights: dict[str, dict[str, float]]
    rare: dict[str, float]
    puts: dict[str, tuple[frozenset[str], ...]]

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
    whole = index.rarity(asked)
    scores: Counter[str] = Counter()
    for token in asked:
        for id_, weight in index.weights.get(token, {}).items():
            scores[id_] += weight  # type: ignore[assignment]
    for id_ in scores:
        alike = (_alike(index.rarity(asked & put), whole, index.rarity(put)) for put in index.puts[id_])
        scores[id_] += ALIKE * max(alike)  # type: ignore[assignment]
    if not scores:
        return Found(False, ())
    id_, score = scores.most_common(1)[0]
    covered = index.rarity(token for token in asked if id_ in index.weights.get(token, ())) / whole
    fits = id_ in SITUATIONS and score + COVERED * covered >= LEAST
    nearest = (SITUATIONS[id_] for id_, _ in scores.most_common() if id_ in SITUATIONS)
    return Found(fits, tuple(islice(nearest, most)))


def _alike(both: float, asked: float, put: float) -> float:
    return both / sqrt(asked * put) if both else 0.0


def _known(token: str, index: Index) -> str:
    """The token itself, or for a word never seen the one it was probably meant to be."""
    if token in index.weights or len(token) < 6:
        return token
    alike = [t for t in index.weights if t[0] == token[0] and abs(len(t) - len(token)) < 2]
    return next(iter(get_close_matches(token, alike, 1, 0.84)), token)


@cache
def _index() -> Index:
    counts: dict[str, dict[str, float]] = defaultdict(dict)
    lengths: dict[str, float] = {}
    puts: dict[str, tuple[frozenset[str], ...]] = {}
    further = ways()
    every = {id_: (one.title, *one.puts, *further[id_]) for id_, one in SITUATIONS.items()} | {
        t: tuple(t.split(", ")) for t in ELSEWHERE
    }
    for id_, written in every.items():
        texts = [tokens(text) for text in written]
        for place, text in enumerate(texts):
            for token in text:
                counts[token][id_] = counts[token].get(id_, 0.0) + (1.0 if place else TITLE)
        lengths[id_] = sum(map(len, texts))
        puts[id_] = tuple(map(frozenset, texts))
    total, mean = len(lengths), sum(lengths.values()) / len(lengths)
    rare = {token: _rare(token, len(held), total) for token, held in counts.items()} | {"": _rare("", 0, total)}
    held_back = {id_: K1 * (1 - B + B * length / mean) for id_, length in lengths.items()}
    weights = {
        token: {id_: rare[token] * n * (K1 + 1) / (n + held_back[id_]) for id_, n in held.items()}
        for token, held in counts.items()
    }
    return Index(weights, rare, puts)


def _rare(token: str, holding: int, total: int) -> float:
    return log(1 + (total - holding + 0.5) / (holding + 0.5)) * (GROUP if token.startswith("=") else 1.0)
