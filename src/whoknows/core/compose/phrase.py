"""A phrase somebody typed, made to fit the grammatical place where it will stand.

People write a verb where a noun was asked for, repeat the words before the gap, end with a full stop, write in
capitals. A phrase is tidied, its shape is recognised from common words, and each place offers wording for each shape.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .short import written_out
from .verbs import base
from .words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    PROPER,
    ROLE_WORDS,
    VERBS,
)

KNOWN = VERBS | AUXILIARIES | ADVERBS | DETERMINERS | PRONOUNS | PREPOSITIONS | JOINERS | ROLE_WORDS | frozenset(PAST)
_QUOTES = "\"“”„«»‘’'`"
_ENDS = " \t.,;:!?…-–—*•"


@lru_cache(maxsize=1024)  # the same answers are fitted at every length
def tidy(text: str, *stems: str) -> str:
    """The phrase on one line, first sentence only, without quotes, full stop or the stem it was to complete.

    >>> tidy("  They can't get orders out. ", "they"), tidy("LATE ORDERS"), tidy("Running out of cans!")
    ("can't get orders out", 'late orders', 'running out of cans')
    """
    text = re.sub(r"[\x00-\x1f\x7f\u2028\u2029\s]+", " ", text).strip()
    text = re.sub(r"[\[\]{}<>|]", "", text).replace("’", "'")
    text = re.sub(r"\bi(?='(?:m|d|ll|ve)\b|\s|$)(?!\.)", "I", first_sentence(written_out(text)))
    text = _ASKED_FOR.sub(r"\1 introductions", quieted(unquote(text.strip(_ENDS)).replace(": ", ", ")))
    for stem in stems:
        text = re.sub(rf"^(?:{stem})(?:\s+|$)", "", text, count=1, flags=re.IGNORECASE)
    return small_first(text.strip(_ENDS))


# Where somebody's own words mean what is asked for, they are said in the word for it; a doctor's are left as they are.
_ASKED_FOR = re.compile(
    r"\b(more|get|getting|win|winning|ask for|asking for|rely on|live off|stream of) referrals\b", re.IGNORECASE
)
_SHORTENED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|Ltd|Inc|Co|Jr|Sr|No|Prof|vs|etc|approx|[A-Za-z])\.$")


def first_sentence(text: str) -> str:
    """The text up to where its first sentence ends: "We quote the same day. With a number on it", "Dr. Hill's"."""
    for end in re.finditer(r"(?<=[\w)'”])[.!?]+\s+(?=\S)", text):
        if not _SHORTENED.search(text[: end.start() + 1]):
            return text[: end.start()]
    return text


def begun(phrase: str) -> str:
    """The phrase as it goes on inside a sentence, where only a proper name keeps its capital.

    >>> begun("Tenants ring on a Sunday"), begun("German importers"), begun("Cyber Essentials"), begun("HMRC fines")
    ('tenants ring on a Sunday', 'German importers', 'Cyber Essentials', 'HMRC fines')
    """
    first, _, rest = phrase.partition(" ")
    named = first.lower() in PROPER or first == "I" or first.startswith("I'") or rest[:1].isupper()
    return phrase if named or not first[1:].islower() else phrase[0].lower() + phrase[1:]


def unquote(text: str) -> str:
    """The text without quotation marks around the whole of it."""
    while len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        text = text[1:-1].strip(_ENDS)
    return text


def quieted(text: str) -> str:
    """A phrase typed in capitals, in small letters; short words in capitals (CEO, HR) stay among others."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) > 6 and all(c.isupper() for c in letters if c.lower() != c.upper()):
        return re.sub(r"\bi\b", "I", text.lower())
    return text


def small_first(text: str) -> str:
    """The phrase as it stands inside a sentence: "Getting out" -> "getting out", "Yorkshire" and "I" stay."""
    first, space, rest = text.partition(" ")
    bare = re.sub(r"'\w+$", "", first).lower()
    numbered = first in _NUMBERED and re.match(r"[A-Z][a-z]+ [A-Z]", rest)  # "Three Counties Growers"
    if (
        first[:1].isupper()
        and first[1:] == first[1:].lower()
        and bare != "i"
        and not numbered
        and common(first.lower(), rest)
    ):
        return first.lower() + space + rest
    return text


_NUMBERED = frozenset(["Two", "Three", "Four", "Five", "Six", "Seven", "All", "Both"])


def common(word: str, rest: str) -> bool:
    if word in KNOWN or re.sub(r"'\w+$", "", word) in KNOWN or base(word) in VERBS:
        return True
    return (
        word.endswith(("ing", "ed", "ly"))
        or (word.rstrip("s") in ROLE_WORDS)
        or (len(word) > 2 and bool(rest) and not rest[:1].isupper() and _ordinary(word))  # "New York"
    )


def _ordinary(word: str) -> bool:
    return word in _OPENERS or word.removesuffix("s") in _OPENERS


_COMMON = (
    "late last lost cash overtime stock orders order money time staff people clients customers family new old better "
    "clear calm quiet fast fewer lower higher happy busy young local independent free full first long short high low "
    "good great bad poor slow unpaid paper bill tax price peace sleep weekend evening month week year day hour penalty "
    "delay invoice report plan page map list simple single small large regional private public"
)
_OPENERS = frozenset(_COMMON.split())
_TO_THEM = {
    "i": "they", "we": "they", "my": "their", "our": "their", "me": "them", "us": "them", "i'm": "they're",
    "we're": "they're", "i've": "they've", "we've": "they've", "i'd": "they'd", "we'd": "they'd", "ours": "theirs",
    "i'll": "they'll", "we'll": "they'll", "am": "are", "myself": "themselves", "ourselves": "themselves",
}  # fmt: skip
_TO_US = {"they": "we", "their": "our", "them": "us", "they're": "we're", "they've": "we've", "theirs": "ours",
          "they'd": "we'd", "they'll": "we'll", "themselves": "ourselves"}  # fmt: skip


def speak_of(phrase: str, swap: dict[str, str]) -> str:
    """The phrase with each word that has another in ``swap`` replaced; "US" is a country, not a pronoun."""
    return re.sub(r"[\w']+", lambda at: at[0] if at[0] == "US" else swap.get(at[0].lower(), at[0]), phrase)


def of_them(phrase: str) -> str:
    """What they say of themselves, said of them: "we lose our drivers" -> "they lose their drivers"."""
    return speak_of(phrase, _TO_THEM)


def of_us(phrase: str) -> str:
    """What is said of them, as they would say it: "can't find their tools" -> "can't find our tools"."""
    before = phrase.partition(" them")[0].split()[1:]
    several = (word for word in before if re.fullmatch(r"(?!costs)[a-z]{3,}[^siu]s", word))
    others = any(base(word) not in VERBS for word in several)
    return speak_of(phrase, {word: us for word, us in _TO_US.items() if not (others and word == "them")})


_YOU_ACT = re.compile(
    r"(?:^|(?<=, )|(?<=\bthat )|(?<=\bwhen )|(?<=\bif )|(?<=\buntil )|(?<=\bwhat )|(?<=\bbecause ))you\b|"
    r"\byou(?= (?:can|could|will|would|have|are|want|need|get|pay|choose|like|see|"
    r"don't|won't|can't|never|only|always)\b)"
)


def of_clients(phrase: str) -> str:
    """What I say to a client, said of one: "I come to your home" -> "I come to their home"."""
    return speak_of(_YOU_ACT.sub("they", phrase), {"your": "their", "yours": "theirs", "you": "them"})


_BREAKS = frozenset(["and", "but", "because", "so", "which", "while", "although", "though"])


def shortened(phrase: str, most: int) -> str:
    """The phrase in at most ``most`` words if it can be cut where a thought ends; cut anywhere at twice that length.

    >>> shortened("close the month in three days and know what each chair earns", 9)
    'close the month in three days'
    >>> shortened("do the books at the kitchen table", 5)
    'do the books at the kitchen table'
    """
    kept = whole(phrase, most).split()
    if len(kept) < 2 * most:
        return " ".join(kept)
    kept = kept[:most]
    while len(kept) > 1 and kept[-1].lower() in JOINERS | PREPOSITIONS | DETERMINERS | AUXILIARIES:
        kept.pop()
    return " ".join(kept).rstrip(_ENDS)


def whole(phrase: str, most: int) -> str:
    """The phrase in at most ``most`` words if it can be cut where a thought ends, else all of it."""
    words = phrase.split()
    for place in range(most, 2, -1) if len(words) > most else ():
        pair = words[place] == "and" and {"between", "both"} & set(words[max(place - 5, 0) : place])
        if words[place - 1].endswith((",", ";", "–", "—")) or (words[place].lower() in _BREAKS and not pair):
            return " ".join(words[:place]).rstrip(_ENDS)
    return phrase


def thought(phrase: str, most: int) -> str:
    """The phrase, cut where a thought ends if it is long; empty where all that is left is twice too long to be said.

    >>> thought("managers pass them on instead of talking in the first week", 5)
    ''
    """
    kept = whole(phrase, most)
    return kept if len(kept.split()) < 2 * most else ""
