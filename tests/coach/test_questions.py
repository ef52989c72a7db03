"""Questions to the coach: answers with the user's own people and figures in them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from whoknows.book.errors import NotFound
from whoknows.book.models import Member, Person
from whoknows.coach import asking, hearing, offering, questions
from whoknows.coach.own import TELL
from whoknows.core.introduction import Heard, Step
from whoknows.core.playbook import SITUATIONS
from whoknows.core.playbook.situation import SLOT

DAY = date(2026, 11, 23)
OFFER = (Path(__file__).parents[2] / "docs" / "offer.toml").read_text(encoding="utf-8")


def client(member: Member, name: str, value: str = "", worth: int | None = None) -> Person:
    one = Person.objects.create(team=member.team, name=name)
    one.becomes("client", on=DAY, since=date(2024, 5, 1), worth=Decimal(worth) if worth else None, currency="GBP")
    if value:
        one.moments.create(team=member.team, on=date(2026, 11, 2), text=value)
    return one


@pytest.fixture
def offer(member: Member) -> None:
    offering.load(member, OFFER)


def test_an_empty_book_is_answered_with_blanks_to_fill_and_no_figures(member: Member) -> None:
    reply = questions.ask(member, "what exactly do I say when I ask?", on=DAY)
    assert reply.fits
    assert reply.answers[0].id == "words"
    assert "[exactly the person you want to meet]" in reply.answers[0].say
    assert reply.answers[0].yours == ""


def test_the_offer_stands_in_the_words_to_say(member: Member, offer: None) -> None:
    said = questions.answer(member, "words", on=DAY).say
    assert "an operations director at a family-owned food maker" in said
    assert "who has just lost a production planner" in said
    assert "[" not in said


def test_every_situation_can_be_answered_for_a_book_with_all_in_it_and_for_an_empty_one(member: Member) -> None:
    for id_ in SITUATIONS:
        assert questions.answer(member, id_, on=DAY).say
    offering.load(member, OFFER)
    ada, ole, mira = (client(member, n, "the plan holds", 9000) for n in ("Ada Vögel", "Ole Berg", "Mira Kova"))
    zoe = client(member, "Zoë Quist", "no more overtime", 4000)
    for one, answer in ((ada, Heard.NAMED), (mira, Heard.THINKING)):
        asking.said(member, str(one.pk), on=date(2026, 11, 3))
        names = ["Petra Holm", "Juri Lind"] if answer is Heard.NAMED else []
        hearing.heard(member, str(one.pk), answer, names, on=date(2026, 11, 5))
    for step in (Step.INTRODUCED, Step.MET, Step.CLIENT):
        hearing.moved(member, "Petra Holm", step, on=date(2026, 11, 9))
    asking.said(member, str(ole.pk), on=date(2026, 11, 10))
    answers = [questions.answer(member, id_, on=DAY) for id_ in SITUATIONS]
    assert not [a.id for a in answers if SLOT.search(a.say + a.yours) or "[" in a.say]
    assert sum(bool(a.yours) for a in answers) >= 15
    by_id = {a.id: a.yours for a in answers}
    assert by_id["let-you-know"] == "Mira Kova has been thinking for 20 days."
    assert by_id["silence"] == "Ole Berg has not answered for 13 days."
    assert by_id["late-thanks"] == "Ada Vögel has been waiting for 14 days."
    assert by_id["ask-first"] == "Juri Lind was named by Ada Vögel 18 days ago."
    assert by_id["became-client"] == "Petra Holm became a client through Ada Vögel."
    assert by_id["moment"] == f"{zoe.name} got this from you: “no more overtime”."
    assert "(yours)" in by_id["worth-it"]
    assert by_id["tell-no"] == ""  # Petra became a client; nobody turned me down
    hearing.moved(member, "Juri Lind", Step.DECLINED, on=DAY)
    told = questions.answer(member, "tell-no", on=DAY).yours
    assert told == "Ada Vögel has not heard yet about Juri Lind."


def test_a_person_named_in_the_question_comes_before_who_waits_longer(member: Member, offer: None) -> None:
    for name, day in (("Ada Vögel", 2), ("Ole Berg", 9)):
        one = client(member, name, "the plan holds")
        asking.said(member, str(one.pk), on=date(2026, 11, day))
        hearing.heard(member, str(one.pk), Heard.THINKING, on=date(2026, 11, day + 1))
    first, then = "He said he'd think about it", "Ole said he'd think about it"
    assert questions.ask(member, first, on=DAY).answers[0].yours.startswith("Ada Vögel")
    assert questions.ask(member, then, on=DAY).answers[0].yours.startswith("Ole Berg")


def test_as_of_an_earlier_day_nothing_later_is_known(member: Member, offer: None) -> None:
    ada = client(member, "Ada Vögel", "the plan holds")
    asking.said(member, str(ada.pk), on=date(2026, 11, 3))
    hearing.heard(member, str(ada.pk), Heard.THINKING, on=date(2026, 11, 5))
    assert questions.answer(member, "let-you-know", on=date(2026, 11, 4)).yours == ""


def test_nothing_fits_a_question_about_other_things_and_three_are_shown(member: Member) -> None:
    reply = questions.ask(member, "How do I unblock the sink?", on=DAY)
    assert not reply.fits
    assert len(reply.answers) == 3


def test_every_slot_of_the_playbook_has_somebody_who_can_tell_it() -> None:
    used = {slot for one in SITUATIONS.values() for slot in SLOT.findall(one.say + one.yours)}
    together = [set(SLOT.findall(one.yours)) for one in SITUATIONS.values() if one.yours]
    first = frozenset().union(*TELL)
    assert all(slots & first for slots in together)
    assert {slot.rpartition("_")[0] if slot.endswith(("_days", "_by")) else slot for slot in used} - first <= {
        "asks_named", "close_rate", "cost_high", "introduced_clients", "loop_prospect", "turned_prospect",
        "worth_each", "client",
    }  # fmt: skip


def test_what_others_ask_can_be_listed_by_part() -> None:
    every = questions.others_ask()
    assert {one.part for one in questions.others_ask("hearing")} == {"hearing"}
    assert sum(len(questions.others_ask(part)) for part in ("asking", "hearing", "selling")) == len(every)


def test_a_situation_there_is_none_of_is_said_to_be_none(member: Member) -> None:
    with pytest.raises(NotFound, match="playbook"):
        questions.answer(member, "no-such-thing", on=DAY)
