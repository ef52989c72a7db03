"""The coach's pages: the month with its act, days away, and questions answered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from whoknows.book.models import DaysAway, Member, Month, MonthDay, Person
from whoknows.coach import asking, month
from whoknows.coach import here as coach_here


def page(here: Client, address: str = "/coach") -> str:
    answer = here.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_before_anybody_is_there_the_coach_says_how_to_begin(here: Client, member: Member) -> None:
    text = page(here)
    assert "Begin the month" in text and "One brave ask" in text
    assert f'<a class="button main" href="{reverse("today")}">' in text  # which leads to what is missing


def test_the_month_begins_and_shows_the_day_and_asks_for_a_guess(here: Client, people: dict[str, Person]) -> None:
    here.post(reverse("begin"))
    text = page(here)
    assert "Day 1 of 20" in text and "how many will name somebody?" in text
    here.post(reverse("guess"), {"guess": "3"})
    assert Month.objects.get().guess == 3
    assert "how many will name somebody?" not in page(here)
    assert here.post(reverse("guess"), {"guess": "9"}).status_code == 422


def test_the_act_leads_to_the_words(here: Client, people: dict[str, Person]) -> None:
    here.post(reverse("begin"))
    assert f'href="{reverse("ask", args=[people["Marit"].pk])}"' in page(here)


def test_a_day_is_ticked_off_and_the_tick_taken_back(here: Client, member: Member, people: dict[str, Person]) -> None:
    here.post(reverse("begin"))
    here.post(reverse("done"))
    assert MonthDay.objects.count() == 1 and "Today’s act is done" in page(here)
    here.post(reverse("not_done"))
    assert not MonthDay.objects.exists()


def test_days_away_are_set_shown_and_taken_back(here: Client, member: Member) -> None:
    on = coach_here.day(member)
    last = on + timedelta(days=6)
    here.post(reverse("away"), {"first": on.isoformat(), "last": last.isoformat()})
    assert [a.span for a in DaysAway.objects.all()] == [(on, last)]
    here.post(reverse("come_back", args=[DaysAway.objects.get().pk]))
    assert not DaysAway.objects.exists()


def test_not_today_is_a_day_away(here: Client, member: Member) -> None:
    here.post(reverse("away"), {"skip": "1"})
    on = coach_here.day(member)
    assert DaysAway.objects.get().span == (on, on)


@pytest.mark.parametrize(
    "typed", [{}, {"first": "2026-12-24", "last": "2026-12-20"}, {"first": "soon"}], ids=["empty", "backward", "word"]
)
def test_days_away_that_cannot_be_are_said_beside_the_form(here: Client, member: Member, typed: dict[str, str]) -> None:
    answer = here.post(reverse("away"), typed)
    assert answer.status_code == 422 and 'class="trouble"' in answer.content.decode()
    assert not DaysAway.objects.exists()


def test_a_trouble_writes_its_days_by_the_locale(here: Client, member: Member) -> None:
    member.locale = "de_DE"
    member.save()
    answer = here.post(reverse("away"), {"first": "2026-11-25", "last": "2026-11-20"})
    text = answer.content.decode()
    assert answer.status_code == 422 and "end on 20.11.2026, before they begin on 25.11.2026" in text
    assert 'value="2026-11-25"' in text, "the field stays as it was typed"


def test_a_question_is_answered_with_my_own_figures_and_its_source(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    asking.said(member, str(people["Marit"].pk), on=coach_here.day(member) - timedelta(days=20))
    text = page(here, "/coach?q=I+asked+weeks+ago+and+heard+nothing")
    assert "Marit Halvorsen" in text and 'class="quietly sources"' in text


def test_asked_for_by_htmx_the_answer_comes_alone(here: Client, member: Member) -> None:
    answer = here.get("/coach?q=They+said+they+will+let+me+know", headers={"hx-request": "true"})
    assert "<html" not in answer.content.decode() and "I'll let you know" in answer.content.decode().replace(
        "&#x27;", "'"
    )


def test_a_question_about_something_else_is_not_answered_by_force(here: Client, member: Member) -> None:
    assert "Nothing in the playbook fits that" in page(here, "/coach?q=What+is+the+capital+of+France")


def test_what_others_ask_has_a_page_each(here: Client, member: Member) -> None:
    assert reverse("answer", args=["let-you-know"]) in page(here)
    assert "Why" not in page(here, reverse("answer", args=["let-you-know"])).partition("<h1>")[0]
    assert here.get("/coach/answer/nothing-of-the-kind").status_code == 404


def test_the_mornings_come_as_a_calendar_at_the_hour_set(
    here: Client, member: Member, people: dict[str, Person]
) -> None:
    here.post(reverse("hour"), {"hour": "07:15"})
    answer = here.get(reverse("mornings"))
    assert answer["Content-Type"].startswith("text/calendar") and "T071500" in answer.content.decode()
    assert here.post(reverse("hour"), {"hour": "dawn"}).status_code == 422


def test_the_page_says_when_the_month_goes_on(here: Client, member: Member) -> None:
    on = coach_here.day(member)
    month.begin(member, on=on)
    month.go_away(member, date(on.year, 1, 1), on + timedelta(days=30))
    assert "The month waits until" in page(here)
