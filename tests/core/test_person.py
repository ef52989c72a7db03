"""Names as one says them, and machines told by their addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.person import is_machine, spoken_name


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@shop.example", "noreply@x.example", "notifications@x.example", "mailer-daemon@x.example",
        "owner-bakers@lists.example", "anna@lists.example", "bounce+12=a@x.example", "all-staff@x.example",
        "newsletter.may@x.example", "do_not_reply@x.example", "kiln_update@x.example", "book-news@x.example",
        "d1131c2e-3c2c-40c2-bb3b-685d6a0d2700@x.example", "kiln@response.x.example", "kiln@mailer.x.example",
    ],
)  # fmt: skip
def test_a_list_or_robot_is_none_of_the_people(address: str) -> None:
    assert is_machine(address)


@pytest.mark.parametrize(
    "address",
    [
        "ada@berg.example",
        "anna.list@x.example",
        "anna_list@x.example",
        "ada@response.example",
        "ada@newsletter.de",
        "robert.bot@x.example",
        "news.bury@x.example",
        "roberta@x.example",
        "",
    ],
)
def test_a_person_is_no_machine(address: str) -> None:
    assert not is_machine(address)


def test_who_signs_for_an_office_is_a_person_and_who_signs_for_a_robot_is_none() -> None:
    assert not is_machine("owner@kiln.example", "Anna Quist")
    assert not is_machine("marketing@kiln.example", "Quist, Anna")
    assert is_machine("marketing@kiln.example", "Kiln Marketing")
    assert is_machine("news@kiln.example", "Martin News")
    assert is_machine("no-reply@kiln.example", "Anna Quist")


@pytest.mark.parametrize(
    ("written", "address", "spoken"),
    [
        ("Vögel, Ada", "", "Ada Vögel"),
        ("VÖGEL, ADA", "", "Ada Vögel"),
        ("Berg, Ole (Acme)", "", "Ole Berg"),
        ("Ada Vögel, PhD", "", "Ada Vögel, PhD"),
        ('"Ada  Vögel"', "", "Ada Vögel"),
        ("ada.berg@x.example", "ada.berg@x.example", "Ada Berg"),
        ("", "jo42@x.example", "jo42"),
        ("", "ada_berg@x.example", "Ada Berg"),
        ("", "", ""),
    ],
)
def test_a_name_is_said_given_name_first(written: str, address: str, spoken: str) -> None:
    assert spoken_name(written, address) == spoken


@given(st.text(max_size=40), st.emails())
def test_any_name_is_said_somehow_and_the_same_again(name: str, address: str) -> None:
    spoken = spoken_name(name, address)
    assert isinstance(spoken, str)
    assert "\n" not in spoken
