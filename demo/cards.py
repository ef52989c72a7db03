"""Who people are: an address book, LinkedIn's export, and the consultant's own list of clients."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from random import Random
from uuid import NAMESPACE_DNS, uuid5

from cast import Cast, Kept, Person, plain
from fold import escaped, folded

NOTES = "Some addresses are missing from this list: only people who let their connections see theirs are shown with it."
LINKEDIN = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
CLIENTS = (
    *("Name", "Email", "Kind", "Client since", "Client until"),
    *("Worth", "Currency", "Through", "Value", "Value on"),
)


def address_book(cast: Cast) -> bytes:
    """Cards (vCard 3.0) of those whom she writes to; colleagues and acquaintances only in part."""
    random = Random(118)
    often = {"client": 1.0, "associate": 1.0, "friend": 1.0, "colleague": 0.6, "acquaintance": 0.7}
    known = [person for person in cast.people if random.random() < often.get(person.tie, 0)]
    return folded(line for number, person in enumerate(known) for line in _card(person, number))


def connections(cast: Cast) -> bytes:
    """LinkedIn's Connections.csv: everybody with a firm, nearly all without an address."""
    random = Random(1003)
    rows = []
    for person in cast.people:
        if person.firm:
            address = person.address if random.random() < 0.08 else ""
            since = cast.ago(random.randint(20, 2600))
            url = f"https://www.linkedin.example/in/{plain(person.name)}-{random.getrandbits(24):06x}"
            on = f"{since:%d %b %Y}"
            rows.append((since, (person.first, person.last, url, address, person.firm, person.position, on)))
    newest_first = [row for _, row in sorted(rows, reverse=True)]
    return f'Notes:\n"{NOTES}"\n\n'.encode() + _table(LINKEDIN, newest_first)


def clients(cast: Cast) -> bytes:
    """Her own list: clients with what they are worth, and what clients, associates and friends said they got."""
    rows = [_client(cast, kept) for kept in cast.clients]
    rows += [_other(cast, kept) for kept in cast.others]
    return _table(CLIENTS, rows)


def _card(person: Person, number: int) -> Iterable[str]:
    categories = [person.group, "Clients"] if person.tie == "client" else [person.group]
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"UID:{uuid5(NAMESPACE_DNS, person.address)}")
    yield f"N:{escaped(person.last)};{escaped(person.first)};;;"
    yield f"FN:{escaped(person.name)}"
    if person.firm:
        yield f"ORG:{escaped(person.firm)}"
        yield f"TITLE:{escaped(person.position)}"
    yield f"EMAIL;TYPE=INTERNET:{person.address}"
    if person.other_address:
        yield f"EMAIL;TYPE=INTERNET,HOME:{person.other_address}"
    yield f"TEL;TYPE=CELL:+44 7700 900{number:03d}"  # the range that is kept free for fiction
    yield f"ADR;TYPE=WORK:;;;{escaped(person.town)};;;"
    yield f"CATEGORIES:{','.join(map(escaped, categories))}"
    yield "END:VCARD"


def _client(cast: Cast, kept: Kept) -> Sequence[str]:
    until = cast.ago(kept.until).isoformat() if kept.until else ""
    since = cast.ago(kept.since).isoformat()
    return (*_who(cast, kept), since, until, str(kept.worth), kept.currency, kept.through, *_value(cast, kept))


def _other(cast: Cast, kept: Kept) -> Sequence[str]:
    return (*_who(cast, kept), "", "", "", "", "", *_value(cast, kept))


def _who(cast: Cast, kept: Kept) -> Sequence[str]:
    person = cast[kept.name]
    return person.name, person.address, person.tie


def _value(cast: Cast, kept: Kept) -> Sequence[str]:
    return kept.value, cast.ago(kept.value_ago).isoformat() if kept.value else ""


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    page = io.StringIO(newline="")
    writer = csv.writer(page)
    writer.writerow(header)
    writer.writerows(rows)
    return page.getvalue().encode()
