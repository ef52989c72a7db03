"""Merging sure pairs, and keeping the likely ones to be offered."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.db.models import Q

from whoknows.book.batches import BATCH, batches
from whoknows.book.duplicates.known import everyone, with_days
from whoknows.book.duplicates.saying import first_stays
from whoknows.book.models import Address, Alike, Card, Import, Merge, Person, Team
from whoknows.book.models.merge import Joined
from whoknows.core.likeness import Known, Likeness, Traits, Verdict, both, common_names, compare, likenesses, near, read
from whoknows.core.likeness.near import last_word


@transaction.atomic
def settle(team: Team, *, on: date, source: Import | None = None) -> list[Merge]:
    """Merge the pairs that are sure and keep those that are likely, to be offered; who is two by word stays so.

    With a ``source`` only pairs with somebody whom it brought or told something of; ``take_back`` parts them again.
    """
    among = None if source is None else _told_of(source)
    if among is not None and not among:
        return []
    known, common = _known(team, among)
    traits = {pk: read(one) for pk, one in known.items()}
    apart = Alike.said_apart(team)
    sure: list[tuple[int, int, Likeness]] = []
    likely: dict[frozenset[int], float] = {}
    for one, other, likeness in likenesses(traits, among, common):
        if frozenset((one, other)) in apart:
            continue
        if likeness.verdict is Verdict.SAME:
            sure.append((one, other, likeness))
        else:
            likely[frozenset((one, other))] = likeness.weight
    settling = _Settling(known, traits, apart, Person.objects.in_bulk({pk for pair in sure for pk in pair[:2]}))
    for pair in sure:
        settling.settle(*pair)
    merges = _merge(settling.joined, on=on, source=source)
    likely |= settling.unsure
    _keep(team, {frozenset(map(settling.now, pair)): weight for pair, weight in likely.items()}, among)
    return merges


@transaction.atomic
def take_back(source: Import) -> None:
    """Part all that settled itself after one import, the last first: to be done before the import is taken back."""
    while waiting := list(Merge.objects.filter(settled_in=source).order_by("pk")):
        Merge.take_back_many(list({merge.kept_id: merge for merge in waiting}.values()))


def _known(team: Team, among: Collection[int] | None) -> tuple[dict[int, Known], frozenset[str]]:
    """All that is known of everyone, or of those near some; and the family names that many of all bear."""
    known = everyone(team, days=False)
    common = common_names((last for one in known.values() for last in map(last_word, one.names) if last), len(known))
    if among is None or len(among) > len(known) / 2:  # of most, nearly everybody is near some
        return with_days(team, known), common
    is_near = near(read(known[pk]) for pk in among if pk in known)
    chosen = {pk: one for pk, one in sorted(known.items(), key=lambda row: row[0]) if pk in among or is_near(one)}
    return with_days(team, chosen), common


def _merge(joined: list[tuple[int, int, str]], *, on: date, source: Import | None) -> list[Merge]:
    """Make one of each pair (who stays, who goes, why), in their order: all at once who stand in one pair alone."""
    made: list[Merge] = []
    while joined:
        now: list[tuple[int, int, str]] = []
        later: list[tuple[int, int, str]] = []
        seen: set[int] = set()
        for pair in joined:
            (now if seen.isdisjoint(pair[:2]) else later).append(pair)
            seen.update(pair[:2])
        people = Person.objects.in_bulk({pk for pair in now for pk in pair[:2]})
        pairs = [Joined(people[kept], people[gone], why) for kept, gone, why in now]
        made += Merge.of_many(pairs, on=on, settled_in=source)
        joined = later
    return made


@dataclass(slots=True)
class _Settling:
    """Joining sure pairs one after the other: who has become part of whom, and which pairs were not so sure then."""

    known: dict[int, Known]
    traits: dict[int, Traits]
    apart: set[frozenset[int]]
    people: dict[int, Person]
    became: dict[int, int] = field(default_factory=dict)
    unsure: dict[frozenset[int], float] = field(default_factory=dict)
    joined: list[tuple[int, int, str]] = field(default_factory=list)  # who stays, who goes, why

    def now(self, pk: int) -> int:
        """Who a person has become."""
        while pk in self.became:
            pk = self.became[pk]
        return pk

    def settle(self, one: int, other: int, likeness: Likeness) -> None:
        """Join two, if what both have become by now is still surely one person."""
        a, b = self.now(one), self.now(other)
        if a == b or frozenset((a, b)) in self.apart:
            return
        if (a, b) != (one, other):
            likeness = compare(self.traits[a], self.traits[b])
            if likeness.verdict is not Verdict.SAME:
                self.unsure[frozenset((a, b))] = likeness.weight
                return
        kept, gone = (person.pk for person in first_stays(self.people[a], self.people[b]))
        self.joined.append((kept, gone, "; ".join(likeness.reasons)))
        self.became[gone] = kept
        self.known[kept] = both(self.known[kept], self.known[gone])
        self.traits[kept] = read(self.known[kept])
        self.apart |= {(pair - {gone}) | {kept} for pair in self.apart if gone in pair}


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
