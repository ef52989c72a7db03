"""The command ``introducers``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner, Result

from whoknows.cli import prompt


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
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
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
