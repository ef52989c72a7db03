"""How an answer stands in an ask: what the composer makes of it, and what it has to leave out."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

ROOM = 24  # words that an ask takes of an answer at the most
_MANY = 4  # words of an answer that are lost: from here on somebody should know
_QUOTED = 6  # words of an answer: enough to know it by
_FRAME = re.compile(
    r"^(?:they'd (?:get )?|they've tried |they(?:'re | have | )|because (?:of |it's |there (?:is|are) )?|who(?:'s | )|"
    r"whose |with |at (?:an? )?|in (?:the )?|on (?:the )?|from |I help them |I see to it that |my clients get |"
    r"that |it costs them |it means |their )"
)


def _fits() -> dict[str, Callable[[str, int], str]]:
    """What the composer makes of an answer, by its field; empty where no sentence can say it."""
    # compose is made from offers: at the top it would be a circle
    from ..compose import gain, mine, place, role, theirs, whom

    return {
        "result": mine.helps,
        "usp": mine.different,
        "role": lambda text, most: role.role(text, most)[0],
        "firm": lambda text, most: whom.firm(text, most)[0],
        "size": lambda text, most: whom.size(text),
        "place": lambda text, most: place.place(text),
        "event": whom.event,
        "complaint": theirs.problem,
        "cause": theirs.cause,
        "cost": lambda text, most: theirs.cost(text, most) or theirs.toll(text, most),
        "tried": theirs.tried,
        "reason": lambda text, most: gain.gain(text, most) or gain.prospect(text, most),
    }


@lru_cache(maxsize=512)  # the same answers are looked at after every one that is typed
def said(field: str, text: str) -> str:
    """An answer as a sentence has it; empty where none can.

    >>> said("cost", "two days a month"), said("cost", "stock"), said("event", "have just moved")
    ('it costs them two days a month', '', 'who has just moved')
    """
    return _fits()[field](text, ROOM) if re.search(r"\w", text) else ""


def kept(field: str, text: str) -> str:
    """What an ask says of an answer that it can't say whole; empty where it says it all, or nothing.

    >>> kept("event", "is up for renewal and the carrier wants new pictures of it"), kept("event", "is up for renewal")
    ('is up for renewal', '')
    """
    from ..compose.pieces import pieces  # as above

    whole = said(field, text)
    if not whole or not _misses(whole, text):
        return ""
    bare = "" if field == "cause" else _FRAME.sub("", whole)  # of a cause, a half may say another thing
    return next((each for each in pieces(text) if each != text and said(field, each) == whole), bare)


def _misses(whole: str, text: str) -> bool:
    """Whether too much of an answer is not said: its beginning, or several words."""
    there = {word[:3] for word in _words(whole)}
    every = _words(text)
    lost = [word for word in every if word[:3] not in there]
    return bool(lost) and (lost[0] == every[0] or len(lost) >= _MANY)


def _words(text: str) -> list[str]:
    """The words that say something, as they are said aloud."""
    from ..compose.short import written_out  # as above

    return [word for word in re.findall(r"[a-z0-9]+", written_out(text).lower()) if word not in _small()]


@lru_cache(maxsize=1)
def _small() -> frozenset[str]:
    from ..compose import words  # as above

    every = (
        words.PREPOSITIONS, words.DETERMINERS, words.PRONOUNS, words.AUXILIARIES, words.JOINERS, words.ADVERBS,
        words.EVERYWHERE,
    )  # fmt: skip
    return frozenset(["s", "t", "d", "m", "re", "ve", "ll", "not", "mostly", "mainly", "people"]).union(*every)


def quoted(answer: str) -> str:
    """An answer as a remark repeats it: whole, or its first words."""
    words = answer.split()
    return f"“{' '.join(words[:_QUOTED])}{' …' if len(words) > _QUOTED else ''}”"
