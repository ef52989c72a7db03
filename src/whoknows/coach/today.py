"""Today: whom to ask and why, with the ask; what is due; and the act of the day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from whoknows.book.models import Ask, Introduction, Member, Person
from whoknows.coach import asking, network
from whoknows.coach.offering import current_offer
from whoknows.core import act
from whoknows.core.act import Due
from whoknows.core.offer import Offer
from whoknows.core.plan import Suggestion, suggest


@dataclass(frozen=True, slots=True)
class Suggested:
    """One person to ask today, why, and with what words (None before there is an offer)."""

    person: Person
    suggestion: Suggestion
    draft: asking.Draft | None


@dataclass(frozen=True, slots=True)
class Today:
    """What one day holds."""

    day: date
    act: str
    asks: tuple[Suggested, ...]
    due: tuple[Due, ...]
    people: int
    askable: int
    offer: Offer


def today(member: Member, *, on: date, most: int = 3, without: Collection[int] = ()) -> Today:
    """Say whom to ask, what is due and the one act to do, as of a day; ``without`` are ids of people put off."""
    everybody = network.candidates(member, on=on)
    offer = current_offer(member)
    by_id = {c.id: c for c in everybody}
    chosen = suggest(everybody, today=on, most=most, without=without)
    rows = Person.objects.filter(pk__in=[s.id for s in chosen]).prefetch_related("addresses", "cards")
    people = {p.pk: p for p in rows}
    asks = tuple(
        Suggested(
            people[s.id],
            s,
            asking.draft_for(member, by_id[s.id], people[s.id], on=on, offer=offer) if offer.avatars else None,
        )
        for s in chosen
    )
    owed = due(member, on=on)
    first = asks[0] if asks else None
    return Today(
        day=on,
        act=act.of_the_day(
            due=owed,
            ask=(first.person.name, first.draft.ask.spoken if first.draft else "") if first else None,
            people=Person.objects.filter(team=member.team, machine=False).exists(),
            kinds=bool(everybody),
            offer=bool(offer.avatars),
        ),
        asks=asks,
        due=owed,
        people=Person.objects.filter(team=member.team, machine=False).count(),
        askable=len(everybody),
        offer=offer,
    )


def due(member: Member, *, on: date) -> tuple[Due, ...]:
    """All that is due by a day, longest first: loops owed, answers to ask after, steps to ask after."""
    introductions = (
        Introduction.objects.filter(team=member.team)
        .select_related("introducer", "prospect")
        .prefetch_related("steps", "introducer__addresses")
    )
    asks = Ask.objects.filter(team=member.team, said_on__lte=on).open().select_related("person")
    found = [
        *(d for i in introductions if (d := _of_introduction(i, on))),
        *(d for a in asks.prefetch_related("answers", "person__addresses") if (d := _of_ask(a, on))),
    ]
    return tuple(sorted(found, key=lambda d: (d.since, d.person, d.prospect)))


def _of_introduction(introduction: Introduction, on: date) -> Due | None:
    happened = [h for h in introduction.happened if h.on <= on]
    if not happened:
        return None
    thanked = [day for day in introduction.thanked if day <= on]
    return act.due_of_introduction(
        introduction.introducer.name, introduction.prospect.name, happened, thanked,
        introducer_id=introduction.introducer_id, introduction_id=introduction.pk, today=on,
    )  # fmt: skip


def _of_ask(ask: Ask, on: date) -> Due | None:
    return act.due_of_ask(ask.person.name, network.past(ask, on=on), introducer_id=ask.person_id, today=on)


def coverage(member: Member, *, on: date) -> list[tuple[Person, str]]:
    """Everyone I may ask in principle, with why they are not to be asked today (empty: they are)."""
    from whoknows.core.plan import why_not_now

    everybody = network.candidates(member, on=on)
    people = {p.pk: p for p in Person.objects.filter(pk__in=[c.id for c in everybody])}
    return [(people[c.id], why_not_now(c, today=on)) for c in everybody]
