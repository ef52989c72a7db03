"""A phrase somebody typed, made to fit the grammatical place where it will stand.

People write a verb where a noun was asked for, repeat the words before the gap, end with a full stop, write in
capitals. A phrase is tidied, its shape is recognised from common words, and each place offers wording for each shape.
"""

from __future__ import annotations

import re
from enum import StrEnum

from .words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    NOT_GERUNDS,
    NOUNISH,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    ROLE_WORDS,
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


KNOWN = VERBS | AUXILIARIES | ADVERBS | DETERMINERS | PRONOUNS | PREPOSITIONS | JOINERS | ROLE_WORDS | frozenset(PAST)
_QUOTES = "\"“”„«»‘’'`"
_ENDS = " \t.,;:!?…-–—*•"


def tidy(text: str, *stems: str) -> str:
    """The phrase on one line, first sentence only, without quotes, full stop or the stem it was to complete.

    >>> tidy("  They can't get orders out. ", "they"), tidy("LATE ORDERS"), tidy("Running out of cans!")
    ("can't get orders out", 'late orders', 'running out of cans')
    """
    text = re.sub(r"[\x00-\x1f\x7f\u2028\u2029\s]+", " ", text).strip()
    text = re.sub(r"[\[\]{}<>|]", "", text)
    text = re.split(r"(?<=[\w)’”]{4})[.!?]+\s+(?=\S)", text)[0]
    text = unquote(text.strip(_ENDS))
    text = quieted(text)
    for stem in stems:
        text = re.sub(rf"^(?:{stem})(?:\s+|$)", "", text, count=1, flags=re.IGNORECASE)
    return small_first(text.strip(_ENDS))


def unquote(text: str) -> str:
    """The text without quotation marks around the whole of it."""
    while len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        text = text[1:-1].strip(_ENDS)
    return text


def quieted(text: str) -> str:
    """A phrase typed in capitals, in small letters; short words in capitals (CEO, HR) stay among others."""
    letters = [c for c in text if c.isalpha()]
    if len(text.split()) > 1 and len(letters) > 6 and all(c.isupper() for c in letters if c.lower() != c.upper()):
        return re.sub(r"\bi\b", "I", text.lower())
    return text


def small_first(text: str) -> str:
    """The phrase as it stands inside a sentence: "Getting out" -> "getting out", "Yorkshire" and "I" stay."""
    first, space, rest = text.partition(" ")
    bare = re.sub(r"[’']\w+$", "", first).lower()
    if first[:1].isupper() and first[1:] == first[1:].lower() and bare != "i" and common(first.lower(), rest):
        return first.lower() + space + rest
    return text


def common(word: str, rest: str) -> bool:
    if word in KNOWN or re.sub(r"[’']\w+$", "", word) in KNOWN or base(word) in VERBS:
        return True
    return (
        word.endswith(("ing", "ed", "ly"))
        or (word.rstrip("s") in ROLE_WORDS)
        or (len(word) > 2 and bool(rest) and _ordinary(word))
    )


def _ordinary(word: str) -> bool:
    return word in _OPENERS or word.removesuffix("s") in _OPENERS


_OPENERS = frozenset(
    "late last lost cash overtime stock orders order money time staff people clients customers family new old big better "
    "clear calm quiet fast fewer lower higher happy busy young local independent free full first long short high low "
    "good great bad poor slow unpaid paper bill tax price peace sleep weekend evening month week year day hour penalty "
    "delay invoice report plan page map list simple single small large regional private public".split()
)


def base(verb: str) -> str:
    """The base form of a verb as far as common words tell.

    >>> base("loses"), base("running"), base("tries"), base("stopped"), base("has")
    ('lose', 'run', 'try', 'stop', 'have')
    """
    word = verb.lower()
    odd = {"has": "have", "is": "be", "are": "be", "does": "do", "goes": "go"}
    if word in odd:
        return odd[word]
    if word in PAST:
        return PAST[word]
    if word in VERBS:
        return word
    for ending in ("ies", "es", "s", "ied", "ed", "d", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word.removesuffix(ending)
            for guess in (stem + "y" if ending[0] == "i" and ending != "ing" else stem, stem + "e", stem[:-1]):
                if guess in VERBS and (guess != stem[:-1] or stem[-1:] == stem[-2:-1]):
                    return guess
    return word


def shape(phrase: str, *, asked: Shape | None = None) -> Shape:
    """What the phrase is. A word that is verb and noun is settled by what follows it, then by what was asked for.

    >>> [str(shape(p)) for p in ("lose two days", "loses sleep", "losing sleep", "lost two days", "two lost days")]
    ['verb', 'third', 'gerund', 'past', 'noun']
    >>> [str(shape(p)) for p in ("nobody owns the plan", "orders go out late", "can't sleep", "late orders")]
    ['clause', 'clause', 'verb', 'noun']
    """
    words = re.sub(r"[,;:()]", " ", phrase).split()
    if not words:
        return Shape.EMPTY
    first = words[0].lower()
    rest = [word.lower() for word in words[1:]]
    if first in ADVERBS and rest:
        if rest[0] in PAST or (rest[0].endswith("ed") and base(rest[0]) in VERBS):
            return Shape.PAST
        return shape(" ".join(words[1:]), asked=asked)
    if first in ("their", "his", "her", "my", "our") and (rest[-1:] and rest[-1] in PAST):
        return Shape.CLAUSE
    if first in PRONOUNS:
        return (
            Shape.CLAUSE
            if first not in ("nothing", "everything", "something", "what", "who", "it") or rest
            else Shape.NOUN
        )
    if first in ("is", "has", "does", "doesn't", "hasn't", "isn't", "was", "wasn't", "doesn’t", "isn’t", "hasn’t"):
        return Shape.THIRD
    if (
        first in AUXILIARIES
        and first not in ("might", "will", "may")
        or (first in AUXILIARIES and rest and rest[0] in VERBS)
    ):
        return Shape.VERB
    if first in DETERMINERS or first[0] in "£$€0123456789":
        return Shape.CLAUSE if finite(rest) else Shape.NOUN
    if first in PREPOSITIONS:
        return Shape.NOUN
    if first.endswith("ing") and first not in NOT_GERUNDS and len(first) > 4:
        return Shape.CLAUSE if finite(rest, third_only=True) else Shape.GERUND
    if finite(rest) and (first not in VERBS or first in NOUNISH) and base(first) not in VERBS - NOUNISH:
        return Shape.CLAUSE
    if first in VERBS and (first not in NOUNISH or takes_object(rest, asked)):
        return Shape.VERB
    if first in PAST or (first.endswith("ed") and base(first) in VERBS and takes_object(rest, asked)):
        return Shape.PAST
    third_person = first.endswith("s") and base(first) in VERBS and base(first) != first
    if third_person and (base(first) not in NOUNISH or takes_object(rest, None)):
        return Shape.THIRD
    return Shape.CLAUSE if finite(rest) else Shape.NOUN


_AFTER_VERBS = frozenset(
    "up down out off away them it me us to again ahead late early well better less fewer through without".split()
)


def takes_object(rest: list[str], asked: Shape | None) -> bool:
    """Whether what follows a word makes it a verb: "plan the week", "struggle with hiring", but not "plan of the week"."""
    following = rest[0] if rest else ""
    if following in DETERMINERS | _AFTER_VERBS or following[:1].isdigit() or following.endswith("ing"):
        return True
    if asked is Shape.VERB:
        return following in PREPOSITIONS - {"of"} or following.endswith("ly")
    return False


def finite(rest: list[str], *, third_only: bool = False) -> bool:
    """Whether a verb follows that has a subject before it, so that the phrase is a sentence of its own."""
    for place, word in enumerate(rest):
        before = rest[place - 1] if place else ""
        if word in ("who", "that", "which", "whose", "because", "when", "while", "if", "so", "to", "without"):
            return False
        if before in DETERMINERS | PREPOSITIONS | {"and", "or"}:
            continue
        if word in AUXILIARIES and word not in ("may", "might", "will", "be", "been"):
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


def third(verb: str) -> str:
    """The third person of a verb: "lose" -> "loses", "have" -> "has", "can't" stays.

    >>> third("lose"), third("have"), third("try"), third("don't"), third("can't")
    ('loses', 'has', 'tries', "doesn't", "can't")
    """
    odd = {"have": "has", "are": "is", "be": "is", "do": "does", "don't": "doesn't", "don’t": "doesn’t", "go": "goes"}
    odd |= {"haven't": "hasn't", "haven’t": "hasn’t", "aren't": "isn't", "aren’t": "isn’t", "am": "is", "were": "was"}
    word = verb.lower()
    if word in odd:
        return odd[word]
    if word in AUXILIARIES or word not in VERBS:
        return verb
    if re.search(r"[^aeiou]y$", word):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", word) else "s")


def gerund(verb: str) -> str:
    """The -ing form: "hire" -> "hiring", "run" -> "running", "die" -> "dying"."""
    word = verb.lower()
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith("ee") and word != "be":
        return word[:-1] + "ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", word) or word in ("begin", "forget", "commit", "refer"):
        return word + word[-1] + "ing"
    return word + "ing"


def change_verb(phrase: str, change: str) -> str:
    """The phrase with its first verb changed to ``base``, ``third`` or ``gerund``, adverbs before it left alone."""
    words = phrase.split(" ")
    at = next((place for place, word in enumerate(words) if word.lower() not in ADVERBS), 0)
    plain = {"is": "are", "isn't": "aren't", "isn’t": "aren’t", "has": "have", "hasn't": "haven't", "hasn’t": "haven’t"}
    plain |= {"does": "do", "doesn't": "don't", "doesn’t": "don’t", "was": "were", "wasn't": "weren't"}
    word = words[at].lower()
    if change == "base":
        words[at] = plain.get(word, word if word in AUXILIARIES else base(word))
    elif change == "third":
        words[at] = third(words[at])
    elif word not in AUXILIARIES:
        words[at] = gerund(base(word))
    return " ".join(words)


_TO_THEM = {"i": "they", "we": "they", "my": "their", "our": "their", "me": "them", "us": "them", "i'm": "they're",
            "we're": "they're", "i've": "they've", "we've": "they've", "i'd": "they'd", "we'd": "they'd", "ours": "theirs",
            "i'll": "they'll", "we'll": "they'll", "am": "are", "myself": "themselves", "ourselves": "themselves"}  # fmt: skip
_TO_US = {"they": "we", "their": "our", "them": "us", "they're": "we're", "they've": "we've", "theirs": "ours",
          "they'd": "we'd", "they'll": "we'll", "themselves": "ourselves"}  # fmt: skip


def speak_of(phrase: str, swap: dict[str, str]) -> str:
    return re.sub(r"[\w’']+", lambda found: swap.get(found[0].lower().replace("’", "'"), found[0]), phrase)


def of_them(phrase: str) -> str:
    """What they say of themselves, said of them: "we lose our drivers" -> "they lose their drivers"."""
    return speak_of(phrase, _TO_THEM)


def of_us(phrase: str) -> str:
    """What is said of them, as they would say it: "can't find their tools" -> "can't find our tools"."""
    return speak_of(phrase, _TO_US)


def shortened(phrase: str, most: int) -> str:
    """The phrase in at most ``most`` words, cut where it can be cut: at a comma, else before a linking word."""
    words = phrase.split()
    if len(words) <= most:
        return phrase
    for place in range(most, 2, -1):
        if words[place - 1].endswith((",", ";", "–", "—")):
            return " ".join(words[:place]).rstrip(_ENDS)
    for place in range(most, 2, -1):
        if (
            words[place].lower() in JOINERS | PREPOSITIONS
            and words[place - 1].lower() not in DETERMINERS | PREPOSITIONS
        ):
            return " ".join(words[:place]).rstrip(_ENDS)
    kept = words[:most]
    while len(kept) > 1 and kept[-1].lower() in JOINERS | PREPOSITIONS | DETERMINERS | AUXILIARIES:
        kept.pop()
    return " ".join(kept).rstrip(_ENDS)


def said(text: str, *stems: str, asked: Shape | None = None, most: int = 16) -> tuple[str, Shape]:
    """What was typed, tidied, said of them, without a "they" or "we" before it, and its shape.

    >>> said("We lose our drivers."), said("they move office"), said("late orders")
    (('lose their drivers', <Shape.VERB: 'verb'>), ('move office', <Shape.VERB: 'verb'>), ('late orders', <Shape.NOUN: 'noun'>))
    """
    phrase = tidy(text, *stems)
    subject = re.match(r"(?:they|we|i)(['’]\w+)?\s+(?=\S)", phrase, re.IGNORECASE)
    if subject:
        verb = {"'re": "are ", "'m": "are ", "'ve": "have ", "'d": "would ", "'ll": "will "}
        phrase = verb.get((subject[1] or "").replace("’", "'"), "") + phrase[subject.end() :]
    if subject or re.search(r"\b(?:our|my|us|we)\b", phrase, re.IGNORECASE):
        phrase = of_them(phrase)
    phrase = shortened(phrase, most)
    kind = shape(phrase, asked=asked)
    if subject and kind in (Shape.NOUN, Shape.CLAUSE, Shape.GERUND):
        kind = Shape.VERB
    return phrase, kind
