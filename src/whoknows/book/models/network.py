"""The network: people, their addresses and cards, what each is to me, and the value they got."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from django.apps import apps
from django.db import models, transaction
from django.db.models import Q

from whoknows.book.errors import NotFound, WhichOne
from whoknows.book.models.intake import Import
from whoknows.book.models.team import Team
from whoknows.core import person as thinking


class PersonQuerySet(models.QuerySet["Person"]):
    def real(self) -> PersonQuerySet:
        """People, not machines."""
        return self.filter(machine=False)

    def search(self, words: str) -> PersonQuerySet:
        """People whose name, address, firm or position holds every word, or whose kind it is."""
        found = self
        for word in words.split():
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
    machine = models.BooleanField(default=False)
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
        """Take the best name the sources give: the latest card's, else the one on the letters, else the address."""
        if self.named_by_hand:
            return
        card = next((c.name for c in self.cards.all() if c.name), "")
        signed = next((a for a in self.addresses.all() if a.name), next(iter(self.addresses.all()), None))
        self.name = card or (signed and thinking.spoken_name(signed.name, signed.address)) or self.name
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

    def is_machine(self, machine: bool) -> None:
        """Put right whether this is a machine."""
        self.machine = machine
        self.save(update_fields=["machine"])

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
            team=self.team, person=self, on=on, text=text.strip(), defaults={"found_in": found_in}
        )
        return moment

    @transaction.atomic
    def absorb(self, other: Person, *, on: date) -> Merge:
        """Make one person of two: all of ``other`` moves here. ``Merge.take_back`` parts them again, losing nothing."""
        moved: dict[str, list[int]] = {}
        for relation in Person._meta.related_objects:
            rows = relation.related_model._default_manager.filter(**{relation.field.name: other})
            moved[f"{relation.related_model.__name__}.{relation.field.name}"] = list(rows.values_list("pk", flat=True))
            rows.update(**{relation.field.name: self})
        doubled = self.kinds.filter(replaced_on=None).order_by("-said_on", "-pk")[1:]
        merge = Merge.objects.create(
            team=self.team, kept=self, name=other.name, machine=other.machine, stopped_on=other.stopped_on,
            kept_stopped_on=self.stopped_on, moved=moved, closed_kinds=[k.pk for k in doubled], on=on,
        )  # fmt: skip
        Kind.objects.filter(pk__in=merge.closed_kinds).update(replaced_on=on)
        if other.stopped_on and not self.stopped_on:
            self.stopped_on = other.stopped_on
            self.save(update_fields=["stopped_on"])
        other.delete()
        return merge


class Address(models.Model):
    """An address a person writes from: the table of aliases that folds the ties of several addresses into one person."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="addresses")
    address = models.CharField(max_length=320)
    name = models.CharField(max_length=300, default="")  # as its letters sign
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "address"], name="address_once")]
        ordering = ["pk"]


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


class Merge(models.Model):
    """Two people made one, with all that is needed to part them again."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges")
    name = models.CharField(max_length=300)
    machine = models.BooleanField(default=False)
    stopped_on = models.DateField(null=True)
    kept_stopped_on = models.DateField(null=True)
    moved = models.JSONField()  # {"Model.field": [ids]}
    closed_kinds = models.JSONField(default=list)
    on = models.DateField()

    @transaction.atomic
    def take_back(self) -> Person:
        """Part the two again: every row that had moved goes back, later ones stay. The parted person has a new id."""
        parted = Person.objects.create(team=self.team, name=self.name, machine=self.machine, stopped_on=self.stopped_on)
        for place, ids in self.moved.items():
            model, field = place.split(".")
            apps.get_model("book", model)._default_manager.filter(pk__in=ids).update(**{field: parted})
        Kind.objects.filter(pk__in=self.closed_kinds).update(replaced_on=None)
        Person.objects.filter(pk=self.kept_id).update(stopped_on=self.kept_stopped_on)
        self.delete()
        return parted


class Forgotten(models.Model):
    """A keyed hash of an address or name that asked to be forgotten, so that it is not taken in again."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    digest = models.CharField(max_length=32)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "digest"], name="forgotten_once")]

    @classmethod
    def among(cls, team: Team, texts: Iterable[str]) -> set[str]:
        """Those of the texts (addresses, names) that are forgotten."""
        digests = set(cls.objects.filter(team=team).values_list("digest", flat=True))
        return {t for t in texts if team.digest(t) in digests} if digests else set()
