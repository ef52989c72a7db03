"""What was typed in a hurry of what they live with, and of what a first talk would give them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..avatar import Avatar
from ..saying import ROOM, quoted, said
from ..slip import mended
from .finding import Finding
from .people import job, whose

_LONG = 7  # words of a complaint: one so long is surely meant as a clause, though the composer doesn't know its verb


def _typed(text: str) -> str:
    """An answer without its slips; empty where it is so long that that is said of it."""
    return mended(text.strip()) if len(text.split()) <= ROOM else ""


def complaint(avatar: Avatar) -> Finding | None:
    """A complaint that can but be named, is told of one, points to nothing, or is another's than theirs."""
    text = _typed(avatar.complaint)
    if not text:
        return None
    told = said("complaint", text)
    if not told and not _POINTING.match(text) and len(text.split()) < _LONG:
        message = f"An ask can only name {quoted(text)}. Write what goes on after “They …”: what they do, or can't do."
        return Finding("complaint", message, next((way for way in _as_theirs(text) if said("complaint", way)), ""))
    if plain := _of_several(text, told):
        message = f"{quoted(text)} is said of one; after “They …” it is “{plain.split(' ')[0]}”."
        return Finding("complaint", message, plain, slip=True)
    if (served := whose(avatar, text)) and told == f"they {text}" and not _OF_THEIR_WORK.match(text):
        message = f"Is {quoted(text)} said of the {served}? An ask would say it of the {job(avatar)}."
        return Finding("complaint", message, f"have {served} who {text}")
    if word := pointless(text):
        return Finding("complaint", unnamed(text, word))
    if _OF_THINGS.match(text):
        return Finding("complaint", f"{quoted(text)} would be said of the people. Write which thing of theirs does it.")
    return None


_POINTING = re.compile(r"\b(?:it|there|he|him|she|her)\b(?:'s)?", re.IGNORECASE)
_OF_THEIR_WORK = re.compile(
    r"(?:have|get|put up with|deal|lose|see|chase|spend|send|turn|field|answer|explain|handle|run out)\b", re.IGNORECASE
)
_OF_THINGS = re.compile(
    r"(?:always |constantly |forever |keeps? )?(?:breaking down|leaking|crashing|rotting|jamming|rusting|overheating|"
    r"falling apart|wearing out|tripping|flooding|cracking|seizing up|conking out)\b(?! (?:the|their|an?)\b)",
    re.IGNORECASE,
)


def unnamed(text: str, word: str) -> str:
    what = "what" if word in ("it", "there") else "who"
    return f"Said aloud, nobody knows {what} “{word}” is in {quoted(text)}. Name {'it' if what == 'what' else 'them'}."


def pointless(text: str) -> str:
    """The "it" or "him" before which nothing is named that it could be; empty where there is none.

    >>> pointless("can't face it"), pointless("say goodbye as he'd have liked"), pointless("buy cover and can't use it")
    ('it', 'he', '')
    """
    from ...compose import words  # compose is made from offers: at the top it would be a circle
    from ...compose.verbs import base

    found = _POINTING.search(text)
    if found is None or re.match(r"there(?:'s| is| are)\b", text[found.start() :], re.IGNORECASE):
        return ""
    before = [word.removesuffix("'s") for word in re.findall(r"[a-z']+", text[: found.start()].lower())]
    leading = words.PRONOUNS | words.AUXILIARIES | words.ADVERBS | {"daren't", "needn't"}
    small = leading | words.PREPOSITIONS | words.JOINERS | words.DETERMINERS | {"goodbye", "like"}
    small |= {"way", "time", "day", "thing"} if found[0].lower()[0] in "hs" else set()  # nobody's name
    first = next((at for at, word in enumerate(before) if word not in leading), 0)  # this one acts: "can't face it"
    known = words.VERBS - words.NOUNISH | small
    others = (word for word in before[:first] + before[first + 1 :] if word not in small and not word.endswith("ed"))
    if any(base(word) not in known for word in others):
        return ""
    return found[0].lower().removesuffix("'s")


def _as_theirs(text: str) -> Iterator[str]:
    """A complaint that is no clause as one: "panic on roundabouts", "up all night", "dead oysters"."""
    from ...compose.noun import is_plural  # as above
    from ...compose.thing import listed, thing
    from ...compose.words import ADJECTIVES, DETERMINERS, PREPOSITIONS

    text = text.rstrip(" .!")
    first, after = [*text.lower().split(" "), ""][:2]
    if not after:
        return
    if first in PREPOSITIONS:
        yield f"are {text}"
    acting = after in (PREPOSITIONS - {"of", "for"}) | (DETERMINERS - {"a", "an", "no", "more", "less"})
    if acting and first.isalpha() and not is_plural(first) and first not in ADJECTIVES:
        yield f"they {text}"
    several = (each for each in text.split(", ") if thing(each) or is_plural(each.split(" ")[0]))
    things = [each for each in several if not re.match(r"(?:looks|feels|smells|sounds|seems|gets)\b", each)]
    if things:
        yield "put up with " + listed(", ".join(each[0].lower() + each[1:] for each in things))


def _of_several(text: str, told: str) -> str:
    """What one of them does, said of several: "loses a day" -> "lose a day"; empty where it is no such thing."""
    from ...compose.shape import Shape, shape  # as above
    from ...compose.verbs import change_verb

    plain = change_verb(text, "base")
    told_so = told.replace("they're ", "they are ", 1) == f"they {plain}"
    return plain if plain != text and told_so and shape(text, asked=Shape.VERB) is Shape.THIRD else ""


def cause(avatar: Avatar) -> Finding | None:
    """A scrap or a list, which nothing can go on with after "because"."""
    text = _typed(avatar.cause)
    if not text or said("cause", text) or (len(text.split()) > 3 and text.count(", ") < 2):
        return None
    return Finding("cause", f"An ask leaves out {quoted(text)}: it doesn't go on after “… because …”.")


def cost(avatar: Avatar) -> Finding | None:
    """A cost without its measure, or which nobody could say."""
    text = _typed(avatar.cost)
    if _UNMEASURED.fullmatch(text):
        return Finding("cost", f"Everything costs {quoted(text)}. Write how much of it, or how often.")
    if text and not said("cost", text):
        return Finding("cost", f"An ask leaves out {quoted(text)}. Write so much of one thing: “two days a month”.")
    return None


_OF = r"(?:(?:a lot of|lots of|loads of|too much|so much|a fair bit of|extra) )?"
_WHAT = r"(?:money|time|effort|energy|hassle|stress|worry|grief|aggro)"
_UNMEASURED = re.compile(
    rf"{_OF}{_WHAT}(?:,? (?:and |& |or )?{_OF}{_WHAT})*|a lot|lots|a fortune|a bomb|the earth", re.IGNORECASE
)


def tried(avatar: Avatar) -> Finding | None:
    """What no sentence has after "they have tried", or with what came of it behind."""
    from ...article import article

    text = _typed(avatar.tried)
    before, comma, after = text.partition(", ")
    if comma and _CAME_OF_IT.match(after) and said("tried", before):
        message = f"That it didn't help is said anyway; {quoted(text)} needs only what they tried."
        return Finding("tried", message, before)
    if not text or said("tried", text) or re.match(r"(?:nothing|none|no)\b", text, re.IGNORECASE):
        return None
    ways = (article(text),) if " " in text and "," not in text and text[0].islower() else ()
    better = next((way for way in ways if said("tried", way)), "")
    return Finding("tried", f"An ask leaves out {quoted(text)}: it doesn't go on after “They have tried …”.", better)


_CAME_OF_IT = re.compile(
    r"(?:which |that |it |and )*(?:ended|lasted|leaked|failed|broke|fell|stopped|cost|died|didn't|made|got|went)\b"
)


def reason(avatar: Avatar) -> Finding | None:
    """A reason that is the meeting itself, or what I would do in it: what they'd have by it, where it is said."""
    text = _typed(avatar.reason)
    if gain := given(text):
        return Finding("reason", f"{quoted(text)} is what you would do. Write what they'd have by it.", gain, slip=True)
    if _MEETING.match(text):
        return Finding("reason", f"{quoted(text)} is the meeting itself. Write what they would go home with.")
    if text and not said("reason", text):
        return Finding("reason", f"An ask leaves out {quoted(text)}. Write what they would go home with.")
    return None


def given(text: str) -> str:
    """What they get who are told, shown or given something; empty where nobody is.

    >>> given("tell them which locks hold"), given("I walk round and tell them what'll fit"), given("a list")
    ('know which locks hold', "know what'll fit", '')
    """
    found = re.match(
        r"(?:(?:i|we|they|you)\b.*\b|(?:to )?)(?P<verb>tell|show|give|send|bring|hand) (?:them|you) (?P<what>.+)",
        mended(text), re.IGNORECASE,
    )  # fmt: skip
    if found is None or re.search(r"\b(?:I|me|we|us)\b", found["what"]):
        return ""
    gain = f"{_GOT.get(found['verb'].lower(), '')} {found['what']}".strip()
    return gain if said("reason", gain).startswith("they'd ") else ""


_GOT = {"tell": "know", "show": "see"}
_TALK = r"(?:chat|coffee|cuppa|brew|call|phone call|meeting|conversation|talk|zoom|video call|catch-?up|visit|natter)"
_MEETING = re.compile(
    r"(?:(?:they|i|we)(?:'d|'ll| would| will)? |to )?(?:"
    r"(?:meet|see|call|ring|phone|text|visit|join|email|message) (?:me|us|my|our)\b|"
    r"(?:come|pop|drop|call|stop|sit|swing|ring|phone|bring) (?:\w+ )?"
    r"(?:along|round|around|over|in|by|down|up|out|off)\b|"
    rf"have an? (?:\w+ )?(?:look|go|{_TALK})\b|try (?:me|us)\b|"
    rf"(?:an? )?(?:(?:quick|free|short|friendly|no[- ]obligation|half[- ]hour) )*{_TALK}(?: (?:over|on|by) .+)?$)",
    re.IGNORECASE,
)
