"""Whether a phrase is surely what its shape says, so that a sentence may be built about it.

A frame such as "they tell me that …" carries nothing but a clause, "they'd get …" nothing but a thing. Where a phrase
is not surely the one or the other it stands after a colon or in quotation marks, which carry anything, or is left out.
"""

from __future__ import annotations

import re

from .noun import is_plural
from .nouns import COUNTABLE, MASS
from .shape import Shape
from .verbs import base, third
from .words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    INVARIANT,
    JOINERS,
    NOUNISH,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
    words_on,
)

_THEY = words_on(
    """
    they we they're we're they've we've nobody everybody everyone somebody someone people nothing everything there
    """
)
OBJECT = DETERMINERS | words_on(
    """
    them it us me him themselves ourselves itself what how who whoever whether
    """
)
PARTICLES = words_on(
    """
    up down out off away back ahead apart again late early badly well together too over through abroad alone home
    """
)
# Their past is no participle: after a noun they act.
ACTED = words_on(
    """
    came went broke fell ran took gave got grew knew began drove ate wrote wore woke threw saw rose forgot chose
    drew did flew froze rang sank sang shook stole swam tore had was were said kept died retired vanished
    disappeared resigned arrived happened quit
    """
)
# A verb that is as often an adjective or the first half of a noun: "own water", "clean linen", "water bills".
_EITHER = NOUNISH | words_on(
    """
    own clean clear open close dry cool double live free complete slow light warm calm empty perfect secure fit leak
    crash clash jam crack stall drift freeze charge bounce set bill claim deal strike spill
    """
)
_FIRST_HALF = words_on(  # of those, the ones that other nouns follow: "repair bills", "lead times"
    """
    balance book call care cost cover end export face fall fund hand import lead head offer order park pass plant play
    price repair rent rest return sale scale share shift show sign sleep store stock step stick test train travel trust
    waste watch water work lock ring flood crack practice invoice hire own clean clear open close dry cool double live
    free complete slow light warm calm empty perfect secure fit leak crash clash jam stall drift freeze charge bounce
    set bill claim deal strike spill block snap
    """
)
_TAKING = words_on(
    """
    lose chase hire buy find get wait juggle waste make keep carry guess fight spend throw bleed forget explain redo
    send rewrite apologise apologize beg postpone cancel fill hold hide avoid book borrow deal do fix give handle
    have live pay put ring repair replace sell share sort store take try use want
    """
)
NO_NOUN = (
    PREPOSITIONS | JOINERS | DETERMINERS | ADVERBS | AUXILIARIES | ADJECTIVES | PRONOUNS | frozenset(["gone", "not"])
)
_SINGULAR = frozenset(["a", "an", "every", "each", "another"])
_EACH = frozenset(["each", "all", "both"])
_SO_MANY = frozenset(["dozen", "couple", "hundred", "thousand", "handful", "few"])  # "a dozen covers a night"
_THOSE = words_on(
    """
    the their our my his her its everyone everybody them it us people no
    """
)
ONE_KIND = INVARIANT - {"staff"} | words_on(
    """
    sports arts games systems accounts savings claims customs
    """
)


def words_of(phrase: str) -> list[str]:
    return re.sub(r"\([^)]*\)?|[;:“”\"]", " ", phrase).lower().split()


def sure(phrase: str, kind: Shape, *, of_them: bool = False) -> bool:
    """Whether a phrase is surely of that shape; ``of_them`` where a "they" or "we" stood before it.

    >>> [sure(p, Shape.CLAUSE) for p in ("brokers work for the seller", "joiners not a catalogue", "it's out again")]
    [True, False, False]
    >>> [sure(p, Shape.VERB) for p in ("clean linen on every ward", "clean their own rooms", "lose drivers")]
    [False, True, True]
    >>> [sure(p, Shape.GERUND) for p in ("buzzing strings", "losing staff", "drowning in admin")]
    [False, True, True]
    """
    words = words_of(phrase)
    if not words:
        return False
    match kind:
        case Shape.VERB | Shape.THIRD | Shape.PAST if of_them:
            return True
        case Shape.THIRD if base(words[0]) in _EITHER | COUNTABLE:  # "stalls half full"
            return words[1:] != [] and words[1] in _THOSE | ADVERBS | (PREPOSITIONS - {"of", "in", "on", "at"})
        case Shape.VERB | Shape.THIRD:
            return _verb(words)
        case Shape.PAST:
            return _past(words)
        case Shape.GERUND:
            return in_doing(words)
        case Shape.CLAUSE:
            return acts(words)
        case Shape.STATE:
            return True
        case _:
            return False


def _without_adverbs(words: list[str]) -> list[str]:
    at = next((place for place, word in enumerate(words) if word not in ADVERBS), len(words))
    return words[at:]


def _verb(words: list[str]) -> bool:
    acting = len(words) != len(words := _without_adverbs(words))  # "never know …"
    first, after = [*words, "", ""][:2]
    if first in AUXILIARIES or (acting and base(first) in VERBS):
        return True
    plain = base(first)
    if plain not in VERBS:
        done = after in OBJECT or after in ("through", "into", "away")  # "declutter their desks", "float through it"
        return done and not first.endswith("s") and first not in NO_NOUN | {"too", "so", "very", "such"}
    if len(words) == 1 and plain in _EITHER | MASS | COUNTABLE:  # "rust"
        return False
    if plain not in _FIRST_HALF:
        return True
    return _goes_on(after)


def _goes_on(after: str) -> bool:
    """Whether what follows a word shows that it acts."""
    return (
        after in (OBJECT - {"that", "who"}) | PARTICLES | ADVERBS | (PREPOSITIONS - {"of"})
        or after[:1].isdigit()
        or (after.endswith("ly") and len(after) > 4)
    )


def _past(words: list[str]) -> bool:
    words = _without_adverbs(words)
    first, after = [*words, "", ""][:2]
    return first in ACTED or _goes_on(after) or (first in PAST and first not in ("lost", "left", "broken"))


def in_doing(words: list[str]) -> bool:
    first, after = [*_without_adverbs(words), "", ""][:2]
    alone = not after and base(first) in ("struggle", "suffer", "drown", "sink", "fail", "stall")
    return (
        _goes_on(after)
        or after == "to"
        or after.endswith(("'s", "s'"))
        or alone
        or (bool(after) and base(first) in _TAKING)
    )


def acts(words: list[str]) -> bool:
    """Whether somebody surely acts in it: a subject that a sentence can begin with, and a verb after it."""
    if not words:
        return False
    if words[:2] == ["no", "one"]:
        words = ["nobody", *words[2:]]
    first = words[0]
    if first in _THEY:
        after = next((word for word in words[1:] if word not in ADVERBS), "")
        if after == "left" and {"who", "that", "to"} & set(words):
            return False  # "no one left who can lay"
        if first.startswith(("they", "we")):
            return bool(after)
        if first in ("people", "there", "something", "everything", "nothing"):
            return after in AUXILIARIES | ACTED or (
                after in VERBS if first == "people" else after.endswith("s") and first != "there"
            )
        if after in PREPOSITIONS:  # "nobody in the firm owns the answers"
            does = (third(base(word)) == word and base(word) in VERBS for word in words[2:8])
            return any(does) or bool(set(words[2:8]) & (AUXILIARIES | ACTED))
        return after in AUXILIARIES | ACTED or after in PAST or after.endswith("s")
    if first == "there's":
        return len(words) > 1
    if first in ("whoever", "whatever"):  # "whoever translates it has never seen the machine"
        acting = [word for word in words[1:] if third(base(word)) == word and base(word) in VERBS]
        return len(words) > 3 and (len(acting) > 1 or bool(set(words[2:-1]) & AUXILIARIES))
    if (ended := _WHO_THEN.match(" ".join(words))) and (ended[2] in ACTED or ended[1] not in PRONOUNS):
        return True
    if first.endswith("'s") and first[:-2] in _THEY - {"there"} and len(words) > 1:  # "someone's off sick"
        return words[1] in PREPOSITIONS | ADVERBS or words[1].endswith(("ing", "ed"))
    if first in PRONOUNS | PREPOSITIONS | JOINERS | ADVERBS | AUXILIARIES | {"not"}:
        return False
    for place, word in enumerate(words[1:8], 1):
        before, after = words[place - 1], words[place + 1] if place + 1 < len(words) else ""
        if before in _SO_MANY:
            continue
        if before.endswith(",") or word in JOINERS - {"and", "or", "than"} or word in PRONOUNS:
            return False
        if before in _EACH and word in VERBS and place > 1 and is_plural(words[place - 2]):
            return word not in NOUNISH or not after or _goes_on(after)
        if before in DETERMINERS - {"one"} | PREPOSITIONS | {"and", "or"} or (
            word in _EACH and not before.endswith(",")
        ):
            continue
        done = word in PAST or word.endswith("ed")
        if done and (
            after in ("it", "them", "us", "me") or (base(word) in VERBS and after in _THOSE - {"no", "people"})
        ):
            return True  # "the school changed its exam board": no participle has an object
        if word in DETERMINERS - {"one"} or (
            is_plural(word)
            and base(word) not in VERBS
            and word not in AUXILIARIES
            and before != "staff"
            and (is_plural(before) or before in MASS)
        ):
            return False  # "the six questions | a board asks": a noun, and what is said of it
        if word == "do" and is_plural(before):
            return True
        if word in AUXILIARIES and word not in ("may", "might", "will", "be", "been", "do"):
            return bool(after)
        if word in ADVERBS and after:
            bare = after.removesuffix("s")
            if after in ACTED | VERBS or bare in VERBS or after.endswith("ed") or base(after) in VERBS - NOUNISH:
                return True
        if word in ACTED:
            return True
        if words[0] in _SINGULAR and third(base(word)) == word and base(word) in VERBS - NOUNISH:
            return bool(after)  # "a new suit of sails gets put off"
        singular = place == 2 and third(base(word)) == word and base(word) in VERBS
        singular &= words[0] in _SINGULAR or (words[0] in _THOSE and bool(after) and after not in PREPOSITIONS)
        if singular or _one_does(before, word, after) or _many_do(before, word, after):
            return True
    return False


_WHO_THEN = re.compile(  # "the old boy who wound it died"
    r"(?:the|an?|their|his|her) (?:[\w-]+ ){1,3}?who (?:[\w'-]+ ){1,5}?([\w'-]+) "
    r"(died|left|retired|quit|resigned|vanished|moved|has|have|had|is|was|went|gave|stopped)\b"
)


def _many_do(before: str, word: str, after: str) -> bool:
    if "'" in before:
        return False
    several = (is_plural(before) or before in ("staff", "police")) and (before not in VERBS or base(before) in NOUNISH)
    if not several or before in ONE_KIND or base(before) in VERBS - NOUNISH or word in NO_NOUN or not word.isalpha():
        return False
    if word in VERBS and word not in _FIRST_HALF:
        return True
    if word in VERBS:
        return _goes_on(after)
    plain = not word.endswith(("s", "ed", "ing", "ly", "er", "al", "ic")) and word not in PAST
    return (
        plain
        and word not in ("plus", "minus", "per", "versus", "vs")
        and after in OBJECT | (PREPOSITIONS - {"of", "for", "with", "in", "on", "at", "to", "from"})
    )


def _one_does(before: str, word: str, after: str) -> bool:
    if before.isalpha() and word.endswith("s") and not is_plural(before) and before not in NO_NOUN and after in _THOSE:
        return base(word) in VERBS or bool(re.fullmatch(r"[a-z]{3,}[^su]s", word))  # "deploying frightens everyone"
    if base(word) not in VERBS or base(word) == word or third(base(word)) != word or is_plural(before):
        return False  # "bees" is no form of "be"
    if before in NO_NOUN:
        return False
    return base(word) not in _EITHER or (_goes_on(after) and after not in ("for", "with", "on", "in", "at", "from"))
