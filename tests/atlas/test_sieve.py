"""Sieves tell which segments may hold a number: they pass over none that does, and leave out nearly all that do not."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from whoknows.atlas import sieve
from whoknows.atlas.engine import Engine

Lay = Callable[..., Path]
DICE = random.Random(7)


def some(count: int) -> list[int]:
    return [DICE.getrandbits(64) - 2**63 for _ in range(count)]


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    """Segments that hold numbers, laid in a folder of one's own."""
    folder = tmp_path / "segments"
    folder.mkdir()

    def laid(name: str, ids: list[int], contents: list[int]) -> Path:
        file = folder / f"{name}.parquet"
        table = f"(select unnest({ids}) as id, unnest({contents}::bigint[]) as content)"
        duckdb.sql(f"copy {table} to '{file}' (format parquet)")
        return file

    return laid


def sift(*segments: Path) -> None:
    with Engine(segments[0].parent) as engine:
        sieve.make(engine, segments)


def places(segment: Path) -> list[str]:
    return sorted(place.name for place in segment.parent.with_name("sieves").glob("sieve-*"))


def test_what_a_segment_holds_is_found_in_it_and_hardly_anything_else(lay: Lay) -> None:
    large, small = some(2 * sieve.SMALL), some(60)
    segments = [lay("large", large, some(2 * sieve.SMALL)), lay("small", some(60), small)]
    sift(*segments)
    assert all(segments[0] in sieve.holding(segments, [number]) for number in large[:50])
    assert all(segments[1] in sieve.holding(segments, [number]) for number in small)
    assert sieve.holding(segments, some(400)) == []
    assert sieve.holding(segments, [*some(400), large[7]]) == segments[:1]


def test_small_segments_share_a_sieve_by_the_dozen_and_a_large_one_has_its_own(lay: Lay) -> None:
    numbers = some(sieve.TOGETHER + 2)
    small = [lay(str(n), [number], [number]) for n, number in enumerate(numbers)]
    large = lay("large", some(2 * sieve.SMALL), some(2 * sieve.SMALL))
    sift(*small[:-1])
    sift(large, small[-1])
    assert len(places(large)) == 3
    assert sieve.holding([*small, large], numbers[-1:]) == small[sieve.TOGETHER :]
    assert set(sieve.holding([*small, large], numbers[:1])) == set(small[: sieve.TOGETHER])


def test_a_number_told_by_nothing_is_none(lay: Lay) -> None:
    segment = lay("meetings", [], [5])
    sift(segment)
    assert sieve.holding([segment], [5]) == [segment]
    assert sieve.holding([segment], [6]) == []


def test_a_segment_without_a_whole_sieve_is_not_passed_over(lay: Lay) -> None:
    segment, other = lay("one", some(3), some(3)), lay("other", some(3), some(3))
    assert sieve.holding([segment, other], some(1)) == [segment, other]
    sift(segment)
    listed = segment.parent.with_name("sieves") / "list"
    listed.write_text(listed.read_text().rstrip("\n"))  # killed while it was written
    assert sieve.holding([segment, other], some(1)) == [segment, other]
    sift(segment, other)
    assert set(sieve.holding([segment, other], some(1))) <= {segment, other}
    for place in places(segment):
        (listed.parent / place).unlink()
    assert sieve.holding([segment, other], some(1)) == [segment, other]


def test_of_segments_that_are_gone_no_sieve_stays(lay: Lay) -> None:
    large = [lay(str(n), some(2 * sieve.SMALL), some(2 * sieve.SMALL)) for n in range(2)]
    small = lay("small", some(3), some(3))
    sift(*large, small)
    sieve.clean(small.parent, {"1.parquet", "small.parquet"})
    assert len(places(small)) == 2
    assert sieve.holding([large[0]], some(1)) == large[:1]
    sieve.clean(small.parent, set())
    assert places(small) == []
