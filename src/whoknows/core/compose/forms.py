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

SPOKEN = 69  # words; what is said in under half a minute
MESSAGE = 160
NOTE = 119


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
        forwardable=fitting(levels, forwardable, NOTE),
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
    bare = hello(it, parts.thought(it) or parts.relation_in_short(it))
    long, short = (parts.problem(it, spoken=True, with_cause=with_cause) for with_cause in (True, False))
    gain = parts.gain(it, short=True)
    why = short or gain
    full, less, least = (parts.question(it, detail, spoken=True, bare=detail == 1) for detail in (3, 2, 1))
    plain = parts.question(it, 2, bare=True)
    yield joined(opening, full, long, gain, close)
    yield joined(opening, less, short, gain, close)
    for first, ask, last in (
        (opening, less, close),
        (opening, less, terse),
        (opening, plain, terse),
        (bare, plain, terse),
        (bare, least, terse),
        (bare, least, it.voice.say("close.short", stock.CLOSE_SHORT)),
        ("", least, terse),
    ):
        yield joined(first, ask, why, last)


def hello(it: Matter, opening: str) -> str:
    """The opening with their name before it."""
    titled = it.voice.formal and it.name.formal not in (it.name.full, it.name.given)
    name = it.name.formal if titled else it.name.given
    if opening:
        return f"{parts.capital(name)}, {small(opening)}" if name else opening
    return it.voice.say("hello", stock.HELLO_SPOKEN, name=parts.capital(name)) if name else ""


_STARTS = frozenset(["You", "It", "When", "What", "The", "We", "Thank", "As"])


def small(sentence: str) -> str:
    """A sentence as it goes on after a name and a comma."""
    first = sentence.split(" ", 1)[0]
    if first.split("'")[0] in ("I", "January") or not first[1:].islower():
        return sentence
    return sentence[0].lower() + sentence[1:] if first.split("'")[0] in _STARTS else sentence


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
    # "They complain …" needs the question before it; "When you hear somebody complain …" can open.
    middle = (why, asked) if why.startswith(("If ", "When ")) and it.voice.number("order", 2) else (asked, why)
    close = joined(cue, parts.step(it), parts.out(it))
    return letter(it.introducer, it.asker, it.voice, joined(first, parts.again(it) or chain), *middle, close)


def subject(it: Matter) -> str:
    """A subject line that says what the question is."""
    return it.voice.say("subject", stock.SUBJECT, role=it.role, one=it.whom.one)
