"""A meeting is the latest version of its UID and RECURRENCE-ID, and counts once it has taken place."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations

import pytest
from tests.atlas.conftest import LATER, Map
from tests.told import ME, NOON, letter, meeting

from whoknows.core.tie import HALF_LIFE

DAY = timedelta(days=1)
PAIR = ("met", "ada@berg.example", ME)


def test_the_latest_version_holds_in_whatever_order_they_come(atlas: Map) -> None:
    versions = [
        meeting("m", ME, "ada"),
        meeting("m", ME, "ada", at=NOON + DAY, sequence=1),
        meeting("m", ME, "ada", at=NOON + 2 * DAY, sequence=1, stamp=NOON),
    ]
    for number, order in enumerate(permutations(versions)):
        here = Map(atlas.folder / str(number))
        for one in order:
            here.take([one])
        assert here.ties()[PAIR].last == date(2026, 3, 4)
        assert here.ties()[PAIR].touches == 1


def test_a_cancelled_meeting_was_none(atlas: Map) -> None:
    atlas.take([meeting("m", ME, "ada")])
    assert atlas.ties()[PAIR].touches == 1
    atlas.take([meeting("m", ME, "ada", sequence=1, cancelled=True)])
    assert atlas.ties() == {}


def test_a_meeting_that_moved_is_counted_on_its_new_day_once(atlas: Map) -> None:
    assert atlas.take([meeting("m", ME, "ada")]).new == 1
    assert atlas.take([meeting("m", ME, "ada", at=NOON + DAY, sequence=1)]).new == 0
    assert (atlas.ties()[PAIR].first, atlas.ties()[PAIR].touches) == (date(2026, 3, 3), 1)


def test_a_meeting_is_not_counted_before_it_has_taken_place(atlas: Map) -> None:
    atlas.take([meeting("m", ME, "ada", hours=2)])
    assert not atlas.ties(NOON + timedelta(hours=1, minutes=59))
    assert atlas.ties(NOON + timedelta(hours=2))


def test_each_occurrence_of_a_series_is_one_meeting(atlas: Map) -> None:
    weekly = [meeting("m", ME, "ada", at=NOON + 7 * n * DAY, recurrence=NOON + 7 * n * DAY) for n in range(4)]
    atlas.take(weekly)
    moved = meeting("m", ME, "ada", at=NOON + 8 * DAY, recurrence=NOON + 7 * DAY, sequence=1)
    atlas.take([moved])
    assert atlas.ties()[PAIR].touches == 4


def test_all_who_met_are_tied_to_each_other_and_share_the_strength_of_the_day(atlas: Map) -> None:
    atlas.take([meeting("m", ME, "ada", "ole")])
    ties = atlas.ties()
    assert set(ties) == {
        PAIR, ("met", ME, "ole@berg.example"), ("met", "ada@berg.example", "ole@berg.example")
    }  # fmt: skip
    assert ties[PAIR].strength == pytest.approx(0.5 ** ((LATER.date() - NOON.date()).days / HALF_LIFE) / 2, abs=1e-12)


def test_a_meeting_alone_or_with_the_whole_town_ties_nobody(atlas: Map) -> None:
    assert atlas.take([meeting("m", ME), meeting("n", ME, *(f"p{n}" for n in range(40)))]).new == 2
    assert atlas.ties() == {}


def test_letters_and_meetings_are_told_apart(atlas: Map) -> None:
    atlas.take([meeting("m", ME, "ada"), letter("ada", ME)])
    assert {kind for kind, *_ in atlas.ties()} == {"wrote", "met"}
