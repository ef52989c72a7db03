"""What it is worth: clients, the network as an asset, the cost of not asking, and the two lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from django.db.models import Min

from whoknows.book.models import Ask, Introduction, Kind, Member, Person, Tie
from whoknows.coach import network
from whoknows.coach.offering import current_offer
from whoknows.core import growth as sums
from whoknows.core.growth import AskedAndLost, Band, Client, Figure, Habit, NetworkWorth, Range
from whoknows.core.offer import Offer
from whoknows.core.person import Kind as Is
from whoknows.core.plan import POOL, Candidate, got_value

YEARS = 5
# With no rate of one's own: a guess between one in ten and one in two, said to be a guess, moved on the page.
GUESS = (0.1, 0.5)


@dataclass(frozen=True, slots=True)
class Growth:
    """All figures of the Growth page as of a day; each says whose it is."""

    day: date
    worth: Figure | None  # of one client; None until the user has said it for one client or in the offer
    network: NetworkWorth
    cost_of_not_asking: Range | None
    not_asked: int
    clients: int
    habit: Habit
    seed_line: list[float]
    own_line: list[Band]
    made: int  # asks made, of anybody
    asked: AskedAndLost  # asks made of clients, beside clients lost
    through: int  # clients who came through an introduction


def growth(member: Member, *, on: date) -> Growth:
    """What the network is worth as of a day, from the user's own rows and, where there are none, the seed's figures."""
    offer = current_offer(member)
    everybody = network.candidates(member, on=on)
    was = list(_clients(member, on=on))
    clients = [k for k in was if k.until is None or k.until > on]
    worth = _worth(member, offer, was)
    close = Figure(offer.close_rate or 0.5, "your guess" if offer.close_rate else "the seed's", "of them closed")
    unasked = [c for c in everybody if got_value(c) and not _asked_within_a_year(c, on)]
    chances = tuple(Figure(g, "your guess", "chance of a yes") for g in GUESS)
    prospects = Figure(2, "the seed's", "introductions each")
    cost = (
        sums.cost_of_not_asking(
            len(unasked), chance=(chances[0], chances[1]), prospects=prospects, close_rate=close, worth=worth
        )
        if worth
        else None
    )
    habit = Habit(
        close_rate=float(close.value), pool=POOL, chance=sum(GUESS) / 2,
        whose={"close_rate": close.whose, "chance": "your guess"},
    )  # fmt: skip
    return Growth(
        day=on,
        worth=worth,
        network=_network(member, on=on, was=was, cost=cost),
        cost_of_not_asking=cost,
        not_asked=len(unasked),
        clients=len(clients),
        habit=habit,
        seed_line=sums.forecast(len(clients), Habit(), YEARS),
        own_line=sums.own_line(len(clients), habit, YEARS),
        made=Ask.objects.filter(team=member.team, said_on__lte=on).count(),
        asked=_fear(was, member, on=on),
        through=sum(k.through_id is not None for k in clients),
    )


def _clients(member: Member, *, on: date) -> list[Kind]:
    rows = Kind.objects.filter(team=member.team, kind=Is.CLIENT, replaced_on=None)
    return [k for k in rows.select_related("person") if k.since is None or k.since <= on]


def _worth(member: Member, offer: Offer, clients: list[Kind]) -> Figure | None:
    """What a client is worth: the mean of my own clients in my currency, else what the offer says."""
    own = sums.worth_by_clients((k.worth, k.currency) for k in clients if k.worth is not None)
    if own:
        return own.get(member.currency) or max(own.values(), key=lambda figure: figure.what)
    if offer.worth is not None:
        return Figure(offer.worth, "your guess", "worth of a client", offer.currency or member.currency)
    return None


def _network(member: Member, *, on: date, was: list[Kind], cost: Range | None) -> NetworkWorth:
    touched = Tie.objects.filter(team=member.team).aggregate(first=Min("first"))["first"]
    first = min([on, touched or on, *(k.since for k in was if k.since is not None)])
    return sums.worth_of_network(
        people=Person.objects.filter(team=member.team, machine=False).count(),
        years=round((on - first).days / 365.25, 1),
        so_far=[(k.worth, k.currency) for k in was if k.worth is not None],
        not_yet_asked=[cost.low] if cost else [],
    )


def _asked_within_a_year(candidate: Candidate, on: date) -> bool:
    return any(on - a.said_on < timedelta(days=365) for a in candidate.asks)


def _fear(clients: list[Kind], member: Member, *, on: date) -> AskedAndLost:
    asks: dict[int, list[date]] = {}
    for ask in Ask.objects.filter(team=member.team, said_on__lte=on):
        if ask.said_on:
            asks.setdefault(ask.person_id, []).append(ask.said_on)
    return sums.asked_and_lost(
        (Client(k.since or k.said_on, k.until, tuple(sorted(asks.get(k.person_id, ())))) for k in clients), today=on
    )


def earned(introductions: list[Introduction]) -> dict[str, Decimal]:
    """What introduced clients have brought so far, by currency."""
    total: dict[str, Decimal] = {}
    for introduction in introductions:
        for step in introduction.taken:
            if step.worth is not None:
                total[step.currency] = total.get(step.currency, Decimal(0)) + step.worth
    return total
