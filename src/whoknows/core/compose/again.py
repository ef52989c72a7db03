"""Asking once more after "I'll let you know": the question was too wide, so here is a smaller one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..ask import Ask, Asker, Introducer
from ..offer import Avatar, Offer
from .forms import forms, telling


def narrower(
    introducer: Introducer, offer: Offer, avatar: Avatar, *, asker: Asker, today: date, cues: tuple[str, ...] = (),
    referral_is_legal_term: bool = False,
) -> Ask:  # fmt: skip
    """A second ask of the same person, from another angle: an event, a place where such people meet, their words.

    ``cues`` are fresh ones, taken before those of the introducer; ``introducer.asked_before`` says when it was asked
    first. Raises ``OfferError`` as ``compose`` does.
    """
    fresh = replace(introducer, cues=cues + tuple(cue for cue in introducer.cues if cue not in cues))
    telling_again = telling(fresh, offer, avatar, asker, today, again="narrower")
    return forms(telling_again, referral_is_legal_term=referral_is_legal_term)
