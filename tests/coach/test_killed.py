"""Stopped or killed at any moment: nothing good is lost, nothing half is there."""

from __future__ import annotations

import gzip
import logging
import mailbox
import os
import random
import signal
import time
import zipfile
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
from tests.shell import Shell
from tests.told import ME, NOON, calendar, cards, clients, letter, linkedin, mbox, meeting

from whoknows.core.record import Letter

TIMES = int(os.environ.get("WHOKNOWS_KILLS", "8"))  # how often it is killed; it is stopped half as often
THOROUGH = "WHOKNOWS_KILLS" in os.environ  # runs on after each, too


TABLES = ("book_person", "book_card", "book_kind", "book_segment", "book_tie")


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A place of every kind, each with people of its own."""
    home = tmp_path_factory.mktemp("places")

    def people(kind: str, count: int) -> list[tuple[str, str, str]]:
        return [(f"{kind}{n} Q{n % 7}", f"{kind}{n}@{kind}.example", f"{kind} {n}") for n in range(count)]

    def letters(kind: str) -> list[Letter]:
        hour = timedelta(hours=1)
        return [
            letter(*((where, ME) if n % 2 else (ME, where)), at=NOON - n * hour, subject=str(n))
            for n, (_, where, _) in enumerate(people(kind, 400))
        ]

    maildir = mailbox.Maildir(home / "Mail")
    for one in mailbox.mbox(mbox(home / "unpacked.mbox", letters("maildir"))):
        maildir.add(mailbox.MaildirMessage(one))
    gzipped = home / "letters.mbox.gz"
    gzipped.write_bytes(gzip.compress(mbox(home / "packed.mbox", letters("gz")).read_bytes()))
    (home / "letters").mkdir()
    for number, one in enumerate(mailbox.mbox(mbox(home / "parted.mbox", letters("eml")))):
        (home / "letters" / f"{number}.eml").write_bytes(one.as_bytes())
    entries = (f"dn: cn={name}\ncn: {name}\nmail: {where}\no: {firm}\n" for name, where, firm in people("ldif", 700))
    (home / "book.ldif").write_text("\n".join(entries), encoding="utf-8")
    table = "\n".join(["Who,Mail,Firm", *(",".join(one) for one in people("table", 700))])
    (home / "contacts.csv").write_text(table.replace("Who,Mail", "Name,E-mail"), encoding="utf-8")
    found = [(name.split()[0], name.split()[1], where, firm) for name, where, firm in people("zip", 700)]
    with zipfile.ZipFile(home / "export.zip", "w") as packed:
        packed.write(linkedin(home / "found.csv", *found), "Connections.csv")
    told = (f"{name},{where},2024-01-01,{n},EUR,," for n, (name, where, _) in enumerate(people("client", 300)))
    met = (meeting(f"{n}@ics", ME, who[1], at=NOON - timedelta(days=n)) for n, who in enumerate(people("ics", 60)))
    return {
        "mbox": mbox(home / "letters.mbox", letters("mbox")),
        "mbox.gz": gzipped,
        "Maildir": home / "Mail",
        "ics": calendar(home / "calendar.ics", met),
        "vcf": cards(home / "cards.vcf", *people("vcf", 700)),
        "csv": home / "contacts.csv",
        "clients.csv": clients(home / "clients.csv", *told),
        "zip": home / "export.zip",
        "eml": home / "letters",
        "ldif": home / "book.ldif",
    }


@dataclass(frozen=True)
class Calm:
    """What comes of each place undisturbed: rows by table and seconds; and of all of them, the people."""

    rows: dict[str, dict[str, int]]
    seconds: dict[str, float]
    people: Any


@pytest.fixture(scope="module")
def calm(places: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Calm:
    shell = Shell(tmp_path_factory.mktemp("undisturbed"), begun=True)
    rows, seconds = {}, {}
    before = _counted(shell)
    for kind, place in places.items():
        begun = time.monotonic()
        shell.run("listen", place, "--me", ME)
        seconds[kind] = time.monotonic() - begun
        after = _counted(shell)
        rows[kind] = {table: after[table] - before[table] for table in TABLES}
        before = after
    return Calm(rows, seconds, shell.people())


def _counted(shell: Shell) -> dict[str, int]:
    return {table: shell.count(table) for table in TABLES}


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL], ids=["stopped", "killed"])
def test_at_any_moment_of_any_kind_it_leaves_all_or_nothing_and_the_next_run_goes_on(
    how: signal.Signals, places: dict[str, Path], calm: Calm, tmp_path: Path
) -> None:
    shell = Shell(tmp_path / "home", begun=True)
    nothing = dict.fromkeys(TABLES, 0)
    dice = random.Random(11)
    ends: Counter[str] = Counter()
    for kind in islice(cycle(places), TIMES if how is signal.SIGKILL else TIMES // 2):
        running = shell.start("listen", places[kind], "--me", ME)
        time.sleep(dice.uniform(0.2, 1.05) * calm.seconds[kind])
        running.send(how)
        ended = running.end()
        assert "Traceback" not in ended.stderr, ended.stderr
        if how is signal.SIGINT:
            assert ended.returncode in (0, 130), ended.stderr
        shell.let_go()
        left = _counted(shell)
        assert left in (nothing, calm.rows[kind]), kind
        ends[f"{kind}: {'all' if left['book_person'] else 'nothing'}"] += 1
        if THOROUGH:
            shell.run("listen", places[kind], "--me", ME)
            assert _counted(shell) == calm.rows[kind], kind
        if THOROUGH or left != nothing:
            shell.run("undo")
        logging.getLogger(__name__).info("%s so far: %s", how.name, dict(ends))
    assert _counted(shell) == nothing
    shell.run("listen", *places.values(), "--me", ME)
    assert shell.people() == calm.people
    assert shell.lying() == [".parquet"]
