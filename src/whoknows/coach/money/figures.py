"""All figures of the Growth page, as of a day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal

from django.db.models import Min

from whoknows.book.models import Kind, Member, Month, Person, Tie
from whoknows.coach import network
from whoknows.coach.money import rates, rows, worth
from whoknows.coach.money.rows import Row
from whoknows.coach.offering import current_offer
from whoknows.core import growth as sums
from whoknows.core.candidate import Candidate, got_value, is_overdue
from whoknows.core.chance import Chance
from whoknows.core.growth import (
    AskedAndLost,
    Assumed,
    Band,
    Beside,
    Breakeven,
    Compared,
    Figure,
    Guessed,
    Habit,
    NetworkWorth,
    Range,
    Sum,
    Total,
)
from whoknows.core.growth.assumed import read
from whoknows.core.growth.record import ToRecord, to_record

YEARS = 5
FIRST_LETTERS = date(1982, 8, 13)  # RFC 822; what is dated before was dated by a clock that was never set
EXAMPLE = 20  # clients to draw the lines from while there are none, said to be an example


@dataclass(frozen=True, slots=True)
class Growth:
    """All figures of the Growth page as of a day; each says whose it is. ``rows`` holds what they came from."""

    day: date
    worth: Figure | None  # of one client; None until the user has said it for one client or in the offer
    worths: Mapping[str, Figure]  # the mean of my own clients, by currency
    worth_sum: Sum | None  # how it was multiplied, when it was
    network: NetworkWorth
    through_worth: Mapping[str, Decimal]  # what clients brought who came through an introduction, by currency
    cost_of_not_asking: Range | None
    expected: Total | None  # of asking those who got value and were not asked
    not_asked: int
    session: Breakeven | None  # None without a worth in the currency of the price
    session_price: Figure
    prospects: Figure  # that somebody names who names any
    close_rate: Figure
    introduces: Chance  # of the years in which a client was asked, those in which they named somebody
    clients: int
    start: Figure  # clients at which the lines begin
    habit: Habit
    seed_habit: Habit
    seed_line: list[float]
    own_line: list[Band]
    made: int  # asks made, of anybody
    clients_asked_lately: int  # clients asked within a year
    asked: AskedAndLost  # asks made of clients, beside clients lost
    through: int  # clients who came through an introduction
    beside: Beside
    works: list[Compared]
    guessed: Guessed
    missing: list[ToRecord]
    rows: Behind

    @property
    def fewest(self) -> int | None:
        """Whole introductions that bring the price of one session on average; None without a worth or a close rate."""
        needed = self.session.introductions(self.close_rate) if self.session else None
        return None if needed is None else int(needed.to_integral_value(ROUND_CEILING))


@dataclass(frozen=True, slots=True)
class Behind:
    """The rows behind the figures."""

    clients: list[Row]
    not_asked: list[Row]
    asks: Mapping[int, Row]
    asks_of_clients: list[Row]
    lost: list[Row]
    arrivals: Mapping[int, Row]


def growth(member: Member, *, on: date, given: Mapping[str, str] | None = None, example: bool = False) -> Growth:
    """What the network is worth as of a day: from my own rows, else from guesses and the seed's figures.

    ``given`` moves assumptions by name, as typed. With ``example`` the lines begin at twenty clients while there are
    none. Raises ``NotAssumed``.
    """
    assumed = read(given or {})
    offer = current_offer(member)
    was = rows.clients(member, on=on)
    now = [k for k in was if k.until is None or k.until > on]
    made, ask_rows = rows.asks(member, was, on=on)
    arrivals, arrival_rows = rows.arrivals(member, was, on=on)
    beside = sums.beside(arrivals, today=on)
    worths = sums.worth_by_clients((k.worth, k.currency) for k in was if k.worth is not None)
    one, one_sum = worth.of_client(member, offer, was, worths, assumed)
    close = rates.close_rate(offer, beside.introduced.closed, assumed)
    unasked = [c for c in network.candidates(member, on=on) if _could_have_been_asked(c, on)]
    prior = rates.expected(Month.of(member).guess, made)
    groups = rates.unasked(unasked, made, prior, assumed)
    each = rates.prospects(made, assumed)
    cost = sums.cost_of_all(groups, prospects=each, close_rate=close, worth=one) if one else None
    expected = sums.expected_of_all(groups, prospects=each, close_rate=close, worth=one) if one else None
    introduces = sums.introduces_in_a_year(made, prior, today=on)
    habit, seed_habit = rates.habit(close, introduces, assumed), rates.seed_habit(assumed)
    years = int(assumed.numbers.get("years", YEARS))
    start = _start(len(now), assumed, example=example)
    price, session = worth.of_session(one, assumed)
    guessed = sums.guess_against_truth(made)
    return Growth(
        day=on,
        worth=one,
        worths=worths,
        worth_sum=one_sum,
        network=_network(member, was, expected, on=on),
        through_worth=_through(was),
        cost_of_not_asking=cost,
        expected=expected,
        not_asked=len(unasked),
        session=session,
        session_price=price,
        prospects=each,
        close_rate=close,
        introduces=introduces,
        clients=len(now),
        start=start,
        habit=habit,
        seed_habit=seed_habit,
        seed_line=sums.forecast(int(start.value), seed_habit, years),
        own_line=sums.own_line(int(start.value), habit, years),
        made=len(made),
        clients_asked_lately=sums.asked_lately(made, [k.person_id for k in now], today=on),
        asked=rows.fear(was, made, on=on),
        through=sum(k.through_id is not None for k in now),
        beside=beside,
        works=sums.what_works(made),
        guessed=guessed,
        missing=to_record(
            clients=len(was),
            worths=len(worths) + (offer.worth is not None),
            asks=sum(ask.yes is not None for ask in made),
            introductions=beside.introduced.closed.of,
            others=beside.others.closed.of,
            guesses=guessed.asks,
        ),
        rows=Behind(
            clients=[rows.client_row(k) for k in was],
            not_asked=[rows.value_row(c) for c in unasked],
            asks=ask_rows,
            asks_of_clients=[ask_rows[ask.id] for ask in made if ask.client],
            lost=[rows.client_row(k) for k in was if k.until and k.until <= on],
            arrivals=arrival_rows,
        ),
    )


def _could_have_been_asked(one: Candidate, on: date) -> bool:
    """Whether somebody got value, was not asked within a year, and did not say stop."""
    return got_value(one) and not one.stopped and is_overdue(one, today=on)


def _start(clients: int, assumed: Assumed, *, example: bool) -> Figure:
    if example and not clients:
        return assumed.figure("clients", Figure(EXAMPLE, "a guess", "clients, as an example"))
    return assumed.figure("clients", Figure(clients, "yours", "clients now"))


def _network(member: Member, was: list[Kind], expected: Total | None, *, on: date) -> NetworkWorth:
    touched = Tie.objects.filter(team=member.team, first__gte=FIRST_LETTERS).aggregate(first=Min("first"))["first"]
    first = min([on, touched or on, *(k.since for k in was if k.since is not None)])
    return sums.worth_of_network(
        people=Person.objects.filter(team=member.team, machine=False).count(),
        years=round((on - first).days / 365.25, 1),
        so_far=[(k.worth, k.currency) for k in was if k.worth is not None],
        not_yet_asked=expected.sums if expected else [],
    )


def _through(was: list[Kind]) -> dict[str, Decimal]:
    total: dict[str, Decimal] = {}
    for k in was:
        if k.through_id is not None and k.worth is not None:
            total[k.currency] = total.get(k.currency, Decimal(0)) + k.worth
    return total
