"""Bytes to text, and text to what may be shown."""

from __future__ import annotations

import pytest

from whoknows.sources.addresses import address
from whoknows.sources.text import tidy


@pytest.mark.parametrize(
    "written",
    [
        "Ada \x1b[31mBerg",  # a terminal would obey it
        "Ada\x07 Berg\x7f",
        "\u202eAda Berg\u202c",  # what stands after it would be read from right to left
        "\ufeffAda\u00a0Berg\u200b",
        "Ada\r\n Berg\0",
    ],
)
def test_what_prints_nothing_is_left_out(written: str) -> None:
    assert tidy(written).replace("[31m", "") == "Ada Berg"


@pytest.mark.parametrize("written", ["نیک‌نام", "👩‍🌾 Ada", "王小明", "a\u0308"])
def test_what_joins_letters_and_signs_stays(written: str) -> None:
    assert tidy(written) == written


def test_an_address_pasted_with_marks_around_it_is_the_address() -> None:
    assert address("\u202aada@berg.example\u202c\u200b") == "ada@berg.example"
    assert address("a\x1bda@berg.example") == "ada@berg.example"
