"""People on their way in from letters and meetings: each once, in batches; and which of them turn out to be me."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from django.db import models, transaction

from whoknows.book.aside import put_aside
from whoknows.book.batches import batches
from whoknows.book.models import Address, Card, Import, Person, Signature, Team
from whoknows.book.models.network import HEADERS
from whoknows.book.signing import sign
from whoknows.core.person import is_machine, spoken_name


class Correspondent(Protocol):
    """Somebody the letters name, by the best of their names first."""

    @property
    def address(self) -> str: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def by_hand(self) -> bool: ...


def take_people(source: Import, correspondents: Sequence[Correspondent]) -> int:
    """Give everyone who was in touch a row, unless their address has one, which then learns what it is signed with.

    Returns how many people are new.
    """
    known: set[str] = set()
    for batch in batches(correspondents):
        # In no order: in that of their ids SQLite goes through all addresses there are.
        rows = Address.objects.filter(team=source.team, address__in=[c.address for c in batch]).order_by()
        known.update(rows.values_list("address", flat=True))
    people = 0
    for batch in batches(c for c in correspondents if c.address not in known):
        told = [not c.by_hand or is_machine(c.address, _first(c)) for c in batch]
        made = Person.objects.bulk_create(
            Person(
                team=source.team, name=spoken_name(_first(c), c.address)[:300], machine=by_headers,
                machine_by=HEADERS if by_headers else "", found_in=source,
            )
            for c, by_headers in zip(batch, told, strict=True)
        )  # fmt: skip
        Address.objects.bulk_create(
            Address(team=source.team, person=person, address=c.address, name=_first(c)[:300], found_in=source)
            for person, c in zip(made, batch, strict=True)
        )
        people += sum(not p.machine for p in made)
    sign(source, (c for c in correspondents if c.address in known or len(c.names) > 1))
    return people


def _first(one: Correspondent) -> str:
    return one.names[0] if one.names else ""


@transaction.atomic
def drop_own(team: Team, addresses: Iterable[str]) -> str:
    """An address that turns out to be mine is nobody else's, and whoever had no other goes. Returns what went, as text.

    A person of whom I said something stays.
    """
    mine = Address.objects.filter(team=team, address__in=list(addresses))
    others = Address.objects.filter(team=team).exclude(pk__in=mine).values("person")
    me = untold(team).filter(pk__in=mine.values("person")).exclude(pk__in=others)
    people = list(me.values_list("pk", flat=True))
    return put_aside(
        Person.objects.filter(pk__in=people),
        Card.objects.filter(person__in=people),
        Address.objects.filter(pk__in=list(mine.values_list("pk", flat=True))),
        Signature.objects.filter(address__in=list(mine.values_list("pk", flat=True))),
    )


def untold(team: Team) -> models.QuerySet[Person]:
    """People of whom nothing is known but addresses and cards: no word of the user, no ask, no introduction."""
    return Person.objects.filter(
        team=team, kinds=None, moments=None, asks=None, introductions=None, introduced=None, brought=None, merges=None,
        knows=None, known_by=None, dropped_cues=None, calls=None, corrections=None, corrected=None, stopped_on=None,
        named_by_hand=False, machine_said=None, put_off=None,
    )  # fmt: skip
