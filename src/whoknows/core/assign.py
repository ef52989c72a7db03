"""Who is asked about whom: the assignment that together is worth most, exactly.

Each introducer is asked about one avatar and for as many prospects as they may still know; each likely prospect is
looked for through one introducer; no more asks are made than may be. That is an integer programme. What provably stands
in no best plan is left out first, which leaves a few hundred pairs of ten thousand when fifteen asks may be made; HiGHS
solves the rest exactly. Where what is shared stands in nobody's way, the best for each introducer is the best, and no
solver is needed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Introducer = Hashable
Prospect = Hashable


@dataclass(frozen=True, slots=True)
class Pair:
    """An introducer who may know a prospect who fits an avatar, and what asking is worth there.

    ``prospect`` is a likely prospect by name, or anything unique for one who is not known by name. ``worth`` is in
    one currency, or a mere weight, and above nothing.
    """

    introducer: Introducer
    avatar: str
    prospect: Prospect
    worth: float


@dataclass(frozen=True, slots=True)
class Assigned:
    """One ask of the plan: whom, about which avatar, with which prospects in mind, and what it is worth together."""

    introducer: Introducer
    avatar: str
    prospects: tuple[Prospect, ...]
    worth: float


def assign(pairs: Sequence[Pair], *, room: Mapping[Any, int], most: int) -> list[Assigned]:
    """The asks that together are worth most, the most valuable first.

    ``room`` is how many prospects an introducer may still name; ``most`` how many asks may be made. Equal input gives
    the same answer. Raises ``ArithmeticError`` when the solver finds no optimum.
    """
    pairs = [p for p in pairs if p.worth > 0 and room.get(p.introducer, 0) > 0]
    if not pairs or most < 1:
        return []
    if _shared(pairs):
        pairs = _worth_a_look(pairs, room, most)
    chosen = _exactly(pairs, room, most) if _shared(pairs) else _best_for_each(pairs, room)
    return sorted(_asks(chosen), key=lambda a: (-a.worth, str(a.introducer)))[:most]


def greedily(pairs: Sequence[Pair], *, room: Mapping[Any, int], most: int) -> list[Assigned]:
    """The same by taking the most valuable ask that is left, again and again: fast, and not always the best."""
    taken: set[Prospect] = set()
    left = defaultdict(list)
    for pair in pairs:
        left[pair.introducer].append(pair)
    plan: list[Assigned] = []
    while left and len(plan) < most:
        asks = [_best_ask([p for p in theirs if p.prospect not in taken], room[i]) for i, theirs in left.items()]
        best = max((a for a in asks if a), key=lambda a: (a.worth, str(a.introducer)), default=None)
        if best is None:
            break
        plan.append(best)
        taken.update(best.prospects)
        del left[best.introducer]
    return plan


def _shared(pairs: Iterable[Pair]) -> bool:
    """Whether some prospect may be looked for through several introducers."""
    through: dict[Prospect, Introducer] = {}
    return any(through.setdefault(p.prospect, p.introducer) != p.introducer for p in pairs)


def _worth_a_look(pairs: Sequence[Pair], room: Mapping[Any, int], most: int) -> list[Pair]:
    """The pairs that may stand in a best plan.

    In an ask only its best prospects count, as many as all asks together can take. And an ask is out when with it and
    the best of all others, as if nothing were shared, less is reached than greedily with everything shared.
    """
    by_ask: dict[Any, list[Pair]] = defaultdict(list)
    for pair in sorted(pairs, key=lambda p: (-p.worth, str(p.prospect))):
        by_ask[pair.introducer, pair.avatar].append(pair)
    alone = {ask: sum(p.worth for p in some[: room[ask[0]]]) for ask, some in by_ask.items()}
    best: dict[Introducer, float] = defaultdict(float)
    for (introducer, _), worth in alone.items():
        best[introducer] = max(best[introducer], worth)
    taken = most * max(room[introducer] for introducer in best)
    left = [p for some in by_ask.values() for p in some[:taken]]
    quick = greedily(left, room=room, most=most)
    reached = sum(a.worth for a in quick)
    order = sorted(best.values(), reverse=True)
    all_of_them, but_one = sum(order[:most]), sum(order[: most - 1])
    last = order[most - 1] if most <= len(order) else 0.0

    def at_best(introducer: Introducer, worth: float) -> float:
        """What a plan with this ask can reach at the very most."""
        return worth + (all_of_them - best[introducer] if best[introducer] >= last else but_one)

    slack = 1e-9 * all_of_them  # sums of floats differ by their order
    if reached >= all_of_them - slack:  # what is shared stands in nobody's way
        taken_so = {(a.introducer, a.avatar, p) for a in quick for p in a.prospects}
        return [p for p in left if (p.introducer, p.avatar, p.prospect) in taken_so]
    wanted = {ask for ask, worth in alone.items() if at_best(ask[0], worth) >= reached - slack}
    return [p for p in left if (p.introducer, p.avatar) in wanted]


def _best_for_each(pairs: Iterable[Pair], room: Mapping[Any, int]) -> list[Pair]:
    by_introducer = defaultdict(list)
    for pair in pairs:
        by_introducer[pair.introducer].append(pair)
    asks = [_best_ask(theirs, room[i]) for i, theirs in by_introducer.items()]
    wanted = {(a.introducer, a.avatar, p) for a in asks if a for p in a.prospects}
    return [p for p in pairs if (p.introducer, p.avatar, p.prospect) in wanted]


def _best_ask(theirs: Iterable[Pair], room: int) -> Assigned | None:
    by_avatar = defaultdict(list)
    for pair in theirs:
        by_avatar[pair.avatar].append(pair)
    asks = [
        Assigned(best[0].introducer, avatar, tuple(p.prospect for p in best), sum(p.worth for p in best))
        for avatar, some in by_avatar.items()
        if (best := sorted(some, key=lambda p: (-p.worth, str(p.prospect)))[:room])
    ]
    return max(asks, key=lambda a: (a.worth, a.avatar), default=None)


def _asks(pairs: Iterable[Pair]) -> list[Assigned]:
    together: dict[tuple[Introducer, str], list[Pair]] = defaultdict(list)
    for pair in pairs:
        together[pair.introducer, pair.avatar].append(pair)
    return [
        Assigned(i, avatar, tuple(p.prospect for p in some), sum(p.worth for p in some))
        for (i, avatar), some in together.items()
    ]


def _exactly(pairs: Sequence[Pair], room: Mapping[Any, int], most: int) -> list[Pair]:
    """One variable a pair (looked for or not) and one an (introducer, avatar) (asked or not).

    The pairs alone would be a flow and come out whole by themselves, so only the asks need be integers.
    """
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array

    asks = {key: n for n, key in enumerate(sorted({(p.introducer, p.avatar) for p in pairs}, key=str), len(pairs))}
    rows: list[tuple[int, int, float]] = []
    tops: list[float] = []

    def at_most(top: float, terms: Iterable[tuple[int, float]]) -> None:
        rows.extend((len(tops), column, weight) for column, weight in terms)
        tops.append(top)

    by_ask: dict[Any, list[int]] = defaultdict(list)
    by_prospect: dict[Any, list[int]] = defaultdict(list)
    by_introducer: dict[Any, list[int]] = defaultdict(list)
    for n, pair in enumerate(pairs):
        by_ask[pair.introducer, pair.avatar].append(n)
        by_prospect[pair.prospect].append(n)
        at_most(0, [(n, 1.0), (asks[pair.introducer, pair.avatar], -1.0)])
    for (introducer, avatar), columns in by_ask.items():
        at_most(0, [*((n, 1.0) for n in columns), (asks[introducer, avatar], -float(room[introducer]))])
        by_introducer[introducer].append(asks[introducer, avatar])
    for columns in (*by_prospect.values(), *by_introducer.values()):
        if len(columns) > 1:
            at_most(1, [(n, 1.0) for n in columns])
    at_most(most, [(n, 1.0) for n in asks.values()])

    width = len(pairs) + len(asks)
    at, column, weight = zip(*rows, strict=True)
    matrix = coo_array((weight, (at, column)), shape=(len(tops), width)).tocsr()
    found = milp(
        c=-np.array([p.worth for p in pairs] + [0.0] * len(asks)),
        constraints=LinearConstraint(matrix, ub=np.array(tops)),
        integrality=np.array([0] * len(pairs) + [1] * len(asks)),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0.0},
    )
    if found.x is None or found.status != 0:
        raise ArithmeticError(f"the plan could not be solved: {found.message}")
    return [pair for pair, share in zip(pairs, found.x, strict=False) if share > 0.5]
