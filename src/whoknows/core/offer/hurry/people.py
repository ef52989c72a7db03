"""What was typed in a hurry of the people I'd like to meet: who they are, where, what has happened to them."""

from __future__ import annotations

import re

from ..avatar import Avatar
from ..saying import ROOM, quoted, said
from ..slip import mended, placed
from ..wording import is_every_kind
from .finding import Finding

_ROW = re.compile(r",\s*(?:and |or )?|\s+/\s+|\s+or\s+")
_SEVERAL = re.compile(r"\b(?:couple|family|household|team|committee|board|group)$")


def role(avatar: Avatar) -> Finding | None:
    """Several kinds at once, several people as one, or several where a friend is asked for one."""
    text = avatar.role.strip()
    one = said("role", re.sub("^the ", "", text) if _is_many(text) else text)  # "the owners of small hotels"
    if not one:
        return None
    kinds = _ROW.split(text)
    if len(kinds) > 2 and len(text.split()) < 3 * len(kinds):
        message = f"{quoted(text)} are {len(kinds)} kinds of people, and a friend thinks of one. Begin with the best."
        return Finding("role", message, mended(said("role", kinds[0])))
    if turned := _turned(kinds):
        return Finding("role", f"An ask would say “{one}”.", turned)
    if _SEVERAL.search(re.split(r" (?:who|with|that|in|of|at)\b", one)[0]):
        return Finding("role", f"“{one}” is more than one person, and a friend is asked for one. Write which of them.")
    if _is_many(text) and one != text:
        message = f"{quoted(text)} are several, and a friend is asked for one."
        return Finding("role", message, mended(one), slip=True)
    return None


def _turned(kinds: list[str]) -> str:
    """A job and its field, the field first: "nurses, breast care" -> "a breast care nurse"; else empty."""
    from ...article import article
    from ...compose.noun import is_plural, singular  # compose is made from offers: at the top it would be a circle
    from ...compose.words import ADJECTIVES, ADVERBS, AGENTS, JOINERS, PREPOSITIONS

    if len(kinds) != 2 or len(kinds[0].split()) > 1 or not kinds[1]:
        return ""
    named, field = singular(kinds[0].lower()), kinds[1].split()
    loose = set(field) & (PREPOSITIONS | ADVERBS | JOINERS | {"retired", "former", "ex"}) or len(field) > 3
    somebody = is_plural(field[-1]) or field[-1].endswith(AGENTS) or field[-1] in ADJECTIVES
    return "" if loose or somebody or not named.endswith(AGENTS) else article(f"{kinds[1]} {named}")


def _is_many(text: str) -> bool:
    from ...compose.noun import head, is_plural  # as above
    from ...compose.short import written_out
    from ...compose.words import INVARIANT

    words = re.sub(r"^(?:the|some|my|any) ", "", written_out(text), flags=re.IGNORECASE).split()
    given = re.match(r"(?:an?|one|someone|somebody|anyone|anybody)\b", text, re.IGNORECASE)
    last = words[head(words)].strip(",").lower() if words else ""
    return not given and is_plural(last) and last not in INVARIANT


def job(avatar: Avatar) -> str:
    """Whom an ask speaks of, for short."""
    from ...compose.role import role as fitted  # as above

    return fitted(_ROW.split(avatar.role.strip())[0])[1] or "people you ask for"


_WHOM = """
    patient client customer tenant pupil student guest resident passenger visitor child kid baby parent bride couple
    buyer seller lodger learner inmate
"""
_SERVED = frozenset(_WHOM.split())
_ACTS = "their his her my our has have had lost lose loses got gets is are been with won wins sees saw took takes"
_DOES = frozenset(_ACTS.split())


def whose(avatar: Avatar, answer: str = "") -> str:
    """Of whom the event tells, where those are served by the people I'd like to meet: "patients".

    Empty where the ``answer`` itself says that it is about them.

    >>> treated = Avatar("x", role="a nurse", event="patients just finished treatment")
    >>> whose(treated, "hide"), whose(treated, "have patients who hide")
    ('patients', '')
    >>> whose(Avatar("x", role="a nurse", event="has just lost patients")), whose(Avatar("x", event="patients"))
    ('', '')
    """
    from ...compose.noun import plural, singular  # as above

    words = avatar.event.strip().lower().split()
    at = next((word for word in words[:2] if singular(word) in _SERVED), "")
    if not at or words[0] in _DOES or len(words) < 3 or singular(at)[:5] in f"{avatar.role} {answer}".lower():
        return ""
    return plural(singular(at))


def event(avatar: Avatar) -> Finding | None:
    """What has happened to several, or what no clause about one person can tell."""
    text = avatar.event.strip()
    first, _, rest = text.partition(" ")
    if len(text.split()) > ROOM or not text:
        return None
    if (one := _OF_MANY.get(first.lower())) and rest:
        message = f"{quoted(text)} is said of several; of one person it is “{one}”."
        return Finding("event", message, mended(f"{one} {rest}"), slip=True)
    if said("event", text):
        return None
    message = f"An ask can only name {quoted(text)} as a sign. Write what goes on after “… who …”: what has happened."
    ways = (f"has {text}" if first.lower() in _PARTICIPLES else "", f"has {_about(text)}" if whose(avatar) else "")
    return Finding("event", message, next((mended(way) for way in ways if way and said("event", way)), ""))


_OF_MANY = {"have": "has", "are": "is", "haven't": "hasn't", "aren't": "isn't", "don't": "doesn't", "were": "was"}
_DONE = "taken begun given gone seen done been written driven chosen broken grown shown known"
_PARTICIPLES = frozenset(_DONE.split())


def _about(text: str) -> str:
    """Who does something, as those who do it: "patients can't reach it" -> "patients who can't reach it"."""
    who, _, rest = text.partition(" ")
    return f"{who} who {'have ' if rest.startswith('just ') else ''}{rest}"


def place(avatar: Avatar) -> Finding | None:
    """A place that narrows nothing, or whose name has no capital."""
    text = avatar.place.strip()
    if text and not said("place", text):
        near = re.sub(r"^(?:anywhere|everywhere|somewhere|all over|all) ", "", text, flags=re.IGNORECASE)
        if near != text and said("place", near):
            return Finding("place", f"An ask leaves out {quoted(text)}.", placed(near))
        message = f"{quoted(text)} narrows nothing, and is left out. Name a town, a county or a country."
        return Finding("place", message)
    if placed(text) != text:
        return Finding("place", f"{quoted(text)} wants its capitals.", placed(text), slip=True)
    return None


def firm(avatar: Avatar) -> Finding | None:
    """A kind of firm that is every kind."""
    if not is_every_kind(avatar.firm):
        return None
    return Finding(
        "firm", f"{quoted(avatar.firm)} narrows nothing. Leave it empty, or write which kind is best for you."
    )


def size(avatar: Avatar) -> Finding | None:
    """A size that nobody could tell."""
    text = avatar.size.strip()
    if not text or re.search(r"\d", text) or _COUNTED.search(text):
        return None
    return Finding("size", f"{quoted(text)} says too little to know them by. Write a number, and of what.")


_COUNTED = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundreds?|thousands?|dozens?|several|few|couple|handful|more|fewer|less|under|over|own|"
    r"single|no)\b",
    re.IGNORECASE,
)
