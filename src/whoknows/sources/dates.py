"""The date of a letter, as mail has written it in forty years, to an instant in UTC.

Rules: RFC 5322 3.3 and its obsolete forms in 4.3 (two-digit years, named zones; an unknown zone means UTC).
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz
from functools import lru_cache

EARLIEST = datetime(1980, 1, 1, tzinfo=UTC)  # a letter dated before is a broken clock, not a letter

_LONGEST = 200
_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {month: at for at, month in enumerate(_NAMES.split(), 1)}
_DAY = r"\s*(?:[A-Za-z]{3,9}\.?,?\s*)?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4}|\d\d)"
_DAY_ALONE = re.compile(_DAY)
_PLAIN = re.compile(r"([^:]{8,30}) (\d\d:\d\d:\d\d) ([+-]\d\d[0-5]\d)(?![\d:.])")
_USUAL = re.compile(
    _DAY + r"\s+(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:\.\d+)?)?"
    r"(?:\s*([+-]\d{4})|\s+([A-Za-z]{1,5}))?(?![\d:.])"
)
_ENVELOPE = re.compile(  # asctime, with the zone that some put before the year: Thu Jan  4 09:00:00 +0100 2024
    r"\b([A-Za-z]{3}) +(\d{1,2}) +(\d{1,2}):(\d\d)(?::(\d\d))?(?: +([+-]\d{4})| +([A-Z]{1,5}))? +(\d{4})\b"
)
_ZONES = {
    **dict.fromkeys(("ut", "utc", "gmt", "z", "wet"), 0),
    **{"est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420},
    **{"bst": 60, "cet": 60, "met": 60, "mez": 60, "west": 60, "cest": 120, "mest": 120, "mesz": 120, "eet": 120},
    **{"eest": 180, "msk": 180, "ist": 330, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720},
}


def instant(text: str) -> datetime | None:
    """The instant in UTC that a Date field means, or None where it means none."""
    if (plain := _PLAIN.match(text)) and (day := _day(plain[1])):
        try:
            return datetime.fromisoformat(f"{day}T{plain[2]}{plain[3]}").astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    return _instant(text[:_LONGEST])


@lru_cache(maxsize=4096)
def _day(text: str) -> str:
    """The day as ISO 8601 has it, or nothing where it takes the longer way. The letters of one day stand together."""
    if not (found := _DAY_ALONE.fullmatch(text)):
        return ""
    day, month, year = found.groups()
    return f"{_full(int(year), year):04}-{_MONTHS.get(month.lower(), 0):02}-{int(day):02}"


def _instant(text: str) -> datetime | None:
    try:
        if usual := _USUAL.match(text):
            return _from_usual(usual)
        if envelope := _ENVELOPE.search(text):
            month, day, *time, year = envelope.groups()
            return _utc(int(year), month, day, *time)
        return _from_odd(text)
    except (ValueError, OverflowError, TypeError, IndexError, KeyError):
        return None


def _from_usual(found: re.Match[str]) -> datetime:
    day, month, year, *time = found.groups()
    return _utc(_full(int(year), year), month, day, *time)


def _from_odd(text: str) -> datetime | None:
    text = re.sub(r"\s*:\s*", ":", re.sub(r"\([^()]*\)", " ", text)).strip()  # comments, and blanks in the time
    if usual := _USUAL.match(text):
        return _from_usual(usual)
    try:
        at = datetime.fromisoformat(text)
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except ValueError:
        parts = parsedate_tz(text)
    if parts is None:
        return None
    return _at(*parts[:6], (parts[9] or 0) // 60)


def _full(year: int, written: str) -> int:
    """RFC 5322 4.3: two digits mean 1950 to 2049."""
    if len(written) > 2:
        return year
    return year + (2000 if year < 50 else 1900)


def _utc(
    year: int, month: str, day: str, hour: str, minute: str, second: str | None, offset: str | None, zone: str | None
) -> datetime:
    if offset:
        shift = (int(offset[1:3]) * 60 + int(offset[3:])) * (-1 if offset[0] == "-" else 1)
    else:
        shift = _ZONES.get(zone.lower(), 0) if zone else 0
    return _at(year, _MONTHS[month.lower()], int(day), int(hour), int(minute), int(second or 0), shift)


def _at(year: int, month: int, day: int, hour: int, minute: int, second: int, shift: int) -> datetime:
    if abs(shift) >= 24 * 60:
        raise ValueError("no such zone")
    local = datetime(year, month, day, hour, minute, second if second < 60 else 59, tzinfo=UTC)  # 60: a leap second
    return local - timedelta(minutes=shift) if shift else local
