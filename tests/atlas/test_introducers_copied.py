"""Who only was in copy together is kept apart from who wrote or met."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.atlas.conftest import LATER, Map
from tests.told import ME, NOON, letter, meeting

from whoknows.atlas import ties
from whoknows.core.introducer import FEW

ADA, OLE, MIRA = (f"{who}@berg.example" for who in ("ada", "ole", "mira"))


def copied(atlas: Map) -> dict[tuple[str, str], int]:
    rows = ties.anew(atlas.manifest, atlas.folder, by=LATER, copied=True)
    return {(t.a, t.b): t.touches for t in rows if t.evidence == "copied"}


def test_those_who_got_one_letter_were_in_copy_together_and_its_writer_was_not(atlas: Map) -> None:
    atlas.take([letter("ada", ME, "ole", cc=["mira"]), letter("ada", "ole", "mira", ME, subject="Again")])
    assert copied(atlas) == {(ME, MIRA): 2, (ME, OLE): 2, (MIRA, OLE): 2}


def test_a_letter_to_many_and_a_machines_put_nobody_in_copy_together(atlas: Map) -> None:
    many = [f"p{number}" for number in range(FEW)]
    atlas.take([letter("ada", ME, *many), letter("news", ME, "ole", automatic=True, subject="Sale")])
    assert copied(atlas) == {}


def test_who_writes_to_themselves_too_is_not_in_copy_with_the_others(atlas: Map) -> None:
    atlas.take([letter("ada", "ada", "ole")])
    assert copied(atlas) == {}


def test_a_meeting_is_no_letter_and_copies_of_one_letter_count_once(atlas: Map) -> None:
    atlas.take([meeting("m", ME, "ada", "ole"), letter("ada", ME, "ole", message_id="1@x")])
    atlas.take([letter("ada", ME, "ole", message_id="1@x")])
    assert copied(atlas) == {(ME, OLE): 1}


def test_it_fades_as_ties_do(atlas: Map) -> None:
    atlas.take([letter("ada", ME, "ole")])
    for days, strength in ((0, 0.5), (180, 0.25)):
        rows = ties.anew(atlas.manifest, atlas.folder, by=NOON + timedelta(days=days), copied=True)
        assert [t.strength for t in rows if t.evidence == "copied"] == [pytest.approx(strength)]


def test_ties_of_a_day_gone_by_leave_it_out(atlas: Map) -> None:
    atlas.take([letter("ada", ME, "ole")])
    assert {kind for kind, *_ in atlas.ties()} == {"wrote"}
