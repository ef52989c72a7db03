"""Everything one ask is made from, worked out once: the voice, the name, the person wanted, the reasons, the memory."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from ..ask import Asker, Introducer
from ..offer import Avatar, Offer, OfferError
from .address import Called, called
from .fitted import Fitted, fitted
from .noun import is_plural
from .phrase import speak_of, tidy, unquote, whole
from .shape import Shape, shape
from .thing import thing
from .tongue import foreign
from .verbs import base, change_verb
from .voice import Voice
from .whom import Whom, whom
from .words import ADVERBS, DETERMINERS, PAST, PREPOSITIONS, PRONOUNS, VERBS

LEVELS = ((24, 14, 26), (14, 10, 16), (9, 8, 10), (6, 5, 6), (4, 4, 4))  # most words of a reason, a person, a memory

PLAINLY = 5  # from this take on, a trouble of which nothing is quoted is told in a sentence, as the reviewer knows it


@dataclass(frozen=True, slots=True)
class Matter:
    """One ask, before it is words."""

    introducer: Introducer
    offer: Offer
    avatar: Avatar
    asker: Asker
    today: date
    voice: Voice
    name: Called
    whom: Whom
    reasons: Fitted
    memory: int  # the most words of what they told me
    again: str = ""  # why it is asked once more; empty the first time

    @property
    def role(self) -> str:
        such = re.sub("^someone (?=who )", "the kind of person ", self.whom.one)
        return self.whom.many or (such if such != self.whom.one else f"people such as {such}")


def matter(
    introducer: Introducer, offer: Offer, avatar: Avatar, asker: Asker, today: date, *, again: str = "", level: int = 0,
    take: int = 0,
) -> Matter:  # fmt: skip
    """What the ask is made from; a higher ``level`` says it in fewer words, another ``take`` in other words.

    Raises ``OfferError`` when nothing says whom I'd like to meet, or nothing says why they would want to.
    """
    reason, person, memory = LEVELS[level]
    reasons = fitted(offer, avatar, most=reason)
    if not any(c.isalnum() for c in avatar.role + avatar.firm + avatar.name):
        raise OfferError("avatars.role: write whom you would like to meet, such as “an operations director”")
    for path, words in (("role", avatar.role), ("complaint", avatar.complaint), ("reason", avatar.reason)):
        if foreign(words):
            raise OfferError(
                f"avatars.{path}: asks are composed in English, and “{words}” is not; write it as you would say it "
                "in English. What such people say themselves may stay in their own language."
            )
    if not reasons.why:
        raise OfferError(
            f"avatars.complaint: nothing says yet why “{avatar.name}” would want to meet you; "
            "write what they complain about, such as “can't get orders out on time”"
        )
    if take >= PLAINLY and not avatar.says and (named := thing(reasons.trouble)):
        reasons = replace(reasons, problem=f"they struggle with {named}", trouble="")
    who = introducer.key or introducer.name
    about = "\x1f".join((avatar.name, avatar.role, asker.name, again))
    told = "\x1f".join((who, introducer.firm, about))
    voice = Voice(told, asker.locale, asker.tone, turn=introducer.turn, matter=about, take=take)
    name, wanted = called(introducer.name), whom(avatar, most=person)
    return Matter(introducer, offer, avatar, asker, today, voice, name, wanted, reasons, memory, again)


def value(it: Matter) -> tuple[str, str, str] | None:
    """The newest value moment that has happened: when, and what they told me as a clause or in their own words.

    One of the last two is empty: a sentence of theirs in the first person is quoted, anything else is told. One that
    can't be said whole, or up to where a thought ends, is passed over.
    """
    for moment in it.introducer.moments:
        noted_today = moment.on == it.today  # it was told before: a list of clients has no day for it
        when = "lately" if noted_today else it.voice.when(moment.on, it.today)
        words = tidy(moment.text)
        if when and len(words.split()) > 1 and not _NOTHING.fullmatch(words):
            clause, quote = told(words, it.memory, of_firm=bool(it.introducer.firm))
            if len(clause.split()) + len(quote.split()) < 2 * it.memory:
                return when, clause, quote
    return None


def told(text: str, most: int, *, of_firm: bool = False) -> tuple[str, str]:
    """A note of value as a clause about them, or as their own words, cut at the end of a thought or not at all.

    Told ``of_firm``, "she" may well be a client of theirs, and is left so where nothing says that it is who tells it.

    >>> told("we stopped paying penalties", 20), told("she got her weekends back", 20), told("said the plan held", 20)
    (('', 'we stopped paying penalties'), ('you got your weekends back', ''), ('the plan held', ''))
    >>> told("it took me a day a week", 20), told("thanked me for the plan", 20)
    (('', 'it took me a day a week'), ('thanked me for the plan', ''))
    >>> told("she walked at the first fitting", 20), told("she walked at the first fitting", 20, of_firm=True)
    (('you walked at the first fitting', ''), ('', 'she walked at the first fitting'))
    >>> told("saved her the season", 20), told("didn't send one back", 20)
    (('it saved you the season', ''), ("you didn't send one back", ''))
    >>> [told(words, 20)[1] for words in ("better than new, ta", "Mum wore her good shoes", "you found him")]
    ['better than new, ta', 'Mum wore her good shoes', 'you found him']
    >>> told("best Monday since they opened", 20), told("it took them a month and you a day", 20)[1]
    (('best Monday since you opened', ''), 'it took them a month and you a day')
    """
    inner = re.search(r"[“\"]([^”\"]{4,})[”\"]", text)
    if inner:
        return "", whole(unquote(inner[1].strip(" .")), most)
    text = re.sub(r"^that (?=the\b|they?\b|their\b|it\b|we\b)", "", whole(_REPORTED.sub("", text), most))
    if foreign(text) or any(kind.search(text) for kind in (_SPOKEN, _OF_OTHERS, _REPORTING)):
        return "", text
    first = text.split(" ")[0].lower()
    if (since := _SINCE_THEY.search(text)) and not any(map(is_plural, text[: since.start()].lower().split())):
        text = f"{text[: since.start()]}{since[1]} you{speak_of(text[since.end() :], _BE_YOU)}"
    if (first in PAST or first.endswith("ed")) and _FOR_THEM.match(text):  # "saved her the whole season"
        return "it " + _FOR_THEM.sub(r"\1 you", text), ""
    if _OF_ME.match(text) and (first in PAST or first.endswith("ed")):
        return "", f"you {text}"
    if _OF_THEMSELVES.search(text):
        past = first in PAST or (first.endswith("ed") and shape(text) is Shape.PAST)
        who = "we" if re.search(r"\b(?:our|us)\b", text) else "I"
        return "", f"{who} {text}" if past else text
    if _DIDNT.match(text):
        return f"you {speak_of(text, _TO_YOU)}", ""
    if (
        of_firm and first.split("'")[0] in ("he", "she") and not _OF_WHO_TELLS.search(text)
    ):  # somebody else, for all one knows
        return "", text
    text = speak_of(text, _TO_YOU)
    if first.split("'")[0] in ("he", "she", "they"):
        return of_you(text), ""
    if first in PAST or (first.endswith("ed") and shape(text) is Shape.PAST):
        return f"you {text}", ""
    return text, ""


def of_you(text: str) -> str:
    """What was noted of them, said to them: "he finally sleeps through" -> "you finally sleep through"."""
    subject, _, rest = speak_of(text, _BE_YOU).partition(" ")
    rest = speak_of(rest, _BE_YOU)
    first = next((word for word in rest.lower().split() if word not in ADVERBS), "")
    acts = first.endswith("s") and base(first) != first and base(first) in VERBS
    return f"{'you' if subject in ('he', 'she', 'they') else subject} {change_verb(rest, 'base') if acts else rest}"


_SPOKEN = re.compile(  # as they said it to me, and no note of it
    r"\byou\b|^you(?:r|'\w+)\b|^(?:wow|cheers)\b|\b(?:ta|cheers|mate|love|thanks|lol|unreal|wow)[.!]*$",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"(?:nothing|not) (?:much|yet|really|so far|to speak of).*", re.IGNORECASE)
_SINCE_THEY = re.compile(r"\b(since|when|after|before|until) they\b")  # "best Monday since they opened"
_KIN = "mum|mom|mother|dad|father|wife|husband|son|daughter|sister|brother|gran|nan|boss|partner|neighbou?r|boy|girl"
_REPORTING = re.compile(r"\w.* (?:said|says|told|asked)\b[,:]? \w", re.IGNORECASE)  # what somebody said in it
_OF_OTHERS = re.compile(  # "Mum wore her good shoes": whose they are is told best in their words
    rf"^(?:{_KIN}) |^(?:his|her|their|the) (?:{_KIN}) .*\b(?:his|her|he|she|him)\b|^(?!he\b|she\b).*\bhim\b.*\bhis\b",
    re.IGNORECASE,
)
_OF_ME = re.compile(r"(?!thanked|told|asked|rang|called|wrote)\w+ (?:us|me)\b", re.IGNORECASE)
_DIDNT = re.compile(r"(?:didn't|haven't|hadn't|couldn't|never had|no longer) ", re.IGNORECASE)
_OF_WHO_TELLS = re.compile(
    r"\b(?:his|her|himself|herself|finally|told|said|(?:was|is|felt) (?:so |very |really )?(?:relieved|happy|glad|"
    r"delighted|pleased|grateful|thrilled|surprised|calm|proud|sure|able))\b",
    re.IGNORECASE,
)
_FOR_THEM = re.compile(
    r"((?!thanked|told|asked|rang|called|wrote|met|saw)\w+) (?:her|him|them)\b"
    r"(?= (?:the|an?|two|three|half|from|money|time|\d)\b|$)",
    re.I,
)
_OF_THEMSELVES = re.compile(
    r"^(?:i|i'\w+|we'\w+)\b|\b(?:our|my|us|we|I|(?<!thanked )(?<!told )(?<!asked )(?<!rang )me)\b", re.IGNORECASE
)
"""The words of who tells it, and not of who noted it ("thanked me")."""
_TO_YOU = {"his": "your", "her": "your", "himself": "yourself", "herself": "yourself"}
_BE_YOU = {
    "he's": "you're",
    "she's": "you're",
    "they're": "you're",
    "he'd": "you'd",
    "she'd": "you'd",
    "they'd": "you'd",
    "they've": "you've",
    "was": "were",
    "has": "have",
    "is": "are",
    "their": "your",
}
_REPORTED = re.compile(
    r"^(?:(?:he|she|they|who)\s+)?(?:said|told me|says|tells me|wrote|mentioned)(?: to me)?[:,]?\s+(?:that\s+)?",
    re.I,
)


_AFTER_ACT = "|".join(sorted(ADVERBS | DETERMINERS | PREPOSITIONS | PRONOUNS))
_UNDER = re.compile(r"\b(?:since|when|after|before|until|while) ")
_HAPPENED = re.compile(
    rf"(?:{'|'.join(sorted(DETERMINERS))}) (?:[a-z]+ )?[a-z]+ (?!need|indeed)[a-z]+ed (?:{_AFTER_ACT})\b", re.IGNORECASE
)


def is_clause(text: str) -> bool:
    """Whether it goes on after "that"; of what is told to me, "the dog walked past" is what happened, and no dog.

    >>> is_clause("not one sheep out since the top wall went up"), is_clause("the phone stopped ringing")
    (False, True)
    """
    main = _UNDER.split(text, maxsplit=1)[0].rstrip() or text  # "not one sheep out since the wall went up" is none
    return text.startswith(("you ", "your ")) or shape(main) is Shape.CLAUSE or bool(_HAPPENED.match(text))
