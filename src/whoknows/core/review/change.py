"""What changed between two wordings, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"^\s+|\S+\s*")
_ISLAND = 2  # words kept between two changes that read better as part of the change


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the two texts: "kept" stands in both, "removed" only in the first, "added" only in the second."""

    what: str
    text: str


def changes(before: str, after: str) -> tuple[Stretch, ...]:
    """The change in reading order; what is kept and removed is the first text, what is kept and added the second.

    >>> [(one.what, one.text) for one in changes("Do you know anyone in Leeds?", "Who do you know in Leeds?")]
    [('removed', 'Do you know anyone '), ('added', 'Who do you know '), ('kept', 'in Leeds?')]
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found: list[Stretch] = []
    removed = added = ""
    for what, a, b, c, d in _blocks(old, new):
        if what == "equal":
            found += _told(removed, added)
            removed = added = ""
            found.append(Stretch("kept", "".join(old[a:b])))
        else:
            removed, added = removed + "".join(old[a:b]), added + "".join(new[c:d])
    return (*found, *_told(removed, added))


def _blocks(old: list[str], new: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """The blocks of difflib; a word or two kept between two changes belongs to them."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for n, (what, a, b, c, d) in enumerate(blocks):
        between = 0 < n < len(blocks) - 1
        yield ("replace" if between and b - a <= _ISLAND else what), a, b, c, d


def _told(removed: str, added: str) -> list[Stretch]:
    return [Stretch(what, text) for what, text in (("removed", removed), ("added", added)) if text]
