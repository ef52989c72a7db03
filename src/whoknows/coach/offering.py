"""The offer: shown, loaded and changed, every version kept; and what is to be said of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from whoknows.book.models import Ask, Card, Member
from whoknows.book.models import Offer as Version
from whoknows.core import offer as thinking
from whoknows.core.ask import Asker, Introducer
from whoknows.core.offer import FITS, Offer, OfferError, OfferRemark, fits, from_toml

WIDE = 0.1  # of my own network: an avatar that fits more of it brings nobody to a friend's mind


def current_offer(member: Member) -> Offer:
    """The member's offer as it stands; an empty one before the first."""
    version = Version.objects.current(member)
    return version.terms if version else Offer()


def load(member: Member, text: str) -> Offer:
    """Take an offer from TOML as the current version. Raises ``OfferError``."""
    return save(member, from_toml(text))


def save(member: Member, offer: Offer) -> Offer:
    """Keep an offer as the current version; earlier asks keep the one they were made from.

    An avatar that is called otherwise now is so in drafts, too.
    """
    before = [avatar.name for avatar in current_offer(member).avatars]
    terms = Version.objects.save_version(member, offer).terms
    now = [avatar.name for avatar in terms.avatars]
    gone, came = [name for name in before if name not in now], [name for name in now if name not in before]
    if len(gone) == len(came) == 1:
        Ask.objects.drafts().filter(member=member, avatar=gone[0]).update(avatar=came[0])
    return terms


def sayable(offer: Offer, *, on: date) -> tuple[Offer, str]:
    """The offer with those avatars alone of which an ask can be made; and what the first of the others still wants."""
    from whoknows.core.compose.matter import matter  # with the reviewer: slow to load

    whom, wanted = [], ""
    for avatar in offer.avatars:
        try:
            matter(Introducer(""), offer, avatar, Asker(), on)
            whom.append(avatar)
        except OfferError as why:
            wanted = wanted or str(why)
    return replace(offer, avatars=tuple(whom)), wanted


def remarks(member: Member, offer: Offer) -> tuple[OfferRemark, ...]:
    """What to mend in an offer, and how many in my own network fit each avatar."""
    found = thinking.remarks(offer, referral_is_legal_term=member.referral_is_legal_term)
    return (*found, *_known(member, offer))


def weak(offer: Offer, avatar: str) -> int:
    """How many answers that an ask for the avatar is made from could be put better, of those that are given."""
    theirs = next(each for each in offer.avatars if each.name == avatar)
    given = {path for path, _ in thinking.written_in(offer, theirs)}
    found = (r for r in thinking.remarks(offer) if r.severity in ("fault", "advice") and r.avatar in ("", avatar))
    return len({r.field for r in found if r.field in given})


def fitting(member: Member, offer: Offer) -> tuple[dict[str, int], int]:
    """How many people of my own network fit each avatar by their card, and how many have a card that says a job.

    One query, and one look at each card: under a second for 20,000 people.
    """
    cards = Card.objects.filter(team=member.team, person__machine=False).exclude(position="").order_by("pk")
    latest = {who: card for who, *card in cards.values_list("person", "firm", "position", "place")}
    counts = {
        avatar.name: sum(
            fits(avatar, firm=firm, position=position, place=place) >= FITS for firm, position, place in latest.values()
        )
        for avatar in offer.avatars
    }
    return counts, len(latest)


def _known(member: Member, offer: Offer) -> Iterator[OfferRemark]:
    counts, known = fitting(member, offer) if offer.avatars else ({}, 0)
    for name, count in counts.items():
        if not known:
            return
        whose = f"of the {known:,} in your own network whose card says what they do"
        if count == 0:
            yield _whom(name, f"Nobody {whose} fits; your friends will have to know them from elsewhere.")
        elif known > 100 and count > WIDE * known:
            yield _whom(name, f"{count:,} {whose} fit: too many for a friend to think of one. Narrow it.", "advice")
        else:
            yield _whom(name, f"{count:,} {whose} {'fits' if count == 1 else 'fit'}.")


def _whom(avatar: str, message: str, severity: str = "note") -> OfferRemark:
    return OfferRemark("avatars.role", message, "", severity, avatar)
