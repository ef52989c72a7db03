"""Calendars (RFC 5545): one meeting for each time that people met or are to meet by ``latest``.

The file is cut into its events first, so that a broken one costs only itself. Whoever declined or sent somebody else
was not there; rooms, equipment and lists are not people; an event without other people's addresses is an appointment
and no meeting. An event or a series that is told as a whole says in which edition, since a later one may have other
times, or none, or nobody.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, BinaryIO, TypeAlias
from zoneinfo import ZoneInfo

from whoknows.core.record import Edition, Meeting, Party, Unmet, Unreadable
from whoknows.sources.addresses import address
from whoknows.sources.pieces import Block, Pieces, cut
from whoknows.sources.repeats import EARLIEST, instant, is_from_then_on, moved_by, occurrences, planned, repeats
from whoknows.sources.text import decoded, tidy
from whoknows.sources.unfit import Unfit
from whoknows.sources.words import plain

Event: TypeAlias = Any  # of icalendar, whose properties have thirty types; what is read of them is checked here

NAME = "a calendar (iCalendar)"

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*BEGIN[ \t]*:[ \t]*VCALENDAR", re.IGNORECASE)
_ANSWERS = ("REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH")
_THINGS = ("RESOURCE", "ROOM", "GROUP")
_AWAY = ("DECLINED", "DELEGATED")
_OLD_RULE = (
    "Its EXRULE, a rule of times left out, is of an older standard and was passed over, so that those times count as "
    "meetings; leave them out one by one (EXDATE)."
)
_BROKEN = "This event cannot be read ({}); correct it in the calendar, or leave it out."


def recognises(head: bytes, name: str) -> bool:
    return bool(_BEGIN.match(head.replace(b"\0", b"")[:2048])) or name.lower().endswith((".ics", ".ical"))


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Meeting | Unmet | Unreadable]:
    calendar = cut(decoded(file.read()))
    if not calendar.events:
        raise Unfit("There is no event in it (no BEGIN:VEVENT); export the calendar again with its events.")
    if all(block.method in _ANSWERS for block in calendar.events):
        raise Unfit("It is an answer to an invitation and not the meeting; name the calendar that holds the meeting.")
    series, lost = _series(calendar, where)
    yield from lost
    met = troubles = 0
    for uid, versions in series.items():
        block = versions[0][0]
        try:
            for told in _meetings(uid, versions, calendar, latest):
                met += isinstance(told, Meeting)
                yield told
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


def _series(calendar: Pieces, where: str) -> tuple[dict[str, list[tuple[Block, Event]]], list[Unreadable]]:
    """The events that share a UID, and what of them cannot be read."""
    series: dict[str, list[tuple[Block, Event]]] = {}
    lost: list[Unreadable] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of zones with a maker's name before them, which it reads right
        for block in calendar.events:
            if block.method in _ANSWERS:
                continue
            try:
                event = _parsed(block, calendar)
                for part in _without_broken_parts(event):
                    why = f"Its {part} makes no sense and was passed over; correct it there."
                    lost.append(_unreadable(where, block, why))
                if "EXRULE" in event:
                    lost.append(_unreadable(where, block, _OLD_RULE))
                series.setdefault(_uid(event, block), []).append((block, event))
            except Exception as error:  # the parser raises whatever its parts raise
                lost.append(_unreadable(where, block, _BROKEN.format(_reason(error))))
    return series, lost


def _unreadable(where: str, block: Block, why: str) -> Unreadable:
    return Unreadable(f"{where}, event {block.number} (line {block.line})", why)


def _reason(error: Exception) -> str:
    return tidy(str(error))[:120] or type(error).__name__


def _parsed(block: Block, calendar: Pieces) -> Event:
    from icalendar import Calendar

    zones = "".join(text for name, text in calendar.zones.items() if name in block.text)
    whole = Calendar.from_ical(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{zones}{block.text}END:VCALENDAR\r\n")
    event: Event = whole.walk("VEVENT")[0]
    if "DTSTART" not in event:
        raise Unfit("it does not say when it begins")
    if block.method == "CANCEL":
        event["STATUS"] = "CANCELLED"
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


def _uid(event: Event, block: Block) -> str:
    return tidy(str(event.get("UID", ""))) or block.name


def _meetings(
    uid: str, versions: list[tuple[Block, Event]], calendar: Pieces, latest: datetime
) -> Iterator[Meeting | Unmet]:
    """Every time by ``latest`` of the events that share a UID, by the latest edition among them; or that none is."""
    events = [event for _, event in versions]
    people, zone = any(map(_people, events)), _zone(calendar.zone)
    if not (people or any(map(_was_changed, events))):
        return
    wholes = [event for block, event in versions if "RECURRENCE-ID" not in event and block.method != "ADD"]
    whole = max(wholes, key=lambda event: _edition(event, zone), default=None)
    edition = _edition(whole, zone) if whole is not None else None
    off = whole is not None and _is_off(whole)
    times = [event for event in events if event is whole or all(event is not other for other in wholes)]
    later = {event["RECURRENCE-ID"].dt: moved_by(event) for event in times if is_from_then_on(event)}
    if not people:
        times = []
    met = False
    for event in occurrences(times, zone, latest) if any(map(repeats, times)) else times:
        meeting = _meeting(uid, event, zone, later, edition, off=off)
        if meeting is not None and meeting.starts <= latest:
            met = True
            yield meeting
    if edition and not met:
        yield Unmet(uid, edition)


def _edition(event: Event, zone: tzinfo) -> Edition:
    left_out = sum(len(some.dts) for some in _every(event, "EXDATE"))
    return Edition(_sequence(event), _stamp(event) or EARLIEST, left_out, instant(event["DTSTART"].dt, zone))


def _sequence(event: Event) -> int:
    return int(event.get("SEQUENCE", 0))


def _stamp(event: Event) -> datetime | None:
    """When it was last changed. LAST-MODIFIED first: some write into DTSTAMP when they export."""
    said = event.get("LAST-MODIFIED") or event.get("DTSTAMP")
    return instant(said.dt, UTC) if said else None


def _was_changed(event: Event) -> bool:
    """Whether it was changed or called off since it was made, so that there may have been people at it before."""
    made, said = event.get("CREATED"), event.get("LAST-MODIFIED")
    return _is_off(event) or _sequence(event) > 0 or bool(made and said and said.dt != made.dt)


def _is_off(event: Event) -> bool:
    return str(event.get("STATUS", "")).upper() == "CANCELLED"


def _meeting(
    uid: str, event: Event, zone: tzinfo, later: Mapping[date, timedelta], edition: Edition | None, *, off: bool
) -> Meeting | None:
    people = _people(event)
    if not people and "RECURRENCE-ID" not in event:
        return None
    starts = instant(event["DTSTART"].dt, zone)
    return Meeting(
        uid=uid,
        starts=starts,
        ends=max(starts, instant(_end(event), zone)),
        people=people,
        recurrence=planned(event, zone, later),
        sequence=_sequence(event),
        stamp=_stamp(event),
        cancelled=off or _is_off(event) or not people,
        edition=edition,
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
    """The organizer and whoever was not away, each once, the organizer first."""
    away: set[str] = set()
    people: dict[str, Party] = {}
    for prop in [*_every(event, "ORGANIZER"), *_every(event, "ATTENDEE")]:
        said = {key.upper(): str(value) for key, value in getattr(prop, "params", {}).items()}
        where = address(str(prop)) or address(said.get("EMAIL", ""))
        if not where or said.get("CUTYPE", "").upper() in _THINGS:
            continue
        if said.get("PARTSTAT", "").upper() in _AWAY:
            away.add(where)
        name = plain(said.get("CN", "")).strip("'\"")
        if where not in people or (name and not people[where].name):
            people[where] = Party(where, "" if name.lower() == where else name)
    return tuple(party for where, party in people.items() if where not in away)


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
