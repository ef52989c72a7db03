"""Thunderbird's own address books, abook.sqlite and, with whom one wrote to, history.sqlite: each contact is a vCard
in it or, of before 2022, a row for each of its properties."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import BinaryIO

from whoknows.core.record import Card, Nobody, Unreadable
from whoknows.sources import vcard
from whoknows.sources.addresses import addresses
from whoknows.sources.phones import phones
from whoknows.sources.text import tidy, whole_name
from whoknows.sources.unfit import Unfit

NAME = "an address book of Thunderbird"

_MAGIC = b"SQLite format 3\0"
_PROPERTIES = "select card, name, value from properties order by rowid"
_LISTS = "select card, name from list_cards join lists on list = uid order by lists.rowid"
_WHOLE = slice(18, 20)  # of the header: whether what was written last stands in a file beside it


def recognises(head: bytes, name: str) -> bool:
    return head.startswith(_MAGIC) and b"CREATE TABLE properties" in head and b"CREATE TABLE list_cards" in head


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Card | Nobody | Unreadable]:
    data = bytearray(file.read())
    data[_WHOLE] = b"\1\1"  # a copy in memory has no file beside it
    try:
        with closing(sqlite3.connect(":memory:")) as book:
            book.deserialize(bytes(data))
            book.text_factory = lambda text: text.decode(errors="replace")
            rows = book.execute(_PROPERTIES).fetchall()
            lists = book.execute(_LISTS).fetchall()
    except (sqlite3.Error, ValueError, OverflowError):
        raise Unfit("The address book is damaged; in Thunderbird, export it as vCard.") from None
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for contact, called in lists:
        groups[str(contact)].append(tidy(str(called)))
    contacts: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for contact, name, value in rows:
        contacts[str(contact)][str(name)] = str(value or "")
    for number, (contact, said) in enumerate(contacts.items(), 1):
        yield from _contact(said, groups[contact], f"{where}, contact {number}", latest)


def _contact(
    said: Mapping[str, str], groups: Sequence[str], where: str, latest: datetime
) -> Iterator[Card | Nobody | Unreadable]:
    try:
        told = vcard.read(BytesIO(said["_vCard"].encode()), where, latest) if "_vCard" in said else (_card(said),)
        for one in told:
            yield replace(one, groups=tuple(dict.fromkeys((*one.groups, *groups)))) if isinstance(one, Card) else one
    except Unfit as unfit:
        yield Unreadable(where, str(unfit))


def _card(said: Mapping[str, str]) -> Card:
    def every(*names: str) -> list[str]:
        return [text for name in names if (text := tidy(said.get(name, "")))]

    where = tuple(dict.fromkeys(a for text in every("PrimaryEmail", "SecondEmail") for a in addresses(text)))
    name = next(iter(every("DisplayName")), whole_name(said.get("FirstName", ""), said.get("LastName", "")))
    if not name and not where:
        raise Unfit("It has neither a name nor an address, so it is nobody; complete it or leave it out.")
    numbers = every("WorkPhone", "HomePhone", "CellularNumber")
    town = next(filter(None, (every("WorkCity", "WorkCountry"), every("HomeCity", "HomeCountry"))), [])
    return Card(
        name="" if name.lower() in where else name,
        addresses=where,
        phones=tuple(dict.fromkeys(one for text in numbers for one in phones(text))),
        firm=next(iter(every("Company")), ""),
        position=next(iter(every("JobTitle")), ""),
        place=", ".join(town),
        url=next(iter(every("WebPage1", "WebPage2")), ""),
    )
