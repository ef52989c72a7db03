"""What was typed of what they would have from meeting me, as a clause, or as what stands after a colon."""

from __future__ import annotations

import re

from .phrase import begun, speak_of, thought, tidy, whole
from .pieces import first, piece
from .shape import Shape
from .slips import righted
from .sure import words_of
from .theirs import LONGEST
from .thing import thing
from .verbs import base, change_verb
from .words import ADVERBS, DETERMINERS, JOINERS, PREPOSITIONS, VERBS


def gain(text: str, most: int = LONGEST) -> str:
    """Why they would want to meet me: "they'd get a week's plan that holds", "they'd stop losing evenings".

    >>> gain("tell them which locks are rubbish"), gain("meet me and see if the cat likes me")
    ("they'd know which locks are rubbish", '')
    """
    return "" if mine(text) else first(lambda part: _gain(part, most), text)


def _gain(part: str, most: int) -> str:
    if (both := _AND_WHICH.match(part)) and (got := _gain(both[1], most)).startswith("they'd get "):
        return f"{got} and see {both[2]}" if len(part.split()) <= most else got
    if re.search(r"\bmeet (?:me|us)\b", part):  # that is how they get it
        return ""
    part = _GIVING.sub(lambda given: f"they'd {_GOT[given[1].lower()]} ", part)
    found = piece(
        part, "because", "(?:they|we|i)(?: would|'d| will|'ll)?(?: get)?", "to", asked=Shape.VERB, most=most, mine=True
    )
    phrase, kind = speak_of(found.words, {"your": "their", "yours": "theirs"}), found.shape
    modal = re.match(r"(?:they|we|i)(?: would|'d| will|'ll)\s+(?!get\b)|to\s", tidy(part), re.IGNORECASE)
    if not phrase:
        return ""
    if _QUESTION.match(phrase):
        asked, _, also = phrase.rpartition(" and ")
        besides = thing(also) if asked and len(also.split()) < 4 and not _QUESTION.match(also) else ""
        return f"they'd know {asked} and have {besides}" if besides else f"they'd know {phrase}"
    if (modal and kind in (Shape.NOUN, Shape.VERB)) or (kind is Shape.NOUN and _DOES.match(phrase)):
        return f"they'd {change_verb(phrase, 'base')}"
    named = thing(phrase)
    if len(named.split()) < 3 and ", " in phrase:  # too little is left of it
        named = "" if set(words_of(phrase)) & (JOINERS - {"and", "or"}) else phrase
    if kind is not Shape.CLAUSE and named and not (found.sure and kind is Shape.VERB):
        return f"they'd get {named}" if kind is not Shape.GERUND else _doing(phrase)
    if not found.sure:
        return f"they'd get {named}" if named else ""
    match kind:
        case Shape.VERB if re.match(r"can\b", phrase):
            return f"they'd be able to {phrase[4:]}"
        case Shape.VERB:
            return f"they'd {phrase}" if not re.match(r"(?:can|do|are|will|would)\b", phrase) else f"they {phrase}"
        case Shape.THIRD:
            return f"they'd {change_verb(phrase, 'base')}"
        case Shape.GERUND:
            return _doing(phrase)
        case Shape.STATE:
            return f"they'd be {phrase}"
        case Shape.CLAUSE:
            return f"they'd find that {phrase}"
        case _:
            return ""


def _doing(phrase: str) -> str:
    known = base(phrase.split(" ")[0]) in VERBS
    return f"they'd {change_verb(phrase, 'base')}" if known else f"they'd be {phrase}"


_AND_WHICH = re.compile(r"(.+), and ((?:which|whether|how|where|why)\b[^,]+?)\.?$")  # "five cheeses, and which sells"
_GOT = {"tell": "know", "show": "see", "give": "get", "send": "get", "bring": "get"}
_GIVING = re.compile(rf"^({'|'.join(_GOT)}) (?:them|you) ", re.IGNORECASE)  # "tell them which locks are no good"
_MY_ACT = re.compile(r"^(?!they\b|to\b)\w+ .*\band (?:give|send|tell|show|bring) (?:them|you|'?em)\b", re.IGNORECASE)


def mine(text: str) -> bool:
    """Whether what they would get is told as something I do: "we fly a hawk for one morning"."""
    doing = r"(?:I|we)(?:'ll|'d)? (?!would\b|will\b|could\b|can\b|get\b|have\b|know\b)"
    return bool(re.match(doing, righted(text.strip()), re.IGNORECASE) or _MY_ACT.match(text.strip()))


def prospect(text: str, most: int = LONGEST) -> str:
    """What they would have from a first talk, to be said after a colon, where it is neither a thing nor a clause."""
    if gain(text, most) or re.search(r"\bmeet (?:me|us)\b", text):
        return ""
    if not mine(text):
        return thought(begun(tidy(text)), most)
    said = whole(tidy(text), most)
    told = re.match(r"(?:I|we)\b", said, re.IGNORECASE)
    return said if told else f"I'd {said}"  # "walk the lot and give them a price"


_MANY = "the|a|an|their|his|her|our|my|two|three|four|five|six|seven|eight|nine|ten|these|those|every"
_SMALL = "|".join(sorted(PREPOSITIONS | DETERMINERS | ADVERBS | JOINERS | {"what", "how", "whether"}))
_DOES = re.compile(rf"(?!(?:{_SMALL})\b)[a-z]+(?<!s)(?<!ing)(?<!ed)(?<!er) (?:{_MANY}) ")
_QUESTION = re.compile(
    r"(?:whether|how|where|when|who|why)\b|which |what's |"
    r"what (?!of\b)"
)
