"""Asking: the words for one introducer, with the user's own among them, and the record that it was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from whoknows.coach.offering import current_offer, sayable
from whoknows.core import ask as words
from whoknows.core.ask import Moment
from whoknows.core.candidate import Candidate
from whoknows.core.caps import why_not_now
from whoknows.core.compose import compose, narrower
from whoknows.core.cue import texts
from whoknows.core.offer import Offer, OfferError
from whoknows.core.person import Kind as Is
from whoknows.core.person import is_handle
from whoknows.core.plan import reason
from whoknows.core.review import Remark
from whoknows.core.tie import Warmth
from whoknows.post import drafts


@dataclass(frozen=True, slots=True)
class Draft:
    """One ask, ready to be said, with the reviewer's remarks on what would be sent."""

    person: Person
    ask: words.Ask
    cues: tuple[str, ...]
    remarks: tuple[Remark, ...]
    not_now: str  # why they should not be asked today; empty when they may be
    composed: words.Ask | None  # the same without the user's words; None where the offer has no such avatar any more
    own: frozenset[str] = frozenset()  # the forms in the user's own words
    again: bool = False  # a narrower ask, for who said "I'll let you know" or nothing

    @property
    def edited(self) -> bool:
        """Whether some of the words are the user's."""
        return bool(self.own)


def draft(member: Member, who: str, *, on: date, avatar: str = "") -> Draft:
    """One ask to one person, about an avatar of which an ask can be made where none is named.

    Raises ``NotFound``, ``WhichOne``, and ``OfferError`` when there is no such avatar, or it says too little yet.
    """
    one = network.person(member, who)
    fetched = ("addresses", "cards", "kinds__through", "moments", "introductions", "put_off", *network.said_asks())
    prefetch_related_objects([one], *fetched)
    warm = network.warmth(member, on=on)
    candidate = network.candidate(one, warm.get(one.pk, Warmth()), on=here.seen(member, on))
    offer = current_offer(member) if avatar else _sayable(member, on)
    helped = planning.helped(member, [candidate], offer, on=on) if len(offer.avatars) > 1 and not avatar else {}
    prefer = helped[one.pk].avatar if one.pk in helped else ""
    return draft_for(member, candidate, one, on=on, avatar=avatar, prefer=prefer, offer=offer)


def _sayable(member: Member, on: date) -> Offer:
    offer = current_offer(member)
    found, _ = sayable(offer, on=on)
    return found if found.avatars else offer


def draft_for(
    member: Member, candidate: Candidate, one: Person, *, on: date, avatar: str = "", prefer: str = "",
    offer: Offer | None = None, cues: tuple[str, ...] | None = None,
) -> Draft:  # fmt: skip
    """The words for a candidate: the user's own in the forms they changed, the others composed; ``cues`` where known.

    ``prefer`` is the avatar where none was chosen. While an ask to them is due again, those of a narrower one.
    """
    terms = offer or current_offer(member)
    kept = _kept(one, terms, avatar)
    whom = avatar or (kept.avatar if kept else prefer)
    if cues is None:
        cues = cues_of(member, [one], terms, whom, on=on)[one.pk]
    due = candidate.asks[-1].due if candidate.asks else None
    if due is not None and due <= on:
        return again(member, candidate, one, on=on, avatar=avatar, offer=terms, cues=cues)
    told = introducer(candidate, one, cues)
    return _with_own(member, candidate, one, kept, cues, lambda: _first(member, told, terms, whom, on), on=on)


def again(
    member: Member, candidate: Candidate, one: Person, *, on: date, avatar: str = "", offer: Offer | None = None,
    cues: tuple[str, ...] = (),
) -> Draft:  # fmt: skip
    """A narrower ask for who owes an answer: about a kind of person not asked for yet, else with cues not used yet."""
    terms = offer or _sayable(member, on)
    kept = _kept(one, terms, avatar)
    tried, said = _tried(one)
    fresh = tuple(cue for cue in cues if cue not in said)
    other = next((a.name for a in terms.avatars if a.name not in tried), tried[0] if tried else "")
    whom = avatar or (kept.avatar if kept else other if any(a.name == other for a in terms.avatars) else "")
    told, legal = introducer(candidate, one, cues), member.referral_is_legal_term

    def narrowed() -> words.Ask:
        me, them = asker(member), terms.avatar(whom)
        return narrower(told, terms, them, asker=me, today=on, cues=fresh, referral_is_legal_term=legal)

    return replace(_with_own(member, candidate, one, kept, fresh, narrowed, on=on), again=True)


def _kept(one: Person, offer: Offer, avatar: str) -> Ask | None:
    """The draft kept for a person, if it is about that avatar; about one the offer has no more, if it is edited."""
    kept = Ask.objects.drafts().filter(person=one).first()
    if kept is None or avatar.casefold() not in ("", kept.avatar.casefold()):
        return None
    return kept if kept.edited or any(a.name == kept.avatar for a in offer.avatars) else None


def _with_own(
    member: Member, candidate: Candidate, one: Person, kept: Ask | None, cues: tuple[str, ...],
    say: Callable[[], words.Ask], *, on: date,
) -> Draft:  # fmt: skip
    """What is composed, with the user's words in the forms they changed.

    Words about somebody who is not in the offer any more stay, the composed among them as they were.
    """
    composed = None
    try:
        composed = ask = say()
    except OfferError:
        if kept is None or not kept.edited:
            raise
        ask = kept.words
    mine = kept.mine if kept else frozenset()
    ask = replace(ask, **{form: getattr(kept, form) for form in mine})
    remarks = looked_at(member, None, "message", ask.message)
    return Draft(one, ask, cues, remarks, why_not_now(candidate, today=on, habits=member.habits), composed, mine)


def _tried(one: Person) -> tuple[list[str], str]:
    """The kinds of person that the ask waiting for an answer was about, and its words."""
    waiting = Ask.objects.open().filter(person=one).prefetch_related("calls").first()
    if waiting is None:
        return [], ""
    avatars = [waiting.avatar, *(c.avatar for c in waiting.calls.all() if c.avatar)]
    return avatars, f"{waiting.spoken}\n{waiting.message}"


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
    if row is None:  # my own words about another kind of person stay beside it as they are
        row = Ask.objects.create(
            person=one, drafted_on=on, said_on=on, channel=channel, guess=guess, **columns(member, made.ask)
        )
    else:
        Ask.objects.drafts().filter(pk=row.pk).update(**columns(member, made.ask), own=sorted(made.own))
        row.refresh_from_db()
        row.say(on=on, channel=channel, guess=guess)
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
    for row in Ask.objects.drafts().filter(person=one, avatar=made.ask.avatar, edited=True):
        row.put_aside()
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
        for row in Ask.objects.drafts().filter(person=ask.person, avatar=again.avatar, edited=False):
            row.take_up(row.own)
        return
    was, words_ = ask.said_on, noted.asked(ask)
    ask.take_back()
    if was is not None:
        Correction.of(ask.member, ask.person, words_, was_on=was)


def columns(member: Member, ask: words.Ask) -> dict[str, object]:
    """An ask as its row keeps it."""
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
