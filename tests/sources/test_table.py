"""Contacts as CSV."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from whoknows.core.record import Card, Record, Unreadable
from whoknows.sources.table import meanings

Reads = Callable[..., list[Record | Unreadable]]


def mapping(titles: list[str]) -> dict[str, str]:
    return {title: meaning for title, meaning in zip(titles, meanings(titles), strict=True) if meaning}


def cards(found: list[Record | Unreadable]) -> list[Card]:
    assert all(isinstance(one, Card) for one in found), found
    return [one for one in found if isinstance(one, Card)]


GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Birthday,Location,Occupation,Notes,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,"
    "Phone 1 - Value,Address 1 - Type,Address 1 - City,Address 1 - Country,Organization 1 - Type,"
    "Organization 1 - Name,Organization 1 - Title,Website 1 - Type,Website 1 - Value"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Nickname,File As,Organization Name,"
    "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
    "Phone 1 - Label,Phone 1 - Value,Address 1 - City,Address 1 - Country,Website 1 - Value"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,"
    "Business Country/Region,Business Fax,Business Phone,Mobile Phone,Assistant's Name,Birthday,Categories,"
    "E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Manager's Name,Notes,Spouse,Web Page"
)
THUNDERBIRD = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Fax Number,Mobile Number,"
    "Home City,Home Country,Work City,Work Country,Job Title,Department,Organization,Web Page 1,Birth Year,Notes"
)


def test_headers_of_google_are_taken_by_their_meaning() -> None:
    assert mapping(GOOGLE_OLD.split(",")) == {
        "Name": "name",
        "Given Name": "given",
        "Additional Name": "middle",
        "Family Name": "family",
        "Location": "place",
        "Occupation": "position",
        "Group Membership": "groups",
        "E-mail 1 - Value": "address",
        "E-mail 2 - Value": "address",
        "Phone 1 - Value": "phone",
        "Address 1 - City": "town",
        "Address 1 - Country": "country",
        "Organization 1 - Name": "firm",
        "Organization 1 - Title": "position",
        "Website 1 - Value": "url",
    }
    new = mapping(GOOGLE_NEW.split(","))
    assert {new[title] for title in ("First Name", "Middle Name", "Last Name")} == {"given", "middle", "family"}
    assert new["Organization Title"] == "position"
    assert new["Labels"] == "groups"
    assert "Phonetic First Name" not in new
    assert "E-mail 1 - Label" not in new


def test_headers_of_outlook_are_taken_by_their_meaning() -> None:
    found = mapping(OUTLOOK.split(","))
    assert found["Job Title"] == "position"
    assert found["E-mail Address"] == found["E-mail 2 Address"] == "address"
    assert found["Business City"] == "town"
    assert found["Business Country/Region"] == "country"
    assert found["Business Phone"] == found["Mobile Phone"] == "phone"
    assert found["Categories"] == "groups"
    for title in ("Title", "E-mail Type", "E-mail Display Name", "Business Fax", "Assistant's Name", "Manager's Name"):
        assert title not in found


def test_headers_of_thunderbird_are_taken_by_their_meaning() -> None:
    found = mapping(THUNDERBIRD.split(","))
    assert found["Primary Email"] == found["Secondary Email"] == "address"
    assert found["Display Name"] == "name"
    assert found["Organization"] == "firm"
    assert found["Web Page 1"] == "url"


@pytest.mark.parametrize(
    "headers",
    [
        "Vorname;Nachname;E-Mail-Adresse;Firma;Position;Ort;Land;Telefon (geschäftlich)",
        "Prénom;Nom de famille;Adresse de messagerie;Société;Fonction;Ville;Pays;Téléphone",
        "Nombre de pila;Apellidos;Correo electrónico;Empresa;Cargo;Ciudad;País;Teléfono móvil",
        "Voornaam;Achternaam;E-mailadres;Bedrijf;Functie;Plaats;Land;Telefoon",
        "Given Name;Surname;Email;Employer;Role;City;Country;Cell",
        "Nome;Cognome;Indirizzo e-mail;Società;Posizione;Città;Paese;Cellulare",
        "Nome;Sobrenome;Endereço de email;Empresa;Cargo;Cidade;País;Telemóvel",
        "FirstName;LastName;EmailAddress;CompanyName;JobTitle;City;Country;PhoneNumber",
        "Primeiro nome;Apelido;Endereço de correio electrónico;Empresa;Cargo;Cidade;País;Telefone da empresa",
        "Jméno;Příjmení;E-mailová adresa 2;Společnost;Funkce;Město;Země;Mobilní telefon",
        "Ad;Soyadı;E-posta 2 Adresi;Şirket;İş Unvanı;Şehir;Ülke;Cep Telefonu",
        "Имя;Фамилия;Адрес 2 эл. почты;Организация;Должность;Город;Страна;Рабочий телефон",
        "名;姓;電子メール アドレス;会社名;役職;市区町村;国;携帯電話",
        "名;姓;电子邮件地址;公司;职务;城市;国家;移动电话",
        "Förnamn;Efternamn;E-postadress;Företag;Befattning;Stad;Land;Mobilnummer",
        "Imię;Nazwisko;Adres e-mail;Firma;Stanowisko;Miasto;Kraj;Telefon",
        "Имя;Фамилия;Эл. почта;Компания;Должность;Город;Страна;Телефон",
        "Vorname;Nachname;E-Mail 2: Adresse;Firma;Position;Ort geschäftlich;Land/Region geschäftlich;Mobiltelefon",
        "Prénom;Nom;Adresse de messagerie 2;Société;Fonction;Ville (bureau);Pays/Région (bureau);Tél. mobile",
        "Vorname;Name;E-Mail;Firma;Position;Ort;Land;Handy",
        "Prénom;Nom;E-mail;Entreprise;Poste;Ville;Pays;Téléphone",
        "Nombre;Apellidos;Dirección de correo electrónico;Organización;Cargo;Ciudad;País;Teléfono móvil",
        "Primeiro Nome;Sobrenome;Endereço de email;Organização;Cargo;Cidade;País;Celular",
        "Ad;Soyad;E-posta;Şirket;Unvan;City;Country;Cep telefonu",
        "Όνομα;Επώνυμο;E-mail;Εταιρεία;Θέση;City;Country;Κινητό",
        "Nome;Sobrenome;Endereço de e-mail;Empresa;Cargo;Cidade (comercial);País/Região (comercial);Celular",
        "Imię;Nazwisko;Adres e-mail 2;Firma;Stanowisko;Adres służbowy - miejscowość;Kraj;Komórka",
        "Voornaam;Achternaam;E-mailadres 2;Bedrijf;Functie;Werkadres, plaats;Werkadres, land/regio;Mobiele telefoon",
        "Nome;Cognome;Indirizzo posta elettronica;Società;Posizione;Città (uff.);Paese (uff.);Telefono (uff.)",
        "Prénom;Nom;E-mail (perso);Employeur;Titre du poste;Ville (bureau);Pays/Région (bureau);Tél. mobile",
        "Vorname;Nachname;Geschäftliche E-Mail;Arbeitgeber;Position;Ort;Land;Telefon (geschäftlich)",
        "First Name;Last Name;Work email;Account Name;Title;Mailing City;Mailing Country;Phone",
    ],
)
def test_headers_are_understood_in_many_languages(reads: Reads, headers: str) -> None:
    (found,) = cards(reads(f"{headers}\nAda;Vögel;ada@vogel.example;Vögel AG;Planner;Hamburg;Germany;040 1\n"))
    assert found == Card(
        "Ada Vögel",
        ("ada@vogel.example",),
        phones=("040 1",),
        firm="Vögel AG",
        position="Planner",
        place="Hamburg, Germany",
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_delimiter_and_line_end_is_read(reads: Reads, encoding: str, delimiter: str, end: str) -> None:
    rows = [["Name", "Email"], ["Zoë Müller", "z@x.example"], ["Ole", "o@x.example"]]
    text = "".join(delimiter.join(row) + end for row in rows)
    assert [one.name for one in cards(reads(text.encode(encoding), "a.csv"))] == ["Zoë Müller", "Ole"]


def test_cells_over_several_lines_ragged_rows_and_empty_lines_are_read(reads: Reads) -> None:
    text = (
        'Name,Notes,Email\nAda,"met at\nthe harbour, ""late""\n",a@x.example\n\n,,\nOle\nMira,,m@x.example,more,cells\n'
    )
    assert [(one.name, one.addresses) for one in cards(reads(text))] == [
        ("Ada", ("a@x.example",)),
        ("Ole", ()),
        ("Mira", ("m@x.example",)),
    ]


@pytest.mark.parametrize(
    ("headers", "row", "name"),
    [
        ("Name;Vorname;Mail", "Vögel;Ada;a@x.example", "Ada Vögel"),
        ("Name;Vorname;Mail", "Ada Vögel;Ada;a@x.example", "Ada Vögel"),  # of a table for letters to all
        ("Name;Vorname;Mail", "Vögel;;a@x.example", "Vögel"),
        ("Nombre;Apellidos;Mail", "Ada;Vögel;a@x.example", "Ada Vögel"),
        ("Name;First Name;Last Name;Mail", "Dr. Ada Vögel;Ada;Vögel;a@x.example", "Dr. Ada Vögel"),
        ("First Name;Last Name;Suffix;Mail", "Ada;Vögel;Jr.;a@x.example", "Ada Vögel Jr."),
        ("First Name;Last Name;File As;Mail", "Ada;Vögel;Vögel AG;a@x.example", "Ada Vögel"),
        ("名;姓;Mail", "花子;高宮;a@x.example", "高宮 花子"),
        ("이름;성;Mail", "민준;김;a@x.example", "김 민준"),
    ],
)
def test_a_name_beside_one_half_of_it_is_the_other_half(reads: Reads, headers: str, row: str, name: str) -> None:
    (found,) = cards(reads(f"{headers}\n{row}\n"))
    assert found.name == name


def test_lines_above_the_headers_are_passed_over(reads: Reads) -> None:
    text = "Export of 4 January, 2024\n\nMy contacts,,\nName,Email,Company\nAda,a@x.example,Vögel\n"
    assert [one.firm for one in cards(reads(text))] == ["Vögel"]


def test_several_values_in_a_cell_are_all_taken(reads: Reads) -> None:
    text = (
        "Name,E-mail 1 - Value,Phone 1 - Value,Labels\nAda,A@x.example ::: b@x.example,1 ::: 2,Club ::: * myContacts\n"
    )
    (found,) = cards(reads(text))
    assert (found.addresses, found.phones, found.groups) == (("a@x.example", "b@x.example"), ("1", "2"), ("Club",))


@pytest.mark.parametrize(
    "cell", ['"Ada Berg <A@x.example>; b@x.example"', '"a@x.example, b@x.example"', "mailto:a@x.example|b@x.example"]
)
def test_addresses_side_by_side_or_beside_a_name_are_all_taken(reads: Reads, cell: str) -> None:
    (found,) = cards(reads(f"Name;Email\nAda;{cell}\n"))
    assert found.addresses == ("a@x.example", "b@x.example")


def test_numbers_as_spreadsheets_leave_them_are_read(reads: Reads) -> None:
    row = """Ada,'+44 117 496 0112,="0049301234567",1.234E+11,040 12 34 / 0171 1234"""
    (found,) = cards(reads(f"Name,Phone,Mobile,Tel,Handy\n{row}\n"))
    assert found.phones == ("+44 117 496 0112", "0049301234567", "040 12 34", "0171 1234")


def test_a_table_of_names_alone_is_read(reads: Reads) -> None:
    assert reads("Name\nAda Quist\nOle Berg\n", "people.csv") == [Card("Ada Quist"), Card("Ole Berg")]


def test_a_header_over_two_lines_is_no_row(reads: Reads) -> None:
    assert reads('Name,"E-mail\nAddress"\nAda,ada@x.example\n', "a.csv") == [Card("Ada", ("ada@x.example",))]


def test_an_address_in_the_name_is_taken_and_one_that_is_none_is_told(reads: Reads) -> None:
    found = reads("Name,Email\nAda Quist <ada@x.example>,\nOle,ole@@x.example\n", "a.csv")
    assert found[:2] == [Card("Ada Quist", ("ada@x.example",)), Card("Ole")]
    assert isinstance(found[2], Unreadable) and found[2].where == "a.csv, line 3" and "ole@@x.example" in found[2].why


def test_a_quotation_mark_never_closed_costs_its_own_line(reads: Reads) -> None:
    text = 'Name,Email,Company\nAda,a@x.example,"Vögel\nOle,o@x.example,Berg\nMira,m@x.example,Maro\n'
    assert [one.name for one in reads(text) if isinstance(one, Card)][-2:] == ["Ole", "Mira"]


def test_a_line_that_is_nobody_is_named_by_its_number(reads: Reads) -> None:
    found = reads("Name,Email,Company\nAda,a@x.example,\n,,Vögel\n", "a.csv")
    assert found[1] == Unreadable("a.csv, line 3", found[1].why if isinstance(found[1], Unreadable) else "")


def test_a_table_without_rows_is_never_a_silent_success(reads: Reads) -> None:
    (found,) = reads("Name,Email\n", "a.csv")
    assert isinstance(found, Unreadable)
    assert "no people in it" in found.why


def test_a_table_without_headers_is_refused_with_the_headers_to_write(reads: Reads) -> None:
    (found,) = reads("Ada,a@x.example\nOle,o@x.example\n", "a.csv")
    assert isinstance(found, Unreadable)
    assert "Name, Email" in found.why


@pytest.mark.parametrize("text", ["Name\nis a word\n", "Contact\n\nus at a@x.example, please\n", "Email\n"])
def test_prose_is_no_table(reads: Reads, text: str) -> None:
    (found,) = reads(text, "notes.txt")
    assert isinstance(found, Unreadable)
    assert "none of the kinds" in found.why


def test_a_column_of_addresses_alone_is_a_table(reads: Reads) -> None:
    assert len(cards(reads("Email\na@x.example\nb@x.example\n", "a.csv"))) == 2
