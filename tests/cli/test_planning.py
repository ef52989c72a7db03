"""What is due, the week, coverage, chains, calls, caps and corrections at the prompt."""

from __future__ import annotations

from pathlib import Path

import icalendar
import pytest
from tests.cli.conftest import filled
from tests.shell import Shell
from tests.told import clients

ADA, OLE = "ada@berg.example", "ole@berg.example"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return filled(tmp_path)


def test_refusals_and_corrections_write_their_days_by_the_locale(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home", begun=True, LC_ALL="de_DE.UTF-8")
    refused = shell.run("coach", "--away", "2026-11-25", "2026-11-20", code=2)
    assert refused.stderr == "The days away end on 20.11.2026, before they begin on 25.11.2026.\n"
    shell.run("listen", clients(tmp_path / "clients.csv", "Ada Vögel,ada@berg.example,2024-05-01,,,,"))
    shell.run("called", ADA, "--on", "2026-03-05")
    assert shell.run("correct", "called", ADA).stdout == "Taken back: the call with Ada Vögel on 05.03.2026.\n"


def test_each_ask_of_the_week_shows_its_sum_and_the_interval_of_its_chance(shell: Shell) -> None:
    asks = shell.json("week", "--on", "2026-12-25")
    assert [(a["person"]["name"], a["on"]) for a in asks] == [("Ada Vögel", "2026-12-25"), ("Ole Berg", "2026-12-25")]
    assert [f["whose"] for f in asks[0]["sum"]["factors"]][:2] == ["a guess", "the seed's"]
    assert asks[0]["chance"]["low"] < asks[0]["chance"]["mean"] < asks[0]["chance"]["high"]
    assert "×" in shell.run("week", "--on", "2026-12-25").stdout


def test_today_shows_the_same_sum(shell: Shell) -> None:
    [first, *_] = shell.json("today", "--on", "2026-12-24")["asks"]
    assert first["sum"]["words"].count("×") == 3 and first["sum"]["currency"] == "EUR"


def test_what_is_due_comes_as_a_calendar_and_a_call_moves_it(shell: Shell, tmp_path: Path) -> None:
    shell.run("said", ADA, "--on", "2026-12-01", "--guess", "yes")
    assert [d["since"] for d in shell.json("due", "--on", "2026-12-08")] == ["2026-12-08"]
    shell.run("called", ADA, "--on", "2026-12-08", "--note", "on holiday")
    assert shell.json("due", "--on", "2026-12-08") == []
    shell.run("due", "--on", "2026-12-08", "--ics", tmp_path / "due.ics")
    [event] = icalendar.Calendar.from_ical((tmp_path / "due.ics").read_bytes()).walk("VEVENT")
    assert event["dtstart"].dt.isoformat() == "2026-12-15"


def test_what_was_noted_is_taken_back(shell: Shell) -> None:
    shell.run("said", ADA, "--on", "2026-12-01")
    shell.run("heard", ADA, "named", "Fenna Acht", "Fena Acht", "--on", "2026-12-02")
    assert shell.json("correct", "named", "Fena Acht")["words"] == "Taken back: Ada Vögel did not name Fena Acht."
    shell.run("moved", "Fenna Acht", "introduced", "--on", "2026-12-03")
    shell.run("thanked", ADA, "--on", "2026-12-03")
    assert "was thanked since" in shell.run("correct", "moved", "Fenna Acht", code=2).stderr
    for what, who in (("thanked", ADA), ("moved", "Fenna Acht"), ("heard", ADA), ("said", ADA)):
        assert shell.run("correct", what, who).stdout.startswith("Taken back")
    assert "No ask" in shell.run("correct", "said", ADA, code=2).stderr


def test_coverage_says_who_was_not_asked_and_why_not(shell: Shell) -> None:
    shell.run("said", ADA, "--on", "2026-12-01")
    shell.run("heard", ADA, "thinking", "--on", "2026-12-02")
    rows = {r["person"]["address"]: r["why_not"] for r in shell.json("coverage", "--on", "2026-12-05")}
    assert rows == {ADA: "asked in December, thinking", OLE: ""}
    assert "2 people got value from you; 1 of them was asked" in shell.run("coverage", "--on", "2026-12-05").stdout


def test_a_chain_is_shown_at_any_depth(shell: Shell) -> None:
    shell.run("kind", "Ole Berg", "client", "--through", ADA)
    shell.run("kind", "Mira Kova", "client", "--worth", "700", "--currency", "EUR", "--through", OLE)
    links = shell.json("chain")["links"]
    assert [(k["person"]["name"], k["depth"]) for k in links] == [("Ada Vögel", 0), ("Ole Berg", 1), ("Mira Kova", 2)]
    assert links[0]["below"] == {"EUR": "4700.00"}


def test_the_caps_are_changed_and_held_within_the_rule(shell: Shell) -> None:
    assert shell.json("caps", "--days-of-rest", "90")["days_of_rest"] == 90
    assert "write a number from 1 to 2; 3 is too many" in shell.run("caps", "--asks-a-year", "3", code=2).stderr
    shell.run("said", ADA, "--on", "2026-12-01")
    shell.run("heard", ADA, "no", "--on", "2026-12-01")
    assert shell.run("thanked", ADA, "--on", "2026-12-02").stdout == "Noted: you thanked them.\n"
    rows = {r["person"]["address"]: r["free_from"] for r in shell.json("coverage", "--on", "2026-12-05")}
    assert rows[ADA] == "2027-03-31"  # four months after the ask, which is later than the rest


def test_who_is_put_off_is_named_again_after_a_week_or_when_it_is_taken_back(shell: Shell) -> None:
    def named(on: str) -> list[str]:
        return [one["person"]["address"] for one in shell.json("today", "--on", on)["asks"]]

    assert named("2026-12-24") == [ADA, OLE]
    assert shell.json("later", ADA, "--on", "2026-12-24")["until"] == "2026-12-31"
    assert named("2026-12-30") == [OLE]
    shell.run("correct", "later", ADA)
    assert named("2026-12-30") == [ADA, OLE]


def test_the_history_keeps_what_was_taken_back(shell: Shell) -> None:
    shell.run("said", ADA, "--on", "2026-12-01")
    shell.run("heard", ADA, "no", "--on", "2026-12-02")
    shell.run("correct", "heard", ADA)
    noted = shell.json("history", ADA)
    assert [(n["on"], n["words"].split(" for ")[0], bool(n["taken_back_at"])) for n in noted] == [
        ("2026-12-02", "they said no", True), ("2026-12-01", "you asked", False),
    ]  # fmt: skip
    assert "they said no (taken back on" in shell.run("history", ADA).stdout
