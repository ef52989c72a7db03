"""What changed between two wordings, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile

_WORDS = re.compile(r"^\s+|\S+\s*")
_ISLAND = 2  # words kept between two changes that read better as part of the change
_MOST = 4_000_000  # words times words matched, which takes under a second; beyond, all of it is shown as changed


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
            found += _told(removed, added, "".join(old[a:b]))
            removed = added = ""
        else:
            removed, added = removed + "".join(old[a:b]), added + "".join(new[c:d])
    return (*found, *_told(removed, added))


def _blocks(old: list[str], new: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """The blocks of difflib; a word or two kept between two changes belongs to them."""
    ahead = _shared(old, new)  # what both begin and end with needs no matching, which is slow on long texts
    behind = _shared(old[ahead:][::-1], new[ahead:][::-1])
    middle = old[ahead : len(old) - behind], new[ahead : len(new) - behind]
    yield "equal", 0, ahead, 0, ahead
    short = len(middle[0]) * len(middle[1]) <= _MOST
    matched = SequenceMatcher(None, *middle, autojunk=False).get_opcodes() if short else None
    blocks = matched or [("replace", 0, len(middle[0]), 0, len(middle[1]))]
    for n, (what, a, b, c, d) in enumerate(blocks):
        between = 0 < n < len(blocks) - 1
        what = "replace" if between and b - a <= _ISLAND else what
        yield what, ahead + a, ahead + b, ahead + c, ahead + d
    yield "equal", len(old) - behind, len(old), len(new) - behind, len(new)


def _shared(old: list[str], new: list[str]) -> int:
    """How many words both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


def _told(removed: str, added: str, kept: str = "") -> list[Stretch]:
    return [Stretch(what, text) for what, text in (("removed", removed), ("added", added), ("kept", kept)) if text]
