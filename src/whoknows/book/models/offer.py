"""The offer, in versions: saving makes a new one, so earlier asks keep what they were made from."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from whoknows.book.models.team import Member, Team
from whoknows.core import offer as thinking


class OfferQuerySet(models.QuerySet["Offer"]):
    def current(self, member: Member) -> Offer | None:
        """The member's latest version, or None before the first."""
        return self.filter(member=member).order_by("-id").first()

    def save_version(self, member: Member, offer: thinking.Offer) -> Offer:
        """Keep an offer as the new current version; the same again makes no new version."""
        document = thinking.to_dict(offer)
        now = self.current(member)
        if now is not None and now.document == document:
            return now
        return self.create(team=member.team, member=member, document=document)


class Offer(models.Model):
    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="offers")
    made_at = models.DateTimeField(default=timezone.now)  # not auto_now_add, which a restore would write anew
    document = models.JSONField()  # core.offer.to_dict

    objects = OfferQuerySet.as_manager()

    @property
    def terms(self) -> thinking.Offer:
        """The offer as the thinking knows it."""
        return thinking.from_dict(self.document)
