"""Which answers no sentence of an ask can say as they were typed."""

from __future__ import annotations

from collections.abc import Iterator

from .avatar import Avatar, Offer

_LEFT_OUT = (("cost", "it costs them …"), ("tried", "they have tried …"))  # of causes it is told too seldom


def named(avatar: Avatar) -> str:
    """The complaint, where an ask can but name it after a colon: "buzzing strings"."""
    from ..compose.theirs import trouble  # compose is made from offers: at the top it would be a circle

    text = avatar.complaint.strip()
    return text if len(text.split()) < 7 and trouble(text) else ""


def left_out(avatar: Avatar) -> Iterator[tuple[str, str, str]]:
    """The answers that an ask leaves out, as it can't be told how they go on: field, answer, what they'd complete.

    >>> list(left_out(Avatar("x", cause="the usual", cost="stock", tried="barbed wire")))
    [('cost', 'stock', 'it costs them …')]
    """
    from ..compose import theirs  # as above

    for field, place in _LEFT_OUT:
        text = getattr(avatar, field).strip()
        said = getattr(theirs, field)(text) or (field == "cost" and theirs.toll(text))
        if text and len(text.split()) < 25 and not said:
            yield field, text, place


def only_named(offer: Offer) -> str:
    """The result where an ask can only name it: "gulls gone without shooting"."""
    from ..compose.mine import helps  # as above

    text = offer.result.strip()
    return text if text and len(text.split()) < 25 and not helps(text) else ""
