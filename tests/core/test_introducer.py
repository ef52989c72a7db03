"""Who can introduce: kinds of evidence, their words, and the order of people."""

from __future__ import annotations

import doctest
from datetime import date, timedelta
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.introducer import (
    Acquaintance,
    Between,
    Bridge,
    Confidence,
    Evidence,
    circles,
    confidence,
    in_words,
    rank,
    score,
)

TODAY = date(2026, 11, 21)
BOTH = Between(sent=3, got=2, out=1.5, back=1.0, last=TODAY - timedelta(days=21))
ONE_WAY = Between(got=1, back=0.5, last=TODAY - timedelta(days=90))
COPIED = Between(copied=4)


@pytest.mark.parametrize("module", ["evidence", "ranking", "circle", "nowhere"])
def test_the_examples_hold(module: str) -> None:
    assert doctest.testmod(import_module(f"whoknows.core.introducer.{module}")).failed == 0


@pytest.mark.parametrize(
    ("between", "kind"),
    [
        (BOTH, Evidence.BOTH_WAYS),
        (Between(met=1, sent=1), Evidence.MET),
        (ONE_WAY, Evidence.ONE_WAY),
        (Between(copied=1, named=True), Evidence.NAMED),
        (Between(sent=9, got=9, named=True, said=Acquaintance.NOT), Evidence.NOTHING),
        (Between(copied=1, crowd=2, firm="Berg"), Evidence.COPIED),
        (Between(crowd=2, firm="Berg"), Evidence.CROWD),
        (Between(firm="Berg"), Evidence.SAME_FIRM),
        (Between(), Evidence.NOTHING),
        (Between(copied=1, said=Acquaintance.SLIGHTLY), Evidence.SAID),
        (Between(sent=9, got=9, said=Acquaintance.NOT), Evidence.NOTHING),
    ],
)
def test_evidence_is_the_strongest_kind_there_is_and_the_users_word_stands_above(
    between: Between, kind: Evidence
) -> None:
    assert between.evidence is kind


def test_only_letters_meetings_and_a_word_of_the_users_or_theirs_say_that_somebody_knows_somebody() -> None:
    written = {Evidence.BOTH_WAYS, Evidence.MET, Evidence.ONE_WAY}
    assert {e for e in Evidence if e.knows} == {Evidence.SAID, Evidence.NAMED} | written


few = st.integers(0, 3)
any_tie = st.builds(
    lambda sent, got, met, copied, crowd, firm: Between(sent, got, met, copied, crowd, firm=firm),
    few, few, few, few, few, st.sampled_from(["", "Berg"]),
)  # fmt: skip


@given(any_tie)
def test_the_words_never_say_that_people_in_copy_know_each_other(between: Between) -> None:
    words = in_words(between, "Ada Berg", "Ole Lind", on=TODAY)
    assert "knows" not in words
    if not between.evidence.knows:
        assert "wrote" not in words and "met" not in words
    if between.evidence is Evidence.COPIED:
        assert "no sign that they know each other" in words


@given(any_tie)
def test_what_does_not_say_that_people_know_each_other_is_never_more_than_weak(between: Between) -> None:
    if not between.evidence.knows:
        assert confidence(between, on=TODAY) is Confidence.WEAK


def test_a_tie_that_fell_silent_is_less_sure_than_a_fresh_one() -> None:
    days = (183, 184, 730, 731)
    both = [confidence(BOTH._replace(last=TODAY - timedelta(days=d)), on=TODAY) for d in days]
    assert both == [Confidence.STRONG, Confidence.FAIR, Confidence.FAIR, Confidence.WEAK]
    one_way = [confidence(Between(sent=1, last=TODAY - timedelta(days=d)), on=TODAY) for d in days[:2]]
    assert one_way == [Confidence.FAIR, Confidence.WEAK]


def test_who_once_wrote_to_a_whole_floor_is_no_more_than_weak_and_said_as_that() -> None:
    floor = Between(sent=1, out=1 / 20, last=TODAY, to_many=True)
    assert confidence(floor, on=TODAY) is Confidence.WEAK
    assert confidence(floor._replace(to_many=False), on=TODAY) is Confidence.FAIR
    told = in_words(floor, "Ada", "Ole", on=TODAY)
    assert told == "Ada wrote to Ole once, on a letter to more than 10 people, with no letter back known; last today"


def test_a_word_of_the_user_is_told_as_theirs() -> None:
    said = Between(sent=3, said=Acquaintance.NOT)
    assert in_words(said, "Ada", "Ole", on=TODAY) == "you said that Ada does not know Ole"
    assert in_words(Between(said=Acquaintance.WELL), "you", "Ole", on=TODAY) == "you said that you know Ole well"


def test_who_named_them_is_told_as_that_and_comes_before_who_once_wrote() -> None:
    named = Between(sent=1, out=0.01, last=date(2020, 1, 1), named=True)
    assert in_words(named, "Ada", "Ole", on=TODAY).startswith("Ada named Ole to you, Ada wrote to Ole once")
    assert in_words(Between(named=True), "you", "Ada", on=TODAY) == "Ada has named people to you"
    assert confidence(named, on=TODAY) is Confidence.STRONG
    assert score(Bridge("named", BOTH, named)) > score(Bridge("once", BOTH, BOTH))


def test_a_tie_both_ways_comes_before_one_way_and_a_common_copy_last() -> None:
    bridges = [Bridge("copied", BOTH, COPIED), Bridge("one way", BOTH, ONE_WAY), Bridge("both", BOTH, BOTH)]
    assert [i.who for i in rank(bridges, "ole", on=TODAY)] == ["both", "one way", "copied"]


def test_a_common_copy_comes_after_the_faintest_letter() -> None:
    faint = Between(sent=1, out=1e-12, last=date(2001, 1, 1))
    often = Between(copied=500)
    found = rank([Bridge("often", BOTH, often), Bridge("faint", faint, faint)], "ole", on=TODAY)
    assert [i.who for i in found] == ["faint", "often"]
    assert found[1].confidence is Confidence.WEAK


def test_who_only_invited_me_among_many_comes_after_the_faintest_letter_and_is_nobody_of_mine() -> None:
    invited = Between(got=1, back=0.05, last=TODAY, to_many=True)
    faint = Between(sent=1, out=1e-12, last=date(2001, 1, 1))
    bridges = [Bridge("planner", invited, BOTH), Bridge("faint", faint, faint)]
    found = rank(bridges, "ole", on=TODAY)
    assert [(i.who, i.slight) for i in found] == [("faint", False), ("planner", True)]
    assert [c.who for c in circles({"ole": bridges}, on=TODAY)] == ["faint"]
    i_wrote = Between(sent=1, out=0.05, last=TODAY, to_many=True)
    assert not rank([Bridge("ada", i_wrote, BOTH)], "ole", on=TODAY)[0].slight


def test_who_writes_to_both_of_us_at_once_comes_before_who_does_not() -> None:
    bridges = [
        Bridge("apart", BOTH, BOTH),
        Bridge("together", BOTH, BOTH, together=0.5, letters_together=1, last_together=TODAY),
    ]
    first, second = rank(bridges, "ole", on=TODAY)
    assert first.who == "together"
    assert "together wrote to you and ole in one letter; last today" in first.because
    assert len(second.because) == 2


def test_who_never_was_in_touch_with_me_is_nobody_to_ask() -> None:
    assert rank([Bridge("ada", COPIED, BOTH), Bridge("ole", Between(firm="Berg"), BOTH)], "mira", on=TODAY) == []


def test_who_the_user_says_does_not_know_them_is_left_out() -> None:
    not_known = Between(sent=9, got=9, out=5.0, back=5.0, said=Acquaintance.NOT)
    assert rank([Bridge("ada", BOTH, not_known)], "ole", on=TODAY) == []


def test_who_the_user_says_knows_them_well_comes_in_without_any_letter() -> None:
    told = Between(said=Acquaintance.WELL)
    [found] = rank([Bridge("ada", BOTH, told)], "ole", on=TODAY)
    assert found.confidence is Confidence.STRONG
    assert found.because[0] == "you said that ada knows ole well"


def test_confidence_is_that_of_the_weaker_tie() -> None:
    [found] = rank([Bridge("ada", ONE_WAY, BOTH)], "ole", on=TODAY)
    assert found.confidence is Confidence.FAIR


def test_equals_come_in_the_order_of_their_names_and_no_more_than_asked_for() -> None:
    bridges = [Bridge(who, BOTH, BOTH) for who in ("ole", "ada", "mira")]
    assert [i.who for i in rank(bridges, "x", on=TODAY, most=2)] == ["ada", "mira"]


strengths = st.floats(0.001, 50)


@given(strengths, strengths, strengths, st.floats(0, 5))
def test_more_of_anything_never_makes_a_worse_bridge(mine: float, theirs: float, more: float, together: float) -> None:
    def bridge(one: float, two: float, three: float) -> Bridge:
        return Bridge("a", Between(sent=1, got=1, out=one), Between(sent=1, got=1, back=two), three)

    before = score(bridge(mine, theirs, together))
    assert before < score(bridge(mine + more, theirs, together))
    assert before < score(bridge(mine, theirs + more, together))
    assert before < score(bridge(mine, theirs, together + more))
