"""A member with an offer, and people at hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from whoknows.book.models import Address, Ask, Member, Person

DAY = date(2026, 11, 21)
Maker = Callable[..., Any]


@pytest.fixture
def person(member: Member) -> Maker:
    def make(name: str, *addresses: str, **more: Any) -> Person:
        one = Person.objects.create(team=member.team, name=name, **more)
        for address in addresses:
            Address.objects.create(team=member.team, person=one, address=address)
        return one

    return make


@pytest.fixture
def ask(member: Member) -> Maker:
    def make(one: Person, said_on: date | None = None) -> Ask:
        return Ask.objects.create(
            team=member.team, member=member, person=one, avatar="Plant managers", subject="S", spoken=f"{one}: who?",
            message="M", forwardable="F", listening="L", drafted_on=DAY, said_on=said_on,
        )  # fmt: skip

    return make
