"""The steps of an ask and of an introduction: which may follow which, what is due when, and whether a loop is owed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from whoknows.core.waiting import moved


class Heard(StrEnum):
    """The introducer's answer to an ask."""

    NAMED = "named"
    THINKING = "thinking"  # "I'll let you know" is no answer: it comes due again
    NO = "no"
    TESTIMONIAL = "testimonial"  # wrote a letter of recommendation instead
    STOP = "stop"  # never ask me again

    @property
    def words(self) -> str:
        """What the introducer did, in words that follow their name.

        >>> f"They {Heard.THINKING.words}"
        'They would think about it'
        """
        return _HEARD[self]


_HEARD = {
    Heard.NAMED: "named somebody", Heard.THINKING: "would think about it", Heard.NO: "said no",
    Heard.TESTIMONIAL: "wrote a recommendation instead", Heard.STOP: "asked not to be asked again",
}  # fmt: skip


class Step(StrEnum):
    """One dated step of an introduction."""

    NAMED = "named"
    AGREED = "agreed"
    INTRODUCED = "introduced"
    MET = "met"
    CLIENT = "client"
    DECLINED = "declined"
    LOST = "lost"


# Both sides agree first: from "named" an introduction goes on only by the prospect's yes ("agreed") or by the
# introducer who chooses to introduce at once. Nobody goes back without taking the step back. Declined: the prospect
# said no before meeting; lost: after it.
FOLLOWS: dict[Step, tuple[Step, ...]] = {
    Step.NAMED: (Step.AGREED, Step.INTRODUCED, Step.DECLINED),
    Step.AGREED: (Step.INTRODUCED, Step.MET, Step.DECLINED),
    Step.INTRODUCED: (Step.MET, Step.CLIENT, Step.DECLINED, Step.LOST),
    Step.MET: (Step.CLIENT, Step.LOST),
    Step.CLIENT: (Step.LOST,),
    Step.DECLINED: (),
    Step.LOST: (),
}
OUTCOMES = (Step.CLIENT, Step.DECLINED, Step.LOST)

# How long to wait, in days, before each comes due. Defaults of ours, not from a study.
STEP_AFTER = {Step.NAMED: 7, Step.AGREED: 7, Step.INTRODUCED: 7, Step.MET: 21}


def may_follow(now: Step, then: Step) -> bool:
    """Whether ``then`` may be the next step after ``now``.

    >>> may_follow(Step.NAMED, Step.AGREED), may_follow(Step.NAMED, Step.CLIENT)
    (True, False)
    """
    return then in FOLLOWS[now]


def why_not(now: Step, then: Step) -> str:
    """One sentence that says why a step can't follow, and which can."""
    allowed = ", ".join(FOLLOWS[now]) or "nothing more"
    return f"an introduction at “{now}” can't move to “{then}”; next can be: {allowed}"


@dataclass(frozen=True, slots=True)
class Happened:
    """A step and its day."""

    step: Step
    on: date


@dataclass(frozen=True, slots=True)
class Thanked:
    """The introducer was thanked and told, on a day, when so many of the steps had been noted."""

    on: date
    steps: int


def loop_owed(steps: Sequence[Happened], thanked: Sequence[Thanked]) -> bool:
    """Whether the introducer still has to be told and thanked."""
    return owed_since(steps, thanked) is not None


def owed_since(steps: Sequence[Happened], thanked: Sequence[Thanked]) -> date | None:
    """The day since which the introducer has to be told and thanked; None when they need not be.

    The loop is owed once the two were introduced (or met without it), and again once it has an outcome, until a thanks
    that came after it. An introduction is not done before.
    """
    telling = [n for n, (was, now) in enumerate(pairwise(steps), 1) if _is_news(was.step, now.step)]
    if not telling or any(t.on >= steps[telling[-1]].on and t.steps > telling[-1] for t in thanked):
        return None
    return steps[telling[-1]].on


def _is_news(was: Step, now: Step) -> bool:
    """Whether the introducer is told of a step."""
    return now in (Step.INTRODUCED, *OUTCOMES) or (was, now) == (Step.AGREED, Step.MET)


def is_done(steps: Sequence[Happened], thanked: Sequence[Thanked]) -> bool:
    """Whether nothing is left to do: an outcome, and the loop closed."""
    return steps[-1].step in OUTCOMES and not loop_owed(steps, thanked)


def step_due(now: Happened, calls: Sequence[date] = ()) -> date | None:
    """The day on which the next step should be asked after; None when it has an outcome.

    A call since then, with the one to ask, moves it.
    """
    wait = STEP_AFTER.get(now.step)
    if wait is None:
        return None
    return max([now.on + timedelta(days=wait), *(moved(call) for call in calls if call >= now.on)])


def asks_introducer(step: Step) -> bool:
    """Whether the next step is asked of the introducer: before the two were introduced, nobody else is written to."""
    return step in (Step.NAMED, Step.AGREED)
