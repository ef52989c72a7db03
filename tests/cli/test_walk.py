"""The whole walk at the prompt: asked, heard, moved, a client, thanked, grown, exported and restored elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.cli.conftest import filled
from tests.shell import Shell

ADA = "ada@berg.example"


def answers(shell: Shell) -> dict[str, Any]:
    """All that can be asked of a home."""
    day = ("--on", "2026-12-24")
    return {
        "people": shell.json("people"),
        "machines": shell.json("people", "--machines"),
        "today": shell.json("today", *day),
        "then": shell.json("today", "--on", "2026-03-03"),
        "growth": shell.json("growth", *day),
        "offer": shell.json("offer", "show"),
        "draft": shell.json("draft", "Mira Kova", *day),
        "as text": [shell.run(*words).stdout for words in (["people"], ["today", *day], ["growth", *day])],
    }


def test_from_the_ask_to_a_client_thanked_exported_and_restored_with_the_same_answers(tmp_path: Path) -> None:
    shell = filled(tmp_path)
    first = shell.json("today", "--on", "2026-11-01")
    assert {one["person"]["name"] for one in first["asks"]} == {"Ada Vögel", "Ole Berg"}
    said = shell.json("said", ADA, "--on", "2026-11-02")
    assert (said["said_on"], said["heard"], said["due"]) == ("2026-11-02", None, "2026-11-09")
    heard = shell.json("heard", ADA, "named", "Petra Holm", "Juri Lind", "--on", "2026-11-05")
    assert [i["name"] for i in heard["introductions"]] == ["Petra Holm", "Juri Lind"]
    for step, day in (("agreed", "06"), ("introduced", "07"), ("met", "12")):
        moved = shell.json("moved", "Petra Holm", step, "--on", f"2026-11-{day}")
        assert moved["now"] == step
    assert moved["loop_owed"]
    client = shell.json("moved", "Petra Holm", "client", "--worth", "7000", "--on", "2026-11-20")
    assert [s["step"] for s in client["steps"]] == ["named", "agreed", "introduced", "met", "client"]
    assert client["loop_owed"] and not client["done"]
    owed = shell.json("today", "--on", "2026-11-21")
    assert ("loop", "Petra Holm") in [(d["what"], d["prospect"]) for d in owed["due"]]
    thanked = shell.json("thanked", ADA, "--on", "2026-11-21")
    assert thanked["done"] and not thanked["loop_owed"]
    grown = shell.json("growth", "--on", "2026-12-24")
    assert (grown["clients"], grown["asked"], grown["clients_through_introductions"]) == (3, 1, 1)
    assert grown["seed_line"] == [6, 12, 24, 48, 96]

    shell.run("draft", "Mira Kova", "--edit", "message", typed="Mira, who do you know who builds piers?\n")
    assert shell.json("draft", "Mira Kova", "--compose", "all")["own"] == []
    mine = shell.json("draft", "Mira Kova", "--mine", "message")
    assert (mine["message"], mine["own"]) == ("Mira, who do you know who builds piers?", ["message"])

    shell.run("export", tmp_path / "all.zip")
    elsewhere = Shell(tmp_path / "elsewhere")
    before = answers(shell)
    elsewhere.run("restore", tmp_path / "all.zip")
    assert answers(elsewhere) == before

    again = elsewhere.run("restore", tmp_path / "all.zip", code=2)
    assert again.stderr.startswith("This home is not empty")
    assert elsewhere.json("people") == before["people"]
    assert elsewhere.json("listen", tmp_path / "mail.mbox", tmp_path / "clients.csv")["new"] == 0


def test_a_broken_export_is_refused_and_the_home_stays_empty(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home")
    shell.run("people")
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 and no more")
    assert "is not an export of Whoknows" in shell.run("restore", broken, code=2).stderr
    assert shell.json("people") == []
    assert shell.run("restore", tmp_path / "none.zip", code=2).stderr
