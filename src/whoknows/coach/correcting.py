"""Taking back what was noted; that it was is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from whoknows.book.errors import NotFound, WrongStep
from whoknows.book.models import Answer, Ask, Call, Introduction, Member, Person, Step
from whoknows.coach import asking, hearing, later, network


class What(StrEnum):
    """What can be taken back."""

    SAID = "said"
    HEARD = "heard"
    NAMED = "named"
    MOVED = "moved"
    THANKED = "thanked"
    CALLED = "called"
    LATER = "later"


def correct(member: Member, what: What, who: str) -> str:
    """Take back the last of that kind, and say in words what it was.

    ``who`` is the prospect for named and moved, else the introducer. Raises
    ``NotFound``, ``WhichOne``, and ``WrongStep`` when there is nothing to take back or something came after it.
    """
    if what in (What.NAMED, What.MOVED):
        return _introduction(member, what, who)
    one = network.person(member, who)
    if what is What.CALLED:
        call = Call.objects.filter(person=one, again=False).last()
        if call is None:
            raise WrongStep(f"No call with {one} is noted.")
        hearing.uncall(call)
        return f"Taken back: the call with {one} on {call.on}."
    if what is What.LATER:
        return f"Taken back: {one} was put off on {later.take_up(one).on}."
    if what is What.THANKED:
        return f"Taken back: {hearing.unthank(one)}."
    ask = Ask.objects.filter(person=one).exclude(said_on=None).order_by("said_on", "pk").last()
    if ask is None:
        raise WrongStep(f"No ask to {one} is noted.")
    if what is What.SAID:
        asking.unsay(ask)
        return f"Taken back: the ask to {one}."
    last = ask.heard
    hearing.unhear(ask)
    now = Ask.objects.get(pk=ask.pk)
    stands = f"“{now.heard.answer}” stands again." if now.closed_on and now.heard else "The ask is open again."
    return f"Taken back: {one}'s answer “{last.answer if last else ''}”. {stands}"


def _introduction(member: Member, what: What, who: str) -> str:
    one = Introduction.objects.filter(team=member.team).of(who)
    if what is What.NAMED:
        hearing.unname(one)
        return f"Taken back: {one.introducer} did not name {one.prospect}."
    standing = [s for s in one.steps.all() if s.taken_back_at is None]
    if standing[-1].step == Step.THANKED:
        raise WrongStep(f"{one.introducer} was thanked since; take that back first: whoknows correct thanked PERSON")
    hearing.step_back(one)
    return f"Taken back: {one.prospect} “{standing[-1].step}”."


HOW: Mapping[What, tuple[type[Any], Callable[[Any], object]]] = {
    What.SAID: (Ask, asking.unsay),
    What.HEARD: (Ask, hearing.unhear),
    What.NAMED: (Introduction, hearing.unname),
    What.MOVED: (Introduction, hearing.step_back),
    What.THANKED: (Answer, hearing.unthank_answer),
    What.CALLED: (Call, hearing.uncall),
    What.LATER: (Person, later.take_up),
}


def take_back(member: Member, what: What, pk: int) -> None:
    """Take back one thing by the id of what it stands on, as ``history`` gives it.

    Raises ``NotFound`` when it stands no longer, and ``WrongStep`` when something came after it.
    """
    rows, back = HOW[what]
    one = rows.objects.filter(team=member.team, pk=pk).first()
    if one is None:
        raise NotFound("It was taken back already.")
    back(one)
