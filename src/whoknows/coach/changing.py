"""The user's own words for an ask: kept form by form, given back to be composed again, taken up again."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from django.db import transaction

from whoknows.book.errors import WrongStep
from whoknows.book.models import Ask, Member, Person
from whoknows.coach.asking import Draft, columns
from whoknows.core.ask import FORMS


@transaction.atomic
def keep(member: Member, made: Draft, *, on: date, **texts: str) -> None:
    """Keep the forms of a draft that were typed otherwise than they stand; the others go on being composed.

    A form typed as it is composed, or left empty, is composed again. Raises ``WrongStep`` while there are words of the
    user about another kind of person, which these would replace.
    """
    changed = {form: text for form, text in texts.items() if text != getattr(made.ask, form)}
    if not changed:
        return
    composed = {f for f, text in changed.items() if made.composed and text in ("", getattr(made.composed, f))}
    row = _draft(member, made, on=on)
    row.write({form: text for form, text in changed.items() if form not in composed})
    row.give_back(composed)


@transaction.atomic
def give_back(one: Person, forms: Collection[str] = FORMS) -> list[str]:
    """Let the composer write these forms of a person's ask again; the forms that were the user's till now."""
    row = _kept(one)
    given = sorted(row.mine.intersection(forms)) if row else []
    if row and given:
        row.give_back(given)
    return given


@transaction.atomic
def take_up(one: Person, forms: Collection[str]) -> None:
    """Let words that were given back be the user's again. Raises ``WrongStep`` where there are none."""
    row = _kept(one)
    there = set(forms) & set(FORMS)
    if row is None or not there:
        raise WrongStep(f"No words of yours for {one} are kept.")
    row.take_up(there)


def _kept(one: Person) -> Ask | None:
    """The draft kept for a person, who is locked till it is changed: meanwhile nobody says it, nor keeps another."""
    Person.objects.select_for_update().get(pk=one.pk)
    return Ask.objects.drafts().filter(person=one).first()


def _draft(member: Member, made: Draft, *, on: date) -> Ask:
    """The row that keeps the user's words for a person; a new one where there is none about that kind of person."""
    row = _kept(made.person)
    if row is None:
        return Ask(person=made.person, drafted_on=on, **columns(member, made.ask))
    if row.avatar != made.ask.avatar and row.edited:
        raise WrongStep(
            f"Your own words to {made.person} about “{row.avatar}” are still kept. Say them, or let them be composed "
            "again, before you change those about somebody else."
        )
    if row.avatar != made.ask.avatar:
        for name, value in columns(member, made.ask).items():
            setattr(row, name, value)
    row.drafted_on = on
    return row
