"""Tables looked at before they are taken in: from the beginning of each, how it is understood."""

from __future__ import annotations

import gzip
import zipfile
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from whoknows.core.record import Unreadable
from whoknows.sources import clients, table
from whoknows.sources.columns import Columns, Table
from whoknows.sources.kind import HEAD, source_of
from whoknows.sources.packed import GZIP, ZIP, in_zip
from whoknows.sources.rows import body, header
from whoknows.sources.stream import Steady, buffered
from whoknows.sources.text import decoded, tidy
from whoknows.sources.unfit import Unfit

ENDINGS = (".csv", ".tsv", ".txt")
MOST = 20  # tables of one place; who brings more has no eye for them
_ROWS = 3
_LONGEST = 60


def tables(path: Path, where: str, columns: Columns) -> Iterator[Table]:
    """The tables in one file, which may be a .zip, as they would be taken in."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            file.seek(0)
            if head.startswith(ZIP):
                for one in in_zip(file, where):
                    if not isinstance(one, Unreadable) and one[0].lower().endswith(ENDINGS):
                        yield from _table(buffered(one[1]).read(HEAD), one[0], f"{where}: {one[0]}", columns)
                return
            if head.startswith(GZIP):
                head = buffered(Steady(gzip.GzipFile(fileobj=file))).read(HEAD)
            yield from _table(head, path.name, where, columns)
    except (OSError, ValueError, zipfile.BadZipFile):
        return  # the reading will say so


def _table(head: bytes, name: str, where: str, columns: Columns) -> Iterator[Table]:
    told = columns.of(where)
    try:
        source = source_of(head, name, told)
    except Unfit:
        return
    if source is not clients and source is not table:
        return
    text = decoded(head)
    if len(head) == HEAD:
        text = text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text
    one = clients if source is clients else table
    found = header(text, partial(one.is_header, told=told)) or header(text, _may_be_header)
    if not found:
        return
    top, delimiter = found
    meant = one.meanings(top.cells, told)
    there = [at for at, title in enumerate(top.cells) if title.strip()]
    rows = [[*row.cells, *[""] * len(top.cells)] for row in islice(body(text, top, delimiter), _ROWS)]
    yield Table(
        where,
        one.NAME,
        tuple(tidy(top.cells[at]) for at in there),
        tuple(meant[at] for at in there),
        tuple(tuple(_short(row[at]) for at in there) for row in rows),
    )


def _may_be_header(cells: list[str]) -> bool:
    """Several words and no address, whose meaning only the user knows."""
    return sum(bool(cell.strip()) for cell in cells) > 1 and not any("@" in cell for cell in cells)


def _short(cell: str) -> str:
    said = tidy(cell)
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
