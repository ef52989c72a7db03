"""Browsing the network: page by page, warmest first, and everything known of one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef

from whoknows.book.models import Ask, Introduction, Kind, Member, Merge, Person, ValueMoment
from whoknows.book.warmth import kept, strengths
from whoknows.coach import network
from whoknows.coach.network import Known
from whoknows.core.caps import why_not_now
from whoknows.core.person import Kind as Is
from whoknows.core.tie import Warmth

PAGE = 50
UNTOLD = "you have not said what they are to you"
UNSAID = "unsaid"  # in place of a kind: those of whom nothing was said
UNASKED = "unasked"  # in place of a kind: those who got value and were never asked


@dataclass(frozen=True, slots=True)
class Page:
    """One page of people, and how many there are in all."""

    people: Sequence[Known]
    number: int
    of: int
    count: int


def browse(
    member: Member, query: str = "", kind: str = "", *, on: date, machines: bool = False, number: int = 1
) -> Page:
    """One page of those who fit, warmest first, those without letters by name. A number too high is the last page."""
    found = Person.objects.filter(team=member.team, machine=machines).search(query)
    current = Kind.objects.filter(person=OuterRef("pk"), replaced_on=None)
    if kind == UNSAID:
        found = found.exclude(Exists(current))
    elif kind == UNASKED:
        valued = Exists(current.filter(kind=Is.CLIENT)) | Exists(ValueMoment.objects.filter(person=OuterRef("pk")))
        asked = Ask.objects.filter(person=OuterRef("pk")).exclude(said_on=None)
        found = found.filter(valued).exclude(Exists(asked)).exclude(Exists(current.filter(kind=Is.NO)))
    elif kind:
        found = found.filter(Exists(current.filter(kind=kind)))
    ids = set(found.values_list("pk", flat=True))
    strong = strengths(member, on=on)
    order = sorted((pk for pk in strong if pk in ids), key=lambda pk: (-strong[pk], pk))
    of = max(1, -(-len(ids) // PAGE))
    number = min(max(1, number), of)
    if number * PAGE > len(order):  # names are needed only where the letters end
        names = sorted((name.casefold(), pk) for pk, name in found.values_list("pk", "name") if pk not in strong)
        order.extend(pk for _, pk in names)
    wanted = order[(number - 1) * PAGE : number * PAGE]
    rows = Person.objects.prefetch_related("addresses", "kinds", "cards", "moments", *network.said_asks())
    people, warm = rows.in_bulk(wanted), kept(member, on=on, people=wanted)
    listed = [network.known(people[pk], warm.get(pk, Warmth()), on=on) for pk in wanted]
    return Page(listed, number, of, len(ids))


@dataclass(frozen=True, slots=True)
class Portrait:
    """Everything known of one person."""

    person: Person
    kind: Kind | None
    warmth: Warmth
    why_not_now: str  # empty when they may be asked
    introductions: Sequence[Introduction]  # whom they named
    came: Sequence[Introduction]  # who named them
    same_name: Sequence[Person]
    merges: Sequence[Merge]
    open_ask: Ask | None


def portrait(member: Member, pk: int, *, on: date) -> Portrait:
    """One person with all that is known of them fetched. Raises ``Person.DoesNotExist``."""
    rows = Person.objects.filter(team=member.team).prefetch_related(
        "addresses__found_in", "cards__found_in", "kinds__through", "moments", *network.said_asks(), "merges"
    )
    one = rows.get(pk=pk)
    warm = network.warmth_of(member, one, on=on)
    links = Introduction.objects.select_related("introducer", "prospect").prefetch_related("steps")
    namesakes = Person.objects.filter(team=member.team, name__iexact=one.name, machine=False).exclude(pk=pk)
    said = network.candidate(one, warm, on=on) if one.current_kind else None
    return Portrait(
        person=one,
        kind=one.current_kind,
        warmth=warm,
        why_not_now=why_not_now(said, today=on, habits=member.habits) if said else UNTOLD,
        introductions=list(links.filter(introducer=one).order_by("-pk")),
        came=list(links.filter(prospect=one).order_by("pk")),
        same_name=list(namesakes.prefetch_related("addresses", "cards")),
        merges=list(one.merges.all()),
        open_ask=next((a for a in one.asks.all() if a.closed_on is None), None),
    )  # fmt: skip
