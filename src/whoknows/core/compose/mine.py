"""What was typed of me, as clauses: what I help them do, what is different about it, what I am."""

from __future__ import annotations

import re

from ..article import article
from .phrase import begun, of_clients, said, thought, tidy
from .shape import Shape, shape
from .theirs import LONGEST
from .verbs import base, change_verb
from .words import AGENTS, JOINERS, NOUNISH, PREPOSITIONS, PROPER, ROLE_WORDS, VERBS


def cut(text: str, most: int, *stems: str) -> str:
    return thought(begun(tidy(text, *stems)), most)


def helps(text: str, most: int = LONGEST) -> str:
    """The result clients name: "I help them get orders out on time".

    >>> helps("Hiring a plant manager in 60 days"), helps("We help musicians to play without pain")
    ('I help them hire a plant manager in 60 days', 'I help musicians play without pain')
    >>> helps("help with planning"), helps("Parts in 5 days")
    ('I help them with planning', 'my clients get parts in 5 days')
    """
    if (typed := _HELPS.match(tidy(text))) and (rest := cut(typed["rest"], most)):
        whom = "them " if typed["them"] or rest.startswith("with ") else ""
        return f"I help {whom}" + re.sub(r"^((?:[^ ]+ ){0,3}?[^ ]+s) to (?!the|a|an)", r"\1 ", rest)
    phrase, kind = said(text, "(?:(?:i|we) )?help(?:s|ing)?(?: to)?", "to", asked=Shape.VERB, most=most, mine=True)
    phrase = of_clients(phrase)
    first = phrase.split(" ")[0].lower()
    if (kind is Shape.PAST and first in VERBS) or (kind is Shape.NOUN and first in NOUNISH):
        kind = Shape.VERB
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.VERB if not re.match(r"(?:can|are|will|would|must|should)\b", phrase):
            return f"I help them {phrase}"
        case Shape.THIRD:
            return f"I help them {change_verb(phrase, 'base')}"
        case Shape.GERUND if base(first) in VERBS:
            return f"I help them {change_verb(phrase, 'base')}"
        case Shape.GERUND:
            return f"I help them with {phrase}"
        case Shape.CLAUSE:
            return f"I see to it that {phrase}"
        case Shape.PAST | Shape.VERB:
            return f"my clients put it like this: {phrase}"
        case _ if _THERE.match(phrase):
            return f"I get them {phrase}"
        case _:
            return f"my clients get {phrase}"


_THERE = re.compile(r"(?:back|home|out|off|up|over|through|ready|\w+[- ](?:ready|free))\b")
_PEOPLE = r"them|people|(?:(?:my|our) )?clients|customers|firms|companies|businesses|others"
_NO_PEOPLE = rf"(?!to\b|(?:{'|'.join(sorted(VERBS))})\b)"
_HELPS = re.compile(
    rf"(?:(?:i|we) )?help(?:s|ing)? (?:(?P<them>{_PEOPLE}) (?:to )?|{_NO_PEOPLE})(?P<rest>.+)",
    re.IGNORECASE,
)


def different(text: str, most: int = LONGEST) -> str:
    """What others in my trade don't do: "that I stay on site", or a thing to be named: "a fixed price".

    >>> different("I stay until your own people run it"), different("working on site."), different("Fixed fee")
    ('that I stay until their own people run it', 'working on site', 'fixed fee')
    >>> different("You pay when it works"), different("I tell you the price first")
    ('that they pay when it works', 'that I tell them the price first')
    """
    stems = ("what's different is that", "what's different is", "the difference is that", "that", "because")
    phrase = of_clients(cut(text, most, *stems))
    match shape(phrase, asked=Shape.VERB):
        case Shape.EMPTY:
            return ""
        case Shape.CLAUSE:
            return f"that {phrase}"
        case Shape.VERB:
            return f"that I {phrase}"
        case Shape.NOUN if re.match(r"(?:\d+|\w+) years\b|.*\bexperience\b", phrase):
            return f"that I bring {phrase}"
        case Shape.THIRD:
            return f"that my way of working {phrase}"
        case _:
            return phrase


def trade(text: str, most: int = LONGEST) -> str:
    """What I am: "I'm a production planner", "I make websites", "I work in tax".

    >>> trade("production planner"), trade("bookkeeping"), trade("makes websites")
    ("I'm a production planner", 'I work in bookkeeping', 'I make websites')
    """
    phrase = titled(cut(text, most, "i'm", "i am", "i work as", "we are", "we're", "i", "we"))
    words = phrase.split()
    if not words:
        return ""
    if words[-1].lower() in _PLACES and shape(phrase) is Shape.NOUN:
        return f"I run {article(phrase)}"
    if words[0].lower() in ("a", "an", "the", "one", "head", "chief", "chair"):
        return f"I'm {phrase}"
    if words[0].lower() in PREPOSITIONS:
        return f"I work {phrase}"
    head = next(
        (word for word, after in zip(words, [*words[1:], ""], strict=True) if not after or after in PREPOSITIONS),
        words[-1],
    )
    if (head.lower().endswith(AGENTS) or words[0].lower().endswith(AGENTS)) and shape(phrase) is not Shape.CLAUSE:
        return f"I'm {article(phrase)}"
    if (
        words[0].endswith("ing")
        and base(words[0]) in VERBS
        and len(words) > 1
        and words[1] not in JOINERS | PREPOSITIONS
    ):
        return f"I {change_verb(phrase, 'base')}"  # "recruiting drivers"
    does = len(words) > 1 and words[0].endswith("s") and base(words[0]) in VERBS and words[1] not in PREPOSITIONS
    match Shape.THIRD if does and words[0] not in ROLE_WORDS else shape(phrase):
        case Shape.VERB:
            return f"I {phrase}"
        case Shape.THIRD if not head.endswith("s") or len(words) > 1:
            return f"I {change_verb(phrase, 'base')}"
        case Shape.GERUND if len(words) > 1:
            return f"my work is {phrase}"
        case _:
            return f"I work in {phrase}"


_SHOPS = "shop studio agency bakery brewery clinic practice firm company business school café workshop"
_PLACES = frozenset(_SHOPS.split())


def titled(trade: str) -> str:
    """A trade typed as a title, in small letters: "Virtual Assistant", "Puppy Trainer"; a proper name keeps its own."""
    job, *where = re.split(r"(?= (?:for|in|at|of|to) )", trade, maxsplit=1)
    words = job.split(" ")
    if not all(word[:1].isupper() or word in ("and", "&") for word in words[1:]):
        return trade
    small = (word if word.lower() in PROPER or not word[1:].islower() else word.lower() for word in words)
    return "".join((" ".join(small), *where))
