"""What was heard: the rules from the ask to the closed loop, each corrected with its history kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.utils import timezone
from tests.coach.asked import ON, again, heard, later, said

from whoknows.book.errors import BookError, WrongStep
from whoknows.book.models import Answer, Ask, Correction, Introduction, Member, Person
from whoknows.coach import (
    asking,
    chains,
    covering,
    duplicates,
    hearing,
    loops,
    network,
    offering,
    planning,
    settings,
    today,
    upcoming,
)
from whoknows.coach.correcting import What as Noted
from whoknows.coach.correcting import correct
from whoknows.coach.history import history
from whoknows.core.act import What
from whoknows.core.introduction import Heard, Step

ENOUGH = "1 ask waits for an answer, as many as you allow: note what you heard, or allow more in the settings"


def due(member: Member, on: date) -> list[tuple[What, date]]:
    return [(d.what, d.since) for d in today.due(member, on=on)]


def test_thinking_comes_due_again_with_an_ask_about_another_kind_of_person(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.THINKING, on=later(1))
    assert due(member, later(14)) == []
    [one] = today.today(member, on=later(15)).due
    assert one.what is What.THINKING and "vet" in one.say
    assert asking.draft(member, str(bo.pk), on=later(15)).ask.avatar == "Vet partners"


def test_said_again_is_the_same_ask_put_once_more(member: Member, bo: Person) -> None:
    with pytest.raises(WrongStep, match="No ask"):
        again(member, bo, ON)
    first = said(member, bo, ON)
    with pytest.raises(WrongStep, match="still open"):
        said(member, bo, later(7))
    assert again(member, bo, later(7)) == first
    assert due(member, later(13)) == [] and due(member, later(14)) == [(What.ANSWER, later(14))]


def test_the_third_silence_is_a_rest_and_the_next_ask_a_new_one(member: Member, bo: Person) -> None:
    first = said(member, bo, ON)
    for days in (7, 14):
        again(member, bo, later(days))
    assert due(member, later(300)) == []
    [one] = covering.covered(member, on=later(30))
    assert one.why_not == "asked in March and heard nothing three times; resting until 21 September 2026"
    assert one.free_from == date(2026, 9, 21)
    assert said(member, bo, date(2026, 9, 21)) != first
    assert Ask.objects.open().count() == 1


def test_an_answer_during_the_rest_still_counts(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    for days in (7, 14):
        again(member, bo, later(days))
    assert heard(member, bo, Heard.NAMED, "Mo Berg", on=later(60)).introductions.count() == 1


@pytest.mark.parametrize("answer", [Heard.NO, Heard.TESTIMONIAL])
def test_a_no_and_a_recommendation_are_owed_thanks_with_drafted_words(
    member: Member, bo: Person, answer: Heard
) -> None:
    said(member, bo, ON)
    heard(member, bo, answer, on=later(2))
    [one] = today.today(member, on=later(2)).due
    assert one.what is What.LOOP and "hank" in one.say
    assert ("introduction" in one.say) == (answer is Heard.TESTIMONIAL)
    assert hearing.thanked(member, str(bo.pk), on=later(3)) == []
    assert due(member, later(300)) == []


def test_after_a_no_they_rest_and_then_may_be_asked(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NO, on=later(2))
    [one] = covering.covered(member, on=later(150))
    assert one.why_not == "said no; resting until 2 September 2026"
    [one] = covering.covered(member, on=date(2026, 9, 2))
    assert not one.why_not


def test_stop_holds_for_ever_unless_it_was_a_mistake(member: Member, bo: Person) -> None:
    ask = said(member, bo, ON)
    heard(member, bo, Heard.STOP, on=ON)
    with pytest.raises(WrongStep, match="said stop"):
        said(member, bo, later(4000))
    assert not today.today(member, on=later(4000)).asks
    hearing.unhear(ask)
    assert Person.objects.get(pk=bo.pk).stopped_on is None


def test_who_said_stop_is_never_to_be_recorded_as_asked(member: Member, bo: Person) -> None:
    with pytest.raises(WrongStep, match=f"To never ask them: whoknows kind {bo.pk} no"):
        heard(member, bo, Heard.STOP, on=ON)
    said(member, bo, ON)
    heard(member, bo, Heard.STOP, on=later(1))
    with pytest.raises(WrongStep, match="said stop on 2026-03-03"):
        heard(member, bo, Heard.THINKING, on=later(2))


def test_a_name_taken_back_after_a_stop_leaves_the_stop(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.STOP, on=later(1))
    heard(member, bo, Heard.NAMED, "Mo Berg", on=later(2))
    assert correct(member, Noted.HEARD, "Bo") == "Taken back: Bo Lindqvist's answer “named”. “stop” stands again."
    assert not Ask.objects.open().exists() and Person.objects.get(pk=bo.pk).stopped_on == later(1)


def test_a_stop_noted_twice_holds_until_both_are_taken_back(member: Member, bo: Person) -> None:
    ask = said(member, bo, ON)
    for days in (1, 2):
        heard(member, bo, Heard.STOP, on=later(days))
    hearing.unhear(ask)
    assert Person.objects.get(pk=bo.pk).stopped_on == later(1)
    hearing.unhear(ask)
    assert Person.objects.get(pk=bo.pk).stopped_on is None


def test_who_said_stop_is_asked_after_no_other_ask_either(member: Member, bo: Person) -> None:
    same = Person.objects.create(team=member.team, name="B. Lindqvist")
    said(member, bo, ON)
    said(member, same, ON)
    heard(member, same, Heard.STOP, on=later(1))
    assert due(member, later(7)) == [(What.ANSWER, later(7))]
    bo.absorb(Person.objects.get(pk=same.pk), on=later(7))
    assert due(member, later(7)) == []


@pytest.mark.parametrize("answer", [Heard.NO, Heard.TESTIMONIAL, Heard.NAMED])
def test_thanks_before_what_they_are_for_are_refused(member: Member, bo: Person, answer: Heard) -> None:
    said(member, bo, ON)
    heard(member, bo, answer, *(["Mo Berg"] if answer is Heard.NAMED else []), on=later(3))
    if answer is Heard.NAMED:
        hearing.moved(member, "Mo Berg", Step.INTRODUCED, on=later(3))
    with pytest.raises(WrongStep, match="was on 2026-03-05"):
        hearing.thanked(member, str(bo.pk), on=later(2))
    assert due(member, later(3)) == [(What.LOOP, later(3))]
    hearing.thanked(member, str(bo.pk), on=later(3))
    assert due(member, later(3)) == []


@pytest.mark.parametrize(
    ("outcome", "steps"),
    [
        (Step.INTRODUCED, [Step.INTRODUCED]),
        (Step.MET, [Step.INTRODUCED, Step.MET]),
        (Step.MET, [Step.AGREED, Step.MET]),
        (Step.CLIENT, [Step.AGREED, Step.INTRODUCED, Step.MET, Step.CLIENT]),
        (Step.DECLINED, [Step.AGREED, Step.DECLINED]),
        (Step.LOST, [Step.INTRODUCED, Step.MET, Step.LOST]),
    ],
)
def test_a_loop_owed_stands_on_today_with_words_that_pass_their_own_review(
    member: Member, bo: Person, outcome: Step, steps: list[Step]
) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    for step in steps:
        hearing.moved(member, "Mo Berg", step, on=later(3))
    found = today.due(member, on=later(3))
    [loop] = loops.loops(member, found, on=later(3), offer=offering.current_offer(member))
    assert "Mo" in loop.text and loop.remarks == ()
    [closed] = hearing.thanked(member, str(bo.pk), on=later(3))
    assert not closed.loop_owed and closed.is_done == (outcome not in (Step.INTRODUCED, Step.MET))


def test_an_introduction_waits_at_named_until_both_agree(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    for step in (Step.MET, Step.CLIENT, Step.LOST):
        with pytest.raises(WrongStep, match="next can be: agreed, introduced, declined"):
            hearing.moved(member, "Mo Berg", step, on=ON)
    assert due(member, later(7)) == [(What.STEP, later(7))]


def test_a_call_just_logged_moves_its_reminder(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    call = hearing.called(member, str(bo.pk), on=later(7), note="On holiday")
    assert due(member, later(13)) == [] and due(member, later(14)) == [(What.ANSWER, later(14))]
    hearing.uncall(call)
    assert due(member, later(7)) == [(What.ANSWER, later(7))]
    assert Correction.objects.get().words == "you were in touch: On holiday"


def test_a_call_with_the_prospect_moves_the_step_that_is_theirs(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    hearing.moved(member, "Mo Berg", Step.INTRODUCED, on=ON)
    hearing.thanked(member, str(bo.pk), on=ON)
    hearing.called(member, str(bo.pk), on=later(6))
    assert due(member, later(7)) == [(What.STEP, later(7))]
    hearing.called(member, "Mo Berg", on=later(6))
    assert due(member, later(12)) == []


def test_an_answer_taken_back_is_kept_with_its_names(member: Member, bo: Person) -> None:
    ask = said(member, bo, ON)
    heard(member, bo, Heard.THINKING, on=later(1))
    heard(member, bo, Heard.NAMED, "Mo Berg", on=later(2))
    hearing.unhear(ask)
    assert [a.answer for a in Answer.objects.all()] == ["thinking"]
    assert not Introduction.objects.exists() and Ask.objects.open().count() == 1
    kept = [(c.words, c.was_on) for c in Correction.objects.all()]
    assert kept == [("Mo Berg was named", later(2)), ("they named somebody", later(2))]
    assert {n.words for n in history(bo) if n.taken_back_at} == {w for w, _ in kept}


def test_one_wrong_name_is_taken_back_alone(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", "Moe Burg", on=ON)
    hearing.unname(Introduction.objects.get(prospect__name="Moe Burg"))
    assert [i.prospect.name for i in Introduction.objects.all()] == ["Mo Berg"]
    hearing.moved(member, "Mo Berg", Step.AGREED, on=ON)
    with pytest.raises(WrongStep, match="moved on"):
        hearing.unname(Introduction.objects.get())


def test_who_was_named_by_mistake_and_is_nobody_else_here_goes_with_the_name(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    ida = Person.objects.create(team=member.team, name="Ida Mar")
    network.say_kind(member, str(ida.pk), "friend")
    heard(member, bo, Heard.NAMED, "Moe Burg", "Ida Mar", "Fenna Acht", on=ON)
    hearing.called(member, "Fenna Acht", on=ON)
    for introduction in Introduction.objects.all():
        hearing.unname(introduction)
    assert [(p.name, p.current_kind and p.current_kind.kind) for p in Person.objects.exclude(pk=bo.pk)] == [
        ("Ida Mar", "friend"), ("Fenna Acht", None)
    ]  # fmt: skip
    assert "Moe Burg was named" in {n.words for n in history(bo)}


def test_who_was_named_by_another_too_stays_a_prospect(member: Member, bo: Person) -> None:
    other = Person.objects.create(team=member.team, name="Ada Quist")
    network.say_kind(member, str(other.pk), "client")
    for one in (bo, other):
        said(member, one, ON)
        heard(member, one, Heard.NAMED, "Mo Berg", on=ON)
    for introduction in Introduction.objects.all():
        assert Person.objects.get(name="Mo Berg").current_kind
        hearing.unname(introduction)
    assert not Person.objects.filter(name="Mo Berg").exists()


@pytest.mark.parametrize("second", [1, 0])
def test_names_noted_one_after_the_other_are_taken_back_one_after_the_other(
    member: Member, bo: Person, second: int
) -> None:
    ask = said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=later(1))
    heard(member, bo, Heard.NAMED, "Fenna Acht", on=later(second))
    hearing.unhear(ask)
    assert [i.prospect.name for i in Introduction.objects.all()] == ["Mo Berg" if second else "Fenna Acht"]
    hearing.unhear(ask)
    assert not Introduction.objects.exists() and Ask.objects.open().get().heard is None


def test_with_the_last_of_several_names_go_all_the_answers(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.THINKING, on=later(1))
    for n, name in enumerate(("Mo Berg", "Fenna Acht"), 2):
        heard(member, bo, Heard.NAMED, name, on=later(n))
    for introduction in Introduction.objects.order_by("-pk"):
        hearing.unname(introduction)
    assert [a.answer for a in Ask.objects.open().get().answers.all()] == ["thinking"]


def test_what_was_said_by_mistake_is_taken_back_and_kept(member: Member, bo: Person) -> None:
    ask = said(member, bo, ON, guess=True)
    again(member, bo, later(7))
    asking.unsay(ask)
    assert due(member, later(7)) == [(What.ANSWER, later(7))]
    asking.unsay(ask)
    assert not Ask.objects.exclude(said_on=None).exists()
    assert [c.words for c in Correction.objects.all()] == [
        "you asked once more for Vet partners",
        "you asked for Home managers, expecting a name",
    ]


def test_a_client_taken_back_is_what_they_were_before(member: Member, bo: Person) -> None:
    mo = Person.objects.create(team=member.team, name="Mo Berg")
    network.say_kind(member, str(mo.pk), "friend")
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    for step in (Step.INTRODUCED, Step.MET, Step.CLIENT):
        hearing.moved(member, "Mo Berg", step, on=ON)
    hearing.step_back(Introduction.objects.get())
    assert Person.objects.get(pk=mo.pk).current_kind.kind == "friend"  # type: ignore[union-attr]


def test_a_client_who_is_lost_is_a_client_until_that_day(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    for step in (Step.INTRODUCED, Step.MET, Step.CLIENT):
        hearing.moved(member, "Mo Berg", step, on=ON)
    hearing.moved(member, "Mo Berg", Step.LOST, on=later(90))
    kind = Person.objects.get(name="Mo Berg").current_kind
    assert kind is not None and (kind.since, kind.until) == (ON, later(90))


def test_who_flew_west_after_asking_can_still_note_the_answer(member: Member, bo: Person) -> None:
    now = member.day(timezone.now())
    ask = said(member, bo, now + timedelta(days=1))  # tomorrow here, today in the zone they come from
    assert heard(member, bo, Heard.NO, on=now) == ask
    assert ask.heard is not None and ask.heard.on == now + timedelta(days=1)


def test_an_earlier_answer_is_refused_elsewhere(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    with pytest.raises(WrongStep, match="can't be earlier"):
        heard(member, bo, Heard.NO, on=later(-1))


def test_the_caps_are_the_members_own(member: Member, bo: Person) -> None:
    settings.save_caps(member, days_of_rest=30)
    said(member, bo, ON)
    heard(member, bo, Heard.NO, on=ON)
    [one] = covering.covered(member, on=later(1))
    assert one.why_not == "said no; resting until 30 June 2026"  # four months between two asks
    settings.save_caps(member, days_between=30)
    assert covering.covered(member, on=later(30))[0].why_not == ""
    with pytest.raises(BookError, match="at most: write a number from 1 to 2; 3 is too many"):
        settings.save_caps(member, asks_a_year=3)


def test_coverage_says_when_enough_asks_wait(member: Member, bo: Person) -> None:
    mo = Person.objects.create(team=member.team, name="Mo Berg")
    network.say_kind(member, str(mo.pk), "client")
    settings.save_caps(member, asks_open=1)
    said(member, bo, ON)
    why_not = {one.person: one.why_not for one in covering.covered(member, on=ON)}
    assert why_not == {bo: "asked in March, no answer yet", mo: ENOUGH}
    found = today.today(member, on=ON)
    assert found.enough == ENOUGH and found.act == f"{ENOUGH}."
    week = planning.week(member, on=ON)
    assert not found.asks and not week.asks and week.enough == ENOUGH
    heard(member, bo, Heard.NAMED, "Fenna Acht", on=ON)
    assert {one.person: one.why_not for one in covering.covered(member, on=ON)}[mo] == ""


def test_a_chain_shows_who_came_through_whom_with_what_they_brought(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    mo = Person.objects.get(name="Mo Berg")
    network.say_kind(member, str(mo.pk), "client", worth=9000, currency="GBP", through=str(bo.pk))  # type: ignore[arg-type]
    [one] = chains.chains(member, on=date(2027, 1, 1)).chains
    assert (one.id, one.below, [link.id for link in one.then]) == (bo.pk, {"GBP": 9000}, [mo.pk])


def test_who_was_a_client_before_they_were_named_came_through_nobody(member: Member, bo: Person) -> None:
    mo = Person.objects.create(team=member.team, name="Mo Berg")
    network.say_kind(member, str(mo.pk), "client", since=date(2025, 1, 1))
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    assert chains.chains(member, on=date(2027, 1, 1)).chains == []


def test_an_introducer_has_gone_quiet_half_a_year_after_the_last_word_between_us(member: Member, bo: Person) -> None:
    def quiet(days: int) -> list[tuple[int, int]]:
        found = chains.chains(member, on=later(days)).quiet
        return [(link.id, link.quiet_for.days) for link in found if link.quiet_for]

    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=later(3))
    hearing.moved(member, "Mo Berg", Step.INTRODUCED, on=later(4))
    hearing.moved(member, "Mo Berg", Step.CLIENT, on=later(5))
    assert quiet(183) == [] and quiet(184) == [(bo.pk, 181)]
    hearing.thanked(member, str(bo.pk), on=later(10))
    assert quiet(184) == []
    hearing.called(member, str(bo.pk), on=later(100))
    assert quiet(280) == [] and quiet(281) == [(bo.pk, 181)]
    said(member, bo, later(270))
    assert quiet(281) == []


def test_the_feed_holds_what_is_due_and_what_comes(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    assert [(day, d.what) for day, d in upcoming.upcoming(member, on=ON)] == [(later(7), What.ANSWER)]
    assert [day for day, _ in upcoming.upcoming(member, on=later(20))] == [later(20)]
    text = upcoming.feed(member, on=ON)
    assert "DTSTART;VALUE=DATE:20260309" in text and "SUMMARY:Hear from Bo Lindqvist: whom did they think of?" in text


def test_an_answer_to_one_ask_settles_the_other_of_two_made_one_until_they_are_parted(
    member: Member, bo: Person
) -> None:
    bosse = Person.objects.create(team=member.team, name="Bosse Lindqvist")
    network.say_kind(member, str(bosse.pk), "client")
    said(member, bo, ON)
    waiting = said(member, bosse, later(3))
    heard(member, bo, Heard.NO, on=later(5))
    merge = duplicates.same(member, str(bo.pk), str(bosse.pk))
    assert not Ask.objects.open().exists() and due(member, later(20)) == []
    asks = [ask for one in network.candidates(member, on=later(20)) for ask in one.asks]
    assert len(asks) == 2 and not any(ask.is_open for ask in asks)
    assert today.due(member, on=later(4), ahead=timedelta(30)), "on a day before the answer it waited"
    duplicates.part(member, merge.pk)
    assert list(Ask.objects.open()) == [waiting]


def test_a_merge_takes_calls_and_corrections_along_and_forgetting_them_leaves_none(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    heard(member, bo, Heard.NAMED, "Mo Berg", on=ON)
    hearing.called(member, "Mo Berg", on=ON)
    hearing.unname(Introduction.objects.get())
    mo, same = Person.objects.get(name="Mo Berg"), Person.objects.create(team=member.team, name="Maurice Berg")
    same.absorb(mo, on=ON)
    assert [c.person for c in same.calls.all()] == [same] and same.corrected.count() == 1
    same.delete()
    assert [c.words for c in Correction.objects.all()] == ["they named somebody"]  # of whom nothing is kept


def test_of_two_made_one_only_the_latest_ask_waits_and_a_call_or_an_answer_moves_all(
    member: Member, bo: Person
) -> None:
    bosse = Person.objects.create(team=member.team, name="Bosse Lindqvist")
    network.say_kind(member, str(bosse.pk), "client")
    older, later_one = said(member, bo, ON), said(member, bosse, later(2))
    hearing.called(member, str(bo.pk), on=later(5))  # with the one who was asked first
    merge = duplicates.same(member, str(bo.pk), str(bosse.pk))
    one = merge.kept
    assert list(Ask.objects.open()) == [later_one]
    assert due(member, later(11)) == [] and due(member, later(30)) == [(What.ANSWER, later(12))]
    assert [c.why_not for c in covering.covered(member, on=later(5))] == ["asked in March, no answer yet"]
    hearing.called(member, str(one.pk), on=later(12))
    assert due(member, later(30)) == [(What.ANSWER, later(19))]
    assert heard(member, one, Heard.NAMED, "Mo Berg", on=later(13)) == later_one
    assert [d for d in due(member, later(30)) if d[0] is What.ANSWER] == []
    hearing.unhear(Ask.objects.get(pk=later_one.pk))
    duplicates.part(member, merge.pk)
    assert set(Ask.objects.open()) == {older, later_one}
    assert sorted(due(member, later(30))) == [(What.ANSWER, later(9)), (What.ANSWER, later(19))]


def test_the_same_call_is_noted_once(member: Member, bo: Person) -> None:
    calls = [hearing.called(member, str(bo.pk), on=ON, note=note) for note in ("hello ", "hello", "")]
    assert calls[0] == calls[1] != calls[2]
