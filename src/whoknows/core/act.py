"""What is due, and the one act of the day, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from whoknows.core.introduction import Happened, Heard, Step, answer_due, loop_owed, step_due
from whoknows.core.plan import PastAsk


class What(StrEnum):
    """What kind of thing is due."""

    LOOP = "loop"  # thank the introducer and tell them
    ANSWER = "answer"  # an ask without an answer
    THINKING = "thinking"  # "I'll let you know"
    STEP = "step"  # an introduction that stands still


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do, since a day, in one sentence."""

    what: What
    person: str
    person_id: int
    since: date
    words: str
    prospect: str = ""
    introduction_id: int | None = None


def due_of_introduction(
    introducer: str, prospect: str, happened: list[Happened], thanked: list[date], *,
    introducer_id: int, introduction_id: int, today: date,
) -> Due | None:  # fmt: skip
    """What one introduction asks for by a day: the loop first, else the next step once it has waited long enough."""
    now = happened[-1]
    if loop_owed(happened, thanked):
        words = f"Thank {introducer} and tell them {_outcome(prospect, now.step)}."
        return Due(What.LOOP, introducer, introducer_id, now.on, words, prospect, introduction_id)
    since = step_due(now)
    if since is None or since > today:
        return None
    return Due(What.STEP, introducer, introducer_id, since, _next(introducer, prospect, now.step), prospect, introduction_id)


def due_of_ask(person: str, ask: PastAsk, *, introducer_id: int, today: date) -> Due | None:
    """What one open ask asks for by a day."""
    since = answer_due(ask.said_on, ask.heard, ask.heard_on)
    if since is None or since > today:
        return None
    if ask.heard is Heard.THINKING:
        words = f"{person} said they would think about it: ask again, about one narrower kind of person."
        return Due(What.THINKING, person, introducer_id, since, words)
    return Due(What.ANSWER, person, introducer_id, since, f"Hear from {person}: whom did they think of?")


def of_the_day(
    *, due: tuple[Due, ...], ask: tuple[str, str] | None, people: bool, kinds: bool, offer: bool
) -> str:
    """One small act, the most useful now: what is missing to begin, a loop owed, an ask, else what is due."""
    if not people:
        return "Bring in your contacts: a LinkedIn or Google export is enough to begin."
    if not kinds:
        return "Say who your clients, associates and friends are: one key for each of the people you know best."
    if not offer:
        return "Write your offer: exactly whom you want to meet, and why they would want to meet you."
    loops = [d for d in due if d.what is What.LOOP]
    if loops:
        return loops[0].words
    if ask is not None:
        return f"Ring {ask[0]} and ask."
    if due:
        return due[0].words
    return "Nobody is to be asked today. Note what somebody got from your work, and they come up here."


def _outcome(prospect: str, step: Step) -> str:
    return {
        Step.INTRODUCED: f"that you are in touch with {prospect}",
        Step.MET: f"that you met {prospect}",
        Step.CLIENT: f"that {prospect} is a client now",
        Step.DECLINED: f"that {prospect} would rather not meet",
        Step.LOST: f"that it did not work out with {prospect}",
    }.get(step, f"where it stands with {prospect}")


def _next(introducer: str, prospect: str, step: Step) -> str:
    return {
        Step.NAMED: f"Ask {introducer} whether {prospect} would like to meet.",
        Step.AGREED: f"{prospect} said yes: ask {introducer} to introduce you.",
        Step.INTRODUCED: f"Find a time to meet {prospect}.",
        Step.MET: f"Ask {prospect} where it stands.",
    }[step]
