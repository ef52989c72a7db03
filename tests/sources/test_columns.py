"""Tables looked at before they are taken in, and columns that mean what the user says."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path

import pytest
from tests.sources.conftest import SAMPLES, Sample

from whoknows.core.record import Card, ClientRow, Unreadable
from whoknows.sources import Columns, read, tables

TABLE = "Wer;Anschrift;Umsatz 2023;Firma\nAda Vögel;ada@vogel.example;1200;Vögel\nOle Berg;ole@berg.example;80;Berg\n"


def table(folder: Path, text: str = TABLE, name: str = "people.csv") -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_a_table_is_shown_with_what_each_column_is_taken_for(tmp_path: Path) -> None:
    (one,) = tables(table(tmp_path, "Name,E-mail,Shoe size,Company\nAda,a@x.example,38,Vögel\n"))
    assert one.where == "people.csv"
    assert dict(zip(one.titles, one.meanings, strict=True)) == {
        "Name": "name", "E-mail": "address", "Shoe size": "", "Company": "firm",
    }  # fmt: skip
    assert one.rows == (("Ada", "a@x.example", "38", "Vögel"),)


def test_a_table_whose_headers_say_nothing_is_shown_and_refused_until_somebody_says(tmp_path: Path) -> None:
    place = table(tmp_path)
    (one,) = tables(place)
    assert one.meanings == ("", "", "", "firm")
    (refused,) = read(place)
    assert isinstance(refused, Unreadable) and "No line names the columns" in refused.why
    columns = Columns({"wer": "name", "ANSCHRIFT": "address", "Firma": "firm"})
    assert tables(place, columns)[0].meanings == ("name", "address", "", "firm")
    found = list(read(place, columns=columns))
    assert found == [
        Card("Ada Vögel", ("ada@vogel.example",), firm="Vögel"),
        Card("Ole Berg", ("ole@berg.example",), firm="Berg"),
    ]


def test_a_column_said_to_be_what_a_client_is_worth_makes_it_a_table_of_clients(tmp_path: Path) -> None:
    columns = Columns({"Wer": "name", "Anschrift": "address", "Umsatz 2023": "worth"})
    found = list(read(table(tmp_path), columns=columns))
    assert [(one.name, one.worth) for one in found if isinstance(one, ClientRow)] == [
        ("Ada Vögel", 1200),
        ("Ole Berg", 80),
    ]
    assert [one.firm for one in found if isinstance(one, Card)] == ["Vögel", "Berg"]


def test_a_column_said_to_mean_nothing_is_not_read(tmp_path: Path) -> None:
    place = table(tmp_path, "Name,Email,Company\nAda,a@x.example,Vögel\n")
    (found,) = read(place, columns=Columns({"Company": ""}))
    assert isinstance(found, Card) and found.firm == ""


def test_what_is_said_of_one_table_holds_for_no_other(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        table(tmp_path, "Name,Email,Note\nAda,a@x.example,Vögel\n", name)
    columns = Columns()
    columns.say("b.csv", "note", "firm")
    assert [one.firm for one in read(str(tmp_path), columns=columns) if isinstance(one, Card)] == ["", "Vögel"]
    assert [one.meanings[2] for one in tables(str(tmp_path), columns)] == ["", "firm"]


def test_tables_in_a_zip_are_shown_and_linkedins_own_is_not(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as packed:
        packed.writestr("Clients.csv", "Name,Client since\nAda,2021\n")
        packed.writestr("notes.txt", "Only words.")
    (one,) = tables(str(tmp_path / "a.zip"))
    assert (one.where, one.meanings) == ("a.zip: Clients.csv", ("name", "since"))
    linkedin = "First Name,Last Name,Company,Connected On\nAda,Vögel,Vögel,15 Mar 2024\n"
    assert tables(table(tmp_path, linkedin, "Connections.csv")) == []


def test_what_is_no_table_shows_none(tmp_path: Path) -> None:
    assert tables(table(tmp_path, "BEGIN:VCARD\n", "a.vcf")) == tables(str(tmp_path / "none")) == []
    assert tables("imap://mail.example") == tables(table(tmp_path, "\x89PNG", "b.csv")) == []


def test_a_table_of_clients_with_a_firm_and_a_phone_gives_cards_beside_them(tmp_path: Path) -> None:
    text = "First name,Last name,Client since,Company,Phone\nAda,Vögel,2021-03-12,Vögel & Töchter,+49 30 1\n"
    card, client = read(table(tmp_path, text))
    assert card == Card("Ada Vögel", phones=("+49 30 1",), firm="Vögel & Töchter")
    assert isinstance(client, ClientRow) and client.name == "Ada Vögel"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_looking_never_raises_whatever_bytes_change(sample: Sample, tmp_path: Path) -> None:
    dice = random.Random(7)
    for _ in range(25):
        data = bytearray(sample.data)
        for _ in range(dice.randrange(8)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        (tmp_path / sample.name).write_bytes(data[: dice.randrange(len(data))])
        assert all(len(one.titles) == len(one.meanings) for one in tables(str(tmp_path / sample.name)))
