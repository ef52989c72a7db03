"""Assumptions that somebody moves: read from what they typed, and said to be their guess."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from whoknows.core.growth.figure import Figure, Whose
from whoknows.core.growth.lines import MEANING, Habit

NUMBER = re.compile(r"\d+(?:[.,]\d+)?%?")
AMOUNT = re.compile(r"(\d{1,3}(?:[.,'’]\d{3})+|\d+)(?:[.,](\d{1,2}))?")
CURRENCY = re.compile(r"[A-Za-z]{3}")


class NotAssumed(ValueError):
    """What was typed is no such assumption; the message says what is."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """One number that can be moved: between which ends, and whether it is a whole one."""

    least: int
    most: int
    whole: bool = False
    money: bool = False

    def read(self, name: str, typed: str) -> Decimal:
        """The number typed: a share also as 30%, money also as 1,200 or 1.200,50. Raises ``NotAssumed``."""
        number = self._number("".join(typed.split()))
        if number is not None and self.least <= number <= self.most and (not self.whole or number == int(number)):
            return number
        kind = "a whole number" if self.whole else "a number"
        raise NotAssumed(f"“{typed}” is no {name}: write {kind} from {self.least:,} to {self.most:,}.")

    def _number(self, typed: str) -> Decimal | None:
        if self.money:
            found = AMOUNT.fullmatch(typed)
            return Decimal(f"{re.sub('[^0-9]', '', found[1])}.{found[2] or 0}") if found else None
        if NUMBER.fullmatch(typed):
            return Decimal(typed.rstrip("%").replace(",", ".")) / (100 if typed.endswith("%") else 1)
        return None


SHARE, MONEY = Assumption(0, 1), Assumption(0, 10**12, money=True)
ASSUMPTIONS: Mapping[str, Assumption] = {
    "clients": Assumption(0, 5000, whole=True),
    "years": Assumption(1, 5, whole=True),
    "introductions_per_client": Assumption(0, 10),
    "doubling_close_rate": SHARE,  # of the seed's line, which has its own
    "asked": SHARE,
    "chance": SHARE,
    "most_a_year": Assumption(0, 12, whole=True),
    "pool": Assumption(0, 50, whole=True),
    "close_rate": SHARE,
    "prospects": Assumption(0, 10),  # that somebody names who names any
    "worth": MONEY,
    "price": MONEY,
    "times": Assumption(0, 1000),
    "stay": Assumption(0, 100),
    "margin": SHARE,
    "session": MONEY,
}


@dataclass(frozen=True, slots=True)
class Assumed:
    """What was moved, by name; everything else keeps its figure."""

    numbers: Mapping[str, Decimal]
    currency: str = ""

    def __contains__(self, name: str) -> bool:
        return name in self.numbers

    def figure(self, name: str, otherwise: Figure) -> Figure:
        """The moved number as my guess, else the figure it would replace."""
        if name not in self.numbers:
            return otherwise
        money = (self.currency or otherwise.currency) if otherwise.currency else ""
        return Figure(self.numbers[name], "your guess", otherwise.what, money)

    def habit(self, habit: Habit) -> Habit:
        """The habit with what was moved in it."""
        moved = {name: self.numbers[name] for name in MEANING if name in self.numbers}
        guessed: dict[str, Whose] = dict.fromkeys(moved, "your guess")
        numbers = {name: int(n) if ASSUMPTIONS[name].whole else float(n) for name, n in moved.items()}
        return habit.moved(numbers, whose=guessed)


def read(given: Mapping[str, str]) -> Assumed:
    """Read assumptions as typed; what is empty is not moved. Raises ``NotAssumed``.

    >>> read({"chance": "30%", "pool": ""}).numbers
    {'chance': Decimal('0.3')}
    """
    if unknown := [name for name in given if name not in ASSUMPTIONS and name != "currency"]:
        raise NotAssumed(f"There is no “{unknown[0]}” to assume; there are: {', '.join(ASSUMPTIONS)}, currency.")
    currency = given.get("currency", "").strip().upper()
    if currency and not CURRENCY.fullmatch(currency):
        raise NotAssumed(f"“{currency}” is no currency: write its three letters, such as EUR.")
    numbers = {
        name: ASSUMPTIONS[name].read(name, text) for name, text in given.items() if name in ASSUMPTIONS and text.strip()
    }
    return Assumed(numbers, currency)
