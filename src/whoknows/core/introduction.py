"""The steps of an ask and of an introduction: which may follow which, what is due when, and whether a loop is owed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Heard(StrEnum):
    """The introducer's answer to an ask."""

    NAMED = "named"
    THINKING = "thinking"  # "I'll let you know" is no answer: it comes due again
    NO = "no"
    TESTIMONIAL = "testimonial"  # wrote a letter of recommendation instead
    STOP = "stop"  # never ask me again


class Step(StrEnum):
    """One dated step of an introduction."""

    NAMED = "named"
    AGREED = "agreed"
    INTRODUCED = "introduced"
    MET = "met"
    CLIENT = "client"
    DECLINED = "declined"
    LOST = "lost"


# An introducer may choose to introduce at once, and a prospect may ring before either; nobody goes back without
# taking the step back. Declined: the prospect said no before meeting; lost: after it.
FOLLOWS: dict[Step, tuple[Step, ...]] = {
    Step.NAMED: (Step.AGREED, Step.INTRODUCED, Step.MET, Step.DECLINED),
    Step.AGREED: (Step.INTRODUCED, Step.MET, Step.DECLINED),
    Step.INTRODUCED: (Step.MET, Step.CLIENT, Step.DECLINED, Step.LOST),
    Step.MET: (Step.CLIENT, Step.LOST),
    Step.CLIENT: (Step.LOST,),
    Step.DECLINED: (),
    Step.LOST: (),
}
OUTCOMES = (Step.CLIENT, Step.DECLINED, Step.LOST)

# How long to wait, in days, before each comes due. Defaults of ours, not from a study.
ANSWER_AFTER = 7  # an ask that was said and not answered
THINKING_AFTER = 14  # "I'll let you know"
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


def loop_owed(steps: list[Happened], thanked: list[date]) -> bool:
    """Whether the introducer still has to be told and thanked.

    The loop is owed once the two were introduced, and again once it has an outcome, until a thanks on that day or
    later. An introduction is not done before.
    """
    telling = [h.on for h in steps if h.step in (Step.INTRODUCED, *OUTCOMES)]
    return bool(telling) and not any(day >= max(telling) for day in thanked)


def is_done(steps: list[Happened], thanked: list[date]) -> bool:
    """Whether nothing is left to do: an outcome, and the loop closed."""
    return steps[-1].step in OUTCOMES and not loop_owed(steps, thanked)


def step_due(now: Happened) -> date | None:
    """The day on which the next step should be asked after; None when it has an outcome."""
    wait = STEP_AFTER.get(now.step)
    return None if wait is None else now.on + timedelta(days=wait)


def answer_due(said_on: date, heard: Heard | None, heard_on: date | None) -> date | None:
    """The day on which an ask comes due again: unanswered, or "I'll let you know"; None when it was answered."""
    if heard is None:
        return said_on + timedelta(days=ANSWER_AFTER)
    if heard is Heard.THINKING and heard_on is not None:
        return heard_on + timedelta(days=THINKING_AFTER)
    return None
