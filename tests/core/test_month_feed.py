"""The mornings as a calendar that other programs can read."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from whoknows.core.month import Morning, calendar

DAY = date(2026, 11, 23)
EIGHT = datetime(2026, 11, 23, 8, tzinfo=ZoneInfo("America/New_York"))
# what a calendar can carry: no control characters but the line feed, no halves of characters
TEXT = st.text(st.characters(blacklist_categories=("Cs", "Cc"), whitelist_characters="\n"), max_size=300)


def events(text: str) -> list[object]:
    return list(Calendar.from_ical(text).walk("VEVENT"))


def test_a_morning_is_at_the_users_hour_in_their_zone_and_blocks_no_time() -> None:
    (event,) = events(calendar([Morning(DAY, EIGHT, "Ring Ada Vögel and ask.", "…")], key="k"))
    assert event["DTSTART"].dt == datetime(2026, 11, 23, 13, tzinfo=UTC)  # type: ignore[index]
    assert event["TRANSP"] == "TRANSPARENT"  # type: ignore[index]


def test_the_same_day_keeps_its_uid_whatever_its_words() -> None:
    first, then = (calendar([Morning(DAY, EIGHT, words, "")], key="k") for words in ("Ring Ada.", "Thank Ole."))
    assert events(first)[0]["UID"] == events(then)[0]["UID"]  # type: ignore[index]
    assert events(first)[0]["UID"] != events(calendar([Morning(DAY, EIGHT, "", "")], key="j"))[0]["UID"]  # type: ignore[index]


@settings(max_examples=80, deadline=None)
@given(TEXT, TEXT)
def test_any_words_come_back_as_they_were_in_lines_of_at_most_75_octets(title: str, text: str) -> None:
    written = calendar([Morning(DAY, EIGHT, title, text)], key="k")
    assert all(len(line.encode()) <= 75 for line in written.split("\r\n"))
    (event,) = events(written)
    assert str(event["SUMMARY"]) == title  # type: ignore[index]
    assert str(event["DESCRIPTION"]) == text  # type: ignore[index]
