"""A table of one's own at the prompt: its columns shown before it comes in, and said where they say nothing."""

from __future__ import annotations

from pathlib import Path

from tests.shell import Shell

TABLE = "Wer,Anschrift,Umsatz 2023\nAda Holm,ada@holm.example,1200\n"
SAID = ("--column", "Wer=name", "--column", "anschrift=e-mail address", "--column", "Umsatz 2023=worth")


def test_a_table_shows_its_columns_and_comes_in_as_it_is_said_to_be(shell: Shell, tmp_path: Path) -> None:
    place = tmp_path / "people.csv"
    place.write_text(TABLE, encoding="utf-8")
    told = shell.run("listen", place, "--dry-run", code=1).stdout
    assert "Columns of people.csv:\n    not read: Wer" in told and "--column" in told
    told = shell.run("listen", place, "--dry-run", *SAID).stdout
    assert "Umsatz 2023: worth" in told and "Ada Holm, client, 1200" in told
    document = shell.json("listen", place, *SAID, "--column", "Shoe size=nothing")
    assert (document["new"], document["people"]) == (1, 1)
    assert document["tables"][0]["columns"]["Anschrift"] == "e-mail address"
    (one,) = shell.json("people")
    assert (one["name"], one["kind"]) == ("Ada Holm", "client")


def test_a_header_that_no_table_has_and_a_meaning_that_there_is_not_are_told(shell: Shell, tmp_path: Path) -> None:
    place = tmp_path / "people.csv"
    place.write_text("Name,Email\nAda Holm,ada@holm.example\n", encoding="utf-8")
    assert (
        "No table here has a column “Shoe size”."
        in shell.run("listen", place, "--column", "Shoe size=firm", "--dry-run").stderr
    )
    assert "write HEADER=MEANING" in shell.run("listen", place, "--column", "Name=shoe", code=2).stderr
