"""A question made of the writer's own words reads as English, or is not made."""

from __future__ import annotations

import pytest

from whoknows.core.review.kept import question
from whoknows.core.review.reading import Reading


def kept(text: str) -> str:
    """The question that the words in angle brackets make."""
    before, words, after = text.partition("<")[0], text.partition("<")[2].partition(">")[0], text.partition(">")[2]
    return question(Reading(before + words + after), (len(before), len(before) + len(words)))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Maybe you know someone who <just got a ring>?", "Who do you know who just got a ring?"),
        ("Know anybody who's <caring for a parent>?", "Who do you know who is caring for a parent?"),
        ("Any people who <keep bees>?", "Who are two people you know who keep bees?"),
        ("If you hear of anyone <sick of nights out>, tell me.", "Who do you know sick of nights out?"),
        ("I'd love to meet a <wedding planner>.", "Who comes to mind when you think of a wedding planner?"),
        ("Send it to <any teacher>.", "Who comes to mind when you think of a teacher?"),
        ("Looking for <estate agents in Hove>.", "Who comes to mind when you think of estate agents in Hove?"),
        ("One or two <of the cooperative leaders>.", "Who comes to mind when you think of the cooperative leaders?"),
    ],
)  # fmt: skip
def test_the_words_stand_where_they_fit(text: str, asked: str) -> None:
    assert kept(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Please <send them my way>.",
        "Please pass <on our card>.",
        "After one talk you'd get a week's plan that <I help them hold>.",
        "Somebody whose <boss keeps asking>.",
        "Are there others <in the deanery is also>?",
        "Refer <anyone in>.",
    ],
)
def test_what_names_nobody_is_not_kept(text: str) -> None:
    assert kept(text) == ""
