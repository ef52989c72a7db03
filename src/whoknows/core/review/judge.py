"""Judges an ask as a careful reader would: nine labels, each with the words it rests on, and remarks."""

from __future__ import annotations

from ..offer import Offer
from .asking import vocabulary
from .language import looks_english
from .reading import LONGEST, Reading
from .remarks import THREE, Case, remarks
from .second import opinion
from .verdict import LABELS, Place, Remark, Review
from .weighing import noticed, rests_on, signs, weighed


def review(text: str, *, offer: Offer | None = None, referral_is_legal_term: bool = False) -> Review:
    """The nine labels of the guide, the places each rests on, and the remarks.

    The same text always gets the same review, in time that grows no faster than the text. ``offer`` gives better
    wordings something to draw on; ``referral_is_legal_term`` softens the warning of that word to advice.
    """
    reading = Reading(text)
    labels: dict[str, str | bool] = dict.fromkeys(LABELS, False)
    labels |= {"question_form": "none", "person_specific": "vague", "reason_for_them": "none"}
    because: dict[str, tuple[Place, ...]] = dict.fromkeys(LABELS, ())
    labels["vocabulary"], because["vocabulary"] = vocabulary(reading)
    second = opinion(reading) if looks_english(reading) else None
    if second is None or not second.heard:
        return Review(labels, because, tuple(_nothing_asked(reading)))
    seen = noticed(reading, second)
    said = weighed(signs(seen))
    if not said["is_ask"]:
        return Review(labels, because, tuple(_nothing_asked(reading)))
    ask, places = rests_on(said, seen)
    labels |= said
    because |= places
    case = Case(reading, ask, labels, because, offer, referral_is_legal_term)
    return Review(labels, because, tuple(remarks(case)))


def _nothing_asked(reading: Reading) -> list[Remark]:
    end = len(reading.text)
    if not looks_english(reading):
        message = "This does not look like English, so I judge only the two words “introduction” and “referral”."
        return [Remark("language", "note", 0, end, message, "", THREE)]
    found = [Remark("ask", "note", 0, end, "I see nobody asked for an introduction here.", "", THREE)]
    if end > LONGEST:
        message = f"I judged the first {LONGEST:,} characters only."
        found.append(Remark("length", "note", LONGEST, end, message, "", THREE))
    return found
