"""A plain list of people, one a line, with no line of headers or one of a single word: a name, an address, a profile's
URL, or a name with an address or URL beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from whoknows.core.record import Card, Unreadable
from whoknows.sources.addresses import parties
from whoknows.sources.rows import Row, body
from whoknows.sources.table import meanings
from whoknows.sources.text import decoded, tidy
from whoknows.sources.unfit import Unfit

LARGEST = 5 * 2**20  # bytes
_URL = re.compile(r"(?:https?://|www\.|[a-z]+\.linkedin\.|linkedin\.)\S+", re.IGNORECASE)
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\ufffd]")
_LONGEST_NAME = 100


def read(path: Path) -> list[Card | Unreadable]:
    """The people of a list, each as a card; empty where the file is none."""
    if not path.is_file() or path.stat().st_size > LARGEST:
        return []
    text = decoded(path.read_bytes())
    if _NO_TEXT.search(text):
        return []
    delimiter = next((mark for mark in ";\t," if mark in text), ";")
    lines = list(body(text, Row(0, [""]), delimiter))
    if lines and meanings([cell for cell in lines[0].cells if cell.strip()]) == ["firm"]:
        return [Unreadable(path.name, "It names firms and no people; ask for each firm by its name.")]
    if lines and all(meanings([cell for cell in lines[0].cells if cell.strip()])):
        del lines[0]
    try:
        return list(_cards(lines, path.name))
    except Unfit:
        return []


def _cards(lines: list[Row], where: str) -> Iterator[Card | Unreadable]:
    """Raises ``Unfit`` where a line says more of somebody than can be told apart."""
    for row in lines:
        cells = [told for cell in row.cells if (told := tidy(cell))]
        people = [party for cell in cells if "@" in cell for party in parties(cell)]
        urls = [cell for cell in cells if _URL.fullmatch(cell)]
        names = [cell for cell in cells if "@" not in cell and cell not in urls]
        if len(names) > 1:
            raise Unfit("Two things stand beside one another, and no header says what they are.")
        name = next(iter(names), next((one.name for one in people if one.name), ""))
        if not people and not urls and (len(name) > _LONGEST_NAME or not any(map(str.isalpha, name))):
            yield Unreadable(f"{where}, line {row.line}", "This line names nobody; complete it or take it out.")
        else:
            yield Card(name, tuple(one.address for one in people), url=next(iter(urls), ""))
