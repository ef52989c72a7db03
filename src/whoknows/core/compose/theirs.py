"""What was typed of them, as clauses: what they live with, why, at what price; what they tried and would get."""

from __future__ import annotations

import re

from .noun import is_plural
from .phrase import said, tidy
from .shape import Shape
from .short import without_aside
from .verbs import base, change_verb
from .words import ADJECTIVES, ADVERBS, AUXILIARIES, DETERMINERS, JOINERS, NAMING, PREPOSITIONS, PRONOUNS, VERBS

LONGEST = 16  # words of one phrase; more than that nobody says in one breath


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
        case Shape.VERB if phrase.startswith("are "):
            return f"they're {phrase[4:]}"
        case Shape.VERB | Shape.PAST:
            return f"they {phrase}"
        case Shape.THIRD:
            return f"they {change_verb(phrase, 'base')}"
        case Shape.GERUND | Shape.STATE:
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
    first, second, third = [*clause.split(" "), "", ""][:3]
    several = is_plural(second) and third in AUXILIARIES | VERBS | ADVERBS and first in ADJECTIVES  # "big shops don't"
    doing = first.endswith("ing") and (first not in NAMING or is_plural(second))
    whose = several or doing or is_plural(first) or first.split("'")[0] in _NOBODYS
    one = first.isalpha() and (first.islower() or (first.isupper() and len(first) > 1))
    return clause if whose or not one else f"their {clause}"


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
        case Shape.STATE:
            return f"because they're {phrase}"
        case _ if re.match(r"(?:nobody|no one|no-one)'s ", phrase):
            return f"because it's {phrase}"
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
        case Shape.STATE:
            return f"they're {phrase}"
        case Shape.CLAUSE if phrase.startswith(("they ", "they'")):
            return phrase
        case Shape.CLAUSE:
            return "it means that " + re.sub(r"(?<=s) left already$", " have already left", phrase)
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
        case Shape.CLAUSE | Shape.VERB | Shape.THIRD if re.match(
            r"(?:they|their|the|nobody|no one|it|he|she)\b", phrase
        ):
            return f"they tell me that {phrase}"
        case _:
            return f"they've tried {phrase}"


def gain(text: str, most: int = LONGEST) -> str:
    """Why they would want to meet me: "they'd get a week's plan that holds", "they'd stop losing evenings"."""
    phrase, kind = said(text, "because", "(?:they|we|i)(?: would|'d| will|'ll)?(?: get)?", "to", most=most)
    modal = re.match(r"(?:they|we|i)(?: would|'d| will|'ll)\s+(?!get\b)", tidy(text), re.IGNORECASE)
    if kind is Shape.CLAUSE and re.match(
        r"(?:\d|(?:an?|the|one|two|three|four|five|ten|some|no|some(?:one|body)|their)\b)", phrase
    ):
        kind = Shape.NOUN  # "two numbers, sold and let", "their own roof, modeled on their own bills"
    if kind is Shape.NOUN and _DOES.match(phrase):
        kind = Shape.VERB  # "taste six bottles"
    if kind is Shape.NOUN:
        phrase = without_aside(phrase)
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
            known = base(phrase.split(" ")[0]) in VERBS
            return f"they'd {change_verb(phrase, 'base')}" if known else f"they'd be {phrase}"
        case Shape.STATE:
            return f"they'd be {phrase}"
        case Shape.CLAUSE:
            return f"they'd find that {phrase}"
        case _:
            return f"they'd get {phrase}"


_MANY = "the|a|an|their|his|her|our|my|two|three|four|five|six|seven|eight|nine|ten|these|those|every"
_SMALL = "|".join(sorted(PREPOSITIONS | DETERMINERS | ADVERBS | JOINERS | {"what", "how", "whether"}))
_DOES = re.compile(rf"(?!(?:{_SMALL})\b)[a-z]+(?<!s)(?<!ing)(?<!ed)(?<!er) (?:{_MANY}) ")
_QUESTION = re.compile(
    r"(?:whether|how|where|when|who)\b|what (?:(?:they|their|to|it|is|a|an|the|would|could)\b|\w+ing\b)"
)
