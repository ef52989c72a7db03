"""Who of mine can introduce me: to a person, into a firm, to people of a kind; and my word on who knows whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from whoknows.book import knowing as kept
from whoknows.book.errors import BookError, NotFound, WhichOne
from whoknows.book.knowing import Found, Named, Sought
from whoknows.book.models import Acquaintance, Address, Member, Person
from whoknows.book.warmth import kept_until
from whoknows.coach import network, seeking, wanted
from whoknows.coach.kept import ties_hold
from whoknows.coach.offering import current_offer
from whoknows.core.introducer import Acquaintance as Said
from whoknows.core.introducer import (
    Circle,
    Confidence,
    Introducer,
    all_weak,
    an_office,
    best,
    circles,
    in_words,
    maybe_theirs,
    maybe_yours,
    no_circle,
    no_way,
    rank,
    several_are,
)
from whoknows.core.likeness.oneway import is_nobodys
from whoknows.core.offer import Avatar
from whoknows.core.person import spoken_name
from whoknows.core.record import Unreadable

ADDRESS = re.compile(r"[^\s@]{1,64}@[^\s@]{1,255}")
MOST = 20  # introducers named for one sought
EACH = 5  # and for each of a list


@dataclass(frozen=True, slots=True)
class Ways:
    """Who can introduce me to one person; ``people`` holds those named, by their id as text.

    ``directly`` says what already lies between the two of us; without it, ``colleague`` tells that both are of one
    firm by their addresses. Where there is no way, ``helps`` says what would help.
    """

    sought: Sought
    introducers: Sequence[Introducer]
    people: Mapping[str, Named]
    directly: str = ""
    helps: Sequence[str] = ()
    colleague: bool = False

    @property
    def any(self) -> bool:
        """Whether there is a way at all, be it slight."""
        return bool(self.introducers or self.directly or self.colleague)


@dataclass(frozen=True, slots=True)
class Among:
    """Who of mine is likely to know people of one kind, how many, and who of mine is of that kind."""

    what: str
    sought: Sequence[Sought]
    circles: Sequence[Circle]
    people: Mapping[str, Named]
    helps: Sequence[str] = ()


def find(member: Member, who: str, *, on: date) -> Ways | Among:
    """Who can introduce me to what was named: an avatar, an address, a name, a firm or its domain.

    Raises ``NotFound`` and ``WhichOne``, and ``BookError`` for a day before the last letter or meeting taken in.
    """
    _ties_must_hold(member, on)
    avatar = next((a for a in current_offer(member).avatars if a.name.casefold() == who.casefold()), None)
    if avatar is not None:
        return to_avatar(member, avatar, on=on)
    if "@" in who and not who.startswith("@"):
        return to_address(member, who.casefold(), on=on)
    everybody = Person.objects.filter(team=member.team, machine=False)
    if everybody.filter(name__iexact=who).exists():
        return to_person(member, seeking.known(network.person(member, who)), on=on)
    if firm := seeking.at_firm(member, who):
        return to_firm(member, who, firm, on=on)
    try:
        return to_person(member, seeking.known(network.person(member, who)), on=on)
    except (NotFound, WhichOne) as why:
        if firm := seeking.at_firm_like(member, who):
            return to_firm(member, who, firm, on=on)
        if isinstance(why, WhichOne):
            raise
        raise NotFound(
            f"“{who}” is no person or firm of your network and no avatar of your offer. With their address, letters on "
            "which they stand can be found: whoknows introducers NAME@FIRM"
        ) from None


def to_person(member: Member, sought: Sought, *, on: date) -> Ways:
    """Who can introduce me to one person, best first."""
    return to_people(member, [sought], on=on)[0]


def to_address(member: Member, address: str, *, on: date) -> Ways:
    """Who can introduce me to whoever has an address. Raises ``BookError`` for one of mine, a list's or a robot's."""
    sought = seeking.addressed(member, address)
    ways = to_person(member, sought, on=on)
    if sought.person is not None:
        return ways
    same = {who for who, one in ways.people.items() if seeking.may_be(address, [one.name], [one.address])}
    helps = [maybe_yours(address)] if seeking.may_be_mine(member, address) else []
    helps += [maybe_theirs(address, ways.people[who].name) for who in sorted(same)]
    left = [i for i in ways.introducers if i.who not in same]
    return replace(ways, introducers=left, helps=(*helps, *ways.helps))


def to_people(member: Member, sought: Sequence[Sought], *, on: date, most: int = MOST) -> list[Ways]:
    """Who can introduce me to each of many, in a handful of queries however many they are."""
    told = kept.find(member, sought, on=on)
    chosen = [best(one.bridges, most=most) for one in told]
    people = _people({bridge.who for some in chosen for bridge in some})
    return [
        _ways(one, known, rank(some, one.name, on=on, called=_calling(people)), people, on=on)
        for one, known, some in zip(sought, told, chosen, strict=True)
    ]


def _ways(
    one: Sought, known: Found, introducers: Sequence[Introducer], people: Mapping[str, Named], *, on: date
) -> Ways:
    between = in_words(known.directly, "you", one.name, on=on) if known.directly.evidence.knows else ""
    in_touch = bool(between) and not known.directly.invited
    helps: tuple[str, ...] = (f"{between}: you can write back yourself.",) if between and not in_touch else ()
    if one.namesakes:
        helps = (several_are(one.name, one.namesakes),)
    elif one.person is None and not in_touch and any(is_nobodys(a, one.name.replace(a, "")) for a in one.addresses):
        helps += (an_office(one.name),)
    elif not in_touch and all(i.slight for i in introducers):
        helps += no_way(one, slight=bool(introducers))
    elif not in_touch and all(i.confidence is Confidence.WEAK for i in introducers):
        helps += (all_weak(one.name),)
    return Ways(
        one, introducers, {i.who: people[i.who] for i in introducers}, between if in_touch else "", helps,
        colleague=known.colleague and not between,
    )  # fmt: skip


def to_row(member: Member, one: Person, *, on: date) -> Ways:
    """Who can introduce me to a person of my network: for their page."""
    return to_person(member, seeking.known(one), on=on)


def to_table(member: Member, place: str, *, on: date) -> tuple[list[Ways], list[Unreadable]]:
    """Who can introduce me to each person of a file of contacts or a plain list, in its order, and what can't be read.

    Raises ``BookError`` for a day before the last letter or meeting taken in.
    """
    _ties_must_hold(member, on)
    sought, unreadable = wanted.people_of(member, place)
    return to_people(member, sought, on=on, most=EACH), unreadable


def to_firm(member: Member, firm: str, there: Sequence[Sought], *, on: date) -> Among:
    """Who of mine knows people of a firm, who knows most first."""
    return _among(member, firm, there, on=on)


def to_avatar(member: Member, avatar: Avatar, *, on: date) -> Among:
    """Who of mine is likely to know people who fit an avatar, and how many, by the cards of those I know of."""
    return _among(member, avatar.name, seeking.fitting(member, avatar), on=on)


def somebody(member: Member, who: str) -> Person:
    """The person meant, of whom I say who knows them: for a stranger's address a new one.

    Raises ``NotFound`` and ``WhichOne``, and ``BookError`` for an address of mine, a list's or a robot's.
    """
    address = who.strip().casefold()
    if ADDRESS.fullmatch(address) and seeking.addressed(member, address).person is None:
        one = Person.objects.create(team=member.team, name=spoken_name("", address)[:300])
        Address.objects.create(team=member.team, person=one, address=address)
    return network.person(member, who)


def say(one: Person, other: Person | None, knows: Said, *, on: date) -> Acquaintance:
    """Say how well two people know one another (``other`` None: how well I know them), until said otherwise."""
    return Acquaintance.say(one, other, knows, on=on)


def unsay(one: Person, other: Person | None, *, on: date) -> None:
    """Let the letters speak again for two people."""
    Acquaintance.take_back(one, other, on=on)


def _ties_must_hold(member: Member, on: date) -> None:
    if not ties_hold(member, on):
        until = kept_until(member)
        raise BookError(f"Ties are kept as of {until}, the last letter or meeting; ask for that day or a later one.")


def _among(member: Member, what: str, sought: Sequence[Sought], *, on: date) -> Among:
    between = [one.bridges for one in kept.find(member, sought, on=on)]
    people = _people({bridge.who for some in between for bridge in some})
    names = _calling(people | {f"sought {n}": one for n, one in enumerate(sought)})
    found = circles({f"sought {n}": some for n, some in enumerate(between)}, on=on, called=names, most=MOST)
    helps = () if found else no_circle(what, known=len(sought))
    return Among(what, sought, found, {c.who: people[c.who] for c in found}, helps)


def _calling(people: Mapping[str, Any]) -> Callable[[str], str]:
    return lambda key: people[key].name if key in people else key


def _people(ids: Collection[str]) -> dict[str, Named]:
    return {str(pk): one for pk, one in kept.named([int(who) for who in ids]).items()}
