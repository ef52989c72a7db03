"""What runs the statements: DuckDB in memory, one file a statement, relations in and relations out."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

COLUMNS = """form varchar, id bigint, content bigint, copy bigint, sent_at timestamp, ends_at timestamp, sender varchar,
recipients varchar[], thread bigint, automatic boolean, sequence integer, stamp timestamp, cancelled boolean,
edition varchar, whole boolean, team integer, owner integer, source integer, file varchar"""


def _first_line(why: Exception) -> str:
    return str(why).strip().partition("\n")[0]


@cache
def statement(name: str) -> str:
    """The text of one named statement of this room."""
    return (Path(__file__).parent / f"{name}.sql").read_text(encoding="utf-8")


class Damaged(Exception):
    """A segment can't be read; the message says which and why."""


def _opened(folder: Path, **config: Any) -> tuple[DuckDBPyConnection, Path]:
    """DuckDB in memory, and the folder of its own into which it spills what does not fit."""
    import duckdb

    spill = folder / f"spill-{uuid4().hex}"
    return duckdb.connect(":memory:", config={**config, "temp_directory": str(spill)}), spill


@lru_cache(maxsize=1)
def _kept_open(folder: Path) -> tuple[DuckDBPyConnection, Path]:
    """For little at a time, of which nothing stays in memory: opening takes longer than much of what is then asked."""
    return _opened(folder, threads=1, enable_external_file_cache=False)


class Engine:
    """One DuckDB session in memory. Times are UTC; what does not fit is spilled into a folder inside the one named.

    ``small`` says that there is little to do, which one thread does sooner than several that wait for each other.
    """

    def __init__(self, folder: Path, *, small: bool = False) -> None:
        opened, self.spill = _kept_open(folder) if small else _opened(folder)
        self.session = opened.cursor()
        self.session.execute("set timezone = 'UTC'")
        self.session.execute(f"create temp table nothing ({COLUMNS})")

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, _: object, why: BaseException | None, __: object) -> None:
        import duckdb

        self.session.close()
        if why or self.spill.exists():  # then the next one starts afresh
            _kept_open.cache_clear()
        shutil.rmtree(self.spill, ignore_errors=True)
        if isinstance(why, RuntimeError) and "interrupted" in str(why).lower():  # DuckDB's word for Ctrl-C
            raise KeyboardInterrupt from why
        if isinstance(why, duckdb.IOException):
            full = "No space left" in str(why) or "too large" in str(why)
            raise OSError(errno.ENOSPC if full else errno.EIO, _first_line(why)) from why
        if isinstance(why, duckdb.Error) and ".parquet" in str(why):
            raise Damaged(_first_line(why)) from why

    def start(self, name: str, **values: Any) -> None:
        """Run a named statement; its rows wait in the session to be fetched."""
        self.session.execute(statement(name), values)

    def rows(self, name: str, **values: Any) -> list[tuple[Any, ...]]:
        """Run a named statement and fetch all of its rows."""
        self.start(name, **values)
        return self.session.fetchall()

    def number(self, name: str, **values: Any) -> int:
        """Run a named statement whose answer is one number."""
        return int(self.rows(name, **values)[0][0] or 0)

    def keep(self, relation: str, name: str, **values: Any) -> int:
        """Run a named statement and keep its rows as a table. Returns how many they are."""
        return self.table(relation, statement(name), **values)

    def table(self, relation: str, rows: str, **values: Any) -> int:
        """Make a table of rows. Returns how many they are."""
        return self._count(f"create or replace temp table {relation} as {rows}", values)

    def add(self, relation: str, rows: str) -> int:
        """Add rows to a table. Returns how many they are."""
        return self._count(f"insert into {relation} by name {rows}")

    def view(self, relation: str, name: str, **numbers: int) -> None:
        """Name a statement, to be run within others. Its numbers are written into it, since a view takes no values."""
        text = statement(name)
        for word, number in numbers.items():
            text = text.replace(f"${word}", str(number))
        self.session.execute(f"create or replace temp view {relation} as {text}")

    def size(self, relation: str) -> int:
        """How many rows a relation has."""
        return self._count(f"select count(*) from {relation}")

    def name(self, relation: str, segments: Sequence[Path], *also: str) -> None:
        """Give the rows of segments, each with the ``file`` it stands in, and those of further relations a name.

        What a segment of an earlier Whoknows does not tell is null.
        """
        parts = [f"select * from {one}" for one in also]
        if segments or not also:
            parts.append("select * from nothing")
        if segments:
            files = ", ".join("'" + str(f).replace("'", "''") + "'" for f in segments)
            parts.append(f"select * from read_parquet([{files}], union_by_name = true, filename = 'file')")
        self.session.execute(f"create or replace temp view {relation} as {' union all by name '.join(parts)}")

    def read(self, segments: Sequence[Path], *also: str) -> None:
        """Make the segments' rows, and those of further relations, the relation ``facts``; then link copies."""
        self.name("facts", segments, *also)
        self._link()

    def _link(self) -> None:
        """Make ``linked``: which contents are one letter because Message-IDs say so, followed to the end.

        It ends, since a label only ever falls.
        """
        labels = self._labels() if self.keep("linked", "linked") else 0
        while labels:
            self.keep("linked", "link_further")
            labels, before = self._labels(), labels
            if labels == before:
                return

    def _count(self, text: str, values: Mapping[str, Any] | None = None) -> int:
        answer = self.session.execute(text, values).fetchone()
        return int(answer[0]) if answer else 0

    def _labels(self) -> int:
        answer = self.session.execute("select coalesce(sum(letter::hugeint), 0) from linked").fetchone()
        return int(answer[0]) if answer else 0
