"""What was typed in a hurry of my own work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..avatar import Offer
from ..saying import ROOM, quoted, said
from ..slip import mended
from .finding import Finding
from .people import job, whose
from .stack import pointless, unnamed


def trade(offer: Offer) -> Finding | None:
    """A trade that can but be added in brackets, as it names neither somebody nor a field."""
    from ...compose import mine  # compose is made from offers: at the top it would be a circle

    text = offer.trade.strip()
    if text[:1].isupper() or not mine.trade(text).startswith("("):
        return None
    better = next((each for each in _as_somebody(text) if not mine.trade(each).startswith("(")), "")
    message = f"A note can only add {quoted(text)} in brackets. Begin with “a …”, or with “I …” and what you do."
    return Finding("trade", message, better)


def _as_somebody(text: str) -> Iterator[str]:
    from ...article import article
    from ...compose.nouns import COUNTABLE, MASS  # as above

    named = re.split(r",| [-–—/(]", mended(text), maxsplit=1)[0]
    last = named.split(" ")[-1]
    if re.search(r" (?:for|and|with) ", named):
        return
    if last.endswith(("s", "ing")):
        yield f"I work in {named}"
    elif last not in COUNTABLE | MASS:
        yield article(named)


def result(offer: Offer) -> Finding | None:
    """A result that can but be named, or that is another's than theirs of whom it would be said."""
    text = offer.result.strip()
    if not text or len(text.split()) > ROOM:
        return None
    if not (told := said("result", text)):
        message = f"An ask can only name {quoted(text)}. Write what goes on after “I help them …”: what they do by it."
        return Finding("result", message, _done(text))
    for avatar in offer.avatars[:1]:
        if (served := whose(avatar, text)) and (help_ := re.match(r"I (help|get) them ", told)):
            message = f"Is {quoted(text)} said of the {served}? An ask would say it of the {job(avatar)}."
            return Finding("result", message, f"{help_[1]} {served} {mended(text)}")
    if word := pointless(text):
        return Finding("result", unnamed(text, word))
    return None


def _done(text: str) -> str:
    """What was done to them, as something they get: "moved in a day" -> "get moved in a day"; empty for a thing."""
    done = re.match(r"(?:moved|sorted|settled|paid|promoted|hired|trained|certified|insured|married|fit|ready) ", text)
    return f"get {mended(text)}" if done and said("result", f"get {text}") else ""
