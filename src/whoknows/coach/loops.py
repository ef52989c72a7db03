"""The words for what is due: thanks with the outcome, and a narrower ask for who owes an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from whoknows.book.models import Ask, Introduction, Member, Person
from whoknows.coach import asking, here, network
from whoknows.coach.offering import sayable
from whoknows.core.act import Due, What
from whoknows.core.ask import Asker, Introducer
from whoknows.core.closing import review_thanks
from whoknows.core.compose import after_no, after_testimonial, thanks
from whoknows.core.introduction import Heard
from whoknows.core.offer import Offer, OfferError
from whoknows.core.review import Remark
from whoknows.core.tie import Warmth


@dataclass(frozen=True, slots=True)
class Loop:
    """One loop owed, with the words that close it and what is wrong with them (nothing, as drafted)."""

    due: Due
    person: Person
    text: str
    remarks: tuple[Remark, ...]


def loops(member: Member, due: Sequence[Due], *, on: date, offer: Offer) -> list[Loop]:
    """The loops among what is due, each with its words."""
    owed = [one for one in due if one.what is What.LOOP]
    people = _people(owed)
    heard = {a.pk: a.heard for a in Ask.objects.filter(pk__in=_ids(owed, "ask_id")).prefetch_related("answers")}
    going = Introduction.objects.filter(pk__in=_ids(owed, "introduction_id")).prefetch_related("steps")
    steps = {i.pk: i.as_of(here.seen(member, on))[0][-1].step for i in going}
    found = []
    for one in owed:
        person = people[one.person_id]
        candidate = network.candidate(person, Warmth(), on=on)
        told, me = asking.introducer(candidate, person, ()), asking.asker(member)
        answer = heard.get(one.ask_id or 0)
        asks = answer is not None and answer.answer == Heard.TESTIMONIAL
        if one.introduction_id is not None:
            text = thanks(told, one.prospect, steps[one.introduction_id], asker=me)
        elif not asks:
            text = after_no(told, asker=me)
        else:
            text = _after_testimonial(told, offer, me, on)
        found.append(Loop(one, person, text, review_thanks(text, prospect=one.prospect, asking=asks)))
    return found


def with_words(member: Member, due: Sequence[Due], *, on: date, offer: Offer) -> tuple[Due, ...]:
    """The same, each with the words for it where there are any: thanks, or a narrower ask."""
    said = {(one.due.introduction_id, one.due.ask_id): one.text for one in loops(member, due, on=on, offer=offer)}
    offer, _ = sayable(offer, on=on)
    waiting = [one for one in due if one.what is What.THINKING]
    people = _people(waiting) if offer.avatars else {}
    cues = asking.cues_of(member, list(people.values()), offer, on=on) if people else {}
    for one in waiting:
        person = people.get(one.person_id)
        if person is not None:
            candidate = network.candidate(person, Warmth(), on=on)
            again = asking.again(member, candidate, person, on=on, offer=offer, cues=cues[person.pk])
            said[None, one.ask_id] = again.ask.spoken
    return tuple(replace(one, say=said.get((one.introduction_id, one.ask_id), "")) for one in due)


def _after_testimonial(told: Introducer, offer: Offer, me: Asker, on: date) -> str:
    try:
        return after_testimonial(told, offer, offer.avatar(""), asker=me, today=on)
    except OfferError:  # without an offer there is nobody to ask for yet: only thank
        return after_no(told, asker=me)


def _people(due: Sequence[Due]) -> dict[int, Person]:
    ids = {one.person_id for one in due}
    return network.with_all(Person.objects.all()).in_bulk(ids) if ids else {}


def _ids(due: Sequence[Due], field: str) -> list[int]:
    return [getattr(one, field) for one in due if getattr(one, field) is not None]
