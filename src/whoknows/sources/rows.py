"""Any CSV as rows with line numbers: comma, semicolon or tab, ragged, quoted over several lines, a preamble before it.

A quotation mark that is never closed spoils its own line and not the rest of the file.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_DELIMITERS = ",;\t|"
_PREAMBLE = 40  # a header stands among the first forty rows or nowhere
_LONGEST_CELL = 200  # lines


@dataclass(frozen=True, slots=True)
class Row:
    """One row, the number of its first line, and how many it takes; ``torn`` says that a quotation mark in it is never
    closed."""

    line: int
    cells: list[str]
    torn: bool = False
    lines: int = 1


def header(text: str, fits: Callable[[list[str]], bool]) -> tuple[Row, str] | None:
    """The first row that ``fits`` as a header, and the delimiter with which it does; None where there is none."""
    top = _LINES.split(text, 3 * _PREAMBLE)[: 3 * _PREAMBLE]
    for delimiter in sorted(_DELIMITERS, key=lambda mark: -max((line.count(mark) for line in top), default=0)):
        for row in _some(top, delimiter):
            if fits(row.cells):
                return row, delimiter
    return None


def _some(lines: list[str], delimiter: str) -> Iterator[Row]:
    for number, row in enumerate(_rows(lines, delimiter, 0), 1):
        yield row
        if number == _PREAMBLE:
            return


def body(text: str, after: Row, delimiter: str) -> Iterator[Row]:
    """The rows below the header that have anything in them."""
    lines = _LINES.split(text)
    for row in _rows(lines, delimiter, len(after.cells), skip=after.line + after.lines - 1):
        if row.torn or any(cell.strip() for cell in row.cells):
            yield row


_LINES = re.compile(r"\r\n|\n|\r")


def _rows(lines: list[str], delimiter: str, width: int, skip: int = 0) -> Iterator[Row]:
    at = skip
    while at < len(lines):
        start, line = at, lines[at]
        at += 1
        if '"' not in line:
            yield Row(start + 1, line.split(delimiter))
            continue
        whole = line
        while whole.count('"') % 2 and at < len(lines) and at - start < _LONGEST_CELL:
            whole += "\n" + lines[at]
            at += 1
        cells = _cells(whole, delimiter)
        swallowed = (len(_cells(other, delimiter)) == width for other in lines[start + 1 : at])
        if whole.count('"') % 2 or (len(cells) != width and any(swallowed)):
            # joined in vain: the mark was a stray one, and what was joined are rows of their own
            at = start + 1
            cells = [cell.strip('"') for cell in line.split(delimiter)]
            yield Row(start + 1, cells, torn=bool(width) and len(cells) != width)
            continue
        yield Row(start + 1, cells, lines=at - start)


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return [cell.strip('"') for cell in line.split(delimiter)]
