"""The month of a member: when it began, the guess before the first ask, the days ticked off, and days away."""

from __future__ import annotations

from datetime import date, time

from django.db import models

from whoknows.book.models.team import Member, Team


class Month(models.Model):
    """How one member is coached. ``begun_on`` is None before the month begins; ``hour`` is when their morning is."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.OneToOneField(Member, on_delete=models.CASCADE, related_name="month")
    begun_on = models.DateField(null=True)
    guess = models.PositiveSmallIntegerField(null=True)  # of the first five who answer, how many name somebody
    hour = models.TimeField(default=time(8))

    @classmethod
    def of(cls, member: Member) -> Month:
        """The member's month; one that has not begun and is not kept yet, before the first."""
        return cls.objects.filter(member=member).first() or cls(team_id=member.team_id, member=member)

    def begun_by(self, on: date) -> date | None:
        """The day it began, when that was on this day or before it."""
        return self.begun_on if self.begun_on and self.begun_on <= on else None


class MonthDay(models.Model):
    """A day's act ticked off by hand. Acts that left a row of their own need none."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="month_days")
    on = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["member", "on"], name="month_day_once")]
        ordering = ["on"]


class DaysAway(models.Model):
    """A holiday, first and last day included: nothing is asked of the member then."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="away")
    first = models.DateField()
    last = models.DateField()

    class Meta:
        ordering = ["first", "pk"]

    @property
    def span(self) -> tuple[date, date]:
        return self.first, self.last
