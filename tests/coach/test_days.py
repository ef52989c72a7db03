"""What day it is: at midnight, where the clocks change, on 29 February, at week-ends, and for who flies."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from tests.coach.asked import ON, heard, later, said

from whoknows.book.models import Ask, Introduction, Member, Person
from whoknows.coach import asking, covering, hearing, here, network, planning, today, upcoming
from whoknows.core.introduction import Heard, Step

TOKYO, HONOLULU = "Asia/Tokyo", "Pacific/Honolulu"


def local(zone: str, *when: int) -> datetime:
    return datetime(*when, tzinfo=ZoneInfo(zone)).astimezone(UTC)  # type: ignore[arg-type, misc]


def test_a_sentence_has_its_days_as_the_user_writes_them_but_for_what_it_quotes() -> None:
    said = "put off until 22 March 2027; asked on 2026-03-22; “on 1 May 2026”; 31 June 2026"
    told = here.days_written(Member(locale="en_US"), said)
    assert told == "put off until Mar 22, 2027; asked on Mar 22, 2026; “on 1 May 2026”; 31 June 2026"


@pytest.mark.parametrize("zone", ["UTC", "Europe/Berlin", "America/New_York", TOKYO, "Asia/Kathmandu", HONOLULU])
@pytest.mark.parametrize(
    "day", [date(2026, 3, 8), date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1), date(2028, 2, 29)]
)
def test_a_day_begins_at_the_users_midnight_whatever_the_clocks_do(zone: str, day: date) -> None:
    one = Member(zone=zone)
    begins = local(zone, day.year, day.month, day.day)
    last_second = local(zone, day.year, day.month, day.day, 23, 59, 59)
    assert one.day(begins) == one.day(last_second) == day
    assert one.day(begins - timedelta(seconds=1)) == day - timedelta(days=1)
    assert one.day(last_second + timedelta(seconds=1)) == day + timedelta(days=1)


@pytest.mark.parametrize("asked", [date(2026, 3, 22), date(2026, 3, 25), date(2026, 10, 24), date(2028, 2, 25)])
def test_a_week_is_seven_days_over_a_change_of_the_clocks_and_a_leap_day(
    member: Member, bo: Person, asked: date
) -> None:
    said(member, bo, asked)
    due = asked + timedelta(days=7)
    assert today.due(member, on=due - timedelta(days=1)) == ()
    assert [d.since for d in today.due(member, on=due)] == [due]


def test_what_comes_due_at_a_week_end_is_due_then_and_still_on_monday(member: Member, bo: Person) -> None:
    said(member, bo, date(2026, 3, 7))
    saturday = date(2026, 3, 14)
    for day in (saturday, saturday + timedelta(days=1), saturday + timedelta(days=2)):
        assert [d.since for d in today.due(member, on=day)] == [saturday]


def test_the_week_asks_on_no_saturday_or_sunday(member: Member, bo: Person) -> None:
    assert [a.planned.on for a in planning.week(member, on=date(2026, 3, 7)).asks] == [date(2026, 3, 9)]


@pytest.mark.parametrize(("last", "still", "no_longer"), [
    (date(2028, 2, 29), date(2029, 2, 28), date(2029, 3, 1)),
    (date(2027, 2, 28), date(2028, 2, 27), date(2028, 2, 28)),
    (date(2027, 3, 1), date(2028, 2, 29), date(2028, 3, 1)),
])  # fmt: skip
def test_a_year_after_29_february_ends_on_1_march(
    member: Member, bo: Person, last: date, still: date, no_longer: date
) -> None:
    network.note_value(member, str(bo.pk), "Sleeps", on=last)
    said(member, bo, last)
    heard(member, bo, Heard.TESTIMONIAL, on=last)
    assert [covering.covered(member, on=day)[0].asked_this_year for day in (still, no_longer)] == [True, False]


def test_the_feed_of_a_day_is_the_same_in_every_zone(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    starts = []
    for zone in (TOKYO, HONOLULU):
        member.zone = zone
        text = upcoming.feed(member, on=later(1))
        starts += [event["dtstart"].dt for event in icalendar.Calendar.from_ical(text).walk("VEVENT")]
    assert starts == [later(7), later(7)]


@pytest.fixture
def landed(member: Member, bo: Person) -> tuple[Member, Person, date]:
    """Bo was asked in the east, where it is tomorrow already; now I am in the west."""
    member.zone = "Etc/GMT-14"
    on = here.day(member)
    said(member, bo, on)
    member.zone = "Etc/GMT+12"
    west = here.day(member)
    assert west < on
    return member, bo, west


def test_who_was_asked_in_the_east_is_not_named_again_in_the_west(landed: tuple[Member, Person, date]) -> None:
    member, bo, on = landed
    assert today.today(member, on=on).asks == () and planning.week(member, on=on).asks == ()
    assert "no answer yet" in covering.covered(member, on=on)[0].why_not
    assert "no answer yet" in asking.draft(member, str(bo.pk), on=on).not_now
    assert today.today(member, on=on - timedelta(days=1)).asks != ()  # a day gone by knows nothing of it


def test_what_was_answered_in_the_east_is_not_due_again_in_the_west(landed: tuple[Member, Person, date]) -> None:
    member, bo, on = landed
    Ask.objects.update(said_on=on - timedelta(days=8))
    assert len(today.due(member, on=on)) == 1
    member.zone = "Etc/GMT-14"
    heard(member, bo, Heard.NAMED, "Mo Berg", on=here.day(member))
    hearing.moved(member, "Mo Berg", Step.INTRODUCED, on=here.day(member))
    member.zone = "Etc/GMT+12"
    [due] = today.due(member, on=on)
    assert due.introduction_id == Introduction.objects.get().pk
    assert today.today(member, on=on).due[0].say  # with its words


def test_a_change_of_zone_hides_and_doubles_nothing(member: Member, bo: Person) -> None:
    said(member, bo, ON)
    seen = set()
    for zone in ("Etc/GMT-14", TOKYO, "Europe/Berlin", HONOLULU, "Etc/GMT+12"):
        member.zone = zone
        seen.add(tuple((d.ask_id, d.since) for d in today.due(member, on=here.day(member))))
    assert len(seen) == 1 and len(seen.pop()) == 1
