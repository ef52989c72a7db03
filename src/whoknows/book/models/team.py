"""Who uses Whoknows: a team, its members and the addresses that are theirs."""

from __future__ import annotations

import hashlib
import secrets
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import models
from django.utils import timezone

from whoknows.core.caps import Habits


def new_key() -> bytes:
    return secrets.token_bytes(32)


class Team(models.Model):
    """One business. ``key`` keys every hash kept of what was once read, so that no hash can be probed elsewhere."""

    name = models.CharField(max_length=200, default="")
    key = models.BinaryField(default=new_key)
    demo = models.BooleanField(default=False)  # holds invented people, to be cleared before real ones come
    kept_as_of = models.DateField(null=True)  # the day as of which ties are kept; None: they are to be worked out
    kept_until = models.DateField(null=True)  # the day of the last touch in them
    next_touch_at = models.DateTimeField(null=True)  # when a meeting ahead will have taken place
    made_at = models.DateTimeField(default=timezone.now)  # not auto_now_add, which a restore would write anew

    def digest(self, text: str) -> str:
        """A keyed hash of a text: tells whether it is the same again, and nothing else."""
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=bytes(self.key), digest_size=16).hexdigest()


class Member(models.Model):
    """One user. Days are told in ``zone`` (IANA), dates and money written by ``locale``."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="members")
    name = models.CharField(max_length=200, default="", blank=True)
    zone = models.CharField(max_length=64, default="UTC")
    locale = models.CharField(max_length=16, default="en_GB")
    currency = models.CharField(max_length=3, default="EUR")
    tone = models.CharField(max_length=10, default="warm")
    referral_is_legal_term = models.BooleanField(default=False)
    triage_passed = models.JSONField(default=list)  # people looked at in triage and left for later
    not_mine = models.JSONField(default=list)  # keyed hashes of addresses that I said are not mine
    asks_a_year = models.PositiveSmallIntegerField(default=2)  # of one introducer, at most
    asks_open = models.PositiveSmallIntegerField(default=15)  # of all, at most
    days_between = models.PositiveSmallIntegerField(default=120)  # from one ask of an introducer to the next, at least
    days_of_rest = models.PositiveSmallIntegerField(default=182)  # after a no, and after the third silence

    @property
    def habits(self) -> Habits:
        """How often I ask, at the most."""
        between, rest = timedelta(days=self.days_between), timedelta(days=self.days_of_rest)
        return Habits(self.asks_a_year, self.asks_open, between, rest)

    def says_not_mine(self, address: str) -> bool:
        """Whether I said that an address is not mine."""
        return self.team.digest(address) in self.not_mine

    def say_mine(self, address: str, mine: bool) -> None:
        """Take my word on whether an address is mine."""
        digest = self.team.digest(address)
        self.not_mine = [one for one in self.not_mine if one != digest] + ([] if mine else [digest])
        self.save(update_fields=["not_mine"])

    def day(self, now: datetime) -> date:
        """The day it is for this member at an instant."""
        return now.astimezone(ZoneInfo(self.zone)).date()


class OwnAddress(models.Model):
    """An address that is a member's own."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="own_addresses")
    address = models.CharField(max_length=320)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "address"], name="own_address_once")]
