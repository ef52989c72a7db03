"""All that is known of people, as text to compare."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from django.db.models import Max, Min, TextField
from django.db.models.functions import Cast

from whoknows.book.batches import batches
from whoknows.book.models import Address, Card, Person, Team, Tie
from whoknows.core.likeness import Known

Days = tuple[date, date]
_HASH = re.compile("[0-9a-f]{32}")
SOONER = 10  # ties for each address looked for: so many are read as quickly as the address is found


def everyone(team: Team, only: Collection[int] | None = None, *, days: bool = True) -> dict[int, Known]:
    """All that is known of everyone (or of some), but machines, as text to compare; an address that several share
    tells of nobody who they are.

    Without ``days`` nothing of when they were in touch, which is read from all ties.
    """
    people = Person.objects.filter(team=team).real()
    addresses, cards = Address.objects.filter(team=team), Card.objects.filter(team=team)
    if only is not None:
        people, addresses, cards = (
            people.filter(pk__in=only),
            addresses.filter(person__in=only),
            cards.filter(person__in=only),
        )
    found = {pk: _Gathered([called]) for pk, called in people.values_list("pk", "name")}
    for pk, one, signed in addresses.filter(shared=False).order_by("pk").values_list("person_id", "address", "name"):
        if pk in found:
            found[pk].addresses.append(one)
            found[pk].names.append(signed)
    owner = _Owner(team)
    as_text = cards.annotate(numbers=Cast("phones", TextField()), hashes=Cast("given", TextField()))
    for pk, called, firm, numbers, hashes in as_text.values_list("person_id", "name", "firm", "numbers", "hashes"):
        if pk in found:
            found[pk].names.append(called)
            found[pk].firms.append(firm)
            if numbers != "[]":  # JSON of a hundred thousand cards takes seconds, and most have none
                found[pk].phones += json.loads(numbers)
            found[pk].addresses += owner.addresses(_HASH.findall(hashes))
    everybody = {pk: one.known() for pk, one in found.items()}
    return with_days(team, everybody) if days else everybody


def with_days(team: Team, people: Mapping[int, Known]) -> dict[int, Known]:
    """The same people, with when each was in touch."""
    seen = _seen(team, {a for one in people.values() for a in one.addresses})
    return {pk: replace(one, seen=_span(one, seen)) for pk, one in people.items()}


def _span(one: Known, seen: Mapping[str, Days]) -> Days | None:
    spans = [seen[a] for a in one.addresses if a in seen]
    return (min(first for first, _ in spans), max(last for _, last in spans)) if spans else None


@dataclass(slots=True)
class _Gathered:
    names: list[str]
    addresses: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    firms: list[str] = field(default_factory=list)

    def known(self) -> Known:
        return Known(
            names=tuple(dict.fromkeys(filter(None, self.names))),
            addresses=tuple(dict.fromkeys(self.addresses)),
            phones=tuple(dict.fromkeys(self.phones)),
            firms=tuple(dict.fromkeys(filter(None, self.firms))),
        )


class _Owner:
    """The addresses behind the hashes that cards keep; worked out at the first need."""

    def __init__(self, team: Team) -> None:
        self._team = team
        self._address: dict[str, str] | None = None

    def addresses(self, hashes: list[str]) -> list[str]:
        if hashes and self._address is None:
            texts = Address.objects.filter(team=self._team, shared=False).values_list("address", flat=True)
            self._address = {self._team.digest(text): text for text in texts}
        return [self._address[one] for one in hashes if self._address and one in self._address]


def _seen(team: Team, only: Collection[str]) -> dict[str, Days]:
    """The days of the first and the last touch of each address; of others too, where all are read sooner."""
    spans: defaultdict[str, list[date]] = defaultdict(list)
    ties = Tie.objects.filter(team=team)
    more = ties.order_by()[SOONER * len(only) :].exists()
    for end in ("a", "b"):
        for some in [ties.filter(**{f"{end}__in": part}) for part in batches(only)] if more else [ties]:
            for one, first, last in some.values_list(end).annotate(first=Min("first"), last=Max("last")):
                spans[one] += [first, last]
    return {one: (min(days), max(days)) for one, days in spans.items()}
