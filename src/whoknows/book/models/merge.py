"""Two people made one, and parted again with nothing lost."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.apps import apps
from django.db import models, transaction

from whoknows.book.aside import put_aside, put_back
from whoknows.book.errors import WrongStep
from whoknows.book.models.ask import Ask
from whoknows.book.models.intake import Import
from whoknows.book.models.network import Kind, Person
from whoknows.book.models.team import Team


class Merge(models.Model):
    """Two people made one, with all that is needed to part them again, in whatever order they are parted."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges")
    name = models.CharField(max_length=300)
    named_by_hand = models.BooleanField(default=False)
    machine = models.BooleanField(default=False)
    stopped_on = models.DateField(null=True)
    kept_stopped_on = models.DateField(null=True)
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="+")
    moved = models.JSONField()  # {"Model.field": [ids]}
    closed_kinds = models.JSONField(default=list)
    draft = models.TextField(default="")  # the other's draft, where both had one
    on = models.DateField()
    why = models.CharField(max_length=500, default="")  # why it settled itself; empty when the user said so
    settled_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="settled")

    @classmethod
    @transaction.atomic
    def of(cls, kept: Person, other: Person, *, on: date) -> Merge:
        """Move all of ``other`` to ``kept``; of two drafts that of ``kept`` stays.

        Raises ``WrongStep`` when both are the same person.
        """
        if kept.pk == other.pk:
            raise WrongStep(f"{kept} is one person already.")
        drafts = Ask.objects.drafts()
        draft = put_aside(drafts.filter(person=other)) if drafts.filter(person=kept).exists() else ""
        moved = {place: _move(rows, place, kept) for place, rows in _pointing_to(other)}
        doubled = kept.kinds.filter(replaced_on=None).order_by("-said_on", "-pk")[1:]
        merge = cls.objects.create(
            team=kept.team, kept=kept, name=other.name, named_by_hand=other.named_by_hand, machine=other.machine,
            stopped_on=other.stopped_on, kept_stopped_on=kept.stopped_on, found_in=other.found_in, moved=moved,
            closed_kinds=[k.pk for k in doubled], draft=draft, on=on,
        )  # fmt: skip
        Kind.objects.filter(pk__in=merge.closed_kinds).update(replaced_on=on)
        if other.stopped_on and not kept.stopped_on:
            kept.stopped_on = other.stopped_on
            kept.save(update_fields=["stopped_on"])
        other.delete()
        return merge

    @transaction.atomic
    def take_back(self) -> Person:
        """Part the two again: every row that had moved goes back, later ones stay. The parted person has a new id.

        A stop that was said since holds for both, and so does one of which chained merges, parted out of their order,
        leave open whose it was.
        """
        stopped = self.kept.stopped_on if self._stopped_since() else self.stopped_on
        parted = Person.objects.create(
            team=self.team, name=self.name, named_by_hand=self.named_by_hand, machine=self.machine, stopped_on=stopped,
            found_in=self.found_in,
        )  # fmt: skip
        for place, ids in self.moved.items():
            _move(_rows(place, self.kept).filter(pk__in=ids), place, parted)
        if self.draft and not Ask.objects.drafts().filter(person=parted).exists():
            put_back(self.draft, person=parted)
        for one in (self.kept, parted):
            _holds_a_kind_again(one, self.closed_kinds)
        if not self._stopped_since():
            Person.objects.filter(pk=self.kept_id).update(stopped_on=self.kept_stopped_on)
        self.delete()
        return parted

    def _stopped_since(self) -> bool:
        """Whether the person that both have become said stop only after the merge."""
        return self.kept.stopped_on is not None and self.kept.stopped_on not in (self.stopped_on, self.kept_stopped_on)


def _pointing_to(one: Person) -> list[tuple[str, models.QuerySet[Any]]]:
    """All rows that point to a person, by where they do."""
    places = [f"{r.related_model.__name__}.{r.field.name}" for r in Person._meta.related_objects]
    return [(place, _rows(place, one)) for place in places]


def _rows(place: str, one: Person) -> models.QuerySet[Any]:
    model, field = place.split(".")
    rows: models.QuerySet[Any] = apps.get_model("book", model)._default_manager.filter(**{field: one})
    return rows


def _move(rows: models.QuerySet[Any], place: str, to: Person) -> list[int]:
    ids = list(rows.values_list("pk", flat=True))
    rows.model._default_manager.filter(pk__in=ids).update(**{place.split(".")[1]: to})
    return ids


def _holds_a_kind_again(one: Person, closed: list[int]) -> None:
    """Whoever has no current kind after the parting has the one closed by the merge, else the last that was said."""
    kinds = Kind.objects.filter(person=one)
    if kinds.filter(replaced_on=None).exists():
        return
    last = kinds.filter(pk__in=closed).last() or kinds.order_by("said_on", "pk").last()
    if last is not None:
        Kind.objects.filter(pk=last.pk).update(replaced_on=None)
