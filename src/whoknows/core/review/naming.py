"""Whom a *named* ask names: a person, or only a firm or "the right person" there (rule 3e of the guide)."""

from __future__ import annotations

import re

from .asking import Asked
from .phrases.notation import phrases
from .reading import Reading
from .verdict import Place
from .whom import named_before

BLANK_NAME = phrases(
    r"\$?[\[{<](?=[^\]}>\n]{0,60}(?:name|person|investor|target|candidate|contact|connection|prospect|manager"
    r"|company|fund|firm|employer|lender|team|realtor|dept|organi[sz]ation|first|full))[^\]}>\n]{1,80}[\]}>]+",
    r"_{2,}",
)
_IDENTIFIED = phrases(
    r"^(?:(?:your|the|my|his|her|their) (?!right|most relevant|appropriate|best|people|person|team\b|kind|type"
    r"|platform|friend|company|firm|network|other|relevant|proper)[\w'-]+|mr|ms|mrs|dr|professor|him|her|them\b)",
)
GREETED = re.compile(r"\b(?:hi|hey|hello|dear),? $")
_TO_WHOM = phrases(
    r"\b(?:to|with|for|by|at|before|ask|have|tell|of|in|loop in) (?=(?:@blank|[A-ZÀ-Þ]|your|the|mr|ms|dr|mrs|his"
    r"|her))",
)


def name(reading: Reading, ask: Asked, found: dict[str, list[Place]]) -> None:
    """Adds whom a *named* ask names: a person, or only a firm or a right person."""
    for start, end in ask.places:
        for target in _TO_WHOM.finditer(reading.text, start, end):
            low, raw = reading.flat[target.end() : end], reading.text[target.end() : end]
            if (blank := BLANK_NAME.match(low)) and not re.search(r"company|fund|firm|employer|organi", blank.group()):
                found["named"].append((target.end(), target.end() + blank.end()))
            elif blank and target.group() in ("at ", "of "):
                found["firm"].append((target.end(), target.end() + blank.end()))
            elif _IDENTIFIED.match(low) or (
                re.match(r"[A-ZÀ-Þ][\w'’-]+", raw) and target.group() not in ("at ", "of ", "for ", "in ")
            ):
                found["named"].append(reading.trim((target.end(), end)))
            elif re.match(r"[A-ZÀ-Þ]", raw):
                found["firm"].append(reading.trim((target.end(), end)))
    if not found["named"] and (ideally := _IDEALLY.search(reading.text)):
        found["named"].append(ideally.span("name"))
    if not found["named"] and not found["firm"] and (known := named_before(reading)):
        found["named"].append(known)
    if not found["named"] and not found["firm"]:
        found["firm"] += _firm_in(reading)


_IDEALLY = phrases(
    r"\b(?:ideally|such as|preferably|maybe|perhaps|for example|That's|it's) (?P<name>(?:(?:Mr|Ms|Dr)\.?"
    r" )?[A-ZÀ-Þ][a-zà-þ]+(?: [A-ZÀ-Þ][a-zà-þ]+)?)",
)
_FIRM = phrases(
    r"\b(?:at|into|joining|join|have|for|in) (?P<firm>[A-ZÀ-Þ][\w'’-]+|[\[{<$]+[^\]}>\n]{0,40}(?:company|firm"
    r"|employer)[^\]}>\n]{0,40}[\]}>]+)",
    r"(?P<whose>[A-ZÀ-Þ][\w-]+)(?='s \w+)",
    r"(?P<blank>\[company\]|\{+company\w*\}+)",
    flags=re.IGNORECASE,
)


def _firm_in(reading: Reading) -> list[Place]:
    """The firm at which a job asker wants to be put forward."""
    for found in _FIRM.finditer(reading.text[: len(reading.flat)]):
        place = next(found.span(name) for name in ("firm", "whose", "blank") if found.group(name))
        if reading.text[place[0]].isupper() or reading.text[place[0]] in "[{<$":
            return [place]
    return []
