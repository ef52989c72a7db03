"""Patterns: read off a page, counted, and said.

A pattern holds its alternatives in brackets, ``[a|b|c]``, nested as deep as one likes, and names what is filled in
as ``{cause}``. One begins at each line of a page; a line set further in goes on with it.
"""

from __future__ import annotations

import re
import textwrap
from functools import cache
from math import prod

Line = tuple["str | Choice", ...]
Choice = tuple[Line, ...]


def patterns(page: str) -> tuple[str, ...]:
    """The patterns of a page, each on one line.

    >>> patterns('''
    ...     Who do you know {who}?
    ...     Who do you know, [past or present|
    ...       if only by name], {who}?
    ... ''')
    ('Who do you know {who}?', 'Who do you know, [past or present|if only by name], {who}?')
    """
    unbroken = re.sub(r"(\||\[)?\n[ ]+", lambda end: end[1] or " ", textwrap.dedent(page).strip("\n"))
    return tuple(line.strip() for line in unbroken.splitlines() if line.strip())


@cache
def ways(pattern: str) -> int:
    """In how many ways a pattern can be said.

    >>> ways("[a|b] c [d|e [f|g]]")
    6
    """
    return _count(_read(pattern))


def nth(pattern: str, number: int) -> str:
    """One of the ways to say a pattern, counted from 0.

    >>> [nth("[a|b] c [d|e [f|g]]", number) for number in (0, 1, 5)]
    ['a c d', 'b c d', 'b c e g']
    """
    return _said(_read(pattern), number)


@cache
def _read(pattern: str) -> Line:
    open_: list[list[list[str | Choice]]] = [[[]]]
    for mark in re.split(r"([\[\]|])", pattern):
        if mark == "[":
            open_.append([[]])
        elif mark == "]":
            choice = tuple(map(tuple, open_.pop()))
            open_[-1][-1].append(choice)
        elif mark == "|":
            open_[-1].append([])
        elif mark:
            open_[-1][-1].append(mark)
    return tuple(open_[0][0])


@cache
def _count(line: Line) -> int:
    return prod(sum(map(_count, part)) for part in line if not isinstance(part, str))


def _said(line: Line, number: int) -> str:
    words = []
    for part in line:
        if isinstance(part, str):
            words.append(part)
            continue
        number, left = divmod(number, sum(map(_count, part)))
        for one in part:
            if left < _count(one):
                words.append(_said(one, left))
                break
            left -= _count(one)
    return "".join(words)
