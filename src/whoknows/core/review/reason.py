"""Why the wanted person would care (rule 4 of the guide): the clues, and the best reason they add up to."""

from __future__ import annotations

import re

from .asking import Asked
from .person import EVENT, NEEDED, PROBLEM, ROLE_VERB, descriptions
from .reading import Reading
from .verdict import Place

_REST = r"[^.?!\n]*"
_THEY = r"(?:they|she|he|it|nobody|no one|customers|clients|people|owners|members|patients|readers|drivers|tenants|their|her|his|teams?|the \w+)"

CLUES = {
    # what the wanted person lives with
    "complaint": re.compile(
        rf"\b(?:moan|groan|grumble|complain|mutter|sigh|mention)s?\b[^.?!\n]{{0,40}}(?:\"|'(?=\w)|\babout\b|\bthat\b){_REST}|\b(?:say|says|saying)\b[^.?!\n]{{0,12}}(?:\"|(?<= )'(?=\w)){_REST}|\"(?:i'm|i've|i can't|we're|we can't|my|our|why|marking){_REST}"
    ),
    "problem_blank": re.compile(
        r"[\[{<][^\]}>\n]{0,40}(?:problem|pain|challenge|struggl|issue|frustrat|bottleneck|this problem)[^\]}>\n]{0,60}[\]}>]+"
    ),
    "trouble": re.compile(
        rf"\b(?:their|her|his|whose|its)\b (?:\w+ ){{1,4}}(?:is|are|was|were|keeps?|went|wakes?|leaks?|peel|fails?|slipped|spends?|floods?|looks?|said|says|floating|rings|calls?|brings?|loses?|takes?){_REST}"
    ),
    # what they would get
    "so_that": re.compile(
        rf"\bso that {_THEY}\b{_REST}|\bso (?:they|she|he|nobody|no one|customers|clients|patients|tenants|drivers|owners|the insurer)\b(?! can (?:decide|see if|call)){_REST}"
    ),
    "result": re.compile(
        rf"\b(?:we|i|our \w+|my \w+|ours|mine|which|that|who|it)(?:'ll|'ve|'d)?(?: can| could| will| help\w* (?:them|\w+))? (?:also |just )?(?:cuts?|halves?|halve|saves?|stops?|ends?|reduces?|bring|brings|brought|g(?:et|ot|ets) (?:such|the|them|their|it|those|\w+s)|fix(?:es)?|patch|solves?|mends?|doubles?|turns?|keeps?|lowers?|removes?|draft|writes?|convert|receive|sits? with|books? the|shows?|shipped|avoids?|prevents?|recovers?|catch(?:es)?|negotiates?|takes? (?:the|a) \w+ (?:out|off|from))\b(?! (?:you|it from|the (?:mail|note|email|wrong)|to\b)){_REST}"
        rf"\b(?:by|from|to|in|within|under|below|so|before|without|no|home|half|off|out|for less|down|never|that|\d[\d_]*|the|every|who)\b{_REST}"
    ),
    "others_result": re.compile(
        rf"\b(?:cut|halved|saved|doubled|reduced|lost|ended|stopped) (?:their|his|her|its)\b{_REST}|\b(?:sold|fixed|built|found|cleared|finished) (?:\w+ ){{1,4}}in \w+ (?:days?|hours?|weeks?|minutes)\b{_REST}"
    ),
    "without": re.compile(
        rf"\b(?:without (?:a|the|any|having|touching|paying|raising|losing|closing)|half the|the same day|in (?:one|a|two|ten|five) (?:days?|hours?|minutes?|weekend|weeks?|pages?)|by (?:five|noon|\d)|never (?:rings out|fined|been opened)|in ninety|for less){_REST}"
    ),
    "they_get": re.compile(
        rf"\b(?:they|she|he)(?:'d| would|'ll| will| can| could)(?: be able to)? (?:get (?!as much|the same|one too|value)|see|save|know|stop|finally|sleep|offer|keep|go home|pay less|find out)\b{_REST}|\bgives? (?:them|her|him)\b(?! (?:this|my|our|the|your|a (?:card|link)|some|same|very)){_REST}|\b(?:helps?|help) (?:them|her|him|people|\[\w[^\]]*\]|\{{+\w+\}}+) (?!with\b|any\b|too\b|the (?:way|same)|as\b|in any)(?:\w+){_REST}"
    ),
    "match": re.compile(
        rf"\b(?:fits|matches|in line with) (?:her|his|their|the) (?:thesis|search|brief|mandate)\b{_REST}|\b(?:her|his|their|the) (?:ad|thesis|post|call|advert|job ad|talk|fund|letter)\b{_REST}\b(?:says?|said|wants?|asks?|looking){_REST}|\b(?:she|he|they) (?:wrote|said|posted|told|says)\b{_REST}"
    ),
    "who_will": re.compile(
        rf"\b(?:agent|realtor|expert|professional|adviser|advisor|someone|somebody|one|broker|specialist|person)(?: (?:who|that|to)(?:'ll| will| can)?|'ll) (?!really|both|knows?|understands?|cares?)\w+{_REST}\b(?:them|their|so that|sold|for less|the (?:stress|paperwork|plan|letters|sale))\b{_REST}"
    ),
    "wish": re.compile(
        rf"\b(?:like|love|wants?|hopes?|trying|try) to (?:finally )?(?:achieve|reduce|lose|stop|sleep|save|pay less|get rid|retire early|lower|cut|avoid|get (?:out|back|their))\b{_REST}"
    ),
    # a benefit without content
    "benefit": re.compile(
        rf"\bbenefit\w*\b{_REST}|\b(?:get|find|add|see) (?:\w+ ){{0,3}}(?:value|valuable|useful|helpful|interesting)\b{_REST}|\bworth (?:his|her|their) (?:time|while)\b|\bmutual\w*\b|\bwould (?:value|enjoy|like|appreciate|love) (?:what|it|this|our|the same|to (?:chat|talk|try))\b{_REST}"
    ),
    "would_like": re.compile(
        rf"\b(?:who|that|friends?|brother|sister|somebody|someone|anyone|people)\b[^.?!\n,]{{0,25}}?(?:might|would|'d|may|could) (?:also )?(?:like|love|appreciate|value|want|find|enjoy)\b(?! to\b| if\b){_REST}"
    ),
    "interested": re.compile(
        rf"(?<!i'm )(?<!i am )(?<!if you're )(?<!you are )(?<!very )(?<!you'd be )\b(?:interested|open to (?:it|this))\b(?! in (?:the|your|working|joining|mov)){_REST}|(?<!find this )\binteresting\b{_REST}|\bwho(?:'s| is| are)(?: also)? curious\b{_REST}|\bgood to (?:meet|know)\b"
    ),
    "care": re.compile(
        rf"\b(?:take (?:great |good |excellent |the best )?care of (?!you\b)|look(?:ed)? after|treat(?:ed)?|be of (?:help|service)|see them right|give them my|serve|do wonders|do (?:hers|theirs|his|as good|the same)|make sure they|wouldn't be disappointed|easy to work with)\b{_REST}"
        rf"|\b(?:happy|glad|love|delighted|honou?red|pleased|like) to (?:also )?(?:help|assist|advise|offer|meet them|have the same|chat|take a look|be a sounding|plan|support)\b{_REST}|\b(?:help|assist) (?:them|others|people|your friends|friends|him|her|\w+ (?:the|in any))\b{_REST}|\bi (?:can|could) (?:really )?help\b{_REST}|\bget as much out of\b{_REST}|\bfeel the way you\b|\bvery kind things\b|\bbe a resource\b|\bsomeone i (?:can|could) help{_REST}|\bgood word\b|\bwe can help\b|\bcreate something special\b"
    ),
    "fit": re.compile(
        rf"\b(?:good|great|strong|right|perfect|nice|best) (?:fit|match)\b{_REST}|\bbe a (?:\w+ )?(?:fit|match)\b{_REST}|\b(?:great|exciting|amazing) (?:opportunity|role|service|chance)\b|\bthey(?:'ll| will) (?:love|thank|save)\b{_REST}|\b(?:she|he|they)(?:'d| would| might|'ll) (?:like|love|enjoy|want)\b{_REST}"
    ),
    "same": re.compile(
        rf"\b(?:same|similar|kind of) (?:\w+ )?(?:service|results?|help|way|attention|protection|care|experience|problems?|challenges?|worr\w+|outcomes?|level|as you|for them|conversation|get the same)\b{_REST}|\bhave the same\b|\bget the same\b"
    ),
    "deserve": re.compile(
        rf"\b(?:deserves?|better sleep|feel better|fresh start){_REST}|\b(?:agent|realtor|expert|professional|adviser|advisor|broker) who\b(?! (?:will|can)\b){_REST}|\bthis kind of help\b|\bpay(?:ing|s)? too much\b|\bstop (?:losing|paying)\b"
    ),
    # only the writer's wish or story
    "seeking": re.compile(
        rf"\b(?:i'm|i am|we're|we are|am|currently|been|just) (?:\w+ )?(?:looking|hiring|raising|growing|expanding|trying|exploring|building|hoping|applying|interviewing|researching|reporting|doing (?:interviews|customer|research)|opening|open to work|launching|hunting|taking on|moving|fundraising|between jobs|writing a|preparing|reaching out because i'm|starting|short of|keen on|interested|job|new in|working on|starting out|seeking|on the lookout|on a mission|very interested|keen to)\b(?! (?:for|to be|to get) (?:an? |some |the |more )?(?:warm )?(?:intro|referr|connect)){_REST}"
        rf"|\b(?:launching|putting together|starting out|thinking of doing|moving to)\b{_REST}|^(?:hiring|looking|trying|raising|seeking|building|job hunt\w*)\b{_REST}|\bopen to work\b|\blaid off\b|\bmy next (?:role|job)\b{_REST}"
    ),
    "my_goal": re.compile(
        rf"\b(?:my|our) (?:goals?|dream|first (?:sales )?hire|business|practice|list|next|own studio|target|new |spring group|studio|thesis|startup|company)\b{_REST}|\b(?:big goals|help (?:me|us) (?:a lot|grow)|grow(?:ing)? (?:my|our)|double my|break into|fill (?:my|our|the)|i need (?:the |work|two)|need (?:practice|helpers)|goal of|expanding into|to hire \w+|interested in (?:the|your|working|joining)|i need \d|room for (?:one|two)|want(?:ed)? to (?:grow|sell|meet|get into|move|work|go|fill|double|help more|help four))\b{_REST}"
    ),
    "i_wish": re.compile(
        rf"\b(?:i'd|i would|we'd|would) (?:really )?(?:love|like|hope) to (?:have|learn|pick|gain|ask|hear|make plates|join|work|get listed|sell|meet|be part|talk|chat)\b{_REST}|\b(?:admire|admired|admiring|impressed|fan since|excited|passionate|i've (?:always )?wanted|followed?|following the company|eager to|love her|love his|love their)\b{_REST}|\bpick (?:her|his|their) brain\b|\bhoping to\b{_REST}"
    ),
    "i_do": re.compile(
        rf"\b(?:i|we)(?:'ve| have)?(?: just| recently)? (?:launched (?!our referral)|opened|started|built|sell|make|print|created|founded|run a|set up|released|work for)\b{_REST}|\bi'm (?:a|an) (?!friend)\w+{_REST}|\bwe have a \w+{_REST}|\bi have (?:room|space|none)\b{_REST}|\bwe need\b{_REST}|\bjust got my\b{_REST}|\bwe just\b{_REST}|\bi've (?:just )?(?:gone|got|opened)\b{_REST}"
    ),
}
KIND = {
    name: value
    for value, names in {
        "concrete": "complaint problem_blank trouble so_that result others_result without they_get match who_will wish",
        "generic": "benefit would_like interested care fit same deserve",
        "self": "seeking my_goal i_wish i_do",
    }.items()
    for name in names.split()
}


_IF_YOU_THINK = re.compile(r"\bif you (?:think|feel|believe)\b[^,.?!\n-]*|\bif i\b[^,.?!\n]*")
_SAME = re.compile(
    r"\b(?:similar|(?:the )?same (?:\w+ )?(?:problem|challenge|thing|issue|situation|boat|position|worr\w+|headache)|this|what we|our)\b"
)
_PLAIN_FACT = re.compile(r"(?:with|have experience|has experience|need|love|like|might|find|going|start|get)\b")
TOLD_AT_LENGTH = 7
"""A situation told in so many words is one that somebody lives with, not a mere trait."""


def clues(reading: Reading, ask: Asked, traits: dict[str, list[Place]]) -> dict[str, tuple[Place, ...]]:
    """Where each clue to a reason stands; a ``problem`` or ``situation`` is in the description of the wanted person."""
    conditions = [match.span() for match in _IF_YOU_THINK.finditer(reading.flat)]
    found = {}
    for name, pattern in CLUES.items():
        places = tuple(p for p in reading.all(pattern) if not any(a <= p[0] < b for a, b in conditions))
        if places:
            found[name] = places
    told = (
        traits["situation"]
        + [p for p in traits["role"] if _words(reading, p) > 3]
        + [place for place in traits["blank"] if "client" not in reading.flat[slice(*place)]]
    )
    troubles = [p for p in told if reading.all(PROBLEM, p) and not _SAME.search(reading.flat, *p)]
    troubles += [p for d in descriptions(reading, ask) for p in reading.all(_TROUBLED, d)]
    if troubles:
        found["problem"] = tuple(troubles)
    if told := _told(reading, ask, traits):
        found["told"] = told
    long = tuple(
        p
        for p in traits["situation"]
        if _words(reading, p) >= TOLD_AT_LENGTH
        and not _PLAIN_FACT.match(reading.flat, p[0])
        and reading.flat[p[0] - 3 : p[0]] != "or "
    )
    if long and not traits["named"]:
        found["situation"] = long
    return found


_BESIDE_THE_ROLE = re.compile(
    r"\b(?:and|but|yet) (?:who |that |still |always )?(?P<and>(?!would|might|could|may\b|needs?\b|wants?\b|likes?\b|loves?\b|deserves?\b|is (?:interested|looking|ready|open|a|an)\b|who\b)"
    r"(?:[a-z]+(?:s|ed)|can't|cannot|can|have|are|never|lost|had|got|found|keep|lose|pay|miss|get|go|wait)\b[^.?!\n,;]+)"
    r"|\b(?P<clause>(?:whose(?! \w+ (?:would|might|could|may)\b)|where(?! (?:you|we|i|it)\b)|because(?! (?:a|we|i|you|our|most|it)\b)|nobody|no one|(?<!know )(?<!one )(?<!people )(?<!body )(?<!those )that(?= (?:[a-z]+s|has|have)\b)(?! (?:is|was|has been|needs|wants|this)\b))\b [^.?!\n,;]+)"
)
_WHICH = re.compile(r"which\b(?![^.?!\n]*\bdo (?:you|u) )[^.?!\n]+")
_THEIR_LIFE = re.compile(
    r"(?:(?:they|she|he)(?! ?(?:'d|'ll|would|might|will|could|may|can|get|gets|join|joins|both|signs?|books?|is (?:a|an|the|my)|are (?:a|the|my|great)|seems?)\b)|(?:her|his|their) [a-z' -]{2,30}?(?:s|ed|n't|ve|t|lost|fail|leave|wait|stand|pay|come|came|are|go|went|run|lie)\b) [^.?!\n]+"
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


_TROUBLED = re.compile(
    r"\b(?:held back|burn(?:ed|t) out|burned by|stuck|struggl\w+|frustrated|tired of|fed up|sick of|drowning|overwhelmed|los(?:ing|es?) sleep|can't (?:find|get|keep|hire|sell|sleep)|afraid|behind on)\b(?! (?:this|the same))[^.?!\n,]*"
)


def _words(reading: Reading, place: Place) -> int:
    return len(reading.flat[slice(*place)].split())


def reason(reading: Reading, ask: Asked, traits: dict[str, list[Place]]) -> tuple[str, tuple[Place, ...]]:
    """The best reason the text states, and where."""
    found = clues(reading, ask, traits)
    for value in ("concrete", "generic", "self"):
        places = tuple(p for name, at in found.items() if KIND.get(name, "concrete") == value for p in at)
        if places:
            return value, places
    return "none", ()
