"""Merging sure pairs, and keeping the likely ones to be offered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.db.models import Q

from whoknows.book.duplicates.known import everyone
from whoknows.book.duplicates.saying import make_one
from whoknows.book.intake import batches
from whoknows.book.models import Address, Alike, Card, Import, Merge, Person, Team
from whoknows.core.likeness import Known, Likeness, Traits, Verdict, both, compare, likenesses, read

BATCH = 1000


@transaction.atomic
def settle(team: Team, *, on: date, source: Import | None = None) -> list[Merge]:
    """Merge the pairs that are sure and keep those that are likely, to be offered; who is two by word stays so.

    With a ``source`` only pairs with somebody whom it brought or told something of; ``take_back`` parts them again.
    """
    among = None if source is None else _told_of(source)
    if among is not None and not among:
        return []
    known = everyone(team)
    traits = {pk: read(one) for pk, one in known.items()}
    apart = Alike.said_apart(team)
    sure: list[tuple[int, int, Likeness]] = []
    likely: dict[frozenset[int], float] = {}
    for one, other, likeness in likenesses(traits, among):
        if frozenset((one, other)) in apart:
            continue
        if likeness.verdict is Verdict.SAME:
            sure.append((one, other, likeness))
        else:
            likely[frozenset((one, other))] = likeness.weight
    settling = _Settling(known, traits, apart)
    merges = [merge for pair in sure if (merge := settling.settle(*pair, on=on, source=source))]
    likely |= settling.unsure
    _keep(team, {frozenset(map(settling.now, pair)): weight for pair, weight in likely.items()}, among)
    return merges


@transaction.atomic
def take_back(source: Import) -> None:
    """Part all that settled itself after one import, the last first: to be done before the import is taken back."""
    for merge in Merge.objects.filter(settled_in=source).order_by("-pk"):
        Merge.objects.get(pk=merge.pk).take_back()


@dataclass(slots=True)
class _Settling:
    """Merging sure pairs one after the other: who has become part of whom, and which pairs were not so sure then."""

    known: dict[int, Known]
    traits: dict[int, Traits]
    apart: set[frozenset[int]]
    became: dict[int, int] = field(default_factory=dict)
    unsure: dict[frozenset[int], float] = field(default_factory=dict)

    def now(self, pk: int) -> int:
        """Who a person has become."""
        while pk in self.became:
            pk = self.became[pk]
        return pk

    def settle(self, one: int, other: int, likeness: Likeness, *, on: date, source: Import | None) -> Merge | None:
        """Merge two, if what both have become by now is still surely one person."""
        a, b = self.now(one), self.now(other)
        if a == b or frozenset((a, b)) in self.apart:
            return None
        if (a, b) != (one, other):
            likeness = compare(self.traits[a], self.traits[b])
            if likeness.verdict is not Verdict.SAME:
                self.unsure[frozenset((a, b))] = likeness.weight
                return None
        people = Person.objects.in_bulk((a, b))
        merge = make_one(people[a], people[b], on=on)
        merge.why, merge.settled_in = "; ".join(likeness.reasons)[:500], source
        merge.save(update_fields=["why", "settled_in"])
        kept = merge.kept_id
        gone = b if kept == a else a
        self.became[gone] = kept
        self.known[kept] = both(self.known[kept], self.known[gone])
        self.traits[kept] = read(self.known[kept])
        self.apart |= {(pair - {gone}) | {kept} for pair in self.apart if gone in pair}
        return merge


def _told_of(source: Import) -> set[int]:
    """Everyone whom an import brought or told something of."""
    told = [
        rows.filter(found_in=source).values_list("person_id", flat=True) for rows in (Address.objects, Card.objects)
    ]
    return set(told[0]) | set(told[1]) | set(Person.objects.filter(found_in=source).values_list("pk", flat=True))


def _keep(team: Team, likely: dict[frozenset[int], float], among: set[int] | None) -> None:
    """Write down what is likely now in place of what was, for those who were looked at."""
    old = Alike.objects.filter(team=team, apart_on=None)
    if among is None:
        old.delete()
    else:
        for batch in batches(sorted(among)):
            old.filter(Q(one__in=batch) | Q(other__in=batch)).delete()
    rows = (
        Alike(team=team, one_id=min(pair), other_id=max(pair), weight=weight)
        for pair, weight in likely.items()
        if len(pair) == 2 and weight > 0
    )
    Alike.objects.bulk_create(rows, batch_size=BATCH)
