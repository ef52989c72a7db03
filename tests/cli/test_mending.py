"""`whoknows review --fix`: the change on a terminal, the text alone in a pipe."""

from __future__ import annotations

import json
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


def test_a_text_on_the_command_line_is_judged_as_the_same_text_in_a_file(tmp_path: Path, weak: Path) -> None:
    by_file = Shell(tmp_path).json("review", weak)
    assert Shell(tmp_path).json("review", WEAK.strip()) == by_file
    assert Shell(tmp_path).json("review", *WEAK.split()) == by_file, "without quotes too"
    assert Shell(tmp_path).json("review", "Who do you know? " * 500)["labels"]["question_form"] == "who"


def test_a_word_that_is_no_file_is_a_name_mistyped(tmp_path: Path) -> None:
    said = Shell(tmp_path).run("review", tmp_path / "aks.txt", code=2).stderr
    assert "there is no file" in said and "in quotes" in said
    assert "can't be read" in Shell(tmp_path).run("review", tmp_path, code=2).stderr


def test_a_file_called_like_a_text_is_said_to_be_one(tmp_path: Path, weak: Path) -> None:
    weak = weak.rename(weak.with_name("do you know anyone"))
    done = Shell(tmp_path).run("review", "--json", weak)
    assert "is a file: its text is judged" in done.stderr and not json.loads(done.stdout)["ready"]
