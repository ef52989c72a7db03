"""Meetings out of calendars."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tzlocal import get_localzone

from whoknows.core.record import Edition, Meeting, Party, Record, Unmet, Unreadable
from whoknows.sources import read

Reads = Callable[..., list[Record | Unreadable]]
ADA, OLE = "ATTENDEE:mailto:ada@vogel.example", "ORGANIZER:mailto:ole@berg.example"


def calendar(*events: str, top: str = "") -> str:
    whole = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{top}{whole}END:VCALENDAR\n"


def event(
    uid: str = "1", starts: str = "DTSTART:20240104T090000Z", more: str = "", people: str = f"{OLE}\n{ADA}"
) -> str:
    return f"UID:{uid}\n{starts}\n{people}\n{more}"


def meetings(found: list[Record | Unreadable]) -> list[Meeting]:
    assert all(isinstance(one, Meeting) for one in found), found
    return [one for one in found if isinstance(one, Meeting)]


def at(*when: int) -> datetime:
    return datetime(*when, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_a_meeting_says_who_met_and_when(reads: Reads) -> None:
    lines = event(
        people='ORGANIZER;CN=Ole Berg:mailto:Ole@Berg.example\nATTENDEE;CN="Vögel, Ada":MAILTO:ada@vogel.example',
        more="DTEND:20240104T100000Z\nSEQUENCE:2\nDTSTAMP:20240101T120000Z",
    )
    assert reads(calendar(lines)) == [
        Meeting(
            uid="1",
            starts=at(2024, 1, 4, 9),
            ends=at(2024, 1, 4, 10),
            people=(Party("ole@berg.example", "Ole Berg"), Party("ada@vogel.example", "Vögel, Ada")),
            sequence=2,
            stamp=at(2024, 1, 1, 12),
            edition=Edition(2, at(2024, 1, 1, 12), 0, at(2024, 1, 4, 9)),
        )
    ]


class TestPeople:
    @pytest.mark.parametrize("away", ["PARTSTAT=DECLINED", "PARTSTAT=DELEGATED", "CUTYPE=ROOM", "CUTYPE=GROUP"])
    def test_who_is_away_rooms_and_lists_are_not_there(self, reads: Reads, away: str) -> None:
        lines = event(people=f"{OLE}\n{ADA}\nATTENDEE;{away}:mailto:x@x.example")
        assert [party.address for party in meetings(reads(calendar(lines)))[0].people] == [
            "ole@berg.example",
            "ada@vogel.example",
        ]

    def test_the_organizer_who_attends_is_there_once(self, reads: Reads) -> None:
        lines = event(people=f"{OLE}\nATTENDEE;CN=Ole Berg:mailto:OLE@berg.example")
        assert meetings(reads(calendar(lines)))[0].people == (Party("ole@berg.example", "Ole Berg"),)

    def test_an_address_may_stand_in_a_parameter(self, reads: Reads) -> None:
        lines = event(people="ATTENDEE;EMAIL=ada@vogel.example:urn:uuid:1")
        assert meetings(reads(calendar(lines)))[0].people == (Party("ada@vogel.example"),)

    def test_whoever_is_only_reminded_is_not_there(self, reads: Reads) -> None:
        alarm = "BEGIN:VALARM\nACTION:EMAIL\nTRIGGER:-PT1H\nATTENDEE:mailto:me@x.example\nEND:VALARM"
        (found,) = reads(calendar(event(people="", more=alarm)))
        assert isinstance(found, Unreadable)

    def test_a_calendar_without_them_is_said_to_bring_nobody_together(self, reads: Reads) -> None:
        (found,) = reads(calendar(event(people="")))
        assert isinstance(found, Unreadable)
        assert "brings people together" in found.why


class TestTime:
    def test_is_that_of_the_zone_named(self, reads: Reads) -> None:
        lines = event(starts="DTSTART;TZID=Europe/Berlin:20240704T090000", more="DURATION:PT45M")
        found = meetings(reads(calendar(lines)))[0]
        assert (found.starts, found.ends) == (at(2024, 7, 4, 7), at(2024, 7, 4, 7, 45))

    def test_is_that_of_the_zone_described_in_the_file(self, reads: Reads) -> None:
        zone = (
            "BEGIN:VTIMEZONE\nTZID:Our own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n"
            "TZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
        )
        found = meetings(reads(calendar(event(starts="DTSTART;TZID=Our own:20240704T090000"), top=zone)))[0]
        assert found.starts == at(2024, 7, 4, 6)

    @pytest.mark.parametrize("hours", [3, 5])
    def test_is_that_of_the_zone_described_in_its_own_file(self, reads: Reads, hours: int) -> None:
        zone = (
            "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
            f"TZOFFSETFROM:+0{hours}00\nTZOFFSETTO:+0{hours}00\nEND:STANDARD\nEND:VTIMEZONE\n"
        )
        lines = event(starts="DTSTART;TZID=Customized Time Zone:20240704T090000")
        assert meetings(reads(calendar(lines, top=zone)))[0].starts == at(2024, 7, 4, 9 - hours)

    def test_is_that_of_windows_zones(self, reads: Reads) -> None:
        lines = event(starts="DTSTART;TZID=W. Europe Standard Time:20240704T090000")
        assert meetings(reads(calendar(lines)))[0].starts == at(2024, 7, 4, 7)

    @pytest.mark.parametrize("quoted", ["(UTC+03:00) Ostby, Westby", '"(UTC+03:00) Ostby, Westby"'])
    @pytest.mark.parametrize("described", ["(UTC+03:00) Ostby\\, Westby", "(UTC+03:00) Ost\n by, Westby", ""])
    def test_is_that_of_exchanges_zones_however_their_names_are_written(
        self, reads: Reads, quoted: str, described: str
    ) -> None:
        zone = (
            f"BEGIN:VTIMEZONE\nTZID:{described}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0200\n"
            "TZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\n"
        )
        lines = event(
            starts=f"DTSTART;VALUE=DATE-TIME;TZID={quoted}:20240704T090000",
            more=f"RRULE:FREQ=DAILY;COUNT=2\nEXDATE;TZID={quoted[:9]}\n {quoted[9:]}:20240705T090000",
        )
        found = meetings(reads(calendar(lines, top=zone if described else "")))
        assert [one.starts for one in found] == [at(2024, 7, 4, 7 if described else 6)]

    def test_without_a_zone_is_the_calendars_or_this_computers(self, reads: Reads) -> None:
        lines = event(starts="DTSTART:20240704T090000")
        found = meetings(reads(calendar(lines, top="X-WR-TIMEZONE:America/New_York\n")))[0]
        assert found.starts == at(2024, 7, 4, 13)
        here = datetime(2024, 7, 4, 9, tzinfo=get_localzone()).astimezone(UTC)
        assert meetings(reads(calendar(lines)))[0].starts == here

    def test_of_a_whole_day_is_from_midnight_to_midnight(self, reads: Reads) -> None:
        lines = event(starts="DTSTART;VALUE=DATE:20240704")
        found = meetings(reads(calendar(lines, top="X-WR-TIMEZONE:Europe/Berlin\n")))[0]
        assert (found.starts, found.ends) == (at(2024, 7, 3, 22), at(2024, 7, 4, 22))

    def test_never_ends_before_it_begins(self, reads: Reads) -> None:
        found = meetings(reads(calendar(event(more="DTEND:20230101T000000Z"))))[0]
        assert found.ends == found.starts

    def test_ahead_of_the_day_asked_for_is_left_for_later(self, tmp_path: Path) -> None:
        path = tmp_path / "a.ics"
        path.write_text(calendar(event("1"), event("2", starts="DTSTART:20240301T090000Z")))
        met, unmet = read(str(path), until=at(2024, 2, 1))
        assert (type(met), met.uid, type(unmet), unmet.uid) == (Meeting, "1", Unmet, "2")


class TestARepeatingMeeting:
    def test_is_one_meeting_a_time_named_by_when_it_was_planned(self, reads: Reads) -> None:
        found = meetings(reads(calendar(event(more="RRULE:FREQ=WEEKLY;COUNT=3\nDTEND:20240104T093000Z"))))
        days = [at(2024, 1, 4, 9) + timedelta(weeks=n) for n in range(3)]
        assert [(one.starts, one.recurrence) for one in found] == [(day, day) for day in days]
        assert all(one.ends - one.starts == timedelta(minutes=30) for one in found)

    def test_keeps_its_hour_when_the_clocks_change(self, reads: Reads) -> None:
        lines = event(starts="DTSTART;TZID=Europe/Berlin:20240328T090000", more="RRULE:FREQ=WEEKLY;COUNT=2")
        assert [one.starts.hour for one in meetings(reads(calendar(lines)))] == [8, 7]

    def test_without_end_is_told_up_to_the_day_asked_for(self, tmp_path: Path) -> None:
        path = tmp_path / "a.ics"
        path.write_text(calendar(event(more="RRULE:FREQ=DAILY")))
        assert len(list(read(str(path), until=at(2024, 1, 14)))) == 10

    def test_from_the_last_century_is_told_from_2000(self, reads: Reads) -> None:
        found = meetings(reads(calendar(event(starts="DTSTART:19900101T090000Z", more="RRULE:FREQ=YEARLY;COUNT=12"))))
        assert [one.starts.year for one in found] == [2000, 2001]

    def test_leaves_out_the_days_taken_out_and_has_those_put_in(self, reads: Reads) -> None:
        more = "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20240111T090000Z\nRDATE:20240112T090000Z"
        found = meetings(reads(calendar(event(more=more))))
        assert [one.starts.day for one in found] == [4, 12, 18]

    def test_moved_once_is_where_it_was_moved_to(self, reads: Reads) -> None:
        moved = event(starts="DTSTART:20240113T150000Z", more="RECURRENCE-ID:20240111T090000Z\nSEQUENCE:1")
        found = meetings(reads(calendar(event(more="RRULE:FREQ=WEEKLY;COUNT=3"), moved)))
        assert [(one.starts.day, one.recurrence.day if one.recurrence else 0) for one in found] == [
            (4, 4),
            (13, 11),
            (18, 18),
        ]
        assert found[1].sequence == 1

    def test_moved_from_a_day_on_is_each_time_where_it_was_moved_to(self, reads: Reads) -> None:
        moved = event(
            starts="DTSTART;TZID=Europe/Berlin:20240322T150000",
            more="RECURRENCE-ID;RANGE=THISANDFUTURE:20240321T080000Z\nSEQUENCE:1",
        )
        series = event(starts="DTSTART;TZID=Europe/Berlin:20240314T090000", more="RRULE:FREQ=WEEKLY;COUNT=4")
        assert [(one.starts, one.recurrence) for one in meetings(reads(calendar(series, moved)))] == [
            (at(2024, 3, 14, 8), at(2024, 3, 14, 8)),
            (at(2024, 3, 22, 14), at(2024, 3, 21, 8)),
            (at(2024, 3, 29, 14), at(2024, 3, 28, 8)),
            (at(2024, 4, 5, 13), at(2024, 4, 4, 7)),  # the clocks have changed
        ]

    def test_cancelled_once_is_cancelled_that_once(self, reads: Reads) -> None:
        called_off = event(starts="DTSTART:20240111T090000Z", more="RECURRENCE-ID:20240111T090000Z\nSTATUS:CANCELLED")
        found = meetings(reads(calendar(event(more="RRULE:FREQ=WEEKLY;COUNT=3"), called_off)))
        assert [one.cancelled for one in found] == [False, True, False]

    def test_changed_once_without_the_series_is_a_meeting(self, reads: Reads) -> None:
        lines = event(starts="DTSTART:20240113T150000Z", more="RECURRENCE-ID:20240111T090000Z")
        (found,) = meetings(reads(calendar(lines)))
        assert found.recurrence == at(2024, 1, 11, 9)

    @pytest.mark.parametrize(
        "rule",
        [
            "FREQ=SECONDLY",
            "FREQ=MINUTELY",
            "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=29;COUNT=5",
            "FREQ=HOURLY;BYSETPOS=5",
            "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,10,20,30,40,50",
        ],
    )
    def test_too_often_is_refused_at_once_and_loses_no_neighbour(self, reads: Reads, rule: str) -> None:
        found = reads(calendar(event("1", "DTSTART:20100104T090000Z", f"RRULE:{rule}"), event("2")), "a.ics")
        assert [type(one) for one in found] == [Unreadable, Meeting]
        assert isinstance(found[0], Unreadable)
        assert found[0].where == "a.ics, event 1 (line 3)"
        assert "20,000 times" in found[0].why

    @pytest.mark.parametrize(
        "rule",
        [
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31,-31;COUNT=3",
            "FREQ=DAILY;BYSETPOS=2",
            "FREQ=WEEKLY;BYSETPOS=-8",
        ],
    )
    def test_that_never_comes_is_refused_at_once_and_loses_no_neighbour(self, reads: Reads, rule: str) -> None:
        found = reads(calendar(event("1", more=f"RRULE:{rule}"), event("2")))
        assert [type(one) for one in found] == [Unreadable, Meeting]
        assert isinstance(found[0], Unreadable)
        assert "never takes place" in found[0].why


class TestAnEdition:
    """The state in which an event or a series is told as a whole; a later one may have other times."""

    def test_is_told_by_number_and_day_of_change_and_not_by_when_it_was_exported(self, reads: Reads) -> None:
        more = "RRULE:FREQ=WEEKLY;COUNT=2\nSEQUENCE:3\nDTSTAMP:20240601T000000Z\nLAST-MODIFIED:20240105T000000Z"
        found = meetings(reads(calendar(event(more=f"{more}\nEXDATE:20240111T090000Z"))))
        assert [one.edition for one in found] == [Edition(3, at(2024, 1, 5), 1, at(2024, 1, 4, 9))]
        assert found[0].stamp == at(2024, 1, 5)

    def test_is_that_of_the_series_where_one_time_is_changed(self, reads: Reads) -> None:
        moved = event(starts="DTSTART:20240113T150000Z", more="RECURRENCE-ID:20240111T090000Z\nSEQUENCE:1")
        found = meetings(reads(calendar(moved, event(more="RRULE:FREQ=WEEKLY;COUNT=2"))))
        assert {one.edition for one in found} == {Edition(0, at(2000, 1, 1), 0, at(2024, 1, 4, 9))}
        assert [one.edition for one in meetings(reads(calendar(moved)))] == [None]

    def test_of_two_in_one_file_the_later_is_told(self, reads: Reads) -> None:
        first = event(more="RRULE:FREQ=WEEKLY;COUNT=2\nDTSTAMP:20240101T000000Z")
        later = event(starts="DTSTART:20240105T090000Z", more="RRULE:FREQ=WEEKLY;COUNT=2\nDTSTAMP:20240102T000000Z")
        for order in ((first, later), (later, first)):
            assert [one.starts.day for one in meetings(reads(calendar(*order)))] == [5, 12]

    def test_in_which_no_time_is_left_is_told_and_is_no_meeting(self, reads: Reads) -> None:
        left_out = "RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20240104T090000Z,20240111T090000Z"
        unmet, why = reads(calendar(event(more=left_out)))
        assert unmet == Unmet("1", Edition(0, at(2000, 1, 1), 2, at(2024, 1, 4, 9)))
        assert isinstance(why, Unreadable)

    @pytest.mark.parametrize("more", ["SEQUENCE:1", "CREATED:20240101T090000Z\nLAST-MODIFIED:20240102T090000Z"])
    def test_from_which_everybody_was_taken_out_is_told_and_is_no_meeting(self, reads: Reads, more: str) -> None:
        assert isinstance(reads(calendar(event(people="", more=more)))[0], Unmet)
        (never_a_meeting,) = reads(calendar(event(people="")))
        assert isinstance(never_a_meeting, Unreadable)

    def test_from_one_time_of_which_everybody_was_taken_out_calls_that_once_off(self, reads: Reads) -> None:
        alone = event(starts="DTSTART:20240111T090000Z", people="", more="RECURRENCE-ID:20240111T090000Z")
        found = meetings(reads(calendar(event(more="RRULE:FREQ=WEEKLY;COUNT=3"), alone)))
        assert [one.cancelled for one in found] == [False, True, False]

    def test_by_an_older_standard_is_read_and_what_is_not_read_of_it_is_said(self, reads: Reads) -> None:
        found = reads(calendar(event(more="RRULE:FREQ=WEEKLY;COUNT=3\nEXRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2")), "a.ics")
        assert [type(one) for one in found] == [Unreadable, Meeting, Meeting, Meeting]
        assert isinstance(found[0], Unreadable)
        assert "EXRULE" in found[0].why and found[0].where == "a.ics, event 1 (line 3)"

    def test_that_adds_a_time_is_not_the_whole(self, reads: Reads) -> None:
        (added,) = meetings(reads(calendar(event(starts="DTSTART:20240105T090000Z"), top="METHOD:ADD\n")))
        assert added.edition is None


class TestACalledOffMeeting:
    def test_is_told_as_cancelled(self, reads: Reads) -> None:
        assert meetings(reads(calendar(event(more="STATUS:CANCELLED"))))[0].cancelled
        assert meetings(reads(calendar(event(), top="METHOD:CANCEL\n")))[0].cancelled


def test_an_answer_to_an_invitation_is_no_meeting(reads: Reads) -> None:
    (found,) = reads(calendar(event(), top="METHOD:REPLY\n"))
    assert isinstance(found, Unreadable)
    assert "answer to an invitation" in found.why


@pytest.mark.filterwarnings("error")
def test_a_zone_with_a_makers_name_before_it_is_read_without_a_word(reads: Reads) -> None:
    lines = event(starts="DTSTART;TZID=/makers.example/20050126_1/Europe/Berlin:20240104T100000")
    assert [one.starts for one in meetings(reads(calendar(lines)))] == [at(2024, 1, 4, 9)]


def test_each_of_several_calendars_in_one_file_has_its_own_method(reads: Reads) -> None:
    called_off = calendar(event("2"), top="METHOD:CANCEL\n")
    answer = calendar(event("3"), top="METHOD:REPLY\n")
    found = meetings(reads(calendar(event("1")) + called_off + answer + calendar(event("4"))))
    assert [(one.uid, one.cancelled) for one in found] == [("1", False), ("2", True), ("4", False)]


def test_what_is_not_read_of_an_event_costs_it_nothing(reads: Reads) -> None:
    reminder = (
        "BEGIN:VALARM\nACTION:EMAIL\nATTENDEE:mailto:alarm@x.example\nDURATION:PT5M\nTRIGGER:nonsense\nEND:VALARM"
    )
    more = f"{reminder}\nDESCRIPTION:Notes\n ATTENDEE:mailto:fold@x.example\nX-ODD;==:;\nEXDATE:\nATTACH:\n"
    (met,) = meetings(reads(calendar(event(more=more))))
    assert [party.address for party in met.people] == ["ole@berg.example", "ada@vogel.example"]
    assert met.ends == met.starts


@pytest.mark.parametrize(
    "broken",
    [
        "UID:2\nSUMMARY:no time\n" + OLE,
        event("2", starts="DTSTART:then"),
        event("2", more="RRULE:FREQ=SOMETIMES"),
        event("2", more="RRULE:COUNT=2"),
        event("2", more="RRULE:W1 MO #3"),
        event("2", starts="DTSTART;TZID=:20240104T090000Z", more="RECURRENCE-ID:never"),
    ],
)
def test_a_broken_event_is_reported_and_its_neighbours_are_read(reads: Reads, broken: str) -> None:
    found = reads(calendar(event("1"), broken, event("3")), "a.ics")
    assert [one.uid for one in found if isinstance(one, Meeting)] == ["1", "3"]
    (reported,) = [one for one in found if isinstance(one, Unreadable)]
    assert reported.where.startswith("a.ics, event 2 (line ")


def test_an_event_that_is_not_closed_ends_where_the_next_begins(reads: Reads) -> None:
    whole = calendar(event("1"), event("2"))
    assert len(meetings(reads(whole.replace("END:VEVENT\n", "", 1)))) == 2


def test_a_broken_part_is_passed_over_and_reported(reads: Reads) -> None:
    found = reads(calendar(event(more="RRULE:FREQ=DAILY;COUNT=2\nRDATE:20131210Z\nDTEND: 20240104T100000Z")))
    assert [type(one) for one in found] == [Unreadable, Meeting, Meeting]
    assert isinstance(found[0], Unreadable)
    assert "RDATE" in found[0].why


def test_events_without_a_uid_are_told_apart(reads: Reads) -> None:
    lines = event(people=OLE).replace("UID:1\n", "")
    found = meetings(reads(calendar(lines, lines.replace("0104", "0105"))))
    assert len({one.uid for one in found}) == 2


@pytest.mark.parametrize(
    ("starts", "first"),
    [
        ("DTSTART:20240704T090000", (2024, 7, 4, 13)),
        ("DTSTART;VALUE=DATE:20240704", (2024, 7, 4, 4)),
        ("DTSTART;TZID=America/New_York:20240704T090000", (2024, 7, 4, 13)),
    ],
)
def test_a_repeating_meeting_without_a_zone_is_in_the_calendars(
    reads: Reads, starts: str, first: tuple[int, ...]
) -> None:
    lines = event(starts=starts, more="RRULE:FREQ=WEEKLY;COUNT=2")
    found = meetings(reads(calendar(lines, top="X-WR-TIMEZONE:America/New_York\n")))
    assert [one.starts for one in found] == [at(*first), at(*first) + timedelta(weeks=1)]
    assert [one.recurrence for one in found] == [one.starts for one in found]
