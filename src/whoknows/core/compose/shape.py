"""What a phrase is, seen from its words: a noun, a verb, a sentence of its own."""

from __future__ import annotations

import re
from enum import StrEnum

from .verbs import base
from .words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    INVARIANT,
    JOINERS,
    NAMING,
    NOT_GERUNDS,
    NOUNISH,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
)


class Shape(StrEnum):
    """What a phrase is, seen from its words."""

    EMPTY = "empty"
    NOUN = "noun"  # two late penalties a month
    VERB = "verb"  # lose two days a month; can't sleep
    THIRD = "third"  # loses two days a month
    PAST = "past"  # lost two days
    GERUND = "gerund"  # losing two days a month
    CLAUSE = "clause"  # orders go out late
    STATE = "state"  # stuck in meetings; busy but broke


def shape(phrase: str, *, asked: Shape | None = None) -> Shape:
    """What the phrase is. A word that is verb and noun is settled by what follows it, then by what was asked for.

    >>> [str(shape(p)) for p in ("lose two days", "loses sleep", "losing sleep", "lost two days", "two lost days")]
    ['verb', 'third', 'gerund', 'past', 'noun']
    >>> [str(shape(p)) for p in ("nobody owns the plan", "orders go out late", "can't sleep", "late orders")]
    ['clause', 'clause', 'verb', 'noun']
    >>> [str(shape(p)) for p in ("managers pass them on", "the advert promises one job", "the phone never stops")]
    ['clause', 'clause', 'clause']
    >>> [str(shape(p)) for p in ("tenants ring on a Sunday", "puppy bites the kids", "quotes from three firms")]
    ['clause', 'clause', 'noun']
    >>> [str(shape(p)) for p in ("planning the week", "planning permission", "letting agents earn on new tenants")]
    ['gerund', 'noun', 'clause']
    """
    words = re.sub(r"[,;:()]", " ", phrase).split()
    if not words:
        return Shape.EMPTY
    first = words[0].lower() if words[0] not in ("IT", "US") else "acronym"
    rest = [word.lower() for word in words[1:]]
    if is_state(first, rest):
        return Shape.STATE
    if first in ADVERBS and rest:
        if rest[0] in PAST or (rest[0].endswith("ed") and base(rest[0]) in VERBS):
            return Shape.PAST
        return shape(" ".join(words[1:]), asked=asked)
    return by_small_word(first, rest) or by_verb(first, rest, asked)


def is_state(first: str, rest: list[str]) -> bool:
    """Whether a phrase says how somebody is: "stuck in meetings", "afraid of the bank", "busy but broke"."""
    if first in ("flying", "running", "going") and rest[:1] and rest[0] in ("blind", "late", "short", "broke"):
        return True
    if rest[:1] and f"{first} {rest[0]}" in _AT_WITS_END:
        return True
    if first in ("not", "too", "so", "still", "always", "constantly") and rest[:1] and rest[0] in _HOW_ONE_IS:
        return True
    if first not in _HOW_ONE_IS:
        return False
    return not rest or rest[0] in _AFTER_STATE or rest[0].endswith("ing") or (rest[0] in ADVERBS and len(rest) > 1)


def by_small_word(first: str, rest: list[str]) -> Shape | None:
    """What a phrase is that begins with a small word, such as "their", "nobody", "can't", "in"; None with another."""
    if first in ("their", "his", "her", "my", "our") and (rest[-1:] and rest[-1] in PAST):
        return Shape.CLAUSE
    if first in ("what", "how", "whatever", "whether"):
        return Shape.NOUN
    if first.endswith("'s") and first[:-2] in PRONOUNS and rest:  # "someone's off sick"
        return Shape.CLAUSE if rest[0] in PREPOSITIONS | ADVERBS or rest[0].endswith(("ing", "ed")) else Shape.NOUN
    if rest[:1] and rest[0] in ("that", "which", "who", "whose") and first.endswith("s") and base(first) in _NAMES:
        return Shape.NOUN  # "lifts that stay in service"
    if rest[:1] and rest[0] in _WHOSE and first not in ADVERBS | JOINERS | VERBS:  # "offices you can eat off"
        return Shape.NOUN
    if first in PRONOUNS or (first == "no" and rest[:1] == ["one"]):
        alone = not rest and first in ("nothing", "everything", "something", "who", "it")
        return Shape.NOUN if alone else Shape.CLAUSE
    if first in ("is", "has", "does", "doesn't", "hasn't", "isn't", "was", "wasn't"):
        return Shape.THIRD
    if first in AUXILIARIES and (first not in ("might", "will", "may") or (rest and rest[0] in VERBS)):
        return Shape.VERB
    if first in ("a", "an") and "people" in rest[1:]:  # "a service people say was really him"
        return Shape.NOUN
    if first in DETERMINERS or first[0] in "£$€0123456789":
        they_act = len(rest) > 1 and rest[1] in VERBS and many_act(rest[0], rest[1:])  # "the tills talk to nobody"
        return Shape.CLAUSE if they_act or finite(rest) else Shape.NOUN
    if first in PREPOSITIONS:
        return Shape.NOUN
    return None


def by_verb(first: str, rest: list[str], asked: Shape | None) -> Shape:
    """What a phrase is that begins with a noun or a verb, by which word in it acts."""
    if first.endswith("ing") and rest[1:] and re.search(r"[^su]s$", rest[0]) and rest[1] in _WHOM:
        return Shape.CLAUSE  # "releasing scares everyone"
    building = rest[:1] and rest[0] in DETERMINERS - {"each", "every"}  # "building a new one"
    if first.endswith("ing") and (first not in NOT_GERUNDS or building) and len(first) > 4:
        thing = first in NAMING and bool(rest) and rest[0] not in DETERMINERS | PREPOSITIONS | PRONOUNS | ADVERBS
        if finite(rest, third_only=not thing):
            return Shape.CLAUSE
        return Shape.NOUN if thing else Shape.GERUND
    if asked is Shape.VERB:
        if first in VERBS and (takes_object(rest, asked) or _GOES_ON.search(" ".join(rest))):
            return Shape.VERB
        if rest and rest[0] in _WITH - _SPARE and is_plain(first):  # "declutter their home"
            return Shape.VERB
    if (many_act(first, rest) or one_acts(rest)) and not (first in VERBS and takes_object(rest, asked)):
        return Shape.CLAUSE
    if finite(rest) and (first not in VERBS or first in NOUNISH) and base(first) not in VERBS - NOUNISH:
        return Shape.CLAUSE
    if first in VERBS and (first not in NOUNISH or takes_object(rest, asked)):
        return Shape.VERB
    ago = asked is Shape.VERB and bool(rest) and rest[0] in _WHEN
    if first in PAST or (first.endswith("ed") and base(first) in VERBS and (ago or takes_object(rest, asked))):
        return Shape.PAST
    third_person = first.endswith("s") and base(first) in VERBS and base(first) != first
    if third_person and (base(first) not in NOUNISH or takes_object(rest, asked if rest[:1] != ["in"] else None)):
        return Shape.THIRD
    return Shape.CLAUSE if finite(rest) else Shape.NOUN


_AFTER = """
    up down out off away them it me us to too so twice once again ahead late early well better less fewer through
    without abroad alone home
"""
_AFTER_VERBS = frozenset(_AFTER.split())
_WHEN = frozenset(["last", "recently", "house", "home", "office", "offices", "jobs", "abroad"])  # "moved last year"
_OBJECTS = frozenset(["them", "it", "us", "me", "him", "you"])
_SO_MANY = frozenset(["one", "two", "three", "four", "no", "every", "each", "all", "both", "less", "more", "nothing"])
_ENDINGS = frozenset(["ends", "starts", "stops", "closes", "opens", "rises", "falls", "fails"])  # "their lease ends"


_CLAUSE_WORDS = "who that which whose because when while if so to without what how where why"
_SUBORDINATE = frozenset(_CLAUSE_WORDS.split())


_STATE_WORDS = """
    stuck lost caught torn short behind late busy tired afraid scared terrified worried fed overwhelmed swamped buried
    unsure uncertain frustrated exhausted sick nervous anxious desperate unhappy alone blind broke proud ashamed
    embarrassed confused drowned tied locked trapped squeezed stretched overworked underpaid understaffed short-staffed
    shorthanded bored angry annoyed burnt burned dependent reliant ready unable
    dry safe happy warm quiet delighted thrilled relieved
"""
_HOW_ONE_IS = frozenset(_STATE_WORDS.split())
_WITS = """run off,rushed off,snowed under,worn out,run ragged,run down,fed up,worried sick,bored stiff,scared stiff,
    sick of,at sea,out of,at odds,in despair,in tears,on edge,in debt,behind with,short of,new to,new in,up against"""
_AT_WITS_END = frozenset(" ".join(each.split()) for each in _WITS.split(","))
_AFTER_STATE = (PREPOSITIONS | frozenset(["but", "and", "up", "out", "that", "because", "when", "sure", "as"])) - {
    "off"
}
_WHOM = frozenset(["everyone", "everybody", "them", "us", "people", "nobody", "me", "their", "our", "the"])
_GOES_ON = re.compile(r"\b(?:and|but|or) (?:can't|don't|never|won't|are|have|cannot|haven't)\b")
_HOW_THEY_ARE = "late early short low high down behind up everywhere people staff managers too stuck left lost"
_STATES = frozenset(_HOW_THEY_ARE.split())
_SPARE = frozenset(["a", "an", "no", "not", "half", "ten", "both", "few", "fewer", "less", "more", "most", "many"])
_SPANS = frozenset(["hour", "day", "night", "week", "month", "quarter", "season", "year", "time"])
_NOT_ACTING = ("ed", "ing", "ly", "s", "er", "ers")
_NAMES = NOUNISH - {"mean", "hold", "hope", "guess", "wish", "worry", "show", "promise"}
_WHOSE = frozenset(["you", "they", "we", "people", "i"])
_WITH = DETERMINERS - frozenset(["each", "every", "this", "that", "all", "both", "some", "any", "one", "two", "three"])


def many_act(first: str, rest: list[str]) -> bool:
    """Whether several do something, whatever the verb: "tenants ring on a Sunday", "athletes bonk at mile 20"."""
    if len(rest) < 2 or not re.fullmatch(r"[\w-]*[^\Wsiu]s", first) or base(first) in VERBS - NOUNISH:
        return False
    acts, after = rest[:2]
    other = DETERMINERS | PREPOSITIONS | JOINERS | PRONOUNS | ADVERBS | AUXILIARIES | _STATES | frozenset(PAST)
    if acts in other or not acts.isalpha() or (acts.endswith(_NOT_ACTING) and acts not in VERBS):
        return False
    if acts in VERBS and not acts.endswith("s") and first not in INVARIANT and after not in PREPOSITIONS:
        return True  # "distributors push volume": a plural stands before no other noun
    so_many = acts in VERBS and (after in _SO_MANY or after[:1].isdigit())  # "tests take 4 hours"
    return (
        so_many or after in _WITH | _AFTER_VERBS | _OBJECTS | {"that"} or after in PREPOSITIONS - {"of", "for", "with"}
    )


def one_acts(rest: list[str]) -> bool:
    """Whether one does something: "the dog bites the kids", "stock runs out"."""
    acts, after, then = [*rest, "", "", ""][:3]
    if not re.search(r"[^siu]s$", acts) or acts in AUXILIARIES or then in _SPANS:  # "twenty appointments a week"
        return False
    return after in _WITH or (base(acts) in VERBS and after in _AFTER_VERBS - {"less", "fewer", "without"})


def is_plain(word: str) -> bool:
    """Whether a word that is not known may be a verb as it stands in a dictionary."""
    done = word.endswith("ed") and not word.endswith("eed")  # "feed", "breed" and "seed" are done now
    return word.isalpha() and word not in PAST and not done and not word.endswith("s")


def takes_object(rest: list[str], asked: Shape | None) -> bool:
    """Whether what follows a word makes it a verb: "plan the week", but not "plan of the week"."""
    following = rest[0] if rest else ""
    if following in ("that", "which") and len(rest) > 1 and (rest[1] in AUXILIARIES or base(rest[1]) != rest[1]):
        return False  # "work that lasts"
    if following in DETERMINERS | _AFTER_VERBS or following[:1].isdigit() or following.endswith("ing"):
        return True
    if asked is Shape.VERB:
        return following in PREPOSITIONS - {"of"} or following.endswith("ly")
    return False


def finite(rest: list[str], *, third_only: bool = False) -> bool:
    """Whether a verb follows that has a subject before it, so that the phrase is a sentence of its own."""
    for place, word in enumerate(rest):
        before = rest[place - 1] if place else ""
        if word in _SUBORDINATE or (place and word in PRONOUNS):  # "two pages they can show" is a noun
            return False
        if (
            word in DETERMINERS - {"each", "all", "both"}
            and place
            and before not in DETERMINERS | PREPOSITIONS | JOINERS
        ):
            return False  # "the six questions a board asks" is a noun
        after = rest[place + 1] if place + 1 < len(rest) else ""
        if before in ("each", "all", "both") and word in VERBS:
            if word not in NOUNISH or not after or after in DETERMINERS | PREPOSITIONS | _AFTER_VERBS:
                return True  # but "no complaints all show season"
            continue
        if before in DETERMINERS | PREPOSITIONS | {"and", "or"}:
            continue
        if word in AUXILIARIES and word not in ("may", "might", "will", "be", "been"):
            return True
        if word.endswith("s") and after == "to" and base(word) in ("want", "need"):
            return True
        acts = word in VERBS or (word.endswith("s") and base(word) in VERBS and base(word) != word)
        if acts and (before in ADVERBS or after in _OBJECTS or (word.endswith("s") and after in _SO_MANY)):
            return True
        if word in VERBS and before.endswith("s") and after in _WITH:  # "both sides pay the same"
            return True
        if word == "left" and place and after in ("already", "us", "them", "last", "within", "because", "this"):
            return True
        if word in _ENDINGS and place and (not after or after in PREPOSITIONS):
            return True
        if third_only:
            continue
        if (word in VERBS and word not in NOUNISH) or (
            word in PAST and word not in ("left", "lost", "cut", "hit", "read", "held", "met", "broken")
        ):
            return True
        if word.endswith("s") and base(word) != word and base(word) in VERBS - NOUNISH:
            return True
    return False
