"""What it is worth, from rows that were noted through the front door."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoknows.book.models import Kind, Member, Person, Tie
from whoknows.coach import asking, hearing, money, month, network, offering, plain, planning
from whoknows.coach.money.told import further
from whoknows.coach.offering import current_offer
from whoknows.core.growth import NotAssumed, expected_line
from whoknows.core.introduction import Heard, Step

TODAY = date(2026, 11, 20)
OFFER = """
trade = "a rota designer"
result = "fill every shift without agency staff"
usp = "I work a night shift beside your team first"
worth = 9000
currency = "GBP"
close_rate = 0.4

[[avatars]]
name = "Home managers"
role = "the manager of a care home"
complaint = "spend every Sunday evening filling gaps"
reason = "nights that are full six weeks ahead"
"""


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def client(member: Member, name: str, worth: int | None = 8000, currency: str = "GBP", **told: date | Person) -> Person:
    one = Person.objects.create(team=member.team, name=name)
    paid = None if worth is None else Decimal(worth)
    known = {"since": ago(900), **told}
    one.becomes("client", on=ago(900), worth=paid, currency=currency if paid is not None else "", **known)  # type: ignore[arg-type]
    return one


def asked(member: Member, one: Person, answer: Heard, *names: str, days: int, channel: str = "spoken") -> None:
    asking.said(member, str(one.pk), on=ago(days), channel=channel)
    hearing.heard(member, str(one.pk), answer, names, on=ago(days - 1))


def won(member: Member, name: str, *, days: int, worth: int = 6000) -> None:
    for step, day in ((Step.INTRODUCED, days), (Step.MET, days - 5)):
        hearing.moved(member, name, step, on=ago(day))
    hearing.moved(member, name, Step.CLIENT, on=ago(days - 20), worth=Decimal(worth), currency="GBP")


@pytest.fixture
def member(member: Member) -> Member:
    member.currency = "GBP"
    member.save()
    offering.load(member, OFFER)
    return member


def test_with_nothing_noted_every_figure_is_the_methods_or_a_guess(member: Member) -> None:
    found = money.growth(member, on=TODAY)
    assert {figure.whose for figure in found.habit.figures.values()} == {"the seed's", "your guess", "a guess"}
    assert found.habit.figure("close_rate").whose == "your guess"  # of the offer
    assert found.seed_line == [0] * 5 and found.start.value == 0
    assert [one.needed for one in found.missing] == [1, 1, 10, 10, 10, 10]


def test_an_example_draws_the_methods_line_to_the_digit(member: Member) -> None:
    found = money.growth(member, on=TODAY, example=True)
    assert (found.start.value, found.start.whose) == (20, "a guess")
    assert found.seed_line == [40, 80, 160, 320, 640]
    assert found.clients == 0


def test_the_seeds_lines_come_out_to_the_digit_when_its_figures_are_assumed(member: Member) -> None:
    seed = {"clients": "20", "chance": "1", "close_rate": "50%"}
    assert [band.mid for band in money.growth(member, on=TODAY, given=seed).own_line] == [40, 70, 110, 165, 240]
    asked_ = money.growth(member, on=TODAY, given={**seed, "chance": ".29".replace(".", "0.")})
    assert [round(band.mid, 1) for band in asked_.own_line] == [25.8, 32.4, 39.9, 48.3, 57.6]


def test_who_said_stop_or_was_asked_within_a_year_costs_nothing(member: Member) -> None:
    for n in range(4):
        client(member, f"Client {n}")
    first, second, *_ = Person.objects.order_by("pk")
    asked(member, first, Heard.STOP, days=600)
    asked(member, second, Heard.NO, days=300)
    found = money.growth(member, on=TODAY)
    assert (found.not_asked, [row.name for row in found.rows.not_asked]) == (2, ["Client 2", "Client 3"])
    cost = found.cost_of_not_asking
    assert cost and (cost.low.total, cost.high.total) == (2 * 2 * Decimal("0.04") * 8000, 2 * 2 * Decimal("0.2") * 8000)
    assert found.expected and cost.low.total < found.expected.total < cost.high.total


@pytest.mark.parametrize(
    ("guess", "ends", "whose"), [(None, (0.1, 0.3, 0.5), "a guess"), (4, (0.5, 0.8, 1.0), "your guess")]
)
def test_the_chance_begins_with_the_guess_that_the_plan_begins_with(
    member: Member, guess: int | None, ends: tuple[float, float, float], whose: str
) -> None:
    client(member, "Client")
    if guess is not None:
        month.guess(member, guess)
    found = money.growth(member, on=TODAY)
    assert found.cost_of_not_asking and found.expected
    sums = found.cost_of_not_asking.low, found.expected, found.cost_of_not_asking.high
    chances = [total.sums[0].factors[1] for total in sums]
    assert [round(one.exact, 1) for one in chances] == [Decimal(str(end)) for end in ends]
    planned = planning.rates(member, current_offer(member), on=TODAY)
    again = planned.chance(next(iter(network.candidates(member, on=TODAY))), "")
    assert again.mean == found.habit.chance == found.introduces.mean == chances[1].value
    assert {one.whose for one in chances} == {found.habit.figure("chance").whose} == {again.whose} == {whose}


def test_people_of_each_kind_have_their_own_chance_once_ten_asks_of_such_are_settled(member: Member) -> None:
    for n in range(12):
        asked(
            member, client(member, f"Client {n}"), Heard.NAMED if n < 9 else Heard.NO, *[f"New {n}"][: n < 9], days=500
        )
    friend = Person.objects.create(team=member.team, name="Friend")
    friend.becomes("friend", on=ago(50))
    friend.got_value("A week saved", on=ago(40))
    found = money.growth(member, on=TODAY)
    cost = found.cost_of_not_asking
    assert cost and found.expected
    others, clients = cost.low.sums
    assert [str(one.factors[0]) for one in (others, clients)] == [
        "1 who got value and were not asked (yours)",
        "12 clients who got value and were not asked (yours)",
    ]
    assert clients.factors[1].exact > others.factors[1].exact  # 9 of 12, and 9 of 12 of all
    assert cost.low.total == sum(one.total for one in cost.low.sums) < found.expected.total < cost.high.total
    moved = money.growth(member, on=TODAY, given={"chance": "0.5"}).cost_of_not_asking
    assert moved and len(moved.low.sums) == 1 and moved.low.total == moved.high.total


def test_two_currencies_are_never_added(member: Member) -> None:
    client(member, "Pound", 5000)
    client(member, "Euro", 70, "EUR")
    client(member, "Other euro", 90, "EUR")
    found = money.growth(member, on=TODAY)
    assert {code: figure.value for code, figure in found.network.so_far.items()} == {"GBP": 5000, "EUR": 160}
    assert found.worth and (found.worth.value, found.worth.currency) == (5000, "GBP")
    assert {figure.value for figure in found.worths.values()} == {5000, 80}
    in_euro = money.growth(member, on=TODAY, given={"currency": "eur"})
    assert in_euro.worth and (in_euro.worth.value, in_euro.worth.currency) == (80, "EUR")
    assert in_euro.cost_of_not_asking and in_euro.cost_of_not_asking.currency == "EUR"


def test_with_no_client_in_my_currency_the_mean_is_in_that_of_most_clients(member: Member) -> None:
    for n in range(10):
        client(member, f"Franc {n}", 100, "CHF")
    for n in range(9):
        client(member, f"Crown {n}", 900, "SEK")
    worth = money.growth(member, on=TODAY).worth
    assert worth and (worth.currency, worth.what) == ("CHF", "mean worth of 10 clients")


def test_a_letter_of_a_clock_that_was_never_set_makes_no_network_older(member: Member) -> None:
    for first in (date(1980, 1, 1), date(2020, 11, 20)):
        Tie.objects.create(
            team=member.team, evidence=Tie.WROTE, a=f"{first.year}@x.example", b="me@x.example", touches=1,
            strength=1, as_of=TODAY, first=first, last=TODAY,
        )  # fmt: skip
    assert money.growth(member, on=TODAY).network.years.value == 6


def test_worth_by_price_margin_and_years_is_a_sum_of_my_guesses(member: Member) -> None:
    given = {"price": "1200", "times": "2", "stay": "3", "margin": "50%", "session": "295"}
    found = money.growth(member, on=TODAY, given=given)
    assert found.worth and found.worth.value == 3600 and found.worth.whose == "your guess"
    assert str(found.worth_sum).endswith("= GBP 3,600")
    assert found.session and (found.session.clients, found.session.earned.total) == (1, 3600)
    assert found.fewest == 1  # .08 of a client, at .4 of those introduced


def test_the_seeds_price_is_compared_with_dollars_only(member: Member) -> None:
    assert money.growth(member, on=TODAY).session is None
    paid = money.growth(member, on=TODAY, given={"worth": "590", "currency": "USD"}).session
    assert paid and (str(paid.share), paid.clients, paid.price.whose) == ("0.5", 1, "the seed's")


def test_ten_settled_asks_and_introductions_make_the_rates_mine(member: Member) -> None:
    people = [client(member, f"Client {n}") for n in range(10)]
    for n, one in enumerate(people):
        asked(member, one, Heard.NAMED if n < 5 else Heard.NO, *([f"New {n}a", f"New {n}b"] if n < 5 else []), days=200)
    for n in range(5):
        hearing.moved(member, f"New {n}a", Step.INTRODUCED, on=ago(180))
        hearing.moved(member, f"New {n}a", Step.LOST, on=ago(170))
        won(member, f"New {n}b", days=180)
    found = money.growth(member, on=TODAY)
    assert found.habit.figure("chance").whose == found.habit.figure("close_rate").whose == "yours"
    assert found.habit.chance == round((0.3 * 4 + 5) / 14, 4)
    assert found.close_rate.value == round((0.4 * 4 + 5) / 14, 4)
    assert found.close_rate.what.endswith("(5 of 10)")
    introduced = found.beside.introduced
    assert (introduced.closed.yes, introduced.closed.of) == (5, 10)
    assert introduced.days and introduced.days.middle == 20
    assert introduced.worth["GBP"].middle == 6000 and found.beside.others.worth["GBP"].middle == 8000
    assert found.through_worth == {"GBP": 5 * 6000}
    assert [band.mid for band in found.own_line] == expected_line(15, found.habit, 5)
    assert len(found.rows.asks) == 10 and len(found.rows.arrivals) == 20


def test_nine_settled_asks_leave_the_guess_as_it_was(member: Member) -> None:
    for n in range(9):
        asked(member, client(member, f"Client {n}"), Heard.NAMED, f"New {n}", days=200)
    figure = money.growth(member, on=TODAY).habit.figure("chance")
    assert (figure.value, figure.whose) == (0.3, "a guess")


def test_a_day_gone_by_knows_nothing_of_what_came_later(member: Member) -> None:
    one = client(member, "Client")
    asked(member, one, Heard.NAMED, "New", days=200)
    won(member, "New", days=180)
    before = money.growth(member, on=ago(199 + 1))
    assert (before.made, [ask.of for ask in (before.beside.introduced.closed,)]) == (1, [0])
    assert not before.beside.introduced.arrivals and before.works == []
    assert money.growth(member, on=ago(300)).made == 0


def test_a_prospect_met_otherwise_is_settled_once_another_word_is_said(member: Member) -> None:
    bought, gone, still = (Person.objects.create(team=member.team, name=f"Prospect {n}") for n in range(3))
    for one in (bought, gone, still):
        one.becomes("prospect", on=ago(100))
    bought.becomes("client", on=ago(40), since=ago(40), worth=Decimal(10), currency="GBP")
    gone.becomes("no", on=ago(30))
    others = money.growth(member, on=TODAY).beside.others
    assert (others.closed.yes, others.closed.of) == (1, 2)
    assert others.days and others.days.middle == 60


def test_named_but_never_introduced_is_no_arrival(member: Member) -> None:
    asked(member, client(member, "Client", None), Heard.NAMED, "Shy", "Waiting", days=90)
    hearing.moved(member, "Shy", Step.DECLINED, on=ago(80))
    found = money.growth(member, on=TODAY)
    assert not found.beside.introduced.arrivals
    assert [row.name for row in found.rows.arrivals.values()] == ["Client"]


def test_clients_lost_soon_after_an_ask_are_counted(member: Member) -> None:
    one = client(member, "Client")
    asked(member, one, Heard.NO, days=100)
    one.becomes("client", on=ago(50), until=ago(50))
    found = money.growth(member, on=TODAY)
    assert found.asked.lost_after_ask == 1 and [row.name for row in found.rows.lost] == ["Client"]
    assert found.clients == 0 and Kind.objects.filter(person=one).count() == 2


def test_asks_are_compared_by_the_tone_they_were_made_in(member: Member) -> None:
    for tone, name in (("plain", "Ada Vogel"), ("formal", "Ole Berg")):
        member.tone = tone
        asked(member, client(member, name), Heard.NO, days=40)
    by_tone = next(c for c in money.growth(member, on=TODAY).works if c.by == "tone")
    assert {way.name for way in by_tone.ways} == {"plain", "formal"}


def test_what_is_no_assumption_is_refused(member: Member) -> None:
    with pytest.raises(NotAssumed, match="pool"):
        money.growth(member, on=TODAY, given={"pool": "many"})


@given(st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_more_asks_never_lower_the_expected_line(member: Member, some: float, others: float) -> None:
    fewer, more = (
        money.growth(member, on=TODAY, given={"clients": "12", "asked": f"{share:.4f}"}).own_line
        for share in sorted((some, others))
    )
    assert all(low.mid <= high.mid + 1e-9 for low, high in zip(fewer, more, strict=True))


def test_the_documents_keys_are_there_and_plain(member: Member) -> None:
    found = money.growth(member, on=TODAY)
    document = {**plain.growth(found), **further(found)}
    contract = {"worth", "network", "cost_of_not_asking", "clients", "seed_line", "own_line", "asked", "lost_by_asking"}
    assert contract <= document.keys()
    assert document["session"]["price"] == "295" and document["what_works"] == []
