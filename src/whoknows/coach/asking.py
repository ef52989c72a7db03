"""Asking: the words for one introducer, the user's changes to them, and the record that it was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db import transaction
from django.db.models import prefetch_related_objects

from whoknows.book.errors import WrongStep
from whoknows.book.models import Ask, Call, Correction, Kind, Member, Person
from whoknows.book.models import Offer as Version
from whoknows.coach import cues as cueing
from whoknows.coach import here, network, noted, planning
from whoknows.coach.judging import looked_at
from whoknows.coach.offering import current_offer
from whoknows.core import ask as words
from whoknows.core.ask import Moment
from whoknows.core.compose import compose, narrower
from whoknows.core.cue import texts
from whoknows.core.offer import Offer, OfferError
from whoknows.core.person import Kind as Is
from whoknows.core.person import is_handle
from whoknows.core.plan import Candidate, reason, why_not_now
from whoknows.core.review import Remark
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
    composed: words.Ask | None = None  # where the user changed the words: what was composed, as far as it still can be
    again: bool = False  # a narrower ask, for who said "I'll let you know" or nothing


def draft(member: Member, who: str, *, on: date, avatar: str = "") -> Draft:
    """One ask to one person. Raises ``NotFound``, ``WhichOne``, and ``OfferError`` when there is no such avatar."""
    one = network.person(member, who)
    fetched = ("addresses", "cards", "kinds__through", "moments", "introductions", "put_off", *network.said_asks())
    prefetch_related_objects([one], *fetched)
    warm = network.warmth(member, on=on)
    candidate = network.candidate(one, warm.get(one.pk, Warmth()), on=here.seen(member, on))
    offer = current_offer(member)
    helped = planning.helped(member, [candidate], offer, on=on) if len(offer.avatars) > 1 and not avatar else {}
    prefer = helped[one.pk].avatar if one.pk in helped else ""
    made = draft_for(member, candidate, one, on=on, avatar=avatar, prefer=prefer, offer=offer)
    return replace(made, composed=_composed(member, candidate, made, offer, on)) if made.edited else made


def _composed(member: Member, candidate: Candidate, made: Draft, offer: Offer, on: date) -> words.Ask | None:
    """What would be said without the user's changes; None when the offer has no such avatar any more."""
    told = introducer(candidate, made.person, made.cues)
    try:
        return _first(member, told, offer, made.ask.avatar, on)
    except OfferError:
        return None


def draft_for(
    member: Member, candidate: Candidate, one: Person, *, on: date, avatar: str = "", prefer: str = "",
    offer: Offer | None = None, cues: tuple[str, ...] | None = None,
) -> Draft:  # fmt: skip
    """The words for a candidate: the user's own where they changed them, else composed; ``cues`` where they are known.

    ``prefer`` is the avatar where none was chosen. While an ask to them is due again, those of a narrower one.
    """
    if cues is None:
        cues = cues_of(member, [one], offer or current_offer(member), avatar or prefer, on=on)[one.pk]
    kept = Ask.objects.drafts().filter(person=one).first()
    due = candidate.asks[-1].due if candidate.asks else None
    if due is not None and due <= on and kept is None:
        return again(member, candidate, one, on=on, avatar=avatar, offer=offer, cues=cues)
    if kept is not None and avatar.casefold() in ("", kept.avatar.casefold()):
        ask = kept.words
    else:
        kept = None
        told = introducer(candidate, one, cues)
        ask = _first(member, told, offer or current_offer(member), avatar or prefer, on)
    edited = kept is not None and kept.edited
    remarks = looked_at(member, None, "message", ask.message)
    return Draft(one, ask, cues, remarks, edited, _not_now(member, candidate, on))


def again(
    member: Member, candidate: Candidate, one: Person, *, on: date, avatar: str = "", offer: Offer | None = None,
    cues: tuple[str, ...] = (),
) -> Draft:  # fmt: skip
    """A narrower ask for who owes an answer: about a kind of person not asked for yet, else with cues not used yet."""
    terms = offer or current_offer(member)
    tried, said = _tried(one)
    fresh = tuple(cue for cue in cues if cue not in said)
    other = next((a.name for a in terms.avatars if a.name not in tried), tried[0] if tried else "")
    whom = terms.avatar(avatar or (other if any(a.name == other for a in terms.avatars) else ""))
    told, legal = introducer(candidate, one, cues), member.referral_is_legal_term
    ask = narrower(told, terms, whom, asker=asker(member), today=on, cues=fresh, referral_is_legal_term=legal)
    remarks = looked_at(member, None, "message", ask.message)
    return Draft(one, ask, fresh, remarks, False, _not_now(member, candidate, on), again=True)


def _tried(one: Person) -> tuple[list[str], str]:
    """The kinds of person that the ask waiting for an answer was about, and its words."""
    waiting = Ask.objects.open().filter(person=one).prefetch_related("calls").first()
    if waiting is None:
        return [], ""
    avatars = [waiting.avatar, *(c.avatar for c in waiting.calls.all() if c.avatar)]
    return avatars, f"{waiting.spoken}\n{waiting.message}"


def _not_now(member: Member, candidate: Candidate, on: date) -> str:
    return why_not_now(candidate, today=on, habits=member.habits)


def sample(member: Member, offer: Offer, avatar: str, *, on: date) -> words.Ask:
    """What an offer would make me say, shown while it is written: to a client of mine, else to somebody called Alex."""
    said = Kind.objects.filter(team=member.team, kind=Is.CLIENT, replaced_on=None).order_by("pk")
    client = Person.objects.filter(pk=said.values("person")[:1]).prefetch_related("moments").first()
    moments = tuple(Moment(m.on, m.text) for m in client.moments.all()) if client else ()
    told = words.Introducer(name=client.name if client else "Alex", kind=Is.CLIENT, moments=moments)
    return _first(member, told, offer, avatar, on)


def introducer(candidate: Candidate, one: Person, cues: tuple[str, ...]) -> words.Introducer:
    """The person to ask, as far as the words need to know them."""
    card, kind = next(iter(one.cards.all()), None), one.current_kind
    return words.Introducer(
        name="" if is_handle(candidate.name) else candidate.name, key=one.address or str(one.pk),
        kind=candidate.kind, firm=card.firm if card else "", since=candidate.since,
        moments=candidate.moments, through=candidate.through, cues=cues,
        asked_before=candidate.asks[-1].said_on if candidate.asks else None,
        # numbered as people become clients, associates, friends; and anew each time they are asked again
        turn=kind.pk + _ASKED_AGAIN * len(candidate.asks) if kind else 0,
    )  # fmt: skip


_ASKED_AGAIN = 1009  # a prime above the ways to say most sentences, so that none comes back to who has had it


def _first(member: Member, told: words.Introducer, offer: Offer, avatar: str, on: date) -> words.Ask:
    legal = member.referral_is_legal_term
    return compose(told, offer, offer.avatar(avatar), asker=asker(member), today=on, referral_is_legal_term=legal)


def asker(member: Member) -> words.Asker:
    return words.Asker(name=member.name, locale=member.locale, tone=member.tone)


def cues_of(
    member: Member, people: Sequence[Person], offer: Offer, avatar: str = "", *, on: date
) -> dict[int, tuple[str, ...]]:
    """What may jog the memory of each, by id, out of their own world."""
    whom = next((one for one in offer.avatars if not avatar or one.name.casefold() == avatar.casefold()), None)
    return {who: texts(found) for who, found in cueing.cues_for(member, people, whom, on=on).items()}


def keep(member: Member, made: Draft, *, on: date, **texts: str) -> words.Ask:
    """Keep some forms of a draft in the user's words; put back as they were composed, they are composed again.

    Raises ``WrongStep`` as ``edit`` does.
    """
    ask = replace(made.ask, **texts)
    if ask == (made.composed if made.edited else made.ask):
        drop_edit(made.person)
    else:
        edit(member, made.person, ask, on=on)
    return ask


@transaction.atomic
def edit(member: Member, one: Person, ask: words.Ask, *, on: date) -> Ask:
    """Keep the user's own words for a person, until they are said. They are never composed over.

    Raises ``WrongStep`` while there are words of the user about another kind of person, which these would replace.
    """
    other = Ask.objects.drafts().filter(person=one, edited=True).exclude(avatar=ask.avatar).first()
    if other is not None:
        raise WrongStep(
            f"Your own words to {one} about “{other.avatar}” are still kept. Say them, or put them back as they were "
            "composed, before you change those about somebody else."
        )
    row, _ = Ask.objects.update_or_create(
        person=one, said_on=None, defaults={**_columns(member, ask), "drafted_on": on, "edited": True}
    )
    return row


def drop_edit(one: Person) -> None:
    """Let the composer write this person's ask again."""
    Ask.objects.drafts().filter(person=one).delete()


@transaction.atomic
def said(
    member: Member, who: str, *, on: date, avatar: str = "", channel: str = "spoken", guess: bool | None = None
) -> Ask:
    """Record that the ask was made, with the words it was made in, and whether the user expects a name of it.

    One at rest after three silences is settled by it. Raises ``WrongStep`` when one waits for its answer, and after a
    stop.
    """
    one = _to_ask(member, who)
    still_open = Ask.objects.open().filter(person=one).first()
    if still_open is not None and not still_open.past(on=on).is_at_rest(today=on):
        who = one.address or str(one.pk)
        raise WrongStep(
            f"An ask to {one} of {still_open.said_on} is still open. Say first what you heard: whoknows heard {who} "
            f"named … | thinking | no | testimonial | stop. Or that you asked again: whoknows said {who} --again"
        )
    if still_open is not None:
        still_open.rest()
    made = draft(member, str(one.pk), on=on, avatar=avatar)
    row = Ask.objects.drafts().filter(person=one, avatar=made.ask.avatar).first()
    if row is not None:
        row.say(on=on, channel=channel, guess=guess)
    else:  # my own words about another kind of person stay beside it as they are
        row = Ask.objects.create(
            person=one, drafted_on=on, said_on=on, channel=channel, guess=guess, **_columns(member, made.ask)
        )
    candidate = network.candidate(one, Warmth(), on=on)
    Ask.objects.filter(pk=row.pk).update(kind=candidate.kind, reason=reason(candidate, today=on))
    return row


@transaction.atomic
def said_again(member: Member, who: str, *, on: date, avatar: str = "", channel: str = "spoken") -> Ask:
    """Record that the ask which waits for its answer was put once more. Raises ``WrongStep`` when none waits."""
    one = _to_ask(member, who)
    still_open = Ask.objects.open().filter(person=one).first()
    if still_open is None or still_open.said_on is None or still_open.past(on=on).is_at_rest(today=on):
        raise WrongStep(f"No ask to {one} waits for an answer; record a new one: whoknows said {one.address or one.pk}")
    if on < still_open.said_on:
        raise WrongStep(f"The ask was made on {still_open.said_on}; it can't have been put again earlier.")
    made = draft(member, str(one.pk), on=on, avatar=avatar)
    return still_open.put_again(on=on, channel=channel, avatar=made.ask.avatar)


def _to_ask(member: Member, who: str) -> Person:
    """The person, locked until the ask is noted. Raises ``WrongStep`` when they said stop."""
    one = Person.objects.select_for_update().get(pk=network.person(member, who).pk)
    if one.stopped_on:
        raise WrongStep(f"{one} said stop on {one.stopped_on}; they are not asked again.")
    return one


@transaction.atomic
def unsay(ask: Ask) -> None:
    """Take back that an ask was made, or that it was put once more; what was noted is kept. Raises ``WrongStep``."""
    again = ask.calls.filter(again=True).last()
    if again is not None:
        rows = Call.objects.filter(pk=again.pk)
        Correction.of(ask.member, ask.person, noted.called(again), rows, was_on=again.on)
        return
    was, words_ = ask.said_on, noted.asked(ask)
    ask.take_back()
    if was is not None:
        Correction.of(ask.member, ask.person, words_, was_on=was)


def _columns(member: Member, ask: words.Ask) -> dict[str, object]:
    return {
        "team": member.team, "member": member, "offer": Version.objects.current(member), "avatar": ask.avatar,
        "subject": ask.subject, "spoken": ask.spoken, "message": ask.message, "forwardable": ask.forwardable,
        "listening": ask.listening, "tone": member.tone,
    }  # fmt: skip


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
