"""Who shares an address: a couple, an office, an assistant who writes for several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from whoknows.core.likeness.alike import Names, agree
from whoknows.core.likeness.forms import is_given
from whoknows.core.likeness.names import Name, name
from whoknows.core.likeness.oneway import is_an_office

_AND = re.compile(r"\s*[&+]\s*|\s+(?:and|und|et|y|e|og|och|en|i)\s+", re.IGNORECASE)


def sharers(address: str, names: Iterable[str]) -> tuple[str, ...]:
    """The people who sign as these names at an address, each once; more than one where they share it.

    Names that may be one person's (a nickname, an initial, another family name) are one; a firm's, an office's or half
    a name that is no known given one is nobody's.

    >>> sharers("home@lee.example", ["Ann Lee", "A. Lee", "Bob Lee"]), sharers("home@lee.example", ["Ann & Bob Lee"])
    (('Ann Lee', 'Bob Lee'), ('Ann Lee', 'Bob Lee'))
    >>> sharers("info@kiln.example", ["Ravi Menon", "Kiln Ceramics", "Sales Team", "Ravi Nair", "rm"])
    ('Ravi Menon',)
    """
    where = address.partition("@")[2]
    found: list[tuple[str, Name]] = []
    for said in (one for text in names for one in _each(text)):
        called = name(said)
        if _is_a_persons(called, where) and all(_are_two(called, other) for _, other in found):
            found.append((said, called))
    return tuple(said for said, _ in found)


def _are_two(one: Name, other: Name) -> bool:
    """Whether two names are two people's. Of one family only with two known given names: "Buzz" may be any."""
    if agree(one, other).names is not Names.OTHER:
        return False
    words, others = ({w.fold for w in called.full} for called in (one, other))
    return words.isdisjoint(others) or (any(map(is_given, words)) and any(map(is_given, others)))


def _is_a_persons(called: Name, where: str) -> bool:
    words = [w.fold for w in called.full]
    if is_an_office(words) or any(len(w) > 3 and w in where for w in words[:1]):
        return False
    return any(map(is_given, words)) or 1 < len(words) < 4


def _each(text: str) -> Iterator[str]:
    """The names of a couple that one name holds, else the name itself: "Ann and Bob Lee" is Ann Lee and Bob Lee."""
    parts = _AND.split(text.strip())
    firsts = [name(part).words[:1] for part in parts]
    if len(parts) < 2 or not all(first and is_given(first[0].fold) for first in firsts):
        yield text
        return
    family = parts[-1].partition(" ")[2]
    for part in parts:
        yield part if " " in part or not family else f"{part} {family}"
