"""Sums and shares as people type them."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_UNITS = {"%": Decimal("0.01"), "k": Decimal(1000), "m": Decimal(1_000_000)}


def figure(typed: str) -> Decimal:
    """A number as somebody typed it; not a number where none can be read.

    >>> [str(figure(each)) for each in ("£12,000", "12.000,50 €", "about 9k", "0.4", "40%", "1 in 4", "a lot")]
    ['12000', '12000.50', '9000', '0.4', '0.40', '0.25', 'NaN']
    """
    text = re.sub(r"[\s'’_£$€¥]|\b(?:about|roughly|around|circa|ca\.?|gbp|usd|eur|chf)\b", " ", typed.lower().strip())
    parts = re.fullmatch(r"\s*(\d+) (?:in|of|out of) (\d+)\s*|\s*(\d+)\s*/\s*(\d+)\s*", text)
    if parts:
        of, among = (Decimal(part) for part in parts.groups() if part)
        return of / among if among else Decimal("NaN")
    digits, unit = re.fullmatch(r"(.*?)\s*(%|k|m)?", text.replace(" ", ""), re.DOTALL).groups()  # type: ignore[union-attr]
    try:
        return Decimal(plain(digits)) * _UNITS.get(unit, Decimal(1))
    except InvalidOperation:
        return Decimal("NaN")


def plain(digits: str) -> str:
    """Digits with a point before the decimals and nothing between the thousands."""
    if re.fullmatch(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*", digits):
        return re.sub(r"[.,]", "", digits)
    whole, point, decimals = re.fullmatch(r"(.*?)([.,]?)([^.,]*)", digits).groups()  # type: ignore[union-attr]
    return f"{re.sub('[.,]', '', whole)}.{decimals}" if point else digits
