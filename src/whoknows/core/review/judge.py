"""Judges an ask as a careful reader would: nine labels, each with its reasons, and remarks."""

from __future__ import annotations

from ..offer import Offer
from . import manner
from .asking import Asked, asked, vocabulary
from .person import count, traits
from .reading import Reading
from .reason import reason
from .remarks import remarks
from .verdict import Place, Review


def review(text: str, *, offer: Offer | None = None, referral_is_legal_term: bool = False) -> Review:
    """The nine labels of the guide, the places each rests on, and the remarks.

    The same text always gets the same review. ``offer`` gives better wordings something to draw on;
    ``referral_is_legal_term`` softens the warning of that word to advice.
    """
    reading = Reading(text)
    labels: dict[str, str | bool] = {"is_ask": False, "question_form": "none", "person_specific": "vague"}
    labels |= {"reason_for_them": "none"}
    because: dict[str, tuple[Place, ...]] = {}
    labels["vocabulary"], because["vocabulary"] = vocabulary(reading)
    labels |= {"value_received": False, "easy_next_step": False, "gives_out": False, "pressure": False}
    if ask := asked(reading):
        labels["is_ask"] = True
        labels["question_form"], asks = ask.form, ask.places
        because["is_ask"] = because["question_form"] = asks
        labels["person_specific"], because["person_specific"] = _person(reading, ask)
        labels["reason_for_them"], because["reason_for_them"] = reason(reading, ask, traits(reading, ask))
        because["value_received"] = manner.value_received(reading, ask)
        because["easy_next_step"] = manner.easy_next_step(reading)
        because["gives_out"] = manner.gives_out(reading)
        because["pressure"] = manner.pressure(
            reading, met_for=str(labels["reason_for_them"]), value=bool(because["value_received"])
        )
        labels |= {name: bool(because[name]) for name in ("value_received", "easy_next_step", "gives_out", "pressure")}
    found = tuple(remarks(reading, labels, because, offer, referral_is_legal_term))
    return Review(labels, because, found)


def _person(reading: Reading, ask: Asked) -> tuple[str, tuple[Place, ...]]:
    found = traits(reading, ask)
    n = count(reading, found)
    if ask.form == "named":
        n = 2 if found["named"] else max(n, int(bool(found["firm"] or found["right"])))
    return ("vague","partial","specific")[min(n,2)], tuple(p for v in found.values() for p in v)
