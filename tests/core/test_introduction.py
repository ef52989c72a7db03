"""The steps of an introduction: both sides agree first, and it is not done before the introducer was told."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.act import What, due_of_introduction
from whoknows.core.closing import review_thanks
from whoknows.core.introduction import (
    FOLLOWS,
    OUTCOMES,
    Happened,
    Step,
    Thanked,
    is_done,
    loop_owed,
    may_follow,
    owed_since,
    step_due,
)

DAY = date(2027, 2, 26)


@st.composite
def walks(draw: st.DrawFn) -> tuple[list[Happened], list[Thanked]]:
    """An introduction as it may go, thanked now and then."""
    on, steps = DAY, [Happened(Step.NAMED, DAY)]
    thanked: list[Thanked] = []
    while FOLLOWS[steps[-1].step] and draw(st.booleans()):
        if draw(st.booleans()):
            thanked.append(Thanked(on, len(steps)))
        on += timedelta(days=draw(st.integers(0, 40)))
        steps.append(Happened(draw(st.sampled_from(FOLLOWS[steps[-1].step])), on))
    return steps, thanked


@given(walks())
def test_nothing_is_done_before_the_introducer_was_thanked_for_the_outcome(
    walk: tuple[list[Happened], list[Thanked]],
) -> None:
    steps, thanked = walk
    assert not is_done(steps, thanked) or steps[-1].step in OUTCOMES
    if steps[-1].step in OUTCOMES:
        assert not is_done(steps, thanked)  # every thanks came before the last step
        assert is_done(steps, [*thanked, Thanked(steps[-1].on, len(steps))])


@given(walks(), st.integers(0, 400))
def test_what_is_not_done_comes_due_in_the_end(walk: tuple[list[Happened], list[Thanked]], later: int) -> None:
    steps, thanked = walk
    today = steps[-1].on + timedelta(days=40 + later)
    due = due_of_introduction("Bo", "Mo", steps, thanked, introducer_id=1, introduction_id=1, today=today)
    assert (due is None) == is_done(steps, thanked)


def test_nobody_is_met_before_they_said_yes() -> None:
    assert [s for s in Step if may_follow(Step.NAMED, s)] == [Step.AGREED, Step.INTRODUCED, Step.DECLINED]


def test_thanks_on_the_day_of_the_outcome_but_before_it_close_no_loop() -> None:
    steps = [Happened(Step.NAMED, DAY), Happened(Step.INTRODUCED, DAY), Happened(Step.MET, DAY)]
    assert not loop_owed(steps, [Thanked(DAY, 2)])
    assert loop_owed([*steps, Happened(Step.CLIENT, DAY)], [Thanked(DAY, 2)])


def test_a_call_with_the_one_to_ask_moves_the_next_step() -> None:
    now = Happened(Step.NAMED, DAY)
    assert step_due(now) == date(2027, 3, 5)
    assert step_due(now, [date(2027, 3, 4)]) == date(2027, 3, 11)
    assert step_due(now, [DAY - timedelta(days=1)]) == date(2027, 3, 5)


def test_who_said_stop_is_thanked_but_asked_for_nothing() -> None:
    late = DAY + timedelta(days=30)

    def due(*steps: Step) -> What | None:
        happened = [Happened(step, DAY) for step in steps]
        found = due_of_introduction(
            "Bo", "Mo", happened, [], introducer_id=1, introduction_id=1, today=late, stopped=True
        )
        return found.what if found else None

    assert due(Step.NAMED) is None
    assert due(Step.NAMED, Step.INTRODUCED) is What.LOOP


def test_thanks_that_ask_reward_or_say_referral_are_faulted() -> None:
    said = "Thank you for Mo Berg: the referral became a client. A voucher is on its way. Who else do you know?"
    assert [r.component for r in review_thanks(said, prospect="Mo Berg")] == ["asks", "vocabulary", "reward"]


def test_who_was_met_without_a_note_of_the_introduction_is_told_of_too() -> None:
    steps = [Happened(step, DAY) for step in (Step.NAMED, Step.AGREED, Step.MET)]
    assert owed_since(steps, []) == DAY
    assert not loop_owed(steps, [Thanked(DAY, 3)])
    assert owed_since([*steps[:2], Happened(Step.INTRODUCED, DAY), *steps[2:]], [Thanked(DAY, 3)]) is None
