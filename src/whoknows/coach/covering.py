"""Coverage: who got value, who of them was asked, and why the others are not to be asked now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from whoknows.book.models import Member, Person
from whoknows.coach import network
from whoknows.core.candidate import got_value, is_overdue, waiting
from whoknows.core.caps import enough, free_from, why_not_now


@dataclass(frozen=True, slots=True)
class Covered:
    """One person I may ask in principle: the value they got, when they were asked, and why they are not asked now."""

    person: Person
    kind: str
    got_value: bool
    value_on: date | None
    asked_on: date | None
    asked_this_year: bool
    why_not: str  # empty: they may be asked today
    free_from: date | None  # the first day they may be asked again; None while an ask waits, or with no ask made


def covered(member: Member, *, on: date) -> list[Covered]:
    """Everyone who may be asked in principle: who got value and was not asked within a year first, then by name."""
    everybody = network.candidates(member, on=on)
    people = Person.objects.prefetch_related("addresses").in_bulk([c.id for c in everybody])
    no_more = enough(everybody, today=on, habits=member.habits)
    found = []
    for one in everybody:
        last = one.asks[-1] if one.asks else None
        settled = waiting(one, today=on) is None and not one.stopped
        found.append(
            Covered(
                person=people[one.id],
                kind=one.kind,
                got_value=got_value(one),
                value_on=one.moments[0].on if one.moments else None,
                asked_on=last.said_on if last else None,
                asked_this_year=not is_overdue(one, today=on),
                why_not=why_not_now(one, today=on, habits=member.habits) or no_more,
                free_from=free_from(one, habits=member.habits) if settled else None,
            )
        )
    return sorted(found, key=lambda c: (not c.got_value, c.asked_this_year, c.person.name.casefold(), c.person.pk))
