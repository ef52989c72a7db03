"""What was taken back, kept as it stood."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db import models
from django.utils import timezone

from whoknows.book.aside import put_aside
from whoknows.book.models.network import Person
from whoknows.book.models.team import Member, Team


class Correction(models.Model):
    """Something noted by mistake and taken back: in words, and the rows as they were. It goes with whom it is about."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="corrections")
    prospect = models.ForeignKey(Person, null=True, on_delete=models.CASCADE, related_name="corrected")
    was_on = models.DateField()  # the day that what was taken back was about
    words = models.CharField(max_length=1000)
    rows = models.TextField(default="")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["pk"]

    @classmethod
    def of(
        cls, member: Member, person: Person, words: str, *rows: models.QuerySet[Any], was_on: date,
        prospect: Person | None = None,
    ) -> Correction:  # fmt: skip
        """Take rows out of the book and keep what they said."""
        return cls.objects.create(
            team=person.team, member=member, person=person, prospect=prospect, was_on=was_on, words=words,
            rows=put_aside(*rows),
        )  # fmt: skip
