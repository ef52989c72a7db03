"""The traits of the wanted person that the text states, by slot."""

from __future__ import annotations

import re
from functools import lru_cache

from .asking import Asked
from .lexicon import BRANCHES, NOT_ROLES, is_role
from .naming import GREETED, name
from .phrases.notation import phrases, words
from .phrases.traits import AT_FIRM, EVENT, GROUP, LEAD, PLACE, SIZE, TAIL, WANTED, WINDOW
from .phrases.troubles import LACKING, OF_SOMEBODY, TROUBLE
from .reading import Reading
from .verdict import Place

_IN_RAW = phrases(
    r"\b(?:in|near|around|round|from|on|at|across|along|outside|up|to) (?:the |greater |north\w* |south\w* |east\w*"
    r" |west\w* )?(?!I\b|I'|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April"
    r"|May\b|June|July|August|September|October|November|December|Series|SaaS|HR\b)[A-ZÀ-Þ][\w'’-]+",
    r"\bin OUR\b",
)
_RELATIVE = phrases(
    r"\b(?:whoever|who|that|which|whose|who's|that's|they|she|he)(?P<aux>'s|'d|'re|'ve| is| are| was| just|"
    r" still| currently| always| really| keeps?)* (?P<predicate>[^.?!\n,;:-]+)",
)
_OF_THEIRS = phrases(
    r"\b@kin(?:'s [a-z -]{3,25}?)? (?:(?:also|still|always|often|ever|just) )?(?P<predicate>(?:is|are|was|were|has"
    r"|have|had"
    r"|can't|cannot|never|struggl\w+|keeps?|lost|runs?|owns?|lives?|works?|plans?|does|doesn't|don't)\b"
    r"(?! (?:you|always welcome|welcome|to be)\b)[^.?!\n,;:]+)",
)
"""What a friend, neighbour or colleague is or does, told without "who"."""
_WITH = phrases(
    r"\b(?:with|without|running|leading|owning|managing|facing|dealing with|struggling|caring|standing|working"
    r"|trying|thinking|selling|stuck|going|drowning|tired of|fed up|sick of) (?!me\b|us\b|you\b|this\b|it\b|the"
    r" same|what|our|my|how|anyone|for\b|some\b|any\b|context|the repair|your personal|a free|code|about"
    r"|similar)(?:\w|[\[{$'])+[^.?!\n,;]*",
)
ROLE_VERB = phrases(
    r"^(?:also )?(?:runs?|owns?|leads?|manages?|teach(?:es)?|works?|sells?|books?|keeps? (?:bees|the)|sits? on"
    r"|chairs?|(?:is )?an? |invests?|employs?|plays?|looks? after|backs?|grows?|builds?|coach(?:es)?|handles?"
    r"|organi[sz]es?|imports?|makes?|heads?|sold|running)\b",
)
BLANK_TRAIT = phrases(
    r"\$?[\[{<](?=[^\]}>\n]{0,60}(?:role|type|industry|title|segment|profession|problem|pain|challenge|niche|sector"
    r"|audience|specific |ideal|characteristic|situation|field|department|icp|persona|location|city|area|size|event"
    r"|(?:type|kind|sort) of client))[^\]}>\n]{1,80}[\]}>]+",
)
_RIGHT_PERSON = phrases(
    r"\b(?:the |most )*(?:right|best|relevant|appropriate|proper|correct) (?:person|people|one|contact)\b",
    r"\b(?:someone|anyone|somebody|anybody|team|contact) (?:at|on|from|in|there|inside|of)\b",
)
_FURTHER = phrases(
    r"^(?:they|she|he|ideally|someone (?:like|who)|specifically|especially|i'm (?:specifically |especially"
    r" )?(?:thinking|looking)|the owners|for example|think|maybe|perhaps|anyone|friends|family|people)\b",
)

SLOTS = ("named", "right", "role", "branch", "size", "place", "group", "firm", "event", "window", "situation", "blank")


def traits(reading: Reading, ask: Asked) -> dict[str, list[Place]]:
    """Where each slot of the wanted person is filled."""
    found: dict[str, list[Place]] = {slot: [] for slot in SLOTS}
    for place in descriptions(reading, ask):
        _read(reading, place, found)
    if reading.may_hold_blanks:
        found["blank"] = [place for place in reading.all(BLANK_TRAIT) if _describes(reading, place, ask)]
    if ask.form == "named":
        name(reading, ask, found)
    return found


def _describes(reading: Reading, blank: Place, ask: Asked) -> bool:
    """Whether a blank is about the wanted person: within an ask, or of a kind that can be nothing else."""
    if GREETED.search(reading.flat[: blank[0]]):
        return False
    inside = any(start <= blank[0] < end for start, end in ask.all)
    return inside or not re.search(
        r"event|size|city|location|area|title|field|department|position|topic", reading.flat[slice(*blank)]
    )


@lru_cache(maxsize=4)  # asked for three times in a review
def descriptions(reading: Reading, ask: Asked) -> tuple[Place, ...]:
    """The stretches that describe the wanted person: the asks, lists under them, sentences that go on about *them*."""
    first, last = min(start for start, _ in ask.all), max(end for _, end in ask.all)
    places = [_core(reading, place) for place in ask.all] + list(ask.described)
    places += [
        before for place in ask.all if _LIKE_THAT.search(reading.flat, *place) and (before := _before(reading, place))
    ]
    for place in reading.sentences:
        text = reading.flat[place[0] : place[1]]
        if first <= place[0] < last + 400 and (_FURTHER.match(text) or text[:1] in "-•*–"):
            places.append(place)
        elif wanted := WANTED.search(text):
            at = place[0] + wanted.start("whom" if wanted["whom"] is not None else "ideal")
            if not any(start <= at < end for start, end in ask.all):
                places.append((at, place[1]))
    return tuple(_joined([place for place in places if place[0] < place[1]]))


_LIKE_THAT = phrases(
    r"\b(?:like (?:that|this|him|her|them|these|those)|such (?:a |people|person|couple|firm|client)|(?:fits?"
    r"|matches) (?:that|this|the bill|the description)"
    r"|that description|ready for that|for that|one of (?:them|those|these)|in that (?:position|situation|boat))\b",
)
"""Points back to what the sentences before have described."""

_WHO_IS = re.compile(r"someone who (?:is|might be|would)$")
"""Points back: "thinking of moving, or know someone who is"."""


def _core(reading: Reading, place: Place) -> Place:
    """The ask without the words that lead to the person and the words that follow."""
    start, end = place
    if lead := LEAD.match(reading.flat[start:end]):
        start += lead.end()
    if tail := TAIL.search(reading.flat, start + 4, end):
        end = tail.start()
    if _WHO_IS.search(reading.flat[start:end]):
        start = reading.sentence_of(start)[0]
    return start, end


def _before(reading: Reading, place: Place) -> Place | None:
    """The sentence before the one in which the place stands."""
    earlier = [s for s in reading.sentences if s[1] <= place[0] and not s[0] <= place[0] < s[1]]
    return earlier[-1] if earlier else None


def _joined(places: list[Place]) -> list[Place]:
    merged: list[Place] = []
    for start, end in sorted(places):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


AS_SAID = phrases(
    r"\b(?:same|similar|that kind of|what we|this(?! (?:year|month|week|spring|summer|autumn|winter|season"
    r"|quarter)))\b"
)
"""Says of a trouble only that it is one told elsewhere."""

NEEDED = phrases(
    r"\b(?:asks?|asked|looking|look) (?:\w+ ){0,4}?for (?:the |a )?(?:name|number|recommendation|tip)s?\b",
    r"\b(?:who |that |which )?(?:else )?(?:is |are |might |may |could |would |'d |be |also |really )*@need\b",
)
_NOUN = phrases(
    r"(?:^ ?|(?:^| )(?:any|the|your|a|an|another|other|some|to|good|great|local|two|three|of|know|best|young"
    r"|retired|more|fellow|those) )((?!business|small|other|shop)[a-z-]+ owners?|(?:[a-z-]+ )?[a-z-]+(?:ers?|ors?"
    r"|ists?|ians?|women|eers?|parents?|couples?|mums?|moms?|students?|landlords?|tenants?|bees))\b",
)
_HEARD = re.compile(
    r"(?:^|\b(?:hear|say|says|saying)\b)[^.?!\n\"]{0,30}(?P<said>[\"'](?:i|my|we|our)\b[^.?!\n\"]{6,}[\"'])"
)
_ANY_FIRM = words("business small other shop more fellow the your company few local great good any")


@lru_cache(maxsize=8)  # asked for twice in a review, as are the troubles
def before_need(reading: Reading, place: Place) -> tuple[Place, ...]:
    """The lines of a description, each up to a need: what stands after one describes the offer."""
    parts, start = [], place[0]
    for line in reading.flat[slice(*place)].splitlines(keepends=True):
        end = start + len(line)
        needed = NEEDED.search(reading.flat, start, end)
        parts.append((start, needed.start() if needed else end))
        start = end
    return tuple(parts)


def _read(reading: Reading, place: Place, found: dict[str, list[Place]]) -> None:
    """Adds the traits in one description to what was found."""
    for slot, pattern in (("size", SIZE), ("event", EVENT), ("window", WINDOW), ("place", PLACE)):
        found[slot] += reading.all(pattern, place)
    found["place"] += [m.span() for m in _IN_RAW.finditer(reading.text, *place)]
    for part in before_need(reading, place):
        _read_words(reading, part, found)
    for match in _HEARD.finditer(reading.flat, *place):
        found["situation"].append(reading.trim(match.span("said")))


def _read_words(reading: Reading, place: Place, found: dict[str, list[Place]]) -> None:
    """Adds what somebody is and does, in one line without the need for the offer."""
    flat, (start, end) = reading.flat, place
    for match in re.finditer(r"[a-z][a-z'-]+", flat[start:end]):
        at = (start + match.start(), start + match.end())
        if is_role(match.group()):
            found["role"].append(at)
        elif match.group() in BRANCHES:
            found["branch"].append(at)
    for match in _NOUN.finditer(flat[start:end]):
        *kind, last = match.group(1).split()
        if last not in NOT_ROLES or (last.startswith("owner") and kind and kind[0] not in _ANY_FIRM):
            found["role"].append((start + match.start(1), start + match.end(1)))
    for slot, pattern in (("group", GROUP), ("firm", AT_FIRM), ("right", _RIGHT_PERSON)):
        found[slot] += reading.all(pattern, (start, end))
    for match in reading.matches(_RELATIVE, place):
        begin = match.start("predicate")
        for i, part in enumerate(_CONJUNCTION.split(match.group("predicate"))):
            if i == 0 or not part.startswith(("a ", "an ")):
                _predicate(reading, (begin, begin + len(part)), found)
            begin += len(part)
    for match in _WITH.finditer(flat, start, end):
        _predicate(reading, match.span(), found)
    found["situation"] += troubles(reading, place)
    for match in _OF_THEIRS.finditer(flat, start, end):
        _predicate(reading, match.span("predicate"), found)


@lru_cache(maxsize=16)
def troubles(reading: Reading, place: Place) -> tuple[Place, ...]:
    """Where one line of a description tells of a trouble, not just of "the same"."""
    start = place[0]
    lacks = [p for p in reading.all(LACKING, place) if OF_SOMEBODY.search(reading.flat, start, p[0])]
    found = [*reading.all(TROUBLE, place), *lacks]
    return tuple(p for p in found if not AS_SAID.search(reading.flat, max(start, p[0] - 30), p[1]))


_CONJUNCTION = re.compile(r"( and | but | or )")
_ANOTHER_CLAUSE = re.compile(r"(?<=\w) (?:whose|who|where|which|that) ")
_SAYS_NOTHING = phrases(
    r"(?:(?:gets?|earns?|receives?) (?:[\[$€£\d{]|you|their|a free|free)|spends? [$€£]|signs? up)",
    r"(?:books?|joins?|hit)\b",
    r"(?:had|has|have) (?:this|that|it|the same)\b",
    r"(?:comes?|springs?|pops?|jumps?) (?:to|up|into)\b|(?:fits?|matches)\b|with (?:friends?|anyone|others|people"
    r"|family|@kin)\b",
    r"(?:get|have) (?:as|the same|a)\b",
    r"(?:looking|wondering|in need|where you were)\b(?! (?:for|to) \w)",
    r"(?:awesome|great|amazing|nice|wonderful|kind|cool|good|like)\b",
    r"(?:also )?(?:runs?|owns?|has|have) (?:a|an|their|their own) (?:business|company)$",
)


def _predicate(reading: Reading, place: Place, found: dict[str, list[Place]]) -> None:
    """What the wanted person does or has: a role, an event already counted, or a situation."""
    start, end = reading.trim(place)
    if clause := _ANOTHER_CLAUSE.search(reading.flat, start, end):
        _predicate(reading, (clause.end(), end), found)
        end = clause.start()
    part = reading.flat[start:end]
    if _SAYS_NOTHING.match(part):
        return
    if len(part) < 5 or re.match(r"(?:i|we|you|might|may|would|could|us|me|and|but|or)\b", part) or EVENT.search(part):
        return
    if ROLE_VERB.match(part) and not re.search(r"\b(?:a|their|own) (?:business|company)\b", part):
        found["role"].append((start, end))
    elif not re.match(r"(?:a |in |your |their )?(?:business|company|thanks|network|life|context|people)\b", part):
        found["situation"].append((start, end))
