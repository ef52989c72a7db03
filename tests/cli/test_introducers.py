"""The command ``introducers``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner, Result
from tests.told import ME, letter, mbox

from whoknows.book.models import Member
from whoknows.cli import prompt
from whoknows.coach.listen import listen


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """Ada knows both me and Mira; Ole knows me alone."""
    file = tmp_path / "letters.parquet"
    duckdb.sql(
        f"""copy (
            select * from (values
                (timestamp '2026-03-01 10:00:00', 'ada@x.example', ['me@x.example', 'mira@x.example'], 't1'),
                (timestamp '2026-03-01 11:00:00', 'me@x.example', ['ada@x.example'], 't1'),
                (timestamp '2026-03-01 12:00:00', 'ole@x.example', ['me@x.example'], 't2')
            ) as t (sent_at, sender, recipients, thread)
        ) to '{file}' (format parquet)"""
    )
    return file


def asked(folder: Path, *lines: str) -> Path:
    file = folder / "questions.jsonl"
    file.write_bytes(("\n".join(lines) + "\n").encode("utf-8", "surrogateescape"))
    return file


MIRA = '{"id": "q1", "ego": "me@x.example", "target": "mira@x.example", "as_of": "2026-03-02T09:00:00Z"}'


def run(*words: object) -> Result:
    return CliRunner().invoke(prompt, ["introducers", *map(str, words)])


def test_a_table_of_letters_is_asked_many_questions_one_answer_a_line(letters: Path, tmp_path: Path) -> None:
    nobody = MIRA.replace("q1", "q2").replace("mira@", "zoe@")
    said = run("--letters", letters, "--questions", asked(tmp_path, MIRA, "", nobody))
    assert said.exit_code == 0, said.output
    first, second = map(json.loads, said.stdout.splitlines())
    assert (first["id"], [i["who"] for i in first["introducers"]]) == ("q1", ["ada@x.example"])
    assert first["introducers"][0]["confidence"] == "fair"
    assert first["introducers"][0]["because"] == [
        "ada@x.example wrote to mira@x.example once, with no letter back known; last yesterday",
        "you wrote to ada@x.example once, ada@x.example wrote back once; last yesterday",
        "ada@x.example wrote to you and mira@x.example in one letter; last yesterday",
    ]
    assert second == {"id": "q2", "introducers": []}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("no json", "line 1 is no question"),
        ('{"id": "1", "ego": "a", "target": "b"}', "line 1: 'as_of' is missing"),
        ('{"id": "1", "ego": "a", "target": "b", "as_of": "in May"}', "line 1 is no question"),
        ("[]", "line 1 is no question"),
        ('{"id": "1", "ego": "a", "target": null, "as_of": "2026-03-02"}', "ego and target are addresses"),
        ('{"id": "1", "ego": "a", "target": "b", "as_of": "9999-12-31T23:59:59-12:00"}', "line 1 is no question"),
        ("\udcff", "no text in UTF-8"),
    ],
)
def test_a_question_that_is_none_is_refused_with_its_line(letters: Path, tmp_path: Path, line: str, why: str) -> None:
    said = run("--letters", letters, "--questions", asked(tmp_path, line))
    assert said.exit_code == 2
    assert why in " ".join(said.output.split())


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "letters.parquet"
    file.write_text("words")
    said = run("--letters", file, "--questions", asked(tmp_path, MIRA))
    assert said.exit_code == 2
    assert "can't be read as Parquet" in said.output


@pytest.mark.parametrize("row", ["timestamp '2026-03-01', 'a', 'b'", "'in May', 'a', ['b']"])
def test_a_table_of_other_things_than_letters_is_refused(tmp_path: Path, row: str) -> None:
    file = tmp_path / "letters.parquet"
    duckdb.sql(f"copy (select * from (values ({row})) as t (sent_at, sender, recipients)) to '{file}' (format parquet)")
    said = run("--letters", file, "--questions", asked(tmp_path, MIRA))
    assert said.exit_code == 2
    assert "does not hold letters" in " ".join(said.output.split())


def test_questions_may_begin_with_a_byte_order_mark(letters: Path, tmp_path: Path) -> None:
    said = run("--letters", letters, "--questions", asked(tmp_path, "\ufeff" + MIRA))
    assert [i["who"] for i in json.loads(said.stdout)["introducers"]] == ["ada@x.example"]


def test_letters_without_questions_are_wrong_use(letters: Path) -> None:
    said = run("--letters", letters)
    assert said.exit_code == 2
    assert "together" in said.output


def test_it_opens_no_book(letters: Path, tmp_path: Path) -> None:
    words = ["introducers", "--letters", str(letters), "--questions", str(asked(tmp_path, MIRA))]
    program = (
        "import sys; from whoknows.cli import prompt\n"
        f"prompt.main({words!r}, standalone_mode=False)\n"
        "sys.exit('django' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0


@pytest.mark.django_db
class TestOfMine:
    """The same command for one's own network."""

    def test_it_names_who_can_introduce_me_or_says_what_would_help(self, mine: None) -> None:
        [ada] = json.loads(run("Zoë Quist", "--json").stdout)
        assert ada["who"]["name"] == "Ada Berg"
        assert set(ada) == {"who", "score", "confidence", "because"}
        assert "Ada Berg wrote to Zoë Quist once" in run("Zoë", "Quist").stdout
        assert "Nobody you know is on a letter" in run("nobody@none.example").stdout

    def test_a_correction_by_the_user_counts_at_once(self, mine: None) -> None:
        said = CliRunner().invoke(prompt, ["knows", "Ada Berg", "Zoë Quist", "not"])
        assert said.stdout == "Noted: Ada Berg and Zoë Quist, not acquainted.\n"
        assert json.loads(run("Zoë Quist", "--json").stdout) == []
        CliRunner().invoke(prompt, ["knows", "Zoë Quist", "Ada Berg", "unsay"])
        assert len(json.loads(run("Zoë Quist", "--json").stdout)) == 1

    def test_a_cue_is_left_out_for_good_by_some_of_its_words_and_brought_back(self, mine: None) -> None:
        def cues(*words: str) -> Result:
            return CliRunner().invoke(prompt, ["cues", "Ada Berg", *words])

        [one] = json.loads(cues("--json").stdout)["cues"]
        assert one["text"] == "the circle around Zoë Quist" and one["text"] in cues().stdout and one["evidence"]
        assert "“the circle around Zoë Quist” is left out from now on." in cues("--leave-out", "zoë").stdout
        told = json.loads(cues("--json").stdout)
        assert (told["cues"], told["left_out"]) == ([], ["the circle around Zoë Quist"])
        assert "may be offered again." in cues("--bring-back", "circle").stdout
        assert len(json.loads(cues("--json").stdout)["cues"]) == 1
        for words in ("choir", " "):
            assert f"has no cue called “{words}”" in str(cues("--leave-out", words).exception)

    def test_a_table_comes_back_as_one_list_of_who_was_sought(self, mine: None, tmp_path: Path) -> None:
        (tmp_path / "wanted.csv").write_text("Name,Email\nZoë Quist,\nNobody,nobody@none.example\n", encoding="utf-8")
        first, second = json.loads(run(tmp_path / "wanted.csv", "--json").stdout)
        assert first["sought"]["name"] == "Zoë Quist" and len(first["introducers"]) == 1
        assert not second["introducers"] and second["helps"]

    def test_what_of_a_list_cannot_be_read_is_said_and_told_by_the_exit_code(self, mine: None, tmp_path: Path) -> None:
        file = tmp_path / "wanted.csv"
        file.write_text("Name,Email\nZoë Quist,\n", encoding="utf-8")
        assert run(file).exit_code == 0
        file.write_text("Name,Email\n", encoding="utf-8")
        said = run(file, "--json")
        assert (said.exit_code, json.loads(said.stdout)) == (1, [])
        assert "wanted.csv: There are no people in it" in said.stderr
        missing = run(tmp_path / "other.csv")
        assert missing.exit_code == 2 and "There is no file" in missing.output

    def test_a_long_list_says_in_a_line_to_whom_there_is_no_way_and_once_what_helps(
        self, mine: None, tmp_path: Path
    ) -> None:
        rows = [f"Somebody {number},s{number}@far{number}.example" for number in range(50)]
        (tmp_path / "wanted.csv").write_text("\n".join(["Name,Email", *rows, "Zoë Quist,"]), encoding="utf-8")
        said = run(tmp_path / "wanted.csv").stdout
        assert said.count("Nobody you know is on a letter") == 50 and said.count("One mailbox alone") == 1
        assert "To 1 of 51 there is a way." in said

    def test_a_firm_tells_who_knows_how_many_there(self, mine: None) -> None:
        found = json.loads(run("quay.example", "--json").stdout)
        assert [one["name"] for one in found["fits"]] == ["Zoë Quist"]
        assert found["introducers"][0]["knows"] == ["Zoë Quist"]
        assert "Who is likely to know such people" in run("quay.example").stdout

    def test_nobody_named_is_wrong_use(self, mine: None) -> None:
        assert run().exit_code == run("  ").exit_code == run("Zoë", "--most", 0).exit_code == 2


@pytest.fixture
def mine(member: Member, tmp_path: Path) -> None:
    letters = [
        letter("Ada Berg <ada@berg.example>", ME, "Zoë Quist <zoe@quay.example>"), letter(f"Ines <{ME}>", "ada"),
        letter("Zoë Quist <zoe@quay.example>", ME),
    ]  # fmt: skip
    listen(member, [str(mbox(tmp_path / "m.mbox", letters))], own=[ME])
