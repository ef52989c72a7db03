"""Kept ties at scale: worked out anew beside the same statements typed into DuckDB, and put right after a day's mail.

    python benchmarks/ties.py [TOUCHES] [SEGMENTS]        default 200,000 in 5; in full 10,000,000 in 40

A touch is one letter to one of its recipients. Everybody is invented: most letters go to one or two near ones. *By
hand* is DuckDB alone: the statements one after the other, and the rows fetched. *Worked out* is the product's function
up to the same rows. *Written* is all of keeping them: worked out, and the rows put into the database.

A *day* is 400 letters, four meetings and a series of ten; every second day the meetings and the series of the day
before are moved, so that touches are lost. *Settled* is all that is done with DuckDB: whose mailbox it is, what is new,
and which ties that changes; on the first day DuckDB is opened too, and then kept open. Wall and CPU seconds; the
machine's other work shows in the first, and some of it in the second.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
NOW = datetime.now(UTC).replace(microsecond=0)
EACH = 2.42  # recipients of a letter, so that touches are letters times this

_FACTS = """
    with letter as (
        select n, cast(random() * random() * {people} as integer) as who,
               least(1 + floor(-ln(1 - random()) * 2), 30) as many
        from range({first}, {last}) as numbers(n)
    )
    select 'letter' as form, cast(hash(n, 1) >> 1 as bigint) as id, cast(hash(n, 2) >> 1 as bigint) as content,
           cast(hash(n, 3) >> 1 as bigint) as copy,
           timestamp '{start}' + to_seconds(n * {seconds}) as sent_at, cast(null as timestamp) as ends_at,
           'p' || who || '@x.example' as sender,
           list_sort(list_distinct(list_transform(range(cast(many as bigint)), lambda k: 'p' || (
               who + 1 + (hash(n, k + 10) % 31) * (hash(n, k + 500) % 31) // 15) || '@x.example'))) as recipients,
           cast(hash(n // 4, 4) >> 1 as bigint) as thread, hash(n, 5) % 20 = 0 as automatic,
           cast(null as integer) as sequence, cast(null as timestamp) as stamp, cast(null as boolean) as cancelled,
           cast(null as varchar) as edition, cast(null as boolean) as whole,
           1 as team, 1 as owner, 1 as source
    from letter order by sent_at, copy
"""


def fill(member: Any, touches: int, segments: int) -> None:
    """Segments of letters of the last ten years, on the manifest."""
    import duckdb

    from whoknows.book.models import Import, Segment
    from whoknows.coach import here

    letters = round(touches / EACH)
    start, seconds = NOW - timedelta(days=3650), 3650 * 86400 / letters
    source = Import.objects.create(team=member.team, member=member, started_at=NOW, finished_at=NOW, new=letters)
    with duckdb.connect() as session:
        for number in range(segments):
            first, last = (letters * n // segments for n in (number, number + 1))
            file = here.folder() / f"{number:04}.parquet"
            facts = _FACTS.format(
                first=first,
                last=last,
                people=max(200, letters // 66),
                start=start.replace(tzinfo=None),
                seconds=seconds,
            )
            session.execute(f"copy ({facts}) to '{file}' (format parquet, compression zstd)")
            Segment.objects.create(team=member.team, source=source, file=file.name, rows=last - first)


def by_hand(files: list[Path], folder: Path) -> int:
    """The statements as one would type them. Returns how many rows came."""
    import duckdb

    from whoknows.atlas.engine import statement
    from whoknows.core.introducer import FEW
    from whoknows.core.tie import CROWD, HALF_LIFE

    by = NOW.replace(tzinfo=None)
    with duckdb.connect() as session:
        session.execute("set timezone = 'UTC'")
        session.execute("set temp_directory = ?", [str(folder / "spill")])
        listed = ", ".join(f"'{file}'" for file in files)
        session.execute(f"create temp view facts as select * from read_parquet([{listed}])")
        for name in ("linked", "letters", "meetings"):
            session.execute(f"create temp table {name} as {statement(name)}")
        touches = statement("touches").replace("$crowd", str(CROWD)).replace("$few", str(FEW))
        session.execute(f"create temp view touches as {touches}")
        told = {"by": by, "as_of": by.date(), "half_life": HALF_LIFE, "copied": True}
        return len(session.execute(statement("ties"), told).fetchall())


def worked_out(files: list[Path], folder: Path) -> int:
    from whoknows.atlas import ties

    with ties.all_of(files, folder, by=NOW) as (rows, _):
        return sum(1 for _ in rows)


def a_day(home: Path, number: int) -> list[str]:
    """A mailbox and two calendars of one day; every second day moves the meetings and the series of the day before."""
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tests.told import calendar, letter, mbox, meeting, series

    dice = random.Random(number)

    def somebody() -> str:
        return f"p{dice.randrange(2000)}@x.example"

    def at() -> datetime:
        return NOW - timedelta(seconds=dice.randrange(20_000))

    letters = [
        letter(somebody(), *{somebody() for _ in range(dice.choice([1, 1, 1, 2, 4]))}, at=at(), subject=f"{number} {n}",
               message_id=f"{number}.{n}@x.example")
        for n in range(400)
    ]  # fmt: skip
    first, again = number - number % 2, number % 2
    meetings = [meeting(f"{first} {n}", *{somebody() for _ in range(4)}, at=at(), sequence=again) for n in range(4)]
    four = {f"p{random.Random(first).randrange(2000) + n}@x.example" for n in range(4)}
    daily = series(
        home / f"{number} daily.ics",
        f"{first} daily",
        *four,
        times=10,
        at=NOW - timedelta(days=15 - again),
        sequence=again,
    )
    return [str(mbox(home / f"{number}.mbox", letters)), str(calendar(home / f"{number}.ics", meetings)), str(daily)]


def timed(what: str, work: Callable[[], T]) -> tuple[T, float]:
    """Do it and print what it took. Returns the CPU seconds too."""
    wall, cpu = time.perf_counter(), time.process_time()
    done = work()
    return done, tell(what, wall, cpu)


def tell(what: str, wall: float, cpu: float) -> float:
    """Print what was done since two instants. Returns the CPU seconds."""
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    print(f"{what:42} {wall:8.3f} s  {cpu:8.3f} s CPU", flush=True)
    return cpu


def main() -> None:
    touches, segments = (int(n) for n in [*sys.argv[1:], *("200000", "5")[len(sys.argv) - 1 :]])
    with tempfile.TemporaryDirectory(prefix="whoknows-bench-") as home:
        os.environ["WHOKNOWS_HOME"] = home
        from whoknows import coach

        coach.open_house()
        member = coach.me()
        from whoknows.atlas import letters
        from whoknows.book.models import Tie
        from whoknows.coach import here, kept, listen

        timed("the segments made up", lambda: fill(member, touches, segments))
        files = here.segments(member)
        rows, hand = timed("ties by hand", lambda: by_hand(files, Path(home)))
        _, ours = timed("ties worked out", lambda: worked_out(files, here.folder()))
        _, hand_again = timed("ties by hand, again", lambda: by_hand(files, Path(home)))
        _, ours_again = timed("ties worked out, again", lambda: worked_out(files, here.folder()))
        _, written = timed("ties worked out and written", lambda: kept.keep_ties(member, now=NOW))
        at_best = min(hand, hand_again)
        times = f"worked out {min(ours, ours_again) / at_best:.2f} times by hand, written too {written / at_best:.2f}"
        print(f"{rows:,} ties; {times}")
        assert Tie.objects.count() == rows
        letters.laid_out = spending_within("  settled, with what it changes in ties", letters.laid_out)
        kept.keep_change = spending("  ties written", kept.keep_change)
        for number in range(6):
            places = a_day(Path(home), number)
            what = "a day that moves meetings, listened to" if number % 2 else "a day of mail, listened to"
            heard, _ = timed(what, partial(listen.listen, member, places))
            assert heard.new >= 400


def spending(what: str, work: Callable[..., T]) -> Callable[..., T]:
    return lambda *values, **more: timed(what, lambda: work(*values, **more))[0]


def spending_within(what: str, opened: Callable[..., AbstractContextManager[T]]) -> Callable[..., Any]:
    @contextmanager
    def timed_within(*values: Any) -> Iterator[T]:
        wall, cpu = time.perf_counter(), time.process_time()
        with opened(*values) as one:
            yield one
        tell(what, wall, cpu)

    return timed_within


if __name__ == "__main__":
    main()
