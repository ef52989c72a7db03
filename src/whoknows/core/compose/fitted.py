"""The offer's phrases as clauses that can stand in a sentence, whatever shape they were typed in."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from ..offer import Avatar, Offer
from .noun import article, is_plural
from .phrase import begun, said, shortened, speak_of, thought, tidy
from .shape import Shape, shape
from .verbs import base, change_verb
from .words import (
    ADVERBS,
    AGENTS,
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    NOUNISH,
    PREPOSITIONS,
    PRONOUNS,
    PROPER,
    ROLE_WORDS,
    VERBS,
)

LONGEST = 16  # words of one phrase; more than that nobody says in one breath


@dataclass(frozen=True, slots=True)
class Fitted:
    """What can be said of the avatar and of me, each a clause in small letters, or empty."""

    problem: str = ""  # they can't get orders out on time
    cause: str = ""  # because nobody owns the plan
    cost: str = ""  # it costs them two late penalties a month
    tried: str = ""  # they've tried hiring another planner
    gain: str = ""  # they'd get a week's plan that holds
    help: str = ""  # I help them get orders out on time
    different: str = ""  # what's different is that I stay until your own people run the plan
    trade: str = ""  # I'm a production planner

    @property
    def why(self) -> bool:
        """Whether there is any reason why they would want to meet."""
        return bool(self.problem or self.gain or self.help)


def fitted(offer: Offer, avatar: Avatar, *, most: int = LONGEST) -> Fitted:
    """Every phrase of the offer and the avatar, fitted; one that is too long is left out, where another says why."""
    told = every(offer, avatar, most)
    if told.why or not any((avatar.complaint, avatar.cost, avatar.reason, offer.result)):
        return told
    complaint, price, reason, result = (
        shortened(tidy(text), most) for text in (avatar.complaint, avatar.cost, avatar.reason, offer.result)
    )
    cut_short = replace(avatar, complaint=complaint, cost=price, reason=reason)
    return every(replace(offer, result=result), cut_short, most)


def every(offer: Offer, avatar: Avatar, most: int) -> Fitted:
    complaint, price = problem(avatar.complaint, most), cost(avatar.cost, most)
    if not complaint:  # what it costs them is then what they live with
        complaint, price = price.replace("it costs them", "they put up with", 1), ""
    return Fitted(
        problem=complaint,
        cause=cause(avatar.cause, most),
        cost=price,
        tried=tried(avatar.tried, most),
        gain=gain(avatar.reason, most),
        help=helps(offer.result, most),
        different=different(offer.usp, most),
        trade=trade(offer.trade, most),
    )


def cut(text: str, most: int, *stems: str) -> str:
    return thought(begun(tidy(text, *stems)), most)


def problem(text: str, most: int = LONGEST) -> str:
    """What they complain about, with "they" as its subject wherever that can be.

    >>> problem("Can't get orders out on time."), problem("late orders"), problem("we lose our drivers")
    ("they can't get orders out on time", 'they struggle with late orders', 'they lose their drivers')
    >>> problem("Website brings nothing"), problem("no time"), problem("Drowning in email")
    ('their website brings nothing', 'they have no time', "they're drowning in email")
    """
    phrase, kind = said(text, "that", asked=Shape.VERB, most=most)
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.VERB | Shape.PAST:
            return f"they {phrase}"
        case Shape.THIRD:
            return f"they {change_verb(phrase, 'base')}"
        case Shape.GERUND:
            return f"they're {phrase}"
        case Shape.CLAUSE:
            return of_theirs(phrase)
        case _ if _LACK.match(phrase):
            return f"they have {phrase}"
        case _:
            return f"they struggle with {phrase}"


_LACK = re.compile(r"(?:no|not|too|little|few|never|nothing)\b")
_NOBODYS = ADVERBS | AUXILIARIES | DETERMINERS | JOINERS | PREPOSITIONS | PRONOUNS | {"yes", "one", "sometimes"}


def of_theirs(clause: str) -> str:
    """A clause about one thing of theirs, told without saying whose: "website brings nothing" -> "their website …"."""
    first = clause.split(" ", 1)[0]
    second, third = [*clause.split(" "), "", ""][1:3]
    several = is_plural(second) and third in AUXILIARIES | VERBS | ADVERBS  # "big shops don't want small batches"
    whose = several or first in _NOBODYS or first.split("'")[0] in _NOBODYS or first.endswith("ing") or is_plural(first)
    return clause if whose or not first.isalpha() or not first.islower() else f"their {clause}"


def cause(text: str, most: int = LONGEST) -> str:
    """What is under it, with the word that links it: "because nobody owns the plan", "because of bad planning"."""
    phrase, kind = said(text, "because of", "because", "due to", "as", "since", most=most)
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.VERB | Shape.PAST:
            return f"because they {phrase}"
        case Shape.THIRD:
            return f"because it {phrase}"
        case Shape.CLAUSE:
            return f"because {of_theirs(phrase)}"
        case _:
            return f"because of {phrase}"


def cost(text: str, most: int = LONGEST) -> str:
    """What it costs them, as a clause: "it costs them two days a month", "they lose two days a month"."""
    phrase, kind = said(text, "it costs (?:them|us|me)", "costs (?:them|us|me)", most=most)
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.VERB | Shape.PAST:
            return f"they {phrase}"
        case Shape.THIRD:
            return f"it {phrase}"
        case Shape.GERUND:
            return f"it means {phrase}"
        case Shape.CLAUSE:
            return f"it means that {phrase}"
        case _:
            return f"it costs them {phrase}"


def tried(text: str, most: int = LONGEST) -> str:
    """What they tried, as a clause: "they've tried hiring another planner", "they've hired another planner"."""
    phrase, kind = said(text, "(?:they|we|i)?(?:'ve| have)? ?(?:tried|have)(?: to)?", "(?:they|we|i)'ve", most=most)
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.VERB | Shape.THIRD if not re.match(r"(?:can|have|do|are|has|is|does)", phrase):
            return f"they've tried {change_verb(phrase, 'gerund')}"
        case Shape.PAST:
            return f"they {phrase}"
        case Shape.CLAUSE | Shape.VERB | Shape.THIRD:
            return f"they tell me that {phrase}"
        case _:
            return f"they've tried {phrase}"


def gain(text: str, most: int = LONGEST) -> str:
    """Why they would want to meet me: "they'd get a week's plan that holds", "they'd stop losing evenings"."""
    phrase, kind = said(text, "because", "(?:they|we|i)(?: would|'d| will|'ll)?(?: get)?", "to", most=most)
    modal = re.match(r"(?:they|we|i)(?: would|'d| will|'ll)\s+(?!get\b)", tidy(text), re.IGNORECASE)
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.NOUN if modal:
            return f"they'd {phrase}"
        case Shape.NOUN if _QUESTION.match(phrase):
            return f"they'd know {phrase}"
        case Shape.VERB if re.match(r"can\b", phrase):
            return f"they'd be able to {phrase[4:]}"
        case Shape.VERB:
            return f"they'd {phrase}" if not re.match(r"(?:can|do|are|will|would)\b", phrase) else f"they {phrase}"
        case Shape.THIRD:
            return f"they'd {change_verb(phrase, 'base')}"
        case Shape.PAST:
            return f"what they'd get is this: {phrase}"
        case Shape.GERUND:
            return f"they'd {change_verb(phrase, 'base')}"
        case Shape.CLAUSE:
            return f"they'd find that {phrase}"
        case _:
            return f"they'd get {phrase}"


_QUESTION = re.compile(
    r"(?:whether|how|where|when|who)\b|what (?:(?:they|their|to|it|is|a|an|the|would|could)\b|\w+ing\b)"
)


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
        case _:
            return f"my clients get {phrase}"


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
    """
    stems = ("what's different is that", "what's different is", "the difference is that", "that", "because")
    phrase = speak_of(cut(text, most, *stems), {"your": "their", "you": "them", "yours": "theirs"})
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
