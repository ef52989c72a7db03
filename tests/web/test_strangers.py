"""What belongs to another team is not there: not to see, not to change."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from whoknows.book.models import Acquaintance, Alike, Call, DaysAway, DroppedCue, Member, Merge, Person, Team
from whoknows.coach import cues, month


@pytest.fixture
def theirs(member: Member) -> Member:
    """Somebody of another team."""
    return Member.objects.create(team=Team.objects.create(), zone="UTC", locale="en_GB", currency="GBP")


@pytest.fixture
def stranger(theirs: Member) -> Person:
    return Person.objects.create(team=theirs.team, name="Somebody Else")


def test_their_people_are_neither_reviewed_for_nor_noted_about(here: Client, stranger: Person) -> None:
    assert here.get(f"/review?person={stranger.pk}").status_code == 404
    assert here.post("/review", {"message": "x", "person": stranger.pk}).status_code == 404
    for name in ("called", "unthanked", "drop_cue", "machine", "unsay_machine"):
        assert here.post(reverse(name, args=[stranger.pk]), {"cue": "x"}).status_code == 404
    assert not Call.objects.exists() and not DroppedCue.objects.exists()


def test_nothing_is_said_of_whom_they_know_or_who_they_are(here: Client, member: Member, stranger: Person) -> None:
    mine = Person.objects.create(team=member.team, name="Odalys Brannigan")
    told = {"one": mine.pk, "other": stranger.pk}
    assert here.post(reverse("say_knows"), {**told, "knows": "well"}).status_code == 422
    for word in ("same", "two"):
        assert here.post(reverse("say_same"), {**told, "word": word}).status_code == 422
    assert "is no person or firm" in here.get(f"/knows?who={stranger.pk}").content.decode()
    assert not Acquaintance.objects.exists() and not Alike.objects.exists() and not Merge.objects.exists()


def test_their_rows_are_not_taken_back(here: Client, member: Member, theirs: Member, stranger: Person) -> None:
    on = date(2026, 3, 2)
    call = Call.objects.create(team=theirs.team, member=theirs, person=stranger, on=on)
    away = month.go_away(theirs, on, on)
    other = Person.objects.create(team=theirs.team, name="Somebody Else Still")
    merge = stranger.absorb(other, on=on)
    assert here.post(reverse("uncalled", args=[call.pk])).status_code == 404
    assert here.post(reverse("same_part", args=[merge.pk])).status_code == 422
    cue = cues.drop(theirs, stranger, "the rowing club", on=on)
    assert here.post(reverse("bring_cue_back", args=[stranger.pk, cue.pk])).status_code == 404
    mine = Person.objects.create(team=member.team, name="Odalys Brannigan")
    here.post(reverse("bring_cue_back", args=[mine.pk, cue.pk]))
    assert DroppedCue.objects.exists()
    here.post(reverse("come_back", args=[away.pk]))
    assert Call.objects.exists() and DaysAway.objects.exists() and Merge.objects.exists()
