"""Whether the text asks for an introduction, and with which question (rules 1 and 2 of the guide)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .phrases.asking import ABOUT_PEOPLE, ABOUT_READER, ANYONE, EVERYDAY, NAMED, OFFERED, SMALL_TALK, STATED, WHO
from .phrases.notation import phrases
from .reading import Reading
from .verdict import Place
from .whom import form_of, named_before

_SOMEBODY = phrases(r"\b(?:@kin|someone|anyone|anybody|somebody|introduce|refer|referrals?|introductions?|tell)\b")


@dataclass(frozen=True, slots=True)
class Asked:
    """The ask in a text: its form, where the words that carry that form stand, and where any ask stands.

    ``described`` are sentences beside the ask that seem to describe the wanted person.
    """

    form: str
    places: tuple[Place, ...]
    all: tuple[Place, ...]
    described: tuple[Place, ...] = ()


def asked(reading: Reading) -> Asked | None:
    """The best-formed ask in the text; None when nobody is asked for an introduction."""
    flat = reading.flat
    for offered in reading.matches(OFFERED):
        flat = flat[: offered.start()] + " " * len(offered.group()) + flat[offered.end() :]
    found: dict[str, list[Place]] = {"who": [], "named": [], "anyone": [], "none": []}  # best form first
    for match in reading.matches(WHO, text=flat):
        if not SMALL_TALK.search(match.group()) and not _embedded(flat, match.start()):
            found["who"].append(reading.trim(match.span()))
    for match in reading.matches(NAMED, text=flat):
        if form := form_of(reading, flat, match):
            found[form].append(reading.trim(match.span()))
    for match in reading.matches(ANYONE, text=flat):
        if not EVERYDAY.search(match.group()) and _asks_for_somebody(match):
            found["anyone"].append(reading.trim(match.span()))
    for match in reading.matches(STATED, text=flat):
        found[_form_of_wish(reading, match.group())].append(reading.trim(match.span()))
    everything = tuple(sorted(place for places in found.values() for place in places))
    return next((Asked(form, tuple(sorted(places)), everything) for form, places in found.items() if places), None)


_BARE = re.compile(r"\b(?:an?|the) (?:warm |quick )?(?:intro|introduction)\b(?! to)")
_INDEFINITE = re.compile(r"\b(?:anyone|anybody|someone|somebody)\b")
_IDEAL = ("good", "great", "ideal", "perfect", "best")


def _form_of_wish(reading: Reading, wish: str) -> str:
    """A wish is no question; it names somebody known from before, or escapes into an indefinite pronoun."""
    if _BARE.search(wish) and named_before(reading):
        return "named"
    return "anyone" if _INDEFINITE.search(wish) and not wish.startswith(_IDEAL) else "none"


_IN_A_CLAUSE = phrases(
    r"(?:let (?:me|us) know|tell (?:me|us)|know|someone|anyone|anybody|somebody|person|people|one|those|any|about)$",
    r"(?!question|curious|days|ps|thanks|months|works|names|results|years|this)\b\w+s$",
)


def _embedded(flat: str, at: int) -> bool:
    """Whether a *who* stands inside a clause ("the person who …", "let me know who …")."""
    return bool(_IN_A_CLAUSE.search(flat[max(0, at - 40) : at].rstrip()))


def _asks_for_somebody(match: re.Match[str]) -> bool:
    condition = match.group("cond")
    if condition is None:
        return True
    if re.search(r"\bknow (?:your|you|that|how|what|the way)\b", condition):
        return False
    if ABOUT_READER.search(condition) and re.match(r"\w+ (?:you|u|ya)\b", match.group()):
        return bool(_SOMEBODY.search(condition))
    return bool(ABOUT_PEOPLE.search(condition))


_INTRODUCTION = re.compile(r"\b(?:re)?intro(?:s|duc\w*|d|ing|'d)?\b(?! (?:myself|ourselves))")
_REFERRAL = re.compile(r"\brefer(?:s|red|ring|rals?|rers?)?\b(?! (?:to (?:the|this|our|page|section|attached)\b|back))")


def vocabulary(reading: Reading) -> tuple[str, tuple[Place, ...]]:
    """Which of the two words the text uses, and where."""
    introduction = reading.all(_INTRODUCTION) if "intro" in reading.flat else ()
    referral = reading.all(_REFERRAL) if "refer" in reading.flat else ()
    value = {(True, True): "both", (True, False): "introduction", (False, True): "referral", (False, False): "neither"}
    return value[bool(introduction), bool(referral)], introduction + referral
