"""The week's plan: exactly the best that the caps allow, each ask with its sum."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.ask import Moment
from whoknows.core.candidate import POOL, Candidate, PastAsk
from whoknows.core.caps import Habits, why_not_now
from whoknows.core.chance import Chance, Prior
from whoknows.core.growth import Figure
from whoknows.core.tie import Warmth
from whoknows.core.week import Rates, plan_week

TODAY = date(2028, 2, 25)  # a Friday before 29 February
DAYS = [date(2028, 2, 25), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1), date(2028, 3, 2)]
RATES = Rates(
    chance=lambda candidate, avatar: Chance(Prior(0.3, whose="a guess")),
    each=Figure(2, "the seed's", "introductions each"),
    close=Figure(0.5, "the seed's", "closed"),
    worth=Figure(Decimal(9000), "your guess", "worth of a client", "GBP"),
)
OLD = (Moment(date(2027, 6, 1), "Quiet nights"),)


def one(pk: int, **more: object) -> Candidate:
    return replace(Candidate(pk, f"Person {pk}", "client", Warmth(strength=1.0 + pk), OLD), **more)  # type: ignore[arg-type]


def test_a_suggestion_shows_its_sum_and_whose_each_factor_is() -> None:
    [planned] = plan_week([one(1)], today=TODAY, days=DAYS, avatars=["Bakers"], rates=RATES)
    assert str(planned.sum) == (
        "0.3 chance that they name somebody (a guess) × 2 prospects (the seed's) × 0.5 closed (the seed's) × "
        "GBP 9,000 worth of a client (your guess) = GBP 2,700"
    )


def test_who_has_closed_nobody_yet_is_told_whom_to_ask_all_the_same() -> None:
    nothing = replace(RATES, close=Figure(0, "your guess", "closed"))
    likely = {(1, "Vets"): {77: 0.7}}
    plan = plan_week([one(1)], today=TODAY, days=DAYS, avatars=["Bakers", "Vets"], rates=nothing, likely=likely)
    assert [(p.avatar, p.prospects, p.sum.total) for p in plan] == [("Vets", (77,), 0)]


def test_each_is_asked_about_the_avatar_where_they_can_help_most() -> None:
    likely = {(1, "Vets"): {77: 0.7}, (2, "Bakers"): {88: 0.4}}
    plan = plan_week([one(1), one(2)], today=TODAY, days=DAYS, avatars=["Bakers", "Vets"], rates=RATES, likely=likely)
    assert {p.id: (p.avatar, p.prospects) for p in plan} == {1: ("Vets", (77,)), 2: ("Bakers", (88,))}


def test_a_prospect_is_looked_for_through_one_introducer() -> None:
    likely = {(1, "Vets"): {77: 0.7}, (2, "Vets"): {77: 0.4}}
    plan = plan_week([one(1), one(2)], today=TODAY, days=DAYS, avatars=["Vets"], rates=RATES, likely=likely)
    assert sorted((p.id, p.prospects) for p in plan) == [(1, (77,)), (2, ())]


def test_fresh_value_comes_before_all() -> None:
    fresh = one(1, moments=(Moment(TODAY, "It works"),), named=2, asks=(PastAsk(date(2027, 9, 1), is_open=False),))
    others = [one(n) for n in range(2, 30)]
    plan = plan_week([*others, fresh], today=TODAY, days=DAYS, avatars=["Vets"], rates=RATES)
    assert plan[0].id == 1 and plan[0].on == TODAY


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 40), st.integers(0, 20), st.integers(1, 5), st.randoms(use_true_random=False))
def test_the_week_holds_every_cap(people: int, most_open: int, a_day: int, chance: random.Random) -> None:
    habits = Habits(most_open=most_open)
    waiting = PastAsk(TODAY - timedelta(days=3))
    everybody = [
        one(n, named=chance.randrange(POOL + 1), asks=(waiting,) if chance.random() < 0.3 else (),
            stopped=chance.random() < 0.1)
        for n in range(people)
    ]  # fmt: skip
    likely = {(n, "Vets"): {1000 + chance.randrange(9): 0.4} for n in range(0, people, 2)}
    plan = plan_week(
        everybody, today=TODAY, days=DAYS, avatars=["Bakers", "Vets"], rates=RATES, likely=likely, habits=habits,
        a_day=a_day,
    )  # fmt: skip
    known = {c.id: c for c in everybody}
    still_open = sum(bool(c.asks) for c in everybody)
    assert len(plan) <= max(0, most_open - still_open)
    assert all(sum(p.on == day for p in plan) <= a_day for day in DAYS)
    assert len({p.id for p in plan}) == len(plan)
    assert all(not why_not_now(known[p.id], today=TODAY, habits=habits) for p in plan)
    prospects = [pk for p in plan for pk in p.prospects]
    assert len(set(prospects)) == len(prospects)
