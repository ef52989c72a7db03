"""How long the exact assignment takes on ten thousand possible pairs of several shapes, and what greedy loses.

Each shape is solved in a process of its own, so that the seconds (of the processor) hold the loading of NumPy, and
of HiGHS where it is needed.
"""

from __future__ import annotations

import subprocess
import sys
import time
from random import Random

from whoknows.core.assign import Pair, assign, greedily

PAIRS, ROOM = 10_000, 3
# introducers, prospects, avatars, asks that may be made, whether few prospects are known to many
SHAPES = (
    (300, 3000, 3, 15, False), (1000, 1000, 3, 15, False), (100, 300, 3, 15, False), (200, 500, 6, 15, False),
    (200, 500, 6, 15, True), (200, 500, 1, 15, False), (2000, 60, 3, 15, False), (3000, 9000, 2, 15, True),
    (200, 500, 6, 30, True), (200, 500, 6, 50, False), (200, 500, 6, 100, False), (200, 500, 6, 100, True),
)  # fmt: skip


def shape(introducers: int, prospects: int, avatars: int, crowded: bool) -> list[Pair]:
    """Ten thousand pairs at random; each prospect fits one avatar."""
    chance = Random(1)
    fits = [chance.randrange(avatars) for _ in range(prospects)]
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < PAIRS:
        pairs.add((chance.randrange(introducers), int(prospects * chance.random() ** (2 if crowded else 1))))
    return [Pair(i, f"avatar {fits[p]}", p, chance.uniform(0.1, 1)) for i, p in sorted(pairs)]


def one(number: int) -> None:
    introducers, prospects, avatars, most, crowded = SHAPES[number]
    pairs = shape(introducers, prospects, avatars, crowded)
    room = dict.fromkeys(range(introducers), ROOM)
    start, began = time.process_time(), time.perf_counter()
    plan = assign(pairs, room=room, most=most)
    wall, exact, start = time.perf_counter() - began, time.process_time() - start, time.process_time()
    quick = greedily(pairs, room=room, most=most)
    greedy = time.process_time() - start
    worth = sum(a.worth for a in plan)
    print(
        f"{introducers:>6} {prospects:>6} {avatars:>3} {most:>4} {'crowded' if crowded else '':>8}"
        f" {exact:>7.2f} s {wall:>7.2f} s {greedy:>6.2f} s {sum(a.worth for a in quick) / worth:>8.4f}"
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        one(int(sys.argv[1]))
    else:
        print(
            "introducers, prospects, avatars, asks; exact (processor, clock), greedy, and greedy's share of the optimum"
        )
        for number in range(len(SHAPES)):
            subprocess.run([sys.executable, __file__, str(number)], check=True)
