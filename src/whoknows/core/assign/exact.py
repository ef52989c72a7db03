"""The best plan by integer programming (HiGHS)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from whoknows.core.assign.pair import Assigned, Pair

if TYPE_CHECKING:
    from highspy import HighsLp

Row = tuple[float, Iterable[tuple[int, float]]]  # at most so much: the columns with their weights

# nothing printed, no gap left between what was found and what could be, and of equal plans always the same
OPTIONS = {"output_flag": False, "mip_rel_gap": 0.0, "mip_abs_gap": 0.0, "threads": 1, "random_seed": 0}


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
    from highspy import Highs, HighsModelStatus

    with Highs() as solver:
        for option, value in OPTIONS.items():
            solver.setOptionValue(option, value)
        solver.passModel(_programme(worth, rows, whole))
        solver.run()
        status = solver.getModelStatus()
        if status != HighsModelStatus.kOptimal:
            raise ArithmeticError(f"the plan could not be solved: {solver.modelStatusToString(status)}")
        return list(solver.getSolution().col_value)


def _programme(worth: Sequence[float], rows: Sequence[Row], whole: Sequence[bool]) -> HighsLp:
    import numpy as np
    from highspy import HighsLp, HighsVarType, MatrixFormat, ObjSense, kHighsInf

    cells = [list(terms) for _, terms in rows]
    programme = HighsLp()
    programme.num_col_, programme.num_row_ = len(worth), len(rows)
    programme.sense_ = ObjSense.kMaximize
    programme.col_cost_ = np.array(worth) / max(worth)  # what HiGHS takes for nothing is told in ones
    programme.col_lower_, programme.col_upper_ = np.zeros(len(worth)), np.ones(len(worth))
    programme.integrality_ = [HighsVarType.kInteger if one else HighsVarType.kContinuous for one in whole]
    programme.row_lower_, programme.row_upper_ = np.full(len(rows), -kHighsInf), np.array([top for top, _ in rows])
    programme.a_matrix_.format_ = MatrixFormat.kRowwise
    programme.a_matrix_.start_ = np.cumsum([0, *map(len, cells)])
    programme.a_matrix_.index_ = np.array([column for row in cells for column, _ in row])
    programme.a_matrix_.value_ = np.array([weight for row in cells for _, weight in row])
    return programme
