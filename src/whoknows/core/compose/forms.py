"""The four forms of one ask: spoken, a message, a note to forward, a card to listen with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from ..ask import Ask, Asker, Introducer
from ..offer import Avatar, Offer
from . import parts
from .letter import letter
from .matter import LEVELS, Matter, matter
from .note import forwardable, listening
from .stock import ask as stock

SPOKEN = 68  # words; what is said in under half a minute
MESSAGE = 150


def compose(introducer: Introducer, offer: Offer, avatar: Avatar, *, asker: Asker, today: date) -> Ask:
    """The ask of one introducer for one avatar, in its four forms; the same input gives the same words.

    Spoken in under 70 words, a note to forward in under 120. Raises ``OfferError`` when the offer does not say whom
    I'd like to meet, or why they would want to meet me.
    """
    return forms(every_length(introducer, offer, avatar, asker, today))


def every_length(
    introducer: Introducer, offer: Offer, avatar: Avatar, asker: Asker, today: date, *, again: str = ""
) -> list[Matter]:
    """What the ask is made from, in ever fewer words."""
    return [matter(introducer, offer, avatar, asker, today, again=again, level=level) for level in range(len(LEVELS))]


def forms(levels: list[Matter]) -> Ask:
    """The four forms, each said in as many words as it has room for."""
    it = levels[0]
    return Ask(
        avatar=it.avatar.name,
        subject=subject(it),
        spoken=fitting(levels, spoken, SPOKEN),
        message=fitting(levels, message, MESSAGE),
        forwardable=fitting(levels, forwardable, 115),
        listening=listening(it),
    )


def fitting(levels: list[Matter], ways: Callable[[Matter], Iterator[str]], most: int) -> str:
    """The first way of saying it, from the fullest to the barest, that has at most ``most`` words."""
    text = ""
    for it in levels:
        for text in ways(it):
            if len(text.split()) <= most:
                return text
    return " ".join(text.split()[:most])


def joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def spoken(it: Matter) -> Iterator[str]:
    """What to say, from the fullest to the barest."""
    close = joined(it.voice.say("step.said", stock.STEP_SPOKEN), it.voice.say("out.said", stock.OUT_SPOKEN))
    opening = parts.moment(it) or parts.chain(it) or parts.relation(it)
    name = it.name.formal if it.voice.formal else it.name.given
    if opening and name:
        opening = f"{name}, {small(opening)}"
    elif name:
        opening = it.voice.say("hello", stock.HELLO_SPOKEN, name=name)
    whys = [
        joined(parts.problem(it, spoken=True), parts.gain(it, short=True)),
        joined(parts.problem(it, spoken=True, with_cause=False), parts.gain(it, short=True)),
        parts.problem(it, spoken=True),
        parts.problem(it, spoken=True, with_cause=False),
        parts.gain(it, short=True) if not it.reasons.problem else "",
        parts.price(it) if not it.reasons.problem and not it.reasons.gain else "",
    ]
    for why in whys:
        for detail in (2, 1):
            if why:
                yield joined(opening, parts.question(it, detail, spoken=True), why, close)


def small(sentence: str) -> str:
    """A sentence as it goes on after a name and a comma."""
    first = sentence.split(" ", 1)[0]
    if first.split("'")[0] in ("I", "January") or not first[1:].islower():
        return sentence
    starts = ("You", "It", "When", "What", "The", "We", "Thank", "Without", "Last", "In", "On", "Yesterday", "Today")
    return sentence[0].lower() + sentence[1:] if first.split("'")[0] in starts else sentence


def message(it: Matter) -> Iterator[str]:
    """What to write, from the fullest to the barest."""
    first = parts.moment(it) or parts.relation(it)
    chain = parts.again(it) or parts.chain(it)
    for detail, extras in ((3, 3), (3, 2), (2, 2), (2, 1), (2, 0), (1, 0)):
        opening = joined(first, chain) if extras > 1 or not first or it.again else first
        asked = joined(parts.question(it, detail), parts.event(it) if extras > 1 else "")
        why = joined(
            parts.problem(it, with_cause=extras > 0),
            parts.price(it) if extras > 0 or not it.reasons.problem else "",
            parts.gain(it),
            parts.different(it) if extras > 2 else "",
        )
        close = joined(parts.cue(it) if extras > 0 else "", parts.step(it), parts.out(it))
        middle = (asked, why) if it.voice.number("order", 3) else (why, asked)
        yield letter(it.introducer, it.asker, it.voice, opening, *middle, close)


def subject(it: Matter) -> str:
    """A subject line that says what the question is."""
    return it.voice.say("subject", stock.SUBJECT, role=it.role, one=it.whom.one)
