"""What was typed of them, as clauses: what they live with, why, at what price; what they tried and would get.

Each is a clause only where that is sure. What they complain of, what comes of it and what they'd get may also be said
after a colon, which carries anything: ``trouble``, ``toll``, ``prospect``.
"""

from __future__ import annotations

import re

from .noun import is_plural
from .phrase import tidy
from .pieces import anyhow, first, piece
from .shape import Shape
from .sure import acts, words_of
from .thing import so_much, thing
from .verbs import change_verb
from .words import ADJECTIVES, ADVERBS, AGENTS, AUXILIARIES, DETERMINERS, JOINERS, NAMING, PREPOSITIONS, PRONOUNS, VERBS

LONGEST = 16  # words of one phrase; more than that nobody says in one breath


def problem(text: str, most: int = LONGEST) -> str:
    """What they complain about, with "they" as its subject wherever that can be; empty where it is no clause.

    >>> problem("Can't get orders out on time."), problem("late orders"), problem("we lose our drivers")
    ("they can't get orders out on time", '', 'they lose their drivers')
    >>> problem("Website brings nothing"), problem("no time"), problem("Drowning in email")
    ('their website brings nothing', 'they have no time', "they're drowning in email")
    """
    return first(lambda part: _problem(part, most), text)


def _problem(part: str, most: int) -> str:
    found = piece(part, "that", asked=Shape.VERB, most=most, doing=True)
    phrase = found.words
    if (denied := re.match(r"not ([a-z]+) ", phrase)) and denied[1] in VERBS:
        return f"they don't {phrase[4:]}"
    if _NOBODY.match(phrase):
        return f"they have {phrase}"
    if _LACK.match(phrase) and not found.sure and (named := thing(phrase)):
        return f"they have {named}"
    if not found.sure:
        return ""
    match found.shape:
        case Shape.VERB if phrase.startswith("are "):
            return f"they're {phrase[4:]}"
        case Shape.VERB | Shape.PAST:
            return f"they {phrase}"
        case Shape.THIRD:
            return f"they {change_verb(phrase, 'base')}"
        case Shape.GERUND | Shape.STATE:
            return f"they're {phrase}"
        case _:
            return of_theirs(phrase)


def trouble(text: str, most: int = LONGEST) -> str:
    """What they complain of, to be named after a colon: "late orders"; empty where it is part of a sentence.

    >>> trouble("late orders"), trouble("short deliveries: sheets, gowns"), trouble("it's out again")
    ('late orders', 'short deliveries (sheets and gowns)', '')
    """
    if problem(text, most):
        return ""
    before, _, after = tidy(text).partition(", ") if ": " in text else ("", "", "")
    words = anyhow(text, most=most)
    if before and after and len(before.split()) > 1:
        words = f"{before} ({re.sub(r', (?=[^,]+$)', ' and ', after)})" if len(after.split()) < 7 else before
    shown = piece(words, asked=Shape.VERB, most=most)
    if not thing(words) and all(len(each.split()) < 2 for each in re.split(r", | and ", words)):
        return ""  # "hoarse. cancelled"
    return words if shown.shape in (Shape.NOUN, Shape.GERUND) or thing(words) else ""


_NOBODY = re.compile(r"(?:nobody|no one|nothing|nowhere) (?:to|left to|else to) ")  # "nobody to wind it"
_LACK = re.compile(r"(?:no|not|too|little|few)\b")
_NOBODYS = ADVERBS | AUXILIARIES | DETERMINERS | JOINERS | PREPOSITIONS | PRONOUNS | {"yes", "one", "sometimes"}


def of_theirs(clause: str) -> str:
    """A clause about one thing of theirs, told without saying whose: "website brings nothing" -> "their website …"."""
    first, second, third = [*clause.split(" "), "", ""][:3]
    several = is_plural(second) and third in AUXILIARIES | VERBS | ADVERBS and first in ADJECTIVES  # "big shops don't"
    doing = first.endswith("ing") and (first not in NAMING or is_plural(second))
    people = is_plural(second) and (second == "people" or second.removesuffix("s").endswith(AGENTS))
    whose = several or people or doing or is_plural(first) or first.split("'")[0] in _NOBODYS
    one = first.isalpha() and (first.islower() or first in ("IT", "HR", "PR"))
    return clause if whose or not one else f"their {alone(clause)}"


def alone(clause: str, *, any_subject: bool = False) -> str:
    """A clause without another that goes on with a subject of its own, and no article before it.

    >>> alone("parlour packs in at five and dealer won't come"), alone("orders go out late and customers leave")
    ('parlour packs in at five', 'orders go out late and customers leave')
    """
    before, _, after = clause.partition(" and ")
    bare = after.split(" ")[0].lower() not in DETERMINERS | PRONOUNS and not is_plural(after.split(" ")[0])
    return before if after and (any_subject or bare) and acts(words_of(after)) else clause


def cause(text: str, most: int = LONGEST) -> str:
    """What is under it, with the word that links it: "because nobody owns the plan", "because of bad planning"."""
    return first(lambda part: _cause(part, most), text)


def _cause(part: str, most: int) -> str:
    found = piece(part, "because of", "because", "due to", "as", "since", most=most)
    phrase = found.words
    if re.match(r"it(?:'s| is| was| has| can't| won't| takes| never)\b", phrase):
        return f"because {phrase}"
    if found.sure:
        match found.shape:
            case Shape.VERB | Shape.PAST:
                return f"because they {phrase}"
            case Shape.THIRD:
                return f"because it {phrase}"
            case Shape.CLAUSE:
                return f"because {of_theirs(phrase)}"
            case Shape.STATE:
                return f"because they're {phrase}"
            case Shape.GERUND:
                return f"because of {phrase}"
    if re.match(r"(?:nobody|no one) left (?:who|that|to)\b", phrase):
        return f"because there's {phrase}"
    if re.match(r"(?:nobody|no one|no-one)'s ", phrase):
        return f"because it's {phrase}"
    named = thing(phrase)
    if ", " in phrase and phrase.split(" ")[-1] not in named:  # a list is told whole or not at all
        named = ""
    if named and re.match(r"(?:no|too (?:much|many|few|little)|not enough)\b", named):
        if _NONE_OF_THEIRS.match(named):
            return f"because they have {named}"
        return f"because there {'are' if any(map(is_plural, named.split())) else 'is'} {named}"
    return f"because of {named}" if named and not re.match(r"(?:not|up|off)\b", named) else ""


_NONE_OF_THEIRS = re.compile(
    r"no (?:idea|clue|time|money|space|room|list|plan|system|staff|record|budget|training|way)\b"
)


def cost(text: str, most: int = LONGEST) -> str:
    """What it costs them, as a clause: "it costs them two days a month", "they lose two days a month"."""
    return first(lambda part: _cost(part, most), text)


def _cost(part: str, most: int) -> str:
    found = piece(part, *_COSTS, most=most)
    phrase = found.words
    if found.sure:
        match found.shape:
            case Shape.VERB | Shape.PAST:
                return f"they {phrase}"
            case Shape.THIRD:
                return f"it {phrase}"
            case Shape.GERUND:
                return f"it means {phrase}"
            case Shape.STATE:
                return f"they're {phrase}"
            case _:
                return of_theirs(re.sub(r"(?<=s) left already$", " have already left", phrase))
    named = so_much(phrase)
    paid = re.match(rf"(?:{'|'.join(_COSTS)}) ", tidy(part), re.IGNORECASE)
    spent = named and (_SPENT.match(named) or _PAID.search(re.split(r" (?:who|that|which)\b", named)[0]))
    if named in ("reputation", "marriage", "health", "licence", "license", "nerve", "name", "job", "home"):
        named = f"their {named}"
    return f"it costs them {named}" if named and (paid or spent) else ""


_COSTS = ("it costs (?:them|us|me)", "costs (?:them|us|me)")
_UNITS = "hour|day|week|weekend|month|year|evening|night|morning|sunday|saturday|season|summer|winter"
_SPENT = re.compile(  # what one pays with: money, time, what is counted
    r".{0,12}[£$€\d]|(?:about |up to |at least |easily |nearly |almost |over )?(?:"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|dozens|hundreds|thousands|half|most|one in|"
    r"a grand|a fortune|"
    r"a (?:third|quarter|half|fifth|tenth|lot|good|tidy|small|dozen|couple|handful))\b|"
    r"their \w+|"
    rf"(?:an?|one|the|every|their|whole) (?:\w+ )?(?:{_UNITS})s?\b|"
    r"(?:sleep|time|money|overtime|fees|fines|penalties|sales|orders|customers|clients|bookings|trust|goodwill|income|"
    r"rent|profit|margin|business|evenings|weekends|days|hours|weeks|months)\b(?! (?:who|that|\w+ing)\b))",
    re.IGNORECASE,
)


_PAID = re.compile(
    r"\b(?:fees?|fines?|penalty|trust|listing|orders?|deposit|contract|licen[cs]e|reputation|goodwill|sleep|nights|summer|sales?|"
    r"commission|discount|refunds?|bonus|salary|wages|rent|premium|job|marriage|harvest|crop)\b"
)


def toll(text: str, most: int = LONGEST) -> str:
    """What comes of it, to be named after a colon, where it is nothing one pays with.

    >>> toll("women who never feel finished"), toll("two days a month"), toll("stock")
    ('women who never feel finished', '', '')
    """
    if cost(text, most):
        return ""
    named = first(lambda part: so_much(piece(part, *_COSTS, most=most).words), text)
    bare = re.fullmatch(r"(?:an?|the|their) \w+|\w+", named)
    return "" if bare else named


def tried(text: str, most: int = LONGEST) -> str:
    """What they tried, as a clause: "they've tried hiring another planner", "they've hired another planner"."""
    return first(lambda part: _tried(part, most), text)


def _tried(part: str, most: int) -> str:
    typed = tidy(part)
    found = piece(part, "(?:they|we|i)?(?:'ve| have)? ?(?:tried|have)(?: to)?", "(?:they|we|i)'ve", most=most)
    phrase = found.words
    if found.sure:
        match found.shape:
            case Shape.VERB | Shape.THIRD if not re.match(r"(?:can|have|do|are|has|is|does|never)", phrase):
                return f"they've tried {change_verb(phrase, 'gerund')}"
            case Shape.PAST:
                return f"they {phrase}"
            case Shape.CLAUSE if re.match(r"(?:they|their|the|nobody|no one|he|she)\b", phrase):
                return f"they tell me that {phrase}"
            case Shape.VERB | Shape.THIRD | Shape.CLAUSE:
                return ""
            case Shape.GERUND if ", " not in phrase:
                return f"they've tried {phrase}"
    named = phrase if phrase == "everything" else thing(phrase)
    return f"they've tried {named}" if named and not re.match(r"(?:nothing|no|none)\b", typed) else ""
