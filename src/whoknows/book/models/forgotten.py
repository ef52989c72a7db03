"""Who asked to be forgotten, as keyed hashes that tell nobody's name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import models

from whoknows.book.models.network import Person
from whoknows.book.models.team import Team


class Forgotten(models.Model):
    """A keyed hash of an address, card or name that asked to be forgotten, so that it is not taken in again."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    digest = models.CharField(max_length=32)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "digest"], name="forgotten_once")]

    @classmethod
    def of(cls, team: Team) -> Gone:
        """All that a team has forgotten."""
        return Gone(team, frozenset(cls.objects.filter(team=team).values_list("digest", flat=True)))

    @classmethod
    def note(cls, one: Person) -> None:
        """Remember to forget a person: each address and card of theirs and, for what has no address, their name."""
        team = one.team
        texts = [*one.addresses.values_list("address", flat=True), _by_name(one.name)]
        texts += [_by_name(name) for name in one.cards.values_list("name", flat=True)]
        digests = {team.digest(text) for text in texts} | set(one.cards.values_list("key", flat=True))
        Forgotten.objects.bulk_create((Forgotten(team=team, digest=d) for d in digests), ignore_conflicts=True)


@dataclass(frozen=True, slots=True)
class Gone:
    """Those whom a team has forgotten."""

    team: Team
    digests: frozenset[str]

    def holds(self, name: str, addresses: Iterable[str], *, key: str = "") -> bool:
        """Whether this is one of them: by an address, by their card or, where there is no address, by name."""
        if not self.digests:
            return False
        known_by = [a for a in addresses if a] or [_by_name(name)]
        return key in self.digests or any(self.team.digest(text) in self.digests for text in known_by)


def _by_name(name: str) -> str:
    """A name as a text that no address looks like."""
    return f"name\x1f{' '.join(name.split()).casefold()}"
