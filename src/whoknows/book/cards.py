"""Cards of address books on their way in: each once, given to the person they describe.

Sure matches settle here: the same address unless it is a couple's, the same card, and the same full name in the
same firm unless profile or desk do. All else is left to ``book.duplicates``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields

from whoknows.book.batches import batches
from whoknows.book.models import Address, Card, Forgotten, Import, OwnAddress, Person
from whoknows.book.signing import Beside, sign, tell_shared
from whoknows.core import record
from whoknows.core.likeness.alike import Names, agree
from whoknows.core.likeness.forms import is_given
from whoknows.core.likeness.handles import address as read_address
from whoknows.core.likeness.handles import phone
from whoknows.core.likeness.names import Name, name

Known = set[tuple[str, str]]
_SAID = tuple(one.name for one in fields(record.Card))


def take_cards(source: Import, cards: Sequence[record.Card]) -> tuple[int, int]:
    """Take in what address books say. Returns how many cards are new, and how many people are."""
    own = set(OwnAddress.objects.filter(team=source.team).values_list("address", flat=True))
    gone = Forgotten.of(source.team)
    wanted = (
        card
        for card in _fresh(source, cards)
        if own.isdisjoint(card.addresses) and not gone.holds(card.name, card.addresses, key=_key(source, card))
    )
    new = people = 0
    for batch in batches(wanted):
        cards_of_batch, people_of_batch = _take(source, batch)
        new, people = new + cards_of_batch, people + people_of_batch
    return new, people


def _fresh(source: Import, cards: Iterable[record.Card]) -> Iterator[record.Card]:
    """The cards that are not known word for word: most of an address book that comes again are."""
    for batch in batches(cards):
        told = [(_key(source, card), _content(source, card)) for card in batch]
        rows = Card.objects.filter(team=source.team, key__in={key for key, _ in told})
        known = set(rows.order_by().values_list("key", "content"))
        yield from (card for card, one in zip(batch, told, strict=True) if one not in known)


def _take(source: Import, batch: list[record.Card]) -> tuple[int, int]:
    known, people_of = _whose(source, batch)
    made: list[Person] = []
    renamed: dict[int, Person] = {}
    rows: list[Card] = []
    addresses: dict[str, Address] = {}
    shared: list[Beside] = []
    met: list[str] = []
    for card in batch:
        key, content = _key(source, card), _content(source, card)
        if (key, content) in known:
            continue
        known.add((key, content))
        handles = [*card.addresses, key]
        told = _described(card, handles, people_of)
        if told is None:
            told = _Told(Person(team=source.team, name=(card.name or card.addresses[0])[:300], found_in=source))
            made.append(told.person)
        person = told.person
        if card.name and not person.named_by_hand and person.name != card.name[:300]:
            person.name = card.name[:300]
            if person.pk:
                renamed[person.pk] = person
        for address in card.addresses:
            if not people_of[address]:
                addresses[address] = Address(team=source.team, person=person, address=address[:320], found_in=source)
            elif card.name and told not in people_of[address]:
                shared.append(Beside(address, (card.name,)))
            else:
                met.append(address)
        told.hears(card)
        told.sits_at(card.addresses)
        for handle in (*handles, *_by_name(card)):
            if told not in people_of[handle]:
                people_of[handle].append(told)
        rows.append(_row(source, person, card, key, content))
    Person.objects.bulk_create(made)
    Person.objects.bulk_create(
        renamed.values(), update_conflicts=True, unique_fields=["id"], update_fields=["name"]
    )  # an upsert: many times faster than bulk_update
    Card.objects.bulk_create(rows)
    Address.objects.bulk_create(addresses.values())
    sign(source, shared)
    tell_shared(Address.objects.filter(team=source.team, address__in=met).values_list("pk", flat=True))
    return len(rows), len(made)


@dataclass(slots=True, eq=False)
class _Told:
    """Somebody, with the names, numbers and profiles that cards give them, and where they have a desk."""

    person: Person
    names: list[Name] = field(default_factory=list)
    phones: set[str] = field(default_factory=set)
    profiles: set[str] = field(default_factory=set)
    desks: set[str] = field(default_factory=set)

    def hears(self, card: record.Card | Card) -> None:
        self.names += [name(card.name)] if card.name else []
        self.phones |= _numbers(card)
        self.profiles |= {card.url} if card.url else set()

    def sits_at(self, addresses: Iterable[str]) -> None:
        self.desks |= {read_address(one).domain for one in addresses} - {""}

    def fits(self, card: record.Card) -> Names:
        """How well their names fit a card's at best. A couple with one address stays two: two given names that are no
        forms of one another, or a number each."""
        called = name(card.name)
        found = {agree(one, called).names: one for one in self.names}
        if other := found.pop(Names.OTHER, None):
            numbers = _numbers(card)
            if (_has_a_given_name(called) and _has_a_given_name(other)) or (
                numbers and self.phones and numbers.isdisjoint(self.phones)
            ):
                return Names.OTHER
        return max(found, default=Names.UNCLEAR)

    def is_surely(self, card: record.Card) -> bool:
        """Whether the same name in the same firm is the same person: not with another profile or a desk of its own."""
        own_desk = any(read_address(one).domain in self.desks for one in card.addresses)
        return not own_desk and not (card.url and self.profiles and card.url not in self.profiles)


def _numbers(card: record.Card | Card) -> set[str]:
    return {number.end for number in map(phone, card.phones) if number}


def _has_a_given_name(one: Name) -> bool:
    return any(is_given(word.fold) for word in one.words)


def _described(card: record.Card, handles: Sequence[str], people_of: Mapping[str, list[_Told]]) -> _Told | None:
    """Whom a card describes: who has its key or address, else who bears its name in its firm."""
    if (card.uid or card.url) and (own := people_of[handles[-1]]):
        return own[0]  # the card's own name for them, whatever it calls them now
    theirs = [one for handle in handles for one in people_of[handle]]
    best = max(theirs, key=lambda one: one.fits(card), default=None)
    if best and best.fits(card) is not Names.OTHER:
        return best
    return next((one for handle in _by_name(card) for one in people_of[handle] if one.is_surely(card)), None)


def _row(source: Import, person: Person, card: record.Card, key: str, content: str) -> Card:
    return Card(
        team=source.team, person=person, key=key, content=content, name=card.name[:300], firm=card.firm[:300],
        position=card.position[:300], place=card.place[:300], url=card.url[:1000], phones=list(card.phones),
        groups=list(card.groups), connected_on=card.connected_on, found_in=source,
        given=[source.team.digest(a) for a in card.addresses],
    )  # fmt: skip


def _whose(source: Import, cards: Sequence[record.Card]) -> tuple[Known, defaultdict[str, list[_Told]]]:
    """The cards that are known, and whom each handle (an address, a card's key, name and firm) belongs to."""
    rows = Card.objects.filter(team=source.team, key__in={_key(source, c) for c in cards}).order_by("pk")
    known = list(rows.values_list("key", "content", "person"))
    of_address = Address.objects.filter(team=source.team, address__in={a for c in cards for a in c.addresses})
    by_handle = [*of_address.values_list("address", "person"), *((key, person) for key, _, person in known)]
    names = {c.name for c in cards if c.name}
    same_name = Person.objects.filter(team=source.team, name__in=names, machine=False)
    wanted = {*(person for _, person in by_handle), *same_name.values_list("pk", flat=True)}
    told: dict[int, _Told] = {}
    people_of: defaultdict[str, list[_Told]] = defaultdict(list)
    for batch in batches(sorted(wanted)):
        for person in Person.objects.filter(pk__in=batch).order_by("pk").prefetch_related("cards", "addresses"):
            one = told[person.pk] = _Told(person)
            own = [a.address for a in person.addresses.all()]
            one.sits_at(own)
            for card in person.cards.all():
                one.hears(card)
            if any(a.shared for a in person.addresses.all()):
                one.names.append(name(person.name))  # the other who shares it is somebody else
            if person.name in names and not person.machine:
                firms = [c.firm for c in person.cards.all()] + [a.partition("@")[2].split(".")[0] for a in own]
                for handle in {_name_and_firm(person.name, firm) for firm in firms} - {""}:
                    people_of[handle].append(one)
    for handle, pk in dict.fromkeys(by_handle):
        people_of[handle].append(told[pk])
    return {(key, content) for key, content, _ in known}, people_of


def _by_name(card: record.Card) -> Iterator[str]:
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
    return source.team.digest(repr([(field, said) for field in _SAID if (said := getattr(card, field))]))
