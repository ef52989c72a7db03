"""A year through the book: whoever does as Today says, whatever comes of it and is taken back, breaks no rule."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from tests.coach.asked import OFFER

from whoknows.book.errors import WrongStep
from whoknows.book.models import Answer, Ask, Introduction, Member, Person
from whoknows.coach import asking, hearing, network, offering, settings, today
from whoknows.coach.correcting import take_back
from whoknows.coach.history import history
from whoknows.coach.later import put_off
from whoknows.core.introduction import FOLLOWS, OUTCOMES, Heard, Step
from whoknows.core.plan import suggest

YEARS = int(os.environ.get("WHOKNOWS_YEARS", "1"))  # 20 for a thorough run
PEOPLE, MOST_OPEN = 6, 3
FIRST = date(2028, 1, 3)  # of a leap year
EVERY = 11 if YEARS == 1 else 4  # days, which goes through all days of the week


@pytest.fixture
def busy(member: Member) -> list[Person]:
    """Clients who got value, and fewer asks at once than there are of them."""
    offering.load(member, OFFER)
    settings.save_caps(member, asks_open=MOST_OPEN, days_between=60, days_of_rest=60)
    people = [Person.objects.create(team=member.team, name=f"Client {n}") for n in range(PEOPLE)]
    for one in people:
        network.say_kind(member, str(one.pk), "client")
        network.note_value(member, str(one.pk), "Every night is staffed", on=date(2027, 6, 1))
    return people


@pytest.mark.parametrize("seed", range(YEARS))
def test_a_year_of_doing_as_today_says_breaks_no_rule(member: Member, busy: list[Person], seed: int) -> None:
    chance = random.Random(seed)
    for n in range(0, 366, EVERY):
        on = FIRST + timedelta(days=n)
        for ask in Ask.objects.open():
            hears(member, ask, on, chance)
        for introduction in Introduction.objects.prefetch_related("steps"):
            goes_on(member, introduction, on, chance)
        if chance.random() < 0.2:
            takes_something_back(member, chance.choice(busy), chance)
        for chosen in suggest(network.candidates(member, on=on), today=on, habits=member.habits):
            luck = chance.random()
            if luck < 0.7:
                check_may_be_asked(member, chosen.id, on)
                asking.said(member, str(chosen.id), on=on)
            elif luck < 0.8:
                put_off(member, str(chosen.id), on=on)
        check_nothing_is_hidden(member, on)
    assert Ask.objects.exclude(said_on=None).count() > PEOPLE and Introduction.objects.exists()


def hears(member: Member, ask: Ask, on: date, chance: random.Random) -> None:
    who, luck = str(ask.person_id), chance.random()
    if luck < 0.35:
        answer = chance.choice([Heard.NAMED, Heard.NAMED, Heard.NO, Heard.TESTIMONIAL, Heard.THINKING])
        names = [f"Prospect {ask.pk} {on}"] if answer is Heard.NAMED else []
        hearing.heard(member, who, answer, names, on=on)
    elif luck < 0.37:
        hearing.heard(member, who, Heard.STOP, on=on)
    elif luck < 0.45:
        hearing.called(member, who, on=on)
    elif luck < 0.6 and not ask.past(on=on).is_at_rest(today=on):
        asking.said_again(member, who, on=on)


def goes_on(member: Member, introduction: Introduction, on: date, chance: random.Random) -> None:
    """Any step is tried: one that may not follow is refused."""
    if chance.random() < 0.15:
        step, now = chance.choice(list(Step)), introduction.now.step
        try:
            hearing.moved(member, str(introduction.pk), step, on=on)
            assert step in FOLLOWS[now]
        except WrongStep:
            assert step not in FOLLOWS[now]
    if chance.random() < 0.15:
        hearing.thanked(member, str(introduction.introducer_id), on=on)


def takes_something_back(member: Member, one: Person, chance: random.Random) -> None:
    """Some of it can't be, because something came after it: then it stands as it did."""
    before = history(one)
    can = [noted.back for noted in before if noted.back]
    if can:
        try:
            take_back(member, *chance.choice(can))
        except WrongStep:
            assert history(one) == before
        else:
            assert len([n for n in history(one) if n.taken_back_at]) > len([n for n in before if n.taken_back_at])


def check_may_be_asked(member: Member, pk: int, on: date) -> None:
    """By the rows alone."""
    asks = [a.said_on for a in Ask.objects.filter(person=pk).exclude(said_on=None) if a.said_on]
    assert Person.objects.get(pk=pk).stopped_on is None
    assert all(on - day >= timedelta(days=member.days_between) for day in asks)
    assert sum(on - day < timedelta(days=365) for day in asks) < member.asks_a_year
    said_no = [a.on for a in Answer.objects.filter(ask__person=pk, answer=Heard.NO)]
    latest = {a.heard.on for a in Ask.objects.filter(person=pk) if a.heard and a.heard.answer == Heard.NO}
    assert all(on - day >= timedelta(days=member.days_of_rest) for day in said_no if day in latest)
    still_open = Ask.objects.open().prefetch_related("answers", "person__calls")
    still = [a for a in still_open if not a.past(on=on).is_at_rest(today=on)]
    assert len(still) < MOST_OPEN and pk not in [a.person_id for a in still]


def check_nothing_is_hidden(member: Member, on: date) -> None:
    """What is owed, or has waited too long, is due."""
    due = today.due(member, on=on)
    assert {d.introduction_id for d in due if d.introduction_id} >= set(owed())
    waiting = {a.pk for a in Ask.objects.open().prefetch_related("answers", "person__calls") if a.due and a.due <= on}
    assert {d.ask_id for d in due if d.ask_id} >= waiting


def owed() -> Iterator[int]:
    """The introductions with an outcome that the introducer was never told, by their rows."""
    for introduction in Introduction.objects.prefetch_related("steps"):
        standing = [s.step for s in introduction.steps.all() if s.taken_back_at is None]
        told = standing[-1] == "thanked"
        if not told and any(step in (Step.INTRODUCED, *OUTCOMES) for step in standing[-1:]):
            yield introduction.pk
