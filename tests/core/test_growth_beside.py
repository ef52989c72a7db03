"""The introduced beside the others, the fear tested beside its base rate, and assumptions that are moved."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.growth import (
    ASSUMPTIONS,
    Arrival,
    Client,
    Figure,
    Habit,
    NotAssumed,
    asked_and_lost,
    beside,
    breakeven,
    expected_line,
)
from whoknows.core.growth.assumed import read

TODAY = date(2026, 11, 20)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def came(number: int, *, closed: bool, introduced: bool = True, worth: int = 9000, **told: object) -> Arrival:
    client = days_ago(400) if closed else None
    gone = None if closed else days_ago(430)
    known = {"began": days_ago(460), "client": client, "gone": gone, "worth": Decimal(worth), "currency": "GBP", **told}
    return Arrival(number, introduced=introduced, **known)  # type: ignore[arg-type]


class TestBeside:
    def test_a_difference_is_named_only_with_ten_on_both_sides(self) -> None:
        introduced = [came(n, closed=n < 10) for n in range(12)]
        others = [came(n, closed=n < 1, introduced=False) for n in range(20, 29)]
        closed = beside([*introduced, *others], today=TODAY).lines[0]
        assert (
            not closed.differs
            and closed.verdict == "Too early to say: 10 are needed on both sides, there are 12 and 9."
        )
        more = [came(n, closed=False, introduced=False) for n in range(40, 45)]
        closed = beside([*introduced, *others, *more], today=TODAY).lines[0]
        assert closed.differs and closed.verdict == "More than luck would make it."

    def test_who_is_still_open_is_not_settled(self) -> None:
        still = came(1, closed=False, gone=None)
        later = came(2, closed=False, gone=TODAY + timedelta(days=1))
        assert beside([still, later], today=TODAY).introduced.closed.of == 0

    def test_a_client_of_whom_no_beginning_is_known_counts_for_worth_and_staying_only(self) -> None:
        group = beside([came(1, closed=True, began=None)], today=TODAY).introduced
        assert (group.closed.of, group.days) == (0, None)
        assert (group.worth["GBP"].middle, group.stayed.of) == (9000, 1)

    def test_time_to_close_is_the_median_of_those_who_closed(self) -> None:
        arrivals = [came(n, closed=True, began=days_ago(400 + n)) for n in (10, 20, 90)]
        days = beside(arrivals, today=TODAY).introduced.days
        assert days and (days.middle, days.of) == (20, 3)

    def test_worth_is_kept_apart_by_currency(self) -> None:
        arrivals = [came(1, closed=True, worth=10), came(2, closed=True, worth=30, currency="EUR", introduced=False)]
        found = beside(arrivals, today=TODAY)
        assert (found.introduced.worth.keys(), found.others.worth.keys()) == ({"GBP"}, {"EUR"})
        assert [line.unit for line in found.lines] == ["", "days", "EUR", "GBP", ""]

    def test_a_client_of_less_than_a_year_says_nothing_of_staying(self) -> None:
        young = came(1, closed=True, client=days_ago(364), gone=days_ago(2))
        left = came(2, closed=True, client=days_ago(365), gone=days_ago(2))
        stayed = beside([young, left], today=TODAY).introduced.stayed
        assert (stayed.yes, stayed.of) == (0, 1)

    def test_what_is_after_today_has_not_happened(self) -> None:
        assert not beside([came(1, closed=True, began=TODAY + timedelta(days=1))], today=TODAY).introduced.arrivals


class TestFearTested:
    def asked(self, lost_soon: int, lost_later: int, stayed: int) -> str:
        since, on = days_ago(1000), days_ago(500)
        clients = [Client(since, until=on + timedelta(days=20), asks=(on,))] * lost_soon
        clients += [Client(since, until=on + timedelta(days=200), asks=(on,))] * lost_later
        clients += [Client(since, asks=(on,))] * stayed
        return asked_and_lost(clients, today=TODAY).tested

    def test_no_loss_after_many_asks_says_so_beside_the_base_rate(self) -> None:
        told = self.asked(0, 10, 40)
        assert told.startswith("50 asks made, no client lost within 90 days of one. Without an ask, about 1.1 would")
        assert told.endswith("do not bear out the fear that asking loses clients.")

    def test_many_losses_after_asks_are_not_hidden(self) -> None:
        assert "more than luck would make it" in self.asked(12, 3, 30)

    def test_a_few_asks_prove_nothing(self) -> None:
        assert self.asked(0, 2, 5).endswith("10 asks of clients are needed to say more.")

    def test_never_asked_is_nothing_to_count(self) -> None:
        assert asked_and_lost([Client(days_ago(9))], today=TODAY).tested.startswith("You have not asked a client yet")


class TestAssumed:
    def test_what_is_moved_says_that_it_is_my_guess(self) -> None:
        habit = read({"chance": "29%", "pool": "5", "asked": ""}).habit(Habit())
        assert (habit.chance, habit.pool, habit.asked) == (0.29, 5, 1.0)
        assert (habit.figure("chance").whose, habit.figure("asked").whose) == ("your guess", "the seed's")

    def test_the_designs_line_comes_out_of_moved_assumptions_to_the_digit(self) -> None:
        habit = read({"chance": "0.29", "close_rate": "0,5", "pool": "3", "most_a_year": "2"}).habit(Habit())
        assert [round(mid, 1) for mid in expected_line(20, habit, 5)] == [25.8, 32.4, 39.9, 48.3, 57.6]

    @pytest.mark.parametrize(
        ("typed", "amount"),
        [
            ("1200", 1200),
            ("1,200", 1200),
            ("1 200", 1200),
            ("1.200,50", "1200.50"),
            ("12.5", "12.5"),
            ("1’000’000", 10**6),
        ],
    )
    def test_money_is_read_as_people_write_it(self, typed: str, amount: int | str) -> None:
        assert read({"price": typed}).numbers["price"] == Decimal(amount)

    @pytest.mark.parametrize(
        ("name", "typed"),
        [("chance", "2"), ("chance", "-1"), ("pool", "2.5"), ("worth", "1e400"), ("years", "6"), ("close_rate", "nan")],
    )
    def test_what_cannot_be_is_refused_in_a_sentence(self, name: str, typed: str) -> None:
        with pytest.raises(NotAssumed, match="write a"):
            read({name: typed})

    def test_a_name_that_is_no_assumption_is_refused_with_those_there_are(self) -> None:
        with pytest.raises(NotAssumed, match=r"luck.*chance, most_a_year"):
            read({"luck": "1"})
        with pytest.raises(NotAssumed, match="three letters"):
            read({"currency": "pounds"})

    @given(st.sampled_from(sorted(ASSUMPTIONS)), st.text(max_size=12))
    @settings(max_examples=200, deadline=None)
    def test_whatever_is_typed_is_a_number_in_its_range_or_refused(self, name: str, typed: str) -> None:
        try:
            read_ = read({name: typed})
        except NotAssumed:
            return
        for number in read_.numbers.values():
            assert ASSUMPTIONS[name].least <= number <= ASSUMPTIONS[name].most


def test_a_session_needs_so_many_introductions_as_its_price_over_what_one_brings() -> None:
    paid = breakeven(Figure(Decimal(590), "yours", "a client", "USD"), Figure(1, "a guess", "margin"))
    assert paid.introductions(Figure(0.25, "yours")) == 2
    assert paid.introductions(Figure(0, "yours")) is None
