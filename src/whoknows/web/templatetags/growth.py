"""How figures are written on the Growth page: exact numbers, shares, and middles with their ends."""

from __future__ import annotations

from decimal import Decimal

from django import template

from whoknows.book.models import Member
from whoknows.core.chance import Chance
from whoknows.core.growth import Spread
from whoknows.web.templatetags.whoknows import as_money, as_number, rounded

register = template.Library()


@register.filter
def as_exact(value: float | Decimal, member: Member) -> str:
    """A number with up to four decimal places, by locale: what is shown multiplies to what is shown."""
    from babel.numbers import format_decimal

    return str(format_decimal(Decimal(str(value)), format="#,##0.####", locale=member.locale))


@register.filter
def as_share(value: float, member: Member) -> str:
    """A share as a percentage, by locale."""
    from babel.numbers import format_percent

    return str(format_percent(value, locale=member.locale))


@register.simple_tag
def side(value: Chance | Spread | None, unit: str, member: Member) -> dict[str, str]:
    """One side of a comparison in two parts: the figure, and of how many with where it may lie; a dash for none."""
    if value is None or not value.of:
        return {"figure": "–", "rest": ""}
    if isinstance(value, Chance):
        low, high = (as_share(end, member) for end in value.interval)
        return {"figure": as_share(value.yes / value.of, member), "rest": f"{value.yes} of {value.of}; {low} to {high}"}
    money = unit if unit != "days" else ""
    middle, *ends = (_middle(one, money, member) for one in (value.middle, value.low, value.high) if one is not None)
    return {"figure": middle, "rest": f"of {value.of}{'; ' + ' to '.join(ends) if ends else ''}"}


def _middle(value: float, currency: str, member: Member) -> str:
    exact = Decimal(str(value))
    return as_money(rounded(exact), currency, member) if currency else as_number(exact, member)


@register.filter
def times_over(share: Decimal) -> int:
    """How many times the whole of a share pays it back."""
    return int(1 / share) if share else 0
