"""How exactly the wanted person is described: the traits the text states, by slot (rule 3 of the guide)."""

from __future__ import annotations

import re

from .asking import Asked, named_before
from .lexicon import BRANCHES, NOT_ROLES, ROLES
from .reading import BLANK, Reading
from .verdict import Place

_NOBODY = (
    r"(?:anyone|anybody|someone|somebody|people|persons?|others?|folks|guys|friends?|family|families|relatives?|neighbou?rs?|colleagues?|cowork\w+|co-workers?"
    r"|clients?|customers?|contacts?|mates?|businesses|business owners?|companies|owners?|names?|individuals?|ones?|loved|buddy|buddies|brother|sister)"
)
_NEED = (
    r"(?:needs?|needing|could use|could do with|can use|wants?|wanting|deserves?|benefit\w*|interested|curious|enjoy|appreciate|love to (?:work|have|try)|find this|value from"
    r"|looking (?:for|to (?:work|hire))|in (?:the )?(?:market|need)|ready (?:for|to)|willing|open to|like you|like your|as awesome|help|like (?:what|our|my|to)|want to|be a (?:good|great)|talk|should)"
)
EVENT = re.compile(
    r"\b(?:mov(?:e|es|ing|ed)(?! to pay)|relocat\w+|(?:buy|sell)(?:s|ing)?(?: or (?:buying|selling|sell|buy))?(?: (?:a|an|their|his|her|my) )?(?:\w+ )?(?:home|house|flat|apartment|place|condo|property|business|firm|practice|company)?"
    r"|retir\w+|getting (?:married|divorced)|engaged|married|marry\w*|wedding|divorc\w+|newborn|(?:a|new|first) baby|pregnan\w+|expecting|just (?:started|bought|hired|moved|had|got|lost|opened|adopted|been|taken|left|become)"
    r"|hiring|raising|scaling|expanding|downsiz\w+|upsiz\w+|inherit\w*|promoted|laid off|lost (?:their|his|her|a) job|taken over|took over|remortgag\w+|graduat\w+|turn(?:ing|s|ed) \d\d|outgrown"
    r"|start(?:ing|ed)? a (?:business|company|family)|opened|launch\w*|house-?hunting|(?:renewal|audit|lease|fixed rate)[^.?!\n]{0,20}(?:date|coming|ends?|due|up)|changing jobs?|switched|honeymoon|anniversary|first (?:home|flat|house)|gone out|redoing|renovat\w+|fresh start|better jobs?|applying for|extending|(?:love|like) to live|going abroad)\b"
)
SIZE = re.compile(
    r"(?<!are )(?<!is )(?<!your )(?<!who's )\b(?:\d[\d,._]*\+?|ten|twenty|thirty|forty|fifty|sixty|a dozen|hundred)(?: ?(?:to|-|or more|or so|and) ?(?:\d[\d,._]*|ten|twenty|thirty|forty|fifty|sixty|hundred)?)? ?(?:or more )?(?:people|employees|staff|vans|bikes|stores|shops|branches|locations|chairs|seats|beds|rooms|flats|homes|acres?|units|years|drivers|million|m\b|k\b|users|members)"
    r"|\bseries [a-d]\b|\b(?:pre-?seed|seed|early|late|growth)-?(?: |-)?stage\b|\b(?:mid-?size\w*|independent|family-(?:owned|run)|family (?=firm|business|brew|baker|farm))\b|\bbiggest\b|\bat (?:pre-?)?seed\b|\bsole[- ]traders?\b|\bover an acre\b|\bsecond site\b|\b(?:first|second)[- ]time\b"
)
WINDOW = re.compile(
    r"\b(?:this|next|in the (?:next|coming)|before|by|since|within) (?:year|month|spring|summer|autumn|fall|winter|season|quarter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|\w+ (?:years?|months?|weeks?))\b|\bin the (?:last|past) (?:\w+ ){0,3}(?:years?|months?|weeks?)\b|\bretires? this\b"
)
_IN_RAW = re.compile(
    r"\b(?:in|near|around|round|from|on|at|across|along|outside|up|to) (?:the |greater |north\w* |south\w* |east\w* |west\w* )?(?!I\b|I'|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May\b|June|July|August|September|October|November|December|Series|SaaS|HR\b)[A-ZÀ-Þ][\w'’-]+|\bin OUR\b"
)
PLACE = re.compile(
    r"\b(?:in|near|around|on|of|across|along|at|from|to|into|up|among) (?:the |this |our |your |my |old |east |west |north |south )*(?:area|neighbou?rhood|town|city|county|region|street|road|village|block|building|valley|coast|side|parish|postcode|state|country|quarter|island|estate|dale|community|way|midlands|arcade|square|canal|bypass|port)\b"
    r"|\b(?:in|near) \[?(?:city|location|area|place|town)\b|\bhere in\b|\blocal (?!expert)\w+"
)
AT_FIRM = re.compile(
    r"\b(?:at|from|with|in|on|among|inside) (?:the |your |our |a |an |another |other |their )(?!same|moment|end|market|process|area|need|way|best|most|next|hope|future|past|life|loop|last|network|phone|circle|world|person)(?:\w+ ){0,2}\w+"
)
_RELATIVE = re.compile(
    r"(?<![\w])(?:whoever|who|that|which|whose|who's|that's|they|she|he)(?P<aux>'s|'d|'re|'ve| is| are| was| just| still| currently| always| really| keeps?)* (?P<predicate>[^.?!\n,;:-]+)"
)
_WITH = re.compile(
    r"\b(?:with|without|running|leading|owning|managing|facing|dealing with|struggling|caring|standing|working|trying|thinking|selling|stuck|going|drowning|tired of|fed up|sick of) (?!me\b|us\b|you\b|this\b|it\b|the same|what|our|my|how|anyone|for\b|some\b|any\b|context|the repair|your personal|a free|code|about|similar)(?:\w|[\[{$'])+[^.?!\n,;]*"
)
ROLE_VERB = re.compile(
    r"^(?:also )?(?:runs?|owns?|leads?|manages?|teach(?:es)?|works?|sells?|books?|keeps? (?:bees|the)|sits? on|chairs?|(?:is )?an? |invests?|employs?|plays?|looks? after|backs?|grows?|builds?|coach(?:es)?|handles?|organi[sz]es?|imports?|makes?|heads?|sold|running)\b"
)
PROBLEM = re.compile(
    r"\b(?:struggl\w+|frustrat\w+|stuck|tired|fed up|sick of|los(?:e|es|ing)|can't|cannot|can not|couldn't|won't|doesn't|don't|isn't|hasn't|haven't|never|behind|overwhelm\w+|drown\w+|worr\w+|wast\w+|no (?!pressure|problem|worries|obligation|idea if)\w+|fac(?:es|ing)"
    r"|dealing with|deals with|dread\w*|scared|frightened|afraid|hates?|complain\w*|moans?|groan\w*|grumbl\w*|chas(?:e|es|ing)|lies? awake|too (?:much|many|long|slow|late)|still|spends?|pays? (?:for|twice|too|more|a (?:fifth|third|quarter|half|fortune))|pain\w*|problem\w*|challeng\w*|hurts?|kill\w*|burn\w*|leak\w*|flood\w*|broken|broke|late|missing|miss(?:es)?|throws? away|bins?|queue\w*|fine[sd]?|penalt\w*|out of|cries|cry|limping|passed over|held back|buried|stress\w*|short of|wakes?|without)\b"
)
BLANK_TRAIT = re.compile(
    r"\$?[\[{<](?=[^\]}>\n]{0,60}(?:role|type|industry|title|segment|profession|problem|pain|challenge|niche|sector|audience|specific |ideal|characteristic|situation|field|department|icp|persona|location|city|area|size|event|(?:type|kind|sort) of client))[^\]}>\n]{1,80}[\]}>]+"
)
BLANK_NAME = re.compile(
    r"\$?[\[{<](?=[^\]}>\n]{0,60}(?:name|person|investor|target|candidate|contact|connection|prospect|manager|company|fund|firm|employer|lender|team|realtor|dept|organi[sz]ation|first|full))[^\]}>\n]{1,80}[\]}>]+|_{2,}"
)
_IDENTIFIED = re.compile(
    r"^(?:(?:your|the|my|his|her|their) (?!right|most relevant|appropriate|best|people|person|team\b|kind|type|platform|friend|company|firm|network|other|relevant|proper)[\w'-]+|mr|ms|mrs|dr|professor|him|her|them\b)"
)
_RIGHT_PERSON = re.compile(
    r"\b(?:the |most )*(?:right|best|relevant|appropriate|proper|correct) (?:person|people|one|contact)\b|\b(?:someone|anyone|somebody|anybody|team|contact) (?:at|on|from|in|there|inside|of)\b"
)
_LIST = re.compile(r"\n[ \t]*(?:[-•*–]|\d[.)_]|✓|👉)[ \t]*[^\n]+")
_FURTHER = re.compile(
    r"^(?:they|she|he|ideally|someone (?:like|who)|specifically|especially|i'm (?:specifically |especially )?(?:thinking|looking)|the owners|for example|think|maybe|perhaps|anyone|friends|family|people)\b"
)

SLOTS = ("named", "right", "role", "branch", "size", "place", "firm", "event", "window", "situation", "blank")

_LEAD = re.compile(
    r"^(?:which(?: of)?(?: your| the| two| three| other)?|what(?:'s| is) the name of|who(?:'s|s| is| was| are) (?:the|that)(?: \w+est| one| right)?|specific ask[^:]*:)\b"
    r"|^[^.?!\n]{0,80}?\b(?:(?:introduc(?:e|ed|ing|tions?)|intros?|connect(?:ed|ing)?|referral|point|put|get)(?: me| us| for me)?(?: today| this week)?(?: in touch| is| be| in)?(?: to| with)?(?: meet)?"
    r"|(?:who|whom|which)(?:'s| is| are| was)?(?: else)?(?: do| would| could| can| should| might)? (?:you|ya|u|i|we)(?: just| happen to)? (?:know|think|recommend|suggest|speak|talk|meet|be)(?: to| with| of| at| talking)?"
    r"|(?:know|knows|think|hear|comes? across|meet|run into)(?: of)?|meet|if|should|is there|are there|have (?:you|an?|any)|who(?:'s| is| are)?(?: else)?)\b"
    r"(?: right now| in your life| in your circle| personally| also| another| other)*"
)
TAIL = re.compile(
    r"(?:,|;| -) ?(?:and |then |so |but )?(?:please|kindly|i|i'd|we|we'd|i'm|we're|i'll|just|feel free|let me|do|send|give|tell|pass|have|call|text|reply|you|it|that would|forward|hand|ring|ask|bring|point|thanks|would you|if)\b(?! who)"
    r"| (?:please|kindly) (?:call|have|tell|send|let|pass|give|ask)\b| (?:means a lot|would (?:help|be (?:great|lovely|wonderful|welcome|very))|are (?:always )?welcome|and (?:i|we)'d)\b"
)
_WANTED = re.compile(
    r"\b(?:looking for|hiring|seeking|hunting for|searching for|want to meet|like to meet|keen to meet|need|specifically thinking of|listen out for|search for|opportunity for|role for|working with|work with|selling to|like (?:one|someone|somebody)|interviewing|how|work with more)\b"
    r"(?! (?:a job|my next|your|help|you|to\b|it|this|new (?:job|role)|the right|more|intro|introductions?|referrals?))(?P<whom>[^.?!\n]*)"
)


def person(reading: Reading, ask: Asked, found: dict[str, list[Place]]) -> tuple[str, tuple[Place, ...]]:
    """Whether the wanted person is specific, partial or vague, and the traits that say so."""
    n = count(reading, found)
    if ask.form == "named":
        if found["named"]:
            n = 2
        elif found["firm"] or found["right"]:
            n = 1 + any(found[slot] for slot in ("role", "situation", "blank"))
    elif n == 0 and ask.form == "who" and found["right"]:
        n = 1
    places = tuple(sorted({place for slot in found.values() for place in slot})) if n else ()
    return ("vague", "partial", "specific")[min(n, 2)], places


def traits(reading: Reading, ask: Asked) -> dict[str, list[Place]]:
    """Where each slot of the wanted person is filled."""
    found: dict[str, list[Place]] = {slot: [] for slot in SLOTS}
    for place in descriptions(reading, ask):
        _read(reading, place, found)
    found["blank"] = [place for place in reading.all(BLANK_TRAIT) if _describes(reading, place, ask)]
    if ask.form == "named":
        _name(reading, ask, found)
    return found


def _describes(reading: Reading, blank: Place, ask: Asked) -> bool:
    """Whether a blank is about the wanted person: within an ask, or of a kind that can be nothing else."""
    if _GREETED.search(reading.flat[: blank[0]]):
        return False
    inside = any(start <= blank[0] < end for start, end in ask.all)
    return inside or not re.search(
        r"event|size|city|location|area|title|field|department|position|topic", reading.flat[slice(*blank)]
    )


def descriptions(reading: Reading, ask: Asked) -> list[Place]:
    """The stretches that describe the wanted person: the asks, lists under them, sentences that go on about *them*."""
    first, last = min(start for start, _ in ask.all), max(end for _, end in ask.all)
    places = [_core(reading, place) for place in ask.all]
    for place in reading.sentences:
        text = reading.flat[place[0] : place[1]]
        if first <= place[0] < last + 400 and (_FURTHER.match(text) or text[:1] in "-•*–"):
            places.append(place)
        elif wanted := _WANTED.search(text):
            at = place[0] + wanted.start("whom")
            if not any(start <= at < end for start, end in ask.all):
                places.append((at, place[1]))
    return _joined([place for place in places if place[0] < place[1]])


def _core(reading: Reading, place: Place) -> Place:
    """The ask without the words that lead to the person and the words that follow."""
    start, end = place
    if lead := _LEAD.match(reading.flat[start:end]):
        start += lead.end()
    if tail := TAIL.search(reading.flat, start + 4, end):
        end = tail.start()
    if re.search(
        r"someone who (?:is|might be|would)$", reading.flat[start:end]
    ):  # "thinking of moving, or know someone who is"
        start = reading.sentence_of(start)[0]
    return start, end


def _joined(places: list[Place]) -> list[Place]:
    merged: list[Place] = []
    for start, end in sorted(places):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


NEEDED = re.compile(
    rf"\b(?:who |that |which )?(?:else )?(?:is |are |might |may |could |would |'d |be |also |really )*{_NEED}\b"
)
_NOUN = re.compile(
    r"(?:^ ?|(?:^| )(?:any|the|your|a|an|another|other|some|to|good|great|local|two|three|of|know|best|young|retired|more|fellow|those) )"
    r"((?!business|small|other|shop)[a-z-]+ owners?|(?:[a-z-]+ )?[a-z-]+(?:ers?|ors?|ists?|ians?|women|eers?|parents?|couples?|mums?|moms?|students?|landlords?|tenants?|bees))\b"
)
_NOT_BRANCH = re.compile(r"real estate|(?:a|the|your|my) (?:care|it|car)\b")


_HEARD = re.compile(
    r"(?:^|\b(?:hear|say|says|saying)\b)[^.?!\n\"]{0,30}(?P<said>[\"'](?:i|my|we|our)\b[^.?!\n\"]{6,}[\"'])"
)
_ANY_FIRM = frozenset("business small other shop more fellow the your company few local great good any".split())


def _read(reading: Reading, place: Place, found: dict[str, list[Place]]) -> None:
    """Adds the traits in one description to what was found."""
    start, end = place
    flat = reading.flat
    for slot, pattern in (("size", SIZE), ("event", EVENT), ("window", WINDOW), ("place", PLACE)):
        found[slot] += reading.all(pattern, place)
    found["place"] += [m.span() for m in _IN_RAW.finditer(reading.text, start, end)]
    if needed := NEEDED.search(flat, start, end):  # what stands after a need describes the offer
        end = needed.start()
    for match in re.finditer(r"[a-z][a-z'-]+", flat[start:end]):
        at = (start + match.start(), start + match.end())
        if match.group() in ROLES:
            found["role"].append(at)
        elif match.group() in BRANCHES:
            found["branch"].append(at)
    for match in _NOUN.finditer(flat[start:end]):
        *kind, last = match.group(1).split()
        if last not in NOT_ROLES or (last.startswith("owner") and kind and kind[0] not in _ANY_FIRM):
            found["role"].append((start + match.start(1), start + match.end(1)))
    for slot, pattern in (("firm", AT_FIRM), ("right", _RIGHT_PERSON)):
        found[slot] += reading.all(pattern, (start, end))
    for match in _RELATIVE.finditer(flat, start, end):
        at = match.start("predicate")
        for i, part in enumerate(re.split(r"( and | but | or )", match.group("predicate"))):
            if i == 0 or not re.match(r"an? ", part):
                _predicate(reading, (at, at + len(part)), found)
            at += len(part)
    for match in _HEARD.finditer(flat, start, place[1]):
        found["situation"].append(reading.trim(match.span("said")))
    for match in _WITH.finditer(flat, start, end):
        _predicate(reading, match.span(), found)


_ANOTHER_CLAUSE = re.compile(r"(?<=\w) (?:whose|who|where|which|that) ")
_SAYS_NOTHING = re.compile(
    r"(?:gets?|earns?|receives?|spends? [$€£]|signs? up|books?|joins?|hit)\b|(?:had|has|have) (?:this|that|it|the same)\b|(?:awesome|great|amazing|nice|wonderful|kind|cool|good|like)\b"
    r"|(?:also )?(?:runs?|owns?|has|have) (?:a|an|their|their own) (?:business|company)$"
)


def _predicate(reading: Reading, place: Place, found: dict[str, list[Place]]) -> None:
    """What the wanted person does or has: a role, an event already counted, or a situation."""
    start, end = reading.trim(place)
    part = _ANOTHER_CLAUSE.split(reading.flat[start:end], maxsplit=1)[0]
    end = start + len(part)
    if _SAYS_NOTHING.match(part):
        return
    if len(part) < 5 or re.match(r"(?:i|we|you|might|may|would|could|us|me|and|but|or)\b", part) or EVENT.search(part):
        return
    if ROLE_VERB.match(part) and not re.search(r"\b(?:a|their|own) (?:business|company)\b", part):
        found["role"].append((start, end))
    elif not re.match(r"(?:a |in |your |their )?(?:business|company|thanks|network|life|context|people)\b", part):
        found["situation"].append((start, end))


_GREETED = re.compile(r"\b(?:hi|hey|hello|dear),? $")
_TO_WHOM = re.compile(
    rf"\b(?:to|with|for|by|at|before|ask|have|tell|of|in|loop in) (?=(?:{BLANK}|[A-ZÀ-Þ]|your|the|mr|ms|dr|mrs|his|her))"
)


def _name(reading: Reading, ask: Asked, found: dict[str, list[Place]]) -> None:
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


_IDEALLY = re.compile(
    r"\b(?:ideally|such as|preferably|maybe|perhaps|for example|That's|it's) (?P<name>(?:(?:Mr|Ms|Dr)\.? )?[A-ZÀ-Þ][a-zà-þ]+(?: [A-ZÀ-Þ][a-zà-þ]+)?)"
)
_INVESTS = re.compile(r"\b(?:invests?|works?|sells?) (?:in|to|for|into) \w+")
_FIRM = re.compile(
    rf"\b(?:at|into|joining|join|have|for|in) (?P<firm>[A-ZÀ-Þ][\w'’-]+|[\[{{<$]+[^\]}}>\n]{{0,40}}(?:company|firm|employer)[^\]}}>\n]{{0,40}}[\]}}>]+)|(?P<whose>[A-ZÀ-Þ][\w-]+)(?='s \w+)|(?P<blank>\[company\]|\{{+company\w*\}}+)",
    re.IGNORECASE,
)


def _firm_in(reading: Reading) -> list[Place]:
    """The firm at which a job asker wants to be put forward."""
    for found in _FIRM.finditer(reading.text[: len(reading.flat)]):
        place = next(found.span(name) for name in ("firm", "whose", "blank") if found.group(name))
        if reading.text[place[0]].isupper() or reading.text[place[0]] in "[{<$":
            return [place]
    return []


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
_SEGMENT_ROLE = re.compile(
    r"(?:investor|founder|manager|director|executive|buyer|angel|contractor|editor|caretaker|ceo|cfo|cto|coo|vp|head|operator|engineer|recruiter|farmer|retailer|producer|supplier)s?\b"
)


def _of_a_segment(reading: Reading, found: dict[str, list[Place]]) -> bool:
    """Whether a branch stands right before a role ("fintech investors"): role and branch are two traits."""
    ends = {place[1] for place in found["branch"]}
    return any(start - 1 in ends and _SEGMENT_ROLE.match(reading.flat, start) for start, _ in found["role"])


def count(reading: Reading, found: dict[str, list[Place]]) -> int:
    """How many different traits fill the slots: what stands inside another trait is not counted again."""
    inside = [p for slot in ("role", "situation") for p in found[slot]]

    def free(slot: str) -> bool:
        return any(not any(a <= p[0] and p[1] <= b and p != (a, b) for a, b in inside) for p in found[slot])

    n = sum(bool(found[slot]) for slot in ("size", "place", "window")) + free("branch")
    roles = [p for p in found["role"] if not any(a < p[0] and p[1] <= b for a, b in found["situation"])]
    n += bool(roles) + min(2, len(set(found["blank"])))
    told = " ".join(
        reading.flat[a:b] for a, b in found["event"] if not any(x <= a and b <= y for x, y in found["role"])
    )
    n += sum(bool(group.search(told)) for group in _GROUPS) or bool(told)
    n += any(
        not any(a < q[1] and q[0] < b for slot in ("role", "blank", "event") for q in found[slot])
        for a, b in found["situation"]
    )
    if n == 1 and (_of_a_segment(reading, found) or _INVESTS.search(" ".join(reading.flat[a:b] for a, b in roles))):
        return 2
    firm = any(
        not any(a < y and x < b for a, b in inside) for x, y in found["firm"] if not _NO_GROUP.search(reading.flat[x:y])
    )
    if n == 0 and firm:
        return 1
    if (
        n == 1
        and (found["role"] or found["branch"])
        and (firm or _OF_WHAT.search(reading.flat, found["role"][0][0] if found["role"] else len(reading.flat)))
    ):
        n += 1
    return n


_OF_WHAT = re.compile(
    r"(?<!heads)(?<!head)(?<!director)(?<!directors)(?<!vp)(?<!vps)(?<!chief)(?<!manager)(?<=s|r|t|n|f) (?:of|for|from) (?!my|your|our|this|the right|me\b|us\b)[a-z]+"
)
