"""An offer of two avatars, and the words in which tests tell what was said and heard."""

from __future__ import annotations

from datetime import date, timedelta

from whoknows.book.models import Ask, Member, Person
from whoknows.coach import asking, hearing
from whoknows.core.introduction import Heard

OFFER = """
trade = "a rota designer"
result = "fill every shift without agency staff"
usp = "I work a night shift beside your team first"
worth = 9000
currency = "GBP"

[[avatars]]
name = "Home managers"
role = "the manager of a care home"
firm = "a family-owned care home"
says = ["I did the rota at my kitchen table again."]
complaint = "spend every Sunday evening filling gaps"
reason = "nights that are full six weeks ahead"
gathers = ["the county care breakfast"]

[[avatars]]
name = "Vet partners"
role = "a partner in a vet practice"
complaint = "lose a good vet every spring"
reason = "a year of nights that everybody calls fair"
"""
ON = date(2026, 3, 2)


def later(days: int) -> date:
    return ON + timedelta(days=days)


def said(member: Member, one: Person, on: date, **more: bool | str) -> Ask:
    return asking.said(member, str(one.pk), on=on, **more)  # type: ignore[arg-type]


def again(member: Member, one: Person, on: date) -> Ask:
    return asking.said_again(member, str(one.pk), on=on)


def heard(member: Member, one: Person, answer: Heard, *names: str, on: date) -> Ask:
    return hearing.heard(member, str(one.pk), answer, names, on=on)
