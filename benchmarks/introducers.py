"""Who can introduce me, at scale, through the product's own function, side by side with networkx and igraph.

    python benchmarks/introducers.py [PEOPLE TIES]        default 20,000 200,000; in full 1,000,000 10,000,000

Everybody is invented: most ties lie between neighbours, three people know a tenth of all each (100,000 in full). One
target is timed from the question to the ranked list with its reasons in words; a list has 1,000. networkx and igraph
hold the same ties in memory and rank common neighbours by the product of the same strengths, without reasons; all
ways must name the same people. Times are CPU time; theirs begin when the graph is loaded, ours at a database of which
nothing is held. ``--without-networkx`` leaves out the one that needs most memory.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

DAY = date(2026, 11, 21)
ME, HUBS = 0, (1, 2, 3)  # the first hub is a contact of mine
Ways = Callable[[list[int]], list[set[int]]]


def address(number: int) -> str:
    return f"p{number}@x.example"


def ties(people: int, count: int) -> Iterator[tuple[int, int, float]]:
    """Directed ties, each once: mine, those of the hubs, and neighbours on a ring, near ones more often than far."""
    dice = random.Random(7)
    seen: set[int] = set()

    def new(a: int, b: int) -> bool:
        key = a * people + b
        if a == b or key in seen:
            return False
        seen.add(key)
        return True

    for _ in range(min(1000, people // 20)):
        b = dice.randrange(4, people // 20)
        if new(ME, b):
            yield ME, b, dice.random() * 9
    if new(ME, HUBS[0]):
        yield ME, HUBS[0], 5.0
    for hub in HUBS:
        for _ in range(people // 10):
            b = dice.randrange(4, people)
            if new(hub, b):
                yield hub, b, dice.random()
    while len(seen) < count:
        a = dice.randrange(4, people)
        b = a + round(dice.expovariate(1) ** 3 * 20) * dice.choice((-1, 1))
        if 4 <= b < people and new(a, b):
            yield a, b, dice.random() * 9


def book() -> Any:
    """The book in the home, brought up to date; and who is in it."""
    from whoknows import coach

    coach.open_house()
    return coach.me()


def fill(people: int, rows: list[tuple[int, int, float]]) -> Any:
    """A book with all of it, written past Django for speed, by its own migrations."""
    member = book()
    from django.db import connection

    connection.ensure_connection()
    raw, team, day = connection.connection, member.team_id, DAY.isoformat()
    with connection.cursor() as cursor:
        cursor.execute(
            "select name, sql from sqlite_master where type = 'index' and tbl_name = 'book_tie' and sql is not null"
        )
        indexes = cursor.fetchall()
        for name, _ in indexes:
            cursor.execute(f'drop index "{name}"')
    raw.execute("begin")
    raw.execute(
        "insert into book_ownaddress (team_id, member_id, address) values (?, ?, ?)", (team, member.pk, address(ME))
    )
    everybody = [(n, team, f"Person {n}", False, False, "") for n in range(1, people)]
    raw.executemany(
        "insert into book_person (id, team_id, name, named_by_hand, machine, machine_by) values (?, ?, ?, ?, ?, ?)",
        everybody,
    )
    raw.executemany(
        "insert into book_address (team_id, person_id, address, name, shared, several) "
        "values (?, ?, ?, '', false, false)",
        ((team, n, address(n)) for n in range(1, people)),
    )
    raw.executemany(
        "insert into book_tie (team_id, evidence, a, b, touches, strength, as_of, first, last) "
        "values (?, 'wrote', ?, ?, 1, ?, ?, ?, ?)",
        ((team, address(a), address(b), strength, day, day, day) for a, b, strength in rows),
    )
    raw.execute("commit")
    for _, sql in indexes:
        raw.execute(sql)
    raw.execute("pragma wal_checkpoint(truncate)")
    return member


def ours(member: Any, most: int = 0) -> Ways:
    """The product's function, naming as many as it does, or ``most``."""
    from whoknows.book.knowing import Sought
    from whoknows.coach.knowing import EACH, MOST, to_people

    def named(targets: list[int]) -> list[set[int]]:
        most_each = most or (EACH if len(targets) > 1 else MOST)
        sought = [Sought(f"Person {n}", (address(n),), n or None) for n in targets]
        return [{int(i.who) for i in ways.introducers} for ways in to_people(member, sought, on=DAY, most=most_each)]

    return named


def by_igraph(people: int, rows: list[tuple[int, int, float]]) -> Ways:
    import igraph

    graph = igraph.Graph(n=people, edges=[(a, b) for a, b, _ in rows], directed=True)
    weight = [strength for _, _, strength in rows]

    def strengths(one: int) -> dict[int, float]:
        found: dict[int, float] = {}
        for mode, factor in (("out", 2.0), ("in", 1.0)):
            for edge in graph.incident(one, mode=mode):
                other = graph.es[edge].target if mode == "out" else graph.es[edge].source
                found[other] = found.get(other, 0.0) + factor * weight[edge]
        return found

    return lambda targets: through(strengths, targets)


def by_networkx(people: int, rows: list[tuple[int, int, float]]) -> Ways:
    import networkx

    graph = networkx.DiGraph()
    graph.add_weighted_edges_from(rows)

    def strengths(one: int) -> dict[int, float]:
        found = {b: 2 * data["weight"] for b, data in graph.adj[one].items()} if one in graph else {}
        for a, data in graph.pred[one].items() if one in graph else ():
            found[a] = found.get(a, 0.0) + data["weight"]
        return found

    return lambda targets: through(strengths, targets)


def through(strengths: Callable[[int], dict[int, float]], targets: list[int]) -> list[set[int]]:
    mine = strengths(ME)
    found = []
    for target in targets:
        theirs = strengths(target)
        ranked = sorted(mine.keys() & theirs.keys() - {ME, target}, key=lambda n: -mine[n] * theirs[n])
        found.append(set(ranked))
    return found


def measure(name: str, ways: Ways, targets: list[int]) -> None:
    """Print CPU time of one target (median, worst of 100), of each hub (at first, and the median of twenty), and of the
    list without and with the hubs."""
    singles = sorted(timed(lambda n=n: ways([n])) for n in targets[:100])
    first = ", ".join(f"{timed(lambda n=n: ways([n])):.1f}" for n in HUBS)
    again = ", ".join(f"{median(timed(lambda n=n: ways([n])) for _ in range(20)):.1f}" for n in HUBS)
    hubs = f"{first} (again {again})"
    whole = median(timed(lambda: ways(targets)) for _ in range(5))
    with_hubs = median(timed(lambda: ways([*targets[:-3], *HUBS])) for _ in range(5))
    print(f"{name:8} one target {median(singles):6.2f} ms, worst of 100 {singles[-1]:6.2f} ms, hubs {hubs} ms")
    print(f"{'':8} list of {len(targets):,}: {whole:.1f} ms; with the hubs in it {with_hubs:.1f} ms")


def timed(act: Callable[[], object]) -> float:
    """CPU milliseconds; the benchmark's own list of ties is kept out of the garbage collector's way."""
    gc.collect()
    gc.freeze()
    start = time.process_time()
    act()
    return (time.process_time() - start) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("people", nargs="?", type=int, default=20_000)
    parser.add_argument("ties", nargs="?", type=int, default=200_000)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--without-networkx", action="store_true")
    parser.add_argument("--alone", action="store_true")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        run(told, told.home or Path(scratch))


def run(told: argparse.Namespace, home: Path) -> None:
    os.environ["WHOKNOWS_HOME"] = str(home)
    written = (home / "whoknows.sqlite3").exists()
    rows = [] if written and told.alone else list(ties(told.people, told.ties))
    member = book() if written else fill(told.people, rows)
    dice = random.Random(8)
    targets = dice.sample(range(4, told.people // 10), min(1000, told.people // 20))
    named = ours(member, most=10**9)([*targets, *HUBS])
    print(f"{told.people:,} people, {told.ties:,} ties")
    print(f"{sum(map(bool, named)):,} of {len(named):,} can be reached, by {sum(map(len, named)):,} people in all")
    measure("ours", ours(member), targets)
    libraries = [] if told.alone else [("igraph", by_igraph), ("networkx", by_networkx)]
    for name, load in libraries[: 1 if told.without_networkx else 2]:
        before, start = peak(), time.perf_counter()
        ways = load(told.people, rows)
        print(f"{name} loaded in {time.perf_counter() - start:.1f} s, {peak() - before:,} MB more at the peak")
        assert ways([*targets, *HUBS]) == named, f"{name} names other people"
        measure(name, ways, targets)


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
