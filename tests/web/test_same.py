"""The same person?: one pair after the other, and what settled itself."""

from __future__ import annotations

import re

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from whoknows.book.models import Address, Alike, Card, Member, Merge, Person, Signature
from whoknows.coach import duplicates


def _person(member: Member, name: str, address: str, firm: str = "", phones: tuple[str, ...] = ()) -> Person:
    one = Person.objects.create(team=member.team, name=name)
    Address.objects.create(team=member.team, person=one, address=address)
    key = address[:32]
    Card.objects.create(team=member.team, person=one, key=key, content=key, name=name, firm=firm, phones=phones)
    return one


@pytest.fixture
def twice(member: Member) -> list[Person]:
    """Two pairs that may be one, and one that surely is."""
    people = [
        _person(member, "Odalys Brannigan", "odalys@brannigan.example"),
        _person(member, "Odalys Brannigan", "o.brannigan@postbox.example"),
        _person(member, "Wystan Pellow", "wystan@pellow-boats.example"),
        _person(member, "Wystan Pellow", "wystan.pellow@mail.example"),
        _person(member, "Fenna Dijkgraaf", "fenna@dijk.example", "Dijk", ("+31 20 555 0101",)),
        _person(member, "Fenna Dijkgraaf", "f.dijkgraaf@dijk.example", "Dijk", ("+31 20 555 0101",)),
    ]
    duplicates.settle(member)
    assert len(duplicates.duplicates(member)) == 2
    return people


def text_of(here: Client, address: str = "/same") -> str:
    answer = here.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def _shown(member: Member, number: int = 0) -> dict[str, int]:
    pair = duplicates.duplicates(member)[number]
    return {"one": pair.one.person.pk, "other": pair.other.person.pk}


def test_with_nobody_twice_it_says_so_and_compares_when_asked(here: Client, member: Member) -> None:
    assert "Nobody seems to be here twice" in text_of(here)
    _person(member, "Odalys Brannigan", "odalys@brannigan.example")
    _person(member, "Odalys Brannigan", "o.brannigan@postbox.example")
    here.post(reverse("look_same"))
    assert "The same name" in text_of(here)


def test_a_pair_stands_side_by_side_with_its_reasons(here: Client, twice: list[Person]) -> None:
    text = text_of(here)
    assert "odalys@brannigan.example" in text and "o.brannigan@postbox.example" in text
    assert "The same name" in text and "2 pairs to look at" in text


def test_one_tap_makes_them_one_and_undo_parts_them(here: Client, member: Member, twice: list[Person]) -> None:
    before = Person.objects.count()
    text = here.post(reverse("say_same"), {**_shown(member), "word": "same"}, follow=True).content.decode()
    made = Merge.objects.filter(why="").get()
    assert Person.objects.count() == before - 1 and "1 pair to look at" in text
    assert reverse("same_part", args=[made.pk]) in text
    here.post(reverse("same_part", args=[made.pk]))
    assert Person.objects.count() == before


def test_two_who_are_two_are_not_offered_again(here: Client, member: Member, twice: list[Person]) -> None:
    here.post(reverse("say_same"), {**_shown(member), "word": "two"})
    assert len(duplicates.duplicates(member)) == 1 and Alike.objects.exclude(apart_on=None).count() == 1


def test_two_refused_by_mistake_come_back_by_undo_or_from_the_list(here: Client, twice: list[Person]) -> None:
    before = text_of(here)
    for number in range(2):
        two = here.post(reverse("say_same"), {**_ids(before), "word": "two"}, follow=True).content.decode()
        row = Alike.objects.exclude(apart_on=None).get()
        assert two.count(reverse("same_open", args=[row.pk])) == 2  # the undo of the sentence, and the list
        assert "What you said are two" in two and "1 pair to look at" in two
        back = here.post(reverse("same_open", args=[row.pk]), {"back": "/same"}, follow=True).content.decode()
        assert "offered again" in back and "What you said are two" not in back and "2 pairs to look at" in back
        assert _ids(back) == _ids(before), number
    assert here.post(reverse("same_open", args=[row.pk])).status_code == 422
    assert here.post(reverse("same_open", args=[99999])).status_code == 404


def _ids(text: str) -> dict[str, str]:
    return dict(re.findall(r'name="(one|other)" value="(\d+)"', text))


def test_more_pairs_than_a_page_are_counted_and_passed_over_one_by_one(here: Client, member: Member) -> None:
    for number in range(24):
        family = f"{chr(65 + number)}r{'aeiou'[number % 5]}nniganshire"
        for local in ("odalys", "o"):
            _person(member, f"Odalys {family}", f"{local}.{family.lower()}@{local}{family.lower()}.example")
    duplicates.settle(member)
    assert ">24 pairs to look at" in text_of(here)
    assert ">1 pair to look at" in text_of(here, "/same?later=23")
    assert "24 pairs are left for later" in text_of(here, "/same?later=24")


def test_later_goes_on_and_at_the_end_they_are_looked_at_again(here: Client, twice: list[Person]) -> None:
    assert "wystan@pellow-boats.example" in text_of(here, "/same?later=1") + text_of(here, "/same")
    text = text_of(here, "/same?later=2")
    assert "2 pairs are left for later" in text and "Look at them again" in text
    assert text_of(here, "/same?later=x")


def test_what_settled_itself_is_shown_with_why_and_parted_again(
    here: Client, member: Member, twice: list[Person]
) -> None:
    settled = Merge.objects.exclude(why="").get()
    text = text_of(here)
    assert "What settled itself" in text and settled.why.split()[0].casefold() in text.casefold()
    here.post(reverse("same_part", args=[settled.pk]))
    assert not Merge.objects.exists() and "What settled itself" not in text_of(here)
    assert here.post(reverse("same_part", args=[settled.pk])).status_code == 422


def test_who_is_one_already_is_said(here: Client, member: Member, twice: list[Person]) -> None:
    one = twice[0].pk
    assert here.post(reverse("say_same"), {"one": one, "other": one, "word": "same"}).status_code == 422
    assert here.post(reverse("say_same"), {"one": one, "other": 99999, "word": "two"}).status_code == 422
    assert here.post(reverse("say_same"), {**_shown(member), "word": "maybe"}).status_code == 404


def test_the_network_hints_at_pairs_that_wait(here: Client, twice: list[Person]) -> None:
    assert "Some may be here twice" in text_of(here, "/network")


def test_the_network_hints_at_nothing_where_none_wait(here: Client, member: Member) -> None:
    assert "here twice" not in text_of(here, "/network")


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_one_key_a_pair(live_server: LiveServer, page: Page, member: Member, twice: list[Person]) -> None:
    page.goto(live_server.url + "/same")
    page.keyboard.press(" ")
    expect(page).to_have_url(live_server.url + "/same?later=1")
    page.keyboard.press("n")
    expect(page.get_by_text("left for later")).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_text("They are offered again")).to_be_visible()
    page.keyboard.press("n")
    expect(page.get_by_text("left for later")).to_be_visible()
    page.goto(live_server.url + "/same")
    page.keyboard.press("s")
    expect(page.get_by_text("Nobody seems to be here twice")).to_be_visible()
    assert len(duplicates.duplicates(member)) == 0


@pytest.fixture
def home(member: Member) -> Address:
    """An address that Ann and Bob Lee sign from, which stands with Ann."""
    ann = Person.objects.create(team=member.team, name="Ann Lee")
    one = Address.objects.create(team=member.team, person=ann, address="home@lee.example", name="Ann Lee", shared=True)
    Signature.objects.create(team=member.team, address=one, name="Bob Lee")
    return one


def test_a_shared_address_is_told_here_and_with_whom_it_stands(here: Client, home: Address) -> None:
    assert "home@lee.example: Ann Lee, Bob Lee" in text_of(here)
    assert "Shared by Ann Lee and Bob Lee" in text_of(here, f"/person/{home.person_id}")


def test_a_shared_address_is_given_to_another_and_back_who_is_gone_then(here: Client, home: Address) -> None:
    answer = here.post(reverse("give_address", args=[home.pk]), {"who": "Bob Lee"}, follow=True)
    assert "Bob Lee’s now" in answer.content.decode()
    bob = Person.objects.get(name="Bob Lee")
    assert bob.address == home.address and "It is Ann Lee’s" in text_of(here)
    assert {frozenset((home.person_id, bob.pk))} == Alike.said_apart(home.team)
    here.post(reverse("give_back", args=[home.pk, home.person_id]))
    assert Address.objects.get().person_id == home.person_id and not Person.objects.filter(name="Bob Lee").exists()


def test_that_an_address_is_one_persons_stays_until_taken_back(here: Client, home: Address) -> None:
    here.post(reverse("share", args=[home.pk, "one"]))
    assert "Addresses that several share" not in text_of(here)
    assert "Several share it after all" in text_of(here, f"/person/{home.person_id}")
    here.post(reverse("share", args=[home.pk, "untold"]))
    assert "Addresses that several share" in text_of(here)


def test_what_is_wrong_about_a_shared_address_is_said(here: Client, home: Address) -> None:
    assert here.post(reverse("share", args=[home.pk, "perhaps"])).status_code == 404
    assert here.post(reverse("share", args=[99999, "one"])).status_code == 422
    for who in ("", "Ann Lee"):
        assert here.post(reverse("give_address", args=[home.pk]), {"who": who}).status_code == 422
