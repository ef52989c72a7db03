"""What a client, the network, and not asking are worth; money is exact, and one currency never hides in another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from whoknows.core.growth.figure import CurrencyError, Figure, Sum, Total, least_yours

CENT = Decimal("0.01")
SESSION_PRICE = Figure(Decimal(295), "the seed's", "price of one session", "USD")


@dataclass(frozen=True, slots=True)
class Range:
    """An amount of money between two ends, each with the sums it was added from."""

    low: Total
    high: Total

    @property
    def currency(self) -> str:
        return self.low.currency


@dataclass(frozen=True, slots=True)
class NetworkWorth:
    """The network as an asset: who is in it, the years it took, what it brought, what asking may bring.

    ``so_far`` and ``expected`` hold one amount per currency.
    """

    people: Figure
    years: Figure
    so_far: Mapping[str, Figure]
    expected: Mapping[str, Figure]


@dataclass(frozen=True, slots=True)
class Breakeven:
    """What a price must bring to pay: ``share`` of one client's margin, so this many whole clients."""

    price: Figure
    earned: Sum
    share: Decimal
    clients: int

    def introductions(self, close_rate: Figure) -> Decimal | None:
        """How many introductions bring ``share`` of a client on average; None when none of them closes."""
        return self.share / close_rate.exact if close_rate.exact else None


def worth_of_client(price: Figure, *, times_a_year: Figure, years: Figure, margin: Figure) -> Sum:
    """What one client is worth over the years they stay, with the sum.

    >>> print(worth_of_client(
    ...     Figure(1200, "yours", "a project", "EUR"), times_a_year=Figure(2, "yours", "a year"),
    ...     years=Figure(3, "your guess", "years"), margin=Figure(0.5, "yours", "of it stays")))
    EUR 1,200 a project (yours) × 2 a year (yours) × 3 years (your guess) × 0.5 of it stays (yours) = EUR 3,600
    """
    return Sum((price, times_a_year, years, margin))


def worth_by_clients(worths: Iterable[tuple[Decimal, str]]) -> dict[str, Figure]:
    """The mean worth of my own clients in each currency, to the cent, saying of how many it is the mean."""
    by_currency: dict[str, list[Decimal]] = defaultdict(list)
    for amount, currency in worths:
        by_currency[currency].append(amount)
    return {
        currency: Figure(
            (sum(amounts, Decimal(0)) / len(amounts)).quantize(CENT, ROUND_HALF_UP),
            "yours",
            f"mean worth of {len(amounts):,} client{'s' if len(amounts) > 1 else ''}",
            currency,
        )
        for currency, amounts in by_currency.items()
    }


def expected_value(*, people: Figure, chance: Figure, prospects: Figure, close_rate: Figure, worth: Figure) -> Sum:
    """What asking these people should bring: a yes, so many prospects each, so many of them closed, at their worth."""
    return Sum((people, chance, prospects, close_rate, worth))


def worth_of_network(
    *, people: int, years: float, so_far: Iterable[tuple[Decimal, str]], not_yet_asked: Sequence[Sum]
) -> NetworkWorth:
    """The network as an asset, from what its clients paid so far and the sums of the asks not yet made."""
    guessed = least_yours(ask.whose for ask in not_yet_asked)
    expected = _by_currency((ask.total, ask.currency) for ask in not_yet_asked)
    return NetworkWorth(
        people=Figure(people, "yours", "people"),
        years=Figure(years, "yours", "years"),
        so_far={c: Figure(amount, "yours", "so far", c) for c, amount in _by_currency(so_far).items()},
        expected={c: Figure(amount, guessed, "expected of the asks not yet made", c) for c, amount in expected.items()},
    )


@dataclass(frozen=True, slots=True)
class Unasked:
    """People who got value and were not asked, with one chance of a name: its low end, middle and high end."""

    people: Figure
    low: Figure
    middle: Figure
    high: Figure


def cost_of_all(groups: Sequence[Unasked], *, prospects: Figure, close_rate: Figure, worth: Figure) -> Range:
    """What not asking cost last year, each group with its own chances; of at least one group."""
    parts = [
        cost_of_not_asking(g.people, chance=(g.low, g.high), prospects=prospects, close_rate=close_rate, worth=worth)
        for g in groups
    ]
    return Range(
        Total(tuple(s for r in parts for s in r.low.sums)), Total(tuple(s for r in parts for s in r.high.sums))
    )


def expected_of_all(groups: Sequence[Unasked], *, prospects: Figure, close_rate: Figure, worth: Figure) -> Total:
    """What asking these groups should bring, at the middle of their chances; of at least one group."""
    each = {"prospects": prospects, "close_rate": close_rate, "worth": worth}
    return Total(tuple(expected_value(people=g.people, chance=g.middle, **each) for g in groups))


def cost_of_not_asking(
    not_asked: int | Figure, *, chance: tuple[Figure, Figure], prospects: Figure, close_rate: Figure, worth: Figure
) -> Range:
    """What not asking cost last year, between a low and a high chance that those who got value would have introduced.

    >>> cost = cost_of_not_asking(
    ...     10, chance=(Figure(0.1, "your guess", "chance of a yes"), Figure(0.29, "a survey's", "chance of a yes")),
    ...     prospects=Figure(2, "the seed's", "prospects each"), close_rate=Figure(0.5, "the seed's", "closed"),
    ...     worth=Figure(Decimal(4000), "yours", "a client", "GBP"))
    >>> cost.low.total, cost.high.total
    (Decimal('4000.00'), Decimal('11600.000'))
    """
    people = (
        not_asked if isinstance(not_asked, Figure) else Figure(not_asked, "yours", "who got value and were not asked")
    )
    low, high = sorted(chance, key=lambda figure: figure.exact)
    return Range(
        *(
            Total((expected_value(people=people, chance=yes, prospects=prospects, close_rate=close_rate, worth=worth),))
            for yes in (low, high)
        )
    )


def breakeven(worth: Figure, margin: Figure, price: Figure = SESSION_PRICE) -> Breakeven:
    """How much of a client must come of ``price`` for it to pay. The seed's price is 295 US dollars.

    Raises ``CurrencyError`` when price and worth are in different ones, ``ValueError`` when a client earns nothing.

    >>> paid = breakeven(Figure(Decimal(1180), "yours", "a client", "USD"), Figure(0.5, "your guess", "margin"))
    >>> paid.share, paid.clients
    (Decimal('0.5'), 1)
    """
    if price.currency != worth.currency:
        raise CurrencyError(f"the price is in {price.currency}, the worth of a client in {worth.currency or 'none'}")
    earned = Sum((worth, margin))
    if earned.total <= 0:
        raise ValueError("a client that earns nothing never pays a price back")
    share = price.exact / earned.total
    return Breakeven(price, earned, share, clients=int(share.to_integral_value(ROUND_CEILING)))


def _by_currency(amounts: Iterable[tuple[Decimal, str]]) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for amount, currency in amounts:
        totals[currency] += amount
    return dict(totals)
