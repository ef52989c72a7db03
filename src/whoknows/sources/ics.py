"""Calendars (RFC 5545): one meeting for each time that people met or are to meet by ``latest``.

The file is cut into its events first, so that a broken one costs only itself. Whoever declined was not there; rooms
and equipment are not people; an event without other people's addresses is an appointment and no meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from hashlib import sha256
from typing import Any, BinaryIO, TypeAlias
from zoneinfo import ZoneInfo

from whoknows.core.record import Meeting, Party, Unreadable
from whoknows.sources.addresses import address
from whoknows.sources.text import decoded, tidy
from whoknows.sources.unfit import Unfit

Event: TypeAlias = Any  # of icalendar, whose properties have thirty types; what is read of them is checked here

NAME = "a calendar (iCalendar)"

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*BEGIN[ \t]*:[ \t]*VCALENDAR", re.IGNORECASE)
_AFTER_COLON = re.compile(r"^((?:DTSTART|DTEND|DTSTAMP|RECURRENCE-ID|RDATE|EXDATE)[^:]*:)\s+", re.IGNORECASE)
_SAYS_NOTHING = re.compile(r"(?:RDATE|EXDATE)[^:]*:\s*$", re.IGNORECASE)
_ANSWERS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")
_THINGS = ("RESOURCE", "ROOM")
_BROKEN = "This event cannot be read ({}); correct it in the calendar, or leave it out."


@dataclass(frozen=True, slots=True)
class _Block:
    number: int
    line: int
    text: str


@dataclass(slots=True)
class _Calendar:
    """A file cut in pieces: its events, its time zones by name, its own zone and method."""

    events: list[_Block]
    zones: dict[str, str]
    zone: str = ""
    method: str = ""


def recognises(head: bytes, name: str) -> bool:
    return bool(_BEGIN.match(head.replace(b"\0", b"")[:2048])) or name.lower().endswith((".ics", ".ical"))


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Meeting | Unreadable]:
    calendar = _cut(decoded(file.read()))
    if not calendar.events:
        raise Unfit("There is no event in it (no BEGIN:VEVENT); export the calendar again with its events.")
    if calendar.method in _ANSWERS:
        raise Unfit("It is an answer to an invitation and not the meeting; name the calendar that holds the meeting.")
    series: dict[str, list[tuple[_Block, Event]]] = {}
    for block in calendar.events:
        try:
            event = _parsed(block, calendar)
            lost = _without_broken_parts(event)
            series.setdefault(_uid(event, block), []).append((block, event))
            for part in lost:
                yield _unreadable(where, block, f"Its {part} makes no sense and was passed over; correct it there.")
        except Exception as error:  # the parser raises whatever its parts raise
            yield _unreadable(where, block, _BROKEN.format(_reason(error)))
    met = troubles = 0
    for uid, versions in series.items():
        block = versions[0][0]
        try:
            for meeting in _meetings(uid, [event for _, event in versions], calendar, latest):
                met += 1
                yield meeting
        except Unfit as unfit:
            troubles += 1
            yield _unreadable(where, block, str(unfit))
        except Exception as error:  # as above
            troubles += 1
            yield _unreadable(where, block, _BROKEN.format(_reason(error)))
    if series and not met and not troubles:
        raise Unfit(
            "No event in it brings people together by today (they have no addresses or lie ahead); nothing to do."
        )


def _unreadable(where: str, block: _Block, why: str) -> Unreadable:
    return Unreadable(f"{where}, event {block.number} (line {block.line})", why)


def _reason(error: Exception) -> str:
    return tidy(str(error))[:120] or type(error).__name__


def _cut(text: str) -> _Calendar:
    calendar = _Calendar([], {})
    kind, lines, start = "", [""], 0
    for at, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        mark = line.rstrip().upper()
        if mark in ("BEGIN:VEVENT", "BEGIN:VTIMEZONE", "BEGIN:VCALENDAR", "END:VCALENDAR"):
            _keep(calendar, kind, lines, start)
            kind, lines, start = (mark[6:] if mark in ("BEGIN:VEVENT", "BEGIN:VTIMEZONE") else ""), [], at
        elif kind and mark == f"END:{kind}":
            _keep(calendar, kind, lines, start)
            kind = ""
        elif kind:
            lines.append(line)
        elif mark.startswith("X-WR-TIMEZONE:"):
            calendar.zone = line.partition(":")[2].strip()
        elif mark.startswith("METHOD:"):
            calendar.method = mark[7:].strip()
    _keep(calendar, kind, lines, start)
    return calendar


def _keep(calendar: _Calendar, kind: str, lines: list[str], start: int) -> None:
    if kind == "VEVENT":
        calendar.events.append(_Block(len(calendar.events) + 1, start, _wrapped(kind, lines)))
    elif kind == "VTIMEZONE":
        text = _wrapped(kind, lines)
        if name := re.search(r"^TZID:(.*)$", text, re.MULTILINE):
            calendar.zones[name[1].strip()] = text


def _wrapped(kind: str, lines: list[str]) -> str:
    body = [_AFTER_COLON.sub(r"\1", line) for line in lines if line.strip() and not _SAYS_NOTHING.match(line)]
    return "\r\n".join([f"BEGIN:{kind}", *body, f"END:{kind}", ""])


def _parsed(block: _Block, calendar: _Calendar) -> Event:
    from icalendar import Calendar

    zones = "".join(text for name, text in calendar.zones.items() if name in block.text)
    whole = Calendar.from_ical(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{zones}{block.text}END:VCALENDAR\r\n")
    event: Event = whole.walk("VEVENT")[0]
    if "DTSTART" not in event:
        raise Unfit("it does not say when it begins")
    return event


def _without_broken_parts(event: Event) -> list[str]:
    """Take out what could not be read, and name what of it matters. Raises ``Unfit`` where the time is lost."""
    lost = []
    for name in dict(event.errors):
        if name in ("DTSTART", "RRULE", "RECURRENCE-ID"):
            raise Unfit(f"its {name} makes no sense")
        if name in ("DTEND", "DURATION", "RDATE", "EXDATE"):
            lost.append(name)
        whole = [prop for prop in _every(event, name) if type(prop).__name__ != "vBroken"]
        if whole:
            event[name] = whole
        else:
            event.pop(name, None)
    return lost


def _uid(event: Event, block: _Block) -> str:
    return tidy(str(event.get("UID", ""))) or "none-" + sha256(block.text.encode()).hexdigest()[:16]


def _meetings(uid: str, events: list[Event], calendar: _Calendar, latest: datetime) -> Iterator[Meeting]:
    from whoknows.sources.repeats import occurrences, repeats

    if not any(_people(event) for event in events):
        return
    zone = _zone(calendar.zone)
    single = [event for event in events if not repeats(event)]
    for event in single if len(single) == len(events) else occurrences(events, zone, latest):
        if (meeting := _meeting(uid, event, zone, calendar.method == "CANCEL")) and meeting.starts <= latest:
            yield meeting


def _meeting(uid: str, event: Event, zone: tzinfo, cancelled: bool) -> Meeting | None:
    people = _people(event)
    if not people:
        return None
    starts = _instant(event["DTSTART"].dt, zone)
    planned = event.get("RECURRENCE-ID")
    stamp = event.get("DTSTAMP")
    return Meeting(
        uid=uid,
        starts=starts,
        ends=max(starts, _instant(_end(event), zone)),
        people=people,
        recurrence=_instant(planned.dt, zone) if planned else None,
        sequence=int(event.get("SEQUENCE", 0)),
        stamp=_instant(stamp.dt, UTC) if stamp else None,
        cancelled=cancelled or str(event.get("STATUS", "")).upper() == "CANCELLED",
    )


def _end(event: Event) -> date | datetime:
    if "DTEND" in event:
        return _dt(event["DTEND"])
    starts = _dt(event["DTSTART"])
    if "DURATION" in event:
        length: timedelta = event["DURATION"].dt
        return starts + length
    return starts if isinstance(starts, datetime) else starts + timedelta(days=1)


def _dt(prop: Any) -> date | datetime:
    said = prop.dt
    if not isinstance(said, date):
        raise Unfit("a time in it is none")
    return said


def _people(event: Event) -> tuple[Party, ...]:
    """The organizer and whoever did not decline, each once, the organizer first."""
    declined: set[str] = set()
    people: dict[str, Party] = {}
    for prop in [*_every(event, "ORGANIZER"), *_every(event, "ATTENDEE")]:
        said = {key.upper(): str(value) for key, value in getattr(prop, "params", {}).items()}
        where = address(str(prop)) or address(said.get("EMAIL", ""))
        if not where or said.get("CUTYPE", "").upper() in _THINGS:
            continue
        if said.get("PARTSTAT", "").upper() == "DECLINED":
            declined.add(where)
        name = tidy(said.get("CN", "")).strip("'\"")
        if where not in people or (name and not people[where].name):
            people[where] = Party(where, "" if name.lower() == where else name)
    return tuple(party for where, party in people.items() if where not in declined)


def _every(event: Event, name: str) -> list[Any]:
    said = event.get(name, [])
    return said if isinstance(said, list) else [said]


def _zone(name: str) -> tzinfo:
    """The calendar's zone for times without one, else this computer's."""
    from tzlocal import get_localzone

    try:
        return ZoneInfo(name) if name else get_localzone()
    except (ValueError, OSError, KeyError):
        return get_localzone()


def _instant(said: date | datetime, zone: tzinfo) -> datetime:
    """In UTC; a whole day begins at midnight in the zone."""
    at = said if isinstance(said, datetime) else datetime.combine(said, time())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
