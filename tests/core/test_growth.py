"""What the network is worth, and where it may go: exact figures, and what holds for any habit."""

from __future__ import annotations

import doctest
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module
from itertools import pairwise
from statistics import fmean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.growth import (
    Client,
    CurrencyError,
    Figure,
    Habit,
    Sum,
    Total,
    asked_and_lost,
    breakeven,
    cost_of_not_asking,
    expected_line,
    expected_value,
    forecast,
    own_line,
    simulate,
    worth_by_clients,
    worth_of_network,
)

shares = st.floats(0, 1)
habits = st.builds(
    Habit,
    introductions_per_client=st.floats(0, 4),
    close_rate=shares,
    pool=st.integers(0, 5),
    most_a_year=st.integers(0, 3),
    chance=shares,
    asked=shares,
)
few_clients = st.integers(0, 40)
TODAY = date(2026, 11, 20)


@pytest.mark.parametrize("module", ["figure", "lines", "worth", "fear"])
def test_the_examples_in_the_docstrings_are_true(module: str) -> None:
    outcome = doctest.testmod(import_module(f"whoknows.core.growth.{module}"))
    assert outcome.attempted and not outcome.failed


class TestLines:
    def test_the_seeds_clients_double_every_year(self) -> None:
        assert forecast(20, Habit(), 5) == [40, 80, 160, 320, 640]
        assert forecast(10, Habit(introductions_per_client=2, close_rate=0.5), years=3) == [20.0, 40.0, 80.0]

    def test_the_own_line_runs_out_of_prospects(self) -> None:
        assert [band.mid for band in own_line(20, Habit(), 5)] == [40, 70, 110, 165, 240]

    def test_a_client_who_introduces_with_a_chance_keeps_what_they_did_not_name(self) -> None:
        assert [round(mid, 1) for mid in expected_line(20, Habit(chance=0.29), 5)] == [25.8, 32.4, 39.9, 48.3, 57.6]

    def test_no_years_make_no_line(self) -> None:
        assert forecast(20, Habit(), 0) == []
        assert own_line(20, Habit(), 0) == []

    @given(few_clients, habits)
    @settings(max_examples=20, deadline=None)
    def test_a_pool_of_none_is_a_flat_line(self, clients: int, habit: Habit) -> None:
        for band in own_line(clients, replace(habit, pool=0), 5):
            assert band.low == band.mid == band.high == clients

    @given(few_clients, habits, shares, shares)
    @settings(max_examples=60, deadline=None)
    def test_more_asks_never_lower_the_expected_line(
        self, clients: int, habit: Habit, some: float, others: float
    ) -> None:
        fewer, more = sorted((some, others))
        below = expected_line(clients, replace(habit, asked=fewer), 5)
        above = expected_line(clients, replace(habit, asked=more), 5)
        assert all(low <= high + 1e-9 for low, high in zip(below, above, strict=True))

    @given(few_clients, habits)
    @settings(max_examples=40, deadline=None)
    def test_the_own_line_never_passes_one_without_a_pool_and_never_falls(self, clients: int, habit: Habit) -> None:
        unbounded = forecast(clients, replace(habit, introductions_per_client=habit.most_a_year), 5)
        line = [clients, *expected_line(clients, habit, 5)]
        assert all(own <= free + 1e-6 for own, free in zip(line[1:], unbounded, strict=True))
        assert all(before <= after + 1e-9 for before, after in pairwise(line))

    @given(few_clients, habits)
    @settings(max_examples=20, deadline=None)
    def test_the_band_holds_the_expected_number(self, clients: int, habit: Habit) -> None:
        assert all(band.low <= band.mid <= band.high for band in own_line(clients, habit, 5))

    @pytest.mark.parametrize(
        "habit",
        [Habit(), Habit(chance=0.29), Habit(pool=7, most_a_year=3, chance=0.41, close_rate=0.23, asked=0.6)],
    )
    def test_the_mean_of_the_simulation_agrees_with_the_exact_line_within_its_error(self, habit: Habit) -> None:
        futures = simulate(20, habit, 5, runs=4000, seed=11)
        for exact, simulated in zip(expected_line(20, habit, 5), zip(*futures, strict=True), strict=True):
            error = stdev(simulated) / len(simulated) ** 0.5
            assert abs(fmean(simulated) - exact) < 4 * error

    def test_millions_of_clients_are_drawn_as_well_and_as_near_the_exact_line(self) -> None:
        habit = Habit(pool=50, most_a_year=12, chance=0.9, close_rate=0.8)
        exact = expected_line(5000, habit, 5)[-1]
        assert exact > 10**8
        futures = [future[-1] for future in simulate(5000, habit, 5, runs=400, seed=2)]
        assert abs(fmean(futures) - exact) < 4 * stdev(futures) / 20

    def test_eight_futures_in_ten_lie_in_the_band(self) -> None:
        habit = Habit(chance=0.29)
        bands = own_line(20, habit, 5)
        for band, simulated in zip(bands, zip(*simulate(20, habit, 5, runs=4000, seed=5), strict=True), strict=True):
            assert 0.76 < fmean(band.low <= clients <= band.high for clients in simulated) < 0.9

    def test_the_same_seed_gives_the_same_band(self) -> None:
        assert own_line(20, Habit(chance=0.5), 5, seed=3) == own_line(20, Habit(chance=0.5), 5, seed=3)

    @pytest.mark.parametrize(("name", "value"), [("chance", 1.2), ("close_rate", -0.1), ("pool", -1), ("asked", 29)])
    def test_a_habit_that_cannot_be_is_refused(self, name: str, value: float) -> None:
        with pytest.raises(ValueError, match=name):
            replace(Habit(), **{name: value})

    def test_nothing_that_a_habit_lacks_can_be_said_to_be_mine(self) -> None:
        with pytest.raises(ValueError, match="luck"):
            Habit(whose={"luck": "yours"})

    def test_each_number_of_a_habit_says_whose_it_is(self) -> None:
        habit = Habit(chance=0.4, close_rate=0.3, whose={"chance": "yours", "close_rate": "your guess"})
        assert {name: figure.whose for name, figure in habit.figures.items()} == {
            "introductions_per_client": "the seed's",
            "close_rate": "your guess",
            "pool": "the seed's",
            "most_a_year": "the seed's",
            "chance": "yours",
            "asked": "the seed's",
        }


class TestWorth:
    yes = Figure(0.29, "a survey's", "chance of a yes")
    two = Figure(2, "the seed's", "prospects each")
    half = Figure(0.5, "your guess", "closed")

    def worth(self, amount: int, currency: str) -> Figure:
        return Figure(Decimal(amount), "yours", "a client", currency)

    def test_a_sum_is_exact_and_shows_its_factors(self) -> None:
        sum_ = Sum((Figure(3, "yours", "people"), self.yes, self.worth(100, "EUR")))
        assert sum_.total == Decimal(87)
        assert str(sum_) == "3 people (yours) × 0.29 chance of a yes (a survey's) × EUR 100 a client (yours) = EUR 87"

    def test_a_sum_is_no_more_mine_than_its_least_own_factor(self) -> None:
        assert Sum((self.yes, self.worth(100, "EUR"))).whose == "a survey's"
        assert Sum((self.yes, self.two)).whose == "the seed's"

    def test_a_sum_of_two_currencies_is_refused(self) -> None:
        with pytest.raises(CurrencyError, match="EUR by GBP"):
            Sum((self.worth(1, "EUR"), self.worth(1, "GBP")))

    def test_sums_of_two_currencies_are_not_added(self) -> None:
        pounds, euros = (Sum((self.yes, self.worth(100, currency))) for currency in ("GBP", "EUR"))
        assert Total((pounds, pounds)).total == 58 and Total((pounds,)).whose == "a survey's"
        with pytest.raises(CurrencyError, match="EUR and GBP are not added"):
            Total((pounds, euros))

    def test_the_mean_worth_is_kept_apart_by_currency(self) -> None:
        worths = worth_by_clients([(Decimal(100), "EUR"), (Decimal(9000), "GBP"), (Decimal(201), "EUR")])
        assert {currency: figure.value for currency, figure in worths.items()} == {
            "EUR": Decimal("150.50"),
            "GBP": Decimal("9000.00"),
        }
        assert str(worths["EUR"]) == "EUR 150.50 mean worth of 2 clients (yours)"

    def test_the_network_adds_what_was_paid_and_what_asks_may_bring_in_each_currency(self) -> None:
        ask = {"people": Figure(1, "yours"), "chance": self.yes, "prospects": self.two, "close_rate": self.half}
        network = worth_of_network(
            people=151,
            years=4.5,
            so_far=[(Decimal(10), "EUR"), (Decimal(5), "EUR"), (Decimal(7), "GBP")],
            not_yet_asked=[
                expected_value(**ask, worth=self.worth(1000, "EUR")),
                expected_value(**ask, worth=self.worth(2000, "EUR")),
                expected_value(**ask, worth=self.worth(100, "GBP")),
            ],
        )
        assert {c: f.value for c, f in network.so_far.items()} == {"EUR": 15, "GBP": 7}
        assert {c: f.value for c, f in network.expected.items()} == {"EUR": Decimal(870), "GBP": Decimal(29)}
        assert {f.whose for f in network.expected.values()} == {"the seed's"}

    @given(st.integers(0, 500), st.decimals(0, 1, places=3), st.decimals(0, 1, places=3), st.integers(0, 10**6))
    def test_the_cost_of_not_asking_runs_from_the_low_chance_to_the_high_in_either_order(
        self, not_asked: int, one: Decimal, other: Decimal, worth: int
    ) -> None:
        chances = Figure(one, "your guess"), Figure(other, "a survey's")
        cost = cost_of_not_asking(
            not_asked, chance=chances, prospects=self.two, close_rate=self.half, worth=self.worth(worth, "CHF")
        )
        assert cost.low.total == not_asked * min(one, other) * worth
        assert cost.high.total == not_asked * max(one, other) * worth
        assert cost.currency == "CHF"

    def test_the_seeds_session_pays_with_one_client_of_its_price_and_not_with_less(self) -> None:
        margin = Figure(1, "your guess", "margin")
        assert breakeven(self.worth(295, "USD"), margin).clients == 1
        assert breakeven(self.worth(294, "USD"), margin).clients == 2

    def test_a_price_in_another_currency_is_not_compared(self) -> None:
        with pytest.raises(CurrencyError, match=r"USD.*GBP"):
            breakeven(self.worth(4000, "GBP"), Figure(1, "your guess", "margin"))

    def test_a_client_who_earns_nothing_never_pays(self) -> None:
        with pytest.raises(ValueError, match="earns nothing"):
            breakeven(self.worth(0, "USD"), Figure(1, "your guess", "margin"))


class TestFear:
    def test_a_client_lost_on_the_ninetieth_day_was_not_lost_by_asking(self) -> None:
        asked = TODAY - timedelta(days=200)
        since = asked - timedelta(days=100)
        stays = [Client(since, until=asked + timedelta(days=days), asks=(asked,)) for days in (0, 89, 90)]
        counted = asked_and_lost(stays, today=TODAY)
        assert (counted.asks, counted.lost_after_ask, counted.lost_otherwise) == (3, 2, 1)
        assert str(counted) == "3 asks made, 2 clients lost within 90 days of one."

    def test_days_that_two_asks_cover_count_once(self) -> None:
        asks = (TODAY - timedelta(days=10), TODAY - timedelta(days=5), TODAY - timedelta(days=5))
        counted = asked_and_lost([Client(TODAY - timedelta(days=99), asks=asks)], today=TODAY)
        assert (counted.days_after_ask, counted.days_otherwise) == (11, 89)

    def test_who_was_never_asked_gives_the_base_rate_alone(self) -> None:
        lost = Client(TODAY - timedelta(days=700), until=TODAY - timedelta(days=1))
        counted = asked_and_lost([lost, Client(TODAY - timedelta(days=760))], today=TODAY)
        assert counted.rate_otherwise == pytest.approx(1 / 4, rel=0.01)

    def test_a_loss_or_ask_after_today_has_not_happened(self) -> None:
        later = TODAY + timedelta(days=3)
        counted = asked_and_lost([Client(TODAY, until=later, asks=(later,))], today=TODAY)
        assert (counted.asks, counted.lost_after_ask, counted.lost_otherwise, counted.days_otherwise) == (0, 0, 0, 1)

    def test_nobody_yet_is_no_rate(self) -> None:
        counted = asked_and_lost([], today=TODAY)
        assert counted.rate_otherwise is None
        assert str(counted) == "0 asks made, no client lost within 90 days of one."

    @given(
        st.dates(date(2020, 1, 1), TODAY),
        st.none() | st.dates(date(2020, 1, 1), TODAY),
        st.lists(st.dates(date(2019, 1, 1), date(2027, 1, 1)), max_size=6),
    )
    def test_every_day_of_a_client_is_counted_once(self, since: date, until: date | None, asks: list[date]) -> None:
        counted = asked_and_lost([Client(since, until, tuple(asks))], today=TODAY)
        days = max(((until or TODAY) - since).days + 1, 0)
        assert counted.days_after_ask + counted.days_otherwise == days
        assert counted.days_after_ask >= 0 and counted.days_otherwise >= 0
