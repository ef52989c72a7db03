"""The whole text with its faults mended."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from whoknows.core.offer import Avatar, Offer
from whoknows.core.review import fix, review

CORPUS = Path(__file__).parent / "corpus"
OFFER = Offer(
    trade="a production planner",
    result="get orders out on time without overtime",
    avatars=(
        Avatar(
            name="Plant managers",
            role="an operations director",
            firm="a family-owned food maker",
            size="50 to 200 people",
            place="Yorkshire",
            event="has just lost a production planner",
            complaint="can't get orders out on time",
            cause="nobody owns the plan from week to week",
        ),
    ),
)


def test_a_text_without_fault_comes_back_as_it_is() -> None:
    text = "Who do you know who owns a bakery in Leeds and can't get flour on time?"
    assert fix(text) == text


def test_the_seeds_bad_example_is_mended_from_its_own_words() -> None:
    mended = fix("Do you know anyone who might be interested in getting my help?")
    assert mended == "Who do you know who is [role] at [kind of firm] and has [problem] that my help would end?"


def test_an_offer_leaves_no_blank() -> None:
    mended = fix("Do you know anyone who might be interested in getting my help?", offer=OFFER)
    assert mended == (
        "Who do you know who is an operations director at a family-owned food maker with 50 to 200 people in Yorkshire "
        "and has just lost a production planner, and who can't get orders out on time?"
    )


def test_the_writers_description_is_kept() -> None:
    assert fix("Know any dentists in Cardiff?").startswith("Which dentists in Cardiff do you know?")


def test_the_rest_of_the_mail_is_kept_and_the_push_is_gone() -> None:
    mended = fix("Hi Ana,\n\nthank you for the year. You owe me one. Do you know anyone?\n\nBest, Pia")
    assert mended.startswith("Hi Ana,\n\nthank you for the year.")
    assert mended.endswith("Best, Pia")
    assert "owe" not in mended


def test_a_referral_becomes_an_introduction_in_the_same_form() -> None:
    asked = (
        "Who do you know who owns a bakery in Leeds and can't get flour on time? A referral helps, referrals are gold."
    )
    assert fix(asked).endswith("An introduction helps, introductions are gold.")


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_every_third_faulty_ask_of_the_corpus_passes_once_mended(name: str) -> None:
    lines = (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    asks = [text for text in (json.loads(line)["text"] for line in lines[::3]) if review(text).labels["is_ask"]]
    mended = {text: review(fix(text)) for text in asks}
    assert [text for text, found in mended.items() if not (found.ready and found.labels["is_ask"])] == []
