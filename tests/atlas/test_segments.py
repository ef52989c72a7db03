"""Segments: written whole, there when the manifest says so, and rewritten without whoever is forgotten."""

from __future__ import annotations

import hashlib
import math
import tempfile
from datetime import timedelta
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.atlas.conftest import KEY, Map
from tests.told import ME, NOON, letter, meeting

from whoknows.atlas import letters, sieve
from whoknows.atlas.staging import TOGETHER, Staging
from whoknows.core.record import Letter, Meeting
from whoknows.core.tie import fade

ADA, OLE = "ada@berg.example", "ole@berg.example"


def mail(folder: Path) -> set[str]:
    """Every address that any segment of a folder holds."""
    files = [str(f) for f in folder.glob("*.parquet")]
    rows = duckdb.sql(f"select sender, recipients from read_parquet({files})").fetchall() if files else []
    return {address for sender, recipients in rows for address in [sender, *recipients] if address}


def test_every_letter_is_written_down_however_many_wait_to_be(atlas: Map) -> None:
    staging = Staging(atlas.folder / "s.jsonl", key=KEY, owner=1)
    for number in range(2 * TOGETHER + 1):
        staging.add_letter(letter("ada", ME, subject=str(number)))
    staging.close()
    staging.close()  # as whoever closes what may be closed does
    lines = staging.place.read_text(encoding="utf-8").splitlines()
    assert len(lines) == len(set(lines)) == 2 * TOGETHER + 1
    assert staging.longest >= max(map(len, lines))


@pytest.mark.parametrize("few", [10**9, 0])
def test_few_lines_and_many_are_settled_alike(atlas: Map, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(letters, "SMALL", few)
    monkeypatch.setattr(letters, "MOST", few)
    monkeypatch.setattr(sieve, "SMALL", few)
    assert atlas.take([letter("ada", ME), letter("ole", ME, subject="2"), letter("ada", ME)]).new == 2
    assert atlas.take([letter("ada", ME), letter("ole", ME, subject="3")]).new == 1
    assert {pair: tie.touches for pair, tie in atlas.ties().items()} == {("wrote", ADA, ME): 1, ("wrote", OLE, ME): 2}


def test_a_segment_that_the_manifest_does_not_list_does_not_exist(atlas: Map) -> None:
    atlas.take([letter("ada", ME)])
    atlas.manifest.clear()
    assert atlas.ties() == {}
    assert atlas.take([letter("ada", ME)]).new == 1


def test_what_an_import_left_unfinished_is_removed_and_what_is_listed_stays(atlas: Map) -> None:
    atlas.take([letter("ada", ME)])
    for name in ("x.parquet", "y.part", "3.jsonl", "notes.txt"):
        (atlas.folder / name).write_text("half")
    letters.clean(atlas.folder, {f.name for f in atlas.manifest})
    assert {f.name for f in atlas.folder.iterdir()} == {atlas.manifest[0].name, "notes.txt"}


def test_the_same_again_and_a_dry_run_write_nothing(atlas: Map) -> None:
    assert atlas.take([letter("ada", ME)], dry=True).file is None
    assert atlas.take([letter("ada", ME)]).new == 1
    again = atlas.take([letter("ada", ME)])
    assert (again.new, again.rows, again.file) == (0, 0, None)
    assert len(list(atlas.folder.glob("*.parquet"))) == 1


def test_ties_after_an_import_is_dropped_are_those_of_never_having_had_it(atlas: Map) -> None:
    atlas.take([letter("ada", ME), meeting("m", ME, "ole")])
    before = atlas.ties()
    atlas.take([letter("ada", ME, "ole", subject="Other"), meeting("m", ME, "ole", sequence=1, cancelled=True)])
    assert atlas.ties() != before
    atlas.manifest.pop()
    assert atlas.ties() == before


def test_a_segment_without_somebody_holds_no_trace_of_them_and_all_the_rest(atlas: Map) -> None:
    told: list[Letter | Meeting] = [
        letter("ada", ME),
        letter(ME, "ada", "ole"),
        letter(ME, "ada", subject="Alone"),
        meeting("m", ME, "ada", "ole"),
    ]
    atlas.take(told)
    [segment] = atlas.manifest
    new, rows = letters.rewrite_without(segment, [ADA], atlas.folder) or (None, 0)
    assert new is not None
    segment.unlink()
    atlas.manifest = [new]
    assert (rows, mail(atlas.folder)) == (2, {ME, OLE})
    without = Map(atlas.folder / "without")
    without.take([letter(ME, "ole"), meeting("m", ME, "ole")])
    assert atlas.ties() == without.ties()


def test_whoever_is_forgotten_is_not_taken_in_again(tmp_path: Path) -> None:
    gone = hashlib.blake2b(ADA.encode(), key=KEY, digest_size=16).hexdigest()
    atlas = Map(tmp_path, gone=frozenset({gone}))
    settled = atlas.take(
        [letter("Ada <ada@berg.example>", ME), letter(ME, "ada"), letter(ME, "Ole <ole@berg.example>", cc=["ada"]),
         meeting("m", "ada"), meeting("n", ME, "ada")]
    )  # fmt: skip
    assert settled.new == 2
    assert mail(atlas.folder) == {ME, OLE}
    assert [c.address for c in settled.correspondents] == [OLE]
    assert set(atlas.ties()) == {("wrote", ME, OLE)}


def test_a_segment_with_nobody_left_is_none(atlas: Map) -> None:
    atlas.take([letter("ada", ME)])
    assert letters.rewrite_without(atlas.manifest[0], [ADA], atlas.folder) == (None, 0)
    assert letters.rewrite_without(atlas.manifest[0], [OLE], atlas.folder) is None


@settings(max_examples=15, deadline=None)
@given(days=st.lists(st.integers(0, 2000), min_size=1, max_size=8), later=st.integers(0, 3000))
def test_strength_faded_to_a_later_day_is_that_of_a_rebuild_as_of_that_day(days: list[int], later: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        atlas = Map(Path(folder))
        atlas.take([letter("ada", ME, at=NOON + timedelta(days=d), subject=str(n)) for n, d in enumerate(days)])
        now = NOON + timedelta(days=max(days), hours=5)
        then = now + timedelta(days=later)
        kept, rebuilt = atlas.ties(now)["wrote", ADA, ME], atlas.ties(then)["wrote", ADA, ME]
        assert math.isclose(fade(kept.strength, now.date(), then.date()), rebuilt.strength, abs_tol=1e-9)


def test_a_failed_write_leaves_no_half_of_a_segment(atlas: Map, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(letters, "_sync", refuse)
    with pytest.raises(OSError, match="No space"):
        atlas.take([letter("ada", ME)])
    assert {f.name for f in atlas.folder.iterdir()} == {"staged.jsonl"}


def test_the_busiest_address_among_letters_without_me_is_told(atlas: Map) -> None:
    staging = Staging(atlas.folder / "s.jsonl", key=KEY, owner=1)
    for one in [letter("ada", ME), letter("ole", ME, subject="2"), letter("mira", "juri")]:
        staging.add_letter(one)
    staging.close()
    with letters.laid_out(staging) as engine:
        assert letters.busiest(engine, own=[])[0] == (ME, 2, 3)
        assert letters.busiest(engine, own=[ME])[0][1:] == (1, 1)
