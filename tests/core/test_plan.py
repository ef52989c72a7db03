"""Whom to ask first: fresh value, then who was not asked within a year, then the best."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.test_week import RATES, one

from whoknows.core.ask import Moment
from whoknows.core.candidate import PastAsk
from whoknows.core.caps import why_not_now
from whoknows.core.introduction import Heard
from whoknows.core.plan import suggest
from whoknows.core.tie import Warmth
from whoknows.core.week import plan_week

TODAY = date(2028, 2, 29)


def asked(days_ago: int) -> tuple[PastAsk, ...]:
    on = TODAY - timedelta(days=days_ago)
    return (PastAsk(on, heard=Heard.NAMED, heard_on=on, is_open=False),)


def test_nobody_is_asked_twice_in_a_year_before_everybody_was_asked_once() -> None:
    best = one(1, warmth=Warmth(strength=90), moments=(Moment(TODAY - timedelta(days=20), "A lot"),), asks=asked(130))
    owed = one(2, warmth=Warmth(), moments=(Moment(TODAY - timedelta(days=900), "A little"),), asks=asked(366))
    never = one(3, warmth=Warmth(), moments=())
    fresh = one(4, moments=(Moment(TODAY, "Just now"),), asks=asked(130))
    assert [s.id for s in suggest([best, owed, never, fresh], today=TODAY, most=4)] == [4, 2, 3, 1]


def test_of_those_with_fresh_value_the_latest_comes_first() -> None:
    warm = [one(n, warmth=Warmth(strength=90), moments=(Moment(TODAY - timedelta(days=n), "A lot"),)) for n in (1, 9)]
    today = one(3, kind="friend", warmth=Warmth(), moments=(Moment(TODAY, "Just now"),), asks=asked(130))
    assert [s.id for s in suggest([*warm, today], today=TODAY)] == [3, 1, 9]
    week = plan_week([*warm, today], today=TODAY, days=[TODAY], avatars=["Vets"], rates=RATES)
    assert [p.id for p in week] == [3, 1, 9]


def test_who_named_as_many_as_a_client_knows_is_asked_once_a_year() -> None:
    generous = one(1, named=3, asks=asked(130))
    assert why_not_now(generous, today=TODAY) == "asked in October and named 3 so far; again from 22 October 2028"
    assert suggest([generous], today=TODAY) == []
    then = date(2028, 10, 22)
    assert [s.id for s in suggest([generous], today=then)] == [1]
    assert [p.id for p in plan_week([generous], today=then, days=[then], avatars=["Vets"], rates=RATES)] == [1]
    assert why_not_now(one(1, named=2, asks=asked(130)), today=TODAY) == ""


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 500), st.booleans()), max_size=8))
def test_whoever_is_named_today_is_planned_for_as_well(people: list[tuple[int, int, bool]]) -> None:
    everybody = [one(n, named=named, asks=asked(ago) if was else ()) for n, (named, ago, was) in enumerate(people)]
    chosen = suggest(everybody, today=TODAY, most=8)
    plan = plan_week(everybody, today=TODAY, days=[TODAY], avatars=["Vets"], rates=RATES, a_day=8)
    assert {s.id for s in chosen} == {p.id for p in plan}


def test_a_no_rests_although_they_were_asked_again_before_its_end() -> None:
    no = PastAsk(TODAY - timedelta(days=370), heard=Heard.NO, heard_on=TODAY - timedelta(days=170), is_open=False)
    who = one(1, asks=(no, *asked(150)))
    assert why_not_now(who, today=TODAY) == "said no; resting until 12 March 2028"
    assert why_not_now(who, today=date(2028, 3, 12)) == ""
