"""Dates of letters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.sources.dates import instant

NINE = datetime(2024, 1, 4, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "Thu, 4 Jan 2024 09:00:00 +0100",
        "Thu,  4 Jan 2024 09:00:00 +0100 (CET)",
        "4 Jan 2024 09:00 +0100",
        "Thu, 04 Jan 24 09:00:00 CET",
        "Thursday, 04-Jan-24 08:00:00 GMT",
        "Thu, 4 Jan 2024 03:00:00 EST",
        "Thu, 4 Jan 2024 08:00:00 Z",
        "Thu, 4 Jan 2024 08:00:00",
        "Thu, 4 Jan 2024 08:00:00 XYZ",
        "Thu, 4 January 2024 09.00.00 +0100",
        "Thu, 4 Jan 2024 09:00:00.123 +0100",
        "Thu Jan  4 08:00:00 2024",
        "Thu Jan  4 09:00:00 +0100 2024",
        "Thu Jan 04 03:00:00 EST 2024",
        "2024-01-04T09:00:00+01:00",
        "2024-01-04 08:00",
        "Thu, 4 Jan 2024 09 : 00 : 00 +0100",
        "Thu, 4 Jan (first week) 2024 09:00:00 +0100",
    ],
)
def test_an_instant_is_read_in_many_forms(written: str) -> None:
    assert instant(written) == NINE


@pytest.mark.parametrize(
    "written",
    ["", "soon", "Thu, 32 Jan 2024 09:00:00", "Thu, 4 Foo 2024 09:00:00", "4 Jan 2024 25:00:00 +0000", "0"],
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert instant(written) is None


def test_a_zone_that_cannot_be_makes_no_instant() -> None:
    assert instant("Thu, 4 Jan 2024 09:00:00 +9900") is None


def test_a_leap_second_is_the_second_before() -> None:
    assert instant("Sat, 31 Dec 2016 23:59:60 GMT") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)


@settings(max_examples=200, deadline=None)
@given(
    seconds=st.integers(0, 119 * 365 * 86400),
    minutes=st.integers(-14 * 60, 14 * 60),
)
def test_the_usual_form_is_read_as_the_standard_library_reads_it(seconds: int, minutes: int) -> None:
    at = datetime(1980, 1, 2, tzinfo=UTC) + timedelta(seconds=seconds)
    written = format_datetime(at.astimezone(timezone(timedelta(minutes=minutes))))
    assert instant(written) == parsedate_to_datetime(written).astimezone(UTC)


@settings(max_examples=100, deadline=None)
@given(noise=st.text(max_size=60))
def test_noise_is_a_date_or_none(noise: str) -> None:
    found = instant(noise)
    assert found is None or found.tzinfo is UTC
