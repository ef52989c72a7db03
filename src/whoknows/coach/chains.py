"""Chains: who came through whom, what each brought, and the introducers who have gone quiet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from whoknows.book.models import Answer, Ask, Call, Introduction, Kind, Member, Person, Step
from whoknows.coach import here, network
from whoknows.core import chain
from whoknows.core.chain import Came, Link
from whoknows.core.person import Kind as Is


@dataclass(frozen=True, slots=True)
class Chains:
    """All chains as of a day, the one that brought most first; ``people`` holds everybody in them by id."""

    chains: list[Link]
    quiet: list[Link]  # introducers gone quiet, through whom clients came
    people: dict[int, Person]


def chains(member: Member, *, on: date) -> Chains:
    """Who came through whom: by what was said of them, else by who named them first, unless they were clients then."""
    found = chain.chains(_came(member, on=here.seen(member, on)), today=on)
    ids = [link.id for one in found for link in one.walk()]
    return Chains(found, chain.quiet(found), Person.objects.prefetch_related("addresses").in_bulk(ids))


def _came(member: Member, *, on: date) -> list[Came]:
    kinds = {k.person_id: k for k in Kind.objects.filter(team=member.team, replaced_on=None, said_on__lte=on)}
    named: dict[int, int] = {}
    pairs = Introduction.objects.filter(team=member.team, steps__step="named", steps__on__lte=on)
    for prospect, introducer, day in pairs.order_by("pk").values_list("prospect", "introducer", "steps__on"):
        if not _was_client(kinds.get(prospect), before=day):
            named.setdefault(prospect, introducer)
    told = {pk: k.through_id for pk, k in kinds.items() if k.through_id is not None}
    through = {**named, **told}
    ids = {*through, *through.values()}
    last = {pk: warm.last for pk, warm in network.warmth(member, on=on, people=ids).items() if warm.last}
    for pk, day in _spoken(member, on):
        last[pk] = max(day, last.get(pk, day))
    return [_of(pk, through.get(pk), kinds.get(pk), last.get(pk)) for pk in sorted(ids)]


def _was_client(kind: Kind | None, *, before: date) -> bool:
    return kind is not None and kind.kind == Is.CLIENT and (kind.since or kind.said_on) < before


def _spoken(member: Member, on: date) -> Iterable[tuple[int, date]]:
    """Who was called, asked, heard or thanked, and when: a word between us that no letter tells of."""
    mine = {"team": member.team, "on__lte": on}
    thanks = Step.objects.filter(**mine, step=Step.THANKED, taken_back_at=None)
    words = (
        Ask.objects.filter(team=member.team, said_on__lte=on).values_list("person", "said_on"),
        Answer.objects.filter(**mine).values_list("ask__person", "on"),
        thanks.values_list("introduction__introducer", "on"),
    )
    calls = Call.objects.filter(**mine).values_list("person", "on")
    return calls.order_by().union(*(some.order_by() for some in words))


def _of(pk: int, through: int | None, kind: Kind | None, last: date | None) -> Came:
    is_client = kind is not None and kind.kind == Is.CLIENT
    worth = kind.worth if kind is not None and is_client else None
    return Came(pk, through, worth, kind.currency if kind and worth is not None else "", is_client, last)
