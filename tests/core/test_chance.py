"""Chances learn from outcomes, and claim nothing under ten of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.chance import ENOUGH, Chance, Prior, beta_quantile, nested

PRIOR = Prior(0.5, whose="the seed's")


@settings(deadline=None, max_examples=60)
@given(st.floats(0.2, 400), st.floats(0.2, 400), st.floats(0.01, 0.99))
def test_the_quantile_agrees_with_scipy(a: float, b: float, p: float) -> None:
    special = pytest.importorskip("scipy.special")
    assert beta_quantile(a, b, p) == pytest.approx(special.betaincinv(a, b, p), abs=2e-7)


@given(st.integers(0, 60), st.integers(0, 60))
def test_the_mean_lies_within_its_interval_and_outcomes_narrow_it(yes: int, no: int) -> None:
    before, after = Chance(PRIOR), Chance(PRIOR, yes, yes + no)
    assert after.interval[0] <= after.mean <= after.interval[1]
    much = Chance(PRIOR, 10 * yes, 10 * (yes + no))
    if yes and no:
        assert much.interval[1] - much.interval[0] < before.interval[1] - before.interval[0]


def test_nothing_is_claimed_under_ten_outcomes_and_the_interval_always_shows() -> None:
    assert str(Chance(PRIOR)) == "50%, between 20% and 80% (the seed's)"
    few = Chance(PRIOR, 2, ENOUGH - 1)
    assert (few.whose, few.claimed) == ("the seed's", False)
    assert str(few) == "31%, between 15% and 48% (2 of 9 so far, 10 are needed to say; the seed's)"
    assert str(Chance(PRIOR, 3, 10)) == "36%, between 20% and 52% (3 of 10, yours)"


def test_a_kind_has_a_chance_of_its_own_once_it_has_ten_outcomes() -> None:
    told = [("client", True)] * 30 + [("friend", False)] * 9
    chance = nested(told, lambda one: one[1], lambda one: one[0], prior=PRIOR)
    assert chance(("friend", False)) == Chance(PRIOR, 30, 39)
    more = nested([*told, ("friend", False)], lambda one: one[1], lambda one: one[0], prior=PRIOR)
    assert more(("friend", False)).mean < 0.3 < 0.9 < more(("client", False)).mean
