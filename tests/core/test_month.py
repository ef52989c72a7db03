"""The month: twenty days, the act from what really waits, days left out and days away, the guess."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.act import Due, What
from whoknows.core.month import (
    MONTH,
    Deed,
    Queue,
    ToAsk,
    act_of_day,
    guess_and_truth,
    is_working,
    next_working,
    number_of,
)
from whoknows.core.month.plan import FOR_AN_ANSWER, OTHERWISE
from whoknows.core.playbook import SOURCES

MONDAY = date(2026, 11, 23)
ADA = ToAsk("Ada Vögel", 1, "the rota holds", "Ada, who do you know …?")
THANKS = Due(
    What.LOOP, "Ole Berg", 2, MONDAY, "Thank Ole Berg and tell them that you met Petra Holm.", "Petra Holm",
    say="Ole, I met Petra. Thank you.",
)  # fmt: skip
THINKING = Due(What.THINKING, "Mira Kova", 3, MONDAY, "Mira Kova said they would think about it.")
READY = Queue(people=True, kinds=True, offer=True)
FULL = Queue(
    people=True, kinds=True, offer=True, asks=(ADA,), due=(THINKING,), weak=("Say what it costs them.",),
    unsaid=("Juri Lind", "Zoë Quist"), no_value=(("Ole Berg", 2),), quiet=(("Emil Serra", 4),),
    sentence="We're always firefighting", counted="Nobody has answered yet.",
)  # fmt: skip


def test_the_month_has_twenty_days_and_begins_with_an_ask() -> None:
    assert len(MONTH) == 20
    assert MONTH[0].deed is Deed.ASK
    assert sum(day.deed is Deed.ASK for day in MONTH) >= 7


def test_every_day_says_why_in_two_sentences_from_a_seed_or_a_study() -> None:
    for why, sources in [*((d.why, d.sources) for d in MONTH), *OTHERWISE.values(), FOR_AN_ANSWER]:
        said = re.sub(r"“[^”]*”", "…", why)
        assert len(re.findall(r"[.!?](?:\s|$)", said)) == 2, why
        assert sources and set(sources) <= set(SOURCES)
    assert not any("judgement" in day.sources for day in MONTH)


def test_each_day_takes_its_act_from_what_waits() -> None:
    done = [act_of_day(n, FULL) for n in range(1, 21)]
    for planned, act in zip(MONTH, done, strict=True):
        if planned.deed is not Deed.LOOP:  # nobody has to be thanked
            assert act.deed is planned.deed
            assert act.why == planned.why
    assert done[0].words == "Ring Ada Vögel and ask. They told you what they got from you: “the rota holds”."
    assert done[0].say == ADA.spoken
    assert "Say what it costs them." in done[2].words


def test_a_loop_owed_goes_before_whatever_the_day_is_for() -> None:
    act = act_of_day(1, replace(FULL, due=(THINKING, THANKS)))
    assert (act.deed, act.words, act.say, act.person_id) == (Deed.LOOP, THANKS.words, THANKS.say, 2)


def test_a_loop_left_lying_waits_for_a_day_of_thanks_and_a_new_one_goes_before_it() -> None:
    old = replace(THANKS, since=MONDAY - timedelta(days=20), words="Thank Hedda Lund.")
    lying = replace(FULL, due=(old,), last=MONDAY)
    assert [act_of_day(n, lying).deed for n in (1, 2, 5)] == [Deed.ASK, Deed.VALUE, Deed.LOOP]
    assert act_of_day(2, replace(lying, due=(old, THANKS))).words == THANKS.words


def test_on_the_day_to_remind_people_of_how_they_came_one_who_came_through_somebody_is_asked() -> None:
    asks = (ADA, replace(ADA, name="Zoë Quist", id=9, through="Ole Berg"))
    assert act_of_day(13, replace(FULL, asks=asks)).words == (
        "Ring Zoë Quist and ask. They came to you through Ole Berg: say so."
    )
    assert act_of_day(1, replace(FULL, asks=asks[1:])).words.endswith("“the rota holds”.")
    assert act_of_day(13, FULL).words.startswith("Ring Ada Vögel and ask. They told you")


def test_thanks_for_an_answer_say_why_in_their_own_way() -> None:
    no = Due(What.LOOP, "Ole Berg", 2, MONDAY, "Thank Ole Berg for the plain answer; ask for nothing.")
    for number in (1, 5, 21):
        assert act_of_day(number, replace(FULL, due=(no,))).why == FOR_AN_ANSWER[0]


def test_the_words_for_what_is_due_are_said_on_the_day_for_it_and_after_the_month() -> None:
    again = replace(THINKING, say="Mira, one narrower question: who do you know …?")
    assert act_of_day(8, replace(FULL, due=(again,))).say == again.say
    assert act_of_day(21, replace(READY, due=(again,))).say == again.say


def test_when_what_the_day_is_for_is_not_to_be_had_something_else_that_waits_takes_its_place_with_its_own_reason() -> (
    None
):
    act = act_of_day(5, FULL)  # the day of thanks, and nobody to thank
    assert act.deed is Deed.ASK
    assert act.why == OTHERWISE[Deed.ASK][0]


def test_before_there_are_people_kinds_and_an_offer_the_act_is_to_begin() -> None:
    for lacking in ("people", "kinds", "offer"):
        act = act_of_day(7, replace(FULL, **{lacking: False}))
        assert act.deed is Deed.BEGIN


def test_after_the_month_the_act_of_the_day_goes_on() -> None:
    assert act_of_day(21, FULL).words == "Ring Ada Vögel and ask."
    assert act_of_day(21, READY).deed is Deed.REST


def test_with_nothing_waiting_the_last_day_still_shows_the_figures() -> None:
    assert act_of_day(20, READY).deed is Deed.LOOK


@settings(max_examples=100, deadline=None)
@given(
    st.integers(1, 60),
    st.builds(
        Queue, people=st.booleans(), kinds=st.booleans(), offer=st.booleans(), asks=st.sampled_from([(), (ADA,)]),
        due=st.sampled_from([(), (THANKS,), (THINKING,), (THINKING, THANKS)]),
        weak=st.sampled_from([(), ("Say where.",)]), unsaid=st.sampled_from([(), ("Juri Lind",)]),
        no_value=st.sampled_from([(), (("Ole Berg", 2),)]), quiet=st.sampled_from([(), (("Emil Serra", 4),)]),
        sentence=st.sampled_from(["", "We're always firefighting"]), counted=st.just("Nobody has answered yet."),
    ),
)  # fmt: skip
def test_there_is_an_act_with_a_reason_on_every_day_whatever_waits(number: int, queue: Queue) -> None:
    act = act_of_day(number, queue)
    assert act.words and act.why and act.sources
    if THANKS in queue.due and queue.people and queue.kinds and queue.offer:
        assert act.deed is Deed.LOOP


def test_a_day_left_out_is_no_day_lost() -> None:
    done = [MONDAY, MONDAY + timedelta(days=1)]
    assert number_of(MONDAY + timedelta(days=2), done) == 3
    assert number_of(MONDAY + timedelta(days=30), done) == 3


def test_a_day_done_twice_counts_once_and_today_counts_from_tomorrow() -> None:
    assert number_of(MONDAY, [MONDAY, MONDAY]) == 1
    assert number_of(MONDAY + timedelta(days=1), [MONDAY, MONDAY]) == 2


def test_weekends_and_days_away_are_free() -> None:
    away = [(MONDAY, MONDAY + timedelta(days=4))]
    assert [is_working(MONDAY + timedelta(days=n)) for n in range(7)] == [True] * 5 + [False] * 2
    assert not is_working(MONDAY, away)
    assert next_working(MONDAY, away) == MONDAY + timedelta(days=7)
    assert next_working(MONDAY + timedelta(days=4)) == MONDAY + timedelta(days=7)


@pytest.mark.parametrize(
    ("guess", "named", "said"),
    [
        (None, [], "Nobody has answered yet."),
        (None, [True, False], "Of those who have answered, 1 of 2 named somebody."),
        (2, [], "You guessed that 2 of the first 5 would name somebody; nobody has answered yet."),
        (1, [True] * 4 + [False], "You guessed that 1 of the first 5 would name somebody; 4 did."),
        (5, [False] * 5 + [True], "You guessed that 5 of the first 5 would name somebody; 0 did."),
    ],
)
def test_the_guess_stands_beside_what_came_of_the_first_five(guess: int | None, named: list[bool], said: str) -> None:
    assert guess_and_truth(guess, named) == said
