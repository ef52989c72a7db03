"""Everything that was noted of somebody, what of it can be taken back, and what was; and putting off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.coach.asked import ON, heard, later, said

from whoknows.book.errors import NotFound, WrongStep
from whoknows.book.models import Address, Ask, Member, Person, PutOff
from whoknows.coach import asking, covering, hearing, network, planning, today
from whoknows.coach.correcting import What, correct, take_back
from whoknows.coach.history import history
from whoknows.coach.later import put_off
from whoknows.core.introduction import Heard, Step


def told(one: Person) -> list[tuple[str, bool]]:
    """The words of a history, each with whether it was taken back."""
    return [(n.words, n.taken_back_at is not None) for n in history(one)]


def undo(member: Member, one: Person) -> None:
    """Take back the latest of what can be."""
    what, pk = next(n.back for n in history(one) if n.back)
    take_back(member, what, pk)


def test_all_that_was_noted_is_taken_back_step_by_step_and_stays_in_the_history(member: Member, bo: Person) -> None:
    said(member, bo, ON, channel="message")
    heard(member, bo, Heard.THINKING, on=later(1))
    hearing.called(member, str(bo.pk), on=later(2), note="On holiday")
    asking.said_again(member, str(bo.pk), on=later(15))
    heard(member, bo, Heard.NAMED, "Mo Berg", on=later(16))
    hearing.moved(member, "Mo Berg", Step.AGREED, on=later(17))
    hearing.moved(member, "Mo Berg", Step.INTRODUCED, on=later(18))
    hearing.thanked(member, str(bo.pk), on=later(19))
    put_off(member, str(bo.pk), on=later(20))
    words = [
        "put off for a week", "you thanked Bo Lindqvist and told them of Mo Berg", "you and Mo Berg were introduced",
        "Mo Berg would like to meet", "Mo Berg was named", "they named somebody",
        "you asked once more for Vet partners", "you were in touch: On holiday", "they would think about it",
        "you asked in writing for Home managers",
    ]  # fmt: skip
    assert sorted(told(bo)) == sorted((w, False) for w in words)
    standing = len(words)
    while standing:
        undo(member, bo)
        left = len([n for n in history(bo) if not n.taken_back_at])
        assert left < standing
        standing = left
    assert {w for w, gone in told(bo) if gone} == set(words)
    assert today.due(member, on=later(30)) == ()


def test_the_history_of_who_was_named_is_theirs_too(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    mo = Person.objects.create(team=member.team, name="Mo Berg")
    Address.objects.create(team=member.team, person=mo, address="mo@berg.example")
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    assert told(mo) == [("Mo Berg was named", False)]
    undo(member, mo)
    assert told(mo) == [("Mo Berg was named", True)]
    assert Ask.objects.open().get().heard is None  # it was the only name
    with pytest.raises(NotFound, match="already"):
        take_back(member, What.NAMED, 1)


@pytest.mark.parametrize(("guess", "words"), [
    (True, "you asked for Home managers, expecting a name"), (False, "you asked for Home managers, expecting no name"),
    (None, "you asked for Home managers"),
])  # fmt: skip
def test_the_guess_stands_beside_what_was_heard(member: Member, bo: Person, guess: bool | None, words: str) -> None:
    asking.said(member, str(bo.pk), on=ON, guess=guess)
    heard(member, bo, Heard.NO, on=later(1))
    assert told(bo) == [("they said no", False), (words, False)]


def test_thanks_for_a_no_are_taken_back_and_owed_again(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NO, on=later(1))
    hearing.thanked(member, str(bo.pk), on=later(2))
    assert today.due(member, on=later(3)) == ()
    undo(member, bo)
    assert [d.words for d in today.due(member, on=later(3))] == [
        "Thank Bo Lindqvist for the plain answer; ask for nothing."
    ]


@pytest.mark.parametrize(("answer", "days", "owed"), [
    (Heard.NO, 31, True), (Heard.NO, 32, False), (Heard.TESTIMONIAL, 300, True),
])  # fmt: skip
def test_thanks_for_a_no_end_after_a_month_and_for_a_recommendation_with_the_next_ask(
    member: Member,
    bo: Person,
    answer: Heard,
    days: int,
    owed: bool,
) -> None:
    said(member, bo, ON)
    heard(member, bo, answer, on=later(1))
    assert bool(today.due(member, on=later(days))) == owed
    said(member, bo, later(days))
    assert today.due(member, on=later(days)) == ()


def test_who_is_put_off_is_named_nowhere_for_a_week(member: Member, bo: Person) -> None:
    def asked(on: date) -> tuple[bool, bool, str]:
        named = bool(today.today(member, on=on).asks)
        return named, bool(planning.week(member, on=on).asks), covering.covered(member, on=on)[0].why_not

    assert asked(ON) == (True, True, "")
    put_off(member, str(bo.pk), on=ON)
    assert asked(ON) == asked(later(6)) == (False, False, "put off until 9 March 2026")
    assert asked(later(7)) == (True, True, "")
    assert asked(ON - timedelta(days=1)) == (True, True, "")


def test_value_noted_since_brings_them_up_all_the_same(member: Member, bo: Person) -> None:
    put_off(member, str(bo.pk), on=ON)
    network.note_value(member, str(bo.pk), "A whole month without agency staff", on=later(1))
    assert [a.person for a in today.today(member, on=later(1)).asks] == [bo]


def test_putting_off_is_taken_back(member: Member, bo: Person) -> None:
    put_off(member, str(bo.pk), on=ON)
    assert correct(member, What.LATER, "Bo") == "Taken back: Bo Lindqvist was put off on 2026-03-02."
    assert not PutOff.objects.exists() and told(bo) == [("put off for a week", True)]
    with pytest.raises(WrongStep, match="was not put off"):
        correct(member, What.LATER, "Bo")
