"""Introductions: one prospect named by one introducer, and its dated steps."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from django.db import models, transaction
from django.utils import timezone

from whoknows.book.errors import NotFound, WhichOne, WrongStep
from whoknows.book.models.ask import Ask
from whoknows.book.models.network import Person
from whoknows.book.models.team import Member, Team
from whoknows.core import introduction as thinking
from whoknows.core.introduction import Happened, Thanked
from whoknows.core.person import Kind


class IntroductionQuerySet(models.QuerySet["Introduction"]):
    def of(self, name: str) -> Introduction:
        """The one introduction to a prospect of that name (or id); when several, the one that is not done.

        Raises ``NotFound`` or ``WhichOne``.
        """
        found = list(
            self.filter(pk=int(name)) if name.isdecimal() else self.filter(prospect__name__iexact=name.strip())
        )
        found = found or list(self.filter(prospect__name__icontains=name.strip()))
        going = [i for i in found if not i.is_done]
        several = going or found
        if len(several) == 1:
            return several[0]
        if several:
            raise WhichOne(name, several)
        raise NotFound(f"No introduction to “{name}” is noted. Note one with: whoknows heard PERSON named “{name}”")


class Introduction(models.Model):
    """One prospect named by one introducer. It is done when it has an outcome and the loop is closed."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    ask = models.ForeignKey(Ask, null=True, on_delete=models.SET_NULL, related_name="introductions")
    introducer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="introductions")
    prospect = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="introduced")
    avatar = models.CharField(max_length=200, default="")

    objects = IntroductionQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    @property
    def name(self) -> str:
        return f"{self.prospect} (through {self.introducer})"

    @property
    def taken(self) -> list[Step]:
        """The steps in order, without those taken back and without thanks."""
        return [s for s in self.steps.all() if s.taken_back_at is None and s.step != Step.THANKED]

    @property
    def happened(self) -> list[Happened]:
        return [Happened(thinking.Step(s.step), s.on) for s in self.taken]

    @property
    def thanked(self) -> list[Thanked]:
        steps = [s.pk for s in self.taken]
        return [
            Thanked(s.on, sum(pk < s.pk for pk in steps))
            for s in self.steps.all()
            if s.step == Step.THANKED and s.taken_back_at is None
        ]

    def as_of(self, on: date) -> tuple[list[Happened], list[Thanked]]:
        """The steps and the thanks as they stood on a day."""
        return [h for h in self.happened if h.on <= on], [t for t in self.thanked if t.on <= on]

    @property
    def now(self) -> Happened:
        return self.happened[-1]

    @property
    def loop_owed(self) -> bool:
        return thinking.loop_owed(self.happened, self.thanked)

    @property
    def is_done(self) -> bool:
        return thinking.is_done(self.happened, self.thanked)

    @property
    def due(self) -> date | None:
        return thinking.step_due(self.now)

    @transaction.atomic
    def move(self, to: thinking.Step, *, on: date, worth: Decimal | None = None, currency: str = "") -> Step:
        """Take the next step. Raises ``WrongStep`` when it can't follow, or lies before the last one.

        A prospect who becomes a client is a client of mine from that day, through the introducer.
        """
        now = self.now
        if not thinking.may_follow(now.step, to):
            raise WrongStep(f"{self.prospect}: {thinking.why_not(now.step, to)}.")
        if on < now.on:
            raise WrongStep(f"{self.prospect}: “{now.step}” was on {now.on}; “{to}” can't be earlier.")
        step = Step.objects.create(
            team=self.team,
            introduction=self,
            step=to,
            on=on,
            worth=worth,
            currency=currency if worth is not None else "",
        )
        if to is thinking.Step.CLIENT:
            self.prospect.becomes(Kind.CLIENT, on=on, since=on, worth=worth, currency=currency, through=self.introducer)
        elif now.step is thinking.Step.CLIENT:
            self.prospect.becomes(Kind.CLIENT, on=on, until=on)
        return step

    @transaction.atomic
    def step_back(self, *, at: object) -> None:
        """Take back the last step (or the last thanks), keeping its row. Raises ``WrongStep`` at the first step."""
        standing = [s for s in self.steps.all() if s.taken_back_at is None]
        last = standing[-1]
        if len(standing) == 1:
            raise WrongStep(f"{self.prospect} was named and nothing has happened since.")
        Step.objects.filter(pk=last.pk).update(taken_back_at=at)
        said = self.prospect.kinds.filter(replaced_on=None, kind=Kind.CLIENT, said_on=last.on).first()
        if said is not None and (last.step == thinking.Step.CLIENT or said.until == last.on):
            self.prospect.takes_back_kind()

    def thank(self, *, on: date) -> Step:
        """Close the loop: the introducer was thanked and told."""
        return Step.objects.create(team=self.team, introduction=self, step=Step.THANKED, on=on)


class Step(models.Model):
    """One dated step of an introduction, or a thanks to the introducer. Taken back, it keeps its row."""

    THANKED = "thanked"

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    introduction = models.ForeignKey(Introduction, on_delete=models.CASCADE, related_name="steps")
    step = models.CharField(max_length=12, choices=[(s.value, s.value) for s in thinking.Step] + [(THANKED, THANKED)])
    on = models.DateField()
    worth = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    currency = models.CharField(max_length=3, default="")
    noted_at = models.DateTimeField(default=timezone.now)  # not auto_now_add, which a restore would write anew
    taken_back_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["pk"]
