"""What the commands share: the day, JSON out, and how dates and money are written."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, TypeVar

import click

from whoknows.core.record import YEARS

if TYPE_CHECKING:
    from whoknows.book.models import Member

F = TypeVar("F", bound=Callable[..., Any])
MOST = 10**12  # of any currency


def here() -> Member:
    """Open the book and say who is here."""
    from whoknows import coach

    coach.open_house()
    return coach.me()


def day(text: str) -> date:
    """A day as 2026-11-21."""
    try:
        found = datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise click.BadParameter(f"“{text}” is not a day; write it as 2026-11-21.") from None
    if found.year not in YEARS:
        raise click.BadParameter(f"“{text}” is not a day from {YEARS[0]} to {YEARS[-1]}.")
    return found


def amount(text: str) -> Decimal:
    """A sum of money as 9000 or 9,000.50."""
    try:
        found = Decimal(text.replace(",", "").replace(" ", ""))
    except InvalidOperation:
        found = Decimal(-1)
    if not found.is_finite() or not 0 <= found < MOST:
        raise click.BadParameter(f"“{text}” is not an amount; write it as 9000 or 9000.50.")
    return found


def on_day(what: str) -> Callable[[F], F]:
    return click.option("--on", type=day, default=None, help=f"{what} (default: today, in your zone).")


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


def day_or_today(member: Member, on: date | None) -> date:
    from whoknows.coach import here as place

    return on or place.day(member)


def say_json(document: Any) -> None:
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def written(member: Member, day: date | None) -> str:
    """A day by the member's locale."""
    from whoknows.coach import here as place

    return place.written(member, day) if day else "–"


def money(member: Member, amount: Decimal | float, currency: str) -> str:
    """An amount by the member's locale, without cents where there are none."""
    from babel.numbers import format_currency

    if Decimal(amount) == Decimal(amount).to_integral_value():
        return str(format_currency(amount, currency, "¤#,##0", member.locale, currency_digits=False))
    return str(format_currency(amount, currency, locale=member.locale))


def indent(text: str, by: str = "    ") -> str:
    return "\n".join(f"{by}{line}".rstrip() for line in text.splitlines())
