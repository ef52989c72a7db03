"""What the user says of who knows whom stands above every letter, and stays."""

from __future__ import annotations

from datetime import date

import pytest

from whoknows.book import archive
from whoknows.book.intake import untold
from whoknows.book.models import Acquaintance, Member, Person
from whoknows.core.introducer import Acquaintance as Said

DAY = date(2026, 3, 2)


@pytest.fixture
def ada(member: Member) -> Person:
    return Person.objects.create(team=member.team, name="Ada Berg")


@pytest.fixture
def ole(member: Member) -> Person:
    return Person.objects.create(team=member.team, name="Ole Lind")


def now(member: Member) -> list[tuple[str, str, str]]:
    rows = Acquaintance.objects.now(member.team).select_related("one", "other")
    return [(a.one.name, a.other.name if a.other else "me", a.knows) for a in rows]


def test_the_later_word_holds_whichever_of_the_two_is_named_first(member: Member, ada: Person, ole: Person) -> None:
    Acquaintance.say(ada, ole, Said.WELL, on=DAY)
    Acquaintance.say(ole, ada, Said.NOT, on=DAY)
    assert now(member) == [("Ole Lind", "Ada Berg", "not")]
    assert Acquaintance.objects.count() == 2


def test_what_is_said_of_me_stands_apart_from_what_is_said_of_two_others(
    member: Member, ada: Person, ole: Person
) -> None:
    Acquaintance.say(ada, ole, Said.WELL, on=DAY)
    Acquaintance.say(ada, None, Said.SLIGHTLY, on=DAY)
    assert now(member) == [("Ada Berg", "Ole Lind", "well"), ("Ada Berg", "me", "slightly")]


def test_taken_back_the_letters_speak_again_and_the_row_stays(member: Member, ada: Person, ole: Person) -> None:
    Acquaintance.say(ada, ole, Said.WELL, on=DAY)
    Acquaintance.take_back(ole, ada, on=DAY)
    assert now(member) == []
    assert Acquaintance.objects.count() == 1


def test_it_follows_a_merge_and_comes_back_when_the_two_are_parted(member: Member, ada: Person, ole: Person) -> None:
    adas = Person.objects.create(team=member.team, name="A. Berg")
    Acquaintance.say(adas, ole, Said.WELL, on=DAY)
    merge = ada.absorb(adas, on=DAY)
    assert now(member) == [("Ada Berg", "Ole Lind", "well")]
    merge.take_back()
    assert now(member) == [("A. Berg", "Ole Lind", "well")]


def test_of_whom_something_was_said_does_not_go_with_an_import(member: Member, ada: Person, ole: Person) -> None:
    Acquaintance.say(ada, ole, Said.WELL, on=DAY)
    assert not untold(member.team).exists()


def test_it_comes_back_with_an_export(member: Member, ada: Person, ole: Person) -> None:
    Acquaintance.say(ada, ole, Said.WELL, on=DAY)
    lines = list(archive.rows())
    archive.put_back(lines)
    assert list(Acquaintance.objects.values_list("one__name", "other__name", "knows")) == [
        ("Ada Berg", "Ole Lind", "well")
    ]
