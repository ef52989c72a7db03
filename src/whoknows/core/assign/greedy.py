"""A plan by taking the most valuable ask that is left, again and again: fast, and not always the best."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from typing import Any

from whoknows.core.assign.pair import Assigned, Pair, Prospect

NOBODY: frozenset[Prospect] = frozenset()


def greedily(pairs: Sequence[Pair], *, room: Mapping[Any, int], most: int) -> list[Assigned]:
    """The most valuable ask, then the most valuable of those left without its prospects, and so on.

    An ask only loses by what is taken, so only the one that stands first has to be looked at anew.
    """
    theirs: dict[Any, list[Pair]] = defaultdict(list)
    for pair in pairs:
        theirs[pair.introducer].append(pair)
    waiting = [(-ask.worth, str(i), n, i) for n, (i, some) in enumerate(theirs.items()) if (ask := best(some, room[i]))]
    heapify(waiting)
    taken: set[Prospect] = set()
    plan: list[Assigned] = []
    while waiting and len(plan) < most:
        _, name, n, introducer = heappop(waiting)
        now = best(theirs[introducer], room[introducer], without=taken)
        if now is None:
            continue
        if waiting and (-now.worth, name, n) > waiting[0][:3]:
            heappush(waiting, (-now.worth, name, n, introducer))
            continue
        plan.append(now)
        taken.update(now.prospects)
    return plan


def best(theirs: Iterable[Pair], room: int, *, without: Collection[Prospect] = NOBODY) -> Assigned | None:
    """The most valuable ask to one introducer: about one avatar, with as many prospects as there is room."""
    by_avatar: dict[str, list[Pair]] = defaultdict(list)
    for pair in theirs:
        if room > 0 and pair.prospect not in without:
            by_avatar[pair.avatar].append(pair)
    firsts = [sorted(some, key=lambda p: (-p.worth, str(p.prospect)))[:room] for some in by_avatar.values()]
    asks = [
        Assigned(some[0].introducer, some[0].avatar, tuple(p.prospect for p in some), sum(p.worth for p in some))
        for some in firsts
    ]
    return max(asks, key=lambda a: (a.worth, a.avatar), default=None)
