"""Address books as LDIF."""

from __future__ import annotations

from collections.abc import Callable

from whoknows.core.record import Card, Nobody, Record, Unreadable

Reads = Callable[..., list[Record | Unreadable]]


def test_an_entry_is_a_card(reads: Reads) -> None:
    text = (
        "version: 1\n\ndn: cn=Ada,mail=ada@vogel.example\nobjectclass: person\ncn:: QWRhIFbDtmdlbA==\n"
        "mail: Ada@Vogel.example\nmozillaSecondEmail: ada@home.example\ntelephoneNumber: 040 1\no: Vögel\n  AG\n"
        "title: Planner\nl: Hamburg\nc: Germany\nworkurl: https://vogel.example label\n"
    )
    assert reads(text) == [
        Card(
            name="Ada Vögel",
            addresses=("ada@vogel.example", "ada@home.example"),
            phones=("040 1",),
            firm="Vögel AG",
            position="Planner",
            place="Hamburg, Germany",
            url="https://vogel.example",
        )
    ]


def test_comments_and_folds_may_stand_before_the_first_entry(reads: Reads) -> None:
    text = "version: 1\r\n# of the harbour,\r\n as of today\r\n\r\n# more\r\ndn: cn=Ada\r\ncn: Ada\r\n"
    assert [one.name for one in reads(text) if isinstance(one, Card)] == ["Ada"]


def test_a_list_of_others_is_no_person(reads: Reads) -> None:
    text = "dn: cn=Ada\ncn: Ada\n\ndn: cn=Sailors\nobjectclass: groupOfNames\ncn: Sailors\nmember: cn=Ada\n"
    assert [one.name for one in reads(text) if isinstance(one, Card)] == ["Ada"]


def test_what_is_changed_or_no_person_in_a_directory_is_left_out(reads: Reads) -> None:
    text = (
        "dn: ou=people\nobjectClass: organizationalUnit\nou: people\n\ndn: cn=Press\nobjectclass: device\ncn: Press\n\n"
        "dn: cn=Ole\nchangetype: delete\n\ndn: cn=Ada\nchangetype: add\ncn: Ada\n"
    )
    assert reads(text) == [Nobody("ou=people"), Nobody("cn=Press"), Card("Ada")]


def test_an_entry_that_is_nobody_is_named_by_its_line(reads: Reads) -> None:
    found = reads("dn: cn=Ada\ncn: Ada\n\ndn: o=Vögel\no: Vögel\n", "a.ldif")
    assert isinstance(found[1], Unreadable)
    assert found[1].where == "a.ldif, line 4"
