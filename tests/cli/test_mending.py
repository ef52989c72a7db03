"""`whoknows review --fix`: the change on a terminal, the text alone in a pipe."""

from __future__ import annotations

import os
import pty
from contextlib import suppress
from pathlib import Path

import pytest
from tests.shell import PROMPT, Shell

WEAK = "Do you know anyone in Leeds who might be interested in my help?\n"


@pytest.fixture
def weak(tmp_path: Path) -> Path:
    place = tmp_path / "ask.txt"
    place.write_text(WEAK, encoding="utf-8")
    return place


def on_a_terminal(*words: object) -> str:
    pid, place = pty.fork()
    if pid == 0:
        os.execv(PROMPT[0], [*PROMPT, *map(str, words)])
    shown = b""
    with suppress(OSError):  # a terminal ends so
        while True:
            shown += os.read(place, 4096)
    os.waitpid(pid, 0)
    return shown.decode()


def test_into_a_pipe_goes_the_text_alone(tmp_path: Path, weak: Path) -> None:
    shown = Shell(tmp_path).run("review", "--fix", weak).stdout
    assert shown.startswith("Who do you know") and "\x1b" not in shown and shown.count("\n") == 1


def test_a_terminal_shows_what_went_and_what_came(weak: Path) -> None:
    shown = on_a_terminal("review", "--fix", weak)
    assert "\x1b[31m\x1b[9mDo you know anyone" in shown and "\x1b[32m\x1b[4mWho do you know" in shown
    assert "whoknows review --fix --plain" in shown


def test_plain_is_the_text_alone_on_a_terminal_too(weak: Path) -> None:
    shown = on_a_terminal("review", "--fix", "--plain", weak)
    assert "\x1b" not in shown and shown.startswith("Who do you know")
