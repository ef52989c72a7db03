"""What a table of clients says, on its way in: what people are to me, and the value they got."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from whoknows.book.models import Address, Forgotten, Import, Kind, OwnAddress, Person, ValueMoment
from whoknows.book.models.forgotten import Gone
from whoknows.core import record
from whoknows.core.person import spoken_name


def take_clients(source: Import, rows: Sequence[record.ClientRow], *, on: date, currency: str) -> tuple[int, int]:
    """Say of each row's person what they are to me. Returns how many rows said something new, and new people."""
    own = set(OwnAddress.objects.filter(team=source.team).values_list("address", flat=True))
    gone = Forgotten.of(source.team)
    new = people = 0
    for row in rows:
        name, address = _told(row.name, row.address)
        if address in own or gone.holds(name, (address,)):
            continue
        person, made = _person(source, name, address)
        through, made_too = _through(source, row.through, gone)
        before = _said(person)
        person.becomes(
            row.kind, on=on, since=row.since, until=row.until, worth=row.worth,
            currency=(row.currency or currency) if row.worth is not None else "", through=through, found_in=source,
        )  # fmt: skip
        if row.value and not _noted(person, row):
            person.got_value(row.value[:1000], on=row.value_on or on, found_in=source)
        new += _said(person) != before
        people += made + made_too
    return new, people


def _told(name: str, address: str) -> tuple[str, str]:
    return ("", name.casefold()) if "@" in name and not address else (name, address)


def _through(source: Import, through: str, gone: Gone) -> tuple[Person | None, bool]:
    name, address = _told(through, "")
    if not through or gone.holds(name, (address,)):
        return None, False
    return _person(source, name, address)


def _said(person: Person) -> tuple[int, int]:
    return Kind.objects.filter(person=person).count(), ValueMoment.objects.filter(person=person).count()


def _noted(person: Person, row: record.ClientRow) -> bool:
    """Whether the same value was noted before: a list without days must not note it anew every day it is read."""
    same = ValueMoment.objects.filter(person=person, text=row.value.strip()[:1000])
    return (same.filter(on=row.value_on) if row.value_on else same).exists()


def _person(source: Import, name: str, address: str) -> tuple[Person, bool]:
    """The person of that address or, being the only one, of that name; else a new one."""
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
        Address.objects.create(team=source.team, person=person, address=address[:320], name=name[:300], found_in=source)
    return person, made
