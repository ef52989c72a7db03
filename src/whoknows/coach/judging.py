"""The reviewer for one member: with their offer to draw better wordings from, and the legal word of their trade."""

from __future__ import annotations

from whoknows.book.models import Member
from whoknows.coach.offering import current_offer
from whoknows.core.offer import Offer
from whoknows.core.review import Remark, Review, fix, review

LONGEST = 20_000  # signs of one text: more than the reviewer reads

# What the reviewer looks for in another form: a note to forward asks its reader for nobody, and it alone is measured.
_ASKING = ("ask", "question", "person", "value", "next step", "two asks")
_NOT_THERE = {"message": ("length",), "forwardable": _ASKING, "listening": ("value", "length")}


def judged(member: Member, text: str) -> Review:
    """The labels and remarks of a text, its better wordings from the member's offer."""
    return review(text, offer=current_offer(member), referral_is_legal_term=member.referral_is_legal_term)


def mended(member: Member, text: str) -> str:
    """The text with its faults mended from the member's offer; what only they can know stays a blank."""
    return fix(text, offer=current_offer(member), referral_is_legal_term=member.referral_is_legal_term)


def looked_at(member: Member, offer: Offer | None, form: str, text: str) -> tuple[Remark, ...]:
    """What the reviewer says of one form, better wordings drawn from an offer."""
    found = review(text, offer=offer, referral_is_legal_term=member.referral_is_legal_term).remarks
    return tuple(r for r in found if r.component not in _NOT_THERE.get(form, ()))
