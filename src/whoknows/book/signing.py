"""What letters sign with: the further names an address bears, the best name seen so far, and who shares an address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from whoknows.book.batches import batches
from whoknows.book.models import Address, Card, Import, Merge, Person, Signature
from whoknows.core.person import fullness, spoken_name

MOST = 12  # names kept of one address; a list's robot signs as everybody


class Signed(Protocol):
    """An address, and the names that letters or cards put beside it, the best first."""

    @property
    def address(self) -> str: ...
    @property
    def names(self) -> tuple[str, ...]: ...


class Beside(NamedTuple):
    """The names that stand beside an address."""

    address: str
    names: tuple[str, ...]


def sign(source: Import, correspondents: Iterable[Signed]) -> None:
    """Keep the names that known addresses did not bear before; call people by a fuller one, and tell who shares."""
    for batch in batches(c for c in correspondents if c.names):
        rows = Address.objects.filter(team=source.team, address__in=[c.address for c in batch]).order_by()
        known = {row.address: row for row in rows.prefetch_related("signatures")}
        made: list[Signature] = []
        for row, names in ((known[c.address], c.names) for c in batch if c.address in known):
            borne = row.signed
            new = [n[:300] for n in names if n[:300].casefold() not in map(str.casefold, borne)]
            room = MOST - len(borne)
            made += [Signature(team=source.team, address=row, name=name, found_in=source) for name in new[:room]]
        Signature.objects.bulk_create(made)
        tell_shared({one.address_id for one in made})
        take_fuller_names({one.address.person_id for one in made})


def tell_shared(addresses: Iterable[int]) -> None:
    """Tell by the names which of some addresses are shared; the user's word on one stays."""
    for some in batches(addresses):
        rows = Address.objects.filter(pk__in=some, shared_said=None)
        for row in rows.prefetch_related("signatures", "person__cards"):
            if row.shared != (len(row.sharers) > 1):
                row.is_shared(None)


def take_fuller_names(people: Iterable[int]) -> None:
    """Call people by the fullest name that their letters sign with, of those the first seen, if it is fuller than what
    they are called.

    Full is a given and a family name, then one of them, then an initial; what an address alone tells is least. A name
    by the user's hand or a card's stays.
    """
    for some in batches(people):
        named = Card.objects.filter(person__in=some).exclude(name="").values("person")
        rows = Person.objects.filter(pk__in=some, named_by_hand=False).exclude(pk__in=named)
        changed: list[Person] = []
        told: list[Signature] = []
        for person in rows.prefetch_related("addresses__signatures"):
            own = list(person.addresses.all())
            signed = [s for a in own for s in a.signatures.all()]
            best = max(signed, key=lambda s: fullness(s.name), default=None)
            guessed = any(not a.name and person.name == spoken_name("", a.address) for a in own)
            if best and fullness(best.name) > (0 if guessed else fullness(person.name)):
                best.instead, person.name = person.name, spoken_name(best.name)[:300]
                told.append(best)
                changed.append(person)
        Signature.objects.bulk_update(told, ["instead"])
        Person.objects.bulk_update(changed, ["name"])


def part_names(kept: Person, parted: Person) -> None:
    """Call two who were one by their own names: what one of them learnt meanwhile is not the other's."""
    for one in Signature.objects.filter(address__person=parted).exclude(instead=""):
        name = spoken_name(one.name)[:300]
        if kept.name == name != parted.name and not kept.named_by_hand:
            kept.name, one.instead = one.instead, ""
            kept.save(update_fields=["name"])
            one.save(update_fields=["instead"])
    take_fuller_names((kept.pk, parted.pk))


def unsign(source: Import) -> None:
    """Take back the names that an import brought, with what they changed."""
    gone = Signature.objects.filter(found_in=source)
    for one in gone.exclude(instead="").select_related("address__person"):
        _call_again(one)
    touched = list(gone.values_list("address", flat=True))
    gone.delete()
    tell_shared(touched)


def _call_again(one: Signature) -> None:
    """Call whoever got a name as before: the person, or the one they were until a merge."""
    name, person = spoken_name(one.name)[:300], one.address.person
    merges = Merge.objects.filter(kept=person, name=name, named_by_hand=False).order_by("pk")
    before: Sequence[Person | Merge] = [m for m in merges if one.address_id in m.moved.get("Address.person", ())]
    for called in [*before[:1]] or [person]:
        if called.name == name and not called.named_by_hand:
            called.name = one.instead
            called.save(update_fields=["name"])
