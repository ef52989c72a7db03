"""The introductions as a board, the history with its ways back, and what can be heard of before it is due."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from whoknows.book.models import Correction, Introduction, Member, Person
from whoknows.coach import asking, hearing
from whoknows.coach import here as coach_here
from whoknows.coach.history import history
from whoknows.core.introduction import FOLLOWS, Heard, Step

WAYS = {
    Step.NAMED: (), Step.AGREED: (Step.AGREED,), Step.INTRODUCED: (Step.INTRODUCED,),
    Step.MET: (Step.AGREED, Step.INTRODUCED, Step.MET), Step.CLIENT: (Step.INTRODUCED, Step.CLIENT),
    Step.DECLINED: (Step.DECLINED,),
}  # fmt: skip


@pytest.fixture
def going(member: Member, people: dict[str, Person]) -> dict[Step, Introduction]:
    """One introduction at each step, forty days old."""
    on, marit = coach_here.day(member) - timedelta(days=40), people["Marit"]
    asking.said(member, str(marit.pk), on=on)
    hearing.heard(member, str(marit.pk), Heard.NAMED, [f"At {step.value}" for step in WAYS], on=on)
    for at, steps in WAYS.items():
        for step in steps:
            hearing.moved(member, f"At {at.value}", step, on=on)
    return {i.now.step: i for i in Introduction.objects.all()}


def shown(here: Client, address: str) -> str:
    return here.get(address).content.decode()


def columns(text: str) -> dict[str, list[str]]:
    """The names under each heading of the board, in their order."""
    parts = re.split(r'<h2 id="(?:step-)?([\w-]+)"', text)
    return {name: re.findall(r"At \w+(?=</a></h3>)", part) for name, part in zip(parts[1::2], parts[2::2], strict=True)}


def test_each_stands_in_the_column_of_its_step_with_the_moves_that_are_allowed(
    here: Client, going: dict[Step, Introduction]
) -> None:
    text = shown(here, "/introductions")
    found = columns(text)
    assert [found[step.value] for step in WAYS if step is not Step.DECLINED] == [
        [f"At {step.value}"] for step in WAYS if step is not Step.DECLINED
    ]
    for step, one in going.items():
        card = text.partition(f'id="introduction-{one.pk}"')[2].partition("</article>")[0]
        assert set(re.findall(r'name="step" value="(\w+)"', card)) == {s.value for s in FOLLOWS[step]}


def test_what_is_owed_for_nothing_stays_in_sight_and_is_folded_once_told(
    here: Client, people: dict[str, Person], going: dict[Step, Introduction]
) -> None:
    assert columns(shown(here, "/introductions"))["to-tell"] == ["At declined"]
    here.post(reverse("thanked", args=[people["Marit"].pk]))
    text = shown(here, "/introductions")
    assert "to-tell" not in columns(text) and "did not work out: 1" in text


def test_what_is_due_stands_first_in_its_column_and_above_the_board(
    here: Client, member: Member, people: dict[str, Person], going: dict[Step, Introduction]
) -> None:
    on, tobias = coach_here.day(member), people["Tobias"]
    asking.said(member, str(tobias.pk), on=on)
    hearing.heard(member, str(tobias.pk), Heard.NAMED, ["At ease"], on=on)
    text = shown(here, "/introductions")
    assert columns(text)["named"] == ["At named", "At ease"]
    above = text.partition("are due:")[2].partition("</p>")[0]
    assert "At named" in above and "At ease" not in above


def test_a_step_is_taken_back_on_its_card_and_stays_in_its_history(
    here: Client, going: dict[Step, Introduction]
) -> None:
    one = going[Step.AGREED]
    here.post(reverse("take_back", args=["moved", one.pk]), {"back": "/introductions"})
    text = shown(here, "/introductions")
    assert sorted(columns(text)["named"]) == ["At agreed", "At named"]
    assert "<s>At agreed would like to meet</s>" in text


def test_the_history_of_a_person_is_on_their_page_with_its_ways_back(
    here: Client, people: dict[str, Person], going: dict[Step, Introduction]
) -> None:
    marit, named = people["Marit"], going[Step.NAMED]
    text = shown(here, f"/person/{marit.pk}")
    assert "What was noted" in text and "They named somebody" in text
    here.post(reverse("take_back", args=["named", named.pk]), {"back": f"/person/{marit.pk}"})
    assert Correction.objects.get().words == "At named was named"
    assert "<s>At named was named</s>" in shown(here, f"/person/{marit.pk}")


def test_a_name_taken_back_on_its_own_page_leads_to_the_others_for_it_is_gone(
    here: Client, going: dict[Step, Introduction]
) -> None:
    named = going[Step.NAMED]
    page = {"back": reverse("person", args=[named.prospect_id])}
    answer = here.post(reverse("take_back", args=["named", named.pk]), page, follow=True)
    assert answer.redirect_chain[-1][0] == reverse("introductions") and "Taken back" in answer.content.decode()


def test_what_something_came_after_is_not_taken_back_and_says_why(
    here: Client, people: dict[str, Person], going: dict[Step, Introduction]
) -> None:
    address = reverse("take_back", args=["named", going[Step.MET].pk])
    answer = here.post(address, {"back": f"/person/{people['Marit'].pk}"}, follow=True)
    assert "At met has moved on since" in answer.content.decode()
    assert not any(n.taken_back_at for n in history(people["Marit"]))


@pytest.mark.parametrize("address", ["/noted/moved/999999/back", "/noted/nonsense/1/back"])
def test_what_is_not_noted_is_not_taken_back(here: Client, member: Member, address: str) -> None:
    assert here.post(address).status_code == 404


def test_the_enter_key_in_the_worth_says_that_they_became_a_client(
    here: Client, going: dict[Step, Introduction]
) -> None:
    met = going[Step.MET]
    here.post(reverse("moved", args=[met.pk]), {"worth": "12,500"})
    last = met.steps.order_by("pk").last()
    assert last is not None and (last.step, last.worth) == (Step.CLIENT, 12500)
    nothing_said = here.post(reverse("moved", args=[going[Step.NAMED].pk]), {"on": "2026-01-02"})
    assert nothing_said.status_code == 422 and "choose one of the steps" in nothing_said.content.decode()
    buttons = re.findall(r"<button([^>]*)", shown(here, "/introductions").partition('class="next"')[2])
    assert "hidden" in buttons[0], "the first button of a form is the one that the enter key presses"


def test_what_is_not_due_yet_can_be_noted_from_today(
    here: Client, member: Member, people: dict[str, Person], going: dict[Step, Introduction]
) -> None:
    on, tobias = coach_here.day(member), people["Tobias"]
    asking.said(member, str(tobias.pk), on=on)
    hearing.moved(member, "At agreed", Step.INTRODUCED, on=on)
    asked, _, _ = shown(here, "/").partition("</main>")
    awaited = asked.partition("Heard something else?")[2]
    assert "Tobias" in awaited and reverse("heard", args=[tobias.pk]) in awaited
    due = asked.partition("Heard something else?")[0]
    assert reverse("moved", args=[going[Step.NAMED].pk]) in due
    assert reverse("moved", args=[going[Step.NAMED].pk]) not in awaited


def test_having_been_in_touch_is_noted_on_the_page_of_anybody(here: Client, people: dict[str, Person]) -> None:
    pk = people["Marit"].pk
    here.post(reverse("called", args=[pk]), {"note": "on holiday", "back": f"/person/{pk}"})
    assert "You were in touch: on holiday" in shown(here, f"/person/{pk}")
