"""How fast a mailbox becomes facts, side by side with the reading alone; and how fast contacts come in.

    python benchmarks/taking_in.py [LETTERS] [CONTACTS]        default 60,000 and 20,000; all of them are invented

*Standard* is the standard library's reader on the same mailbox, decoded as far (see ``reading.py``);
*Reading* is ``sources.read`` alone; *to facts* is reading, telling copies and one segment of the atlas; *taking in* is
the whole ``listen``: that, whose mailbox it is, people, and the kept ties worked out and written; *again* is the same
once more, when all of it is known. CPU seconds of this process, all its threads together, and seconds by the clock.
DuckDB loads pandas (0.6 s) where it finds it; only benchmarks install it, so it is hidden here.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

home = tempfile.mkdtemp(prefix="whoknows-bench-")
os.environ["WHOKNOWS_HOME"] = home  # before Django reads its settings

from reading import standard, write  # noqa: E402

sys.modules["pandas"] = None  # type: ignore[assignment]

from whoknows import coach, sources  # noqa: E402
from whoknows.atlas import letters  # noqa: E402
from whoknows.atlas.staging import Staging  # noqa: E402
from whoknows.coach import reading  # noqa: E402


def contacts(path: Path, count: int) -> None:
    """A LinkedIn export; one in twenty with an address."""
    with path.open("w", encoding="utf-8") as out:
        out.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
        for n in range(count):
            address = f"p{n}@f{n % 900}.example" if n % 20 == 0 else ""
            name = f"P{n % 997},Q{n // 7}"
            out.write(f"{name},https://linkedin.example/in/{n},{address},Firm {n % 900},Director,15 Mar 2024\n")


def read(place: str) -> int:
    return sum(1 for _ in sources.read(place))


def to_facts(place: str, folder: Path) -> None:
    folder.mkdir()
    staging = Staging(folder / "staged.jsonl", key=b"k" * 32, owner=1)
    reading.read([place], staging, sources.Columns(), None)
    with letters.laid_out(staging) as engine:
        settled = letters.settle(engine, staging, [], folder, team=1, source=1, own=[], dry=False, by=datetime.now(UTC))
    assert settled.file
    shutil.rmtree(folder)


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    cpu, clock = time.process_time(), time.perf_counter()
    work()
    return time.process_time() - cpu, time.perf_counter() - clock


def main() -> None:
    count_letters, people = (int(n) for n in [*sys.argv[1:], *("60000", "20000")[len(sys.argv) - 1 :]])
    coach.open_house()
    member = coach.me()
    from whoknows.coach.listen import listen

    mail, export = Path(home, "invented.mbox"), Path(home, "Connections.csv")
    write(mail, count_letters)
    contacts(export, people)
    for name, place, count, mine in (
        ("letters", mail, count_letters, ["a.vgel@berg.example"]),
        ("contacts", export, people, []),
    ):
        for what, work in (
            *([("standard", partial(sum, (1 for _ in standard(mail))))] if place is mail else []),
            ("reading", partial(read, str(place))),
            *([("to facts", partial(to_facts, str(place), Path(home, "facts")))] if place is mail else []),
            ("taking in", partial(listen, member, [str(place)], own=mine)),
            ("again", partial(listen, member, [str(place)])),
        ):
            took, clock = seconds(work)
            print(f"{name:9} {what:10} {count / took:9,.0f}/s {took:7.2f} s CPU {clock:7.2f} s by the clock")
    shutil.rmtree(home)


if __name__ == "__main__":
    main()
