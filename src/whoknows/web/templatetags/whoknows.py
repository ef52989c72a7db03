"""How things are written on a page: days and money by the member's locale, kinds and steps in words."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django import template

from whoknows.book.models import Import, Member
from whoknows.coach import asking
from whoknows.coach import here as place
from whoknows.coach.asking import Draft
from whoknows.core import tie
from whoknows.core.growth import Habit
from whoknows.core.introduction import FOLLOWS, Heard, Step
from whoknows.core.person import Kind
from whoknows.core.review import Remark
from whoknows.core.tie import Warmth

register = template.Library()

KINDS = {
    Kind.CLIENT: "client", Kind.ASSOCIATE: "associate", Kind.FRIEND: "friend", Kind.PROSPECT: "prospect",
    Kind.NO: "not for asking",
}  # fmt: skip
HAPPENED = {
    Step.NAMED: "named", Step.AGREED: "would like to meet", Step.INTRODUCED: "introduced", Step.MET: "met",
    Step.CLIENT: "became a client", Step.DECLINED: "would rather not", Step.LOST: "did not work out",
    "thanked": "thanked and told",
}  # fmt: skip
TO_TELL = {
    Step.AGREED: "They’d like to meet", Step.INTRODUCED: "We were introduced", Step.MET: "We met",
    Step.CLIENT: "Became a client", Step.DECLINED: "Would rather not", Step.LOST: "Did not work out",
}  # fmt: skip
MARKS = (0.0, 1.5, 5.0, 14.0, 30.0)  # strengths above which one more stroke is drawn; only for the eye


@register.filter
def as_day(value: date | None, member: Member) -> str:
    """A day as the member's locale writes it: 14 Mar 2026."""
    return place.written(member, value) if value else ""


@register.filter
def as_long_day(value: date, member: Member) -> str:
    """A day with its weekday, as the member's locale writes it: Saturday, 14 March 2026."""
    from babel.dates import format_date

    return str(format_date(value, "full", locale=member.locale))


@register.filter
def as_instant(value: datetime | None, member: Member) -> str:
    """A day and its time of day where the member is: 14 Mar 2026, 08:05."""
    from babel.dates import format_time

    if value is None:
        return ""
    at = value.astimezone(ZoneInfo(member.zone))
    return f"{as_day(at.date(), member)}, {format_time(at, 'short', locale=member.locale)}"


@register.filter
def as_number(value: float | Decimal, member: Member) -> str:
    """A number with at most one decimal place, by locale."""
    from babel.numbers import format_decimal

    return str(format_decimal(round(Decimal(str(value)), 1), locale=member.locale))


@register.simple_tag
def as_money(amount: Decimal | float, currency: str, member: Member) -> str:
    """An amount by locale; cents only where there are any."""
    from babel import Locale
    from babel.numbers import format_currency

    if not currency:
        return as_number(amount, member)
    pattern = Locale.parse(member.locale).currency_formats["standard"].pattern
    if amount == int(amount):
        pattern = pattern.replace(".00", "")
    return str(format_currency(amount, currency, pattern, locale=member.locale, currency_digits=False))


@register.filter
def rounded(amount: Decimal) -> Decimal:
    """An amount without its cents, for a figure that is no exacter."""
    return amount.quantize(Decimal(1))


@register.filter
def ago(value: date | None, on: date) -> str:
    return tie.ago(value, on=on) if value else ""


@register.filter
def in_words(warmth: Warmth, on: date) -> str:
    return tie.words(warmth, on=on)


@register.filter
def marks(warmth: Warmth) -> int:
    """How many strokes to draw for a warmth, none to five."""
    return sum(warmth.strength > least for least in MARKS)


@register.filter
def kind_word(kind: str) -> str:
    return KINDS.get(Kind(kind), kind) if kind else ""


@register.filter
def happened_word(step: str) -> str:
    return HAPPENED.get(step, step)


@register.filter
def answer_word(answer: str) -> str:
    return Heard(answer).words


@register.filter
def next_steps(now: Step) -> list[tuple[str, str]]:
    """The steps that may follow, each with the words of its button."""
    return [(step.value, TO_TELL[step]) for step in FOLLOWS[now]]


@register.filter
def times(count: int, word: str) -> str:
    """A count with its noun: "1 person", "3 people"; ``word`` holds both forms, "person,people"."""
    one, _, many = word.partition(",")
    return f"{count:,} {one if count == 1 else many or one + 's'}"


@register.filter
def share_of(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0


@register.filter
def under(value: dict[str, Any], key: str) -> Any:
    """What a mapping holds under a key; nothing where it holds none."""
    return value.get(key, "") if value else ""


@register.filter
def mailto(draft: Draft) -> str:
    """A link that opens the user's own mail program with the letter written; empty when it would be cut."""
    return asking.as_link(draft)


@register.filter
def part(words: str, remark: Remark) -> str:
    """The place in the words that a remark is about."""
    return words[remark.start : remark.end]


@register.filter
def file_name(place: str) -> str:
    """The last part of a path."""
    return Path(place).name or place


@register.filter
def file_names(places: list[str]) -> str:
    return ", ".join(dict.fromkeys(file_name(place) for place in places))


@register.filter
def came_with(source: Import | None, member: Member) -> str:
    """The import that a fact came with: its first file and its day."""
    if source is None:
        return "said by you"
    first, *others = dict.fromkeys(file_name(place) for place in source.places)
    more = f" and {times(len(others), 'other')}" if others else ""
    return f"brought in on {as_day(source.started_at.date(), member)} with {first}{more}"


@register.filter
def plain_number(amount: Decimal | None) -> str:
    """An amount as it stands in a field: no thousands, no cents where there are none."""
    if amount is None:
        return ""
    return f"{amount:.2f}".removesuffix(".00")


@register.filter
def plain_day(value: date | None) -> str:
    """A day as it stands in a field: the year alone where no more was said."""
    if value is None:
        return ""
    return str(value.year) if (value.month, value.day) == (1, 1) else f"{value.day} {value:%b %Y}"


@register.filter
def days_written(words: str, member: Member) -> str:
    """A sentence with its days as the member's locale writes them."""
    return place.days_written(member, words)


@register.simple_tag(takes_context=True)
def turned(context: dict[str, Any], number: int) -> str:
    """The query of this page with another page number."""
    query = context["request"].GET.copy()
    query["page"] = str(number)
    return str(query.urlencode())


@register.filter
def whose(habit: Habit, name: str) -> str:
    """Whose a figure of the habit is."""
    return owner(habit.figure(name).whose)


@register.filter
def owner(whose: str) -> str:
    """Whose a figure is, as a reader knows them: the seed is the method that all of this follows."""
    return whose.replace("the seed's", "the method’s").replace("'", "’")


@register.filter
def add_to(value: float, more: int) -> float:
    return value + more
