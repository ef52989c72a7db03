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


def how_many(member: Member) -> int:
    """How many pairs wait to be looked at."""
    return len(once.waiting(member.team))


def same(member: Member, a: str, b: str) -> Merge:
    """Say that two are one. Raises ``NotFound``, ``WhichOne``, and ``WrongStep`` when both are one already."""
    one, other = network.person(member, a), network.person(member, b)
    return once.make_one(one, other, on=here.day(member))


def not_same(member: Member, a: str, b: str) -> Alike:
    """Say that two are two: they are not offered again, and never settle. Raises like ``same``."""
    one, other = network.person(member, a), network.person(member, b)
    if one.pk == other.pk:
        raise WrongStep(f"{one} is one person already; part them first.")
    Alike.say_apart(one, other, on=here.day(member))
    return Alike.objects.of(one, other).apart()[0]


def maybe_same(member: Member, a: str, b: str) -> bool:
    """Take back that two are two. Returns whether they are offered again; raises like ``same``, and when unsaid."""
    return once.open_again(network.person(member, a), network.person(member, b))


def said_two(member: Member, *, most: int = MOST) -> list[Alike]:
    """The pairs of whom it was said that they are two, the latest first."""
    return list(Alike.objects.filter(team=member.team).apart().select_related("one", "other")[:most])


def settled(member: Member, *, most: int = MOST) -> list[Merge]:
    """Those who were made one by themselves, the latest first."""
    rows = Merge.objects.filter(team=member.team).exclude(why="")
    return list(rows.select_related("kept").order_by("-pk")[:most])


def part(member: Member, merge_id: int) -> Person:
    """Part two who were made one, and remember that they are two. Returns who has a new id; raises ``NotFound``."""
    merge = Merge.objects.filter(team=member.team, pk=merge_id).first()
    if merge is None:
        raise NotFound("These two are parted already.")
    return once.part(merge, on=here.day(member))


def part_last(member: Member, who: str) -> Person:
    """Part whoever was made one with somebody last. Raises ``NotFound``, ``WhichOne``, and ``WrongStep``."""
    one = network.person(member, who)
    last = one.merges.order_by("-pk").first()
    if last is None:
        raise WrongStep(f"{one} was not made one with anybody.")
    return part(member, last.pk)


def settle(member: Member, source: Import | None = None) -> list[Merge]:
    """Merge the sure pairs (of one import's people, or all) and note the likely ones, to be offered."""
    return once.settle(member.team, on=here.day(member), source=source)


def _side(person: Person, offered: once.Offered, place: int) -> Side:
    known = offered.known[place]
    return Side(person, known.names, known.addresses, known.phones, known.firms, known.seen)
