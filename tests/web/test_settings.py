"""Who I am, and everything out and in."""

from __future__ import annotations

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from whoknows import settings
from whoknows.book.models import Member, OwnAddress, Person
from whoknows.coach import listen

ME = {"name": "Ada Vögel", "zone": "Europe/Berlin", "locale": "de_DE", "currency": "eur", "tone": "plain"}


def test_days_follow_the_locale_of_the_settings(here: Client, member: Member, people: dict[str, Person]) -> None:
    here.post(reverse("save_settings"), ME)
    member.refresh_from_db()
    assert (member.name, member.zone, member.currency, member.tone) == ("Ada Vögel", "Europe/Berlin", "EUR", "plain")
    text = here.get(f"/person/{people['Luc'].pk}").content.decode()
    assert "27.08.2023" in text


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("zone", "Mars/Olympus"), ("zone", "../etc"), ("zone", "a b/c " * 2000),
     ("locale", "xx_YY"), ("currency", "XQX"), ("tone", "loud")],
)  # fmt: skip
def test_what_there_is_none_of_is_refused_and_stays_typed(here: Client, member: Member, field: str, wrong: str) -> None:
    answer = here.post(reverse("save_settings"), {**ME, field: wrong})
    text = answer.content.decode()
    assert answer.status_code == 422 and 'value="Ada Vögel"' in text
    if field != "tone":
        assert f'<option value="{ME["tone"]}" selected>' in text and member.tone != ME["tone"]
    member.refresh_from_db()
    assert member.name == ""


def test_an_address_of_mine_is_noted_and_taken_away(here: Client, member: Member) -> None:
    here.post(reverse("address"), {"address": "Ada@Vogel.example"})
    assert OwnAddress.objects.get().address == "ada@vogel.example"
    assert here.post(reverse("address"), {"address": "no address"}).status_code == 422
    here.post(reverse("address"), {"drop": "ada@vogel.example"})
    assert not OwnAddress.objects.exists()


def test_the_demo_says_that_it_is_one_and_is_cleared(here: Client, member: Member, people: dict[str, Person]) -> None:
    assert "invented" not in here.get("/").content.decode()
    assert here.post(reverse("demo")).status_code == 422
    listen.is_demo(member)
    assert "Everybody here is invented" in here.get("/").content.decode()
    cleared = here.post(reverse("demo"), follow=True).content.decode()
    assert "The demo is cleared" in cleared and "Everybody here is invented" not in cleared
    assert not Person.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_everything_goes_out_in_one_file(here: Client, people: dict[str, Person]) -> None:
    answer = here.post(reverse("export"))
    held = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))  # type: ignore[attr-defined]
    assert "Marit Halvorsen" in held.read("book.jsonl").decode()


@pytest.mark.django_db(transaction=True)
def test_restoring_into_a_house_that_is_not_empty_is_refused(here: Client, people: dict[str, Person]) -> None:
    export = b"".join(here.post(reverse("export")).streaming_content)  # type: ignore[attr-defined]
    answer = here.post(reverse("restore"), {"file": SimpleUploadedFile("all.zip", export)})
    assert answer.status_code == 422 and "not empty" in answer.content.decode()
    assert "WHOKNOWS_HOME" not in answer.content.decode()
    other = here.post(reverse("restore"), {"file": SimpleUploadedFile("people.csv", b"Name")}).content.decode()
    assert str(settings.HOME) not in other
    assert here.post(reverse("restore")).status_code == 422


@pytest.mark.django_db(transaction=True)
def test_an_export_comes_back_into_an_empty_house(here: Client, member: Member, people: dict[str, Person]) -> None:
    export = b"".join(here.post(reverse("export")).streaming_content)  # type: ignore[attr-defined]
    member.team.delete()
    answer = here.post(reverse("restore"), {"file": SimpleUploadedFile("all.zip", export)}, follow=True)
    assert answer.status_code == 200 and "everything is back" in answer.content.decode()
    assert Person.objects.count() == 10
