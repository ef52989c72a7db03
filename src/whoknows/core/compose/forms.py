"""The four forms of one ask: spoken, a message, a note to forward, a card to listen with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields, replace
from datetime import date
from functools import cache, lru_cache, partial
from typing import TypeVar

from ..ask import Ask, Asker, Introducer
from ..offer import Avatar, Offer, OfferError, written_in
from ..review import review
from . import parts, reasons
from .letter import letter
from .matter import LEVELS, Matter, matter
from .note import forwardable, listening
from .reasons import joined
from .stock import ask as stock

SPOKEN = 69  # words; what is said in under half a minute
MESSAGE = 190
NOTE = 119
CARD = 160

# What is left out, take by take, where the reviewer finds a fault in what was composed: an answer that contradicts
# another, or would be a fault in any ask. The first takes leave out nothing and only choose other words.
_ALONE = (
    *("moments", "cues", "through", "event", "firm", "says", "size", "place", "tried", "cause", "cost", "usp", "trade"),
    *("complaint", "reason", "result"),
)
_MOST = ("event", "says", "tried", "cause", "cost", "usp", "trade")
_TAKES: tuple[tuple[str, ...], ...] = (
    *((), (), (), (), (), ()),
    *((name,) for name in _ALONE),
    *(("says", "usp"), ("says", "reason"), ("reason", "usp"), ("says", "cost"), ("cost", "usp")),
    ("event", "firm", "size"),
    ("event", "place", "size"),
    _MOST,
    (*_MOST, "reason", "result"),
    (*_MOST, "complaint", "result"),
    (*_MOST, "complaint", "reason"),
)

Answers = TypeVar("Answers", Offer, Avatar, Introducer)
Telling = Callable[[int, int], Matter]  # by take and level, each worked out once and only when needed


def compose(
    introducer: Introducer, offer: Offer, avatar: Avatar, *, asker: Asker, today: date,
    referral_is_legal_term: bool = False,
) -> Ask:  # fmt: skip
    """The ask of one introducer for one avatar, in its four forms; the same input gives the same words.

    Spoken in under 70 words, a note to forward in under 120. The reviewer finds no fault in any form: where an answer
    would make one in every wording, it is left out. Raises ``OfferError`` when the offer does not say whom I'd like
    to meet, or why they would want to meet me, and when that can't be said without the word "referral", except
    where ``referral_is_legal_term``.
    """
    return forms(telling(introducer, offer, avatar, asker, today), referral_is_legal_term=referral_is_legal_term)


def telling(
    introducer: Introducer, offer: Offer, avatar: Avatar, asker: Asker, today: date, *, again: str = ""
) -> Telling:
    """What the ask is made from, in ever fewer words, and with ever less of the offer."""

    @cache
    def at(take: int, level: int) -> Matter:
        left_out = _TAKES[take]
        less, them, who = without(offer, left_out), without(avatar, left_out), without(introducer, left_out)
        return matter(who, less, them, asker, today, again=again, level=level, take=take)

    return at


def without(answers: Answers, names: tuple[str, ...]) -> Answers:
    there = {name: type(getattr(answers, name))() for name in set(names) & {each.name for each in fields(answers)}}
    return replace(answers, **there) if there else answers


def forms(at: Telling, *, referral_is_legal_term: bool) -> Ask:
    """The four forms, each said in as many words as it has room for."""
    it, without_fault = at(0, 0), partial(sound, at, legal=referral_is_legal_term)
    return Ask(
        avatar=it.avatar.name,
        subject=subject(it),
        spoken=without_fault(spoken, SPOKEN),
        message=without_fault(message, MESSAGE),
        forwardable=without_fault(forwardable, NOTE),
        listening=without_fault(listening, CARD),
    )


def sound(at: Telling, ways: Callable[[Matter], Iterator[str]], most: int, *, legal: bool) -> str:
    """The text of the first take in which the reviewer finds no fault; if each has one, that with the fewest.

    Raises ``OfferError`` where that is a fault of the offer's own: it asks for a referral.
    """
    said: dict[str, int] = {}
    for text in taken(at, ways, most):
        said[text] = faults(text, legal=legal)
        if not said[text]:
            return text
    if not legal:
        refuse_referral(at(0, 0))
    return min(said, key=said.__getitem__)


def refuse_referral(it: Matter) -> None:
    written = [*written_in(Offer(), it.avatar), *written_in(it.offer)]  # the avatar is what no ask can leave out
    for path, words in written:
        if re.search(r"\breferrals?\b", words, re.IGNORECASE):
            raise OfferError(
                f"{path}: “{words}” can't be asked for without the word “referral”, which earns letters of "
                "recommendation; write “introduction”, or say it in other words"
            )


def taken(at: Telling, ways: Callable[[Matter], Iterator[str]], most: int) -> Iterator[str]:
    """One text after another: in other words, then with ever less of the offer."""
    yield fitting(at, 0, ways, most)
    for take in range(1, len(_TAKES)):
        with suppress(OfferError):  # nothing is left that says whom, or why
            yield fitting(at, take, ways, most)


@lru_cache(maxsize=512)  # a page shows the same asks again and again
def faults(text: str, *, legal: bool = False) -> int:
    """How many faults the reviewer finds in a text."""
    return sum(remark.severity == "fault" for remark in review(text, referral_is_legal_term=legal).remarks)


def fitting(at: Telling, take: int, ways: Callable[[Matter], Iterator[str]], most: int) -> str:
    """The first way of saying it, from the fullest to the barest, that has at most ``most`` words."""
    text = ""
    for level in range(len(LEVELS)):
        for text in ways(at(take, level)):
            if len(text.split()) <= most:
                return text
    return " ".join(text.split()[:most])


def spoken(it: Matter) -> Iterator[str]:
    """What to say, from the fullest to the barest."""
    close, terse, closest = closings(it)
    first = parts.moment(it) or parts.relation(it, with_chain=True) or parts.chain(it)
    opening, brief = hello(it, first), parts.relation_in_short(it)
    first = first if parts.hailed(it) else opening  # their name stands in the question then
    problem, gain = reasons.problem_said(it), reasons.gain(it, with_help=False, with_usp=False)
    why, terser = problem or gain, reasons.problem_said(it, terse=True) or gain
    least_why = min(why, terser, key=lambda words: len(words.split()))
    full, less = (parts.question(it, detail, spoken=True) for detail in (3, 2))
    plain, least, barest = (parts.question(it, detail, bare=True) for detail in (2, 1, 0))
    yield joined(opening, full, problem, gain, close)
    yield joined(opening, less, problem, gain, close)
    for start, ask, because, last in (
        (opening, less, why, close),
        (opening, less, why, terse),
        (first, plain, why, terse),
        (first, plain, why, closest),
        (first, plain, least_why, closest),
        (parts.moment(it, short=True) or first, plain, least_why, closest),
        (first, barest, least_why, closest),
        (parts.moment(it, short=True) or first, barest, least_why, closest),
        (hello(it, brief), less, why, terse),
        (brief, plain, why, terse),
        (brief, least, least_why, terse),
        (brief, least, least_why, closest),
        (brief, barest, least_why, closest),
    ):
        yield joined(start, ask, because, last)
    if it.memory < LEVELS[1][-1]:  # nothing else fits
        yield joined(barest, least_why, closest)


def closings(it: Matter) -> tuple[str, str, str]:
    """What to do and that a no is fine, said in many words, in fewer, in the fewest."""
    pools = (stock.STEP_SPOKEN, stock.OUT_SPOKEN, stock.CLOSE_TERSE, stock.CLOSE_SHORT)
    formal = (stock.STEP_SPOKEN_FORMAL, stock.OUT_FORMAL, stock.CLOSE_TERSE_FORMAL, stock.CLOSE_SHORT_FORMAL)
    step, out, terse, shortest = formal if it.voice.formal else pools
    return (
        joined(it.voice.say("step.said", step), it.voice.say("out.said", out)),
        it.voice.say("close", terse),
        it.voice.say("close.short", shortest),
    )


def hello(it: Matter, opening: str) -> str:
    """The opening with their name before it; to a firm that has none, with mine."""
    name = parts.hailed(it)
    if not name and it.name.firm and it.asker.name.strip():
        said = it.voice.say("hello", stock.HELLO_FIRM, me=it.asker.name.strip())
        return f"{said}; {small(opening)}" if opening else f"{said}."
    if opening:
        return f"{reasons.capital(name)}, {small(opening)}" if name else opening
    return it.voice.say("hello", stock.HELLO_SPOKEN, name=reasons.capital(name)) if name else ""


_OPENERS = "You It There When What The We Thank Thanks Many As In On Last Yesterday Today Your No"
_STARTS = frozenset(_OPENERS.split())


def small(sentence: str) -> str:
    """A sentence as it goes on after a name and a comma."""
    first = sentence.split(" ", 1)[0]
    if first.split("'")[0] in ("I", "January") or not first[1:].islower():
        return sentence
    return sentence[0].lower() + sentence[1:] if first.split("'")[0] in _STARTS else sentence


DROPPED = ("tried", "cause", "size", "cost", "help", "usp", "event", "cue", "chain", "place")


def message(it: Matter) -> Iterator[str]:
    """What to write, from the fullest to the barest: one thing after another is left out until it fits."""
    for count in range(len(DROPPED) + 1):
        yield written(it, frozenset(DROPPED[:count]))


def written(it: Matter, without: frozenset[str]) -> str:
    first = parts.moment(it) or parts.relation(it)
    chain = "" if "chain" in without and first else parts.chain(it)
    detail = 3 - len(without & {"size", "place"})
    asked = joined(
        parts.question(it, detail),
        "" if "event" in without or it.again else parts.event(it),
        "" if "cue" in without or it.again else parts.cue(it),
    )
    why_first = bool(it.reasons.problem or reasons.quoted(it)) and not it.voice.number("order", 4)
    why = joined(
        reasons.problem(it, with_cause="cause" not in without, with_cost="cost" not in without, first=why_first)
        or reasons.cost(it),
        "" if "tried" in without else reasons.tried(it),
        reasons.gain(it, with_help="help" not in without, with_usp="usp" not in without),
    )
    middle = (why, asked) if why_first else (asked, why)
    close = joined(parts.step(it), parts.out(it))
    return letter(it.introducer, it.asker, it.voice, joined(first, parts.again(it) or chain), *middle, close)


def subject(it: Matter) -> str:
    """A subject line that says what the question is."""
    return it.voice.say("subject", stock.SUBJECT, role=it.role, one=it.whom.one)
