"""Each page asks the database a fixed number of times, however many people there are."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest
from django.test import Client

from whoknows.book.models import Card, Kind, Member, Person, ValueMoment
from whoknows.coach import asking, hearing
from whoknows.coach import here as coach_here
from whoknows.core.introduction import Heard

Pinned = Callable[[int], AbstractContextManager[object]]

QUERIES = {
    "/": 54,
    "/welcome": 3,
    "/triage": 14,
    "/network": 15,
    "/network?q=further&kind=client": 14,
    "/person/{}": 38,
    "/person/{}/ask": 43,
    "/introductions": 15,
    "/offer": 5,
    "/review": 2,
    "/review?person={}": 41,
    "/week": 33,
    "/coverage": 14,
    "/same": 6,
    "/knows": 2,
    "/knows?who=Marit+Halvorsen": 13,
    "/coach": 73,
    "/coach?q=They+did+not+answer": 79,
    "/growth": 25,
    "/settings": 5,
}


def _more(member: Member, count: int, on: date) -> None:
    """So many further people, every second a client who got value."""
    team, called = member.team, [f"Zara Further {count} {n}" for n in range(count)]
    more = Person.objects.bulk_create(Person(team=team, name=name) for name in called)
    Card.objects.bulk_create(Card(team=team, person=p, key=p.name, content=p.name, name=p.name) for p in more)
    Kind.objects.bulk_create(Kind(team=team, person=p, kind="client", said_on=on) for p in more[::2])
    ValueMoment.objects.bulk_create(ValueMoment(team=team, person=p, on=on, text="Well") for p in more[::2])


@pytest.mark.parametrize("address", QUERIES)
def test_the_number_of_queries_is_pinned(
    here: Client, member: Member, people: dict[str, Person], address: str, django_assert_num_queries: Pinned
) -> None:
    on = coach_here.day(member)
    for name in ("Marit", "Tobias"):
        asking.said(member, str(people[name].pk), on=on)
        hearing.heard(member, str(people[name].pk), Heard.NAMED, [f"Friend of {name}", f"Cousin of {name}"], on=on)
    for count in (8, 80):
        _more(member, count, on)
        with django_assert_num_queries(QUERIES[address]):
            assert here.get(address.format(people["Marit"].pk)).status_code == 200
