"""Questions: an answer from the playbook, with the user's own figures and people in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from whoknows.book.errors import NotFound
from whoknows.book.models import Member
from whoknows.coach.own import own
from whoknows.core.playbook import SITUATIONS, Answer, Situation, filled, find
from whoknows.core.playbook.situation import SLOT


@dataclass(frozen=True, slots=True)
class Reply:
    """What the coach says to a question.

    When the first answer fits, the others are near it; else nothing fits, and the three nearest are shown as such.
    """

    question: str
    fits: bool
    answers: tuple[Answer, ...]


def ask(member: Member, question: str, *, on: date) -> Reply:
    """Answer a question in plain words from the playbook, offline."""
    found = find(question)
    return Reply(question, found.fits, tuple(_filled(member, found.nearest, question, on=on)))


def answer(member: Member, situation: str, *, on: date) -> Answer:
    """One answer by the id of its situation. Raises ``NotFound``."""
    if situation not in SITUATIONS:
        raise NotFound(f"The playbook has nothing called “{situation}”.")
    return next(iter(_filled(member, (SITUATIONS[situation],), "", on=on)))


def others_ask(part: str = "") -> tuple[Situation, ...]:
    """What others ask: all situations, or those of asking, hearing or selling."""
    return tuple(s for s in SITUATIONS.values() if part in ("", s.part))


def _filled(member: Member, situations: Iterable[Situation], question: str, *, on: date) -> list[Answer]:
    several = list(situations)
    slots = frozenset(slot for s in several for text in (s.say, s.yours) for slot in SLOT.findall(text))
    named = frozenset(re.findall(r"\w+", question.casefold()))
    known = own(member, slots, named, on=on)
    return [filled(s, known) for s in several]
