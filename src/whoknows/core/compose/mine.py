"""What was typed of me, as clauses: what I help them do, what is different about it, what I am."""

from __future__ import annotations

import re
from itertools import pairwise

from ..article import article
from .noun import is_plural
from .phrase import begun, of_clients, said, thought, tidy
from .shape import Shape, shape
from .short import without_aside
from .theirs import LONGEST
from .verbs import base, change_verb
from .words import AGENTS, DETERMINERS, JOINERS, NOUNISH, PREPOSITIONS, PRONOUNS, PROPER, ROLE_WORDS, VERBS


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
    if mine := _MY_DOING.match(tidy(text)):
        return f"I {of_clients(cut(mine[1], most))}" if cut(mine[1], most) else ""
    phrase, kind = said(text, "(?:(?:i|we) )?help(?:s|ing)?(?: to)?", "to", asked=Shape.VERB, most=most, mine=True)
    phrase = of_clients(without_aside(phrase))
    first = phrase.split(" ")[0].lower()
    if several_act(phrase):
        return f"I help {phrase}"
    if (kind is Shape.PAST and first in VERBS) or (kind is Shape.NOUN and first in NOUNISH):
        kind = Shape.VERB
    match kind:
        case Shape.EMPTY:
            return ""
        case Shape.VERB if not re.match(r"(?:can|are|will|would|must|should)\b", phrase):
            return "I help them " + _THEIR_OWN.sub(r"\1 their \2", phrase)
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
            return f"my clients get {listed(phrase)}"


_THEIR_OWN = re.compile(  # as one types it: "cut power bill 40%"
    r"^(cut|reduce|lower|halve|fix|sell|grow|run|protect|improve|double|leave|finish|clear|organi[sz]e|raise) "
    r"(?!(?:the|their|a|an|your|our|my|his|her|more|new|some|every|another|any)\b)((?:[a-z]+ )?"
    r"(?:bills?|website|house|home|business|company|practice|book|app|team|garden|kitchen|costs?|prices?))\b"
)


def listed(things: str) -> str:
    """Two things with the word between them that a sentence needs: "more fruit set, no bother with bees"."""
    first, *more = things.split(", ")
    return f"{first} and {more[0]}" if len(more) == 1 and not re.search(r"\b(?:and|or|but)\b", things) else things


def several_act(phrase: str) -> bool:
    """Whether a phrase says what several can do: "new moms sleep through", "founders pass their audit"."""
    words = phrase.lower().split()
    for place, (before, word) in enumerate(pairwise(words[:6])):
        if before in _SUBORDINATES or (place == 0 and before in VERBS | DETERMINERS | PRONOUNS | PREPOSITIONS):
            return False
        if word in VERBS and is_plural(before) and base(before) not in VERBS - NOUNISH and len(words) > place + 2:
            return True
    return False


_SUBORDINATES = JOINERS | frozenset(["that", "which", "who", "to", "in", "on", "at", "for", "from", "with", "without"])
_MY_DOING = re.compile(rf"(?:i|we) ((?:{'|'.join(sorted(VERBS - {'help'}))})\b.+)", re.IGNORECASE)
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
    phrase = of_clients(cut(telling_sentence(text), most, *stems))
    match shape(phrase, asked=Shape.VERB):
        case Shape.EMPTY:
            return ""
        case Shape.CLAUSE if acts := re.match(r"they (\w+), I\b", phrase):  # "You talk, I write"
            return f"that they {acts[1]} and I{phrase[acts.end() :]}"
        case Shape.CLAUSE if not re.match(r"[\d£$€]|(?!(?:I|we|they)\b)\w+(?: \w+)?,", phrase):
            return f"that {phrase}"
        case Shape.VERB | Shape.PAST:
            return f"that I {phrase}"
        case Shape.NOUN if re.match(r"(?:\d+|\w+) years\b|.*\bexperience\b", phrase):
            return f"that I have {phrase} behind me"
        case Shape.THIRD:
            return f"that I {change_verb(phrase, 'base')}"
        case Shape.STATE:
            return f"that I'm {phrase}"
        case _:
            return phrase


def telling_sentence(text: str) -> str:
    """Of several sentences that one that says what I do: "Ex-auditors. We've sat on the other side." -> the second."""
    each = [sentence for sentence in re.split(r"(?<=[a-z)'”])[.!]\s+", text.strip()) if sentence.strip()]
    acts = (one for one in each if re.match(r"(?:I|we|you|they)\b", one.strip(), re.IGNORECASE))
    return next(acts, each[0] if each else "")


def trade(text: str, most: int = LONGEST) -> str:
    """What I am: "I'm a production planner", "I make websites"; in brackets what is neither a person nor a field.

    >>> trade("production planner"), trade("bookkeeping"), trade("makes websites"), trade("postpartum doula")
    ("I'm a production planner", 'I work in bookkeeping', 'I make websites', '(postpartum doula)')
    >>> trade("We install solar"), trade("an ISO 27001 consultancy"), trade("Pell & Sons Ltd")
    ('I install solar', 'I run an ISO 27001 consultancy', '(Pell & Sons Ltd)')
    """
    acts = re.match(r"(I|we)\s+(?!work as\b|am\b|are\b)(?=[a-z]+ )", tidy(text), re.IGNORECASE)
    phrase = titled(cut(text, most, "i'm", "i am", "i work as", "we are", "we're", "i", "we"))
    words = phrase.split()
    if not words:
        return ""
    if acts:
        return f"I {phrase}"
    if _LTD.search(text):
        return f"({text.strip()})"
    bare = re.sub(r"^an? ", "", phrase)
    if words[-1].lower() in _PLACES and shape(bare) is Shape.NOUN:
        return f"I run {article(bare)}"
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
    does = re.sub(r"e?s$|ing$", "", words[0]) != words[0] and base(words[0]) in VERBS
    plain = len(words) > 1 and words[1] not in JOINERS | PREPOSITIONS
    if does and plain and words[0] not in ROLE_WORDS:  # "recruiting drivers"
        return f"I {change_verb(phrase, 'base')}"
    if shape(phrase) is Shape.VERB:
        return f"I {phrase}"
    if shape(phrase) is Shape.GERUND and len(words) > 1:
        return f"my work is {phrase}"
    return f"I work in {phrase}" if _FIELD.search(head) else f"({phrase})"


_SHOPS = """
    shop studio agency bakery brewery clinic practice firm company business school café cafe workshop consultancy gym
    salon garage nursery factory restaurant hotel
"""
_PLACES = frozenset(_SHOPS.split())
_LTD = re.compile(r"\b(?:Ltd|Limited|LLC|LLP|Inc|GmbH|plc|PLC|AG|BV|SARL|SRL|Pty|& Sons|& Co)\b")
_FIELD = re.compile(
    r"(?:ing|tion|sion|ment|ance|ence|ics|ism|logy|graphy|ship|ity|acy|ture|therapy|care)$|^(?:law|tax|IT|HR|QA|SEO|PR|"
    r"design|support|software|health|food|wine|property|sales|repair|hospitality|retail|tech|fashion|film|music|art|"
    r"energy|media|safety|security)$"
)


def titled(trade: str) -> str:
    """A trade typed as a title, in small letters: "Virtual Assistant", "Puppy Trainer"; a proper name keeps its own."""
    job, *where = re.split(r"(?= (?:for|in|at|of|to) )", trade, maxsplit=1)
    words = job.split(" ")
    if not all(word[:1].isupper() or word in ("and", "&") for word in words[1:]):
        return trade
    small = (word if word.lower() in PROPER or not word[1:].islower() else word.lower() for word in words)
    return "".join((" ".join(small), *where))
