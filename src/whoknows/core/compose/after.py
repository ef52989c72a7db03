"""After the ask: thanks at every step, and an answer to a no or to a letter of recommendation."""

from __future__ import annotations

from datetime import date

from ..ask import Asker, Introducer
from ..offer import Avatar, Offer
from . import parts, reasons
from .address import called
from .letter import letter
from .matter import matter
from .stock import after as stock
from .voice import Voice


def thanks(introducer: Introducer, prospect_name: str, outcome: str, *, asker: Asker) -> str:
    """The message that closes the loop: thanks, and what came of the introduction of that person.

    ``outcome`` is named, agreed, introduced, met, client, declined or lost; another raises ``ValueError``.
    """
    if outcome not in stock.THANKS:
        raise ValueError(f"there is no outcome “{outcome}”; it is one of {', '.join(stock.THANKS)}")
    who = called(prospect_name)
    full = who.full or "the person you named"
    first = full if asker.tone == "formal" or not who.given else who.given
    voice = voice_for(introducer, asker, prospect_name, outcome)
    return letter(introducer, asker, voice, voice.say(outcome, stock.THANKS[outcome], full=full, first=first))


def after_no(introducer: Introducer, *, asker: Asker) -> str:
    """The answer to a no: thanks for the plain word, nothing asked."""
    voice = voice_for(introducer, asker, "no")
    return letter(introducer, asker, voice, voice.say("no", stock.NO))


def after_testimonial(introducer: Introducer, offer: Offer, avatar: Avatar, *, asker: Asker, today: date) -> str:
    """The answer to a letter of recommendation: thanks for it, and what I'd meant, an introduction.

    Raises ``OfferError`` when the offer does not say whom I'd like to meet, or why they would want to.
    """
    it = matter(introducer, offer, avatar, asker, today, again="testimonial")
    asked = it.voice.say("meant", stock.MEANT) + " " + parts.question(it, 2)
    why = reasons.problem(it, with_cause=False) or reasons.gain(it) or reasons.cost(it)
    close = f"{parts.step(it)} {parts.out(it)}"
    return letter(introducer, asker, it.voice, it.voice.say("testimonial", stock.TESTIMONIAL), f"{asked} {why}", close)


def voice_for(introducer: Introducer, asker: Asker, *about: str) -> Voice:
    return Voice(
        "\x1f".join((introducer.key or introducer.name, introducer.firm, asker.name, *about)), asker.locale, asker.tone
    )
