"""What was typed in a hurry of my own work."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..avatar import Offer
from ..saying import ROOM, kept, quoted, said
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
    if last.endswith(_FIELD):
        yield f"I work in {named}"
    elif last not in COUNTABLE | MASS:
        yield article(named)


_FIELD = ("s", "ing", "ry", "gy", "phy", "cy", "ty", "ure", "age", "ics", "ship", "work", "care", "ment", "tion", "art")


def result(offer: Offer) -> Finding | None:
    """A result that can but be named, or that is another's than theirs of whom it would be said."""
    text = offer.result.strip()
    if not text or len(text.split()) > ROOM:
        return None
    if not (told := said("result", text)):
        message = f"An ask can only name {quoted(text)}. Write what goes on after “I help them …”: what they do by it."
        return Finding("result", message, _done(text))
    if (part := kept("result", text)) and part[:5].lower() != text[:5].lower() and (better := _done(text)):
        return Finding("result", f"An ask says only a part of {quoted(text)}.", better)
    for avatar in offer.avatars[:1]:
        if (served := whose(avatar, text)) and (help_ := re.match(r"I (help|get) them ", told)):
            message = f"Is {quoted(text)} said of the {served}? An ask would say it of the {job(avatar)}."
            return Finding("result", message, f"{help_[1]} {served} {mended(text)}")
    if word := pointless(text):
        return Finding("result", unnamed(text, word))
    return None


def _done(text: str) -> str:
    """What was done, as something they get: "moved in a day", "big trees made safe"; empty where nothing was."""
    first = re.split(r",| and | but ", text, maxsplit=1)[0]
    to_them = re.match(r"(?:moved|sorted|settled|paid|promoted|hired|trained|certified|insured|fit|ready)\b ", text)
    to_things = re.match(rf"(?!no |not |I |we |they )(?:[\w'-]+ ){{1,3}}?(?:{_DONE}|[a-z]{{3,}}ed)\b", first)
    if not (to_them or to_things) or not said("result", f"get {first}").startswith("I help them get "):
        return ""
    return f"get {mended(first)}"


_DONE = "made|done|gone|built|kept|sold|found|put|paid|cut|set|hung|fit"
