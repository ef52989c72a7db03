"""The person I'd like to meet, in words that fit "Who do you know …" and "Who are two …"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..article import article
from ..offer import Avatar
from .noun import alternatives, head, is_plural, many_of, one_of, plural, singular
from .people import somebody
from .phrase import begun, shortened, tidy
from .pieces import anyhow, first, piece
from .place import place
from .role import LONGEST, RELATIVE, role
from .shape import Shape
from .short import without_aside
from .theirs import alone, of_theirs
from .thing import thing
from .verbs import base, change_verb
from .words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    HOUSES,
    PAST,
    PREPOSITIONS,
    SECTORS,
    THE_ACRONYMS,
    VERBS,
    WHICH,
    words_on,
)

_BESIDE = re.compile(r", (?!.* or )|, (?=retired|now|past|still|not )")  # "a surgeon, retired or nearly"


def beside(phrase: str) -> bool:
    """Whether something is said beside a thing, after a comma that wants another."""
    return bool(_BESIDE.search(phrase))


@dataclass(frozen=True, slots=True)
class Whom:
    """The wanted person: in the singular, in the plural (empty where that can't be said), and where they are."""

    one: str  # an operations director; someone who runs a bakery
    many: str  # operations directors; "" when only the singular is safe
    who: str  # who is an operations director; who runs a bakery
    at: str = ""  # at a family-owned food maker
    at_many: str = ""  # at family-owned food makers
    size: str = ""  # with 50 to 200 people
    place: str = ""  # in Yorkshire
    event: str = ""  # who has just lost a production planner
    sign: str = ""  # contract up for renewal: the event, where it is surely no clause

    def where(self, detail: int, *, many: bool = False) -> str:
        """Where they are, in up to ``detail`` of: kind of firm, place, size."""
        size = "" if many and not self.at_many else self.size  # it is told of what stands before it
        parts = [self.at_many if many else self.at, self.place, size]
        kept = [part for part in parts if part][:detail]
        told = [part for part in (parts[0], parts[2], parts[1]) if part in kept]
        told_of = re.search(r" (?:who|that) ", self.one) and not self.one.startswith("someone")
        commas = [bool(told_of) or beside(self.one), *map(beside, told)]
        return "".join(f"{',' if comma else ''} {part}" for comma, part in zip(commas, told, strict=False))


@lru_cache(maxsize=256)  # as the offer is fitted
def whom(avatar: Avatar, *, most: int = LONGEST) -> Whom:
    """The avatar as a person to ask for. Without a role, the kind of firm or the avatar's name stands for it."""
    job, house = said_once(avatar.role, avatar.firm)
    one, many, who = role(job if tidy(job) or tidy(house) else avatar.name, most)
    at, at_many = firm(house, most)
    big = size(avatar.size) if not _TOLD_ALREADY.search(at or one) else ""
    if big and not at:  # "the founder of a brewery with two sites": the size belongs to what stands in the role
        one, many, who, big = f"{one} {big}", many and f"{many} {big}", f"{who} {big}", ""
    if at and _OWNER.fullmatch(job.strip()):  # "the owner of a small law firm", not "an owner at"
        house, houses = (words.replace("at ", "of ", 1) for words in (at, at_many))
        one, who = f"{re.sub('^an? ', 'the ', one)} {house}", f"{re.sub('(?<=^who.s )an? ', 'the ', who)} {house}"
        many, at, at_many = f"{many} {houses}" if many and houses else "", "", ""
    told = event(avatar.event, most)
    sign = "" if told else anyhow(avatar.event, most=most)
    return Whom(one, many, who, at, at_many, big, place(avatar.place), told, sign)


_TOLD_ALREADY = re.compile(r"^at .* (?:that|which|who|with|by|whose) |^(?!at ).* with ")  # how many workboats it runs

_OWNS = r"(?P<owns>(?:co-?)?owners?|(?:co-?)?founders?|proprietors?|bosse?s?)"


_OWNER = re.compile(
    rf"(?:an?\s+|the\s+)?(?:{_OWNS}|(?:vice )?(?:chair(?:man|woman|person)?|president|treasurer|principal|mayor)s?)",
    re.IGNORECASE,
)


def said_once(job: str, house: str) -> tuple[str, str]:
    """The role and the kind of firm, its word not said twice.

    >>> said_once("a bakery owner", "a bakery with three shops")
    ('the owner of a bakery with three shops', '')
    >>> said_once("runs a bakery", "a family bakery"), said_once("a baker", "a bakery")
    (('runs a family bakery', ''), ('a baker', 'a bakery'))
    """
    bare = re.sub(r"^(?:an?|some|any|one)\s+", "", tidy(house, "at"), flags=re.IGNORECASE)
    words = bare.split(", ")[0].split()
    if not words or (words[0][:1].isupper() and not is_kind(words)):
        return job, house
    noun = re.escape(singular(words[head(words)]))
    owner = re.fullmatch(rf"(?:an?\s+|the\s+)?(?:[\w-]+\s+)*?{noun}\s+{_OWNS}", tidy(job), re.IGNORECASE)
    if owner:
        return f"the {singular(owner['owns'].lower())} of {firm(house)[0].removeprefix('at ')}", ""
    runs = re.fullmatch(
        rf"(.*\b(?:of|runs?|owns?|has|have|with))\s+an?\s+(?:[\w-]+\s+)*?{noun}", tidy(job), re.IGNORECASE
    )
    return (f"{runs[1]} {firm(house)[0].removeprefix('at ')}", "") if runs else (job, house)


def firm(text: str, most: int = LONGEST) -> tuple[str, str]:
    """The kind of firm with "at", for one and for many; a firm's own name stays as it is.

    >>> firm("family-owned food maker"), firm("in the NHS")
    (('at a family-owned food maker', 'at family-owned food makers'), ('in the NHS', 'in the NHS'))
    >>> firm("Theatres")[0], firm("Tesco")[0]
    ('at a theatre', 'at Tesco')
    """
    phrase = shortened(tidy(text, "at", "who work(?:s)? (?:at|for|in)"), most)
    phrase = re.sub(r"^((?:[\w-]+ )?[\w-]+s) (\d)", r"\1 with \2", without_aside(phrase))
    phrase = re.sub(r",? (?=\d[\d,.]* (?:acres?|hectares?|storeys?|tons?|tonnes?)\b)", " of ", phrase)
    phrase = alternatives(_RANGE.sub(r"\1 to ", re.sub(r", (?=\d)", " with ", _NOT_THOSE.sub("", phrase))))
    if ", " in phrase and " or " not in phrase and not RELATIVE.search(phrase):
        phrase = phrase.split(", ")[0]
    words = phrase.split()
    if not words:
        return "", ""
    if words[-1].lower() in SECTORS and not set(words) & (DETERMINERS | PREPOSITIONS):
        return f"in {begun(phrase)}", f"in {begun(phrase)}"
    if len(words) == 1 and singular(phrase.lower()) in HOUSES:
        phrase, words = phrase.lower(), [phrase.lower()]
    if len(words) > 1 and (words[0].lower() in WHICH or _ANY_KIND.match(words[0])) and words[1].islower():
        phrase = phrase[0].lower() + phrase[1:]
        words = phrase.split()
    if words[0].lower() in PREPOSITIONS:
        return phrase, phrase
    if words[-1].lower() in ADJECTIVES:
        phrase += " firm"
        words.append("firm")
    if words[-1] in ("SaaS", "B2B", "B2C", "IT", "tech", "retail", "fintech", "biotech"):
        phrase += " company"
        words.append("company")
    if phrase in THE_ACRONYMS:
        return f"at the {phrase}", f"at the {phrase}"
    if words[0].lower() in ("the", "my", "our", "your", "their", "his", "her") or (
        words[0][:1].isupper() and not is_kind(words)
    ):
        return f"at {phrase}", f"at {phrase}"
    bare = re.sub(r"^(?:an?|some|any|one)\s+", "", phrase)
    if RELATIVE.search(bare):
        whole = (
            phrase if words[0].lower() in DETERMINERS or is_plural(bare.split()[head(bare.split())]) else article(bare)
        )
        return f"at {whole}", ""
    bare = re.sub(r" (and|or) an? ", r" \1 ", bare)
    one = article(one_of(bare)) if words[0].lower() not in DETERMINERS - {"a", "an", "some", "any", "one"} else phrase
    if re.match(r"an? (?:\w+ )?(?:town|city|village|county|district|borough)\b(?! \w+$)", one):
        return f"in {one}", f"in {many_of(bare)}"
    return f"at {one}", f"at {re.sub(r'(?<= )its own (?=[a-z]+)', 'their own ', many_of(bare))}"


_NOT_THOSE = re.compile(
    r",? (?:not|no|but not|rather than)\b[^,]*|,? (?:mostly|mainly|usually|ideally|preferably|etc|or similar|and so on|"
    r"and the like|and such)\b\.?"
)
_RANGE = re.compile(r"(\d\w?)\s*[-–—]\s*(?=[£$€]?\d)")
_ANY_KIND = re.compile(  # typed with a capital at the beginning, and no place or name
    r"(?!\w*(?:chester|cester)\b)(?:[A-Z]\w{2,}(?:al|ive|ary|ous|ic|ful|ing|ed|able|ible|ware|yard|house|stream|tion|ment)"
    r"|Bigger|Smaller|Larger|Older|Newer|Hill|Coastal|Rural|Urban|Craft|Village|City|Town|County|State|Church|Care|Land|"
    r"Wine|Cheese|Fish|Dairy|Fruit|Flower|Animal|Horse|Boat|Book|Toy|Coffee|Tea|Beer|Cider|Wood|Steel|Stone|Glass|Paper|"
    r"Print|Dance|Drama|Theatre|Film|Sports?|Gym|Yoga|Garden|Tree|Roof|Door|Window|Kitchen|Hair|Beauty|Nail|Day|Night|Pre|"
    r"Junior|Senior|Main|Middle|Top|Big|Busy)$"
)


def is_kind(words: list[str]) -> bool:
    """Whether a phrase with a capital is still a kind ("SaaS company", "German importer"), not a firm's name."""
    return len(words) > 1 and words[-1].islower()


def size(text: str) -> str:
    """How big, with "with": "with 50 to 200 people"; an adjective alone says too little and is left out."""
    phrase = _RANGE.sub(r"\1 to ", tidy(text, "with", "has", "have"))
    phrase = re.sub(r"(\d+)\s*\+", r"\1 or more", phrase)
    phrase = shortened(phrase, 8)
    if not phrase or (len(phrase.split()) == 1 and not phrase[0].isdigit()):
        return ""
    if re.fullmatch(r"[\d., ]+(?:to [\d., ]+|or more)?", phrase):
        phrase += " people"
    return f"with {phrase}"


_OPENING = re.compile(r"^(?!an? |the |their )[a-z].* \w+ing$")  # "new gallery opening": no word says how it goes on
_LOOSE = re.compile(
    rf"([^,]+ (?:their|his|her) (?:\w+ )?(?P<who>[a-z]+)), (?:\w+ed|{'|'.join(PAST)})\b [^,]*\bor [^,]+$"
)
_LASTING = words_on("want need know love like hate own keep run live work lack hope wish wait")
_NOBODYS_OWN = words_on(
    """
    winter summer spring autumn weather storm rain frost wind snow drought flood war brexit covid judge court council
    government parliament bank law inspector inspectors police insurer insurers hmrc tax planning somebody someone
    """
)
_FIRST = re.compile(  # as one types it: "about to sign first enterprise customer"
    r"\b(sign|hire|raise|open|launch|buy|sell|win|lose|signed|hired|raised|opened|launched|bought|sold|won|lost) "
    r"(first|second|next|biggest|main)\b"
)
_MADE = frozenset(["hired", "promoted", "appointed", "elected", "acquired", "diagnosed", "widowed", "licensed"])


def event(text: str, most: int = LONGEST) -> str:
    """What has just happened to them, as a relative clause on one person: "who has just lost a planner"."""
    return first(lambda part: _event(part, most), text)


def _acted_on(words: list[str]) -> bool:
    return len(words) > 1 and len(words[0]) > 4 and words[1] in DETERMINERS  # "ripped a trawl"


def _event(part: str, most: int) -> str:
    found = piece(part, "who(?:'s)?", "that", "when", "he", "she", asked=Shape.VERB, most=most)
    phrase, kind = _FIRST.sub(r"\1 their \2", found.words), found.shape
    phrase = alone(phrase, any_subject=True)
    if ", " in phrase and not re.search(r",.* (?:and|or) |, (?:and|or|but) ", phrase):
        phrase = phrase.split(", ")[0]
    if (loose := _LOOSE.match(phrase)) and somebody(plural(loose["who"])):
        phrase = loose[1]  # "lost their florist, retired or closed up": it was the florist who retired
    words = phrase.lower().split()
    if words[:1] == ["whose"]:
        return phrase
    if words and words[-1] in _MADE and all(word in ADVERBS | {"newly"} for word in words[:-1]):
        return f"who has just been {words[-1]}"
    if words and words[0] in PREPOSITIONS - {"with", "without"}:
        return f"who's {phrase}"
    if (
        kind is Shape.NOUN
        and words
        and (words[0] in PAST or (words[0].endswith("ed") and (base(words[0]) in VERBS - {"be"} or _acted_on(words))))
    ):
        kind = Shape.PAST
    if not (
        found.sure
        or kind is Shape.PAST
        or (words[1:] and words[0] in ADJECTIVES and words[1] in PREPOSITIONS)
        or (kind is Shape.NOUN and thing(phrase) and not _OPENING.search(phrase))
    ):
        return ""
    if words[1:] and words[0] in ADJECTIVES and words[1] in PREPOSITIONS:
        return f"who's {phrase}"
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.VERB if words[0] in VERBS - AUXILIARIES - _LASTING:
            return f"who's about to {phrase}"
        case Shape.VERB | Shape.THIRD:
            return f"who {change_verb(phrase, 'third')}"
        case Shape.PAST:
            return f"who {phrase}"
        case Shape.GERUND | Shape.STATE:
            return f"who's {phrase}"
        case Shape.CLAUSE if words[0] in ("their", "his", "her", "the", "my", "our"):
            return f"whose {phrase.split(' ', 1)[1]}"
        case Shape.CLAUSE if of_theirs(phrase) != phrase and words[0] not in _NOBODYS_OWN:  # "horse has been off"
            return f"whose {phrase}"
        case Shape.CLAUSE:
            return ""
        case _:
            return f"with {thing(phrase)}"
