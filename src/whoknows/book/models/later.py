"""Not now: somebody put off for a while."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from whoknows.book.models.network import Person
from whoknows.book.models.team import Member, Team


class PutOff(models.Model):
    """Somebody who might have been asked and was put off on a day; ``core.plan`` says for how long."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="put_off")
    on = models.DateField()
    noted_at = models.DateTimeField(default=timezone.now)  # not auto_now_add, which a restore would write anew

    class Meta:
        ordering = ["on", "pk"]
