"""Bringing in: looked at first, taken in, told, taken back."""

from __future__ import annotations

import re
import time
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.told import ME, NOON, calendar, letter, mbox, meeting
from tests.web.invented import LINKEDIN

from whoknows import settings
from whoknows.book.models import Import, Member, Person
from whoknows.core.record import Letter
from whoknows.web import running

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("nothing_running")]

LATER = NOON + timedelta(hours=2)


def bring(here: Client, *files: tuple[str, str], **fields: str) -> str:
    """Send files and wait; returns the text of the page that says what came of it."""
    sent = [SimpleUploadedFile(name, text.encode()) for name, text in files]
    answer = here.post("/welcome/bring", {"files": sent, **fields})
    return over(here) if answer.status_code == 302 else words(answer.content.decode())


def over(here: Client) -> str:
    for _ in range(400):
        text = here.get("/welcome/progress", follow=True).content.decode()
        if 'class="progress"' not in text:
            return words(text)
        time.sleep(0.05)
    raise AssertionError("the import does not come to an end")


def words(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def test_an_empty_house_opens_with_the_welcome(here: Client) -> None:
    assert here.get("/").headers["Location"] == "/welcome"


def test_a_linkedin_export_is_looked_at_and_then_taken_in(here: Client) -> None:
    told = bring(here, ("Connections.csv", LINKEDIN), look="1")
    assert "This would come in" in told and "10 people would be new" in told
    assert Person.objects.count() == 0
    here.post("/welcome/keep")
    assert "Taken in" in over(here)
    assert Person.objects.count() == 10


def test_the_same_again_brings_nothing_new(here: Client) -> None:
    bring(here, ("Connections.csv", LINKEDIN))
    assert "You had all of this already" in bring(here, ("Connections.csv", LINKEDIN))
    assert Person.objects.count() == 10


TABLE = "Wer,Anschrift,Umsatz 2023\nAda Holm,ada@holm.example,1200\nOle Berg,ole@berg.example,80\n"


def test_a_table_is_looked_at_before_it_comes_in_and_its_columns_are_what_i_say(here: Client) -> None:
    told = bring(here, ("people.csv", TABLE))
    assert "What do the columns hold?" in told and "What the columns of people.csv are" in told
    assert "could not be read" not in told, "the page asks for what the sentence would ask for"
    assert "Ada Holm · Ole Berg" in told
    said = {"column-0-0": "name", "column-0-1": "address", "column-0-2": "worth", "column-9-9": "name"}
    here.post("/welcome/keep", {**said, "look": "1"})
    assert "This would come in" in over(here)
    page = here.get("/welcome/progress").content.decode()
    assert page.count(" selected>") == 3 and '<option value="worth" selected>' in page
    assert Person.objects.count() == 0
    here.post("/welcome/keep", said)
    assert "Taken in" in over(here)
    assert {(one.name, one.current_kind and one.current_kind.worth) for one in Person.objects.all()} == {
        ("Ada Holm", 1200), ("Ole Berg", 80),
    }  # fmt: skip


def test_a_meaning_that_there_is_not_changes_nothing(here: Client) -> None:
    bring(here, ("people.csv", "Name,Email\nAda Holm,ada@holm.example\n"))
    here.post("/welcome/keep", {"column-0-0": "shoe size"})
    over(here)
    assert [one.name for one in Person.objects.all()] == ["Ada Holm"]


def test_what_was_looked_at_and_left_leaves_nothing(here: Client) -> None:
    told = bring(here, ("Connections.csv", LINKEDIN), ("people.csv", TABLE), look="1")
    assert "10 people would be new" in told and "Nothing of people.csv would come in yet" in told
    assert "could not be read" not in told
    here.post("/welcome/discard")
    assert Person.objects.count() == Import.objects.count() == 0
    assert not (settings.HOME / "uploads").exists()


def test_what_was_sent_is_removed_once_it_is_taken_in(here: Client) -> None:
    bring(here, ("Connections.csv", LINKEDIN))
    assert not (settings.HOME / "uploads").exists()


def test_what_could_not_be_read_is_said_with_its_place_and_loses_nothing_else(here: Client) -> None:
    pictures = [(f"picture{number}.png", "GIF89a not a table") for number in range(5)]
    told = bring(here, ("Connections.csv", LINKEDIN), *pictures)
    assert "5 things could not be read" in told and "picture2.png It is a picture" in told
    assert told.count("It is a picture") == 1 and "and 2 more picture3.png, picture4.png" in told
    assert Person.objects.count() == 10


def test_only_what_brought_something_is_taken_back_and_from_the_list_not_unasked(here: Client) -> None:
    bring(here, ("Connections.csv", LINKEDIN))
    assert "Undo" not in bring(here, ("Again.csv", LINKEDIN)) and Import.objects.count() == 2
    listed = here.get("/welcome").content.decode()
    assert 'aria-label="Take back Connections.csv …"' in listed and "Take back Again.csv" not in listed
    asked = words(here.get("/welcome/undo").content.decode())
    assert "Take Connections.csv back?" in asked and "10 people" in asked and Person.objects.count() == 10
    here.post("/welcome/undo")
    assert here.get("/welcome/undo").headers["Location"] == "/welcome"


def test_an_import_is_taken_back_whole(here: Client) -> None:
    bring(here, ("Connections.csv", LINKEDIN))
    answer = here.post("/welcome/undo", follow=True)
    assert "taken back" in words(answer.content.decode())
    assert Person.objects.count() == 0


def test_an_import_that_only_changed_what_was_known_is_the_one_to_take_back(here: Client, tmp_path: Path) -> None:
    for sequence in (0, 1):
        moved = meeting("m1", ME, "ole@berg.example", at=NOON + timedelta(days=sequence), sequence=sequence)
        said = bring(here, (f"{sequence}.ics", calendar(tmp_path / "a.ics", [moved]).read_text()), own=ME)
    assert "Brought up to date" in said and "Of the meetings you had, 1 changed" in said and " Undo " in said
    asked = words(here.get("/welcome/undo").content.decode())
    assert "Take 1.ics back?" in asked and "changed what was known, as a meeting that moved" in asked


def box(tmp_path: Path, letters: list[Letter]) -> tuple[str, str]:
    """A mailbox to send."""
    return "inbox.mbox", mbox(tmp_path / "inbox.mbox", letters).read_text()


def test_letters_without_an_address_of_mine_are_read_again_once_it_is_said(here: Client, tmp_path: Path) -> None:
    letters = [letter("ada", "bo"), letter("cy", "dee", at=NOON + timedelta(hours=1)), letter("eve", "flo", at=LATER)]
    told = bring(here, box(tmp_path, letters))
    assert "Which address is yours?" in told and "how warm people are stays unknown" in told
    assert Person.objects.count() == 0
    told = words(here.post("/welcome/keep", {"own": ""}).content.decode())
    assert "Choose or write your own e-mail address" in told and "Which address is yours?" in told
    assert "They stand on the most letters. ada@berg.example" in told
    here.post("/welcome/keep", {"mine": ["ada@berg.example"]})
    assert "Taken in 1 person came" in over(here)
    assert not (settings.HOME / "uploads").exists()


def test_whom_i_know_from_another_address_of_mine_comes_with_one_word(here: Client, tmp_path: Path) -> None:
    times = [NOON + timedelta(hours=n) for n in range(9)]
    letters = [letter("other", who, at=at) for who, at in zip("abcdefghi", times, strict=True)]
    told = bring(here, box(tmp_path, [*letters, letter(ME, "zoe", at=LATER)]), own=ME)
    assert "stands on most letters that are not to or from you" in told and "1 person came" in told
    here.post("/welcome/keep", {"own": "other@berg.example"})
    assert "Taken in 9 people came" in over(here)


def test_who_is_not_me_is_not_asked_about_again(here: Client, tmp_path: Path) -> None:
    letters = [letter("other", who, at=NOON + timedelta(hours=n)) for n, who in enumerate("abcdefghi")]
    assert "Is it you?" in bring(here, box(tmp_path, letters), own=ME)
    assert (settings.HOME / "uploads").exists()
    here.post("/welcome/not-me", {"address": "other@berg.example"})
    told = over(here)
    assert "other@berg.example is not yours" in told and "Is it you?" not in told
    assert not (settings.HOME / "uploads").exists(), "letters have bodies"


def test_the_address_that_stands_on_most_letters_is_taken_for_mine_and_said(here: Client, tmp_path: Path) -> None:
    written_to = ("ada", "bo", "cy", "dee", "eve", "flo")
    letters = [letter(ME, who, at=NOON + timedelta(hours=n)) for n, who in enumerate(written_to)]
    box = mbox(tmp_path / "sent.mbox", letters)
    assert f"I take {ME} to be you" in bring(here, ("sent.mbox", box.read_text()))
    assert "warmest first" in here.get("/triage").content.decode()


def test_more_files_than_are_taken_at_once_are_refused_in_plain_words(here: Client) -> None:
    sent = [SimpleUploadedFile(f"{n}.vcf", b"BEGIN:VCARD") for n in range(101)]
    answer = here.post("/welcome/bring", {"files": sent})
    assert answer.status_code == 400 and "too much at once" in answer.content.decode()


def test_a_path_on_this_machine_is_taken_in_too(here: Client, tmp_path: Path) -> None:
    place = tmp_path / "Connections.csv"
    place.write_text(LINKEDIN, encoding="utf-8")
    assert "Taken in" in bring(here, path=str(place))
    assert place.exists()


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Choose a file first"),
        ({"path": "/nowhere/at/all"}, "There is nothing at /nowhere/at/all"),
        ({"path": "/", "own": "not an address"}, "is no e-mail address"),
    ],
)
def test_what_is_missing_is_said_beside_the_form(here: Client, fields: dict[str, str], said: str) -> None:
    told = bring(here, **fields)
    assert said in told and "Bring in what you have" in told


def test_a_second_import_waits_for_the_first(here: Client, member: Member) -> None:
    running._now[member.team_id] = running.Listening(("mail.mbox",), (), dry=False, done=50, total=100, records=7)
    try:
        assert "taking something in already" in bring(here, ("Connections.csv", LINKEDIN))
        told = words(here.get("/welcome/progress", headers={"HX-Request": "true"}).content.decode())
        assert "50 bytes of 100 bytes read" in told.replace("\xa0", " ") and "7 things found" in told
    finally:
        running._now.clear()
