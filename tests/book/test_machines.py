"""Machines told from people by what they do; the user's word stands above it, whatever comes after."""

from __future__ import annotations

import pytest
from tests.book.conftest import DAY, Maker

from whoknows.book import archive, ties
from whoknows.book import duplicates as once
from whoknows.book.models import Card, Member, OwnAddress, Person
from whoknows.core.tie import Tie

ME = "ines@rota.example"
OFFERS = "offers@heron.example"


def wrote(a: str, b: str, times: int, evidence: str = "wrote") -> Tie:
    return Tie(evidence, a, b, times, float(times), DAY, DAY)


@pytest.fixture
def me(member: Member) -> Member:
    OwnAddress.objects.create(team=member.team, member=member, address=ME)
    return member


def keep(member: Member, *found: Tie) -> None:
    """The kept ties, with one letter of mine to somebody."""
    ties.keep(member.team, [wrote(ME, "ada@kiln.example", 1), *found], as_of=DAY)


def heron() -> Person:
    return Person.objects.get(name="Blue Heron Travel")


def test_who_writes_and_writes_and_is_never_answered_is_a_machine(me: Member, person: Maker) -> None:
    person("Blue Heron Travel", OFFERS)
    keep(me, wrote(OFFERS, ME, 5))
    assert not heron().machine
    keep(me, wrote(OFFERS, ME, 6))
    assert heron().machine and heron().machine_by == "one way"
    keep(me, wrote(OFFERS, ME, 6), wrote(ME, OFFERS, 1))
    assert not heron().machine and heron().machine_by == ""


@pytest.mark.parametrize("evidence", [wrote(ME, OFFERS, 1, "met"), wrote(OFFERS, ME, 1, "met")])
def test_whom_i_met_is_no_machine(me: Member, person: Maker, evidence: Tie) -> None:
    person("Blue Heron Travel", OFFERS)
    keep(me, wrote(OFFERS, ME, 40), evidence)
    assert not heron().machine


def test_who_bears_a_persons_name_at_any_address_is_no_machine(me: Member, person: Maker) -> None:
    person("Thomas Quist", "letter@quist.example")
    person("Heron", OFFERS, "thomas@heron.example")
    keep(me, wrote("letter@quist.example", ME, 40), wrote(OFFERS, ME, 40))
    assert not Person.objects.filter(machine=True).exists()


def test_of_whom_more_is_known_than_letters_is_no_machine(me: Member, person: Maker) -> None:
    person("Moss & Partners", "hello@moss.example").becomes("client", on=DAY)
    listed = person("Kiln Club", "club@kiln.example")
    Card.objects.create(team=me.team, person=listed, key="k", content="c", name="Kiln Club")
    keep(me, wrote("hello@moss.example", ME, 40), wrote("club@kiln.example", ME, 40))
    assert not Person.objects.filter(machine=True).exists()


def test_without_a_letter_of_mine_nothing_is_concluded(me: Member, person: Maker) -> None:
    person("Blue Heron Travel", OFFERS)
    ties.keep(me.team, [wrote(OFFERS, ME, 40)], as_of=DAY)
    assert not heron().machine


def test_who_also_writes_by_hand_is_a_person_until_those_letters_are_taken_back(me: Member, person: Maker) -> None:
    person("Olaf Maro", "olaf@maro.example", machine=True, machine_by="headers")
    person("", "no-reply@maro.example", machine=True, machine_by="headers")
    keep(me, wrote("olaf@maro.example", ME, 1), wrote("no-reply@maro.example", ME, 1))
    assert [one.name for one in Person.objects.filter(machine=False)] == ["Olaf Maro"]
    keep(me)
    assert not Person.objects.filter(machine=False).exists()


@pytest.mark.parametrize("said", [True, False])
def test_the_users_word_stays_whatever_letters_come_and_go(me: Member, person: Maker, said: bool) -> None:
    one = person("Blue Heron Travel", OFFERS)
    keep(me, *([] if said else [wrote(OFFERS, ME, 40)]))
    heron().is_machine(said)
    for times in (40, 400):
        keep(me, wrote(OFFERS, ME, times))
        assert heron().machine is said
    keep(me, wrote(OFFERS, ME, 1), wrote(ME, OFFERS, 9))
    assert heron().machine is said
    lines = list(archive.rows())
    Person.objects.all().delete()
    archive.put_back(lines)
    keep(me, wrote(OFFERS, ME, 40))
    assert heron().machine is said and heron().pk == one.pk


def test_the_word_taken_back_lets_the_letters_tell(me: Member, person: Maker) -> None:
    person("Blue Heron Travel", OFFERS)
    keep(me, wrote(OFFERS, ME, 40))
    for said in (False, True):
        heron().is_machine(said)
        heron().is_machine(None)
        assert heron().machine
    assert heron().machine_said is None


def test_the_word_goes_with_a_merge_and_comes_back_with_the_parting(me: Member, person: Maker) -> None:
    ada, heron_ = person("Ada Quist", "ada@kiln.example"), person("Blue Heron Travel", OFFERS)
    keep(me, wrote(OFFERS, ME, 40))
    heron_.refresh_from_db()
    heron_.is_machine(True)
    parted = ada.absorb(heron_, on=DAY).take_back()
    assert (parted.machine, parted.machine_said, parted.machine_by) == (True, True, "one way")


def test_a_person_and_a_machine_made_one_are_a_person(me: Member, person: Maker) -> None:
    robot = person("Blue Heron Travel", OFFERS, machine=True, machine_by="headers")
    ada = person("ada", "ada@heron.example")
    assert once.make_one(robot, ada, on=DAY).kept == ada and not Person.objects.get().machine


def test_telling_apart_costs_few_statements(me: Member, person: Maker, django_assert_max_num_queries: Maker) -> None:
    for number in range(30):
        person(f"Heron {number}", f"offers@heron{number}.example")
    found = [wrote(f"offers@heron{number}.example", ME, 40) for number in range(30)]
    with django_assert_max_num_queries(60):
        keep(me, *found)
    assert Person.objects.filter(machine=True).count() == 30
