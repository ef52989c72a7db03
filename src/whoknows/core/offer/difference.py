"""What was changed from one version of an offer to the next."""

from __future__ import annotations

from .avatar import Offer
from .session import QUESTIONS

_TOLD = 3  # so many changes tell one version from another


def changed(before: Offer, after: Offer) -> tuple[str, ...]:
    """What an offer says otherwise than the one before, each in words: whom it is for, and the questions.

    >>> from .avatar import Avatar
    >>> changed(Offer("a baker"), Offer("a baker", "sleep", avatars=(Avatar("Vets"),)))
    ('“Vets” added', 'What do clients thank you for?')
    """
    was, now = ({avatar.name: avatar for avatar in offer.avatars} for offer in (before, after))
    added = [f"“{name}” added" for name in now if name not in was]
    gone = [f"“{name}” taken out" for name in was if name not in now]
    told = [*added, *gone]
    for question in QUESTIONS:
        field = question.path.removeprefix("avatars.")
        both = [(was[name], now[name]) for name in was if name in now] if field != question.path else [(before, after)]
        if any(getattr(old, field) != getattr(new, field) for old, new in both):
            told.append(question.question)
    return (*told[:_TOLD], *([f"{len(told) - _TOLD} more"] if len(told) > _TOLD else []))
