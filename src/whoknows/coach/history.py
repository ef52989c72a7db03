"""The history with one person: all that was noted, what of it can be taken back, and what was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q

from whoknows.book.models import Ask, Call, Correction, Introduction, Person, PutOff
from whoknows.coach import noted
from whoknows.coach.correcting import What


@dataclass(frozen=True, slots=True)
class Noted:
    """One thing that was noted: on which day, in words, how it is taken back if it can be, and when it was."""

    on: date
    words: str
    back: tuple[What, int] | None = None  # for ``correcting.take_back``
    taken_back_at: datetime | None = None


def history(one: Person) -> list[Noted]:
    """All that was noted of a person, whether they introduced or were introduced, the latest first.

    Taken back can be what nothing has followed.
    """
    found = [*_put_off(one), *_introductions(one), *_asks(one)]
    kept = Correction.objects.filter(Q(person=one) | Q(prospect=one))
    found += [Noted(c.was_on, c.words, taken_back_at=c.at) for c in kept]
    return sorted(found, key=lambda n: n.on, reverse=True)


def _asks(one: Person) -> Iterator[Noted]:
    for ask in Ask.objects.filter(person=one).exclude(said_on=None).prefetch_related("answers"):
        answers = sorted(ask.answers.all(), key=lambda a: (a.on, a.pk), reverse=True)
        for n, answer in enumerate(answers):
            if answer.thanked_on:
                yield Noted(answer.thanked_on, noted.THANKED[answer.answer], (What.THANKED, answer.pk))
            yield Noted(answer.on, noted.answered(answer), (What.HEARD, ask.pk) if n == 0 else None)
        again = [call for call in ask.calls.all() if call.again]
        yield from (
            Noted(call.on, noted.called(call), (What.SAID, ask.pk) if call == again[-1] else None)
            for call in reversed(again)
        )
        assert ask.said_on is not None
        yield Noted(ask.said_on, noted.asked(ask), None if answers or again else (What.SAID, ask.pk))
    for call in Call.objects.filter(person=one, again=False).order_by("-on", "-pk"):
        yield Noted(call.on, noted.called(call), (What.CALLED, call.pk))


def _introductions(one: Person) -> Iterator[Noted]:
    rows = Introduction.objects.filter(Q(introducer=one) | Q(prospect=one))
    for introduction in rows.select_related("introducer", "prospect").prefetch_related("steps"):
        yield from of_introduction(introduction)


def of_introduction(introduction: Introduction) -> Iterator[Noted]:
    """The steps of one introduction, the latest first."""
    steps = list(introduction.steps.all())
    standing = [s for s in steps if s.taken_back_at is None]
    for step in reversed(steps):
        back = (What.MOVED if len(standing) > 1 else What.NAMED, introduction.pk) if step == standing[-1] else None
        yield Noted(step.on, noted.stepped(step), back, step.taken_back_at)


def _put_off(one: Person) -> Iterator[Noted]:
    for n, row in enumerate(PutOff.objects.filter(person=one).order_by("-on", "-pk")):
        yield Noted(row.on, noted.PUT_OFF, (What.LATER, one.pk) if n == 0 else None)
