"""How long an ask waits: narrower each time, at rest after the third silence."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.ask import Moment
from whoknows.core.candidate import Candidate, PastAsk
from whoknows.core.caps import why_not_now
from whoknows.core.introduction import Heard
from whoknows.core.waiting import comes_due, ran_out, rests_from, waits

DAY = date(2027, 12, 27)  # the days that follow hold a week-end, New Year and 29 February
DAYS = st.lists(st.integers(0, 120).map(lambda n: DAY + timedelta(days=n)), max_size=5)


def test_an_unanswered_ask_comes_due_after_a_week() -> None:
    assert PastAsk(DAY).due == date(2028, 1, 3)


def test_thinking_comes_due_after_two_weeks() -> None:
    on = date(2028, 2, 15)
    assert PastAsk(DAY, Heard.THINKING, on, thinking=(on,)).due == date(2028, 2, 29)


def test_the_third_silence_is_a_rest_and_nothing_is_due() -> None:
    asked = PastAsk(DAY, again=(DAY + timedelta(days=7), DAY + timedelta(days=14)))
    assert asked.due is None
    assert asked.rests_from == DAY + timedelta(days=21)
    assert asked.waits_still(today=DAY + timedelta(days=20))
    assert not asked.waits_still(today=DAY + timedelta(days=21))


def test_after_the_third_silence_the_coverage_says_until_when_they_rest() -> None:
    asked = PastAsk(date(2027, 3, 1), again=(date(2027, 3, 8), date(2027, 3, 15)))
    one = Candidate(1, "Bo", "client", moments=(Moment(date(2027, 1, 4), "Quiet nights"),), asks=(asked,))
    said = why_not_now(one, today=date(2027, 4, 1))
    assert said == "asked in March and heard nothing three times; resting until 20 September 2027"
    assert not why_not_now(one, today=date(2027, 9, 20))


@given(DAYS, DAYS, DAYS)
def test_a_call_never_brings_a_reminder_forward(again: list[date], thinking: list[date], calls: list[date]) -> None:
    without, with_calls = waits([DAY, *again], thinking), waits([DAY, *again], thinking, calls)
    assert [w.since for w in without] == [w.since for w in with_calls]
    assert all(a.due <= b.due for a, b in zip(without, with_calls, strict=True))


@given(DAYS, st.integers(0, 6))
def test_a_call_just_logged_moves_the_reminder_past_it(again: list[date], late: int) -> None:
    last = max([DAY, *again])
    call = last + timedelta(days=late)
    assert waits([DAY, *again], calls=[call])[-1].due == call + timedelta(days=7)


@given(DAYS, DAYS, DAYS)
def test_an_ask_comes_due_or_rests_and_never_both(again: list[date], thinking: list[date], calls: list[date]) -> None:
    found = waits([DAY, *again], thinking, calls)
    assert (comes_due(found) is None) == (rests_from(found) is not None)
    assert ran_out(found) == sorted(ran_out(found))
