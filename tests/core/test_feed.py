"""The feed of what is due, read back by a calendar library."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.feed import Entry, calendar

STAMP = datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC)  # a second before the clocks change
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=90)
WORDS = WORDS.filter(lambda words: "\\N" not in words)  # which icalendar writes as a break, as some programs do


@given(st.lists(st.tuples(WORDS, WORDS, st.dates(date(2020, 1, 1), date(2099, 12, 31))), max_size=4))
def test_another_program_reads_what_was_written(told: list[tuple[str, str, date]]) -> None:
    text = calendar((Entry(f"{n}@x", on, title, words) for n, (title, words, on) in enumerate(told)), stamp=STAMP)
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert [(str(e["summary"]), str(e["description"]), e["dtstart"].dt) for e in events] == told
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_a_line_break_in_a_name_makes_no_line_of_its_own() -> None:
    text = calendar([Entry("1@x", date(2028, 2, 29), "Thank Bo\r\nATTENDEE:mailto:eve@x.example")], stamp=STAMP)
    assert "\r\nATTENDEE" not in text and "DTEND;VALUE=DATE:20280301" in text


def test_a_whole_day_is_that_day_in_every_zone_and_an_hour_moves_with_the_clocks() -> None:
    berlin, hour = ZoneInfo("Europe/Berlin"), timedelta(hours=1)
    days = [date(2026, 3, 28), date(2026, 3, 29)]  # the clocks change in the night between
    text = calendar(
        [*(Entry(f"{on}@x", on, "Thank Bo") for on in days),
         *(Entry(f"{on}-8@x", datetime(on.year, on.month, on.day, 8, tzinfo=berlin), "", lasts=hour) for on in days)]
    )  # fmt: skip
    starts = [event["dtstart"].dt for event in icalendar.Calendar.from_ical(text).walk("VEVENT")]
    assert starts[:2] == days
    assert [(at.hour, at.tzname()) for at in starts[2:]] == [(7, "UTC"), (6, "UTC")]
