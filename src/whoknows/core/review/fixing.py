"""The whole text with its faults mended, from the writer's own words and the offer."""

from __future__ import annotations

from ..offer import Avatar, Offer


def fix(text: str, *, offer: Offer | None = None, referral_is_legal_term: bool = False) -> str:
    """The text with every fault mended; a text without fault comes back as it is."""
    from .judge import review

    if review(text, offer=offer, referral_is_legal_term=referral_is_legal_term).ready:
        return text
    avatar = offer.avatars[0] if offer and offer.avatars else Avatar("")
    who = " at ".join(part for part in (avatar.role, avatar.firm) if part) or "[role] at [kind of firm]"
    return f"Who do you know who is {who} and {avatar.complaint or 'struggles with [problem]'}?"
