"""Refused by the disk, or two at once: told in plain words, nothing good is lost, nothing half is there."""

from __future__ import annotations

import os
import random
import resource
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.shell import PROMPT, Shell
from tests.told import ME, NOON, letter, mbox

LETTERS = 1500


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
    shell = Shell(tmp_path_factory.mktemp("calm"), begun=True)
    shell.run("listen", large, "--me", ME)
    return shell.people()


def test_two_at_once_one_waits_for_its_turn_in_plain_words(large: Path, undisturbed: Any, tmp_path: Path) -> None:
    shell = Shell(tmp_path, begun=True)
    first, second = (shell.start("listen", large, "--me", ME) for _ in range(2))
    ends = [one.end() for one in (first, second)]
    codes = sorted(one.returncode for one in ends)
    assert codes in ([0, 2], [0, 0])  # the second may begin after the first has ended
    for one in ends:
        assert one.returncode == 0 or one.stderr.startswith("Whoknows is taking something in already.")
    assert shell.people() == undisturbed
    assert shell.lying() == [".parquet"]


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
        assert shell.people() == []
    shell.run("listen", large, "--me", ME)
    assert shell.people() == undisturbed


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
        assert shell.people() == []
    shell.run("listen", large, "--me", ME)
    assert shell.people() == undisturbed


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_home_without_rights_is_told_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "Permission denied" in Shell(tmp_path / "home").run("people", code=1).stderr


def test_a_home_that_is_a_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    place = tmp_path / "home"
    place.write_text("no folder")
    said = Shell(place).run("people", code=1).stderr
    assert str(place) in said and said.count("\n") == 1
