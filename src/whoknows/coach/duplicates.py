"""Each person once: the pairs that may be one, with reasons side by side, and what the user says of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from whoknows.book import duplicates as once
from whoknows.book.errors import NotFound, WrongStep
from whoknows.book.models import Alike, Import, Member, Merge, Person
from whoknows.coach import here, network

MOST = 20  # pairs on one page


@dataclass(frozen=True, slots=True)
class Side:
    """One of a pair, with all that is known of them."""

    person: Person
    names: tuple[str, ...]
    addresses: tuple[str, ...]
    phones: tuple[str, ...]
    firms: tuple[str, ...]
    seen: tuple[date, date] | None  # the days of the first and the last letter or meeting


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people who may be one, and why, in words."""

    one: Side
    other: Side
    reasons: tuple[str, ...]


def duplicates(member: Member, *, most: int = MOST) -> list[Pair]:
    """The pairs that may be one person, the likeliest first."""
    found = once.offered(member.team, most=most)
    people = Person.objects.prefetch_related("addresses", "cards", "kinds").in_bulk({pk for o in found for pk in o[:2]})
    return [
        Pair(_side(people[o.one], o, 0), _side(people[o.other], o, 1), o.likeness.reasons)
        for o in found
    ]  # fmt: skip


def same(member: Member, a: str, b: str) -> Merge:
    """Say that two are one. Raises ``NotFound``, ``WhichOne``, and ``WrongStep`` when both are one already."""
    one, other = network.person(member, a), network.person(member, b)
    return once.make_one(one, other, on=here.day(member))


def not_same(member: Member, a: str, b: str) -> None:
    """Say that two are two: they are not offered again, and never settle. Raises like ``same``."""
    one, other = network.person(member, a), network.person(member, b)
    if one.pk == other.pk:
        raise WrongStep(f"{one} is one person already; part them first.")
    Alike.say_apart(one, other, on=here.day(member))


def part(member: Member, merge_id: int) -> Person:
    """Part two who were made one, and remember that they are two. Returns who has a new id; raises ``NotFound``."""
    merge = Merge.objects.filter(team=member.team, pk=merge_id).first()
    if merge is None:
        raise NotFound("These two are parted already.")
    return once.part(merge, on=here.day(member))


def settle(member: Member, source: Import | None = None) -> list[Merge]:
    """Merge the sure pairs (of one import's people, or all) and note the likely ones, to be offered."""
    return once.settle(member.team, on=here.day(member), source=source)


def _side(person: Person, offered: once.Offered, place: int) -> Side:
    known = offered.known[place]
    return Side(person, known.names, known.addresses, known.phones, known.firms, known.seen)
