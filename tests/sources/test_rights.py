"""What may not be read, also when the tests run as root: then in a process without root's right to read everything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TELL = """
import sys
from whoknows.sources import describe, read, size
for place in sys.argv[1:]:
    print(describe(place), size(place), [one.why for one in read(place)], sep=" | ")
"""
PLAINLY = ("setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search")


def told(*places: Path) -> list[str]:
    as_anybody = PLAINLY if os.geteuid() == 0 else ()
    if as_anybody and not shutil.which(as_anybody[0]):
        pytest.skip("root may read everything, and setpriv is not here to give that up")
    command = [*as_anybody, sys.executable, "-c", TELL, *map(str, places)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_a_folder_and_a_file_without_rights_are_told_and_lose_nothing_else(tmp_path: Path) -> None:
    folder, file = tmp_path / "closed", tmp_path / "closed.csv"
    folder.mkdir()
    file.write_text("Name,Email\nAda,ada@vogel.example\n")
    for one in (folder, file):
        one.chmod(0)
    try:
        of_folder, of_file = told(folder, file)
    finally:
        folder.chmod(0o700)
    assert of_folder.startswith("a folder | 0 | ") and "change its permissions" in of_folder
    assert "You may not read it" in of_file
