"""How well two people know each other: strength that fades by one factor, in words that are true."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.tie import HALF_LIFE, MET, OUTGOING, Warmth, add, ago, fade, words

DAY = date(2026, 11, 21)
days = st.integers(0, 4000).map(lambda n: DAY + timedelta(days=n))


@given(st.floats(0, 1e6), days, days, days)
def test_fading_in_two_steps_is_fading_in_one(strength: float, first: date, second: date, third: date) -> None:
    assert fade(fade(strength, first, second), second, third) == pytest.approx(fade(strength, first, third), rel=1e-9)


def test_strength_halves_in_a_half_life_and_never_grows_with_time() -> None:
    assert fade(1.0, DAY, DAY + timedelta(days=round(HALF_LIFE))) == 0.5
    assert fade(1.0, DAY, DAY) == 1.0


@given(st.lists(st.tuples(st.sampled_from(["wrote", "met"]), st.booleans(), st.integers(1, 9), days), max_size=6))
def test_ties_to_several_addresses_add_up_in_any_order(ties: list[tuple[str, bool, int, date]]) -> None:
    def summed(order: list[tuple[str, bool, int, date]]) -> Warmth:
        warm = Warmth()
        for evidence, mine, touches, day in order:
            strength = float(touches)
            warm = add(warm, evidence=evidence, from_me=mine, touches=touches, strength=strength, first=day, last=day)
        return warm

    one, other = summed(ties), summed(ties[::-1])
    assert one == other
    assert one.touches == sum(touches for _, _, touches, _ in ties)
    assert one.strength == sum(
        touches * (MET if evidence == "met" else OUTGOING if mine else 1.0) for evidence, mine, touches, _ in ties
    )


def test_what_i_write_counts_more_than_what_i_get_and_meeting_most() -> None:
    def alone(evidence: str, mine: bool) -> float:
        return add(Warmth(), evidence=evidence, from_me=mine, touches=1, strength=1, first=DAY, last=DAY).strength

    assert alone("met", True) > alone("wrote", True) > alone("wrote", False)


@given(st.integers(-400, 4000))
def test_how_long_ago_is_said_for_any_day(past: int) -> None:
    said = ago(DAY - timedelta(days=past), on=DAY)
    assert said in ("today", "yesterday", "tomorrow") or said.endswith(" ago") or said.startswith("in ")
    assert not re.search(r"\b(0|1) (day|week|month|year)s\b", said)


def test_the_evidence_is_named_by_its_kind() -> None:
    assert words(Warmth(1.0, 1, 0, 0, DAY, DAY), on=DAY) == "you wrote once; last in touch today"
    assert words(Warmth(1.0, 0, 0, 2, DAY, DAY), on=DAY) == "you met twice; last in touch today"
