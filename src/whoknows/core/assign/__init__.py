"""Who is asked about whom: the assignment that together is worth most, exactly.

Each introducer is asked about one avatar and for as many prospects as they may still know; each likely prospect is
looked for through one introducer; no more asks are made than may be. That is an integer programme. A greedy plan says
what can be reached, prices on the prospects say what can't; what stands between them, a few hundred asks made of ten
thousand pairs, HiGHS solves exactly. Where what is shared stands in nobody's way, no solver is needed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from whoknows.core.assign.exact import choose, solve
from whoknows.core.assign.greedy import best, greedily
from whoknows.core.assign.pair import Assigned, Introducer, Pair, Prospect
from whoknows.core.assign.prices import Ceiling, ceiling
from whoknows.core.assign.whole import whole_asks

__all__ = ["Assigned", "Pair", "assign", "greedily"]

NEAR = (1e-5, 1e-4, 1.0)  # how far below the ceiling the best plan is looked for; the last leaves nothing out


def assign(pairs: Sequence[Pair], *, room: Mapping[Any, int], most: int) -> list[Assigned]:
    """The asks that together are worth most, the most valuable first.

    ``room`` is how many prospects an introducer may still name; ``most`` how many asks may be made. Equal input gives
    the same answer. Raises ``ArithmeticError`` when the solver finds no optimum.
    """
    pairs = [p for p in pairs if p.worth > 0 and room.get(p.introducer, 0) > 0]
    if not pairs or most < 1:
        return []
    return sorted(_best(pairs, room, most), key=lambda a: (-a.worth, str(a.introducer)))


def _best(pairs: Sequence[Pair], room: Mapping[Any, int], most: int) -> list[Assigned]:
    quick = greedily(pairs, room=room, most=most)
    reached = _worth(quick)
    slack = 1e-9 * reached  # sums of floats differ by their order
    if not _shared(pairs) or reached >= _if_nothing_were_shared(pairs, room, most) - slack:
        return quick
    top = ceiling(pairs, room, most, reached=reached)
    plan = quick
    for far in NEAR if reached < top.of_all - slack else ():
        floor = max(_worth(plan), top.of_all * (1 - far)) - slack
        plan = max(plan, _worth_at_least(floor, pairs, room, most, top), key=_worth)
        if _worth(plan) >= floor:
            break  # no plan with what was left out can reach it
    return plan


def _worth_at_least(
    floor: float, pairs: Sequence[Pair], room: Mapping[Any, int], most: int, top: Ceiling
) -> list[Assigned]:
    """The best plan, if it is worth so much; else any."""
    asks = whole_asks(pairs, room, top, floor)
    if asks is None:
        return _asks(solve([p for p, reach in zip(pairs, top.of_each, strict=True) if reach >= floor], room, most))
    return choose(asks, most) if asks else []


def _worth(plan: Iterable[Assigned]) -> float:
    return sum(ask.worth for ask in plan)


def _shared(pairs: Iterable[Pair]) -> bool:
    """Whether some prospect may be looked for through several introducers."""
    through: dict[Prospect, Introducer] = {}
    return any(through.setdefault(p.prospect, p.introducer) != p.introducer for p in pairs)


def _if_nothing_were_shared(pairs: Iterable[Pair], room: Mapping[Any, int], most: int) -> float:
    """What the best asks would be worth if each prospect could be looked for through everybody."""
    theirs: dict[Introducer, list[Pair]] = defaultdict(list)
    for pair in pairs:
        theirs[pair.introducer].append(pair)
    asks = (best(some, room[introducer]) for introducer, some in theirs.items())
    return sum(sorted((ask.worth for ask in asks if ask), reverse=True)[:most])


def _asks(pairs: Iterable[Pair]) -> list[Assigned]:
    together: dict[tuple[Introducer, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        together[pair.introducer, pair.avatar].append(pair)
    return [
        Assigned(i, avatar, tuple(p.prospect for p in some), sum(p.worth for p in some))
        for (i, avatar), some in together.items()
    ]
