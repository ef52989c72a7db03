"""People, cards and clients on their way in: each once, in batches, and out again with ``undo``.

Sure matches settle here: the same address, the same card, and the same full name in the same firm. All else stays
apart until the user says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Protocol, TypeVar

from django.db import transaction
from django.db.models import Q

from whoknows.book.models import Address, Card, Forgotten, Import, Kind, OwnAddress, Person, Segment, ValueMoment
from whoknows.core import record
from whoknows.core.person import is_machine, spoken_name

T = TypeVar("T")
BATCH = 500


class Correspondent(Protocol):
    """Somebody the letters name."""

    @property
    def address(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def by_hand(self) -> bool: ...


def take_people(source: Import, correspondents: Sequence[Correspondent]) -> int:
    """Give everyone who was in touch a row, unless their address has one. Returns how many people are new."""
    known: set[str] = set()
    for batch in _batches(correspondents):
        known.update(
            Address.objects.filter(team=source.team, address__in=[c.address for c in batch]).values_list(
                "address", flat=True
            )
        )
    new = [c for c in correspondents if c.address not in known]
    people = 0
    for batch in _batches(new):
        made = Person.objects.bulk_create(
            Person(
                team=source.team,
                name=spoken_name(c.name, c.address)[:300],
                machine=not c.by_hand or is_machine(c.address),
                found_in=source,
            )
            for c in batch
        )
        Address.objects.bulk_create(
            Address(team=source.team, person=person, address=c.address, name=c.name[:300], found_in=source)
            for person, c in zip(made, batch, strict=True)
        )
        people += sum(not p.machine for p in made)
    return people


def take_cards(source: Import, cards: Sequence[record.Card]) -> tuple[int, int]:
    """Take in what address books say. Returns how many cards are new, and how many people are."""
    gone = Forgotten.among(source.team, {a for c in cards for a in c.addresses})
    forgotten = set(Forgotten.objects.filter(team=source.team).values_list("digest", flat=True))
    own = set(OwnAddress.objects.filter(team=source.team).values_list("address", flat=True))
    new = people = 0
    wanted = (c for c in cards if not (gone | own) & set(c.addresses) and _key(source, c) not in forgotten)
    for batch in _batches(wanted):
        known_cards, people_of = _whose(source, batch)
        for card in batch:
            key, content = _key(source, card), _content(source, card)
            if (key, content) in known_cards:
                continue
            person = next((people_of[k] for k in _handles(key, card) if k in people_of), None)
            if person is None:
                person = Person.objects.create(
                    team=source.team, name=(card.name or card.addresses[0])[:300], found_in=source
                )
                people += 1
            people_of.update(dict.fromkeys(_handles(key, card), person))
            known_cards.add((key, content))
            _keep_card(source, person, card, key, content)
            new += 1
    return new, people


def _keep_card(source: Import, person: Person, card: record.Card, key: str, content: str) -> None:
    Card.objects.create(
        team=source.team, person=person, key=key, content=content, name=card.name[:300], firm=card.firm[:300],
        position=card.position[:300], place=card.place[:300], url=card.url[:1000], phones=list(card.phones),
        groups=list(card.groups), connected_on=card.connected_on, found_in=source,
    )  # fmt: skip
    for address in card.addresses:
        Address.objects.get_or_create(
            team=source.team, address=address[:320], defaults={"person": person, "found_in": source}
        )
    if card.name and not person.named_by_hand and person.name != card.name:
        Person.objects.filter(pk=person.pk).update(name=card.name[:300])


def _whose(source: Import, cards: Sequence[record.Card]) -> tuple[set[tuple[str, str]], dict[str, Person]]:
    """The cards that are known, and which person each handle (an address, a card's key, name and firm) belongs to."""
    keys = [_key(source, c) for c in cards]
    addresses = [a for c in cards for a in c.addresses]
    names = [c.name for c in cards if c.name]
    known = Card.objects.filter(team=source.team, key__in=keys).select_related("person")
    people_of: dict[str, Person] = {}
    for person in Person.objects.filter(team=source.team, name__in=names, machine=False).prefetch_related(
        "cards", "addresses"
    ):
        for firm in [c.firm for c in person.cards.all()]:
            people_of[_name_and_firm(person.name, firm)] = person
        for address in person.addresses.all():
            people_of[_name_and_firm(person.name, address.address.partition("@")[2].split(".")[0])] = person
    people_of.update({c.key: c.person for c in known})
    for row in Address.objects.filter(team=source.team, address__in=addresses).select_related("person"):
        people_of[row.address] = row.person
    return {(c.key, c.content) for c in known}, people_of


def _handles(key: str, card: record.Card) -> Iterator[str]:
    yield from card.addresses
    yield key
    if card.firm and " " in card.name:
        yield _name_and_firm(card.name, card.firm)


def _name_and_firm(name: str, firm: str) -> str:
    squeezed = "".join(ch for ch in firm.casefold() if ch.isalnum())
    return f"{name.casefold()}\x1f{squeezed}" if squeezed else f"\x1f{name}"


def _key(source: Import, card: record.Card) -> str:
    own_name = card.uid or card.url or (card.addresses[0] if card.addresses else f"{card.name}\x1f{card.firm}")
    return source.team.digest(own_name)


def _content(source: Import, card: record.Card) -> str:
    return source.team.digest(repr(card))


def take_clients(source: Import, rows: Sequence[record.ClientRow], *, on: date, currency: str) -> tuple[int, int]:
    """Say of each row's person what they are to me. Returns how many rows said something new, and how many people are."""
    gone = Forgotten.among(source.team, {r.address for r in rows if r.address})
    new = people = 0
    for row in rows:
        if row.address in gone:
            continue
        person, made = _person(source, row.name, row.address)
        through, made_too = _person(source, row.through, "") if row.through else (None, False)
        before = (Kind.objects.filter(person=person).count(), ValueMoment.objects.filter(person=person).count())
        person.becomes(
            row.kind, on=on, since=row.since, until=row.until, worth=row.worth,
            currency=(row.currency or currency) if row.worth is not None else "", through=through, found_in=source,
        )  # fmt: skip
        if row.value:
            person.got_value(row.value[:1000], on=row.value_on or on, found_in=source) if not _noted(
                person, row
            ) else None
        after = (Kind.objects.filter(person=person).count(), ValueMoment.objects.filter(person=person).count())
        new += before != after
        people += made + made_too
    return new, people


def _noted(person: Person, row: record.ClientRow) -> bool:
    """Whether the same value was noted before: a list without days must not note it anew every day it is read."""
    same = ValueMoment.objects.filter(person=person, text=row.value.strip()[:1000])
    return (same.filter(on=row.value_on) if row.value_on else same).exists()


def _person(source: Import, name: str, address: str) -> tuple[Person, bool]:
    """The person of that address or, being the only one, of that name; else a new one."""
    if "@" in name and not address:
        name, address = "", name.casefold()
    people = Person.objects.filter(team=source.team)
    if address and (found := people.filter(addresses__address=address).first()):
        return found, False
    same_name = list(people.filter(name__iexact=name, machine=False)[:2]) if name else []
    if len(same_name) == 1:
        person, made = same_name[0], False
    else:
        person = Person.objects.create(team=source.team, name=spoken_name(name, address)[:300], found_in=source)
        made = True
    if address:
        Address.objects.create(team=source.team, person=person, address=address[:320], found_in=source)
    return person, made


@transaction.atomic
def drop_own(source: Import, addresses: Iterable[str]) -> None:
    """An address that turns out to be mine is nobody else's: a person who had only that goes."""
    mine = Address.objects.filter(team=source.team, address__in=list(addresses))
    people = list(mine.values_list("person_id", flat=True))
    mine.delete()
    _untouched(source).filter(pk__in=people).delete()


@transaction.atomic
def undo(source: Import, *, at: object) -> list[str]:
    """Take back all that one import brought; what the user said since stays. Returns the segment files to remove.

    A person whom it brought stays if anything is known of them from elsewhere, or was said or asked.
    """
    files = list(source.segments.values_list("file", flat=True))
    Segment.objects.filter(source=source).delete()
    said = Kind.objects.filter(found_in=source)
    told_of = list(said.values_list("person_id", flat=True))
    said.delete()
    for person_id in told_of:
        earlier = Kind.objects.filter(person=person_id).order_by("-pk").first()
        if earlier is not None and not Kind.objects.filter(person=person_id, replaced_on=None).exists():
            Kind.objects.filter(pk=earlier.pk).update(replaced_on=None)
    ValueMoment.objects.filter(found_in=source).delete()
    cards = Card.objects.filter(found_in=source)
    described = set(cards.values_list("person_id", flat=True))
    cards.delete()
    brought = Address.objects.filter(found_in=source)
    described |= set(brought.values_list("person_id", flat=True))
    brought.filter(~Q(person__found_in=source) | Q(person__in=_untouched(source).filter(found_in=source))).delete()
    OwnAddress.objects.filter(team=source.team, address__in=source.own_added).delete()
    _untouched(source).filter(found_in=source, addresses=None).delete()
    for person in Person.objects.filter(pk__in=described):
        person.takes_name()
    source.undone_at = at  # type: ignore[assignment]
    source.save(update_fields=["undone_at"])
    return files


def _untouched(source: Import) -> object:
    """People of whom nothing is known but addresses: no word of the user, no card, no ask, no introduction."""
    return Person.objects.filter(
        team=source.team, kinds=None, moments=None, cards=None, asks=None, introductions=None, introduced=None,
        brought=None, merges=None, stopped_on=None, named_by_hand=False,
    )  # fmt: skip


def _batches(rows: Iterable[T]) -> Iterator[list[T]]:
    all_rows = iter(rows)
    while batch := list(islice(all_rows, BATCH)):
        yield batch
