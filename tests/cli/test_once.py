"""The commands same, shared, machine and me: what is said there holds, and is taken back there."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.told import ME, NOON, calendar, meeting

from whoknows.book.models import Address, Card, Member, OwnAddress, Person
from whoknows.cli import prompt
from whoknows.coach import duplicates


def run(*words: str) -> Result:
    return CliRunner().invoke(prompt, words, catch_exceptions=False)


def said(*words: str) -> str:
    result = run(*words)
    assert result.exit_code == 0, result.output
    return result.output


def person(member: Member, name: str, address: str) -> Person:
    one = Person.objects.create(team=member.team, name=name)
    Address.objects.create(team=member.team, person=one, address=address, name=name)
    return one


@pytest.fixture
def twice(member: Member) -> tuple[Person, Person]:
    """Two who may be one."""
    one = person(member, "Odalys Brannigan", "odalys@brannigan.example")
    return one, person(member, "Odalys Brannigan", "o.brannigan@postbox.example")


def test_who_may_be_one_is_shown_with_reasons(twice: tuple[Person, Person]) -> None:
    assert "Nobody seems" in said("same")
    out = said("same", "--compare")
    assert "the same name; few bear this name" in out and f"{twice[0].pk}  Odalys" in out
    (pair,) = json.loads(said("same", "--json"))
    assert pair["one"]["id"] == twice[0].pk and pair["reasons"] == ["the same name", "few bear this name"]


def test_two_are_made_one_and_parted(twice: tuple[Person, Person]) -> None:
    ids = [str(one.pk) for one in twice]
    assert "is one person now" in said("same", *ids)
    assert Person.objects.count() == 1
    assert "a person of their own again" in said("same", "odalys@brannigan.example", "--unsay")
    assert Person.objects.count() == 2
    assert run("same", "odalys@brannigan.example").exit_code == 2


def test_two_refused_by_mistake_are_offered_again(member: Member, twice: tuple[Person, Person]) -> None:
    ids = [str(one.pk) for one in twice]
    said("same", "--compare")
    assert "are not offered again" in said("same", *ids, "--two")
    assert "Nobody seems" in said("same")
    assert "offered again" in said("same", *ids, "--unsay")
    assert len(duplicates.duplicates(member)) == 1


def test_whose_a_shared_address_is_is_said_and_taken_back(member: Member) -> None:
    assert "No address seems to be shared" in said("shared")
    ann = person(member, "Ann Lee", "home@lee.example")
    assert "is several people’s, and stays so" in said("shared", "Home@Lee.example", "several")
    (told,) = json.loads(said("shared", "--json"))
    assert (told["address"], told["person"]["id"]) == ("home@lee.example", ann.pk)
    assert "is Ann Lee’s alone, by the names beside it" in said("shared", "home@lee.example", "unsay")
    Address.objects.get().signatures.create(team=member.team, name="Bob Lee")
    assert "several people’s, by the names" in said("shared", "home@lee.example", "unsay")
    assert "home@lee.example: Ann Lee, Bob Lee" in said("shared")
    assert "and its letters are Bob Lee’s now" in (out := said("shared", "home@lee.example", "--of", "Bob Lee"))
    assert Person.objects.get(name="Bob Lee").address == "home@lee.example"
    assert "are Ann Lee’s again" in said(*out.partition("whoknows ")[2].split())
    assert not Person.objects.filter(name="Bob Lee").exists()
    for words in (["home@lee.example"], ["home@lee.example", "one", "--of", "Bob Lee"]):
        assert run("shared", *words).exit_code == 2


def test_whoever_gets_a_second_address_is_known_to_have_several(member: Member) -> None:
    person(member, "Ann Lee", "home@lee.example")
    bob = person(member, "Bob Lee", "bob@lee.example")
    said("shared", "home@lee.example", "--of", "bob@lee.example")
    assert list(bob.addresses.values_list("several", flat=True)) == [True, True]


def test_undo_says_what_it_takes_back_if_it_only_changed_what_was_known(member: Member, tmp_path: Path) -> None:
    day = timedelta(days=1)
    for sequence in (0, 1):
        moved = meeting("m1", ME, "Ole Berg <ole@berg.example>", at=NOON + sequence * day, sequence=sequence)
        said("listen", str(calendar(tmp_path / f"{sequence}.ics", [moved])), "--me", ME)
    assert said("undo") == "Taken back: 1.ics (what it changed of what was known, as a meeting that moved).\n"
    assert said("undo") == f"Taken back: 0.ics (1 thing, 1 person, {ME} as yours).\n"


def test_a_machine_is_one_by_my_word_until_i_unsay_it(member: Member) -> None:
    person(member, "Kiln Club", "club@kiln.example")
    assert "is a machine, and stays one" in said("machine", "club@kiln.example", "yes")
    assert json.loads(said("people", "--machines", "--json"))[0]["name"] == "Kiln Club"
    assert "by the letters a person" in said("machine", "club@kiln.example", "unsay")
    assert "is a person, and stays one" in said("machine", "club@kiln.example", "no")
    assert Person.objects.get().machine_said is False


def test_an_address_that_may_be_mine_is_asked_and_never_taken(member: Member) -> None:
    assert "None is known" in said("me")
    said("me", "ines.rota@rota.example")
    person(member, "Ines Rota", "ines.rota@posteo.example")
    person(member, "Ines Rota", "ines@other.example").got_value("She is somebody else", on=duplicates.here.day(member))
    person(member, "Ines Maro", "ines@maro.example")
    assert "Is ines.rota@posteo.example yours too?" in (out := said("me")) and "other" not in out and "Maro" not in out
    assert OwnAddress.objects.count() == 1
    told = json.loads(said("me", "ines.rota@posteo.example", "--json"))
    assert told == {"own": ["ines.rota@rota.example", "ines.rota@posteo.example"], "maybe": []}
    assert not Person.objects.filter(addresses__address="ines.rota@posteo.example").exists()
    said("me", "ines.rota@posteo.example", "--drop")
    assert OwnAddress.objects.get().address == "ines.rota@rota.example"
    assert run("me", "--drop").exit_code == 2


def test_an_address_of_my_name_on_a_card_is_asked_by_the_name_in_my_settings(member: Member) -> None:
    member.name = "Ines Quarrington"
    member.save()
    one = person(member, "Quarrington", "i.quarrington@posteo.example")
    Card.objects.create(team=member.team, person=one, key="k", content="c", name="Ines Quarrington")
    said("me", "iq@rota.example")
    one.name = "Ines Quarrington"
    one.save()
    assert "Is i.quarrington@posteo.example yours too?" in said("me")
