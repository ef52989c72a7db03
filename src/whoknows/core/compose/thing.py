"""Whether a phrase is surely a thing: something one can get, try, have or pay."""

from __future__ import annotations

import re
from itertools import pairwise

from ..article import article
from .noun import head, is_plural
from .nouns import COUNTABLE, MASS
from .sure import NO_NOUN, ONE_KIND, acts, in_doing, words_of
from .verbs import base, third
from .words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    NOT_GERUNDS,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    VERBS,
    words_on,
)

_SMALL = PREPOSITIONS | JOINERS | PRONOUNS | AUXILIARIES
_NUMBERS = words_on(
    """
    twelve fifteen twenty thirty forty fifty sixty eighty hundred dozen hundreds thousands
    """
)
_AFTER_NOUN = PRONOUNS | JOINERS - {"and", "or"} | {"people"}
_OF_ITS_KIND = re.compile(r"(?:[a-z]{3,}(?:ing|tion|sion|ness|ity|ment|ance|ence|ship|age|ism|work|ware))$")
_FRAGMENT = words_on(
    """
    own not never just only so to as like up back out home off again hoping still yes sometimes
    """
)


def thing(phrase: str) -> str:
    """The phrase as something one can get, try or have, with the article it wants; empty where it surely is none.

    >>> thing("roof that lasts 30 years"), thing("map with where the water is"), thing("wine that keeps")
    ('a roof that lasts 30 years', 'a map with where the water is', 'wine that keeps')
    >>> thing("material late or never"), thing("gulls gone without shooting"), thing("youtube, the music shop")
    ('', '', 'youtube and the music shop')
    """
    bracket = re.search(r"\s*\([^)]*\)?$", phrase)
    phrase = re.sub(r"\s*\([^)]*\)?", "", phrase)
    if re.fullmatch(r"[A-Z][A-Z0-9]+", phrase):
        return phrase
    if ", " in phrase and (row := things(phrase)):
        return row
    phrase = listed(phrase)
    if any(map(_said_of, phrase.split(", ")[1:])):
        phrase = phrase.split(", ")[0]
    words = words_of(phrase)
    if bracket and len(words) < 5:  # "a list (tune, repair or scrap)"
        return f"{head_of}{bracket[0]}" if (head_of := thing(phrase)) else ""
    if not words or words[0] in _FRAGMENT | AUXILIARIES | JOINERS or acts(words):
        return ""
    if words[0] in PRONOUNS or re.match(r"(?:that|there|here|what|who|how|where)'s$", words[0]):
        return phrase if words[0] in ("somewhere", "something", "someone", "somebody") and len(words) > 1 else ""
    if words[0] == "same" and len(words) > 1:
        return f"the {phrase}"
    first, told = words[0], re.search(r"\b(?:that|who|which|whose)\b", phrase)
    if first == "somewhere" and len(words) > 1:
        return phrase
    if _runs_on(words) or _acts_after_all(words):
        return ""
    at, last = _head(phrase.lower().split())
    given = first in DETERMINERS | _NUMBERS or first[0] in "£$€0123456789" or first.endswith(("'s", "s'"))
    if {"not", "nor", "never"} & set(words) and not (told or given):
        return ""
    if given and len(words) > 1:
        return phrase if last not in NO_NOUN or at == 0 or re.search(r"[\d£$€]", phrase) else ""
    if last.endswith("ing") and at and words[at - 1] in COUNTABLE:  # "new gallery opening"
        return ""
    if first.endswith("ing") and first not in NOT_GERUNDS:
        return phrase if in_doing(words) or _uncounted(last) else ""
    if _LEFT_OPEN.search(" ".join(words[at + 1 :])) and not given:
        return ""
    if last in NO_NOUN or last.endswith("ly") or last in PAST:
        return ""
    several = any(map(is_plural, words[:at])) or {"and", "or"} & set(words[:at])
    if _uncounted(last) or several:
        each = re.split(r", | and | or ", phrase)
        return phrase if not several or _uncounted(last) or all(map(_named, each)) else ""
    return article(phrase) if last in COUNTABLE and len(words) > 1 and ", " not in phrase else ""


_LEFT_OPEN = re.compile(r"^(?:up|down|out|in|off|back|away|on)(?: (?:again|and|or|too)\b|,|$)")  # "wall up again"


def things(phrase: str) -> str:
    """A list of things, each with the article it wants, those left out that are none; empty where it is no list.

    >>> things("a local chap, freezer"), things("a fixed price, whatever happens")
    ('a local chap and a freezer', '')
    """
    row = re.split(r", (?!and |or )", phrase)
    if len(row) < 2 or not all(map(_alike, row[1:])) or re.search(r"\b(?:that|who|which|what)\b", phrase):
        return ""
    each = [named for one in row if (named := article(one) if one in COUNTABLE else thing(one))]
    if len(each) < 2:
        return ""
    last = f", {each[-1]}" if " and " in each[-1] else f" and {each[-1]}"
    return ", ".join(each[:-1]) + last


def _runs_on(words: list[str]) -> bool:
    """Whether a noun is followed by what can't follow one: "passes inspection", "less waste more lambs"."""
    for before, after in pairwise(words[: _own(words) + 1]):
        several = is_plural(before) and before.isalpha() and before not in ONE_KIND | _SMALL
        if several and _begins_anew(after):
            return True
        if before in MASS and after in ("more", "less", "fewer", "no"):
            return True
    return False


def _begins_anew(word: str) -> bool:
    goes_on = word in _SMALL | {"people", "per", "not", "a", "an", "each", "all", "too"} - {"the"}
    done = word.endswith(("ed", "ing", "'s", "s'")) or word in PAST
    return not (goes_on or done or word[0].isdigit() or is_plural(word))


def _acts_after_all(words: list[str]) -> bool:
    """Whether a verb follows what is said of a noun: "the firm that made it is gone"."""
    at = next((at for at, word in enumerate(words) if at and word in ("that", "who", "which")), len(words))
    said = words[at + 1 :]
    twice = any(one in ("it", "them", "him", "her", "us") and two in AUXILIARIES for one, two in pairwise(said))
    return twice and not set(said) & (JOINERS | {"what", "how", "until", "before", "after"})


def _head(words: list[str]) -> tuple[int, str]:
    """Where the noun stands that names a thing, and that noun: "offices | you can eat off", "drivers | certified"."""
    at = head(words[: _own(words)])
    if at and words[at].endswith("ed") and is_plural(words[at - 1]):
        at -= 1
    return at, words[at].strip(",;:()\"'")


def _own(words: list[str]) -> int:
    """Where what is said of a noun begins: "offices | you can eat off"."""
    begun = (at for at, word in enumerate(words) if at and (word in _AFTER_NOUN or _begins_own(words[at - 1], word)))
    return next(begun, len(words))


def _begins_own(before: str, word: str) -> bool:
    """Whether a plural after another begins what is said of it: "stuff | coeliacs can eat"."""
    return (
        is_plural(word) and before not in ("staff", "") and (is_plural(before) or before in MASS) and before.isalpha()
    )


def _uncounted(noun: str) -> bool:
    """Whether a noun stands without an article."""
    kind = noun not in NOT_GERUNDS and bool(_OF_ITS_KIND.match(noun))
    return is_plural(noun) or noun in MASS or noun.isdigit() or kind


def _named(one: str) -> bool:
    """Whether one of several things stands without an article, or has it."""
    words = one.lower().split()
    return words[0] in DETERMINERS or _uncounted(words[head(words)])


def listed(things: str) -> str:
    """A list with the word before its last that a sentence needs; a comma before anything else ends what is said.

    >>> listed("sheets, gowns, scrubs"), listed("a fixed price, whatever happens on the day")
    ('sheets, gowns and scrubs', 'a fixed price')
    """
    things = re.sub(r"\s+/\s+", " or ", things)
    each = things.split(", ")
    if len(each) < 2 or (len(each) == 2 and re.match(r"(?:what|how|whether) ", each[1])):
        return things
    if re.match(r"(?:and|or|but) (?:what|how|which|so|then|I|they|it)\b", each[-1]):
        return listed(", ".join(each[:-1]))
    if re.match(r"(?:and|or|but) ", each[-1]):
        return things if all(len(one.split()) < 6 for one in each[1:]) else each[0]
    if all(_alike(one) or _said_of(one) for one in each[1:]) and any(map(_said_of, each[1:])):
        return things  # "torn seats, wobbly chairs, looks tatty"
    short = all(_alike(one) for one in each[1:])
    if whole_row := next((at for at, one in enumerate(each[1:], 1) if re.search(r"\b(?:and|or)\b", one)), 0):
        within = re.search(r"\b(?:that|who|which|what|how)\b", each[0]) and all(map(_alike, each[1 : whole_row + 1]))
        if within:  # "a page that says what to feed a single, a twin and a triplet, week by week"
            return ", ".join(each[: whole_row + 1])
    if all(map(_of_it, each[1:])):
        return things
    if not short or re.search(r"\b(?:that|who|which)\b", each[0]):
        return each[0]
    if re.search(r" (?:and|or) ", each[-1]):
        return things
    return f"{', '.join(each[:-1])} and {each[-1]}"


def _of_it(one: str) -> bool:
    """Whether what stands after a comma tells more of the thing before it: "marked up to show …", "to play to them"."""
    words = words_of(one)
    done = words[0].endswith("ed") or words[0] in _DONE | set(PAST)
    return len(words) > 2 and (done or words[0] in ("to", "with", "from", "in", "for", "by"))


def _said_of(one: str) -> bool:
    """Whether what stands in a list is no thing but said of one: "looks tatty", "late"."""
    words = words_of(one)
    acts = third(base(words[0])) == words[0] and base(words[0]) in VERBS if len(words) > 1 else False
    return one in ADJECTIVES or (acts and words[1] not in PREPOSITIONS | JOINERS and not is_plural(words[1]))


_DONE = words_on("grown made built done given taken sent kept held paid sold cut known drawn written shown")


def _alike(one: str) -> bool:
    """Whether what stands after a comma is one more thing of a list."""
    words = words_of(one)
    done = len(words) > 1 and words[1] in PREPOSITIONS and (words[0] in _DONE or words[0].endswith("ed"))
    if done:  # "real saffron, grown in Norfolk"
        return False
    if not words or len(words) > 10 or acts(words) or (len(words) > 1 and words[1] in JOINERS - {"and", "or"}):
        return False
    return words[0] not in (
        JOINERS | PREPOSITIONS | AUXILIARIES | PRONOUNS | ADVERBS | _FRAGMENT | {"whatever", "same"}
    )


_MORE_OR_LESS = re.compile(
    r"(?P<about>(?:about|around|roughly) )?(?P<what>.+?)"
    r"(?P<when> each time| every time(?: \w+){0,5}| mostly| mainly)?"
)


def so_much(phrase: str) -> str:
    """A thing with how much of it or how often: "about $3,000 in food each time"; empty where it is no thing.

    >>> so_much("about $3,000 in food each time"), so_much("bad reviews mostly"), so_much("sleep badly")
    ('about $3,000 in food each time', 'bad reviews mostly', '')
    """
    found = _MORE_OR_LESS.fullmatch(phrase)
    what = found["what"] if found else ""
    named = what if re.fullmatch(r"[£$€]\d[\d,.]*[km]?", what) else thing(what)
    return f"{found['about'] or ''}{named}{found['when'] or ''}" if found and named else ""
