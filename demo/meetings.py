"""A calendar (RFC 5545): meetings, and a monthly breakfast that was moved once and once cancelled."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from random import Random

from cast import Cast, Person
from fold import escaped, folded

LONDON = """\
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19810329T010000
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""
HOUR = timedelta(hours=1)


def calendar(cast: Cast) -> bytes:
    """All meetings before the day."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ines Calloway//Diary//EN", *LONDON.splitlines()]
    for event in (*_single(cast), *_breakfast(cast)):
        lines += ["BEGIN:VEVENT", *event, "END:VEVENT"]
    return folded([*lines, "END:VCALENDAR"])


def _single(cast: Cast) -> Iterator[list[str]]:
    """Every fortnight of a project, and an associate now and then; one was cancelled, one moved to another day."""
    random = Random(30)
    held = []
    for client in cast.clients:
        person = cast[client.name]
        team = [other for other in cast.colleagues(person) if other.tie == "colleague"]
        for start, end in client.projects:
            for ago in range(start, end, -16):
                guests = [person, *random.sample(team, random.randint(0, len(team)))]
                held.append((ago, f"Rota with {person.firm}", guests))
    for associate in cast.tied("associate"):
        held += [(ago, f"Coffee with {associate.first}", [associate]) for ago in range(random.randint(5, 90), 900, 130)]
    held.sort(key=lambda meeting: -meeting[0])
    for number, (ago, title, guests) in enumerate(held):
        starts = datetime.combine(cast.ago(ago), time(random.randint(9, 15), random.choice((0, 30))))
        match number - len(held):
            case -3:
                change = ["STATUS:CANCELLED", "SEQUENCE:1"]
            case -6:
                change = ["SEQUENCE:2"]
            case _:
                change = ["SEQUENCE:0"]
        yield _event(cast, f"meeting-{number:03d}", title, starts, guests) + change


def _breakfast(cast: Cast) -> Iterator[list[str]]:
    """The Somerset Care Breakfast on second Thursdays: a series, a moved morning and a cancelled one."""
    thursdays = _second_thursdays(cast.ago(900), cast.ago(2))
    guests = [person for person in cast.people if person.group == "Somerset Care Breakfast"][::3]
    first, last = (datetime.combine(day, time(7, 30)) for day in (thursdays[0], thursdays[-1]))
    series = _event(cast, "breakfast", "Somerset Care Breakfast", first, guests)
    yield [*series, f"RRULE:FREQ=MONTHLY;BYDAY=2TH;UNTIL={last + HOUR:%Y%m%dT%H%M%SZ}", "SEQUENCE:0"]
    for planned, later, status in ((thursdays[-4], 7, "CONFIRMED"), (thursdays[-9], 0, "CANCELLED")):
        starts = datetime.combine(planned, time(7, 30))
        moved = _event(cast, "breakfast", "Somerset Care Breakfast", starts + timedelta(days=later), guests)
        yield [*moved, f"RECURRENCE-ID;TZID=Europe/London:{starts:%Y%m%dT%H%M%S}", f"STATUS:{status}", "SEQUENCE:1"]


def _event(cast: Cast, uid: str, title: str, starts: datetime, guests: Sequence[Person]) -> list[str]:
    return [
        f"UID:{uid}@calloway-rotas.example",
        f"DTSTAMP:{starts - timedelta(days=9):%Y%m%dT%H%M%SZ}",
        f"DTSTART;TZID=Europe/London:{starts:%Y%m%dT%H%M%S}",
        f"DTEND;TZID=Europe/London:{starts + HOUR:%Y%m%dT%H%M%S}",
        f"SUMMARY:{escaped(title)}",
        f'ORGANIZER;CN="{cast.me.name}":mailto:{cast.me.address}',
        *(f'ATTENDEE;CN="{guest.name}";PARTSTAT=ACCEPTED:mailto:{guest.address}' for guest in guests),
    ]


def _second_thursdays(start: date, end: date) -> list[date]:
    days = (start + timedelta(days=number) for number in range((end - start).days + 1))
    return [day for day in days if day.weekday() == 3 and 8 <= day.day <= 14]
