"""A number that says whose it is, and a sum that shows its factors."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from math import prod
from typing import Literal

Whose = Literal["yours", "your guess", "a guess", "a survey's", "the seed's"]
LEAST_YOURS: tuple[Whose, ...] = ("the seed's", "a survey's", "a guess", "your guess", "yours")


class CurrencyError(ValueError):
    """Two currencies met in one sum; the message names both."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, whose it is, and what it counts; ``currency`` (ISO 4217) makes it money.

    >>> str(Figure(9, "yours", "people who got value and were not asked"))
    '9 people who got value and were not asked (yours)'
    >>> str(Figure(Decimal("4000"), "your guess", "worth of a client", "GBP"))
    'GBP 4,000 worth of a client (your guess)'
    """

    value: Decimal | float
    whose: Whose
    what: str = ""
    currency: str = ""

    @property
    def exact(self) -> Decimal:
        """The value as it would be written down: 0.29 is 29 hundredths, not the nearest binary fraction."""
        return self.value if isinstance(self.value, Decimal) else Decimal(str(self.value))

    def __str__(self) -> str:
        words = (_amount(self.exact, self.currency, places=4), self.what, f"({self.whose})")
        return " ".join(word for word in words if word)


@dataclass(frozen=True, slots=True)
class Sum:
    """Figures multiplied, at most one of them money.

    >>> print(Sum((Figure(9, "yours", "people"), Figure(0.29, "a survey's", "chance of a yes"))))
    9 people (yours) × 0.29 chance of a yes (a survey's) = 2.61
    """

    factors: tuple[Figure, ...]

    def __post_init__(self) -> None:
        money = [figure.currency for figure in self.factors if figure.currency]
        if len(money) > 1:
            raise CurrencyError(f"a sum multiplies one amount of money, not {' by '.join(money)}")

    @property
    def total(self) -> Decimal:
        return prod((figure.exact for figure in self.factors), start=Decimal(1))

    @property
    def currency(self) -> str:
        return next((figure.currency for figure in self.factors if figure.currency), "")

    @property
    def whose(self) -> Whose:
        """A product is no more mine than the least mine of its factors."""
        return least_yours(figure.whose for figure in self.factors)

    def __str__(self) -> str:
        result = _amount(self.total, self.currency)
        return f"{' × '.join(map(str, self.factors))} = {result}"


@dataclass(frozen=True, slots=True)
class Total:
    """Sums of one currency added, at least one. Raises ``CurrencyError`` when two currencies would be added.

    >>> print(Total((Sum((Figure(2, "yours"),)), Sum((Figure(3, "yours"),)))))
    2 (yours) = 2, 3 (yours) = 3: 5 together
    """

    sums: tuple[Sum, ...]

    def __post_init__(self) -> None:
        if len(currencies := {one.currency for one in self.sums}) > 1:
            raise CurrencyError(f"{' and '.join(sorted(currencies))} are not added")

    @property
    def total(self) -> Decimal:
        return sum((one.total for one in self.sums), start=Decimal(0))

    @property
    def currency(self) -> str:
        return self.sums[0].currency

    @property
    def whose(self) -> Whose:
        return least_yours(one.whose for one in self.sums)

    def __str__(self) -> str:
        told = ", ".join(map(str, self.sums))
        result = _amount(self.total, self.currency)
        return told if len(self.sums) == 1 else f"{told}: {result} together"


def least_yours(owners: Iterable[Whose]) -> Whose:
    """Whose a figure is that rests on several; with none to rest on it is yours."""
    return min(owners, key=LEAST_YOURS.index, default="yours")


def _amount(number: Decimal, currency: str, *, places: int = 2) -> str:
    """With thousands: money to the hundredth or whole, else at most so many places and no trailing zeros."""
    if currency:
        return f"{currency} {number:,.2f}".removesuffix(".00")
    return f"{number:,.{places}f}".rstrip("0").rstrip(".")
