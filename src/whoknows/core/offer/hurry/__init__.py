"""What was answered in a hurry: how it would stand in an ask, and a better way to put it where that is sure.

Good answers pass unremarked: each finding rests on what the composer makes of the answer (``saying``), on a slip that
can be meant in one way only (``slip``), or on who it is that the answer would be said of.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ..avatar import Avatar, Offer
from ..saying import ROOM, kept, quoted, said
from ..slip import mended
from . import people, stack, work
from .finding import Finding
from .stack import given

__all__ = ["Finding", "given", "of_avatar", "of_work"]


@lru_cache(maxsize=64)  # the day asks for the same remarks again and again
def of_work(offer: Offer) -> tuple[Finding, ...]:
    """What was typed in a hurry of my own work; of one answer several things may be found, the gravest first."""
    typed = {"trade": offer.trade, "result": offer.result, "usp": offer.usp}
    looked = filter(None, (work.trade(offer), work.result(offer)))
    return (*looked, *_in_part(typed), *_slips(typed))


@lru_cache(maxsize=64)  # as above
def of_avatar(avatar: Avatar) -> tuple[Finding, ...]:
    """What was typed in a hurry of the people I'd like to meet; of one answer several things, the gravest first."""
    looks = (
        people.role, people.event, people.firm, people.place, people.size,
        stack.complaint, stack.cause, stack.cost, stack.tried, stack.reason,
    )  # fmt: skip
    fields = ("role", "firm", "event", "place", "complaint", "cause", "cost", "tried", "reason")
    typed = {field: getattr(avatar, field) for field in fields}
    looked = filter(None, (look(avatar) for look in looks))
    return (*looked, *_in_part(typed), *_slips(typed), *_as_heard(avatar.says))


def _as_heard(says: tuple[str, ...]) -> Iterator[Finding]:
    right = [mended(each) for each in says]
    if wrong := [each for each, now in zip(says, right, strict=True) if each != now]:
        yield Finding("says", _meant(wrong[0]), "\n".join(right), slip=True)


def _in_part(typed: dict[str, str]) -> Iterator[Finding]:
    """Answers of which an ask says only a part."""
    for field, text in typed.items():
        if field != "trade" and len(text.split()) <= ROOM and (part := mended(kept(field, text))):
            yield Finding(field, f"An ask says only a part of {quoted(text)}.", part if said(field, part) else "")


def _slips(typed: dict[str, str]) -> Iterator[Finding]:
    for field, text in typed.items():
        if mended(text) != text:
            yield Finding(field, _meant(text), mended(text), slip=True)


def _meant(text: str) -> str:
    """Which words of an answer were meant to be others.

    >>> _meant("whats wrong, i dont know")
    "“whats wrong, i dont know” surely means “what's”, “I” and “don't”."
    """
    before, after = text.split(), mended(text).split()
    words = [f"“{now.strip(',.;:!?')}”" for was, now in zip(before, after, strict=False) if was != now]
    if len(before) != len(after) or len(words) > 3:
        return f"{quoted(text)} has a few slips."
    *first, last = words
    several = ", ".join(first)
    return f"{quoted(text)} surely means {several}{' and ' if first else ''}{last}."
