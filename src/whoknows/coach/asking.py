"""Asking: the words for one introducer, the user's changes to them, and the record that it was said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from django.db import transaction
from django.db.models import prefetch_related_objects

from whoknows.book.errors import WrongStep
from whoknows.book.models import Ask, Kind, Member, Person
from whoknows.book.models import Offer as Version
from whoknows.coach import network
from whoknows.coach.offering import current_offer
from whoknows.core import ask as words
from whoknows.core.ask import Moment
from whoknows.core.compose import compose
from whoknows.core.offer import Offer
from whoknows.core.person import Kind as Is
from whoknows.core.person import is_handle
from whoknows.core.plan import Candidate, why_not_now
from whoknows.core.review import Remark, review
from whoknows.core.tie import Warmth
from whoknows.post import drafts

FORMS = ("spoken", "message", "forwardable", "listening")


@dataclass(frozen=True, slots=True)
class Draft:
    """One ask, ready to be said, with the reviewer's remarks on what would be sent."""

    person: Person
    ask: words.Ask
    cues: tuple[str, ...]
    remarks: tuple[Remark, ...]
    edited: bool
    not_now: str  # why they should not be asked today; empty when they may be


def draft(member: Member, who: str, *, on: date, avatar: str = "") -> Draft:
    """One ask to one person. Raises ``NotFound``, ``WhichOne``, and ``OfferError`` when there is no such avatar."""
    one = network.person(member, who)
    fetched = ("addresses", "cards", "kinds__through", "moments", "introductions", network.said_asks())
    prefetch_related_objects([one], *fetched)
    warm = network.warmth(member, on=on)
    return draft_for(member, network.candidate(one, warm.get(one.pk, Warmth()), on=on), one, on=on, avatar=avatar)


def draft_for(
    member: Member, candidate: Candidate, one: Person, *, on: date, avatar: str = "", offer: Offer | None = None
) -> Draft:
    """The words for a candidate: the user's own where they changed them, else composed."""
    cues = cues_of(one)
    edited = Ask.objects.drafts().filter(person=one).first()
    if edited is not None and avatar in ("", edited.avatar):
        ask = edited.words
    else:
        edited = None
        terms = offer or current_offer(member)
        ask = compose(introducer(candidate, one, cues), terms, terms.avatar(avatar), asker=asker(member), today=on)
    remarks = review(ask.message, referral_is_legal_term=member.referral_is_legal_term).remarks
    return Draft(one, ask, cues, remarks, edited is not None, why_not_now(candidate, today=on))


def sample(member: Member, offer: Offer, avatar: str, *, on: date) -> words.Ask:
    """What an offer would make me say, shown while it is written: to a client of mine, else to somebody called Alex."""
    said = Kind.objects.filter(team=member.team, kind=Is.CLIENT, replaced_on=None).order_by("pk")
    client = Person.objects.filter(pk=said.values("person")[:1]).prefetch_related("moments").first()
    moments = tuple(Moment(m.on, m.text) for m in client.moments.all()) if client else ()
    told = words.Introducer(name=client.name if client else "Alex", kind=Is.CLIENT, moments=moments)
    return compose(told, offer, offer.avatar(avatar), asker=asker(member), today=on)


def introducer(candidate: Candidate, one: Person, cues: tuple[str, ...]) -> words.Introducer:
    """The person to ask, as far as the words need to know them."""
    card = next(iter(one.cards.all()), None)
    return words.Introducer(
        name="" if is_handle(candidate.name) else candidate.name, key=one.address or str(one.pk),
        kind=candidate.kind, firm=card.firm if card else "", since=candidate.since,
        moments=candidate.moments, through=candidate.through, cues=cues,
        asked_before=candidate.asks[-1].said_on if candidate.asks else None,
    )  # fmt: skip


def asker(member: Member) -> words.Asker:
    return words.Asker(name=member.name, locale=member.locale, tone=member.tone)


def cues_of(one: Person) -> tuple[str, ...]:
    """What may jog their memory, as their cards tell it: the groups they are in."""
    return tuple(dict.fromkeys(g for c in one.cards.all() for g in c.groups))[:5]


@transaction.atomic
def edit(member: Member, one: Person, ask: words.Ask, *, on: date) -> Ask:
    """Keep the user's own words for a person, until they are said. They are never composed over."""
    row, _ = Ask.objects.update_or_create(
        person=one, said_on=None, defaults={**_columns(member, ask), "drafted_on": on, "edited": True}
    )
    return row


def drop_edit(one: Person) -> None:
    """Let the composer write this person's ask again."""
    Ask.objects.drafts().filter(person=one).delete()


@transaction.atomic
def said(member: Member, who: str, *, on: date, avatar: str = "", channel: str = "spoken") -> Ask:
    """Record that the ask was made, with the words it was made in. Raises ``WrongStep`` when one is open already."""
    one = Person.objects.select_for_update().get(pk=network.person(member, who).pk)
    still_open = Ask.objects.open().filter(person=one).first()
    if still_open is not None:
        raise WrongStep(
            f"An ask to {one} of {still_open.said_on} is still open. Say first what you heard: "
            f"whoknows heard {one.address or one.pk} named … | thinking | no | testimonial | stop"
        )
    if one.stopped_on:
        raise WrongStep(f"{one} said stop on {one.stopped_on}; they are not asked again.")
    made = draft(member, str(one.pk), on=on, avatar=avatar)
    row = Ask.objects.drafts().filter(person=one, edited=made.edited).first() or Ask.objects.create(
        person=one, drafted_on=on, **_columns(member, made.ask)
    )
    row.say(on=on, channel=channel)
    return row


def _columns(member: Member, ask: words.Ask) -> dict[str, object]:
    return {
        "team": member.team, "member": member, "offer": Version.objects.current(member), "avatar": ask.avatar,
        "subject": ask.subject, "spoken": ask.spoken, "message": ask.message, "forwardable": ask.forwardable,
        "listening": ask.listening,
    }  # fmt: skip


def changed(ask: words.Ask, **texts: str) -> words.Ask:
    """An ask with some of its forms in the user's words."""
    return replace(ask, **texts)


def as_mail(member: Member, one: Draft) -> bytes:
    """The message as an unsent mail file (.eml), to be opened and sent by the user's own mail program."""
    own = member.own_addresses.order_by("pk").values_list("address", flat=True).first()
    return drafts.eml(
        to=(one.person.name, one.person.address),
        sender=(member.name, own or ""),
        subject=one.ask.subject,
        text=one.ask.message,
    )


def as_link(one: Draft) -> str:
    """The message as a ``mailto:`` link; empty when it is too long for one."""
    return drafts.mailto(to=one.person.address, subject=one.ask.subject, text=one.ask.message)
