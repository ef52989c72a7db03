"""Better words for an ask: the writer's own, the offer's where it has some, a blank where only the writer knows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..article import article
from ..offer import Avatar, Offer
from .phrases.notation import phrases, words
from .phrases.traits import TAIL
from .reading import Reading
from .verdict import Place

ROLE_BLANK = "[role] at [kind of firm]"
PROBLEM_BLANK = "[problem]"

_ESCAPE = phrases(
    r"^(?:so |but |and |or |also |maybe |perhaps |(?:i was |i'm )?wondering (?:if|whether) )*(?:(?:do|does|would"
    r"|did|might|may|could|can) @you(?: happen to| ever| perhaps| maybe| possibly)? (?:know|think)(?: of)?|(?:do "
    r"|does )?(?:know|knows|got)(?: of)?|(?:if|when|whenever|should|in case)(?: @you)?(?: ever| happen to| do|"
    r" should)*(?: know| hear| think| meet| come across| run into| have)?(?: of| into| about)?|is there|are there"
    r"|have you(?: got)?|any(?= \w)|(?:does |do |can |could )?(?:anyone|anybody|someone|somebody)(?: in [\w"
    r" ]{1,20}?| here)? (?:know|knows|got|have)(?: of)?) ?(?P<whom>(?:anyone|anybody|someone|somebody)(?: else)?"
    r"|any(?: other| of your)?|another|an?|other|some|people|others|friends?|one of your \w+|)\b(?: (?:friend"
    r"|neighbou?r|relative|colleague|sibling|mate|client)s?\b(?= (?:is|are|of|who|about|has)))? ?(?P<rest>.*)$",
    flags=re.DOTALL,
)
_STATED = phrases(
    r"^.*?\b(?:introductions?|intros?|introduced|introduc(?:e|ing) (?:me|us)|connect(?:ed|ion|ing)?(?: me| us)?"
    r"|referrals?|refer (?:me|us)|meet)(?: for me)?(?: this week| today)?(?: is| to| with| are)* (?P<rest>.+)$",
    flags=re.DOTALL,
)
_OFFERED = phrases(
    r"\b(?:interested in|benefit from|curious about|use|needs?|wants?|like|value|appreciate|looking for|help with"
    r"|enjoy)\b (?:getting |having |buying |trying |using |to have |to get )?(?P<thing>(?!me\b|it\b|this\b|what\b"
    r"|to\b|from\b|of\b|with\b|what\b|help$|(?:an? |some |the |more )?(?:warm )?(?:intro|referr|connect)|someone"
    r"|people|anyone"
    r"|you\b)[^.?!\n,;:]{3,60}?)(?=[.?!\n,;:]|$| and | but | please)",
)
_INTRODUCIBLE = phrases(
    r"(?: or (?:someone|anyone|somebody|anybody))?(?: that| who| whom)? (?:you|i|we) (?:(?:could|can|might|would"
    r"|should)"
    r" )?(?:introduce|connect|put|refer|meet|talk|speak|ask|recommend)\b.*$",
    flags=re.DOTALL,
)
"""Says of somebody only that the reader could introduce them."""
_SPLIT = re.compile(r" (?=(?:who|whose|that|which)\b)")
_PLURAL = re.compile(r"^(?:[\w'-]+ ){0,3}?[\w-]+s\b")
_WIDE_WORD = phrases(
    r"^(?:anyone|anybody|someone|somebody|people|others?|friends?|family|business owners?|businesses|companies"
    r"|clients?|person|folks)\b",
)
_VERBS = {
    "have": "has",
    "are": "is",
    "do": "does",
    "don't": "doesn't",
    "haven't": "hasn't",
    "aren't": "isn't",
    "go": "goes",
}
_STAYS = words("can't cannot can could couldn't must will won't would never always still only just no")


@dataclass(frozen=True, slots=True)
class Described:
    """The writer's own words of one ask.

    ``noun`` is a bare noun phrase ("dentists in Cardiff"), ``after`` may stand after "who do you know" ("who runs a
    bakery", "at the port"), ``thing`` is what the wanted person is supposed to want, ``escape`` where the escape
    stands, ``left`` what the sentence went on to say.
    """

    noun: str = ""
    after: str = ""
    thing: str = ""
    left: str = ""
    escape: Place = (0, 0)


def described(reading: Reading, place: Place) -> Described:
    """Takes one ask apart into its escape, the writer's description and what is left over."""
    start, end = place
    left = ""
    if tail := TAIL.search(reading.flat, start + 4, end):
        left = _sentence(reading.text[tail.start() : end].lstrip(",;:- "))
        end = tail.start()
    flat = reading.flat[start:end]
    thing = _OFFERED.search(flat)
    wanted = reading.text[start + thing.start("thing") : start + thing.end("thing")].strip() if thing else ""
    found = _ESCAPE.match(flat) or _STATED.match(flat)
    if not found:
        return Described(thing=wanted, left=left)
    rest = _INTRODUCIBLE.sub("", reading.text[start + found.start("rest") : end].strip(" ,;:-"))
    noun, after = _phrase(found.groupdict().get("whom") or "", rest)
    return Described(noun, after, wanted, left, (start, start + found.start("rest")))


def _phrase(whom: str, rest: str) -> tuple[str, str]:
    """What follows the escape, as a noun phrase or as words that may stand after "who do you know"."""
    low = rest.lower()
    if relative := re.match(
        r"(?:(?:anyone|anybody|someone|somebody|people|those)(?: else)? )?(?:who|that)(?='s|'d|'re| )", low
    ):
        return "", f"who{rest[relative.end() :]}"
    if finite := re.match(
        r"(?:of (?:yours|your \w+) )?(?:is|are|has|was|can't|ever|runs|owns|works|wakes|says)\b", low
    ):
        return "", "who " + re.sub(r"^are\b", "is", rest[finite.end() - len(finite.group().split()[-1]) :])
    if not rest or _WIDE_WORD.match(low):
        return "", ""
    if re.match(r"(?:at|in|on|from|near|around|with|among|running|facing|struggling|\w+ing)\b", low) and whom not in (
        "any",
        "a",
        "an",
    ):
        return "", rest
    if whom in ("a", "an", "another") or re.match(r"an? ", low):
        return "", f"who is {'' if re.match(r'an? ', low) else 'an ' if whom == 'an' else 'a '}{rest}"
    return rest, ""


def _sentence(words: str) -> str:
    words = re.sub(r"^(?:and|then|so|but) ", "", words.strip())
    return words[:1].upper() + words[1:] + ("" if words[-1:] in ".?!" or not words else ".")


def question(own: Described, *, keep: bool, kept: str, avatar: Avatar | None, problem: bool) -> str:
    """One open question: the writer's description where it describes well enough to ``keep``, else the avatar, else
    blanks. ``kept`` is the description as a question by itself, if it makes one.
    """
    if keep and own.noun:
        head, *tail = _SPLIT.split(own.noun, maxsplit=1)
        if _PLURAL.match(head) and len(head.split()) < 10:
            return f"Which {head} do you know{' ' + tail[0] if tail else ''}?"
    if keep and own.after:
        return f"Who do you know {own.after}?"
    if kept:
        return kept
    return f"Who do you know who {who_is(avatar)}{trouble(own, avatar) if problem else ''}?"


def who_is(avatar: Avatar | None) -> str:
    """The avatar after *who*: "is an operations director at a food maker in Yorkshire"."""
    if avatar is None or not (avatar.role or avatar.firm):
        return f"is {ROLE_BLANK}"
    if somebody := _SOMEBODY_WHO.match(avatar.role):
        words = avatar.role[somebody.end() :]
    else:
        words = f"is {_one(avatar.role)}" if avatar.role else f"works at {_one(avatar.firm)}"
    if avatar.role and avatar.firm:
        words += f" at {_one(avatar.firm)}"
    words += f" with {avatar.size}" if avatar.size else ""
    words += f" in {avatar.place}" if avatar.place else ""
    return words + (f" and {avatar.event}" if avatar.event else "")


_SOMEBODY_WHO = re.compile(
    r"(?:some(?:one|body)|an?(?:y)? ?(?:one|body|person)|the person|people|those) (?:who|that) ", re.I
)
_STANDS_ALONE = re.compile(r"(?:an?|the|my|your|their|some\w*|any\w*|people|those|two|three)\b|\W", re.IGNORECASE)


def _one(said: str) -> str:
    """What an offer says of one, with its article; a plural and what begins with another word stay."""
    head, *_ = re.split(r",| (?:of|at|in|for|with|who|that|and|or|on|from)\b", said, maxsplit=1)
    stays = _STANDS_ALONE.match(said) or (head[:1].isupper() and not head[:2].isupper()) or re.search(r"[^su]s$", head)
    return said if stays else article(said)


def trouble(own: Described, avatar: Avatar | None) -> str:
    """What that person lives with, to go on after ``who_is``."""
    if avatar and avatar.complaint:
        return f", and who {singular(avatar.complaint)}"
    thing = re.sub(r"\b(?:getting|having)\b |^(?:some|more) ", "", own.thing)
    return f" and has {PROBLEM_BLANK} that {thing} would end" if thing else f" and struggles with {PROBLEM_BLANK}"


def trouble_alone(own: Described, avatar: Avatar | None) -> str:
    """The same as a predicate of its own: "has [problem] that a new website would end"."""
    return re.sub(r"^,? and (?:who )?", "", trouble(own, avatar))


def why(own: Described, offer: Offer | None, avatar: Avatar | None, *, one: bool = False) -> str:
    """A sentence that gives the wanted person's reason, to stand after the ask; ``one`` of somebody named."""
    if avatar and avatar.complaint:
        cause = f" because {avatar.cause}" if avatar.cause else ""
        gain = f" With me they would get {avatar.reason}." if avatar.reason else ""
        return f"They {avatar.complaint}{cause}.{gain}"
    thing = re.sub(r"^(?:some|more) ", "", own.thing)
    if one:
        ended = f", which {thing} would end" if thing else ""
        return f"I think it is worth their time because of {PROBLEM_BLANK}{ended}."
    if offer and offer.result:
        return f"I mean those who struggle with {PROBLEM_BLANK}; I help them {offer.result}."
    ended = f" that {thing} would end" if thing else ""
    return f"I mean those who struggle with {PROBLEM_BLANK}{ended}."


def singular(words: str) -> str:
    """What "they …" say in words for "who …": "lose a day" becomes "loses a day"."""
    first, _, rest = words.partition(" ")
    if first.lower() in _STAYS:
        verb = first
    elif first in _VERBS:
        verb = _VERBS[first]
    elif re.search(r"(?:s|x|ch|sh|z|o)$", first):
        verb = first + "es"
    elif re.search(r"[^aeiou]y$", first):
        verb = first[:-1] + "ies"
    else:
        verb = first + "s"
    return f"{verb} {rest}".strip()


_INSTEAD = (
    (r"\brefer(?:ring)? (me|us) internally", r"introduce \1 to [hiring manager]"),
    (r"\brefer(?:ring)? (me|us) for (?=an?\b|the\b)", r"introduce \1 to [hiring manager] for "),
    (r"\brefer (?:a|your) (friend|neighbou?r|client)s?\b", r"introduce a \1 to me"),
    (r"\ba referral\b", "an introduction"),
    (r"\breferral(s?)\b", r"introduction\1"),
    (r"\breferred\b", "introduced"),
    (r"\breferring\b", "introducing"),
    (r"\brefer(s?)\b", r"introduce\1"),
)


def introduction_for(said: str) -> str:
    """The same words with *introduction* where they said *referral*, in the same form and case."""
    for pattern, better in _INSTEAD:
        for found in reversed(list(re.finditer(pattern, said, re.IGNORECASE))):
            new = found.expand(better)
            new = new[:1].upper() + new[1:] if found[0][:1].isupper() else new
            said = said[: found.start()] + new + said[found.end() :]
    return said
