"""Pairs of people who may be one, and pairs that the user has said are two."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q

from whoknows.book.models.network import Person
from whoknows.book.models.team import Team


class AlikeQuerySet(models.QuerySet["Alike"]):
    def offered(self) -> AlikeQuerySet:
        """Pairs to ask the user about, the likeliest first; a pair may come more than once after a merge."""
        return self.filter(apart_on=None).exclude(one=F("other")).order_by("-weight", "pk")

    def of(self, one: Person, other: Person) -> AlikeQuerySet:
        """The rows of two people, whichever comes first."""
        return self.filter(Q(one=one, other=other) | Q(one=other, other=one))

    def apart(self) -> AlikeQuerySet:
        """Pairs that are two by the user's word, what was said last first."""
        return self.exclude(apart_on=None).exclude(one=F("other")).order_by("-apart_on", "-pk")


class Alike(models.Model):
    """Two people who may be one person or, from the day it was said, are not.

    Rows move with the people they name when those are merged and parted, so that what was said holds.
    """

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    one = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="alike")
    other = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="alike_to")
    weight = models.FloatField(default=0)  # the likeliest, 1.0, is offered first
    apart_on = models.DateField(null=True)

    objects = AlikeQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["team", "-weight"], condition=Q(apart_on=None), name="alike_offered")]

    @classmethod
    def say_apart(cls, one: Person, other: Person, *, on: date) -> None:
        """Remember that two people are two."""
        if not cls.objects.of(one, other).update(apart_on=on):
            cls.objects.create(team=one.team, one=one, other=other, apart_on=on)

    @classmethod
    def said_apart(cls, team: Team) -> set[frozenset[int]]:
        """All pairs, by id, that are two by the user's word."""
        rows = cls.objects.filter(team=team).exclude(apart_on=None).values_list("one_id", "other_id")
        return {frozenset(pair) for pair in rows}
