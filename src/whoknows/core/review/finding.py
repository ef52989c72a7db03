"""Where phrases may begin in a text: most phrases begin nowhere in it, and need not be tried at every word."""

from __future__ import annotations

import re
from functools import lru_cache
from zlib import crc32

LETTERS = 3
"""By how many letters beginnings are told, or by fewer where anything may follow them."""
_EDGE = re.compile(r"\b(?=[\w'])")

Beginnings = dict[int, list[int]]
"""For the number of a phrase, the places in a text at which it may begin, in order."""


def number_of(pattern: str) -> int:
    """The number by which the table of beginnings knows a pattern; another pattern has another number."""
    return crc32(pattern.encode())


def beginnings(flat: str) -> Beginnings:
    """Where in a plain text each phrase of the table may begin."""
    found: Beginnings = {}
    for edge in _EDGE.finditer(flat):
        at = edge.start()
        for number in _begun_with(flat[at : at + LETTERS]):
            if number in found:
                found[number].append(at)
            else:
                found[number] = [at]
    return found


@lru_cache(maxsize=20_000)
def _begun_with(letters: str) -> tuple[int, ...]:
    """The numbers of the phrases that may begin with some letters."""
    by_letters, _ = _table()
    return tuple(number for size in range(1, len(letters) + 1) for number in by_letters.get(letters[:size], ()))


@lru_cache(maxsize=1024)
def known(pattern: str) -> int | None:
    """The number of a pattern whose beginnings are in the table."""
    number = number_of(pattern)
    return number if number in _table()[1] else None


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, tuple[int, ...]], frozenset[int]]:
    """The numbers of the phrases that begin with some letters, and all numbers."""
    from .phrases.beginnings import BEGINNINGS

    by_letters: dict[str, tuple[int, ...]] = {}
    rows = [line.split("\t") for line in BEGINNINGS.splitlines()]
    for said, number in rows:
        for letters in said.split("|"):
            by_letters[letters] = (*by_letters.get(letters, ()), int(number))
    return by_letters, frozenset(int(number) for _, number in rows)
