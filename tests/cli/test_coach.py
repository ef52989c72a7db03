"""The command ``coach``."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import filled
from tests.shell import Shell


def test_a_question_is_answered_with_words_a_reason_and_its_source(full: Shell) -> None:
    said = full.run("coach", "she", "said", "she'd", "let", "me", "know").stdout
    assert "“I'll let you know”" in said
    assert "Who do you know who is" in said or "who do you know who is" in said
    assert "Why: " in said
    assert "Martin Stellar" in said


def test_an_answer_as_json(full: Shell) -> None:
    reply = full.json("coach", "they wrote me a testimonial instead of introducing me")
    assert reply["fits"]
    assert reply["answers"][0]["id"] == "recommendation"
    assert set(reply["answers"][0]) == {"id", "part", "title", "do", "say", "why", "sources", "yours"}


def test_nothing_fits_is_said_with_the_nearest_three(full: Shell) -> None:
    said = full.run("coach", "how do I boil an egg").stdout
    assert said.startswith("Nothing in the playbook fits")
    assert said.count("·") == 3
    assert full.json("coach", "how do I boil an egg")["fits"] is False


def test_without_a_question_it_says_the_act_and_how_to_begin_the_month(full: Shell) -> None:
    said = full.run("coach", "--on", "2026-11-23").stdout
    assert "Ring " in said
    assert "whoknows coach --begin" in said


def test_the_month_from_its_first_day_to_its_second(tmp_path: Path) -> None:
    shell = filled(tmp_path)
    first = shell.json("coach", "--begin", "--on", "2026-11-23")
    assert (first["month"]["number"], first["month"]["guess_wanted"], first["act"]["deed"]) == (1, True, "ask")
    said = shell.run("coach", "--on", "2026-11-23").stdout
    assert "a guess" in said
    assert "When you have done it: whoknows said ada@berg.example." in said
    assert shell.json("coach", "--guess", "2", "--on", "2026-11-23")["month"]["guess"] == 2
    shell.json("said", "ada@berg.example", "--on", "2026-11-23")
    assert "act is done" in shell.run("coach", "--on", "2026-11-23").stdout
    assert shell.json("coach", "--on", "2026-11-24")["month"]["number"] == 2
    assert shell.json("coach", "--done", "--on", "2026-11-24")["month"]["done"]
    away = shell.json("coach", "--away", "2026-11-25", "2026-11-27", "--on", "2026-11-25")
    assert (away["month"]["rest"], away["month"]["next"]) == (True, "2026-11-30")
    assert "The month waits" in shell.run("coach", "--on", "2026-11-26").stdout


def test_a_guess_beyond_five_is_wrong_use(full: Shell) -> None:
    assert full.run("coach", "--guess", "6", code=2).stderr
