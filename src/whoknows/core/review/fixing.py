"""The whole text with its faults mended, from the writer's own words and the offer."""

from __future__ import annotations

import re

from ..offer import Offer
from . import wording
from .asking import Asked
from .judge import review
from .reading import Reading
from .remarks import Case, past_mark
from .verdict import Place, Review

_ROUNDS = 4


def fix(text: str, *, offer: Offer | None = None, referral_is_legal_term: bool = False) -> str:
    """The text with every fault mended; a text without fault comes back as it is.

    What only the writer can know stays as a blank in square brackets: nothing is made up.
    """
    mended = text
    for _ in range(_ROUNDS):
        found = review(mended, offer=offer, referral_is_legal_term=referral_is_legal_term)
        if mended != text and not found.labels["is_ask"]:
            break
        if found.ready:
            return mended
        mended = _mended(mended, found, offer)
    return _anew(text, offer)


def _mended(text: str, found: Review, offer: Offer | None) -> str:
    """One round: the push goes, the word changes, then the question opens and the person and the reason come in."""
    faults = {remark.component for remark in found.remarks if remark.severity == "fault"}
    reading = Reading(text)
    if "pressure" in faults:
        return _without(text, [reading.sentence_of(place[0]) for place in found.because["pressure"]])
    if "word" in faults:
        return wording.introduction_for(text)
    ask = Asked(str(found.labels["question_form"]), found.because["question_form"], found.because["is_ask"])
    return _asked_better(text, Case(reading, ask, found.labels, found.because, offer), faults)


def _asked_better(text: str, case: Case, faults: set[str]) -> str:
    """The text with its main ask put as an open question about a person with a reason."""
    start, end = case.main
    end = past_mark(case.reading, end)
    own = wording.described(case.reading, case.main)
    vague = "person" in faults
    if "question" in faults or (vague and case.ask.form != "named"):
        asked = case.question(own, problem="reason" in faults)
        said = wording.PROBLEM_BLANK in asked or (case.avatar is not None and case.avatar.complaint in asked)
        start = _clause(case.reading, start)
        if text[:start].rstrip()[-1:] in (",", ":", "-", ";") and text[:start].rstrip() == text[:start].rstrip("\n "):
            asked = asked[:1].lower() + asked[1:]
        if own.left and "reason" in faults and not said:
            asked, own, said = (
                f"{asked} {wording.why(own, case.offer, case.avatar, one=case.ask.form == 'named')}",
                own,
                True,
            )
        asked += f" {own.left}" if own.left else ""
    else:
        end = case.reading.sentence_of(end - 1)[1]
        asked, said = text[start:end], False
        asked = asked.rstrip("?.! ") + " to [name] at [company]?" if vague else asked
        asked += "" if asked[-1:] in "?.!" else "."
    if "reason" in faults and not said:
        asked += " " + wording.why(own, case.offer, case.avatar, one=case.ask.form == "named")
    return text[:start] + asked + text[end:]


def _clause(reading: Reading, at: int) -> int:
    """Where the clause begins that leads to ``at``: what stands before a comma, colon or dash is kept."""
    start = reading.sentence_of(at)[0]
    stops = [m.end() for m in re.finditer(r"[,;:] |- |\n", reading.flat[start:at])]
    return start + stops[-1] if stops else start


def _without(text: str, places: list[Place]) -> str:
    for start, end in sorted(set(places), reverse=True):
        text = text[:start].rstrip(" ") + (" " if start and text[start - 1] == " " else "") + text[end:].lstrip(" ")
    return text.strip() or "Who do you know?"


def _anew(text: str, offer: Offer | None) -> str:
    """The greeting and what was received, then one ask made new: where the old sentences cannot be mended."""
    avatar = offer.avatars[0] if offer and offer.avatars else None
    greeting = re.match(r"\s*(?:hi|hey|hello|dear)\b[^\n,!.-]{0,40}[,!.-]?", text, re.IGNORECASE)
    opening = greeting.group().strip() + " " if greeting else ""
    none = wording.Described()
    return opening + wording.question(none, keep=False, kept="", avatar=avatar, problem=True)
