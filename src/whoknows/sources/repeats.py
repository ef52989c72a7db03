"""The times at which a repeating event takes place: its rule, extra days, days left out, and single times changed."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from math import inf, prod
from typing import Any, TypeAlias

from whoknows.sources.unfit import Unfit

Event: TypeAlias = Any  # of icalendar

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
MOST = 20_000  # daily since 2000 is under 10,000; what repeats more often is an alarm and no meeting

_SECONDS = {
    "SECONDLY": 1,
    "MINUTELY": 60,
    "HOURLY": 3600,
    "DAILY": 86400,
    "WEEKLY": 7 * 86400,
    "MONTHLY": 28 * 86400,
    "YEARLY": 365 * 86400,
}
_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}  # the most that a rule can choose from
_TIMES = ("BYHOUR", "BYMINUTE", "BYSECOND")


def repeats(event: Event) -> bool:
    return "RRULE" in event or "RDATE" in event


def occurrences(events: list[Event], zone: tzinfo, latest: datetime) -> Iterator[Event]:
    """Every time from 2000 to ``latest`` of the events that share one UID, as events of their own.

    Raises ``Unfit`` for a rule that repeats more than ``MOST`` times, before working it out.
    """
    import recurring_ical_events
    from icalendar import Calendar

    series = Calendar()
    for event in events:
        for rule in _rules(event):
            if _frequency(rule) not in _SECONDS:
                raise Unfit("Its rule of repeating (RRULE) is none that is known; correct it or leave it out.")
            if _never(rule):
                raise Unfit("By its rule it never takes place; correct the rule or leave it out.")
            if _at_most(rule, instant(event["DTSTART"].dt, zone), latest) > MOST:
                raise Unfit(
                    f"It repeats more than {MOST:,} times, as no meeting does; correct its rule or leave it out."
                )
        series.add_component(event)
    yield from recurring_ical_events.of(series).between(EARLIEST, latest)


def is_from_then_on(event: Event) -> bool:
    """Whether it changes one time of a series and all that follow (RFC 5545 3.2.13)."""
    planned = event.get("RECURRENCE-ID")
    return planned is not None and str(planned.params.get("RANGE", "")).upper() == "THISANDFUTURE"


def moved_by(event: Event) -> timedelta:
    """By how much it begins later than planned, by the clock on the wall."""
    starts, planned = event["DTSTART"].dt, event["RECURRENCE-ID"].dt
    if isinstance(starts, datetime) and isinstance(planned, datetime):
        if starts.tzinfo and planned.tzinfo:
            planned = planned.astimezone(starts.tzinfo)
        starts, planned = starts.replace(tzinfo=None), planned.replace(tzinfo=None)
    moved: timedelta = starts - planned
    return moved


def planned(event: Event, zone: tzinfo, later: Mapping[date, timedelta]) -> datetime | None:
    """When this time of a series was first planned for."""
    planned = event.get("RECURRENCE-ID")
    if planned is None:
        return None
    return instant(event["DTSTART"].dt - later[planned.dt] if planned.dt in later else planned.dt, zone)


def _rules(event: Event) -> list[Any]:
    rules = event.get("RRULE", [])
    return rules if isinstance(rules, list) else [rules]


def _at_most(rule: Any, starts: datetime, latest: datetime) -> float:
    """How often a rule can at most take place by ``latest``, without working it out."""
    filtered = any(key.startswith("BY") for key in rule)
    if filtered and _frequency(rule) not in _DAYS:
        return inf  # it may have to be looked for hour by hour
    step = _SECONDS[_frequency(rule)] * max(1, int(_one(rule, "INTERVAL", 1)))
    last = min(latest, instant(_one(rule, "UNTIL", latest), UTC) + timedelta(days=1))
    most = max(0.0, (last - starts).total_seconds()) / step + 1
    most *= prod(max(1, len(rule.get(part, []))) for part in _TIMES)
    return most if filtered else min(most, float(_one(rule, "COUNT", most)))


def _never(rule: Any) -> bool:
    """Whether a rule asks for a day that no month has, or the eighth of a week: it would be looked for in vain for
    eight thousand years."""
    months = [calendar.monthrange(2024, int(month))[1] for month in rule.get("BYMONTH", range(1, 13))]
    days = [abs(int(day)) for day in rule.get("BYMONTHDAY", [1])]
    times = prod(max(1, len(rule.get(part, []))) for part in _TIMES)
    places = [abs(int(place)) for place in rule.get("BYSETPOS", [1])]
    return max(months) < min(days) or _DAYS.get(_frequency(rule), 366) * times < min(places)


def _frequency(rule: Any) -> str:
    return str(_one(rule, "FREQ", "")).upper()


def _one(rule: Any, part: str, otherwise: Any) -> Any:
    said = rule.get(part, [otherwise])
    return said[0] if isinstance(said, list) else said


def instant(said: date | datetime, zone: tzinfo) -> datetime:
    """In UTC; a whole day begins at midnight in the zone."""
    at = said if isinstance(said, datetime) else datetime.combine(said, time())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
