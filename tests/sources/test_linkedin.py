"""LinkedIn's connections."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from whoknows.core.record import Card, Record, Unreadable
from whoknows.sources import read

Reads = Callable[..., list[Record | Unreadable]]
HEADERS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ADA = "Ada,Vögel,https://www.linkedin.example/in/ada,Ada@vogel.example,Vögel AG,Planner,15 Mar 2024\n"


def test_a_connection_is_a_card_with_its_day_and_profile(reads: Reads) -> None:
    assert reads(HEADERS + ADA) == [
        Card(
            name="Ada Vögel",
            addresses=("ada@vogel.example",),
            firm="Vögel AG",
            position="Planner",
            url="https://www.linkedin.example/in/ada",
            connected_on=date(2024, 3, 15),
            uid="https://www.linkedin.example/in/ada",
        )
    ]


@pytest.mark.parametrize(
    "preamble",
    [
        "Notes:\n\n",
        'Notes:\n"A sentence, quoted."\n\n',
        'Notes:\n"Two\nlines, ""quoted"""\n\n\n\n\n',
        "\n" * 20,
        "\ufeff",
    ],
)
def test_a_preamble_of_any_length_is_passed_over(reads: Reads, preamble: str) -> None:
    assert reads(preamble + HEADERS + ADA) == reads(HEADERS + ADA)


@pytest.mark.parametrize(
    "day", ["15 Mar 2024", "03/15/2024", "3/15/24", "15-Mar-24", "2024-03-15", "Mar 15, 2024", "15 March 2024"]
)
def test_the_day_is_read_in_every_form_that_was_seen(reads: Reads, day: str) -> None:
    (found,) = reads(f'First Name,Last Name,Email Address,Company,Position,Connected On\nAda,V,,,,"{day}"\n')
    assert isinstance(found, Card)
    assert found.connected_on == date(2024, 3, 15)


def test_a_day_that_is_none_does_not_cost_the_person(reads: Reads) -> None:
    (found,) = reads(HEADERS + ADA.replace("15 Mar 2024", "lately"))
    assert isinstance(found, Card)
    assert found.connected_on is None


@pytest.mark.parametrize(
    "headers",
    [
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am|15. März 2024",
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le|15 mars 2024",
        "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el|15 de marzo de 2024",
        "Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il|15 mar 2024",
        "Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Połączono|15 mar 2024",
    ],
)
def test_headers_and_months_in_other_languages_are_read(reads: Reads, headers: str) -> None:
    titles, day = headers.split("|")
    assert reads(f"{titles}\n{ADA.replace('15 Mar 2024', day)}") == reads(HEADERS + ADA)


def test_headers_without_people_are_never_a_silent_success(reads: Reads) -> None:
    (found,) = reads("Notes:\n\n" + HEADERS)
    assert isinstance(found, Unreadable)
    assert "no people in it" in found.why


def test_a_closed_account_is_reported_with_its_line(reads: Reads) -> None:
    found = reads(HEADERS + ",,,,,,15 Mar 2024\n" + ADA, "Connections.csv")
    assert [type(one) for one in found] == [Unreadable, Card]
    assert isinstance(found[0], Unreadable)
    assert found[0].where == "Connections.csv, line 2"


def test_the_export_unpacked_tells_of_its_connections_only(tmp_path: Path) -> None:
    (tmp_path / "Connections.csv").write_text(HEADERS + ADA)
    (tmp_path / "Profile.csv").write_text("First Name,Last Name,Company\nMe,Myself,Mine\n")
    (tmp_path / "messages.csv").write_text("CONVERSATION ID,FROM,TO,DATE\n1,Ada,Me,2024-01-01\n")
    assert [one.name for one in read(str(tmp_path)) if isinstance(one, Card)] == ["Ada Vögel"]


def test_messages_are_refused_with_the_file_to_name(reads: Reads) -> None:
    (found,) = reads("CONVERSATION ID,FROM,TO,DATE\n1,Ada,Me,2024-01-01\n", "messages.csv")
    assert isinstance(found, Unreadable)
    assert "Connections.csv" in found.why


def packed(**members: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return file.getvalue()


def test_the_export_as_zip_tells_of_its_connections_only(reads: Reads) -> None:
    data = packed(
        Basic__Connections_csv="Notes:\n\n" + HEADERS + ADA, Profile_csv="First Name,Last Name,Company\nMe,I,X\n"
    )
    assert [one.name for one in reads(data, "export.zip") if isinstance(one, Card)] == ["Ada Vögel"]


def test_any_other_zip_is_read_file_by_file(reads: Reads) -> None:
    data = packed(b_vcf="BEGIN:VCARD\nFN:Ole\nEND:VCARD\n", a_csv="Name,Email\nAda,a@x.example\n", c_html="<html>")
    found = reads(data, "takeout.zip")
    assert [one.name for one in found if isinstance(one, Card)] == ["Ada", "Ole"]
    assert [one.where for one in found if isinstance(one, Unreadable)] == ["takeout.zip: c.html"]


def test_a_zip_that_is_damaged_says_so(reads: Reads) -> None:
    (found,) = reads(packed(a_csv="Name,Email\nAda,a@x.example\n")[:40], "a.zip")
    assert isinstance(found, Unreadable)
    assert "damaged" in found.why
