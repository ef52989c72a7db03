"""Addresses of people who have several are marked, whatever brought them together: by the mark alone they are found."""

from __future__ import annotations

import json

import pytest
from tests.book.conftest import DAY

from whoknows.book.aside import put_aside, put_back
from whoknows.book.models import Address, Member, Person

pytestmark = pytest.mark.django_db


def person(member: Member, name: str, *addresses: str) -> Person:
    one = Person.objects.create(team=member.team, name=name)
    Address.objects.bulk_create(Address(team=member.team, person=one, address=address) for address in addresses)
    return one


def marked() -> set[str]:
    return set(Address.objects.filter(several=True).values_list("address", flat=True))


def test_who_comes_with_several_is_marked_and_who_has_one_is_not(member: Member) -> None:
    person(member, "Ada", "ada@x.example", "ada@home.example")
    person(member, "Ole", "ole@x.example")
    assert marked() == {"ada@x.example", "ada@home.example"}


def test_a_further_address_marks_the_first_too(member: Member) -> None:
    ole = person(member, "Ole", "ole@x.example")
    Address.objects.create(team=member.team, person=ole, address="ole@home.example")
    assert marked() == {"ole@x.example", "ole@home.example"}


def test_who_are_made_one_are_marked_until_they_are_parted_again(member: Member) -> None:
    ada, second, third = (person(member, name, f"{name}@x.example") for name in ("ada", "second", "third"))
    merges = [ada.absorb(second, on=DAY), ada.absorb(third, on=DAY)]
    assert marked() == {"ada@x.example", "second@x.example", "third@x.example"}
    merges[1].take_back()
    assert marked() == {"ada@x.example", "second@x.example"}
    merges[0].take_back()
    assert marked() == set()


def test_an_address_put_back_marks_what_came_meanwhile(member: Member) -> None:
    """As a text of an earlier version says it, without the mark."""
    ole = person(member, "Ole", "ole@x.example")
    row = json.loads(put_aside(Address.objects.filter(person=ole)))
    del row["fields"]["several"]
    Address.objects.create(team=member.team, person=ole, address="ole@home.example")
    put_back(json.dumps(row))
    assert marked() == {"ole@x.example", "ole@home.example"}
