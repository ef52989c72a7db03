"""How what is planned and due is written: what an ask should bring, and whom to ring about a step."""

from __future__ import annotations

from datetime import datetime

from django import template

from whoknows.book.models import Introduction, Member, Person
from whoknows.core.growth import Figure
from whoknows.core.introduction import Step, asks_introducer
from whoknows.web.templatetags.whoknows import as_day, as_money

register = template.Library()


@register.filter
def factor(figure: Figure, member: Member) -> str:
    """One factor as it is multiplied: money by locale, a share as per cent, else a number."""
    from babel.numbers import format_decimal, format_percent

    if figure.currency:
        return as_money(figure.exact, figure.currency, member)
    if figure.exact <= 1 and "prospects" not in figure.what:
        return str(format_percent(figure.exact, "#,##0.#%", locale=member.locale))
    return str(format_decimal(figure.exact, "0.##", locale=member.locale))


@register.filter
def column_word(step: Step) -> str:
    """What heads the column of a step."""
    return step.value.capitalize()


@register.filter
def as_day_of(at: datetime, member: Member) -> str:
    """The day of an instant where the member is, as their locale writes it."""
    return as_day(member.day(at), member)


@register.filter
def whom_to_ring(introduction: Introduction) -> Person:
    """Who knows how a step goes on: the introducer, and once they have introduced us the prospect."""
    return introduction.introducer if asks_introducer(introduction.now.step) else introduction.prospect
