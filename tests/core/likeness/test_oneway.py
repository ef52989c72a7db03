"""Machines by what they do, never by taking a person for one."""

from __future__ import annotations

import pytest

from whoknows.core.likeness.oneway import OFTEN, is_one_way


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Kiln Club", "club@kiln.example"),
        ("", "kursprogramm@volkshaus.example"),
        ("Moss & Partners", "hello@moss.example"),
        ("Harbour Weekly", "weekly@harbour.example"),
        ("Harbour Weekly", "harbour_weekly@harbour.posts.example"),  # the name is the address again
    ],
)
def test_who_writes_often_and_is_never_answered_and_bears_no_name_is_a_machine(name: str, address: str) -> None:
    assert is_one_way(name, address, wrote=OFTEN, answered=0, met=0)
    assert not is_one_way(name, address, wrote=OFTEN - 1, answered=0, met=0)
    assert not is_one_way(name, address, wrote=OFTEN, answered=1, met=0)
    assert not is_one_way(name, address, wrote=OFTEN, answered=0, met=1)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Ada Quist", "quist@kiln.example"),
        ("Orsolya Vadas", "o.vadas@kiln.example"),
        ("", "thomas.quarrington@kiln.example"),
        ("Quarrington, Th.", "thomas@quarrington.example"),
        ("Xu Li", "xuli@palisade.example"),
    ],
)
def test_a_person_whom_i_never_answer_stays_a_person(name: str, address: str) -> None:
    assert not is_one_way(name, address, wrote=400, answered=0, met=0)
