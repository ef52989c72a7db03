"""Whether a text looks like English, by its commonest words."""

from __future__ import annotations

import re

from .phrases.notation import words
from .reading import Reading

_COMMON = words("""
    the of and to in is you that it he was for on are as with his they i at be this have from or had by not but what
    all were we when your can said there an each which she do how their if will up other about out many then them
    these so some her would make like him into time has two more go no way could my than been who now people know am
    me us any anyone someone our just get need please let does did know's who's i'm i'd i'll you're don't it's here
    want help send thanks thank hi hey dear a
""")
_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def looks_english(reading: Reading) -> bool:
    """Whether enough of the first words are English; a text of a few words gets the benefit of the doubt."""
    first: list[str] = _LETTERS.findall(reading.flat[:2000])
    if not first:
        return False
    plain = sum(1 for word in first if word.isascii())
    common = sum(1 for word in first if word in _COMMON)
    if len(first) < 4:
        return plain == len(first)
    return plain > 0.7 * len(first) and common >= max(1, len(first) // 8)
