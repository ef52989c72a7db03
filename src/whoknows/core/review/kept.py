"""A question made of the writer's own words for the wanted person, where they make one that reads as English."""

from __future__ import annotations

import re

from ..article import article
from .lexicon import is_role
from .phrases.notation import phrases, words
from .reading import Reading
from .verdict import Place

_MOST = 18  # words; a longer description says more than a person
_PLACE = r"(?:at|in|on|from|near|around|with|without|among|within|outside)"
_CLAUSE = phrases(
    r"\b(?:i|we|they|he|she|it|this|is|are|was|were|be|am|has|have|had|got|gets?|will|would|can|could|should|do|does"
    r"|did|let|tell|send|know|please|ask|introduce|intros?|introductions?|referrals?|referred|(?:some|any)(?:one|body))\b",
    r"'(?:ll|d|ve|re|m|s a)\b",
    r"(?<!in )(?<!at )(?<!on )(?<!of )(?<!from )(?<!near )(?<!around )(?<!^)\b(?:you|your|my|our)\b|[?!;:\n]",
)
"""Makes a sentence of what should name somebody."""
_DANGLING = re.compile(r"\b(?:in|at|of|to|for|with|and|or|the|an?|also|who|that|is|from|on|by|your|next|still|big)$")
_RELATIVE = re.compile(r"(?P<many>\b(?:people|those|folks|ones|\w+[^s\W]s) )?\b(?:who|that)(?P<be>'s| is| are|'re)? $")
_SOMEBODY = phrases(
    r"\b(?:any|some)(?:one|body)(?: else)? $",
    r"\b(?:people|persons?|those|folks|one|two|few|@kin|famil(?:y|ies)|couples?|bloke|lad|m[ae]n|wom[ae]n) $",
)
_DETERMINED = re.compile(r"\b(?:an?|any|another|the|some) (?:other |new )?$")
_DETERMINER = re.compile(r"(?:an?|the|two|three|another|your) ")
_WIDE = re.compile(r"(?:(?:any|some|every)(?:one|body)|people|others?|one|more|few|friends?|clients?|person)\b")
_NO_ARTICLE = words("two three in on at with from near around who people women men")
_GOES_ON = re.compile(rf",|$| (?:and|or|{_PLACE}|of|for|who|that|whose|where|\w+ing)\b")
_OF_ANOTHER = re.compile(r"(?:\bwhose|(?<!who)(?<!that)'s) $")
_OF_THE_TALK = re.compile(r"^(?:i|we|they|he|she|it)\b|\b(?:you|your)\b|[?!;:\n]")


def question(reading: Reading, place: Place) -> str:
    """A question with these words as they stand; empty where they make none."""
    start, end = place
    said = re.sub(r"^of ", "", reading.text[start:end].strip(" ,.;:-–—\"'"))
    low, before = said.lower(), reading.flat[max(0, start - 30) : start]
    if not low or len(low.split()) > _MOST or _DANGLING.search(low) or _OF_ANOTHER.search(before):
        return ""
    relative = _RELATIVE.search(before)
    if relative and not _OF_THE_TALK.search(low):
        be = "is " if relative["be"] else ""
        asked = "Who are two people you know" if relative["many"] and not be else "Who do you know"
        return f"{asked} who {be}{said}?"
    named, *_ = re.split(r"\b(?:who|that|whose|where|which)\b", low, maxsplit=1)
    if _CLAUSE.search(named):
        return ""
    somewhere = re.match(rf"{_PLACE}\b", low)
    if _SOMEBODY.search(before) and (somewhere or not _names(low)):
        return f"Who do you know {said}?"
    if not somewhere and not _WIDE.match(low) and (_names(low) or _DETERMINED.search(before)):
        return f"Who comes to mind when you think of {_with_article(said, before)}?"
    return ""


def _names(low: str) -> bool:
    """Whether the words begin with a noun for somebody: after an article, a role, or a plural where its phrase ends."""
    if _DETERMINER.match(low) or low[:1] in "[{<$":
        return True
    for word in list(re.finditer(r"[a-z][\w'-]*", low))[:5]:
        plural = len(word[0]) > 3 and re.search(r"[^sui]s$", word[0])
        if is_role(word[0]) or (plural and _GOES_ON.match(low, word.end())):
            return True
    return False


def _with_article(said: str, before: str) -> str:
    """The words with *a* or *an* where a singular stands alone."""
    said = re.sub(r"^[Aa]ny ", "", said)
    first = said.split()[0]
    head, *_ = re.split(rf",|\b(?:and|or|of|for|who|that|whose|where|{_PLACE[3:-1]})\b", said.lower(), maxsplit=1)
    nouns = head.split() or [""]
    plural = nouns[-1] in _NO_ARTICLE or any(re.search(r"[^su]s$", one) for one in (*filter(is_role, nouns), nouns[-1]))
    if plural or not first[:1].isalpha() or _DETERMINER.match(said.lower()) or first.lower() in _NO_ARTICLE:
        return said
    if re.search(r"\bthe (?:other |new )?$", before):
        return f"the {said}"
    return article(said)
