"""The role that was typed, as one person, as many, and after "who do you know"."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..article import article
from .noun import alternatives, head, is_plural, many_of, one_of, singular
from .nouns import COUNTABLE, MASS
from .phrase import begun, of_them, shortened, tidy
from .shape import Shape, shape
from .sure import ACTED, PARTICLES
from .verbs import base, change_verb, inflected, third
from .words import (
    ADJECTIVES,
    ADVERBS,
    AGENTS,
    AUXILIARIES,
    DETERMINERS,
    INVARIANT,
    NOUNISH,
    PAST,
    PREPOSITIONS,
    PRONOUNS,
    PROPER,
    ROLE_WORDS,
    VERBS,
)

LONGEST = 12
_ANY = (
    r"(?:(?:any(?:one|body)|someone|somebody|people|those|a person|the person|persons|the one)\s+(?:who|that)|whoever)"
    r"(?:'s)?"
)
_ACTING = re.compile(
    r"\s*(?:(?:(?P<many>people|those|persons)|any(?:one|body)|some(?:one|body)|a person|the person|the one)"
    r"\s+(?:who|that)|whoever)\s",
    re.IGNORECASE,
)
_SOMEONE = (
    r"(?:any(?:one|body)|someone|somebody|people|those|a person)"
    r"(?=\s+(?:\w+ing|in|near|at|from|over|under|with|without|aged|between|on)\b)"
)
_TOLD_OF = re.compile(r"(?:any(?:one|body)|someone|somebody) (?P<so>.+)", re.IGNORECASE)  # "someone new to Leeds"
_HOW = re.compile(rf"(?:{'|'.join(ADJECTIVES)}|too|about|ready|\w+ed)\b", re.IGNORECASE)
RELATIVE = re.compile(r"\b(?:that|which|who|whose)\b", re.IGNORECASE)


def role(text: str, most: int = LONGEST) -> tuple[str, str, str]:
    """The role as one person, as many, and as a relative clause.

    >>> role("Operations Directors")
    ('an operations director', 'operations directors', "who's an operations director")
    >>> role("runs a bakery")
    ('someone who runs a bakery', 'people who run a bakery', 'who runs a bakery')
    """
    text = re.sub(
        r"\b(who|that)'(ve|re)\b", lambda at: f"{at[1]} {'have' if at[2] == 've' else 'are'}", text.replace("’", "'")
    )
    phrase = shortened(
        small_titles(tidy(text, _ANY, _SOMEONE, "who is", "who's", "who", "i'd like to meet(?: more)?"), text), most
    )
    phrase = turned(re.sub(r"\s*\([^)]*\)$", "", phrase))
    words = phrase.split()
    if not words:
        return "someone", "people", "who works"
    if len(words) > 1 and words[0].istitle() and words[1].islower() and words[0].lower() in COUNTABLE | MASS:
        phrase, words = begun(phrase), begun(phrase).split()
    if acting := told_of_one(text, phrase):
        return acting
    if told := _TOLD_OF.match(phrase):
        so = told["so"]
        clause = so if re.match("whose ", so) else f"who's {so if _HOW.match(so) else f'someone {so}'}"
        return f"someone {so}", f"people {so}", clause
    if words[0].lower() in PREPOSITIONS:
        row = phrase.split(", ")
        if len(row) > 1 and " or " not in phrase and " and " not in phrase and all(len(one.split()) < 6 for one in row):
            phrase = f"{', '.join(row[:-1])} or {row[-1]}"
        has = re.sub(r"^with\b", "has", phrase)
        return f"someone {phrase}", f"people {phrase}", f"who {has}" if has != phrase else f"who's {phrase}"
    phrase = alternatives(phrase)
    words = phrase.split()
    if len(words) == 1 and singular(phrase.lower()).endswith(AGENTS) and phrase[1:].islower():
        phrase = phrase.lower()
    if words[0].endswith("s,") and words[0][1:-1].islower() and words[0][:-2].lower().endswith((*AGENTS, "ge")):
        phrase = phrase[0].lower() + phrase[1:]  # "Judges, retired or nearly"
    kind = shape(phrase)
    if is_job(phrase) or (len(words) == 1 and words[0].lower().endswith(("ees", "ee"))):
        phrase = begun(phrase)
        return as_noun(phrase, phrase.split())
    if kind is Shape.CLAUSE and words[0].lower() in ("i", "we", "they", "you", "he", "she"):
        phrase = of_them(" ".join(words[1:]))
        kind = shape(phrase)
    if kind in (Shape.VERB, Shape.THIRD) and words[0].lower() not in ROLE_WORDS:
        runs, run = change_verb(phrase, "third"), change_verb(phrase, "base")
        return f"someone who {runs}", f"people who {run}", f"who {runs}"
    if len(words) == 1 and words[0].lower().endswith("ed") and base(words[0]) in VERBS:
        return f"someone who's {phrase}", f"people who are {phrase}", f"who's {phrase}"
    if len(words) == 1 and words[0].lower() in INVARIANT - {"staff", "news"}:
        return f"someone in {phrase}", f"people in {phrase}", f"who works in {phrase}"
    if kind is Shape.PAST:
        return f"someone who {phrase}", f"people who {phrase}", f"who {phrase}"
    if kind is Shape.GERUND:
        return f"someone {phrase}", f"people {phrase}", f"who's {phrase}"
    return as_noun(phrase, words)


_FIELD_LAST = re.compile(r"((?:[a-z]+ )?[a-z]+), ([a-z]+(?: [a-z]+)?)")


def turned(role: str) -> str:
    """A role with its field before it: "nurses, breast care" -> "breast care nurses".

    >>> turned("nurses, breast care"), turned("surgeons, retired"), turned("judges, barristers")
    ('breast care nurses', 'surgeons, retired', 'judges, barristers')
    """
    if ones := re.fullmatch(r"((?:[a-z]+ )?[a-z]+s), (?:the )?([a-z]+) ones", role):  # "builders, small ones"
        return f"{ones[2]} {ones[1]}"
    found = _FIELD_LAST.fullmatch(role)
    if not found or not singular(found[1]).endswith(AGENTS):
        return role
    *_, field = words = found[2].split()
    several = is_plural(field) and field not in INVARIANT
    told_of = set(words) & (ADJECTIVES | ADVERBS | PREPOSITIONS | DETERMINERS | set(PAST)) or field.endswith(
        ("ed", "ing")
    )
    return role if several or told_of or field.endswith(AGENTS) else f"{found[2]} {found[1]}"


def told_of_one(typed: str, phrase: str) -> tuple[str, str, str] | None:
    """What somebody does, whatever the verb: "people who event at BE100", "whoever books the room"; None if unsaid.

    Of several it is told only where each of its verbs surely can be.
    """
    found = _ACTING.match(typed)
    verb = next((word for word in phrase.lower().split(" ") if word not in ADVERBS), "")
    if not found or not verb.replace("'", "").isalpha() or (verb.endswith("ing") and verb not in VERBS):
        return None
    if verb in DETERMINERS | PRONOUNS and not found["many"]:  # "whoever the committee elects"
        return f"someone who {phrase}", f"people who {phrase}", f"who {phrase}"
    if found["many"]:
        one = "" if verb in DETERMINERS else retold(phrase, _each_does)  # "people who both work"
        if one != phrase and PAST.get(verb) == verb:  # "let a flat and live abroad": a present after all
            one = one.replace(verb, inflected(verb), 1)
        told = f"someone who {one}" if one else f"one of the people who {phrase}"
        return told, f"people who {phrase}", f"who {one}" if one else f"who's {told}"
    many = retold(phrase, _all_do)
    return f"someone who {phrase}", many and f"people who {many}", f"who {phrase}"


def retold(phrase: str, change: Callable[[str], str]) -> str:
    """What is done, each of its verbs changed; empty where a word may be one of them, or a noun.

    >>> retold("passed years ago but never drives", _all_do), retold("rides and shows horses", _all_do)
    ('passed years ago but never drive', '')
    """
    words = phrase.split(" ")
    for at, word in enumerate(words):
        led = [before for before in words[:at] if before not in ADVERBS]
        joined = led[-1:] and led[-1] in ("and", "or", "but")
        if (led and not joined) or word in ADVERBS:
            continue
        after, acting = words[at + 1] if at + 1 < len(words) else "", not led or words[at - 1] in ADVERBS
        other = change(word)
        if acting or word in AUXILIARIES or (base(word) in VERBS and after in DETERMINERS | PARTICLES):
            words[at] = other
        elif other != word and base(word) in VERBS:
            if base(word) in NOUNISH:
                return ""
            words[at] = other
    return " ".join(words)


def _done(word: str) -> bool:
    return word in ACTED or word in PAST or (word.endswith("ed") and (not word.endswith("eed") or base(word) != word))


def _each_does(word: str) -> str:
    if word in ("were", "weren't"):
        return word.replace("were", "was")
    if _done(word):
        return word
    return third(word) if word in AUXILIARIES else inflected(word)


def _all_do(word: str) -> str:
    if word in ("was", "wasn't"):
        return word.replace("was", "were")
    if _done(word) or word in AUXILIARIES or base(word) != word:
        return change_verb(word, "base") if not _done(word) else word
    return re.sub(r"(?<=[a-z]{2})s$", "", word)


def is_job(phrase: str) -> bool:
    """Whether a phrase is the name of a job, whatever its first word looks like: "purchasing manager", "lead buyer"."""
    words = phrase.lower().split()
    first = words[: words.index("or")] if "or" in words[1:] else words
    last = singular(first[head(first)])
    return len(words) > 1 and words[1] not in DETERMINERS | PREPOSITIONS and last.endswith(AGENTS) and last not in VERBS


def as_noun(phrase: str, words: list[str]) -> tuple[str, str, str]:
    bare = re.sub(r"^(?:an?|the|some|any|two|one|my|our)\s+", "", phrase)
    at = head(bare.split())
    clause = bool(RELATIVE.search(bare)) or shape(phrase) is Shape.CLAUSE
    if told := _OF_SEVERAL.match(bare):
        noun, verb = one_of(told["noun"]), told["verb"] or ""
        acting = {"'ve": "has", "'re": "is", "'d": "would", "'ll": "will"}.get(verb) or told_of_each(told["rest"])
        rest = told["rest"] if verb else ""
        one = f"{article(noun)} {told['who']} {acting} {rest}".rstrip()
        return one, bare, f"who's {one}"
    if clause and is_plural(bare.split()[min(at, len(bare.split()) - 1)]):
        return f"one of the {bare}", bare, f"who's one of the {bare}"
    given = words[0].lower() in DETERMINERS - {"some", "any", "two", "several", "many"}
    one = phrase if given else article(one_of(bare))
    heads = bare.split()[at].lower() if bare else ""
    foreign = bare[:1].isupper() and bare[1:].islower() and " " not in bare
    sayable = not clause and heads not in INVARIANT and not foreign
    if (told := _OF_ONE.fullmatch(bare)) and (all_do := retold(told["rest"], _all_do)):
        return one, f"{many_of(told['noun'])} {told['who']} {all_do}", told_of_group(one)
    return one, many_of(bare) if sayable else "", told_of_group(one)


def told_of_group(one: str) -> str:
    """One person, told as a clause: "who's a dentist"; of two or more, "who's half of a couple", "who has a family"."""
    group = _GROUP.match(one)
    if not group:
        return f"who's {one}"
    return f"who's half of {one}" if group["two"] else f"who has {one}"


_GROUP = re.compile(
    r"(?:an?|the) (?:[\w-]+ )*?(?:(?P<two>couple|pair)|family)(?= (?:with|in|that|who|near|from|of)\b|$)"
)
_OF_SEVERAL = re.compile(
    r"(?P<noun>(?:[\w-]+ )*?(?:[\w-]+[^\Wsiu]s|people)) (?P<who>who|that)(?P<verb>'\w+)? (?P<rest>[^,]+)$"
)


_OF_ONE = re.compile(r"(?P<noun>[a-z -]+?) (?P<who>who) (?P<rest>(?!is\b|was\b|had\b)\w+s [^,]+)")


def told_of_each(rest: str) -> str:
    """What several do, said of one: "have run out of room" -> "has run out of room"; as it is where that is unsure."""
    first = next((word for word in rest.split(" ") if word not in ADVERBS), "")
    verb = first.isalpha() and first not in PREPOSITIONS and (first in VERBS or not first.endswith(("s", "ing")))
    return (retold(rest, _each_does) if verb or first in AUXILIARIES else "") or rest


_TITLE = re.compile(
    r"(?!(?:New|San|Los|Saint|St|North|South|East|West) )(?:[A-Z][\w-]* )+(?:of |for |and |& )?(?:[A-Z][\w-]* ?)+$"
)


def small_titles(phrase: str, typed: str) -> str:
    """Job titles in small letters: "Head of Operations" -> "head of operations"; names keep their capitals."""
    titles = _TITLE.match(typed.strip())

    def small(found: re.Match[str]) -> str:
        word = found[0]
        whole_title = titles and word[1:].islower() and word.lower() not in PROPER
        return word.lower() if (whole_title or word.lower() in ROLE_WORDS) and not is_acronym(word) else word

    return re.sub(r"[\w-]+", small, phrase)


def is_acronym(word: str) -> bool:
    return word.isupper() and len(word) > 1
