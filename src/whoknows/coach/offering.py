"""The offer: shown, loaded and changed, every version kept."""

from __future__ import annotations

from whoknows.book.models import Member
from whoknows.book.models import Offer as Version
from whoknows.core.offer import Offer, from_toml


def current_offer(member: Member) -> Offer:
    """The member's offer as it stands; an empty one before the first."""
    version = Version.objects.current(member)
    return version.terms if version else Offer()


def load(member: Member, text: str) -> Offer:
    """Take an offer from TOML as the current version. Raises ``OfferError``."""
    return save(member, from_toml(text))


def save(member: Member, offer: Offer) -> Offer:
    """Keep an offer as the current version; earlier asks keep the one they were made from."""
    return Version.objects.save_version(member, offer).terms
