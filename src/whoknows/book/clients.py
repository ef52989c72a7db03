"""What a table of clients says, on its way in: what people are to me, and the value they got."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from whoknows.book.errors import WhichOne
from whoknows.book.models import Address, Forgotten, Import, Kind, OwnAddress, Person, ValueMoment
from whoknows.book.models.forgotten import Gone
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
    for row in rows:
        name, address = _split(row.name, row.address)
        if address in own or gone.holds(name, (address,)):
            continue
        try:
            person = _person(source, name, address, told)
        except WhichOne:
            told.unclear.append(_unclear(name, name))
            continue
        before = _said(person)
        person.becomes(
            row.kind, on=on, since=row.since, until=row.until, worth=row.worth,
            currency=(row.currency or currency) if row.worth is not None else "",
            through=_through(source, row, gone, listed, told), found_in=source,
        )  # fmt: skip
        if row.value and not _noted(person, row):
            person.got_value(row.value[:1000], on=row.value_on or on, found_in=source)
        told.new += _said(person) != before
    return told


def _through(source: Import, row: record.ClientRow, gone: Gone, listed: dict[str, str], told: Told) -> Person | None:
    name, address = _split(row.through, listed.get(row.through.casefold(), ""))
    if not row.through or gone.holds(name, (address,)):
        return None
    try:
        return _person(source, name, address, told)
    except WhichOne:
        told.unclear.append(_unclear(row.name or row.address, name))
        return None


def _unclear(row: str, name: str) -> record.Unreadable:
    return record.Unreadable(f"the line of {row}", f"Several of your people are called “{name}”; write their address.")


def _split(name: str, address: str) -> tuple[str, str]:
    return ("", name.casefold()) if "@" in name and not address else (name, address)


def _said(person: Person) -> tuple[int, int]:
    return Kind.objects.filter(person=person).count(), ValueMoment.objects.filter(person=person).count()


def _noted(person: Person, row: record.ClientRow) -> bool:
    """Whether the same value was noted before: a list without days must not note it anew every day it is read."""
    same = ValueMoment.objects.filter(person=person, text=row.value.strip()[:1000])
    return (same.filter(on=row.value_on) if row.value_on else same).exists()


def _person(source: Import, name: str, address: str, told: Told) -> Person:
    """The person of that address or, being the only one, of that name; else a new one. Raises ``WhichOne``.

    Of several of one name, the only one of whom I said something is meant.
    """
    people = Person.objects.filter(team=source.team)
    if address and (found := people.filter(addresses__address=address).first()):
        return found
    same_name = list(people.filter(name__iexact=name, machine=False).prefetch_related("kinds")) if name else []
    if len(same_name) > 1 and not address:
        same_name = [one for one in same_name if one.current_kind] or same_name
        if len(same_name) > 1:
            raise WhichOne(name, same_name)
    if len(same_name) == 1:
        person = same_name[0]
    else:
        person = Person.objects.create(team=source.team, name=spoken_name(name, address)[:300], found_in=source)
        told.people += 1
    if address:
        Address.objects.create(team=source.team, person=person, address=address[:320], name=name[:300], found_in=source)
    return person
