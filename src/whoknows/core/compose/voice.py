"""One person's way of saying things: the same choice for the same two people, another for the next.

Alternatives (``stock.patterns``) are chosen by a stable hash, so the same input gives the same text in every process.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from hashlib import blake2b
from math import gcd

from .stock.patterns import nth, ways

_AMERICAN = (
    (r"([Rr])ecognis", r"\1ecogniz"), (r"\bround\b", "around"), (r"\bdiary\b", "calendar"),
    (r"\bafterwards\b", "afterward"),
    (r"\bby return\b", "by return email"), (r"\brings\b", "calls"), (r"\bring me\b", "call me"),
    (r"\bto put you off\b", "to reschedule"),
    (r"\ba quarter of an hour\b", "ten minutes"),
)  # fmt: skip
_FULL = (
    ("it's been", "it has been"), ("It's been", "It has been"), ("can't", "cannot"), ("won't", "will not"),
    ("n't", " not"),
    ("'d", " would"), ("'ll", " will"), ("'re", " are"), ("'ve", " have"), ("I'm", "I am"), ("that's", "that is"),
    ("That's", "That is"), ("it's", "it is"), ("It's", "It is"), ("what's", "what is"), ("What's", "What is"),
    ("no worries", "that is quite fine"), ("no harm done", "that is no trouble"),
    ("no problem at all", "that is quite all right"), ("Just text me", "Please send me"), ("Text me", "Do send me"),
    ("Just tell me", "Please tell me"), ("Just send me", "Do please send me"),
    ("I'll gladly find", "I will gladly find"), ("a first chat", "a first conversation"), ("chat", "conversation"),
    ("who's", "who is"), ("there's", "there is"), ("There's", "There is"), ("here's", "here is"), ("Here's", "Here is"),
)  # fmt: skip
_YEAR = "January February March April May June July August September October November December"
_MONTHS = tuple(_YEAR.split())
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Voice:
    """How I speak to one person about one kind of people.

    ``seed`` is who is spoken to, and about whom. Where the ``turn`` of who is spoken to is known, the ways of saying a
    thing are dealt out like cards to all whom I ask about the ``matter``: none comes again before each has come once.
    Another ``take`` says it in other words, dealt from where in the pack nobody with a near turn is dealt.
    """

    seed: str
    locale: str = "en_GB"
    tone: str = "warm"
    turn: int = 0
    matter: str = ""
    take: int = 0

    @property
    def american(self) -> bool:
        return self.locale.replace("-", "_").endswith(("_US", "_PH"))

    @property
    def formal(self) -> bool:
        return self.tone == "formal"

    def number(self, place: str, below: int) -> int:
        return drawn(self.seed, place) % below

    def pick(self, place: str, choices: Sequence[str]) -> str:
        return choices[self.number(place, len(choices))]

    def say(self, place: str, patterns: tuple[str, ...], /, **fill: str) -> str:
        """One of the patterns, its alternatives chosen, its spelling and tone mine, its gaps filled.

        Each way of saying it is as likely as the next, whichever pattern it is of; a pattern with a gap that nothing
        fills is passed over.
        """
        return said(self, place, patterns, tuple(fill.items()))

    def one_of(self, place: str, patterns: Sequence[str]) -> str:
        every = sum(map(ways, patterns))
        if self.turn:
            place_in_pack = self.turn + apart(self.take, every)
            left = (drawn(self.matter, place) + place_in_pack * stride(every)) % every
        else:
            left = self.number(f"{place} {self.take}", every)
        for pattern in patterns:
            if left < ways(pattern):
                return nth(pattern, left)
            left -= ways(pattern)
        raise AssertionError("unreachable: the number is below the sum")

    def spelled(self, text: str) -> str:
        if self.american:
            for british, american in _AMERICAN:
                text = re.sub(british, american, text)
        if self.formal:
            for short, full in _FULL:
                text = text.replace(short, full)
        return text

    def when(self, on: date, today: date) -> str:
        """A past day as one says it: "on Tuesday", "earlier this month", "last October"; empty if to come.

        >>> today = date(2026, 11, 21)
        >>> [Voice("").when(date(2026, *day), today) for day in ((11, 17), (11, 3), (10, 2), (2, 1))]
        ['on Tuesday', 'earlier this month', 'last month', 'in February']
        """
        days = (today - on).days
        months = (today.year - on.year) * 12 + today.month - on.month
        month = _MONTHS[on.month - 1]
        if days < 0:
            return ""
        if days < 2:
            return ("today", "yesterday")[days]
        if days < 7:
            return f"on {_DAYS[on.weekday()]}"
        if months == 0:
            return "earlier this month"
        if months == 1:
            return "last month"
        if on.year == today.year:
            return f"in {month}"
        return f"last {month}" if days < 365 else f"in {month} {on.year}"

    def since(self, on: date, today: date) -> str:
        """Since when, in words: "since March", "since 2019"; empty for a day to come."""
        if on > today:
            return ""
        return f"since {_MONTHS[on.month - 1]}" if on.year == today.year else f"since {on.year}"


@lru_cache(maxsize=2048)  # one ask is tried at several lengths, most of its sentences the same
def said(voice: Voice, place: str, patterns: tuple[str, ...], fill: tuple[tuple[str, str], ...]) -> str:
    empty = tuple("{" + gap + "}" for gap, words in fill if not words)
    sayable = tuple(pattern for pattern in patterns if not any(gap in pattern for gap in empty))
    text = voice.spelled(voice.one_of(place, sayable or patterns))
    for gap, words in fill:
        for start in ("^", "[.?!] "):
            text = re.sub(rf"({start})\{{{gap}\}}", rf"\1{{{gap.upper()}}}", text)
        text = text.replace("{" + gap.upper() + "}", words[:1].upper() + words[1:]).replace("{" + gap + "}", words)
    text = polished(text)
    return re.sub(r"\"([,.])(?=\s|$)", r'\1"', text) if voice.american else text


def drawn(seed: str, place: str) -> int:
    """A number that is the same in every process."""
    digest = blake2b(f"{seed}\x1f{place}".encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


@cache
def stride(every: int) -> int:
    """How far apart neighbours are dealt: about the golden section, without a common divisor, so that all are reached.

    >>> stride(10), sorted(turn * stride(10) % 10 for turn in range(10)) == list(range(10))
    (7, True)
    """
    near = max(round(every * 0.618), 1)
    return next(step for step in range(near, 2 * every + 1) if gcd(step, every) == 1)


def apart(take: int, every: int) -> int:
    """Where in the pack another take is dealt from: halfway, then a quarter on, as far from all others as can be.

    >>> [apart(take, 400) for take in range(5)]
    [0, 200, 100, 300, 50]
    """
    bits = f"{take:b}"[::-1]
    return every * int(bits, 2) >> len(bits)


def polished(text: str) -> str:
    """No doubled spaces or stops, a capital after a full stop at the start, nothing before a comma."""
    text = re.sub(r"[ \t]+", " ", text).strip()
    text = re.sub(r" +([,.;:?!])", r"\1", text)
    text = re.sub(r"([,.;:?!])(?:\1)+", r"\1", text)
    return text[:1].upper() + text[1:]
