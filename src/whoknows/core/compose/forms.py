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
from .parts import joined
from .stock import ask as stock

SPOKEN = 68  # words; what is said in under half a minute
MESSAGE = 160


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


def spoken(it: Matter) -> Iterator[str]:
    """What to say, from the fullest to the barest."""
    close = joined(it.voice.say("step.said", stock.STEP_SPOKEN), it.voice.say("out.said", stock.OUT_SPOKEN))
    terse = it.voice.say("close", stock.CLOSE_TERSE)
    opening = hello(it, parts.moment(it) or parts.relation(it, with_chain=True) or parts.chain(it))
    bare = hello(it, parts.thought(it) or parts.relation(it))
    long, short = (parts.problem(it, spoken=True, with_cause=with_cause) for with_cause in (True, False))
    gain = parts.gain(it, short=True)
    reasons = sorted((reason for reason in (short, gain, parts.price(it, with_tried=False)) if reason), key=len)
    why = short or gain or reasons[0]
    for first, detail, reason, last in (
        (opening, 3, joined(long, gain), close),
        (opening, 2, joined(short, gain), close),
        (opening, 2, why, close),
        (opening, 2, why, terse),
        (bare, 2, why, terse),
        (opening, 2, reasons[0], terse),
        (bare, 2, reasons[0], terse),
        (bare, 1, reasons[0], terse),
    ):
        yield joined(first, parts.question(it, detail, spoken=True), reason, last)
    yield joined(bare, parts.question(it, 1, bare=True), reasons[0], terse)
    yield joined(parts.question(it, 1, bare=True), reasons[0], terse)


def hello(it: Matter, opening: str) -> str:
    """The opening with their name before it."""
    titled = it.voice.formal and it.name.formal not in (it.name.full, it.name.given)
    name = it.name.formal if titled else it.name.given
    if opening:
        return f"{parts.capital(name)}, {small(opening)}" if name else opening
    return it.voice.say("hello", stock.HELLO_SPOKEN, name=parts.capital(name)) if name else ""


def small(sentence: str) -> str:
    """A sentence as it goes on after a name and a comma."""
    first = sentence.split(" ", 1)[0]
    if first.split("'")[0] in ("I", "January") or not first[1:].islower():
        return sentence
    starts = (
        "You",
        "It",
        "When",
        "What",
        "The",
        "We",
        "Thank",
        "Without",
        "Good",
        "Glad",
        "So",
        "Last",
        "In",
        "On",
        "Yesterday",
        "Today",
    )
    return sentence[0].lower() + sentence[1:] if first.split("'")[0] in starts else sentence


DROPPED = ("different", "event", "tried", "cause", "size", "cost", "chain", "cue", "place")


def message(it: Matter) -> Iterator[str]:
    """What to write, from the fullest to the barest: one thing after another is left out until it fits."""
    for count in range(len(DROPPED) + 1):
        yield written(it, frozenset(DROPPED[:count]))


def written(it: Matter, without: frozenset[str]) -> str:
    first = parts.moment(it) or parts.relation(it)
    chain = "" if "chain" in without and first else parts.chain(it)
    detail = 3 - len(without & {"size", "place"})
    asked = joined(parts.question(it, detail), "" if "event" in without or it.again else parts.event(it))
    why = joined(
        parts.problem(it, with_cause="cause" not in without),
        "" if "cost" in without and it.reasons.problem else parts.price(it, with_tried="tried" not in without),
        parts.gain(it),
        "" if "different" in without else parts.different(it),
    )
    cue = "" if "cue" in without or it.again else parts.cue(it)
    middle = (asked, why) if it.voice.number("order", 2) else (why, asked)
    close = joined(cue, parts.step(it), parts.out(it))
    return letter(it.introducer, it.asker, it.voice, joined(first, parts.again(it) or chain), *middle, close)


def subject(it: Matter) -> str:
    """A subject line that says what the question is."""
    return it.voice.say("subject", stock.SUBJECT, role=it.role, one=it.whom.one)
