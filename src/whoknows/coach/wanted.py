"""A file of people I want to meet: read, and each found in my network where an address, a profile or a name says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from whoknows import sources
from whoknows.book.knowing import Sought
from whoknows.book.models import Address, Member, Person
from whoknows.book.models import Card as Row
from whoknows.coach import seeking
from whoknows.core.likeness.handles import firm
from whoknows.core.person import spoken_name
from whoknows.core.record import Card, Nobody, Unreadable
from whoknows.sources import listed

PROFILE = "linkedin.com/in/"


def people_of(member: Member, place: str) -> tuple[list[Sought], list[Unreadable]]:
    """The people of a file of contacts or a plain list, in its order, each once, without me; and what can't be read."""
    told = list(sources.read(place))
    if not any(isinstance(one, Card | Nobody) for one in told):
        told = list(listed.read(Path(place))) or told
    cards = [one for one in told if isinstance(one, Card)]
    return found(member, cards), [one for one in told if isinstance(one, Unreadable)]


def found(member: Member, cards: Sequence[Card]) -> list[Sought]:
    """People by their cards, as the rows of my network where there is one; who is named twice stands once."""
    own = seeking.own(member)
    cards = [_tidy(card) for card in cards if own.isdisjoint(card.addresses)]
    ids = _rows(member, cards)
    known = seeking.by_id({pk for several in ids for pk in several})
    sought: dict[object, Sought] = {}
    for card, several in zip(cards, ids, strict=True):
        one = known[several[0]] if len(several) == 1 else _stranger(card, len(several))
        key = one.person or next(iter(card.addresses), "") or card.url or (one.name.casefold(), card.firm.casefold())
        one = sought.get(key, one)
        sought[key] = replace(one, addresses=tuple(dict.fromkeys((*one.addresses, *card.addresses))))
    return list(sought.values())


def _tidy(card: Card) -> Card:
    return replace(card, name=spoken_name(card.name)) if card.name else card


def _stranger(card: Card, namesakes: int) -> Sought:
    called = card.name or next(iter(card.addresses), card.url)
    return Sought(called, card.addresses, None, card.firm, namesakes)


def _rows(member: Member, cards: Sequence[Card]) -> list[list[int]]:
    """Of each card the people it may mean: one where an address, a profile, or a name with its firm says which."""
    addresses = {a for card in cards for a in card.addresses}
    # In no order: in that of their ids SQLite would go through all addresses there are.
    told = Address.objects.filter(team=member.team, address__in=addresses).order_by()
    by_address = dict(told.values_list("address", "person_id"))
    by_profile = _by_profile(member, cards)
    sure = [
        [by_address[a] for a in card.addresses if a in by_address] or [
            by_profile[key] for key in [_profile(card.url)] if key in by_profile
        ]
        for card in cards
    ]  # fmt: skip
    by_name, firms = _by_name(member, [card for card, found in zip(cards, sure, strict=True) if not found])
    return [found[:1] or _called(card, by_name, firms) for card, found in zip(cards, sure, strict=True)]


def _by_name(member: Member, cards: Sequence[Card]) -> tuple[Mapping[str, list[int]], Mapping[int, set[str]]]:
    """Who bears the names of some cards; and of namesakes the firms."""
    by_name: dict[str, list[int]] = defaultdict(list)
    names = {name for card in cards for name in (card.name, card.name.title()) if name}
    people = Person.objects.filter(team=member.team, machine__in=[False])  # so SQLite looks names up in the index
    for pk, name in people.filter(name__in=names).values_list("pk", "name"):
        by_name[name.casefold()].append(pk)
    several = {pk for same in by_name.values() if len(same) > 1 for pk in same}
    firms: dict[int, set[str]] = defaultdict(set)
    for pk, text in Row.objects.filter(person__in=several).values_list("person", "firm"):
        firms[pk] |= firm(text)
    return by_name, firms


def _called(card: Card, by_name: Mapping[str, list[int]], firms: Mapping[int, set[str]]) -> list[int]:
    """Who is called as the card says: of namesakes the one at its firm, where only one is."""
    same = by_name.get(card.name.casefold(), []) if card.name else []
    there = [pk for pk in same if not firm(card.firm).isdisjoint(firms.get(pk, ()))] if card.firm else []
    if len(same) > 1 and card.addresses and not there:
        return []  # whoever has this address is none of those known by the name
    return there if len(there) == 1 else same


def _by_profile(member: Member, cards: Sequence[Card]) -> dict[str, int]:
    """Whose the LinkedIn profiles are that the cards name, however each writes them."""
    wanted = {key for card in cards if (key := _profile(card.url))}
    if not wanted:
        return {}
    told = Row.objects.filter(team=member.team, url__icontains=PROFILE).values_list("url", "person")
    return {key: pk for url, pk in told if (key := _profile(url)) in wanted}


def _profile(url: str) -> str:
    """What names the person in the URL of a LinkedIn profile.

    >>> _profile("HTTPS://www.linkedin.com/in/zoe-quist/?miniProfile=1"), _profile("https://quay.example/zoe")
    ('zoe-quist', '')
    """
    _, _, rest = url.casefold().partition(PROFILE)
    return rest.partition("?")[0].partition("/")[0]
