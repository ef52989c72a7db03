"""Whom I want to meet, from what I named: a person, an address, a file of people, a firm, a kind of person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from django.db.models import prefetch_related_objects

from whoknows.book import knowing as kept
from whoknows.book.errors import BookError
from whoknows.book.knowing import Sought
from whoknows.book.models import Address, Card, Member, Person
from whoknows.core.likeness.oneway import is_nobodys
from whoknows.core.offer import Avatar
from whoknows.core.offer.fit import FITS, fits, may_fit
from whoknows.core.person import is_machine
from whoknows.core.record import Card as Told


def known(one: Person) -> Sought:
    """A person of my network."""
    return all_known([one])[0]


def addressed(member: Member, address: str) -> Sought:
    """Whoever has an address: a person of my network, or somebody who only stands on letters.

    Raises ``BookError`` for one of mine.
    """
    if address in _own(member):
        raise BookError("That is your own address; name whom you want to meet.")
    row = Address.objects.filter(team=member.team, address=address).select_related("person").first()
    return known(row.person) if row else Sought(address, (address,))


def at_firm(member: Member, firm: str) -> list[Sought]:
    """Everybody known to be at a firm: by their card, or by an address at its domain."""
    people = Person.objects.filter(team=member.team, machine=False)
    domain = firm.removeprefix("@").casefold()
    if "." in domain and " " not in domain:
        there = people.filter(addresses__address__endswith=f"@{domain}")
        found = all_known(list(there.distinct().order_by("name", "pk")))
        have = {a for one in found for a in one.addresses} | _own(member)
        others = [a for a in kept.addresses_at(member.team, domain) if a not in have]
        return found + [Sought(a, (a,)) for a in others if not is_machine(a) and not is_nobodys(a)]
    return all_known(list(people.filter(cards__firm__iexact=firm).distinct().order_by("name", "pk")))


def fitting(member: Member, avatar: Avatar) -> list[Sought]:
    """Everybody in my network whose card fits an avatar, best first."""
    return fitting_each(member, [avatar])[0]


def fitting_each(
    member: Member, avatars: Sequence[Avatar], *, among: Collection[int] | None = None, without: Collection[int] = (),
    most: int | None = None,
) -> list[list[Sought]]:  # fmt: skip
    """For each avatar everybody in my network (of ``among``, by id) whose card fits it, best first, at most ``most``.

    ``without``: ids of those who aren't looked for.
    """
    cards = Card.objects.filter(team=member.team, person__machine=False).order_by("pk")
    cards = cards if among is None else cards.filter(person__in=among)
    told = cards.values_list("person", "person__name", "firm", "position", "place")
    latest = {pk: card for pk, *card in told if pk not in without}  # the latest card stands for the earlier ones
    best = [_best(latest, avatar)[:most] for avatar in avatars]
    people = Person.objects.in_bulk({pk for some in best for pk in some})
    sought = dict(zip(people, all_known(list(people.values())), strict=True))
    return [[sought[pk] for pk in some] for some in best]


def _best(cards: Mapping[int, Sequence[str]], avatar: Avatar) -> list[int]:
    fit = {
        pk: fits(avatar, firm=firm, position=position, place=place)
        for pk, (_, firm, position, place) in cards.items()
        if may_fit(avatar, position)
    }
    return sorted((pk for pk, share in fit.items() if share >= FITS), key=lambda pk: (-fit[pk], cards[pk][0], pk))


def listed(member: Member, cards: Sequence[Told]) -> list[Sought]:
    """The people of a file, as the rows of my network where an address, or a name that only one has, says so.

    I am left out.
    """
    team, own = member.team, _own(member)
    cards = [card for card in cards if own.isdisjoint(card.addresses)]
    addresses = {a for card in cards for a in card.addresses}
    by_address = dict(Address.objects.filter(team=team, address__in=addresses).values_list("address", "person_id"))
    by_name: dict[str, set[int]] = defaultdict(set)
    names = {card.name for card in cards if card.name}
    for pk, name in Person.objects.filter(team=team, machine=False, name__in=names).values_list("pk", "name"):
        by_name[name].add(pk)
    ids = [
        next((by_address[a] for a in card.addresses if a in by_address), None)
        or (next(iter(by_name[card.name])) if len(by_name[card.name]) == 1 else None)
        for card in cards
    ]
    rows = Person.objects.in_bulk({pk for pk in ids if pk})
    found = dict(zip(rows, all_known(list(rows.values())), strict=True))
    return [
        replace(found[pk], addresses=tuple(dict.fromkeys((*found[pk].addresses, *card.addresses))))
        if pk
        else Sought(card.name or card.addresses[0], card.addresses, None, card.firm)
        for card, pk in zip(cards, ids, strict=True)
    ]


def all_known(people: Sequence[Person]) -> list[Sought]:
    """People of my network, in three queries however many they are."""
    prefetch_related_objects(list(people), "addresses", "cards")
    return [
        Sought(
            one.name, tuple(a.address for a in one.addresses.all()), one.pk, next((c.firm for c in one.cards.all()), "")
        )
        for one in people
    ]


def _own(member: Member) -> set[str]:
    return set(member.own_addresses.values_list("address", flat=True))
