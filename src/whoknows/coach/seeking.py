"""Whom I want to meet, from what I named: a person, an address, a firm, a kind of person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from django.db.models import prefetch_related_objects

from whoknows.book import knowing as kept
from whoknows.book.batches import batches
from whoknows.book.errors import BookError
from whoknows.book.knowing import Sought
from whoknows.book.models import Address, Card, Member, Person
from whoknows.book.models.network import PersonQuerySet
from whoknows.core.likeness import Known, Verdict, compare, read
from whoknows.core.likeness.handles import address as read_address
from whoknows.core.likeness.handles import firm as name_of
from whoknows.core.likeness.oneway import is_nobodys
from whoknows.core.offer import Avatar
from whoknows.core.offer.fit import FITS, fits, may_fit
from whoknows.core.person import is_handle, is_machine, spoken_name


def known(one: Person) -> Sought:
    """A person of my network."""
    return all_known([one])[0]


def addressed(member: Member, address: str) -> Sought:
    """Whoever has an address: a person of my network, or somebody who only stands on letters.

    Raises ``BookError`` for one of mine, and for a list's or a robot's.
    """
    if address in own(member):
        raise BookError("That is your own address; name whom you want to meet.")
    row = Address.objects.filter(team=member.team, address=address).select_related("person").first()
    if row.person.machine if row else is_machine(address):
        raise BookError(f"{address} is a list's or a robot's, as far as can be told, and nobody to meet.")
    return known(row.person) if row else Sought(address, (address,))


def may_be_mine(member: Member, address: str) -> bool:
    """Whether an address that nobody of mine has looks like one of my own, and I did not say that it is not."""
    addresses = sorted(own(member))
    names = [member.name, *(spoken_name("", one) for one in addresses)]
    return may_be(address, names, addresses) and not member.says_not_mine(address)


def may_be(address: str, names: Sequence[str], addresses: Sequence[str]) -> bool:
    """Whether an address looks like a further one of somebody with these names and addresses."""
    known = Known(names=_full(names), addresses=tuple(addresses))
    other = Known(names=_full([spoken_name("", address)]), addresses=(address,))
    return compare(read(known), read(other)).verdict is not Verdict.APART


def at_firm(member: Member, firm: str) -> list[Sought]:
    """Everybody known to be at a firm: by their card, or by an address at its domain."""
    domain = firm.removeprefix("@").casefold()
    if "." in domain and " " not in domain:
        return _at_domains(member, [domain])
    return all_known(list(_people(member).filter(cards__firm__iexact=firm).distinct().order_by("name", "pk")))


def at_firm_like(member: Member, firm: str) -> list[Sought]:
    """Everybody at a firm that is meant, whatever its legal form: by their card, or by a domain that bears its name."""
    keys, longest = name_of(firm), max(firm.split(), key=len, default="")
    if not keys:
        return []
    told = Card.objects.filter(team=member.team, firm__icontains=longest).values_list("firm", flat=True)
    firms = {text for text in told.distinct().order_by() if not keys.isdisjoint(name_of(text))}
    found = all_known(list(_people(member).filter(cards__firm__in=firms).distinct().order_by("name", "pk")))
    addresses = Address.objects.filter(team=member.team, person__machine=False)
    near = [a for key in keys for a in addresses.filter(address__contains=f"{key}.").values_list("address", flat=True)]
    there = {one.domain for one in map(read_address, near) if one.firm in keys} - {""}
    have = {one.person for one in found}
    return found + [one for one in _at_domains(member, sorted(there)) if one.person is None or one.person not in have]


def _full(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name and not is_handle(name))


def _at_domains(member: Member, domains: Sequence[str]) -> list[Sought]:
    """People with an address at some domains, and whoever else stands on a letter with one."""
    people = {
        one.pk: one for domain in domains for one in _people(member).filter(addresses__address__endswith=f"@{domain}")
    }
    found = all_known(sorted(people.values(), key=lambda one: (one.name, one.pk)))
    have = {a for one in found for a in one.addresses} | own(member)
    others = [a for domain in domains for a in kept.addresses_at(member.team, domain) if a not in have]
    return found + [Sought(a, (a,)) for a in others if not is_machine(a) and not is_nobodys(a)]


def _people(member: Member) -> PersonQuerySet:
    return Person.objects.filter(team=member.team, machine=False)


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
    sought = by_id({pk for some in best for pk in some})
    return [[sought[pk] for pk in some] for some in best]


def _best(cards: Mapping[int, Sequence[str]], avatar: Avatar) -> list[int]:
    fit = {
        pk: fits(avatar, firm=firm, position=position, place=place)
        for pk, (_, firm, position, place) in cards.items()
        if may_fit(avatar, position)
    }
    return sorted((pk for pk, share in fit.items() if share >= FITS), key=lambda pk: (-fit[pk], cards[pk][0], pk))


def all_known(people: Sequence[Person]) -> list[Sought]:
    """People of my network, in three queries however many they are."""
    prefetch_related_objects(list(people), "addresses", "cards")
    return [
        Sought(
            one.name, tuple(a.address for a in one.addresses.all()), one.pk, next((c.firm for c in one.cards.all()), "")
        )
        for one in people
    ]


def by_id(people: Collection[int]) -> dict[int, Sought]:
    """People of my network by their ids, without their rows, which take far longer where they are a thousand."""
    found: dict[int, Sought] = {}
    for some in batches(people):
        addresses: dict[int, list[str]] = defaultdict(list)
        for pk, address in Address.objects.filter(person__in=some).values_list("person", "address"):
            addresses[pk].append(address)
        firms = dict(Card.objects.filter(person__in=some).order_by("pk").values_list("person", "firm"))  # the latest
        for pk, name in Person.objects.filter(pk__in=some).values_list("pk", "name"):
            found[pk] = Sought(name, tuple(addresses[pk]), pk, firms.get(pk, ""))
    return found


def own(member: Member) -> set[str]:
    """The addresses that are mine."""
    return set(member.own_addresses.values_list("address", flat=True))
