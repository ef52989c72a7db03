"""Cards of address books, as phones and programs write them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from whoknows.core.record import Card, Nobody, Record, Unreadable

Reads = Callable[..., list[Record | Unreadable]]


def card(reads: Reads, lines: str | bytes) -> Card:
    data = lines if isinstance(lines, bytes) else lines.encode()
    (found,) = reads(b"BEGIN:VCARD\r\n" + data + b"\r\nEND:VCARD\r\n", "a.vcf")
    assert isinstance(found, Card), found
    return found


def test_a_whole_card_is_read(reads: Reads) -> None:
    lines = (
        "VERSION:3.0\nN:Vögel;Ada;Maria;;\nFN:Ada Vögel\nORG:Vögel\\, Töchter & Co;Planning\nTITLE:Harbour planner\n"
        "ROLE:Partner\nEMAIL;TYPE=INTERNET,WORK:Ada@Vogel.example\nitem1.EMAIL;TYPE=HOME:ada@home.example\n"
        "item1.X-ABLabel:other\nTEL;TYPE=CELL:+49 30 1\nADR;TYPE=WORK:;;Kai 3;Hamburg;HH;20457;Germany\n"
        "URL:https://vogel.example\nCATEGORIES:Sailing,Club\\, old\nUID:1-2-3\nBDAY:--0412"
    )
    assert card(reads, lines) == Card(
        name="Ada Vögel",
        addresses=("ada@vogel.example", "ada@home.example"),
        phones=("+49 30 1",),
        firm="Vögel, Töchter & Co",
        position="Harbour planner",
        place="Hamburg, Germany",
        url="https://vogel.example",
        groups=("Sailing", "Club, old"),
        uid="1-2-3",
    )


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("N:Vögel;Ada;Maria;Dr.;", "Ada Maria Vögel"),
        ("FN:\nN:Vögel;Ada", "Ada Vögel"),
        ("FN:Ada\\nVögel", "Ada Vögel"),
        ("FN:Ada\r\n  Vögel", "Ada Vögel"),
        ("FN:Ada V\r\n ögel", "Ada Vögel"),
        ("NICKNAME:Ada", "Ada"),
        ("fn:Ada", "Ada"),
        ("FN;LANGUAGE=de;PREF=1:Ada", "Ada"),
        ('FN;X-NOTE="a:b;c":Ada', "Ada"),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ada V=C3=B6gel", "Ada Vögel"),
        ("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Ada V=F6gel", "Ada Vögel"),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Ada =\r\nV=C3=B6=\r\ngel", "Ada Vögel"),
        ("FN;ENCODING=QUOTED-PRINTABLE:Ada V=C3=B6gel=\r\nTEL:1", "Ada Vögel"),
        ("FN;CHARSET=UTF-8;\r\n ENCODING=QUOTED-PRINTABLE:Ada V=C3=\r\n=B6gel", "Ada Vögel"),
        ("FN;CHARSET=no-such;ENCODING=QUOTED-PRINTABLE:V=C3=B6gel", "Vögel"),
        ("PHOTO;ENCODING=BASE64;JPEG:\r\n AAAA\r\nBBBB\r\nCC==\r\n\r\nFN:Ada", "Ada"),
        ("AGENT:\r\nBEGIN:VCARD\r\nFN:Butler\r\nEND:VCARD\r\nFN:Ada", "Ada"),
        ("FN:ada@vogel.example\nEMAIL:ada@vogel.example", ""),
    ],
)
def test_a_name_is_read_in_many_forms(reads: Reads, lines: str, name: str) -> None:
    assert card(reads, lines).name == name


@pytest.mark.parametrize(("charset", "encoding"), [("", "cp1252"), (";CHARSET=ISO-8859-2", "iso-8859-2")])
def test_raw_bytes_are_read_in_the_character_set_that_is_named(reads: Reads, charset: str, encoding: str) -> None:
    name = "Łukasz Müller" if "2" in charset else "Zoë Müller"
    assert card(reads, f"FN{charset}:".encode() + name.encode(encoding)).name == name


def test_phones_of_version_4_lose_their_scheme_and_keep_their_extension(reads: Reads) -> None:
    found = card(reads, "FN:Ada\nTEL;VALUE=uri:tel:+49-30-1;ext=5\nEMAIL:mailto:a@x.example")
    assert found.phones == ("+49-30-1 ext. 5",)


def test_one_wrong_byte_spoils_nothing_beside_it(reads: Reads) -> None:
    assert card(reads, "FN:Zoë\nORG:Müller".encode() + b" \xff\nTITLE:" + "Größe".encode()) == Card(
        "Zoë", firm="Müller ÿ", position="Größe"
    )


def test_a_card_that_is_not_closed_ends_where_the_next_begins(reads: Reads) -> None:
    found = reads("BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Ole\nEND:VCARD\nBEGIN:VCARD\nFN:Mira", "a.vcf")
    assert [one.name for one in found if isinstance(one, Card)] == ["Ada", "Ole", "Mira"]


def test_a_card_without_name_and_address_is_named_by_number_and_line(reads: Reads) -> None:
    found = reads("BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nTEL:1\nEND:VCARD\n", "a.vcf")
    assert isinstance(found[1], Unreadable)
    assert found[1].where == "a.vcf, card 2 (line 4)"


@pytest.mark.parametrize("apple", [False, True])
def test_a_group_is_no_person_but_tells_of_its_members(reads: Reads, apple: bool) -> None:
    prefix = "X-ADDRESSBOOKSERVER-" if apple else ""
    found = reads(
        f"BEGIN:VCARD\nFN:Sailors\n{prefix}KIND:group\n{prefix}MEMBER:urn:uuid:A-1\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Ada\nUID:a-1\nEND:VCARD\nBEGIN:VCARD\nFN:Ole\nUID:a-2\nEND:VCARD\n",
        "a.vcf",
    )
    assert [(one.name, one.groups) for one in found if isinstance(one, Card)] == [("Ada", ("Sailors",)), ("Ole", ())]


def test_a_file_without_cards_says_so(reads: Reads) -> None:
    (found,) = reads("nothing here", "a.vcf")
    assert isinstance(found, Unreadable)
    assert "no card" in found.why


def test_an_escaped_backslash_at_the_end_of_a_part_does_not_join_it_to_the_next(reads: Reads) -> None:
    (found,) = reads("BEGIN:VCARD\nFN:Ada\nORG:Kiln \\\\;Sales\\;East\nEND:VCARD\n")
    assert isinstance(found, Card)
    assert found.firm == "Kiln \\"


def test_a_card_in_an_old_encoding_that_it_does_not_name_is_read(reads: Reads) -> None:
    text = "BEGIN:VCARD\nFN:Пётр Щебетов\nORG:Завод\nEMAIL:p@x.example\nEND:VCARD\n"
    (found,) = reads(text.encode("cp1251"))
    assert isinstance(found, Card)
    assert (found.name, found.firm) == ("Пётр Щебетов", "Завод")


def test_a_fold_within_a_sign_does_not_spoil_it(reads: Reads) -> None:
    whole = "BEGIN:VCARD\r\nFN:Zoë Vögel\r\nEMAIL:z@x.example\r\nEND:VCARD\r\n".encode()
    (found,) = reads(whole.replace(b"Zo\xc3\xab", b"Zo\xc3\r\n \xab"))
    assert isinstance(found, Card) and found.name == "Zoë Vögel"


@pytest.mark.parametrize("kind", ["KIND:org", "KIND:Location", "X-ABShowAs:COMPANY", "KIND:device"])
def test_a_firm_or_place_is_nobody_and_costs_no_neighbour(reads: Reads, kind: str) -> None:
    firm = f"BEGIN:VCARD\n{kind}\nFN:Kiln Works\nORG:Kiln Works\nEMAIL:office@kiln.example\nEND:VCARD\n"
    found = reads(f"{firm}BEGIN:VCARD\nFN:Ada Quist\nEND:VCARD\n", "a.vcf")
    assert found == [Nobody("Kiln Works"), Card("Ada Quist")]


def test_somebody_whose_card_shows_the_firm_is_a_person_there(reads: Reads) -> None:
    shown = card(reads, "N:Quist;Ada;;;\r\nFN:Kiln Works\r\nX-ABShowAs:COMPANY")
    assert shown == Card("Ada Quist", firm="Kiln Works")
