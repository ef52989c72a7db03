"""The fear that asking loses clients, counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import comb

from whoknows.core.chance import ENOUGH
from whoknows.core.growth.evidence import LUCK

YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Client:
    """One client's time with me: from when, until when (None: still), and the days on which I asked them."""

    since: date
    until: date | None = None
    asks: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedAndLost:
    """Asks made and clients lost, soon after an ask and otherwise; days are those of all clients together."""

    asks: int
    lost_after_ask: int
    lost_otherwise: int
    days_after_ask: int
    days_otherwise: int
    within: timedelta

    @property
    def rate_otherwise(self) -> float | None:
        """The base rate: clients lost per client and year in all other time."""
        return self.lost_otherwise / (self.days_otherwise / YEAR) if self.days_otherwise else None

    @property
    def lost_anyway(self) -> float | None:
        """How many would have been lost soon after an ask at the base rate; None without one."""
        return None if self.rate_otherwise is None else self.rate_otherwise * self.days_after_ask / YEAR

    @property
    def by_luck(self) -> float:
        """How often luck puts so many of all losses, or more, into the days soon after an ask (binomial, one-sided)."""
        lost, days = self.lost_after_ask + self.lost_otherwise, self.days_after_ask + self.days_otherwise
        part = self.days_after_ask / days if days else 0.0
        return sum(comb(lost, n) * part**n * (1 - part) ** (lost - n) for n in range(self.lost_after_ask, lost + 1))

    @property
    def tested(self) -> str:
        """The fear put to the test, in plain words: what was counted, the base rate beside it, and what follows."""
        if not self.asks:
            return "You have not asked a client yet, so there is nothing to count."
        if self.lost_anyway is None:
            return f"{self} There is no time without an ask to set beside it."
        anyway = f"about {self.lost_anyway:.1f}" if self.lost_anyway >= 0.05 else "hardly anybody"
        told = f"{self} Without an ask, {anyway} would have left in as many days."
        if self.asks < ENOUGH:
            return f"{told} {ENOUGH} asks of clients are needed to say more."
        if self.lost_after_ask > self.lost_anyway and self.by_luck < LUCK:
            return f"{told} That is more than luck would make it: look at whom you asked, and how."
        return f"{told} Your own figures do not bear out the fear that asking loses clients."

    def __str__(self) -> str:
        asks = "1 ask" if self.asks == 1 else f"{self.asks} asks"
        lost = {0: "no client", 1: "1 client"}.get(self.lost_after_ask, f"{self.lost_after_ask} clients")
        return f"{asks} made, {lost} lost within {self.within.days} days of one."


def asked_and_lost(clients: Iterable[Client], *, today: date, within: timedelta = timedelta(days=90)) -> AskedAndLost:
    """Count the asks made of clients, and the clients lost within so many days of one, beside the base rate.

    An ask counts from the day it was made to the day before ``within`` is over; days that two asks cover count once.
    A loss on the day of the ask counts as after it.

    >>> stayed = Client(date(2024, 1, 1), asks=(date(2025, 3, 1),))
    >>> left = Client(date(2024, 1, 1), until=date(2024, 6, 1))
    >>> print(asked_and_lost([stayed, left], today=date(2026, 1, 1)))
    1 ask made, no client lost within 90 days of one.
    """
    asks = lost_after = lost_otherwise = after = otherwise = 0
    for client in clients:
        last = min(client.until or today, today)
        made = sorted(day for day in client.asks if client.since <= day <= last)
        covered = _days_covered(made, last, within)
        asks += len(made)
        after += covered
        otherwise += max((last - client.since).days + 1, 0) - covered
        if client.until and client.until <= today:
            soon = any(last - day < within for day in made)
            lost_after += soon
            lost_otherwise += not soon
    return AskedAndLost(asks, lost_after, lost_otherwise, after, otherwise, within)


def _days_covered(asks: list[date], last: date, within: timedelta) -> int:
    """Days, up to and with the last, that lie within reach of an ask; ``asks`` in order."""
    ends = [*asks, last + timedelta(days=1)][1:]
    return sum((min(ask + within, end) - ask).days for ask, end in zip(asks, ends, strict=True))
