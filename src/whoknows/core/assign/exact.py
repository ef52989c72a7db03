"""The best plan by integer programming (HiGHS, in SciPy)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from whoknows.core.assign.pair import Pair


def solve(pairs: Sequence[Pair], room: Mapping[Any, int], most: int) -> list[Pair]:
    """The pairs of the best plan. Raises ``ArithmeticError`` when no optimum is found.

    One variable a pair (looked for or not) and one an (introducer, avatar) (asked or not). The pairs alone would be a
    flow and come out whole by themselves, so only the asks need be integers.
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
