"""What the user says of who knows whom, and the cues they do not want again."""

from __future__ import annotations

import re
from datetime import date

from django.db import models, transaction
from django.db.models import Q

from whoknows.book.models.network import Person
from whoknows.book.models.team import Team
from whoknows.core import introducer as thinking


class AcquaintanceQuerySet(models.QuerySet["Acquaintance"]):
    def now(self, team: Team) -> AcquaintanceQuerySet:
        """What holds now."""
        return self.filter(team=team, replaced_on=None)

    def between(self, one: Person, other: Person | None) -> AcquaintanceQuerySet:
        """What was said of these two, whichever was named first; ``other`` is me where there is none."""
        return (
            self.filter(Q(one=one, other=other) | Q(one=other, other=one))
            if other
            else self.filter(one=one, other=None)
        )


class Acquaintance(models.Model):
    """How well two people know one another, by the user's word: above every letter, until they say otherwise."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    one = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="knows")
    other = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, related_name="known_by")  # None: me
    knows = models.CharField(max_length=8, choices=[(k.value, k.value) for k in thinking.Acquaintance])
    said_on = models.DateField()
    replaced_on = models.DateField(null=True)

    objects = AcquaintanceQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["team"], condition=Q(replaced_on=None), name="acquaintance_now")]

    @classmethod
    @transaction.atomic
    def say(cls, one: Person, other: Person | None, knows: thinking.Acquaintance, *, on: date) -> Acquaintance:
        """Say how well two people know one another; what was said before is kept with its day."""
        cls.take_back(one, other, on=on)
        return cls.objects.create(team=one.team, one=one, other=other, knows=knows, said_on=on)

    @classmethod
    def take_back(cls, one: Person, other: Person | None, *, on: date) -> None:
        """Let the letters speak again for these two."""
        cls.objects.now(one.team).between(one, other).update(replaced_on=on)


class DroppedCue(models.Model):
    """A cue that the user removed from a person: it is not offered again."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="dropped_cues")
    cue = models.CharField(max_length=300)  # its words
    also = models.CharField(max_length=300, default="")  # what it goes by in whatever words
    on = models.DateField()

    class Meta:
        ordering = ["pk"]

    @classmethod
    def forget(cls, one: Person) -> None:
        """Name somebody no more in cues removed from others; one that goes by something else too stays removed."""
        named = re.compile(rf"\b{re.escape(one.name)}\b")
        for row in cls.objects.filter(team=one.team, cue__contains=one.name) if one.name else ():
            if not named.search(row.cue):
                continue
            if row.also and not named.search(row.also):
                cls.objects.filter(pk=row.pk).update(cue=row.also)
            else:
                row.delete()
