"""The network: people, their cards, what each is to me, and the value they got."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db import models, transaction
from django.db.models import Q

from whoknows.book.errors import NotFound, WhichOne
from whoknows.book.models.address import Address
from whoknows.book.models.intake import Import
from whoknows.book.models.team import Team
from whoknows.core import person as thinking

if TYPE_CHECKING:
    from whoknows.book.models.merge import Merge

# What letters tell of who writes them: by their headers a machine, or one that writes by hand too; or by its behaviour.
HEADERS, BY_HAND, ONE_WAY = "headers", "by hand", "one way"
TOLD_MACHINES = (HEADERS, ONE_WAY)
MOST_WORDS = 30  # to look somebody up by: no name has more, and no database takes any number


class PersonQuerySet(models.QuerySet["Person"]):
    def real(self) -> PersonQuerySet:
        """People, not machines."""
        return self.filter(machine=False)

    def search(self, words: str) -> PersonQuerySet:
        """People whose name, address, firm or position holds every word, or whose kind it is."""
        each = list(dict.fromkeys(words.split()))
        if len(each) > MOST_WORDS:
            return self.none()
        found = self
        for word in each:
            found = found.filter(
                Q(name__icontains=word)
                | Q(pk__in=Address.objects.filter(address__icontains=word).values("person"))
                | Q(pk__in=Card.objects.filter(Q(firm__icontains=word) | Q(position__icontains=word)).values("person"))
                | Q(pk__in=Kind.objects.filter(replaced_on=None, kind=word.casefold()).values("person"))
            )
        return found

    def named(self, who: str) -> Person:
        """The one person an address, an id or a name means.

        Raises ``NotFound`` when nobody fits and ``WhichOne`` when several do.
        """
        who = who.strip()
        if not who:
            raise NotFound("Write a name, an address or a number.")
        if "@" in who:
            found = self.filter(addresses__address=who.casefold())
        elif who.isdecimal():
            found = self.filter(pk=int(who))
        else:
            found = self.filter(name__iexact=who)
            if not found.exists():
                found = self.filter(machine=False).search(who)
        several = list(found.distinct().order_by("name", "pk")[:20])
        if len(several) == 1:
            return several[0]
        if several:
            raise WhichOne(who, several)
        raise NotFound(f"Nobody called “{who}” is in your network. Look with: whoknows people")


class Person(models.Model):
    """One person. Machines (lists, robots) have a row too, so that a wrong guess can be put right."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="people")
    name = models.CharField(max_length=300)
    named_by_hand = models.BooleanField(default=False)  # the user's own word, which no source changes
    machine = models.BooleanField(default=False)  # as it stands: by the user's word, else by what the letters tell
    machine_by = models.CharField(max_length=8, default="", blank=True)  # what the letters tell: book.machines
    machine_said = models.BooleanField(null=True)  # the user's own word, which no source changes
    stopped_on = models.DateField(null=True)  # said: never ask me again. It holds for ever.
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="found")

    objects = PersonQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["team", "machine", "name"])]

    def __str__(self) -> str:
        return self.name

    @property
    def address(self) -> str:
        """The address to write to: the first known, or empty."""
        return next((a.address for a in self.addresses.all()), "")

    @property
    def current_kind(self) -> Kind | None:
        return next((k for k in self.kinds.all() if k.replaced_on is None), None)

    def takes_name(self) -> None:
        """Take the best name the sources give: the latest card's, else the fullest on the letters, else the address."""
        if self.named_by_hand:
            return
        card = next((c.name for c in self.cards.all() if c.name), "")
        signed = [(name, a.address) for a in self.addresses.all() for name in a.signed or [""]]
        best = max(signed, key=lambda one: (bool(one[0]), thinking.fullness(one[0])), default=None)
        self.name = card or (best and thinking.spoken_name(*best)) or self.name
        self.save(update_fields=["name"])

    @transaction.atomic
    def becomes(
        self,
        kind: str,
        *,
        on: date,
        since: date | None = None,
        until: date | None = None,
        worth: Decimal | None = None,
        currency: str = "",
        through: Person | None = None,
        found_in: Import | None = None,
    ) -> Kind:
        """Say what this person is to me. The earlier word is kept with its day; what is left out is kept from it."""
        was = self.kinds.filter(replaced_on=None).first()
        if was is not None and was.kind == kind:
            since, until = since or was.since, until or was.until
            if worth is None:
                worth, currency = was.worth, was.currency
            through = through or was.through
            same = (was.since, was.until, was.worth, was.currency, was.through) == (
                since,
                until,
                worth,
                currency,
                through,
            )
            if same:
                return was
        if was is not None:
            was.replaced_on = on
            was.save(update_fields=["replaced_on"])
        return Kind.objects.create(
            team=self.team, person=self, kind=kind, since=since, until=until, worth=worth, currency=currency,
            through=through, said_on=on, found_in=found_in,
        )  # fmt: skip

    def is_called(self, name: str) -> None:
        """Take a name from the user, which no source changes again."""
        self.name, self.named_by_hand = name[:300], True
        self.save(update_fields=["name", "named_by_hand"])

    def is_machine(self, machine: bool | None) -> None:
        """Take the user's word on whether this is a machine, which no source changes; None: let the letters tell."""
        self.machine_said = machine
        self.machine = self.machine_by in TOLD_MACHINES if machine is None else machine
        self.save(update_fields=["machine", "machine_said"])

    @transaction.atomic
    def takes_back_kind(self) -> None:
        """Take back the last word on what this person is to me; the one before it holds again."""
        last = self.kinds.filter(replaced_on=None).first()
        if last is None:
            return
        before = self.kinds.filter(pk__lt=last.pk).order_by("pk").last()
        last.delete()
        if before is not None:
            before.replaced_on = None
            before.save(update_fields=["replaced_on"])

    def got_value(self, text: str, *, on: date, found_in: Import | None = None) -> ValueMoment:
        """Note that this person got value from me; the same note on the same day is kept once."""
        moment, _ = ValueMoment.objects.get_or_create(
            team=self.team, person=self, on=on, text=text.strip()[:1000], defaults={"found_in": found_in}
        )
        return moment

    def absorb(self, other: Person, *, on: date) -> Merge:
        """Make one person of two: all of ``other`` moves here. ``Merge.take_back`` parts them again, losing nothing."""
        from whoknows.book.models.merge import Merge  # it points to people itself

        return Merge.of(self, other, on=on)


class Card(models.Model):
    """A person as one address book describes them. What changed comes as a further card; the latest is shown."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="cards")
    key = models.CharField(max_length=32)  # keyed hash of the card's own name for the person
    content = models.CharField(max_length=32)  # keyed hash of what it says: the same again is known
    name = models.CharField(max_length=300)
    firm = models.CharField(max_length=300, default="")
    position = models.CharField(max_length=300, default="")
    place = models.CharField(max_length=300, default="")
    url = models.CharField(max_length=1000, default="")
    phones = models.JSONField(default=list)
    given = models.JSONField(default=list)  # keyed hashes of its addresses, of which one may be somebody else's by now
    groups = models.JSONField(default=list)
    connected_on = models.DateField(null=True)
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "key", "content"], name="card_once")]
        ordering = ["-pk"]


class Kind(models.Model):
    """What a person is to me, from the day it was said; the current one has no ``replaced_on``."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="kinds")
    kind = models.CharField(max_length=10, choices=[(k.value, k.value) for k in thinking.Kind])
    since = models.DateField(null=True)
    until = models.DateField(null=True)
    worth = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    currency = models.CharField(max_length=3, default="")
    through = models.ForeignKey(Person, null=True, on_delete=models.SET_NULL, related_name="brought")
    said_on = models.DateField()
    replaced_on = models.DateField(null=True)
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["team", "kind"], condition=Q(replaced_on=None), name="kind_now")]


class ValueMoment(models.Model):
    """A dated note that somebody got value from me."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="moments")
    on = models.DateField()
    text = models.CharField(max_length=1000)
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["-on", "-pk"]
