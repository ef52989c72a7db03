"""The reviewer for one member: with their offer to draw better wordings from, and the legal word of their trade."""

from __future__ import annotations

from whoknows.book.models import Member
from whoknows.coach.offering import current_offer
from whoknows.core.review import Review, fix, review

LONGEST = 20_000  # signs of one text: more than the reviewer reads


def judged(member: Member, text: str) -> Review:
    """The labels and remarks of a text, its better wordings from the member's offer."""
    return review(text, offer=current_offer(member), referral_is_legal_term=member.referral_is_legal_term)


def mended(member: Member, text: str) -> str:
    """The text with its faults mended from the member's offer; what only they can know stays a blank."""
    return fix(text, offer=current_offer(member), referral_is_legal_term=member.referral_is_legal_term)
