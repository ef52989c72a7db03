"""Kept ties, folded by the table of aliases, say the same as the letters themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.told import ME, NOON, letter, mbox

from whoknows.atlas import ties
from whoknows.book import warmth
from whoknows.book.models import Member, Person
from whoknows.coach import here, network
from whoknows.coach.kept import keep_ties
from whoknows.coach.listen import listen
from whoknows.core.tie import Warmth

LAST = date(2026, 3, 2)


@pytest.fixture
def heard(member: Member, tmp_path: Path) -> Member:
    told = [
        letter(*pair, at=NOON - timedelta(days=9 * n), subject=str(n), cc=["ole"] if n % 5 == 0 else [])
        for n in range(20)
        for pair in [(ME, "ada") if n % 3 else ("ada@home.example", "ines@old.example")]
    ]
    listen(member, [str(mbox(tmp_path / "m.mbox", told))], own=[ME, "ines@old.example"])
    one, other = (Person.objects.get(addresses__address=a) for a in ("ada@berg.example", "ada@home.example"))
    one.absorb(other, on=LAST)
    return member


def the_same(one: dict[int, Warmth], other: dict[int, Warmth]) -> None:
    """Equal to the last touch; strengths to 1e-9, since a sum's last bit hangs on its order."""
    assert one.keys() == other.keys()
    for who, warm in one.items():
        assert warm.strength == pytest.approx(other[who].strength, abs=1e-9)
        assert replace(warm, strength=0.0) == replace(other[who], strength=0.0)


def folded(member: Member, day: date) -> dict[int, Warmth]:
    instant = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=UTC)
    return warmth.folded(member, ties.anew(here.segments(member), here.folder(), by=instant))


@pytest.mark.parametrize("days", [0, 1, 30, 400, 4000])
def test_kept_ties_faded_to_a_day_equal_a_rebuild_as_of_that_day(heard: Member, days: int) -> None:
    day = LAST + timedelta(days=days)
    kept, rebuilt = warmth.kept(heard, on=day), folded(heard, day)
    assert len(kept) == 2
    the_same(kept, rebuilt)


def test_the_warmth_of_one_person_is_theirs_among_all(heard: Member) -> None:
    everybody = warmth.kept(heard, on=LAST)
    alone = {one.pk: network.warmth_of(heard, one, on=LAST) for one in Person.objects.all()}
    the_same({pk: warm for pk, warm in alone.items() if warm.touches}, everybody)


def test_a_day_gone_by_knows_only_the_letters_up_to_it(heard: Member) -> None:
    ada = Person.objects.get(addresses__address="ada@berg.example")
    early = network.warmth(heard, on=LAST - timedelta(days=90))[ada.pk]
    assert (early.sent, early.received) == (7, 3)
    assert network.warmth(heard, on=date(2001, 1, 1)) == {}


def test_keeping_ties_again_changes_nothing(heard: Member) -> None:
    before = warmth.kept(heard, on=LAST)
    keep_ties(heard, now=datetime.now(UTC))
    the_same(warmth.kept(heard, on=LAST), before)
