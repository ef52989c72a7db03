"""Asking once more after "I'll let you know": the question was too wide, so here is a smaller one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ..ask import Ask, Asker, Introducer
from ..offer import Avatar, Offer
from .forms import forms, telling


def narrower(
    introducer: Introducer, offer: Offer, avatar: Avatar, *, asker: Asker, today: date, cues: tuple[str, ...] = ()
) -> Ask:
    """A second ask of the same person, from another angle: an event, a place where such people meet, their words.

    ``cues`` are fresh ones, taken before those of the introducer; ``introducer.asked_before`` says when it was asked
    first. Raises ``OfferError`` as ``compose`` does.
    """
    fresh = replace(introducer, cues=cues + tuple(cue for cue in introducer.cues if cue not in cues))
    return forms(telling(fresh, offer, avatar, asker, today, again="narrower"))
