"""Files of other projects' test suites, real exports among them: each is taken in, or refused with a reason.

What is expected stands in ``expected_formats.tsv``, counted from the files themselves: how many records, and whether
anything in the file is to be reported as unreadable.
"""

from __future__ import annotations

import csv
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from whoknows.core.record import Unmet, Unreadable
from whoknows.sources import read, size

UNTIL = datetime(2026, 3, 1, tzinfo=UTC)
HOME = os.environ.get("WHOKNOWS_REAL_DATA", "")

with (Path(__file__).parent / "expected_formats.tsv").open(encoding="utf-8") as _table:
    EXPECTED = list(csv.DictReader(_table, delimiter="\t", quoting=csv.QUOTE_NONE))

pytestmark = [pytest.mark.real, pytest.mark.skipif(not HOME, reason="WHOKNOWS_REAL_DATA names no folder of real data")]


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda row: row["file"])
def test_a_real_file_is_taken_in_or_refused_with_a_reason(expected: dict[str, str]) -> None:
    path = Path(HOME, "formats", expected["file"])
    told: list[int] = []
    found = [one for one in read(str(path), advance=told.append, until=UNTIL) if not isinstance(one, Unmet)]
    unreadable = [one for one in found if isinstance(one, Unreadable)]
    assert len(found) - len(unreadable) == int(expected["records"]), unreadable
    assert bool(unreadable) == (expected["unreadable"] == "yes"), unreadable
    assert all(one.where.startswith(path.name) and one.why.endswith(".") for one in unreadable)
    assert sum(told) == size(str(path))


def test_every_real_file_is_expected() -> None:
    with Path(HOME, "formats", "MANIFEST.tsv").open(encoding="utf-8") as table:
        there = {f"{row['kind']}/{row['file']}" for row in csv.DictReader(table, delimiter="\t")}
    assert there == {row["file"] for row in EXPECTED}


def test_two_whole_mailboxes_are_read_to_the_last_letter() -> None:
    boxes = sorted(Path(HOME, "mail").glob("*.mbox.gz"))
    found = [list(read(str(box), until=UNTIL)) for box in boxes]
    assert not [one for box in found for one in box if isinstance(one, Unreadable)]
    assert [len(box) for box in found] == [3034, 4898]
