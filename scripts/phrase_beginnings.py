"""Writes src/whoknows/core/review/phrases/beginnings.py: with which letters each phrase of the reviewer can begin.

    python scripts/phrase_beginnings.py

Run it after a change of the phrases. Without it the reviewer says the same, but slower, since a phrase that the table
does not know is tried at every letter of a text.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from re import _constants as kind  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "src"))

from whoknows.core.review.finding import LETTERS, number_of  # noqa: E402

TABLE = ROOT / "src" / "whoknows" / "core" / "review" / "phrases" / "beginnings.py"
PHRASES = ("asking", "manner", "pressing", "reasons", "traits", "troubles")
PLACES = [*(f"phrases.{name}" for name in PHRASES), "naming", "person", "reason", "remarks", "traits"]

Items = Iterable[tuple[Any, Any]]
Way = tuple[str, bool]  # the letters taken so far, and whether it is known what comes next


def beginnings(pattern: re.Pattern[str]) -> set[str]:
    """The letters, at most ``LETTERS``, with which the pattern can begin; none where it may begin within a word."""
    items = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    found = {letters[:1] if letters[:1].isdigit() else letters for letters, _ in _ways(items)}
    at_words = _at_an_edge(items) and all(letters[:1].isalnum() or letters[:1] == "'" for letters in found)
    return {one for one in found if not any(one[:size] in found for size in range(len(one)))} if at_words else set()


def _ways(items: Items) -> set[Way]:
    ways: set[Way] = {("", True)}
    for operation, what in items:
        if all(len(letters) >= LETTERS or not known for letters, known in ways):
            break
        steps = _steps(operation, what)
        ways = {
            (letters + more, go_on) if known and len(letters) < LETTERS else (letters, known)
            for letters, known in ways
            for more, go_on in steps
        }
    return {(letters[:LETTERS], known and len(letters) <= LETTERS) for letters, known in ways}


def _steps(operation: Any, what: Any) -> set[Way]:
    """What one item of a pattern can take."""
    if operation is kind.LITERAL:
        return {(chr(what), True)}
    if operation in (kind.AT, kind.ASSERT, kind.ASSERT_NOT):
        return {("", True)}
    if operation is kind.IN:
        return _one_of(what)
    if operation is kind.SUBPATTERN:
        return _ways(what[3])
    if operation is kind.BRANCH:
        return {way for branch in what[1] for way in _ways(branch)}
    if operation in (kind.MAX_REPEAT, kind.MIN_REPEAT):
        least, most, repeated = what
        once = {(letters, known and least == most == 1) for letters, known in _ways(repeated)}
        return once if least else {("", True)} | ({(x, k) for x, k in _ways(repeated)} if most == 1 else once)
    return {("", False)}


def _one_of(choices: Items) -> set[Way]:
    ways: set[Way] = set()
    for operation, what in choices:
        if operation is kind.LITERAL:
            ways.add((chr(what), True))
        elif operation is kind.RANGE:
            ways |= {(chr(code), True) for code in range(what[0], what[1] + 1)}
        elif (operation, what) == (kind.CATEGORY, kind.CATEGORY_DIGIT):
            ways |= {(digit, True) for digit in "0123456789"}
        else:
            return {("", False)}
    return ways


def _at_an_edge(items: Items) -> bool:
    """Whether every way into the pattern looks for the edge of a word before it takes a letter."""
    for operation, what in items:
        if operation is kind.AT and what is kind.AT_BOUNDARY:
            return True
        if operation is kind.BRANCH:
            return all(_at_an_edge(branch) for branch in what[1])
        if operation is kind.SUBPATTERN:
            return _at_an_edge(what[3])
        if operation not in (kind.AT, kind.ASSERT, kind.ASSERT_NOT):
            return False
    return False


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every phrase of the reviewer with its name."""
    for place in PLACES:
        for name, value in vars(importlib.import_module(f"whoknows.core.review.{place}")).items():
            for key, one in value.items() if isinstance(value, dict) else [("", value)]:
                if isinstance(one, re.Pattern):
                    yield f"{place}.{name}.{key}", one


def table() -> str:
    """The text of the table: a line for each phrase, how it can begin and its number."""
    known = {number_of(one.pattern): beginnings(one) for _, one in patterns()}
    return "".join(f"{'|'.join(sorted(how))}\t{number}\n" for number, how in sorted(known.items()) if how)


def main() -> None:
    text = (
        f'"""How phrases can begin, written by scripts/phrase_beginnings.py."""\n\nBEGINNINGS = """\\\n{table()}"""\n'
    )
    TABLE.write_text(f"# ruff: noqa: E501\n{text}", encoding="utf-8")


if __name__ == "__main__":
    main()
