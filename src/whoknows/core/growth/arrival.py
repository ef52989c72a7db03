"""The introduced beside all others: how many became clients, how soon, worth what, for how long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from statistics import median

from whoknows.core.chance import ENOUGH, Chance
from whoknows.core.growth.evidence import Spread, differ, lie_apart, share, spread

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Arrival:
    """One person who came as a prospect or client. A client of whom no beginning is known tells nothing of closing."""

    id: int
    introduced: bool
    began: date | None = None  # the day of the introduction, or on which they were noted as a prospect
    client: date | None = None  # since when
    gone: date | None = None  # declined, was lost, or a client until
    worth: Decimal | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """What is known of one group as of a day."""

    arrivals: tuple[Arrival, ...]
    closed: Chance  # of those settled, became clients
    days: Spread | None  # median from the beginning to becoming a client, of those who did
    worth: dict[str, Spread]  # mean of its clients, by currency
    stayed: Chance  # of the clients who came at least a year ago, still were one a year later


@dataclass(frozen=True, slots=True)
class Line:
    """One thing compared: a share of settled people, or a middle in ``unit`` (days or a currency), on both sides."""

    what: str
    introduced: Chance | Spread | None
    others: Chance | Spread | None
    unit: str = ""

    @property
    def differs(self) -> bool:
        one, other = self.introduced, self.others
        if isinstance(one, Chance) and isinstance(other, Chance):
            return differ(one, other)
        return isinstance(one, Spread) and isinstance(other, Spread) and lie_apart(one, other)

    @property
    def verdict(self) -> str:
        """What may be said of the difference, in one plain sentence."""
        here, there = (side.of if side else 0 for side in (self.introduced, self.others))
        if min(here, there) < ENOUGH:
            return f"Too early to say: {ENOUGH} are needed on both sides, there are {here} and {there}."
        return "More than luck would make it." if self.differs else "Luck alone may make such a difference."


@dataclass(frozen=True, slots=True)
class Beside:
    """The introduced beside the others."""

    introduced: Group
    others: Group

    @property
    def lines(self) -> tuple[Line, ...]:
        one, other = self.introduced, self.others
        worths = sorted(one.worth.keys() | other.worth.keys())
        return (
            Line("Became clients, of those settled", one.closed, other.closed),
            Line("Days until then (median)", one.days, other.days, "days"),
            *(Line("Worth of a client (mean)", one.worth.get(c), other.worth.get(c), c) for c in worths),
            Line("Still clients a year later", one.stayed, other.stayed),
        )


def beside(arrivals: Iterable[Arrival], *, today: date) -> Beside:
    """Set those who were introduced beside all others, as of a day."""
    came = [one for one in arrivals if all(day is None or day <= today for day in (one.began, one.client))]
    return Beside(
        _group([one for one in came if one.introduced], today),
        _group([one for one in came if not one.introduced], today),
    )


def _group(arrivals: Sequence[Arrival], today: date) -> Group:
    settled = [one for one in arrivals if one.began and (one.client or (one.gone and one.gone <= today))]
    clients = [one for one in arrivals if one.client]
    a_year_ago = [one for one in clients if one.client and today - one.client >= YEAR]
    worths: dict[str, list[float]] = defaultdict(list)
    for one in clients:
        if one.worth is not None:
            worths[one.currency].append(float(one.worth))
    return Group(
        arrivals=tuple(arrivals),
        closed=share(sum(one.client is not None for one in settled), len(settled)),
        days=spread([(one.client - one.began).days for one in clients if one.client and one.began], middle=median),
        worth={currency: found for currency, amounts in worths.items() if (found := spread(amounts))},
        stayed=share(sum(_stayed_a_year(one) for one in a_year_ago), len(a_year_ago)),
    )


def _stayed_a_year(one: Arrival) -> bool:
    assert one.client is not None
    return one.gone is None or one.gone - one.client >= YEAR
