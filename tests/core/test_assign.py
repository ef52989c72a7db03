"""The assignment is the best there is: compared with trying everything, and never beyond a cap."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product
from random import Random

import pytest
from highspy import Highs, HighsStatus
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.assign import Assigned, Pair, assign, greedily
from whoknows.core.assign.exact import OPTIONS, choose, solve
from whoknows.core.assign.prices import Ceiling, ceiling
from whoknows.core.assign.whole import whole_asks

PAIRS = st.lists(
    st.builds(Pair, st.integers(0, 3), st.sampled_from("ab"), st.integers(0, 4), st.integers(1, 9).map(float)),
    max_size=12, unique_by=lambda p: (p.introducer, p.prospect),
)  # fmt: skip
ROOM = st.fixed_dictionaries({n: st.integers(0, 2) for n in range(4)})


def by_trying_all(pairs: list[Pair], room: dict[int, int], most: int) -> float:
    """The worth of the best plan, by going through all of them."""
    options: list[list[tuple[Pair, ...]]] = []
    for introducer in range(4):
        theirs: list[tuple[Pair, ...]] = [()]
        for avatar in "ab":
            some = [p for p in pairs if (p.introducer, p.avatar) == (introducer, avatar)]
            theirs += [c for size in range(1, room[introducer] + 1) for c in combinations(some, size)]
        options.append(theirs)
    best = 0.0
    for plan in product(*options):
        chosen = [p for ask in plan for p in ask]
        if sum(map(bool, plan)) <= most and len({p.prospect for p in chosen}) == len(chosen):
            best = max(best, sum(p.worth for p in chosen))
    return best


def holds(plan: list[Assigned], room: dict[int, int], most: int) -> bool:
    prospects = [p for a in plan for p in a.prospects]
    return (
        len(plan) <= most
        and len({a.introducer for a in plan}) == len(plan)
        and len(set(prospects)) == len(prospects)
        and all(len(a.prospects) <= room[a.introducer] for a in plan)  # type: ignore[index]
    )


@settings(max_examples=150, deadline=None)
@given(PAIRS, ROOM, st.integers(1, 4))
def test_no_plan_is_better_and_every_cap_holds(pairs: list[Pair], room: dict[int, int], most: int) -> None:
    plan = assign(pairs, room=room, most=most)
    assert holds(plan, room, most)
    assert abs(sum(a.worth for a in plan) - by_trying_all(pairs, room, most)) < 1e-9
    quick = greedily(pairs, room=room, most=most)
    assert holds(quick, room, most) and sum(a.worth for a in quick) <= sum(a.worth for a in plan) + 1e-9


@settings(deadline=None)
@given(PAIRS, ROOM)
def test_equal_input_gives_an_equal_plan(pairs: list[Pair], room: dict[int, int]) -> None:
    assert assign(pairs, room=room, most=2) == assign(list(pairs), room=room, most=2)


@settings(max_examples=20, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(5, 25), st.integers(3, 20), st.booleans())
def test_what_is_left_out_before_solving_stands_in_no_better_plan(
    chance: Random, people: int, sought: int, alike: bool
) -> None:
    avatars = [chance.choice("abc") for _ in range(sought)]
    pairs = [
        Pair(i, avatars[p], p, chance.choice([1.0, 2.0, 4.0]) if alike else chance.uniform(0.1, 1))
        for i in range(people)
        for p in range(sought)
        if chance.random() < 0.4
    ]
    room = {i: chance.randrange(4) for i in range(people)}
    most = chance.randrange(1, 16)
    looked_at = [p for p in pairs if room[p.introducer]]
    best = solve(looked_at, room, most) if looked_at else []
    worth = sum(p.worth for p in best)
    assert abs(sum(a.worth for a in assign(pairs, room=room, most=most)) - worth) < 1e-7
    if looked_at:
        top = ceiling(looked_at, room, most, reached=0.9 * worth)
        tops = dict(zip(looked_at, top.of_each, strict=True))
        assert all(tops[p] >= worth - 1e-7 for p in best)
        asks = whole_asks(looked_at, room, top, worth - 1e-7)
        assert asks is not None and abs(sum(a.worth for a in choose(asks, most)) - worth) < 1e-7


@pytest.mark.parametrize("unit", [1e-12, 1e12])
def test_the_best_plan_is_the_same_in_any_currency(unit: float) -> None:
    chance = Random(1)
    pairs = [
        Pair(i, "ab"[p % 2], p, chance.uniform(0.1, 1)) for i in range(12) for p in range(9) if chance.random() < 0.4
    ]
    room = dict.fromkeys(range(12), 2)
    other = solve([replace(p, worth=p.worth * unit) for p in pairs], room, 3)
    assert {(p.introducer, p.prospect) for p in other} == {(p.introducer, p.prospect) for p in solve(pairs, room, 3)}


def test_of_prospects_whom_nobody_else_could_introduce_the_best_alone_are_looked_at_unless_they_have_a_price() -> None:
    pairs = [Pair(1, "a", "priced", 5.0), Pair(1, "a", "best", 4.0), Pair(1, "a", "second", 3.5)]
    top = Ceiling(of_all=10.0, of_each=[10.0] * 3, kept=[3.0, 4.0, 3.5], share={1: 4.0})
    for room, expected in ((1, [("best",), ("priced",)]), (2, [("best", "second"), ("best", "priced"), ("priced",)])):
        asks = whole_asks(pairs, {1: room}, top, floor=8.0)
        assert asks is not None and {a.prospects for a in asks if a.worth > 4 or room == 1} == set(expected)


def test_the_solver_knows_each_option_and_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    assert {Highs().setOptionValue(option, value) for option, value in OPTIONS.items()} == {HighsStatus.kOk}
    assert len(solve([Pair(1, "a", 1, 2.0), Pair(2, "a", 1, 3.0), Pair(2, "a", 2, 1.0)], {1: 1, 2: 1}, 2)) == 2
    assert capfd.readouterr() == ("", "")
