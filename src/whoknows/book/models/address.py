"""The addresses of people, and the names that letters and cards put beside each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef, Q

from whoknows.book.batches import batches
from whoknows.book.models.intake import Import
from whoknows.book.models.team import Team
from whoknows.core.likeness.sharing import sharers


class AddressQuerySet(models.QuerySet["Address"]):
    def tell_several(self, people: Iterable[int]) -> None:
        """Mark the addresses of those of some people, by id, who have several, and no others of theirs."""
        further = Exists(Address.objects.filter(person=OuterRef("person")).exclude(pk=OuterRef("pk")))
        for some in batches(people):
            self.filter(person__in=some).exclude(several=further).update(several=further)

    def bulk_create(self, *args: Any, **kwargs: Any) -> list[Address]:
        made = super().bulk_create(*args, **kwargs)
        self.tell_several({one.person_id for one in made})
        return made

    def create(self, **told: Any) -> Address:
        return self.bulk_create([Address(**told)])[0]


class Address(models.Model):
    """An address a person writes from: the table of aliases that folds the ties of addresses into one person."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    person = models.ForeignKey("Person", on_delete=models.CASCADE, related_name="addresses")
    address = models.CharField(max_length=320)
    name = models.CharField(max_length=300, default="")  # as its letters sign
    shared = models.BooleanField(default=False)  # several people sign from it: by the user's word, else by the names
    shared_said = models.BooleanField(null=True)  # the user's own word, which no source changes
    several = models.BooleanField(default=False)  # its person has further ones, or had: then they are looked for
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="+")
    objects = AddressQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "address"], name="address_once")]
        ordering = ["pk"]
        indexes = [
            models.Index(fields=["team"], condition=Q(shared=True), name="address_shared"),
            models.Index(fields=["address", "person"], condition=Q(several=True), name="address_of_several"),
        ]

    @property
    def signed(self) -> list[str]:
        """All names that stand beside it, the first first."""
        return [name for name in (self.name, *(s.name for s in self.signatures.all())) if name]

    @property
    def sharers(self) -> tuple[str, ...]:
        """The people whom letters and cards put beside it, each once."""
        card = next((card.name for card in self.person.cards.all() if card.name), "")
        return sharers(self.address, [*filter(None, [card]), *self.signed])

    def is_shared(self, shared: bool | None) -> None:
        """Take the user's word on whether several share it, which no source changes; None: let the names tell."""
        self.shared_said = shared
        self.shared = len(self.sharers) > 1 if shared is None else shared
        self.save(update_fields=["shared", "shared_said"])


class Signature(models.Model):
    """A further name that letters, or the card of somebody else, put beside an address, and the import it came with."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    address = models.ForeignKey(Address, on_delete=models.CASCADE, related_name="signatures")
    name = models.CharField(max_length=300)
    instead = models.CharField(max_length=300, default="", blank=True)  # what the person was called before it
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="signatures")

    class Meta:
        ordering = ["pk"]
