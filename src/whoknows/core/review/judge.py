"""Judges an ask as a careful reader would: nine labels, each with the words it rests on, and remarks."""

from __future__ import annotations

from ..offer import Offer
from . import manner
from .asking import Asked, asked, vocabulary
from .language import looks_english
from .reading import LONGEST, Reading
from .reason import clues, without_treats
from .remarks import THREE, Because, Case, Labels, remarks
from .second import Opinion, opinion
from .traits import traits
from .verdict import LABELS, Place, Remark, Review


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
    ask = second.ask(asked(reading)) if second else None
    if second is None or ask is None:
        return Review(labels, because, tuple(_nothing_asked(reading)))
    labels["is_ask"] = True
    _judge(reading, ask, second, labels, because)
    case = Case(reading, ask, labels, because, offer, referral_is_legal_term)
    return Review(labels, because, tuple(remarks(case)))


def _judge(reading: Reading, ask: Asked, second: Opinion, labels: Labels, because: Because) -> None:
    """Fills in the seven labels that only an ask has."""
    labels["question_form"], because["question_form"], because["is_ask"] = ask.form, ask.places, ask.all
    found = traits(reading, ask)
    labels["person_specific"], because["person_specific"] = second.person(ask, found)
    why = clues(reading, ask, found)
    labels["reason_for_them"], because["reason_for_them"] = second.reason(why)
    value = manner.value_received(reading, ask)
    because["value_received"] = second.agreed("value_received", value, before=manner.first_end(reading, ask))
    because["easy_next_step"] = second.agreed("easy_next_step", manner.easy_next_step(reading))
    because["gives_out"] = second.agreed("gives_out", manner.gives_out(reading))
    pushed = manner.pressure(reading, met_for=without_treats(why), value=bool(because["value_received"]))
    because["pressure"] = second.agreed("pressure", pushed)
    labels |= {name: bool(because[name]) for name in ("value_received", "easy_next_step", "gives_out", "pressure")}


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
