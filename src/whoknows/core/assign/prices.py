"""What a plan can reach at the very most, by putting a price on each prospect whom several could introduce.

At any prices no plan is worth more than all prices together and what the best asks keep above them (Lagrange's bound).
The prices are moved until that says most: up where several asks want a prospect, down where none does (the
subgradient method; Held, Wolfe & Crowder 1974).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from whoknows.core.assign.pair import Introducer, Pair

if TYPE_CHECKING:
    from numpy import ndarray

    Array = ndarray[Any, Any]

ROUNDS = 400  # of moving the prices, at the most
PATIENCE = 8  # rounds without gain before the moves get half as long
SHORTEST = 1e-4  # a move so short gains nothing any more


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What a plan can reach at the most: any, with each pair, and with an ask.

    A plan with an ask whose pairs keep less than its introducer's ``share`` reaches as much less than the ceiling.
    """

    of_all: float
    of_each: list[float]  # with each pair, in their order
    kept: list[float]  # what each pair keeps above the price of its prospect
    share: Mapping[Introducer, float]


def ceiling(pairs: Sequence[Pair], room: Mapping[Any, int], most: int, *, reached: float) -> Ceiling:
    """What a plan of these pairs can reach at the most, when some plan is known to be worth ``reached``."""
    import numpy as np

    table = _table(pairs, room, most)
    prices = best = np.zeros(table.prospects)
    lowest, length, without_gain = np.inf, 1.0, 0
    for _ in range(ROUNDS):
        look = _look(table, prices)
        without_gain = 0 if look.ceiling < lowest * (1 - 1e-5) else without_gain + 1
        if look.ceiling < lowest:
            lowest, best = look.ceiling, prices
        if without_gain >= PATIENCE:
            prices, length, without_gain = best, length / 2, 0
            continue
        wanted = np.bincount(table.prospect[look.taken & look.asked[table.ask]], minlength=table.prospects)
        up = np.where((prices > 0) | (wanted > 1), wanted - 1.0, 0.0)
        far = float(up @ up)
        if far == 0 or length < SHORTEST or look.ceiling - reached <= 1e-9 * lowest:
            break
        prices = np.maximum(prices + length * (look.ceiling - reached) / far * up, 0)
    look = _look(table, best)
    share = np.maximum(look.best, look.least)
    return Ceiling(
        of_all=look.ceiling,
        of_each=_as_given(table, _with_each(table, look, share)),
        kept=_as_given(table, look.above),
        share={introducer: float(share[n]) for introducer, n in table.people.items()},
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """The pairs as columns of numbers, in the order of their asks, and those in the order of their introducers."""

    order: Array  # where each row stood
    worth: Array
    prospect: Array
    ask: Array
    room: Array  # of the row's introducer
    first: Array  # the first row of the row's ask
    introducer: Array  # of each ask
    people: Mapping[Introducer, int]  # each introducer's place
    first_ask: Array  # of each introducer
    prospects: int
    most: int


@dataclass(frozen=True, slots=True)
class _Look:
    """The asks at some prices."""

    above: Array  # what each row keeps above its price
    taken: Array  # whether it is among the best of its ask, as many as there is room
    kept: Array  # what each ask keeps
    best: Array  # what the best ask of each introducer keeps
    asked: Array  # whether the ask is one of the best
    least: float  # what the least of these keeps
    ceiling: float


def _table(pairs: Sequence[Pair], room: Mapping[Any, int], most: int) -> _Table:
    import numpy as np

    order = sorted(range(len(pairs)), key=lambda n: (str(pairs[n].introducer), pairs[n].avatar))
    rows = [pairs[n] for n in order]
    asks: dict[Any, int] = {}
    people: dict[Any, int] = {}
    sought: dict[Any, int] = {}
    ask = np.array([asks.setdefault((p.introducer, p.avatar), len(asks)) for p in rows])
    introducer = np.array([people.setdefault(i, len(people)) for i, _ in asks])
    return _Table(
        order=np.array(order),
        worth=np.array([p.worth for p in rows]),
        prospect=np.array([sought.setdefault(p.prospect, len(sought)) for p in rows]),
        ask=ask,
        room=np.array([room[p.introducer] for p in rows]),
        first=np.searchsorted(ask, ask),
        introducer=introducer,
        people=people,
        first_ask=np.searchsorted(introducer, np.arange(len(people))),
        prospects=len(sought),
        most=min(most, len(people)),
    )


def _look(table: _Table, prices: Array) -> _Look:
    import numpy as np

    above = table.worth - prices[table.prospect]
    size = above.max() - above.min() + 1.0
    by_ask = np.argsort(table.ask * (2 * size) - above)  # the asks one after the other, the best of each first
    rank = np.empty_like(by_ask)
    rank[by_ask] = np.arange(len(by_ask)) - table.first
    taken = (rank < table.room) & (above > 0)
    kept = np.bincount(table.ask, np.where(taken, above, 0.0))
    best = np.maximum.reduceat(kept, table.first_ask)
    first = np.argpartition(-best, table.most - 1)[: table.most]
    among = np.zeros(len(best), bool)
    among[first] = True
    asked = among[table.introducer] & (kept == best[table.introducer])
    return _Look(above, taken, kept, best, asked, best[first].min(), float(prices.sum() + best[first].sum()))


def _with_each(table: _Table, look: _Look, share: Array) -> Array:
    """The ceiling with each pair in the plan: its ask instead of the introducer's best, it instead of the last."""
    import numpy as np

    full = np.bincount(table.ask, look.taken) >= table.room[np.searchsorted(table.ask, np.arange(len(look.kept)))]
    last = np.full(len(look.kept), np.inf)
    np.minimum.at(last, table.ask[look.taken], look.above[look.taken])
    theirs = np.where(look.taken, 0.0, look.above - np.where(full, last, 0.0)[table.ask])
    return look.ceiling + (look.kept - share[table.introducer])[table.ask] + np.minimum(theirs, 0.0)


def _as_given(table: _Table, sorted_rows: Array) -> list[float]:
    """One number for each pair, in the order in which the pairs were given."""
    import numpy as np

    found = np.empty(len(sorted_rows))
    found[table.order] = sorted_rows
    return [float(one) for one in found]
