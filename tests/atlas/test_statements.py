"""Every statement is SQL in DuckDB's dialect that Spark can run too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import whoknows.atlas

sqlglot = pytest.importorskip("sqlglot")
STATEMENTS = sorted(Path(whoknows.atlas.__file__).parent.glob("*.sql"))


@pytest.mark.parametrize("file", STATEMENTS, ids=lambda f: f.stem)
class TestStatements:
    def test_it_is_one_statement_and_says_what_for(self, file: Path) -> None:
        text = file.read_text(encoding="utf-8")
        assert text.startswith("-- ")
        assert len(sqlglot.parse(text, read="duckdb")) == 1

    def test_it_becomes_sql_that_spark_can_read(self, file: Path) -> None:
        text = file.read_text(encoding="utf-8")
        [spark] = sqlglot.transpile(text, read="duckdb", write="spark", unsupported_level=sqlglot.ErrorLevel.RAISE)
        again = sqlglot.parse_one(spark, read="spark")
        unknown = {f.name.lower() for f in again.find_all(sqlglot.exp.Anonymous)}
        assert not unknown, f"Spark has no such function: {unknown}"
        for only_duckdb in ("&&", " REPLACE (", "QUALIFY", "UNNEST("):
            assert only_duckdb not in spark.upper()

    def test_an_array_is_not_measured_as_text(self, file: Path) -> None:
        """Spark's LENGTH is of text alone; DuckDB's ``len`` is of both."""
        assert not re.search(r"\blen\(", file.read_text(encoding="utf-8"))
