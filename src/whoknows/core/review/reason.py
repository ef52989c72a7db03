"""Why the wanted person would care (rule 4 of the guide): the clues, and the best reason they add up to."""

from __future__ import annotations

import re

from .asking import Asked
from .phrases.notation import phrases
from .phrases.reasons import CONCRETE, GENERIC, SELF
from .phrases.traits import EVENT, PROBLEM
from .reading import Reading
from .traits import AS_SAID, NEEDED, ROLE_VERB, before_need, descriptions, troubles
from .verdict import Place

_IF_YOU_THINK = re.compile(r"\bif you (?:think|feel|believe)\b[^,.?!\n-]*|\bif i\b[^,.?!\n]*")
_SAME = phrases(
    r"\b(?:similar|(?:the )?same (?:\w+ )?(?:problem|challenge|thing|issue|situation|boat|position|worr\w+"
    r"|headache)|this|what we|our)\b",
)
_PLAIN_FACT = re.compile(r"(?:with|have experience|has experience|need|love|like|might|find|going|start|get)\b")
TOLD_AT_LENGTH = 7
"""A situation told in so many words is one that somebody lives with, not a mere trait."""


def clues(reading: Reading, ask: Asked, traits: dict[str, list[Place]]) -> dict[str, tuple[Place, ...]]:
    """Where each clue to a reason stands; a ``problem`` or ``situation`` is in the description of the wanted person."""
    conditions = [match.span() for match in _IF_YOU_THINK.finditer(reading.flat)]
    found = {}
    for name, pattern in (CONCRETE | GENERIC | SELF).items():
        if places := reading.all(pattern):
            found[name] = tuple(p for p in places if not any(a <= p[0] < b for a, b in conditions))
    lived = traits["situation"] + [p for p in traits["role"] if _words(reading, p) > 3]
    lived += [p for p in traits["blank"] if "client" not in reading.flat[slice(*p)]]
    troubled = [p for p in lived if reading.all(PROBLEM, p) and not _SAME.search(reading.flat, *p)]
    troubled += [
        p for d in descriptions(reading, ask) for part in before_need(reading, d) for p in troubles(reading, part)
    ]
    found["problem"] = tuple(troubled)
    found["told"] = _told(reading, ask, traits)
    if not traits["named"]:
        found["situation"] = tuple(p for p in traits["situation"] if _at_length(reading, p))
    return {name: places for name, places in found.items() if places}


def _at_length(reading: Reading, place: Place) -> bool:
    plain = _PLAIN_FACT.match(reading.flat, place[0]) or reading.flat[: place[0]].endswith("or ")
    return not plain and _words(reading, place) >= TOLD_AT_LENGTH


_BESIDE_THE_ROLE = phrases(
    r"\b(?:and|but|yet) (?:who |that |still |always )?(?P<and>(?!would|might|could|may\b|needs?\b|wants?\b|likes?\b"
    r"|loves?\b|deserves?\b|is (?:interested|looking|ready|open|a|an)\b|who\b)(?:[a-z]+(?:s|ed)|can't|cannot|can"
    r"|have|are|never|lost|had|got|found|keep|lose|pay|miss|get|go|wait)\b[^.?!\n,;]+)",
    r"\b(?P<clause>(?:whose(?! \w+ (?:would|might|could|may)\b)|where(?! (?:you|we|i|it)\b)|because(?! (?:a|we|i"
    r"|you|our|most|it)\b)|nobody|no one|(?<!know )(?<!one )(?<!people )(?<!body )(?<!those )that(?= (?:[a-z]+s|has"
    r"|have)\b)(?! (?:is|was|has been|needs|wants|this)\b))\b [^.?!\n,;]+)",
)
_WHICH = re.compile(r"which\b(?![^.?!\n]*\bdo (?:you|u) )[^.?!\n]+")
_THEIR_LIFE = phrases(
    r"(?:they|she|he)(?! ?(?:'d|'ll|would|might|will|could|may|can|get|gets|join|joins|both|signs?|books?"
    r"|is (?:a|an|the|my)|are (?:a|the|my|great)|seems?)\b) [^.?!\n]+",
    r"(?:\w+ (?:of )?){0,2}(?:her|his|their) [a-z' -]{2,30}?(?:s|ed|n't|ve|t|lost|fail|leave|wait|need|stand|pay|come"
    r"|came|are|go|went|run|lie)\b [^.?!\n]+",
)


def _told(reading: Reading, ask: Asked, traits: dict[str, list[Place]]) -> tuple[Place, ...]:
    """Where the description goes on, beside the role, to what that person lives with."""
    places = []
    for start, end in descriptions(reading, ask):
        for match in _BESIDE_THE_ROLE.finditer(reading.flat, start, end):
            part = match.span("and") if match.group("and") else match.span("clause")
            if (
                _words(reading, part) >= 3
                and not EVENT.match(reading.flat, part[0])
                and not ROLE_VERB.match(reading.flat[slice(*part)])
                and not AS_SAID.search(reading.flat, max(start, part[0] - 20), part[1])
            ):
                places.append(part)
    for start, end in ask.places:
        which = _WHICH.match(reading.flat, start, end)
        if (
            which
            and _words(reading, (start, end)) >= 9
            and not EVENT.search(which.group())
            and not NEEDED.search(which.group())
        ):
            places.append((start, end))
    if ask.form in ("who", "named"):
        after = [s for s in reading.sentences if s[0] > ask.places[0][0]]
        places += [
            m.span() for s in after if (m := _THEIR_LIFE.match(reading.flat, *s)) and _words(reading, m.span()) >= 5
        ]
    return tuple(reading.trim(place) for place in places)


def _words(reading: Reading, place: Place) -> int:
    return len(reading.flat[slice(*place)].split())


def by_kind(found: dict[str, tuple[Place, ...]]) -> dict[str, tuple[Place, ...]]:
    """The places of the clues by the kind of reason they speak for, best first."""
    kinds = {"concrete": found.keys() - GENERIC.keys() - SELF.keys(), "generic": GENERIC.keys(), "self": SELF.keys()}
    return {
        kind: tuple(sorted(p for name in names & found.keys() for p in found[name])) for kind, names in kinds.items()
    }


def without_treats(found: dict[str, tuple[Place, ...]]) -> str:
    """The reason that the clues give once every reward for the friend is stripped."""
    left = by_kind({name: places for name, places in found.items() if name != "treat"})
    return next((kind for kind, places in left.items() if places), "none")
