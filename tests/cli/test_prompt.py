"""What the commands print, to people and to programs, and how they end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import filled
from tests.shell import Shell
from tests.told import ME, cards, letter, mbox

from whoknows.core.offer import from_toml

ADA = "ada@berg.example"
REMARK = {"component", "severity", "start", "end", "message", "better", "source"}


class TestJson:
    """Each document has the keys of the contract; stdout holds it and nothing else."""

    def keys(self, document: dict[str, Any], *wanted: str) -> None:
        assert set(wanted) <= document.keys(), set(wanted) - document.keys()

    def test_listen(self, full: Shell, tmp_path: Path) -> None:
        told = full.json("listen", tmp_path / "none.mbox", "--me", ME, "--dry-run", code=1)
        self.keys(told, "read", "new", "known", "unreadable", "people", "seconds")
        assert set(told["unreadable"][0]) == {"where", "why"}

    def test_people(self, full: Shell) -> None:
        people = full.json("people")
        assert {p["name"] for p in people} == {"Ada Vögel", "Ole Berg", "Mira Kova"}
        for one in people:
            self.keys(one, "id", "name", "address", "addresses", "kind", "warmth", "last", "asked", "value")
        assert [p["warmth"] for p in people] == sorted((p["warmth"] for p in people), reverse=True)
        assert [p["name"] for p in full.json("people", "client", "vög")] == ["Ada Vögel"]
        assert full.json("people", "nobody") == []

    def test_today_and_draft(self, full: Shell) -> None:
        today = full.json("today", "--on", "2026-11-21")
        self.keys(today, "day", "act", "asks", "due")
        assert today["day"] == "2026-11-21"
        ask = today["asks"][0]
        for document in (ask, full.json("draft", ADA)):
            self.keys(document, "person", "cues", "spoken", "message", "forwardable", "listening", "remarks")
            self.keys(document["person"], "id", "name", "address")
            assert all(set(r) >= REMARK for r in document["remarks"])
        self.keys(ask, "value", "reasons")
        assert len(full.json("today", "--most", "1")["asks"]) == 1

    def test_growth(self, full: Shell) -> None:
        growth = full.json("growth", "--on", "2026-11-21")
        self.keys(growth, "worth", "network", "cost_of_not_asking", "clients", "seed_line", "own_line", "asked")
        self.keys(growth, "lost_by_asking")
        assert set(growth["cost_of_not_asking"]) >= {"low", "high"}
        assert [set(b) for b in growth["own_line"]] == [{"mid", "low", "high"}] * 5
        assert growth["seed_line"] == [growth["clients"] * 2**n for n in range(1, 6)]

    def test_offer(self, full: Shell) -> None:
        found = full.json("offer", "show")
        self.keys(found, "usp", "worth", "close_rate", "avatars", "remarks")
        assert from_toml(full.run("offer", "show").stdout).usp == found["usp"], "with its remarks it can be loaded"

    def test_kind_and_value(self, tmp_path: Path) -> None:
        shell = filled(tmp_path)
        said = shell.json("kind", "Mira Kova", "client", "--since", "2026-01-01", "--worth", "5,000", "--through", ADA)
        assert (said["kind"], said["since"], said["worth"]) == ("client", "2026-01-01", "5000.00")
        assert said["through"]["name"] == "Ada Vögel"
        value = shell.json("value", "Mira Kova", "The pier opened", "--on", "2026-02-03")
        assert value["values"] == [{"on": "2026-02-03", "text": "The pier opened"}]

    def test_undo(self, shell: Shell, tmp_path: Path) -> None:
        assert shell.json("undo") == {"undone": None}
        place = cards(tmp_path / "a.vcf", ("Juri Lind", "juri@lind.example", "Lind"))
        shell.run("listen", place)
        assert shell.json("undo")["undone"] == {"places": [str(place)], "new": 1}


class TestEnds:
    """0 done, 1 done but some of it could not be read, 2 wrong use; each in plain words, never in a trace."""

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["today", "--on", "yesterday"], "write it as 2026-11-21"),
            (["week", "--on", "9999-12-31"], "is not a day from 1900 to 2199"),
            (["today", "--most", "0"], "0 is not in the range x>=1"),
            (["kind", ADA, "client", "--worth", "much"], "is not an amount"),
            (["kind", ADA, "enemy"], "is not one of"),
            (["kind", "Nemo", "friend"], "Nobody called “Nemo”"),
            (["kind", ADA, "client", "--through", "Nemo"], "Nobody called “Nemo”"),
            (["draft", ADA, "--avatar", "Nobody"], "Nobody"),
            (["value", ADA, "  "], "say in a few words"),
            (["said", "e"], "fits several"),
            (["heard", ADA, "no"], "No ask to Ada Vögel is open"),
            (["heard", ADA, "named"], "Say who was named"),
            (["heard", ADA, "no", "Petra"], "Names go with"),
            (["moved", "Petra", "met"], "No introduction to “Petra”"),
            (["moved", "Petra", "met", "--worth", "9"], "goes with “client”"),
            (["thanked", ADA], "not named anybody"),
            (["listen"], "Missing argument"),
            (["listen", "x", "--me", "ines"], "is not an e-mail address"),
            (["offer", "load", "/none.toml"], "No such file"),
            (["restore", "/none.zip"], "does not exist"),
            (["dance"], "No such command"),
            (["today", "--loud"], "No such option"),
        ],
        ids=lambda value: " ".join(value) if isinstance(value, list) else "",
    )
    def test_wrong_use_is_told_in_plain_words(self, full: Shell, words: list[str], said: str) -> None:
        done = full.run(*words, code=2)
        assert said in done.stderr
        assert done.stdout == ""

    def test_letters_that_do_not_show_whose_they_are_ask_for_my_address(self, shell: Shell, tmp_path: Path) -> None:
        pairs = [(f"ada{n} <ada{n}@berg.example>", f"ole{n}@quay.example") for n in range(6)]
        mail = mbox(tmp_path / "mail.mbox", [letter(one, other) for one, other in pairs])
        assert "listen again. On the most letters stand: --me ada0@" in shell.run("listen", mail).stdout
        again = shell.run("listen", mail, "--me", "ada1@berg.example").stdout
        assert "1 new people" in again and "listen again" not in again

    def test_what_could_not_be_read_is_told_and_the_rest_is_in(self, shell: Shell, tmp_path: Path) -> None:
        good = cards(tmp_path / "a.vcf", ("Juri Lind", "juri@lind.example", "Lind"))
        odd = [tmp_path / f"{number}odd.bin" for number in range(5)]
        for one in odd:
            one.write_bytes(bytes(range(256)) * 9)
        done = shell.run("listen", good, *odd, code=1)
        assert "5 could not be read:\n  0odd.bin, 1odd.bin, 2odd.bin and 2 more: It is none of" in done.stdout
        assert [p["name"] for p in shell.json("people")] == ["Juri Lind"]

    def test_an_offer_that_is_no_toml_is_refused(self, shell: Shell, tmp_path: Path) -> None:
        for content in (b"trade = ", b"\xff\xfe\x00", b"avatars = 3"):
            (tmp_path / "o.toml").write_bytes(content)
            assert shell.run("offer", "load", tmp_path / "o.toml", code=2).stderr

    def test_forget_asks_first(self, shell: Shell, tmp_path: Path) -> None:
        shell.run("listen", cards(tmp_path / "a.vcf", ("Juri Lind", "juri@lind.example", "Lind")))
        assert shell.run("forget", "Juri Lind", code=1, typed="n\n").stderr
        assert len(shell.json("people")) == 1
        assert "Juri Lind is forgotten" in shell.run("forget", "Juri Lind", typed="y\n").stdout
        assert shell.json("people") == []
        traces = [f for f in shell.home.rglob("*") if f.is_file() and b"juri@lind.example" in f.read_bytes()]
        assert traces == []

    def test_a_day_to_come_and_a_day_long_gone_are_answered(self, full: Shell) -> None:
        for day in ("1970-01-01", "2199-12-31"):
            assert full.json("today", "--on", day)["day"] == day
            assert full.json("growth", "--on", day)["day"] == day


class TestEmpty:
    """A home with nothing in it says what to do first."""

    @pytest.mark.parametrize("words", [["people"], ["today"], ["growth"], ["offer", "show"], ["undo"], ["triage"]])
    def test_every_question_is_answered(self, shell: Shell, words: list[str]) -> None:
        assert shell.run(*words).stdout

    def test_the_act_of_the_day_is_to_bring_in_contacts(self, shell: Shell) -> None:
        assert "Bring in your contacts" in shell.json("today")["act"]


class TestReview:
    """Judging a text needs no home and no database."""

    TEXT = "Do you know anyone who might need my services?"

    @pytest.fixture
    def nowhere(self, tmp_path: Path) -> Shell:
        (tmp_path / "file").write_text("in the way")
        return Shell(tmp_path / "file" / "home", DATABASE_URL="postgres://nobody@127.0.0.1:1/none")

    def test_a_file_and_what_is_typed_are_judged_the_same(self, nowhere: Shell, tmp_path: Path) -> None:
        (tmp_path / "ask.txt").write_text(self.TEXT)
        by_file = nowhere.json("review", tmp_path / "ask.txt")
        typed = json.loads(nowhere.run("review", "--json", typed=self.TEXT).stdout)
        assert by_file == typed
        assert set(by_file) == {"labels", "ready", "remarks"}
        assert not by_file["ready"] and by_file["remarks"]
        assert all(set(r) >= REMARK for r in by_file["remarks"])
        assert not nowhere.home.exists()

    def test_a_line_each_in_and_out(self, nowhere: Shell) -> None:
        lines = [json.dumps({"id": n, "text": text}) for n, text in enumerate([self.TEXT, "", "Wer kennt …?"])]
        out = nowhere.run("review", "--jsonl", typed="\n".join([*lines, "", ""])).stdout.splitlines()
        found = [json.loads(line) for line in out]
        assert [one["id"] for one in found] == [0, 1, 2]
        assert all({"id", "labels"} <= one.keys() for one in found)

    def test_a_line_of_another_form_is_told_by_its_number(self, nowhere: Shell) -> None:
        assert "line 2" in nowhere.run("review", "--jsonl", typed='{"id": 1, "text": "Who?"}\n[]\n', code=2).stderr

    def test_bytes_of_another_encoding_are_judged_as_well_as_they_can_be(self, nowhere: Shell, tmp_path: Path) -> None:
        (tmp_path / "ask.txt").write_bytes("Wen kennen Sie für größere …".encode("cp1252"))
        nowhere.json("review", tmp_path / "ask.txt")
