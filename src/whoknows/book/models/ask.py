"""Asks: the words made for one introducer, the day they were said, and what was heard."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from django.db import models, transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from whoknows.book.errors import WrongStep
from whoknows.book.models.network import Person
from whoknows.book.models.offer import Offer
from whoknows.book.models.team import Member, Team
from whoknows.core import ask as thinking
from whoknows.core.candidate import PastAsk
from whoknows.core.introduction import Heard


class AskQuerySet(models.QuerySet["Ask"]):
    def drafts(self) -> AskQuerySet:
        return self.filter(said_on=None)

    def open(self) -> AskQuerySet:
        """Said, and not answered for good: silence and "I'll let you know" are open.

        Of two people made one, who may have two, the latest alone: it speaks for those before it, and an answer to
        either that was given since for both.
        """
        return self.filter(~asked_since(), ~answered_since(), closed_on=None).exclude(said_on=None)


def answered_since(**by: date) -> Exists:
    """Whether the person has answered another ask for good after an ask; ``by`` limits the answers that count."""
    others = Answer.objects.filter(ask__person=OuterRef("person"), on__gt=OuterRef("said_on"), **by)
    return Exists(others.exclude(ask=OuterRef("pk")).exclude(answer=Heard.THINKING))


def asked_since(**by: date) -> Exists:
    """Whether the person was asked anew after an ask; ``by`` limits those that count."""
    after = Q(said_on__gt=OuterRef("said_on")) | Q(said_on=OuterRef("said_on"), pk__gt=OuterRef("pk"))
    return Exists(Ask.objects.filter(after, person=OuterRef("person"), **by))


class Ask(models.Model):
    """One request to one introducer. ``said_on`` is claimed once: nobody is asked twice by one ask."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="asks")
    offer = models.ForeignKey(Offer, null=True, on_delete=models.SET_NULL)
    avatar = models.CharField(max_length=200)
    subject = models.CharField(max_length=300)
    spoken = models.TextField()
    message = models.TextField()
    forwardable = models.TextField()
    listening = models.TextField()
    drafted_on = models.DateField()
    edited = models.BooleanField(default=False)  # the user changed some of the words: never composed over
    own = models.JSONField(default=list)  # which forms; all of an edited ask where none is named
    channel = models.CharField(max_length=10, default="", blank=True)  # spoken, message
    tone = models.CharField(max_length=10, default="", blank=True)  # the tone it was written in; core.ask.Asker.tone
    kind = models.CharField(max_length=10, default="", blank=True)  # what the introducer was to me when asked
    reason = models.CharField(max_length=10, default="", blank=True)  # why they were asked: core.plan.Reason
    guess = models.BooleanField(null=True)  # what the user expected before asking: that they name somebody, or not
    said_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)

    objects = AskQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["person"], condition=Q(said_on=None), name="one_draft_a_person"),
        ]

    @property
    def words(self) -> thinking.Ask:
        return thinking.Ask(self.avatar, self.subject, self.spoken, self.message, self.forwardable, self.listening)

    @property
    def mine(self) -> frozenset[str]:
        """The forms that are in the user's own words."""
        return frozenset(self.own or thinking.FORMS) if self.edited else frozenset()

    def write(self, texts: Mapping[str, str]) -> None:
        """Keep forms of a draft in the user's words, which are never composed over."""
        for form, text in texts.items():
            setattr(self, form, text)
        self._own(self.mine | texts.keys())

    def give_back(self, forms: Collection[str]) -> None:
        """Let forms of a draft be composed again; the user's words stay beside, to be taken up again."""
        self._own(self.mine - set(forms))

    def take_up(self, forms: Collection[str]) -> None:
        """Let the words that were given back be the user's again."""
        self._own(self.mine | set(forms))

    def put_aside(self) -> None:
        """Note that the user's words were said, in asking once more; ``take_up(own)`` takes that back."""
        self.own, self.edited = sorted(self.mine), False
        self.save()

    def _own(self, forms: Collection[str]) -> None:
        self.own, self.edited = sorted(forms), bool(forms)
        self.save()

    @property
    def heard(self) -> Answer | None:
        """The latest answer, or None."""
        return max(self.answers.all(), key=lambda a: (a.on, a.pk), default=None)

    def past(self, *, on: date) -> PastAsk:
        """This ask, once said, as it stood on a day."""
        assert self.said_on is not None
        answers = sorted((a for a in self.answers.all() if a.on <= on), key=lambda a: (a.on, a.pk))
        heard = answers[-1] if answers else None
        called = [c for c in self.person.calls.all() if c.on <= on]  # of the person: a call moves all that waits
        return PastAsk(
            said_on=self.said_on,
            heard=Heard(heard.answer) if heard else None,
            heard_on=heard.on if heard else None,
            is_open=self.closed_on is None or self.closed_on > on,
            again=tuple(c.on for c in called if c.again and c.ask_id == self.pk),
            thinking=tuple(a.on for a in answers if a.answer == Heard.THINKING),
            calls=tuple(c.on for c in called if not c.again),
            thanked=heard is not None and heard.thanked_on is not None and heard.thanked_on <= on,
        )

    @property
    def due(self) -> date | None:
        """The day it comes due again, or None when it was answered, not said, or rests."""
        return self.past(on=date.max).due if self.said_on else None

    def say(self, *, on: date, channel: str = "spoken", guess: bool | None = None) -> None:
        """Record that the ask was made. Raises ``WrongStep`` when it was already."""
        if not Ask.objects.filter(pk=self.pk, said_on=None).update(said_on=on, channel=channel, guess=guess):
            raise WrongStep(f"This ask to {self.person} was already made.")
        self.said_on, self.channel, self.guess = on, channel, guess

    def put_again(self, *, on: date, channel: str = "spoken", avatar: str = "") -> Ask:
        """Record that this ask, which waits for an answer, was put once more."""
        Call.objects.create(
            team=self.team, member=self.member, person=self.person, ask=self, on=on, channel=channel, avatar=avatar,
            again=True,
        )  # fmt: skip
        return Ask.objects.get(pk=self.pk)

    def rest(self) -> None:
        """Settle an ask that three silences have put to rest."""
        self.closed_on = self.past(on=date.max).rests_from
        self.save(update_fields=["closed_on"])

    def take_back(self) -> None:
        """Take back "said", as long as nothing was heard. Raises ``WrongStep`` otherwise, or beside a newer draft."""
        if self.answers.exists():
            raise WrongStep("An answer was heard already; take that back first.")
        newer = Ask.objects.drafts().filter(person=self.person)
        newer.filter(edited=False).delete()
        if newer.exists():
            raise WrongStep(f"There is a newer draft for {self.person}.")
        Ask.objects.filter(pk=self.pk).update(said_on=None, channel="", kind="", reason="", guess=None)
        self.said_on = None

    @transaction.atomic
    def hear(self, answer: Heard, *, on: date) -> Answer:
        """Record the introducer's answer. "Thinking" leaves the ask open, every other closes it; "stop" is for ever."""
        if self.said_on is None:
            raise WrongStep(f"This ask to {self.person} has not been made yet.")
        if on < self.said_on:
            raise WrongStep(f"The ask was made on {self.said_on}; an answer can't be earlier.")
        heard = Answer.objects.create(team=self.team, ask=self, answer=answer, on=on)
        self.closed_on = None if answer is Heard.THINKING else on
        self.save(update_fields=["closed_on"])
        if answer is Heard.STOP:
            Person.objects.filter(pk=self.person_id).update(stopped_on=on)
        return heard


class Answer(models.Model):
    """What an introducer answered to an ask, and when; a later answer stands for the earlier."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    ask = models.ForeignKey(Ask, on_delete=models.CASCADE, related_name="answers")
    answer = models.CharField(max_length=12, choices=[(h.value, h.value) for h in Heard])
    on = models.DateField()
    thanked_on = models.DateField(null=True)  # for a no or a testimonial: the day I thanked them for it
    noted_at = models.DateTimeField(default=timezone.now)  # not auto_now_add, which a restore would write anew


class Call(models.Model):
    """A call or message to somebody, noted by hand: it moves all that is due with them.

    ``again``: the ``ask`` was put once more by it, which is a wait of that ask.
    """

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="calls")
    ask = models.ForeignKey(Ask, null=True, on_delete=models.SET_NULL, related_name="calls")
    on = models.DateField()
    channel = models.CharField(max_length=10, default="spoken")  # spoken, message
    again = models.BooleanField(default=False)
    avatar = models.CharField(max_length=200, default="", blank=True)  # which kind of person was asked for this time
    note = models.CharField(max_length=1000, default="", blank=True)
    noted_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["on", "pk"]
