"""A simulated year of 300 introducers with random outcomes: no cap, rest, stop or step rule is ever broken."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest
from tests.core.test_week import RATES, one

from whoknows.core.act import due_of_ask, due_of_introduction
from whoknows.core.candidate import Candidate, PastAsk
from whoknows.core.caps import LATER, Habits
from whoknows.core.introduction import FOLLOWS, OUTCOMES, STEP_AFTER, Happened, Heard, Step, Thanked, may_follow
from whoknows.core.month import is_working
from whoknows.core.plan import suggest
from whoknows.core.week import A_DAY, plan_week

YEARS = int(os.environ.get("WHOKNOWS_YEARS", "1"))  # 50 for a thorough run
FIRST = date(2028, 1, 1)  # a leap year, and a Saturday
HABITS = Habits()


@dataclass
class Going:
    """One introduction on its way."""

    introducer: int
    steps: list[Happened]
    thanked: list[Thanked] = field(default_factory=list)


@dataclass
class World:
    """Everybody, what came of asking them, and the luck that decides it."""

    chance: random.Random
    people: dict[int, Candidate]
    going: list[Going] = field(default_factory=list)
    said_no: dict[int, date] = field(default_factory=dict)
    rested: dict[int, date] = field(default_factory=dict)
    stopped: set[int] = field(default_factory=set)

    def answers(self, who: Candidate, today: date) -> Candidate:
        """What may come of the open ask on a day: an answer, "I'll let you know", a call, asking again, or nothing."""
        if not who.asks or not who.asks[-1].waits_still(today=today):
            if who.asks and who.asks[-1].is_at_rest(today=today):
                self.rested.setdefault(who.id, today)
            return who
        last, luck = who.asks[-1], self.chance.random()
        named = who.named
        if luck < 0.1:
            answer = self.chance.choice([Heard.NAMED, Heard.NO, Heard.NO, Heard.TESTIMONIAL, Heard.STOP])
            last = replace(last, heard=answer, heard_on=today, is_open=False)
            if answer is Heard.NO:
                self.said_no[who.id] = today
            elif answer is Heard.STOP:
                self.stopped.add(who.id)
            elif answer is Heard.NAMED:
                named += 1
                self.going.append(Going(who.id, [Happened(Step.NAMED, today)]))
        elif luck < 0.15:
            last = replace(last, heard=Heard.THINKING, heard_on=today, thinking=(*last.thinking, today))
        elif luck < 0.18:
            last = replace(last, calls=(*last.calls, today))
        elif last.due is not None and last.due <= today and luck < 0.6:
            last = replace(last, again=(*last.again, today))
        return replace(who, asks=(*who.asks[:-1], last), named=named, stopped=who.id in self.stopped)

    def goes_on(self, one: Going, today: date) -> None:
        """A step may be taken, the introducer may be thanked."""
        if self.chance.random() < 0.05 and FOLLOWS[one.steps[-1].step]:
            one.steps.append(Happened(self.chance.choice(FOLLOWS[one.steps[-1].step]), today))
        if self.chance.random() < 0.03:
            one.thanked.append(Thanked(today, len(one.steps)))


def check_asked(world: World, who: Candidate, today: date) -> None:
    """Whether somebody may be asked, by the rules in other words than the plan's."""
    assert who.id not in world.stopped
    assert all(today - a.said_on >= HABITS.between for a in who.asks)
    assert sum(today - a.said_on < timedelta(days=365) for a in who.asks) < HABITS.most_a_year
    assert not any(a.is_open and not a.is_at_rest(today=today) for a in who.asks)
    assert today - world.said_no.get(who.id, date.min) >= HABITS.rest
    assert who.id not in world.rested or today - world.rested[who.id] >= HABITS.rest - timedelta(days=1)
    assert who.put_off_on is None or today - who.put_off_on >= LATER


def check_due(world: World, one: Going, today: date) -> None:
    """Only allowed moves; and what is owed or stands still for too long is due, whatever else is."""
    assert all(may_follow(before.step, then.step) for before, then in zip(one.steps, one.steps[1:], strict=False))
    now, stopped = one.steps[-1], one.introducer in world.stopped
    due = due_of_introduction(
        "Bo", "Mo", one.steps, one.thanked, introducer_id=1, introduction_id=1, today=today, stopped=stopped
    )
    told = any(t.steps == len(one.steps) for t in one.thanked)
    if now.step in (Step.INTRODUCED, *OUTCOMES) and not told:
        assert due is not None and due.what == "loop"
    elif now.step in OUTCOMES:
        assert due is None
    elif today - now.on >= timedelta(days=STEP_AFTER[now.step]) and now.step not in (Step.NAMED, Step.AGREED):
        assert due is not None
    if stopped and now.step in (Step.NAMED, Step.AGREED) and due is not None:
        assert due.what == "loop"


@pytest.mark.parametrize("seed", range(YEARS))
def test_in_a_year_of_300_introducers_no_cap_rest_stop_or_step_rule_is_broken(seed: int) -> None:
    world = World(random.Random(seed), {n: one(n) for n in range(300)})
    for n in range(366):
        today = FIRST + timedelta(days=n)
        for pk, who in world.people.items():
            world.people[pk] = world.answers(who, today)
        for introduction in world.going:
            world.goes_on(introduction, today)
            check_due(world, introduction, today)
        for chosen in suggest(world.people.values(), today=today, habits=HABITS):
            who = world.people[chosen.id]
            check_asked(world, who, today)
            luck = world.chance.random()
            if luck < 0.8:
                world.people[chosen.id] = replace(who, asks=(*who.asks, PastAsk(today)))
            elif luck < 0.9:
                world.people[chosen.id] = replace(who, put_off_on=today)
        waiting = [a for who in world.people.values() for a in who.asks if a.waits_still(today=today)]
        assert len(waiting) <= HABITS.most_open
        for ask in waiting:
            overdue = ask.due is not None and ask.due <= today
            assert (due_of_ask("Bo", ask, introducer_id=1, today=today) is not None) == overdue
        if n % 28 == 0:
            check_week(world, today)
    assert sum(bool(who.asks) for who in world.people.values()) > 200  # and asking does not dry up
    assert {happened.step for introduction in world.going for happened in introduction.steps} == set(Step)


def check_week(world: World, today: date) -> None:
    """The week asks nobody twice, no prospect through two, and no more than a day and the caps hold."""
    days = [day for n in range(9) if is_working(day := today + timedelta(days=n), [])][:5]
    likely = {(pk, "Vets"): {1000 + pk % 40: 0.5, 1000 + pk % 7: 0.3} for pk in world.people}
    plan = plan_week(
        world.people.values(), today=today, days=days, avatars=["Vets", "Bakers"], rates=RATES, likely=likely,
        habits=HABITS,
    )  # fmt: skip
    for planned in plan:
        check_asked(world, world.people[planned.id], today)
        assert planned.on.weekday() < 5
    assert len({p.id for p in plan}) == len(plan)
    assert all(sum(p.on == day for p in plan) <= A_DAY for day in days)
    prospects = [pk for p in plan for pk in p.prospects]
    assert len(set(prospects)) == len(prospects)
    waiting = sum(a.waits_still(today=today) for who in world.people.values() for a in who.asks)
    assert len(plan) + waiting <= HABITS.most_open
