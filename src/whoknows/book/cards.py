"""Cards of address books on their way in: each once, given to the person they describe.

Sure matches settle here: the same address, the same card, and the same full name in the same firm. All else stays
apart until the user says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from whoknows.book.batches import batches
from whoknows.book.models import Address, Card, Forgotten, Import, OwnAddress, Person
from whoknows.core import record

Known = set[tuple[str, str]]


def take_cards(source: Import, cards: Sequence[record.Card]) -> tuple[int, int]:
    """Take in what address books say. Returns how many cards are new, and how many people are."""
    own = set(OwnAddress.objects.filter(team=source.team).values_list("address", flat=True))
    gone = Forgotten.of(source.team)
    wanted = (
        card
        for card in cards
        if own.isdisjoint(card.addresses) and not gone.holds(card.name, card.addresses, key=_key(source, card))
    )
    new = people = 0
    for batch in batches(wanted):
        cards_of_batch, people_of_batch = _take(source, batch)
        new, people = new + cards_of_batch, people + people_of_batch
    return new, people


def _take(source: Import, batch: list[record.Card]) -> tuple[int, int]:
    known, people_of = _whose(source, batch)
    made: list[Person] = []
    renamed: dict[int, Person] = {}
    rows: list[Card] = []
    addresses: dict[str, Address] = {}
    for card in batch:
        key, content = _key(source, card), _content(source, card)
        if (key, content) in known:
            continue
        known.add((key, content))
        handles = list(_handles(key, card))
        person = next((people_of[h] for h in handles if h in people_of), None)
        if person is None:
            person = Person(team=source.team, name=(card.name or card.addresses[0])[:300], found_in=source)
            made.append(person)
        elif card.name and not person.named_by_hand and person.name != card.name[:300]:
            person.name = card.name[:300]
            if person.pk:
                renamed[person.pk] = person
        for address in card.addresses:
            if address not in people_of:
                addresses[address] = Address(team=source.team, person=person, address=address[:320], found_in=source)
        for handle in handles:
            people_of.setdefault(handle, person)
        rows.append(_row(source, person, card, key, content))
    Person.objects.bulk_create(made)
    Person.objects.bulk_create(
        renamed.values(), update_conflicts=True, unique_fields=["id"], update_fields=["name"]
    )  # an upsert: many times faster than bulk_update
    Card.objects.bulk_create(rows)
    Address.objects.bulk_create(addresses.values())
    return len(rows), len(made)


def _row(source: Import, person: Person, card: record.Card, key: str, content: str) -> Card:
    return Card(
        team=source.team, person=person, key=key, content=content, name=card.name[:300], firm=card.firm[:300],
        position=card.position[:300], place=card.place[:300], url=card.url[:1000], phones=list(card.phones),
        groups=list(card.groups), connected_on=card.connected_on, found_in=source,
        given=[source.team.digest(a) for a in card.addresses],
    )  # fmt: skip


def _whose(source: Import, cards: Sequence[record.Card]) -> tuple[Known, dict[str, Person]]:
    """The cards that are known, and which person each handle (an address, a card's key, name and firm) belongs to."""
    names = {c.name for c in cards if c.name}
    people_of: dict[str, Person] = {}
    same_name = Person.objects.filter(team=source.team, name__in=names, machine=False)
    for person in same_name.order_by("pk").prefetch_related("cards", "addresses"):
        firms = [c.firm for c in person.cards.all()]
        firms += [a.address.partition("@")[2].split(".")[0] for a in person.addresses.all()]
        people_of.update({handle: person for firm in firms if (handle := _name_and_firm(person.name, firm))})
    known = Card.objects.filter(team=source.team, key__in={_key(source, c) for c in cards}).order_by("pk")
    rows = list(known.select_related("person"))
    people_of.update({c.key: c.person for c in rows})
    addresses = {a for c in cards for a in c.addresses}
    for row in Address.objects.filter(team=source.team, address__in=addresses).select_related("person"):
        people_of[row.address] = row.person
    one_each: dict[int, Person] = {}
    people_of = {handle: one_each.setdefault(person.pk, person) for handle, person in people_of.items()}
    return {(c.key, c.content) for c in rows}, people_of


def _handles(key: str, card: record.Card) -> Iterator[str]:
    yield from card.addresses
    yield key
    if " " in card.name and (handle := _name_and_firm(card.name, card.firm)):
        yield handle


def _name_and_firm(name: str, firm: str) -> str:
    squeezed = "".join(ch for ch in firm.casefold() if ch.isalnum())
    return f"{name.casefold()}\x1f{squeezed}" if squeezed else ""


def _key(source: Import, card: record.Card) -> str:
    own_name = card.uid or card.url or (card.addresses[0] if card.addresses else f"{card.name}\x1f{card.firm}")
    return source.team.digest(own_name)


def _content(source: Import, card: record.Card) -> str:
    """A hash of all that a card says; what it leaves unsaid does not count, so that it may be asked for one day."""
    return source.team.digest(repr([(field, said) for field, said in asdict(card).items() if said]))
