"""Who is here, what day it is for them, and where the facts lie."""

from __future__ import annotations

import re
from calendar import month_name
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from django.db import transaction

from whoknows import settings
from whoknows.book.models import Member, Segment, Team

FURTHEST_EAST = timedelta(hours=14)  # the Line Islands
LONG = "%d %B %Y"  # as the rules of core say a day
QUOTED_OR_DAY = re.compile(rf"“[^”]*”|\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}} (?:{'|'.join(month_name[1:])}) \d{{4}}\b")


def me() -> Member:
    """The user of this machine, in a team of one, made at the first need.

    The zone and locale are the machine's until the user says otherwise.
    """
    return _known() or _begun()


def _known() -> Member | None:
    return Member.objects.select_related("team").order_by("pk").first()


def _begun() -> Member:
    """The first member, made by one command alone, however many begin at once."""
    from filelock import FileLock

    folder()
    with FileLock(settings.HOME / "begin.lock"):
        if (member := _known()) is not None:
            return member
        locale = _locale()
        with transaction.atomic():
            team = Team.objects.create()
            return Member.objects.create(team=team, zone=_zone(), locale=locale, currency=_currency(locale))


def day(member: Member) -> date:
    """The day it is now for a member."""
    return member.day(datetime.now(UTC))


def seen(member: Member, on: date) -> date:
    """Up to which day what was noted is known on a day.

    For a day gone by that day itself. For today it is the day furthest east: what was noted there before flying west
    counts as tomorrow here, and has happened all the same.
    """
    now = datetime.now(UTC)
    return max(on, (now + FURTHEST_EAST).date()) if on >= member.day(now) else on


def written(member: Member, day: date) -> str:
    """A day as the member's locale writes it: 14 Mar 2026."""
    from babel.dates import format_date

    return str(format_date(day, "medium", locale=member.locale))


def days_written(member: Member, sentence: str) -> str:
    """A sentence with its days as the member's locale writes them; what it quotes stays as it was typed."""

    def one(found: re.Match[str]) -> str:
        said = found[0]
        try:
            day = datetime.strptime(said, LONG).date() if " " in said else date.fromisoformat(said)  # noqa: DTZ007
        except ValueError:  # a quotation, or no day of the calendar
            return said
        return written(member, day)

    return QUOTED_OR_DAY.sub(one, sentence)


def segments(member: Member) -> list[Path]:
    """The files of the facts of a member's team, by the manifest."""
    files = Segment.objects.filter(team=member.team).order_by("pk").values_list("file", flat=True)
    return [folder() / file for file in files]


def folder() -> Path:
    """Where the segments lie, made at the first need."""
    place = settings.HOME / "segments"
    place.mkdir(parents=True, exist_ok=True)
    return place


def _zone() -> str:
    from zoneinfo import ZoneInfo

    import tzlocal

    try:
        return str(ZoneInfo(settings.ZONE or tzlocal.get_localzone_name() or "UTC"))
    except (KeyError, ValueError, OSError):
        return "UTC"


def _locale() -> str:
    from babel import Locale, UnknownLocaleError

    try:
        found = Locale.parse(settings.LOCALE)
    except (ValueError, UnknownLocaleError, TypeError):
        return "en_GB"
    return str(found) if found.territory else "en_GB"


def _currency(locale: str) -> str:
    from babel.numbers import get_territory_currencies

    return (get_territory_currencies(locale.rpartition("_")[2]) or ["EUR"])[0]
