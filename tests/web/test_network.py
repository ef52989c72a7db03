"""The list of people and one person's page."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from whoknows.book.models import Address, Member, Merge, Person
from whoknows.coach import asking

People = dict[str, Person]


def shown(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_people_are_found_by_name_firm_and_kind(here: Client, people: People) -> None:
    assert "10 people, warmest first" in shown(here, "/network")
    assert "Luc Desrosiers" in shown(here, "/network?q=moulin") and "Marit" not in shown(here, "/network?q=moulin")
    assert "2 people fit" in shown(here, "/network?kind=client")
    assert "8 people fit" in shown(here, "/network?kind=unsaid")
    assert "2 people fit" in shown(here, "/network?kind=unasked")
    here.post(reverse("said", args=[people["Marit"].pk]))
    assert "1 person fits" in shown(here, "/network?kind=unasked")
    assert "Nobody fits" in shown(here, "/network?q=zzz")


def test_while_typing_only_the_list_comes(here: Client, people: People) -> None:
    text = here.get("/network?q=luc", headers={"HX-Request": "true"}).content.decode()
    assert "Luc Desrosiers" in text and "<html" not in text


def test_pages_of_fifty_keep_the_search(here: Client, member: Member, people: People) -> None:
    Person.objects.bulk_create(Person(team=member.team, name=f"Further {n:03}") for n in range(120))
    first = shown(here, "/network?q=further")
    assert "Page 1 of 3" in first and "?q=further&amp;page=2" in first
    assert "Further 119" in shown(here, "/network?q=further&page=3")
    assert "Page 3 of 3" in shown(here, "/network?q=further&page=999")
    assert "Page 1 of 3" in shown(here, "/network?q=further&page=x")


def test_a_machine_stands_apart_until_it_is_said_to_be_a_person(here: Client, member: Member, people: People) -> None:
    robot = Person.objects.create(team=member.team, name="Updates Digest", machine=True, machine_by="one way")
    assert "Updates Digest" not in shown(here, "/network")
    apart = shown(here, "/network?machines=1")
    assert "Updates Digest" in apart and "Wrote again and again and was never answered" in apart
    said = here.post(reverse("machine", args=[robot.pk]), {"person": "1"}, follow=True).content.decode()
    assert reverse("unsay_machine", args=[robot.pk]) in said and "Updates Digest" in shown(here, "/network")
    here.post(reverse("unsay_machine", args=[robot.pk]), follow=True)
    assert "Updates Digest" not in shown(here, "/network")
    here.post(reverse("machine", args=[robot.pk]), {})
    assert "you said so" in shown(here, f"/person/{robot.pk}")


def test_a_person_shows_where_each_fact_comes_from(here: Client, people: People) -> None:
    text = shown(here, f"/person/{people['Luc'].pk}")
    assert "Miller, Moulin Desrosiers" in text and "with Connections.csv" in text
    assert "connected 27 Aug 2023" in text and "No letters or meetings known" in text


def test_a_kind_with_its_terms_is_kept_and_taken_back(here: Client, people: People) -> None:
    luc = people["Luc"]
    told = {"kind": "client", "since": "2020-05-01", "worth": "9000", "currency": "eur", "through": "Marit Halvorsen"}
    here.post(reverse("kind", args=[luc.pk]), told)
    kind = luc.kinds.get(replaced_on=None)
    assert (kind.kind, str(kind.worth), kind.currency, kind.through) == ("client", "9000.00", "EUR", people["Marit"])
    here.post(reverse("unsay_kind", args=[luc.pk]))
    assert not luc.kinds.exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"kind": ""}, "Choose what they are"),
        ({"kind": "client", "since": "soon"}, "“soon” is no day"),
        ({"kind": "client", "since": "31 Feb 2024"}, "write it as 14 Mar 2026, or the year alone"),
        ({"kind": "client", "since": "0001-01-01"}, "“0001-01-01” is no day from 1900 to 2199"),
        ({"kind": "client", "since": "2027"}, "That ends on 2 Jan 2026, before it begins on 1 Jan 2027"),
        ({"kind": "client", "worth": "-5"}, "“-5” is no amount"),
        ({"kind": "client", "through": "Nobody Known"}, "Nobody called “Nobody Known” is in your network"),
    ],
)
def test_what_cannot_be_kept_is_explained_and_stays_typed(
    here: Client, people: People, typed: dict[str, str], said: str
) -> None:
    answer = here.post(reverse("kind", args=[people["Luc"].pk]), {"until": "2026-01-02", **typed})
    text = answer.content.decode()
    assert answer.status_code == 422 and said in text and "whoknows people" not in text
    assert 'value="2026-01-02"' in text
    assert not people["Luc"].kinds.exists()


@pytest.mark.parametrize(
    ("typed", "locale", "shown_again"),
    [("14 Mar 2024", "en_GB", "14 Mar 2024"),
     ("04/03/2024", "en_GB", "4 Mar 2024"), ("2024-03-04", "en_US", "4 Mar 2024"),
     ("March 2024", "en_US", "1 Mar 2024"), ("2024", "de_DE", "2024"), ("4.3.2024", "de_DE", "4 Mar 2024")],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it_and_stands_in_its_field_as_it_can_be_read(
    here: Client, member: Member, people: People, typed: str, locale: str, shown_again: str
) -> None:
    luc, member.locale = people["Luc"], locale
    member.save()
    here.post(reverse("kind", args=[luc.pk]), {"kind": "client", "since": typed})
    field = f'value="{shown_again}"'
    assert field in shown(here, f"/person/{luc.pk}")
    here.post(reverse("kind", args=[luc.pk]), {"kind": "client", "since": shown_again})
    assert field in shown(here, f"/person/{luc.pk}")


def test_a_day_that_may_be_two_is_asked_after(here: Client, member: Member, people: People) -> None:
    member.locale = "en_US"
    member.save()
    answer = here.post(reverse("kind", args=[people["Luc"].pk]), {"kind": "client", "since": "03/04/2024"})
    assert answer.status_code == 422 and "“03/04/2024” is no day" in answer.content.decode()


def test_a_call_that_cannot_be_noted_stays_typed_on_their_page(here: Client, people: People) -> None:
    luc = people["Luc"]
    answer = here.post(reverse("called", args=[luc.pk]), {"note": "the mill in June", "on": "2199-01-02"})
    text = answer.content.decode()
    assert answer.status_code == 422 and "2 Jan 2199 is yet to come" in text
    assert 'value="the mill in June"' in text and text.count('value="2199-01-02"') == 1


def test_a_value_note_is_kept_and_taken_back(here: Client, people: People) -> None:
    luc = people["Luc"]
    assert here.post(reverse("value", args=[luc.pk]), {"text": " "}).status_code == 422
    here.post(reverse("value", args=[luc.pk]), {"text": "Flour on time", "on": "2026-02-03"})
    assert "Flour on time" in shown(here, f"/person/{luc.pk}")
    here.post(reverse("unvalue", args=[luc.moments.get().pk]))
    assert not luc.moments.exists()


def test_two_of_one_name_are_made_one_and_parted_again(here: Client, member: Member, people: People) -> None:
    luc = people["Luc"]
    twin = Person.objects.create(team=member.team, name="Luc Desrosiers")
    Address.objects.create(team=member.team, person=twin, address="luc@moulin.example")
    assert "The same person?" in shown(here, f"/person/{luc.pk}")
    here.post(reverse("merge", args=[luc.pk]), {"other": str(twin.pk)})
    assert luc.address == "luc@moulin.example" and not Person.objects.filter(pk=twin.pk).exists()
    here.post(reverse("part", args=[Merge.objects.get().pk]))
    assert Person.objects.filter(name="Luc Desrosiers").count() == 2
    assert here.post(reverse("merge", args=[luc.pk]), {"other": str(luc.pk)}).status_code == 422


@pytest.mark.parametrize(
    ("other", "said"),
    [("", "Write a name, an address or a number."), ("ab cd " * 1700, "is in your network."), ("a\0b", "called “ab”")],
    ids=["nobody", "too much", "a mark that is none"],
)
def test_whom_nobody_can_be_is_said_shortly(here: Client, people: People, other: str, said: str) -> None:
    answer = here.post(reverse("merge", args=[people["Luc"].pk]), {"other": other})
    text = answer.content.decode()
    told = text.partition('role="alert"')[2].partition("</p>")[0]
    assert answer.status_code == 422 and said in told and len(told) < 500


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_what_is_pressed_twice_is_noted_once(live_server: LiveServer, page: Page, people: People) -> None:
    asking.said(Member.objects.get(), str(people["Marit"].pk), on=date(2026, 1, 2))
    page.goto(f"{live_server.url}/person/{people['Marit'].pk}/ask")
    press = "() => { const b = document.querySelector('[value=no]'); b.click(); setTimeout(() => b.click(), 40); }"
    page.evaluate(press)
    expect(page.get_by_role("status")).to_contain_text("said no this time")
    assert not page.get_by_role("alert").count()


def test_a_name_from_the_user_stays(here: Client, people: People) -> None:
    luc = people["Luc"]
    here.post(reverse("name", args=[luc.pk]), {"name": "Lucien Desrosiers"})
    luc.refresh_from_db()
    assert (luc.name, luc.named_by_hand) == ("Lucien Desrosiers", True)


def test_forgetting_asks_first_and_then_forgets(here: Client, people: People) -> None:
    luc = people["Luc"]
    assert "Forget Luc Desrosiers?" in shown(here, f"/person/{luc.pk}/forget")
    assert Person.objects.filter(pk=luc.pk).exists()
    answer = here.post(reverse("forget", args=[luc.pk]), follow=True)
    assert "Luc Desrosiers is forgotten" in answer.content.decode()
    assert here.get(f"/person/{luc.pk}").status_code == 404
