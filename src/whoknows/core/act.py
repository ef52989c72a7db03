"""What is due, and the one act of the day, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from whoknows.core.candidate import PastAsk
from whoknows.core.introduction import Happened, Heard, Step, Thanked, asks_introducer, owed_since, step_due

THANKS_WITHIN = timedelta(days=30)  # after a no; later ones only remind of it: our judgement


class What(StrEnum):
    """What kind of thing is due."""

    LOOP = "loop"  # thank the introducer and tell them
    ANSWER = "answer"  # an ask without an answer
    THINKING = "thinking"  # "I'll let you know"
    STEP = "step"  # an introduction that stands still


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do, since a day, in one sentence; ``say`` are the drafted words for it, where there are any."""

    what: What
    person: str
    person_id: int
    since: date
    words: str
    prospect: str = ""
    introduction_id: int | None = None
    ask_id: int | None = None
    say: str = ""


def due_of_introduction(
    introducer: str, prospect: str, happened: Sequence[Happened], thanked: Sequence[Thanked], *,
    introducer_id: int, introduction_id: int, today: date, calls: Sequence[date] = (), stopped: bool = False,
) -> Due | None:  # fmt: skip
    """What one introduction asks for by a day: the loop first, else the next step once it has waited long enough.

    ``calls`` are those with the one to ask. An introducer who said stop is thanked and told, and asked for nothing.
    """
    now = happened[-1]
    if owed := owed_since(happened, thanked):
        words = f"Thank {introducer} and tell them {_outcome(prospect, now.step)}."
        return Due(What.LOOP, introducer, introducer_id, owed, words, prospect, introduction_id)
    since = step_due(now, calls)
    if since is None or since > today or (stopped and asks_introducer(now.step)):
        return None
    words = _next(introducer, prospect, now.step)
    return Due(What.STEP, introducer, introducer_id, since, words, prospect, introduction_id)


def due_of_ask(
    person: str, ask: PastAsk, *, introducer_id: int, ask_id: int | None = None, today: date,
    ahead: timedelta = timedelta(0), asked_since: bool = False, stopped: bool = False,
) -> Due | None:  # fmt: skip
    """What one ask calls for: an answer, a narrower ask, or thanks for a no or a letter of recommendation.

    Thanks for a no end after a month, and all once they were asked anew. ``ahead``: also what comes due so much later.
    Who said stop, to another ask, is thanked and asked for nothing.
    """
    if ask.heard in _THANKS and not ask.thanked:
        since = ask.heard_on or ask.said_on
        if asked_since or (ask.heard is Heard.NO and today - since > THANKS_WITHIN):
            return None
        return Due(What.LOOP, person, introducer_id, since, _THANKS[ask.heard].format(person=person), ask_id=ask_id)
    due = ask.due
    if due is None or due > today + ahead or stopped or asked_since:
        return None
    if ask.heard is Heard.THINKING:
        words = f"{person} said they would think about it: ask again, about one narrower kind of person."
        return Due(What.THINKING, person, introducer_id, due, words, ask_id=ask_id)
    return Due(What.ANSWER, person, introducer_id, due, f"Hear from {person}: whom did they think of?", ask_id=ask_id)


_THANKS: dict[Heard | None, str] = {
    Heard.NO: "Thank {person} for the plain answer; ask for nothing.",
    Heard.TESTIMONIAL: "Thank {person} for the recommendation, and ask for an introduction in other words.",
}


def of_the_day(
    *, due: Sequence[Due], ask: tuple[str, str] | None, people: bool, kinds: bool, offer: bool, enough: str = ""
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
    if enough:
        return f"{enough}."
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
