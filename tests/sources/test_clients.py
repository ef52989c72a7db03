"""Tables of clients, and the sums and days in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from whoknows.core.record import Card, ClientRow, Record, Unreadable
from whoknows.sources.figures import Days, money
from whoknows.sources.unfit import Unfit

Reads = Callable[..., list[Record | Unreadable]]


def rows(found: list[Record | Unreadable]) -> list[ClientRow]:
    assert all(isinstance(one, ClientRow) for one in found), found
    return [one for one in found if isinstance(one, ClientRow)]


def test_every_column_is_read_in_any_order(reads: Reads) -> None:
    text = (
        "Value on,Kind,Worth,Name,Until,Client since,Email,Through,Currency,Value\n"
        "2024-01-04,Client,12500.50,Ada Vögel,2024-06-30,2021-03-12,Ada@vogel.example,Ole Berg,eur,A permit\n"
    )
    assert reads(text) == [
        ClientRow(
            name="Ada Vögel",
            address="ada@vogel.example",
            kind="client",
            since=date(2021, 3, 12),
            until=date(2024, 6, 30),
            worth=Decimal("12500.50"),
            currency="EUR",
            through="Ole Berg",
            value="A permit",
            value_on=date(2024, 1, 4),
        )
    ]


@pytest.mark.parametrize(
    "headers",
    [
        "Name;E-Mail;Kunde seit;Wert;Währung;Durch;Nutzen",
        "Nom;E-mail;Client depuis;Chiffre d'affaires;Devise;Par;Bénéfice",
        "Nombre;Correo electrónico;Cliente desde;Facturación;Moneda;Por;Beneficio",
        "Naam;E-mailadres;Klant sinds;Omzet;Valuta;Door;Meerwaarde",
    ],
)
def test_headers_and_figures_are_understood_in_four_more_languages(reads: Reads, headers: str) -> None:
    assert reads(f"{headers}\nAda;a@x.example;12.03.2021;1.234,50;EUR;Ole;Ruhe\n") == [
        ClientRow(
            "Ada",
            "a@x.example",
            since=date(2021, 3, 12),
            worth=Decimal("1234.50"),
            currency="EUR",
            through="Ole",
            value="Ruhe",
        )
    ]


@pytest.mark.parametrize("headers", ["Name,Worth", "Email,Client since", "Client,Through", "Name,Value", "Name,Kind"])
def test_a_name_or_address_and_one_thing_more_make_a_table_of_clients(reads: Reads, headers: str) -> None:
    first = "a@x.example" if headers.startswith("Email") else "Ada"
    second = {"Worth": "1", "Client since": "2021", "Kind": "friend"}.get(headers.partition(",")[2], "Ole")
    assert len(rows(reads(f"{headers}\n{first},{second}\n", "a.csv"))) == 1


def test_contacts_without_any_of_it_are_contacts(reads: Reads) -> None:
    (found,) = reads("Name,Email,Company\nAda,a@x.example,Vögel\n", "clients.csv")
    assert isinstance(found, Card)


@pytest.mark.parametrize(
    ("kind", "said"), [("Friend", "friend"), ("Partner", "associate"), ("", "client"), ("No", "no")]
)
def test_a_kind_is_read(reads: Reads, kind: str, said: str) -> None:
    assert [one.kind for one in rows(reads(f"Name,Kind,Worth\nAda,{kind},1\n"))] == [said]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Ada,a@x.example,long ago,1", "'long ago' is no day"),
        ("Ada,a@x.example,03/04/2024,1", "two days; write it like 2024-04-03"),
        ("Ada,a@x.example,2021,much", "'much' is no sum"),
        ("Ada,nowhere,2021,1", "'nowhere' is no e-mail address"),
        (",,2021,1", "neither a name nor an address"),
        ("Total:,,,12000", "a sum and nobody"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_by_its_line_and_loses_no_other(reads: Reads, row: str, why: str) -> None:
    found = reads(f"Name,Email,Client since,Worth\nOle,,2020,1\n{row}\nMira,,2022,2\n", "clients.csv")
    assert [one.name for one in found if isinstance(one, ClientRow)] == ["Ole", "Mira"]
    (reported,) = [one for one in found if isinstance(one, Unreadable)]
    assert reported.where == "clients.csv, line 3"
    assert why in reported.why


def test_the_other_days_of_a_table_show_which_number_is_the_month(reads: Reads) -> None:
    table = "Name,Client since\nAda,03/04/2024\nOle,{}\n"
    assert rows(reads(table.format("25/12/2023")))[0].since == date(2024, 4, 3)
    assert rows(reads(table.format("12/25/2023")))[0].since == date(2024, 3, 4)


@pytest.mark.parametrize(
    ("text", "sum_", "currency"),
    [
        ("1200", "1200", ""),
        ("1200.5", "1200.5", ""),
        ("1200,50", "1200.50", ""),
        ("1,200", "1200", ""),
        ("1.200", "1200", ""),
        ("1,200.50", "1200.50", ""),
        ("1.200,50 €", "1200.50", "EUR"),
        ("€ 3.000.000", "3000000", "EUR"),
        ("$12,500", "12500", "USD"),
        ("CHF 1'200.–", "1200", "CHF"),
        ("1 200,00 EUR", "1200.00", "EUR"),
        ("1\u202f200 kr", None, ""),
        ("£0.50", "0.50", "GBP"),
        ("-5", "-5", ""),
        ("0.500", "0.500", ""),
        ("1,200,000.5", "1200000.5", ""),
        ("1,234.567,8", None, ""),
        ("12k", None, ""),
        ("£4k", None, ""),
        ("about 5", None, ""),
        ("", None, ""),
    ],
)
def test_a_sum_is_read_or_refused(text: str, sum_: str | None, currency: str) -> None:
    if sum_ is None:
        with pytest.raises(Unfit, match="no sum of money"):
            money(text)
    else:
        assert money(text) == (Decimal(sum_), currency)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-15", date(2024, 3, 15)),
        ("15.03.2024", date(2024, 3, 15)),
        ("15.3.24", date(2024, 3, 15)),
        ("15/03/2024", date(2024, 3, 15)),
        ("03/15/2024", date(2024, 3, 15)),
        ("04/04/2024", date(2024, 4, 4)),
        ("15 Mar 2024", date(2024, 3, 15)),
        ("15 March 2024", date(2024, 3, 15)),
        ("March 15, 2024", date(2024, 3, 15)),
        ("Mar 2024", date(2024, 3, 1)),
        ("2024-03", date(2024, 3, 1)),
        ("2024", date(2024, 1, 1)),
        ("2024-03-15T10:00:00", date(2024, 3, 15)),
        ("", None),
    ],
)
def test_a_day_is_read(text: str, day: date | None) -> None:
    assert Days([], day_first=False).read(text) == day


@pytest.mark.parametrize("text", ["31.02.2024", "soon", "2024-13-01", "99", "1/2/3/4"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(Unfit, match="is no day"):
        Days([], day_first=False).read(text)


def test_a_client_has_a_whole_name_where_the_columns_hold_its_halves(reads: Reads) -> None:
    found = reads("Name;Vorname;Kunde seit;Umsatz\nVögel;Ada;2023;900\n")
    assert [one.name for one in found if isinstance(one, ClientRow)] == ["Ada Vögel"]
