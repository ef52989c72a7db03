"""Sums of money and days as people write them in tables. What could mean two things is refused, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from whoknows.sources.unfit import Unfit

_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "fr.": "CHF"}
_SUM = re.compile(r"([^\d\s.,'’+-]*)\s*([+-]?\d[\d.,'’\s\u00a0\u202f]*?)(?:[.,]?[-–—]+)?\s*([^\d\s.,'’]*\.?)")
_THOUSANDS = re.compile(r"([+-]?[1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_WORDY = ("%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%b %d %Y", "%d-%b-%Y", "%d-%b-%y")
_MONTHLY = ("%b %Y", "%B %Y", "%Y-%m")
_NUMERIC = re.compile(r"(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d\d)")


def money(text: str) -> tuple[Decimal, str]:
    """The sum and its currency if one is written with it: ``1.234,50 €``, ``$1,200``, ``1'200.–``, ``900 CHF``.

    One separator before exactly three digits parts thousands. Raises ``Unfit`` where it is no sum.
    """
    found = _SUM.fullmatch(text.strip())
    before, digits, after = found.groups() if found else ("", "", "")
    mark = (before or after).strip()
    currency = _SIGNS.get(mark.lower(), mark.upper())
    number = _number(re.sub(r"[\s'’]", "", digits).rstrip(".,"))
    if number is None or (before and after) or not re.fullmatch("([A-Z]{3})?", currency):
        raise Unfit(f"'{text}' is no sum of money; write it like 1200.50.")
    return number, currency


def _number(digits: str) -> Decimal | None:
    if thousands := _THOUSANDS.fullmatch(digits):
        return Decimal(re.sub("[.,]", "", thousands[1]) + "." + (thousands[3] or "0"))
    if plain := _PLAIN.fullmatch(digits):
        return Decimal(plain[0].replace(",", "."))
    return None


class Days:
    """The days of one table. ``03/04/2024`` is read as the table's other days show that it is meant."""

    def __init__(self, written: Iterable[str], *, day_first: bool) -> None:
        found = [match for text in written if (match := _NUMERIC.fullmatch(text)) and match[2] == "/"]
        first = any(int(match[1]) > 12 for match in found)
        second = any(int(match[3]) > 12 for match in found)
        self._day_first: bool | None = first if first != second else (True if day_first else None)

    def read(self, text: str) -> date | None:
        """The day; the first of the month or year where no more is written; None for nothing. Raises ``Unfit``."""
        if not text:
            return None
        if re.fullmatch(r"(19|20)\d\d", text):
            return date(int(text), 1, 1)
        try:
            if numeric := _NUMERIC.fullmatch(text):
                return self._numeric(numeric, text)
            return datetime.fromisoformat(text).date()
        except ValueError as error:
            if isinstance(error, Unfit):
                raise
        for form in (*_WORDY, *_MONTHLY):
            try:
                return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone
            except ValueError:
                continue
        raise Unfit(f"'{text}' is no day; write it like 2024-03-15.")

    def _numeric(self, found: re.Match[str], text: str) -> date:
        one, other, year = int(found[1]), int(found[3]), int(found[4]) + (2000 if len(found[4]) == 2 else 0)
        if found[2] != "/" or one > 12:
            return date(year, other, one)
        if other > 12 or one == other:
            return date(year, one, other)
        if self._day_first is None:
            raise Unfit(f"'{text}' can be read as two days; write it like {year}-{other:02}-{one:02}.")
        return date(year, other, one) if self._day_first else date(year, one, other)
