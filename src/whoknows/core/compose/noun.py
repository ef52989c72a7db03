"""One and many: articles, plurals and singulars for the nouns people write in an offer."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..article import article
from .words import ADVERBS, AGENTS, DETERMINERS, HOUSES, INVARIANT, IRREGULAR_PLURALS, PREPOSITIONS

_SINGULARS = {many: one for one, many in IRREGULAR_PLURALS.items()}
_OBJECT = PREPOSITIONS | DETERMINERS
_STOPS = PREPOSITIONS | {"who", "that", "which", "whose", "where", "doing", "running", "making", "selling"}


def plural(word: str) -> str:
    """The plural of one word.

    >>> plural("director"), plural("brewery"), plural("CEO"), plural("salesperson")
    ('directors', 'breweries', 'CEOs', 'salespeople')
    """
    lower = word.lower()
    for one, many in IRREGULAR_PLURALS.items():
        if lower == one or (one in ("man", "woman", "person", "child") and lower.endswith(one) and lower != "german"):
            return word[: len(word) - len(one)] + many
    if re.search(r"[^aeiou]y$", lower):
        return word[:-1] + "ies"
    if re.search(r"(?:s|x|z|ch|sh)$", lower):
        return word + "es"
    return word + "s"


def singular(word: str) -> str:
    """The singular of one word; a word that is not plural comes back as it is.

    >>> singular("directors"), singular("breweries"), singular("people"), singular("business")
    ('director', 'brewery', 'person', 'business')
    """
    lower = word.lower()
    if lower in IRREGULAR_PLURALS or lower in INVARIANT:
        return word
    for many, one in _SINGULARS.items():
        if lower == many or (many in ("men", "women", "people", "children") and lower.endswith(many)):
            return word[: len(word) - len(many)] + one
    if lower.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:ches|shes|sses|xes|zes)$", lower):
        return word[:-2]
    return word[:-1] if is_plural(word) else word


def is_plural(word: str) -> bool:
    lower = word.lower()
    return (
        lower in _SINGULARS
        or lower.endswith(("men", "women", "people", "children"))
        or bool(re.search(r"[^siu]s$", lower))
        or bool(re.search(r"(?:[^aeiou]ies|sses)$", lower))
    )


def head(words: list[str]) -> int:
    """Where the word stands that carries the plural: "head of fleet" -> 0, "Church of England school" -> 3."""
    for place, whole in enumerate(words):
        word = whole.split("'")[0] if whole.startswith(("who'", "that'")) else whole
        named = word == "of" and place + 2 < len(words) and words[place - 1].istitle() and words[place + 1].istitle()
        after = words[place + 1].lower() if place + 1 < len(words) else ""
        doing = word.lower() in _STOPS or word[:1].isdigit() or (word.endswith("ing") and after in _OBJECT)
        if place and not named and (doing or words[place - 1].endswith(",")):
            return place - 2 if place > 1 and words[place - 1] in ADVERBS else place - 1  # "makers still running it"
    return len(words) - 1


def one_of(noun: str) -> str:
    """The noun in the singular, without an article.

    >>> one_of("heads of fleet"), one_of("plant managers"), one_of("family-owned bakeries in Kent or Sussex")
    ('head of fleet', 'plant manager', 'family-owned bakery in Kent or Sussex')
    >>> one_of("paralegals at small law firms")
    'paralegal at a small law firm'
    """
    one = _each(noun, singular)
    of_many = re.fullmatch(r"(.+? (?:at|in|of)) ((?:[a-z-]+ )*?([a-z]+s))", one)
    if of_many and one != noun and is_plural(of_many[3]) and singular(of_many[3]) in HOUSES:
        return f"{of_many[1]} {article(one_of(of_many[2]))}"
    return one


def many_of(noun: str) -> str:
    """The noun in the plural, without an article.

    >>> many_of("head of fleet"), many_of("chief executive"), many_of("baker or butcher")
    ('heads of fleet', 'chief executives', 'bakers or butchers')
    >>> many_of("founder of a brewery"), many_of("plant or operations manager")
    ('founders of breweries', 'plant or operations managers')
    """
    if re.search(r" or an? ", noun):
        return " or ".join(map(many_of, re.split(r" or an? ", noun)))
    several = _each(noun, lambda word: word if is_plural(word) else plural(word))
    of_one = re.fullmatch(r"(.+? (?:of|in|at|on)) an? (.+)", several)
    return f"{of_one[1]} {many_of(of_one[2])}" if of_one else several


def _each(noun: str, change: Callable[[str], str]) -> str:
    """The noun with its head changed, and that of each alternative: "bakers or butchers", but not "two or more"."""
    parts, goes_on, first = re.split(r"( or |, )", noun), False, ""
    shared = (
        len(parts) == 3 and " " not in parts[0] and " " in parts[2] and not _alone(parts[0], parts[2])
    )  # "violin or cello teachers"
    for place in range(2 if shared else 0, len(parts), 2):
        words = parts[place].split(" ")
        several = (
            is_plural(words[0]) and words[0].islower() and not is_plural(parts[place - 1 - (place > 1)].split(" ")[-1])
        )
        of_before = goes_on and ((len(words) == 1 and not several) or words[0] in ("more", "fewer", "less"))
        if words == [""] or of_before:  # "in Kent or Sussex", "with two or more sites"
            continue
        at = head(words)
        bare = words[at].rstrip(",")
        beside = words[0] in DETERMINERS or words[0].endswith("ing") or any(word.endswith("ing") for word in words[:-1])
        row = " or " in parts[place:] and not re.search(r"(?:ed|ly)$|^(?:past|still|now|not|nearly|almost)$", bare)
        if (
            place and parts[place - 1] == ", " and (beside or not (row or alike(bare, first)))
        ):  # "surgeons, retired or nearly"
            break
        first = first or bare
        words[at] = change(bare) + words[at][len(bare) :]
        parts[place] = " ".join(words)
        goes_on = at < len(words) - 1
    return "".join(parts)


def _alone(word: str, other: str) -> bool:
    house = word.lower() in HOUSES and not _somebody(other.lower())  # but "farm or estate managers"
    return is_plural(word) or _somebody(word.lower()) or house or word.isupper()


def _somebody(noun: str) -> bool:
    last = singular(noun.split(" ")[-1])
    return last.endswith(AGENTS) and not last.endswith("ment") and last not in ("plant", "event", "tent")


def alternatives(nouns: str) -> str:
    """Several kinds in a row as one says whom one means: "farmers, estate managers", "hospitals / hospices".

    >>> alternatives("farmers, estate managers"), alternatives("hill farms and estates off the mains")
    ('farmers or estate managers', 'hill farms or estates off the mains')
    >>> alternatives("judges, retired or nearly"), alternatives("cider and cherry orchards")
    ('judges, retired or nearly', 'cider and cherry orchards')
    >>> alternatives("trusts and estates attorney")
    'trusts and estates attorney'
    """
    nouns = re.sub(r"\s*/\s*", " or ", nouns)
    nouns = re.sub(
        r"^((?:[\w'-]+ )*?[\w-]+[^\Wsiu]s) (?:and|&) ((?:[\w'-]+ )?[\w-]+[^\Wsiu]s)\b"
        r"(?! (?!(?:off|in|at|on|with|near|of|from|that|who|which|where|under|over)\b)[a-z])",
        r"\1 or \2",
        nouns,
    )
    each = re.split(r", (?:or |and )?", nouns)
    if len(each) < 2 or not all(0 < len(one.split()) < 10 and _kind(one) for one in each):
        return nouns
    return f"{', '.join(each[:-1])} or {each[-1]}"


def _kind(one: str) -> bool:
    words = re.sub(r"^an? ", "", one).split()
    noun = words[head(words)].lower() if words else ""
    first = words[0].lower() if words else ""
    return first not in _OBJECT | ADVERBS and (is_plural(noun) or noun.endswith(AGENTS) or noun in HOUSES)


def alike(word: str, first: str) -> bool:
    """Whether a word after a comma is one more of what stands before it: both of them several, or both somebody."""
    return is_plural(word) if is_plural(first) else word.endswith(AGENTS)
