"""Not now: putting somebody off for a week, and taking that back."""

from __future__ import annotations

from datetime import date

from whoknows.book.errors import WrongStep
from whoknows.book.models import Correction, Member, Person, PutOff
from whoknows.coach import network, noted


def put_off(member: Member, who: str, *, on: date) -> PutOff:
    """Put somebody off: for a week they are not named, unless value of theirs is noted.

    Raises ``NotFound`` and ``WhichOne``.
    """
    return PutOff.objects.create(team=member.team, member=member, person=network.person(member, who), on=on)


def take_up(one: Person) -> PutOff:
    """Take back the last time somebody was put off; that they were is kept. Raises ``WrongStep`` when they were not."""
    last = PutOff.objects.filter(person=one).last()
    if last is None:
        raise WrongStep(f"{one} was not put off.")
    rows = PutOff.objects.filter(pk=last.pk)
    Correction.of(last.member, one, noted.PUT_OFF, rows, was_on=last.on)
    return last
