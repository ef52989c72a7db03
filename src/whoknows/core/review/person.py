"""How exactly the wanted person is described (rule 3 of the guide)."""

from __future__ import annotations

import re

from .asking import Asked
from .phrases.notation import phrases
from .reading import Reading
from .verdict import Place


def person(ask: Asked, found: dict[str, list[Place]], n: int) -> tuple[str, tuple[Place, ...]]:
    """Whether the wanted person is specific, partial or vague by ``n`` traits, and the traits that say so."""
    if ask.form == "named":
        if found["named"]:
            n = 2
        elif found["firm"] or found["right"]:
            n = 1 + any(found[slot] for slot in ("role", "situation", "blank"))
    elif n == 0 and ask.form == "who" and found["right"]:
        n = 1
    places = tuple(sorted({place for slot in found.values() for place in slot})) if n else ()
    return ("vague", "partial", "specific")[min(n, 2)], places


_GROUPS = tuple(
    re.compile(group)
    for group in (
        r"mov|relocat|buy|sell|siz|hous|hom|remort|live|outgr|renov|build|extend",
        r"retir",
        r"inherit",
        r"hir|promot|laid|lost|job|start|scal|expan|open|launch|rais|taken|took|appl|busin",
        r"marr|wedd|engag|honey|anniv|divorc",
        r"bab|born|pregn|expect|famil",
    )
)


_NO_GROUP = re.compile(r"\b(?:family|friends?|spot|till|repair|plate|note|mail|message|list)\b")
_SEGMENT_ROLE = phrases(
    r"(?:investor|founder|manager|director|executive|buyer|angel|contractor|editor|caretaker|ceo|cfo|cto|coo|vp"
    r"|head|operator|engineer|recruiter|farmer|retailer|producer|supplier)s?\b",
)


def _of_a_segment(reading: Reading, found: dict[str, list[Place]]) -> bool:
    """Whether a branch stands right before a role ("fintech investors"): role and branch are two traits."""
    ends = {place[1] for place in found["branch"]}
    return any(start - 1 in ends and _SEGMENT_ROLE.match(reading.flat, start) for start, _ in found["role"])


def count(reading: Reading, found: dict[str, list[Place]]) -> int:
    """How many different traits fill the slots: what stands inside another trait is not counted again."""
    roles = _outside(found["role"], found["situation"])
    n = int(bool(found["size"])) + bool(found["place"] or _outside(found["group"], found["situation"]))
    n += bool(_outside(found["branch"], found["role"] + found["situation"] + found["group"]))
    n += bool(roles) + min(2, len(set(found["blank"])))
    told = " ".join(reading.flat[slice(*place)] for place in _outside(found["event"], found["role"]))
    n += sum(bool(group.search(told)) for group in _GROUPS) or bool(told)
    n += bool(_apart(found["situation"], roles + found["blank"] + found["event"]))
    n += bool(n and found["window"])  # a window of time describes nobody by itself
    return n if n > 1 else _with_branch_or_firm(reading, found, roles, n)


def _with_branch_or_firm(reading: Reading, found: dict[str, list[Place]], roles: list[Place], n: int) -> int:
    """What a lone trait is together with the branch before it, or the firm or group after it."""
    named = [place for place in found["firm"] if not _NO_GROUP.search(reading.flat[slice(*place)])]
    firm = _apart(named, found["role"] + found["situation"])
    if n == 0:
        return int(bool(firm))
    invests = any(_INVESTS.search(reading.flat, *place) for place in roles)
    of_what = found["role"] and _OF_WHAT.search(reading.flat, found["role"][0][0])
    grouped = (found["role"] or found["branch"]) and firm
    return n + bool(_of_a_segment(reading, found) or invests or of_what or grouped)


def _outside(places: list[Place], others: list[Place]) -> list[Place]:
    """Those places that stand inside none of the others."""
    return [p for p in places if not any(a <= p[0] and p[1] <= b and p != (a, b) for a, b in others)]


def _apart(places: list[Place], others: list[Place]) -> list[Place]:
    """Those places that none of the others touches."""
    return [p for p in places if not any(a < p[1] and p[0] < b for a, b in others)]


_INVESTS = re.compile(r"\b(?:invests?|works?|sells?) (?:in|to|for|into) \w+")
_OF_WHAT = phrases(
    r"(?<!heads)(?<!head)(?<!director)(?<!directors)(?<!vp)(?<!vps)(?<!chief)(?<!manager)(?<=s|r|t|n|f) (?:of|for"
    r"|from) (?!my|your|our|this|the right|me\b|us\b)[a-z]+",
)
