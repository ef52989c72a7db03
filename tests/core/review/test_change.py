"""The change from one wording to another."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.review.change import changes

TEXTS = st.text(alphabet="ab \n?", max_size=30)


@settings(max_examples=200)
@given(TEXTS, TEXTS)
def test_it_holds_both_texts_whole(before: str, after: str) -> None:
    found = changes(before, after)
    assert "".join(one.text for one in found if one.what != "added") == before
    assert "".join(one.text for one in found if one.what != "removed") == after


def test_a_word_left_between_two_changes_is_part_of_them() -> None:
    found = changes("Do you know anyone here at all?", "Whom could you name there of late?")
    assert [one.what for one in found] == ["removed", "added"]


def test_nothing_changed_is_kept_in_one() -> None:
    assert [one.what for one in changes("Who do you know?", "Who do you know?")] == ["kept"]


def test_a_very_long_change_is_shown_whole() -> None:
    words = "a b " * 3000
    assert [one.what for one in changes(f"x {words}y", f"u {words}{words}v")] == ["removed", "added"]
