"""The seed's bad example, the shape of a review, and the remarks beyond the labels."""

from __future__ import annotations

import pytest

from whoknows.core.review import LABELS, Remark, review

BAD = "Do you know anyone who might be interested in getting my help?"
GOOD = (
    "Hi Mara, you told me the new rota gave you your evenings back. Who do you know who runs a care home with thirty "
    "to sixty beds and still rings round for cover every Friday? A first name is enough; if nobody fits, that's fine."
)


def faults(text: str) -> list[str]:
    return [remark.component for remark in review(text).remarks if remark.severity == "fault"]


def remark(text: str, component: str) -> Remark:
    return next(remark for remark in review(text).remarks if remark.component == component)


def test_every_review_has_the_nine_labels() -> None:
    assert tuple(review(BAD).labels) == LABELS


def test_the_seeds_own_bad_example_has_three_faults_and_three_better_wordings() -> None:
    found = [r for r in review(BAD).remarks if r.severity == "fault"]
    assert [r.component for r in found] == ["question", "person", "reason"]
    assert all(r.better and r.source for r in found)


def test_a_better_question_stands_in_place_of_the_escape() -> None:
    found = remark(BAD, "question")
    assert (
        BAD[: found.start] + found.better + BAD[found.end :]
        == "Who do you know who might be interested in getting my help?"
    )


def test_a_better_reason_uses_the_writers_own_words() -> None:
    assert "my help" in remark(BAD, "reason").better


def test_an_ask_by_the_method_is_ready_and_has_no_remark() -> None:
    found = review(GOOD)
    assert found.ready
    assert found.remarks == ()


def test_every_true_label_names_the_words_it_rests_on() -> None:
    found = review(GOOD)
    for label in ("is_ask", "question_form", "person_specific", "reason_for_them", "value_received", "gives_out"):
        assert found.because[label], label
        assert all(0 <= start < end <= len(GOOD) for start, end in found.because[label])


def test_a_referral_is_a_fault_and_only_advice_where_it_is_the_legal_term() -> None:
    text = "Who do you know who runs a clinic in Kent and loses patients to the phone queue? I live by referrals."
    assert faults(text) == ["word"]
    legal = review(text, referral_is_legal_term=True)
    assert legal.ready
    assert remark(text, "word").better == "introductions"


def test_a_reason_about_me_is_called_one() -> None:
    assert "about you" in remark("Who do you know in catering? I'm new in town and building my list.", "reason").message


def test_a_no_ask_is_noted_and_has_no_fault() -> None:
    found = review("Thanks for introducing me to Ruben. We met on Tuesday.")
    assert not found.labels["is_ask"]
    assert [r.severity for r in found.remarks] == ["note"]


@pytest.mark.parametrize(
    ("component", "text"),
    [
        ("blank", "Hi [Name], who do you know who owns a bakery in Leeds and can't get flour on time?"),
        (
            "length",
            "Who do you know who owns a bakery in Leeds and can't get flour on time? " + "It is a fine day. " * 30,
        ),
        ("hedge", "Sorry to bother you, but who do you know who owns a bakery in Leeds and can't get flour on time?"),
        ("two asks", "Could you leave us a review? And who do you know with a bakery in Leeds who can't get flour?"),
        ("pitch", "We offer three packages, our platform is award-winning. Who do you know with a bakery in Leeds?"),
        ("next step", "Who do you know who owns a bakery in Leeds and can't get flour on time?"),
        ("way out", "Who do you know who owns a bakery in Leeds and can't get flour on time?"),
        ("pressure", "You owe me one. Who do you know who owns a bakery in Leeds and can't get flour on time?"),
        ("person", "Who do you know who is ambitious and can't get on?"),
    ],
)
def test_beyond_the_labels_there_is_a_remark_on(component: str, text: str) -> None:
    found = remark(text, component)
    assert 0 <= found.start <= found.end <= len(text)
    assert found.message.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🔥" * 300,
        "هل تعرف أحدا يحتاج إلى محاسب؟ " * 20,
        "Kennst du jemanden, der einen Steuerberater sucht?",
        "\0\0\0",
    ],
)
def test_what_is_not_english_gets_an_honest_note(text: str) -> None:
    assert [r.component for r in review(text).remarks] == ["language"]


@pytest.mark.parametrize(
    "piece", ["who ", "introduce me to ", "do you know anyone who ", "[", '"i ', "<p>anyone</p> ", "\n"]
)
def test_two_hundred_thousand_characters_are_judged_and_places_stay_inside(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    assert all(0 <= r.start <= r.end <= len(text) for r in review(text).remarks)


def test_null_bytes_and_letters_that_grow_in_small_form_keep_every_place_right() -> None:
    text = "İ\0İ Do you know anyone who needs help?"
    start, end = review(text).because["question_form"][0]
    assert text[start:end].startswith("Do you know anyone")


def test_the_other_speakers_words_are_not_judged() -> None:
    spoken = "Me: Who do you know who owns a campervan?\nFriend: Do you know anyone who would insure mine?"
    assert review(spoken).labels["question_form"] == "who"
