"""How exactly the wanted person is described (rule 3 of the guide)."""

from __future__ import annotations

import re

from .reading import Place, Reading

SLOTS = {
    "role": re.compile(
        r"\b(?:owners? of|heads? of|vps?|ceos?|cfos?|ctos?|coos?|cmos?|managers?|directors?|founders?|engineers?|designers?"
        r"|dentists?|doctors?|lawyers?|attorneys?|accountants?|investors?|agents?|contractors?|plumbers?|electricians?"
        r"|teachers?|nurses?|recruiters?|developers?|consultants?|chefs?|architects?|realtors?|brokers?|coach(?:es)?)\b"
    ),
    "firm": re.compile(
        r"\b(?:saas|fintech|manufactur\w+|logistics|restaurants?|hotels?|bakery|bakeries|clinics?|schools?|nonprofits?|retail\w*|construction|startups?|agenc(?:y|ies)|practices?)\b"
    ),
    "size": re.compile(
        r"\b\d[\d,.k]*\+?(?: to \d+|-\d+)? (?:people|employees|staff|vans|stores|locations)\b|\bseries [abc]\b"
    ),
    "place": re.compile(r"\b(?:in|near|around) (?:[a-z]+ )?(?:area|town|city|neighbou?rhood|county|region)\b"),
    "event": re.compile(
        r"\b(?:moving|move|buying|selling|buy or sell|retir\w+|getting married|engaged|hiring|raising|expanding|relocat\w+|divorc\w+|new baby|just (?:started|bought|hired|moved))\b"
    ),
    "problem": re.compile(
        r"\b(?:struggl\w+|frustrated|stuck|tired of|losing|can't|cannot|behind on|overwhelmed|drowning|worried|wast\w+|no \w+ way|dealing with)\b"
    ),
    "blank": re.compile(r"\[[^\]\n]*(?:role|type|industry|title|problem|person|name|company)[^\]\n]*\]"),
}


def person(reading: Reading, asks: tuple[Place, ...], form: str) -> tuple[str, tuple[Place, ...]]:
    """Whether the wanted person is specific, partial or vague, and the traits that say so."""
    traits: dict[str, Place] = {}
    for start, end in asks:
        for slot, pattern in SLOTS.items():
            if found := pattern.search(reading.flat, start, end):
                traits.setdefault(slot, found.span())
    if form == "named" or len(traits) > 1:
        return "specific", tuple(traits.values()) or asks[:1]
    return ("partial" if traits else "vague"), tuple(traits.values())
