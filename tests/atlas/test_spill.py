"""What does not fit in memory is spilled into a folder of each session's own, and nothing of it stays."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from whoknows.atlas import letters
from whoknows.atlas.engine import Engine


def test_two_sessions_at_once_spill_into_two_folders_which_go_with_them(tmp_path: Path) -> None:
    with Engine(tmp_path) as one, Engine(tmp_path) as other:
        assert one.spill != other.spill
        for engine in (one, other):
            engine.spill.mkdir(exist_ok=True)
    assert not list(tmp_path.iterdir())


def test_little_is_done_by_one_that_stays_open_until_it_spills_or_fails(tmp_path: Path) -> None:
    def used(*, spills: bool = False, fails: bool = False) -> Path:
        with suppress(ValueError), Engine(tmp_path, small=True) as engine:
            engine.session.execute("create temp table mine (n integer)")
            if spills:
                engine.spill.mkdir()
            if fails:
                raise ValueError
        return engine.spill

    first = used()
    assert used(spills=True) == first
    second = used()
    assert used(fails=True) == second != first
    assert used() not in (first, second)
    assert not list(tmp_path.iterdir())


def test_what_a_killed_session_left_is_removed_after_a_day_and_a_younger_one_is_let_be(tmp_path: Path) -> None:
    old, young = tmp_path / "spill-old", tmp_path / "spill-young"
    for place in (old, young):
        place.mkdir()
    os.utime(old, times=(time.time() - 2 * letters.A_DAY,) * 2)
    letters.clean(tmp_path, set())
    assert [place.name for place in tmp_path.iterdir()] == ["spill-young"]
