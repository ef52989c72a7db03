"""What a table of clients says, on its way in: what people are to me, and the value they got."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from whoknows.book.batches import batches
from whoknows.book.errors import WhichOne
from whoknows.book.models import Address, Forgotten, Import, Kind, OwnAddress, Person, ValueMoment
from whoknows.core import record
from whoknows.core.person import spoken_name


@dataclass(slots=True)
class Told:
    """How many rows said something new, how many people came with them, and what was not clear."""

    new: int = 0
    people: int = 0
    unclear: list[record.Unreadable] = field(default_factory=list)


def take_clients(source: Import, rows: Sequence[record.ClientRow], *, on: date, currency: str) -> Told:
    """Say of each row's person what they are to me. A name that fits several is told and passed over, never guessed."""
    own = set(OwnAddress.objects.filter(team=source.team).values_list("address", flat=True))
    gone = Forgotten.of(source.team)
    listed = {row.name.casefold(): row.address for row in rows if row.address}
    told = Told()
    here = _Here.of(source, [_split(row.name, row.address) for row in rows] + [_through(row, listed) for row in rows])
    said: set[tuple[type[Kind | ValueMoment], int]] = set()
    for row in rows:
        name, address = _split(row.name, row.address)
        if address in own or gone.holds(name, (address,)):
            continue
        try:
            person = here.person(name, address)
        except WhichOne:
            told.unclear.append(_unclear(name, name))
            continue
        through = _through(row, listed)
        try:
            who = here.person(*through) if row.through and not gone.holds(through[0], through[1:]) else None
        except WhichOne:
            told.unclear.append(_unclear(row.name or row.address, through[0]))
            who = None
        words: list[Kind | ValueMoment] = [
            person.becomes(
                row.kind, on=on, since=row.since, until=row.until, worth=row.worth,
                currency=(row.currency or currency) if row.worth is not None else "", through=who, found_in=source,
            )
        ]  # fmt: skip
        if row.value and not _noted(person, row):
            words.append(person.got_value(row.value[:1000], on=row.value_on or on, found_in=source))
        new = {(type(word), word.pk) for word in words if word.found_in_id == source.pk} - said
        said |= new
        told.new += bool(new)
    told.people = here.came
    return told


def _through(row: record.ClientRow, listed: dict[str, str]) -> tuple[str, str]:
    """The name and address of whom somebody came through; one who stands in the table, too, has their address there."""
    return _split(row.through, listed.get(row.through.casefold(), ""))


def _unclear(row: str, name: str) -> record.Unreadable:
    return record.Unreadable(f"the line of {row}", f"Several of your people are called “{name}”; write their address.")


def _split(name: str, address: str) -> tuple[str, str]:
    return ("", name.casefold()) if "@" in name and not address else (name, address)


def _noted(person: Person, row: record.ClientRow) -> bool:
    """Whether the same value was noted before: a list without days must not note it anew every day it is read."""
    same = ValueMoment.objects.filter(person=person, text=row.value.strip()[:1000])
    return (same.filter(on=row.value_on) if row.value_on else same).exists()


@dataclass(slots=True)
class _Here:
    """Who of a table is here already, by address and by name; whoever comes with it is added."""

    source: Import
    by_address: dict[str, Person]
    by_name: defaultdict[str, list[Person]]
    came: int = 0

    @classmethod
    def of(cls, source: Import, told: Sequence[tuple[str, str]]) -> _Here:
        here = cls(source, {}, defaultdict(list))
        for some in batches({address for _, address in told if address}):
            rows = Address.objects.filter(team=source.team, address__in=some).select_related("person__team")
            here.by_address |= {row.address: row.person for row in rows}
        names = {one for name, address in told for one in _ways(name, address)}
        people = Person.objects.filter(team=source.team, machine=False).order_by("pk")
        namesakes = [pk for pk, name in people.values_list("pk", "name") if name.casefold() in names]
        for some_of_them in batches(namesakes):
            for person in people.filter(pk__in=some_of_them).select_related("team"):
                here.by_name[person.name.casefold()].append(person)
        return here

    def person(self, name: str, address: str) -> Person:
        """The person of that address or, being the only one, of that name; else a new one. Raises ``WhichOne``.

        Of several of one name, the only one of whom I said something is meant.
        """
        if address in self.by_address:
            return self.by_address[address]
        same_name = next((found for way in _ways(name, address) if (found := self.by_name.get(way))), [])
        if len(same_name) > 1 and not address:
            said = set(Kind.objects.filter(person__in=same_name, replaced_on=None).values_list("person", flat=True))
            same_name = [one for one in same_name if one.pk in said] or same_name
            if len(same_name) > 1:
                raise WhichOne(name, same_name)
        person = same_name[0] if len(same_name) == 1 else self._comes(name, address)
        if address:
            Address.objects.create(
                team=self.source.team, person=person, address=address[:320], name=name[:300], found_in=self.source
            )
            self.by_address[address] = person
        return person

    def _comes(self, name: str, address: str) -> Person:
        called = spoken_name(name, address)[:300]
        person = Person.objects.create(team=self.source.team, name=called, found_in=self.source)
        self.by_name[called.casefold()].append(person)
        self.came += 1
        return person


def _ways(name: str, address: str) -> tuple[str, ...]:
    """A name as it is written and as one would say it, to be looked up by: "Berg, Anna", "Anna Berg"."""
    return tuple(dict.fromkeys((name.casefold(), spoken_name(name, address).casefold()))) if name else ()
