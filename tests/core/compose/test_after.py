"""What is said after the ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from whoknows.core import offer as offers
from whoknows.core.ask import Asker, Introducer
from whoknows.core.compose import after_no, after_testimonial, thanks
from whoknows.core.introduction import Step
from whoknows.core.review import review

from . import invented

OFFER = offers.from_toml((Path(__file__).parents[3] / "docs" / "offer.toml").read_text(encoding="utf-8"))
ANNA = Introducer("Anna Field", "client")
SAM = Asker("Sam Reed")


@pytest.mark.parametrize("step", list(Step))
def test_every_step_has_its_thanks_naming_who_was_introduced(step: Step) -> None:
    text = thanks(ANNA, "Jo de Vries", step, asker=SAM)
    assert "Jo de Vries" in text
    assert "thank" in text.lower() or "grateful" in text
    assert step is Step.AGREED or not review(text).labels["is_ask"]  # once agreed, the introduction is asked for


def test_an_outcome_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="named, agreed"):
        thanks(ANNA, "Jo", "won", asker=SAM)


@given(invented.people, invented.askers)
@settings(max_examples=60, deadline=None)
def test_thanks_can_be_said_to_anybody_about_anybody(who: Introducer, asker: Asker) -> None:
    for name in invented.NAMES:
        text = thanks(who, name, "introduced", asker=asker)
        assert not any(mark in text for mark in "{}[]|"), text


def test_a_no_is_thanked_for_and_nothing_is_asked() -> None:
    text = after_no(ANNA, asker=SAM)
    assert "hank you" in text
    assert not review(text).labels["is_ask"]


def test_a_letter_of_recommendation_is_thanked_for_and_the_question_put_right() -> None:
    for name in ("Anna Field", "Tom Moss", "王伟", "Acme Ltd"):
        text = after_testimonial(replace(ANNA, name=name), OFFER, OFFER.avatars[0], asker=SAM, today=invented.TODAY)
        labels = review(text).labels
        assert labels["question_form"] == "who" and labels["vocabulary"] == "introduction"
        assert labels["gives_out"] and labels["easy_next_step"]
