"""What was typed of me, as clauses: what I help them do, what is different about it, what I am."""

from __future__ import annotations

import re
from itertools import pairwise

from ..article import article
from .noun import is_plural
from .people import somebody
from .phrase import begun, of_clients, thought, tidy
from .pieces import anyhow, first, piece, pieces, sentences
from .shape import Shape, shape
from .sure import NO_NOUN, acts, sure, words_of
from .theirs import LONGEST, of_theirs
from .thing import thing
from .verbs import base, change_verb
from .words import (
    ADVERBS,
    AGENTS,
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    NAMING,
    NOUNISH,
    PREPOSITIONS,
    PRONOUNS,
    PROPER,
    ROLE_WORDS,
    VERBS,
)


def cut(text: str, most: int, *stems: str) -> str:
    return thought(begun(tidy(text, *stems)), most)


def helps(text: str, most: int = LONGEST) -> str:
    """The result clients name: "I help them get orders out on time"; empty where no sentence surely carries it.

    >>> helps("Hiring a plant manager in 60 days"), helps("We help musicians to play without pain")
    ('I help them hire a plant manager in 60 days', 'I help musicians play without pain')
    >>> helps("help with planning"), helps("Parts in 5 days"), helps("gulls gone without shooting")
    ('I help them with planning', 'my clients get parts in 5 days', '')
    """
    told = first(lambda part: _helps(part, most), text)
    if told.startswith("my clients get") and (every := thing(", ".join(begun(tidy(each)) for each in sentences(text)))):
        return f"my clients get {of_clients(every)}"  # of two sentences both
    return told


def _helps(part: str, most: int) -> str:
    if (typed := _HELPS.match(tidy(part))) and (rest := cut(typed["rest"], most)):
        whom = "them " if typed["them"] or rest.startswith("with ") else ""
        return f"I help {whom}" + re.sub(r"^((?:[^ ]+ ){0,3}?[^ ]+s) to (?!the|a|an)", r"\1 ", rest)
    if mine := _MY_DOING.match(tidy(part)):
        return f"I {of_clients(cut(mine[1], most))}" if cut(mine[1], most) else ""
    found = piece(
        part,
        "(?:(?:i|we) )?help(?:s|ing)?(?: to)?",
        "to",
        "that",
        "you",
        asked=Shape.VERB,
        most=most,
        mine=True,
        doing=True,
    )
    phrase, kind = of_clients(found.words), found.shape
    if _denied(phrase):
        return f"I help them {phrase}"
    if (acting := several_act(phrase)) and somebody(acting):
        return f"I help {phrase}"
    if found.sure:
        match kind:
            case Shape.VERB if not re.match(r"(?:can|are|will|would|must|should|never|always)\b", phrase):
                return "I help them " + _THEIR_OWN.sub(r"\1 their \2", phrase)
            case Shape.THIRD:
                return f"I help them {change_verb(phrase, 'base')}"
            case Shape.GERUND if base(phrase.split(" ")[0]) in VERBS:
                return f"I help them {change_verb(phrase, 'base')}"
            case Shape.CLAUSE if not re.search(r" without \w+ing\b", phrase):  # "seats look new without closing"
                return "I see to it that " + re.sub(r", (\w+s too)$", r" and \1", of_theirs(phrase))
    if re.match(r"(?:it|they) (?:[a-z]+s\b|can\b|will\b|don't\b|won't\b)", tidy(part)):
        return f"I see to it that {tidy(part)}"
    if kind is Shape.GERUND and found.sure:
        return ""
    if _THERE.match(phrase):
        return f"I get them {phrase}"
    return f"my clients get {named}" if not acting and (named := thing(phrase)) else ""


def _denied(phrase: str) -> bool:
    """Whether it says what they no longer do: "not have a mess", "never lose a night's sleep"."""
    no, verb, after = [*phrase.lower().split(" "), "", ""][:3]
    acting = (
        no == "never" and after in DETERMINERS and verb not in NO_NOUN and not verb.endswith(("ly", "ing"))
    )  # "fear the dark"
    return no in ("not", "never") and (verb in VERBS or verb in ("have", "be", "to") or acting)


def work(text: str, most: int = LONGEST) -> str:
    """The result, to be said after a colon, where no sentence surely carries it: "gulls gone without shooting"."""
    named = "" if helps(text, most) else of_clients(anyhow(text, most=most))
    return "" if named.split(" ")[0].lower() in PRONOUNS else named


_THEIR_OWN = re.compile(  # as one types it: "cut power bill 40%"
    r"^(cut|reduce|lower|halve|fix|sell|grow|run|protect|improve|double|leave|finish|clear|organi[sz]e|raise) "
    r"(?!(?:the|their|a|an|your|our|my|his|her|more|new|some|every|another|any)\b)((?:[a-z]+ )?"
    r"(?:bills?|website|house|home|business|company|practice|book|app|team|garden|kitchen|costs?|prices?))\b"
)


def several_act(phrase: str) -> str:
    """Who acts, where a phrase says what several do: "new moms sleep through", "seats look new"; else empty."""
    words = phrase.lower().split()
    for place, (before, word) in enumerate(pairwise(words[:6])):
        if (
            "'" in before
            or before in _SUBORDINATES | ADVERBS
            or (place == 0 and before in VERBS | DETERMINERS | PRONOUNS | PREPOSITIONS)
        ):
            return ""
        if word in VERBS and is_plural(before) and base(before) not in VERBS - NOUNISH and len(words) > place + 2:
            return before
    return ""


_SUBORDINATES = JOINERS | frozenset(["that", "which", "who", "to", "in", "on", "at", "for", "from", "with", "without"])
_MY_DOING = re.compile(
    rf"(?:i|we) ((?!(?:{'|'.join(sorted(AUXILIARIES | ADVERBS | {'help'}))})\b)[a-z]+ .+)", re.IGNORECASE
)
_THERE = re.compile(r"(?:back|home|out|off|up|over|through|ready|\w+[- ](?:ready|free))\b")
_PEOPLE = r"them|people|(?:(?:my|our) )?clients|customers|firms|companies|businesses|others"
_NO_PEOPLE = rf"(?!to\b|(?:{'|'.join(sorted(VERBS))})\b)"
_HELPS = re.compile(
    rf"(?:(?:i|we) )?help(?:s|ing)? (?:(?P<them>{_PEOPLE}) (?:to )?|{_NO_PEOPLE})(?P<rest>.+)",
    re.IGNORECASE,
)


def different(text: str, most: int = LONGEST) -> str:
    """What others in my trade don't do: "that I stay on site", or what can only be named: "a fixed price".

    >>> different("I stay until your own people run it"), different("working on site."), different("Fixed fee")
    ('that I stay until their own people run it', 'working on site', 'fixed fee')
    >>> different("thirty years at one bench and I tell you the price first"), different("joiners, not a catalogue")
    ('that I tell them the price first', 'joiners, not a catalogue')
    """
    own = (part for part in pieces(text) if re.match(r"(?:I|we|you|they)\b", part.strip(), re.IGNORECASE))
    told = next((told for part in (*own, *pieces(text)) if (told := _different(part, most))), "")
    before, _, after = text.partition(": ")
    named = before if after and len(before.split()) > 2 else re.split(r",? (?:plus|and|but) (?=the\b|it\b)", text)[0]
    return told or of_clients(thought(begun(tidy(named)).replace(" / ", " or "), most))


def _different(part: str, most: int) -> str:
    stems = ("what's different is that", "what's different is", "the difference is that", "that", "because")
    phrase = of_clients(cut(part, most, *stems))
    phrase = re.sub(r", (?=(?:I|we) \w+ )", ", and ", phrase) if re.match(r"(?:I|we)\b", phrase) else phrase
    if re.match(r"(?:[^,]+, ){2,}(?!.*\b(?:and|or)\b)", phrase):
        does, *row = phrase.split(", ")  # a clause, and a list that runs on after it
        told = shape(does, asked=Shape.VERB) in (Shape.VERB, Shape.CLAUSE)
        phrase = does if told and all(shape(each) is Shape.NOUN for each in row) else phrase
    kind = shape(phrase, asked=Shape.VERB)
    if kind is Shape.NOUN and re.match(r"(?:\d+|\w+) years\b(?!.* and )|.*\bexperience\b", phrase):
        return f"that I have {phrase} behind me"
    if both := re.match(r"they (\w+), I\b", phrase):  # "You talk, I write"
        return f"that they {both[1]} and I{phrase[both.end() :]}"
    if re.match(r"(?:I|we|they)\b", phrase):
        return f"that {phrase}"
    if (
        re.match(r"(?:ex|former|trained|qualified|registered|retired|chartered)\b", phrase)
        and phrase.endswith(AGENTS)
        and not set(phrase.split()) & (PREPOSITIONS | JOINERS)
    ):
        return f"that I'm {article(phrase)}"  # "ex examiner"
    if phrase.startswith("been "):
        return f"that I've {phrase}"
    if not sure(phrase, kind) or re.match(r"[\d£$€]|\w+(?: \w+)?,|\w+ by (?!hand|phone|post|the)", phrase):
        return ""
    match kind:
        case Shape.CLAUSE:
            return f"that {phrase}"
        case Shape.VERB:
            return f"that I {phrase}"
        case Shape.THIRD:
            return f"that I {change_verb(phrase, 'base')}"
        case Shape.STATE:
            return f"that I'm {phrase}"
        case _:
            return ""


def trade(text: str, most: int = LONGEST) -> str:
    """What I am: "I'm a production planner", "I make websites"; in brackets what is neither a person nor a field.

    >>> trade("production planner"), trade("bookkeeping"), trade("makes websites"), trade("postpartum doula")
    ("I'm a production planner", 'I work in bookkeeping', 'I make websites', '(postpartum doula)')
    >>> trade("We install solar"), trade("an ISO 27001 consultancy"), trade("Pell & Sons Ltd")
    ('I install solar', 'I run an ISO 27001 consultancy', '(Pell & Sons Ltd)')
    """
    doing = re.match(r"(I|we)\s+(?!work as\b|am\b|are\b)(?=[a-z]+ )", tidy(text), re.IGNORECASE)
    phrase = alone(titled(cut(text, most, "i'm", "i am", "i work as", "we are", "we're", "i", "we")))
    words = phrase.split()
    if not words:
        return ""
    if doing:
        return f"I {re.split(r',| [-–—] | [(]', phrase)[0]}"
    if _LTD.search(text):
        return f"({text.strip()})"
    bare = re.sub(r"^an? ", "", phrase)
    house = re.split(r" (?:for|of|in|with|that|where) ", bare)[0].split()[-1].lower()
    if house in _PLACES and shape(bare) is Shape.NOUN:
        return f"I run {article(bare)}"
    if words[0].lower() in ("a", "an", "the", "one", "head", "chief", "chair"):
        return f"I'm {phrase}"
    if words[0].lower() in PREPOSITIONS:
        return f"I work {phrase}"
    head = next(
        (word for word, after in zip(words, [*words[1:], ""], strict=True) if not after or after in PREPOSITIONS),
        words[-1],
    )
    first_is = words[0].lower().endswith(AGENTS) and not head.endswith("ing")  # "grant writing"
    if (head.lower().endswith(AGENTS) or first_is) and not acts(words_of(phrase)):
        return f"I'm {article(phrase)}"
    if len(words) > 1 and words[1] in ("lessons", "courses", "classes", "workshops", "tours"):
        return f"I give {phrase}"
    does = re.sub(r"e?s$|ing$", "", words[0]) != words[0] and base(words[0]) in VERBS
    plain = len(words) > 1 and words[1] not in JOINERS | PREPOSITIONS
    named = words[0] in NAMING and not words[-1].removesuffix("s").endswith(AGENTS)  # "hearing aids"
    if does and plain and not named and words[0] not in ROLE_WORDS:  # "recruiting drivers"
        return f"I {change_verb(phrase, 'base')}"
    if shape(phrase) is Shape.VERB:
        return f"I {phrase}"
    if shape(phrase) is Shape.GERUND and len(words) > 1 and sure(phrase, Shape.GERUND):
        return f"my work is {phrase}"
    return (
        f"I work in {phrase}"
        if _FIELD.search(head) and "," not in phrase and words[-1] not in PREPOSITIONS
        else f"({phrase})"
    )


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


def alone(trade: str) -> str:
    """A trade without what was added to it, where it says enough by itself.

    >>> alone("falconer / bird control"), alone("house clearance - estates"), alone("baker, third generation")
    ('falconer', 'house clearance', 'baker')
    """
    job = re.split(r",| ?/ ?| [-–—] | \(", trade, maxsplit=1)[0].strip()
    says = job.lower().endswith(AGENTS) or _FIELD.search(job.split(" ")[-1]) if job else False
    return job if says and not re.search(r",.* (?:and|or) ", trade) else trade


def titled(trade: str) -> str:
    """A trade typed as a title, in small letters: "Virtual Assistant", "Puppy Trainer"; a proper name keeps its own."""
    job, *where = re.split(r"(?= (?:for|in|at|of|to) )", trade, maxsplit=1)
    words = job.split(" ")
    if not all(word[:1].isupper() or word in ("and", "&") for word in words[1:]):
        return trade
    small = (word if word.lower() in PROPER or not word[1:].islower() else word.lower() for word in words)
    return "".join((" ".join(small), *where))
