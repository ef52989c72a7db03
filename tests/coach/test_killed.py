"""Stopped or killed at any moment, refused by the disk, or two at once: nothing good is lost, nothing half is there."""

from __future__ import annotations

import gzip
import logging
import mailbox
import os
import random
import resource
import shutil
import signal
import subprocess
import time
import zipfile
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
from tests.shell import PROMPT, Shell
from tests.told import ME, NOON, calendar, cards, clients, letter, linkedin, mbox, meeting

from whoknows.core.record import Letter

LETTERS = 1500
TIMES = int(os.environ.get("WHOKNOWS_KILLS", "8"))  # how often it is killed; it is stopped half as often
THOROUGH = "WHOKNOWS_KILLS" in os.environ  # runs on after each, too


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A mailbox that takes a while."""
    dice = random.Random(3)
    people = [f"P{n} Q{n % 7} <p{n}@berg.example>" for n in range(60)]
    letters = [
        letter(
            *dice.choice([(dice.choice(people), ME), (ME, dice.choice(people), dice.choice(people))]),
            at=NOON - timedelta(hours=n), subject=f"Plan {n}",
        )
        for n in range(LETTERS)
    ]  # fmt: skip
    return mbox(tmp_path_factory.mktemp("large") / "large.mbox", letters)


@pytest.fixture(scope="module")
def undisturbed(large: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    shell = Shell(tmp_path_factory.mktemp("calm"))
    shell.run("listen", large, "--me", ME)
    return _answers(shell)


def _answers(shell: Shell) -> Any:
    return [{**one, "id": 0} for one in shell.json("people", "--on", "2026-11-21")]


def _lying(shell: Shell) -> list[str]:
    return sorted(f.suffix for f in (shell.home / "segments").iterdir())


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
    return Calm(rows, seconds, _answers(shell))


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
            assert ended.returncode in (0, 1), ended.stderr
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
    assert _answers(shell) == calm.people
    assert _lying(shell) == [".parquet"]


def test_two_at_once_one_waits_for_its_turn_in_plain_words(large: Path, undisturbed: Any, tmp_path: Path) -> None:
    shell = Shell(tmp_path, begun=True)
    first, second = (shell.start("listen", large, "--me", ME) for _ in range(2))
    ends = [one.end() for one in (first, second)]
    codes = sorted(one.returncode for one in ends)
    assert codes in ([0, 2], [0, 0])  # the second may begin after the first has ended
    for one in ends:
        assert one.returncode == 0 or one.stderr.startswith("Whoknows is taking something in already.")
    assert _answers(shell) == undisturbed
    assert _lying(shell) == [".parquet"]


def test_a_limit_on_the_size_of_files_is_told_as_a_full_disk_and_the_next_run_goes_on(
    large: Path, undisturbed: Any, tmp_path: Path
) -> None:
    shell = Shell(tmp_path, begun=True)
    for limit in (60_000, 150_000):
        stopped = subprocess.run(
            [*PROMPT, "listen", large, "--me", ME], env=shell.env, capture_output=True, text=True, timeout=120,
            preexec_fn=lambda most=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
        )  # fmt: skip
        assert stopped.returncode == 1, stopped.stderr
        assert "Traceback" not in stopped.stderr
        assert "the disk is full" in stopped.stderr
        assert _answers(shell) == []
    shell.run("listen", large, "--me", ME)
    assert _answers(shell) == undisturbed


@pytest.fixture
def small_disk(tmp_path: Path) -> Any:
    """A disk of five megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=5m", "none", place], capture_output=True
    )
    if os.geteuid() or not mounted or mounted.returncode:
        pytest.skip("mounting a disk needs root")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_a_full_disk_is_told_and_changes_nothing(large: Path, small_disk: Path, undisturbed: Any) -> None:
    shell = Shell(small_disk / "home", begun=True)
    ballast = small_disk / "ballast"
    for room in (40_000, 100_000):
        ballast.unlink(missing_ok=True)
        free = shutil.disk_usage(small_disk).free
        ballast.write_bytes(b"\0" * max(0, free - room))
        done = shell.run("listen", large, "--me", ME, code=1)
        assert "the disk is full" in done.stderr
        ballast.unlink()
        assert _answers(shell) == []
    shell.run("listen", large, "--me", ME)
    assert _answers(shell) == undisturbed


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_home_without_rights_is_told_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "Permission denied" in Shell(tmp_path / "home").run("people", code=1).stderr


def test_a_home_that_is_a_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    place = tmp_path / "home"
    place.write_text("no folder")
    said = Shell(place).run("people", code=1).stderr
    assert str(place) in said and said.count("\n") == 1
