"""What may be said of few numbers: luck is told from a difference, and no winner is called without evidence."""

from __future__ import annotations

import doctest
from collections import Counter
from datetime import date, timedelta
from importlib import import_module
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import fisher_exact

from whoknows.core.chance import ENOUGH, Prior
from whoknows.core.growth import (
    Made,
    asked_lately,
    by_luck,
    came_of,
    differ,
    guess_against_truth,
    introduces_in_a_year,
    names_each,
    share,
    spread,
    what_works,
    yes_rate,
)
from whoknows.core.introduction import Heard

TODAY = date(2026, 11, 20)
GUESS = Prior(0.3)
counts = st.integers(0, 30).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


def ask(days_ago: int, yes: bool | None = True, *, person: int = 1, number: int = 0, **told: object) -> Made:
    return Made(id=number, person=person, on=TODAY - timedelta(days=days_ago), yes=yes, **told)  # type: ignore[arg-type]


def several(yes: int, of: int, **told: object) -> list[Made]:
    return [ask(300, n < yes, person=n, number=n, **told) for n in range(of)]


@pytest.mark.parametrize("module", ["evidence", "asks", "assumed", "record"])
def test_the_examples_in_the_docstrings_are_true(module: str) -> None:
    outcome = doctest.testmod(import_module(f"whoknows.core.growth.{module}"))
    assert outcome.attempted and not outcome.failed


class TestLuck:
    @given(counts, counts)
    @settings(max_examples=60, deadline=None)
    def test_it_is_what_fishers_exact_test_says(self, one: tuple[int, int], other: tuple[int, int]) -> None:
        (yes, of), (other_yes, other_of) = one, other
        known = fisher_exact([[yes, of - yes], [other_yes, other_of - other_yes]]).pvalue
        assert by_luck(yes, of, other_yes, other_of) == pytest.approx(known, abs=1e-9)

    def test_under_ten_on_one_side_nothing_differs(self) -> None:
        assert not differ(share(9, 9), share(0, 40))
        assert differ(share(10, 10), share(0, 40))

    def test_a_mean_of_few_has_no_ends(self) -> None:
        nine, ten = spread(range(9)), spread(range(10))
        assert nine and nine.low is None and not nine.claimed
        assert ten and ten.low is not None and ten.high is not None and ten.low < ten.middle < ten.high
        assert spread([]) is None

    def test_eight_intervals_in_ten_hold_the_mean(self) -> None:
        random = Random(5)
        drawn = [spread([random.gauss(40, 9) for _ in range(25)], seed=n) for n in range(200)]
        held = sum(s.low <= 40 <= s.high for s in drawn if s and s.low is not None and s.high is not None)
        assert 0.7 < held / 200 < 0.87


class TestRates:
    def test_a_client_and_year_counts_once_and_one_yes_is_enough(self) -> None:
        asks = [ask(10, False, client=True), ask(200, True, client=True), ask(400, False, client=True)]
        chance = introduces_in_a_year(asks, GUESS, today=TODAY)
        assert (chance.yes, chance.of) == (1, 2)

    def test_who_is_no_client_and_what_waits_are_left_out(self) -> None:
        asks = [ask(10, None, client=True), ask(10, True, person=2), ask(10, True, person=3, client=True)]
        assert introduces_in_a_year(asks, GUESS, today=TODAY).of == 1
        assert (yes_rate(asks, GUESS).yes, yes_rate(asks, GUESS).of) == (2, 2)

    def test_an_ask_waits_until_it_is_answered_or_90_days_are_over(self) -> None:
        said = TODAY - timedelta(days=89)
        assert came_of(Heard.THINKING, said_on=said, closed=False, today=TODAY) is None
        assert came_of(None, said_on=said - timedelta(days=1), closed=False, today=TODAY) is False
        assert came_of(Heard.NO, said_on=said, closed=True, today=TODAY) is False
        assert came_of(Heard.NAMED, said_on=said, closed=True, today=TODAY) is True

    def test_how_many_each_names_is_of_those_who_named(self) -> None:
        named = names_each([ask(5, True, named=3), ask(5, True, named=2), ask(5, False)])
        assert named and (named.middle, named.of) == (2.5, 2)

    def test_asked_lately_is_within_a_year(self) -> None:
        asks = [ask(364, person=1), ask(365, person=2), ask(-1, person=3)]
        assert asked_lately(asks, [1, 2, 3, 4], today=TODAY) == 1


class TestWhatWorks:
    def test_a_way_that_is_better_by_more_than_luck_is_called_so(self) -> None:
        (channel,) = [
            one
            for one in what_works(several(24, 30, channel="spoken") + several(6, 30, channel="in writing"))
            if one.by == "channel"
        ]
        assert channel.best == "spoken" and "more than luck" in str(channel)

    def test_nine_asks_make_no_winner_however_good(self) -> None:
        found = what_works(several(9, 9, channel="spoken") + several(0, 60, channel="in writing"))
        assert all(not one.best for one in found)
        assert str(next(one for one in found if one.by == "channel")).startswith("Too early")

    def test_what_was_not_noted_is_not_compared(self) -> None:
        assert [one.by for one in what_works([ask(1, True)])] == ["again"]
        assert what_works([ask(1, None, channel="spoken")]) == []

    def test_luck_alone_seldom_makes_a_winner(self) -> None:
        random, winners = Random(8), 0
        for _ in range(200):
            asks = [
                ask(
                    300, random.random() < 0.4, person=n, number=n, channel=random.choice("ab"),
                    avatar=random.choice("cde"), kind=random.choice("fgh"), reason=random.choice("ijkl"),
                    again=random.random() < 0.5,
                )
                for n in range(120)
            ]  # fmt: skip
            winners += any(one.best for one in what_works(asks))
        assert winners <= 24  # an expected tenth, and what chance adds to it

    @given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from([True, False, None])), max_size=60))
    @settings(max_examples=40, deadline=None)
    def test_every_settled_ask_is_counted_in_one_way(self, drawn: list[tuple[str, bool | None]]) -> None:
        asks = [ask(300, yes, number=n, channel=channel) for n, (channel, yes) in enumerate(drawn)]
        ways = [way for one in what_works(asks) if one.by == "channel" for way in one.ways]
        assert {way.name: way.chance.of for way in ways} == Counter(c for c, yes in drawn if yes is not None)
        assert sum(way.chance.yes for way in ways) == sum(yes is True for _, yes in drawn)
        for way in ways:
            low, high = way.chance.interval
            assert 0 <= low <= high <= 1

    def test_my_guess_is_set_against_what_came(self) -> None:
        asks = [*several(2, 6, guess=True), *several(3, 6, guess=False), ask(1, True), ask(1, None, guess=True)]
        found = guess_against_truth(asks)
        assert (found.asks, found.expected, found.named, found.unexpected) == (12, 6, 5, 3)
        assert str(found).endswith("Of the 6 from which you expected nothing, 3 brought one.")

    def test_a_few_guesses_say_nothing_of_how_good_they_are(self) -> None:
        assert f"{ENOUGH} are needed" in str(guess_against_truth(several(1, 2, guess=True)))
        assert str(guess_against_truth([])) == "No guess was noted before an ask yet."
