"""The best plan by integer programming (HiGHS, in SciPy)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from whoknows.core.assign.pair import Assigned, Pair

Row = tuple[float, Iterable[tuple[int, float]]]  # at most so much: the columns with their weights


def choose(asks: Sequence[Assigned], most: int) -> list[Assigned]:
    """The best of whole asks: of each introducer one, each prospect in one. Raises ``ArithmeticError``."""
    once: dict[Any, list[int]] = defaultdict(list)
    for n, ask in enumerate(asks):
        once["introducer", ask.introducer].append(n)
        for prospect in ask.prospects:
            once["prospect", prospect].append(n)
    rows: list[Row] = [(1, ((n, 1.0) for n in columns)) for columns in once.values() if len(columns) > 1]
    rows.append((most, ((n, 1.0) for n in range(len(asks)))))
    shares = _highest([ask.worth for ask in asks], rows, whole=[True] * len(asks))
    return [ask for ask, share in zip(asks, shares, strict=True) if share > 0.5]


def solve(pairs: Sequence[Pair], room: Mapping[Any, int], most: int) -> list[Pair]:
    """The pairs of the best plan, however many asks they could be in. Raises ``ArithmeticError``.

    One variable a pair (looked for or not) and one an (introducer, avatar) (asked or not). The pairs alone would be a
    flow and come out whole by themselves, so only the asks need be integers.
    """
    asks = {key: n for n, key in enumerate(sorted({(p.introducer, p.avatar) for p in pairs}, key=str), len(pairs))}
    rows: list[Row] = []
    by_ask: dict[Any, list[int]] = defaultdict(list)
    by_prospect: dict[Any, list[int]] = defaultdict(list)
    by_introducer: dict[Any, list[int]] = defaultdict(list)
    for n, pair in enumerate(pairs):
        by_ask[pair.introducer, pair.avatar].append(n)
        by_prospect[pair.prospect].append(n)
        rows.append((0, [(n, 1.0), (asks[pair.introducer, pair.avatar], -1.0)]))
    for (introducer, avatar), columns in by_ask.items():
        rows.append((0, [*((n, 1.0) for n in columns), (asks[introducer, avatar], -float(room[introducer]))]))
        by_introducer[introducer].append(asks[introducer, avatar])
    once = (*by_prospect.values(), *by_introducer.values())
    rows += [(1, [(n, 1.0) for n in columns]) for columns in once if len(columns) > 1]
    rows.append((most, [(n, 1.0) for n in asks.values()]))
    worth, whole = [p.worth for p in pairs] + [0.0] * len(asks), [False] * len(pairs) + [True] * len(asks)
    return [pair for pair, share in zip(pairs, _highest(worth, rows, whole=whole), strict=False) if share > 0.5]


def _highest(worth: Sequence[float], rows: Sequence[Row], *, whole: Sequence[bool]) -> list[float]:
    """The shares, from 0 to 1, that are worth most within the rows. Raises ``ArithmeticError`` without an optimum."""
    import numpy as np
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_array

    cells = [(at, column, weight) for at, (_, terms) in enumerate(rows) for column, weight in terms]
    at, column, weight = zip(*cells, strict=True)
    matrix = coo_array((weight, (at, column)), shape=(len(rows), len(worth))).tocsr()
    found = milp(
        c=-np.array(worth),
        constraints=LinearConstraint(matrix, ub=np.array([top for top, _ in rows])),
        integrality=np.array(whole, int),
        bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0.0},
    )
    if found.x is None or found.status != 0:
        raise ArithmeticError(f"the plan could not be solved: {found.message}")
    return [float(share) for share in found.x]
