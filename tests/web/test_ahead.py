"""The week with its sums, who was asked and who was not, what is due with its words, and how often I ask."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from whoknows.book.models import Ask, Call, Member, Person
from whoknows.coach import asking, hearing, network, offering
from whoknows.coach import here as coach_here
from whoknows.core.introduction import Heard, Step


def page(here: Client, address: str) -> str:
    answer = here.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_without_an_offer_the_week_says_what_it_needs(here: Client, member: Member) -> None:
    assert "it needs your offer" in page(here, "/week")


def test_an_offer_begun_is_told_what_the_week_still_wants_of_it(here: Client, people: dict[str, Person]) -> None:
    offering.load(Member.objects.get(), '[[avatars]]\nname = "Anybody"')
    text = page(here, "/week")
    assert "Nothing says yet why “Anybody” would want to meet you" in text and reverse("offer") in text


def test_each_ask_of_the_week_opens_its_sum(here: Client, people: dict[str, Person]) -> None:
    text = page(here, "/week")
    assert "Marit Halvorsen" in text and "What it should bring: £" in text
    assert "chance that they name somebody, a guess" in text and "worth" in text
    assert reverse("ask", args=[people["Marit"].pk]) in text


def test_with_everybody_asked_the_week_is_empty_in_plain_words(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    for name in ("Marit", "Tobias"):
        asking.said(member, str(people[name].pk), on=coach_here.day(member))
    assert "Nobody is to be asked this week" in page(here, "/week")


def test_coverage_counts_who_was_asked_and_says_why_not(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    asking.said(member, str(people["Marit"].pk), on=coach_here.day(member))
    network.say_kind(member, str(people["Joris"].pk), "friend")
    text = page(here, "/coverage")
    assert "Of 2 people who got value from you, 1 was asked within a year" in text
    assert "no answer yet" in text and "No value noted" in text


def test_coverage_without_kinds_leads_to_them(here: Client, member: Member) -> None:
    assert "Go through your people" in page(here, "/coverage")


def test_what_is_due_comes_as_a_calendar(here: Client, member: Member, people: dict[str, Person]) -> None:
    asking.said(member, str(people["Marit"].pk), on=coach_here.day(member))
    answer = here.get("/due.ics")
    assert answer["Content-Type"].startswith("text/calendar") and "Marit Halvorsen" in answer.content.decode()


def test_a_loop_owed_stands_on_today_with_its_words(here: Client, member: Member, people: dict[str, Person]) -> None:
    on = coach_here.day(member)
    asking.said(member, str(people["Marit"].pk), on=on)
    hearing.heard(member, str(people["Marit"].pk), Heard.NO, [], on=on)
    text = page(here, "/")
    assert "What to say" in text and f'id="say-{Ask.objects.get().pk}-None"' in text


def test_who_is_thinking_is_asked_once_more_and_narrower(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    on, marit = coach_here.day(member), people["Marit"]
    asking.said(member, str(marit.pk), on=on - timedelta(days=40))
    hearing.heard(member, str(marit.pk), Heard.THINKING, [], on=on - timedelta(days=30))
    assert "A narrower ask" in page(here, "/") and "Or ask once more, narrower" in page(here, f"/person/{marit.pk}/ask")
    here.post(reverse("asked_again", args=[marit.pk]))
    again = Call.objects.get()
    assert again.again and "A narrower ask" not in page(here, "/")
    here.post(reverse("unsaid", args=[Ask.objects.get().pk]))
    assert not Call.objects.exists() and "A narrower ask" in page(here, "/")


def test_once_more_needs_an_ask_that_waits(here: Client, people: dict[str, Person]) -> None:
    answer = here.post(reverse("asked_again", args=[people["Marit"].pk]))
    assert answer.status_code == 422 and "waits for an answer" in answer.content.decode()
    assert "whoknows said" not in answer.content.decode()


def test_a_call_moves_what_is_due_and_can_be_taken_back(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    on, marit = coach_here.day(member), people["Marit"]
    asking.said(member, str(marit.pk), on=on - timedelta(days=90))
    hearing.heard(member, str(marit.pk), Heard.NAMED, ["Fenna Achterkamp"], on=on - timedelta(days=80))
    hearing.thanked(member, str(marit.pk), on=on - timedelta(days=80))
    assert "I rang Marit Halvorsen about it" in page(here, "/")
    here.post(reverse("called", args=[marit.pk]))
    assert "I rang Marit Halvorsen about it" not in page(here, "/")
    here.post(reverse("uncalled", args=[Call.objects.get().pk]))
    assert "I rang Marit Halvorsen about it" in page(here, "/")


@pytest.mark.parametrize(("guess", "kept"), [("yes", True), ("no", False), ("", None)])
def test_a_guess_before_the_ask_is_kept(here: Client, people: dict[str, Person], guess: str, kept: bool | None) -> None:
    here.post(reverse("said", args=[people["Marit"].pk]), {"guess": guess})
    assert Ask.objects.get().guess is kept


def test_how_often_i_ask_is_kept_within_the_rule(here: Client, member: Member) -> None:
    caps = {"asks_a_year": "1", "asks_open": "5", "days_between": "200", "days_of_rest": "300"}
    here.post(reverse("caps"), caps)
    member.refresh_from_db()
    assert (member.asks_a_year, member.asks_open, member.days_between, member.days_of_rest) == (1, 5, 200, 300)
    for wrong in ({"asks_a_year": "12"}, {"asks_open": "many"}):
        assert here.post(reverse("caps"), {**caps, **wrong}).status_code == 422
    member.refresh_from_db()
    assert member.asks_a_year == 1


def test_the_chain_of_who_came_through_whom_stands_under_the_introductions(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    network.say_kind(member, str(people["Tobias"].pk), "client", through=str(people["Marit"].pk))
    assert "Who came through whom" in page(here, "/introductions")


def test_a_loop_owed_has_its_words_beside_the_introduction(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    on, marit = coach_here.day(member), people["Marit"]
    asking.said(member, str(marit.pk), on=on)
    hearing.heard(member, str(marit.pk), Heard.NAMED, ["Fenna Achterkamp"], on=on)
    hearing.moved(member, "Fenna Achterkamp", Step.DECLINED, on=on)
    text = page(here, "/introductions")
    assert "What to say</summary>" in text and 'id="thanks-' in text
