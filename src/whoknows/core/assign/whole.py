"""The asks that may stand in a best plan, each with all its prospects: seldom more than a few hundred."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from whoknows.core.assign.pair import Assigned, Introducer, Pair, Prospect
from whoknows.core.assign.prices import Ceiling

Kept = tuple[float, Pair]  # a pair, and what it keeps above the price of its prospect

MANY = 20_000  # asks; more are solved pair by pair: where many pairs are worth the same, too many would do as well


def whole_asks(pairs: Sequence[Pair], room: Mapping[Any, int], ceiling: Ceiling, floor: float) -> list[Assigned] | None:
    """Every ask that a plan worth ``floor`` may hold; None where there are too many."""
    theirs: dict[tuple[Introducer, str], list[Kept]] = defaultdict(list)
    for pair, kept, top in zip(pairs, ceiling.kept, ceiling.of_each, strict=True):
        if top >= floor:
            theirs[pair.introducer, pair.avatar].append((kept, pair))
    sought = Counter(pair.prospect for some in theirs.values() for _, pair in some)
    possible = (
        Assigned(introducer, avatar, tuple(p.prospect for p in some), sum(p.worth for p in some))
        for (introducer, avatar), rows in theirs.items()
        for some in _together(
            sorted(rows, key=lambda row: (-row[0], str(row[1].prospect))), room[introducer],
            ceiling.share[introducer] - (ceiling.of_all - floor), sought,
        )
    )  # fmt: skip
    found = list(islice(possible, MANY + 1))
    return None if len(found) > MANY else found


def _together(
    rows: Sequence[Kept], room: int, least: float, sought: Mapping[Prospect, int], alone: bool = True
) -> Iterator[tuple[Pair, ...]]:
    """The pairs, the best first and at most ``room``, that together keep at least so much.

    Of prospects whom nobody else could introduce, at no price, only the best are taken (``alone``: none of them was
    passed over yet): they stand in nobody's way.
    """
    for n, (kept, pair) in enumerate(rows):
        if kept + sum(max(more, 0.0) for more, _ in rows[n + 1 : n + room]) < least:
            return  # and those after it keep less
        unshared = sought[pair.prospect] == 1 and kept == pair.worth
        if unshared and not alone:
            continue
        if kept >= least:
            yield (pair,)
        if room > 1:
            yield from ((pair, *more) for more in _together(rows[n + 1 :], room - 1, least - kept, sought, alone))
        alone = alone and not unshared
