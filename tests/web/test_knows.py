"""Who knows: the ways to somebody with their evidence, and the user's own word."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from tests.told import ME, letter, mbox
from tests.web.invented import OFFER

from whoknows import settings
from whoknows.book.models import Acquaintance, DroppedCue, Member, Person
from whoknows.coach import listen, offering


@pytest.fixture
def known(member: Member, tmp_path: Path) -> dict[str, Person]:
    """Ada and Zoë write to each other and to me; Ole only to me; Emil stands on a letter of nobody."""
    letters = [
        letter("Ada Berg <ada@berg.example>", ME, "Zoë Quist <zoe@quay.example>"), letter(f"Ines <{ME}>", "ada"),
        letter("Zoë Quist <zoe@quay.example>", "ada", cc=[ME]), letter("Ole Lind <ole@lind.example>", ME),
    ]  # fmt: skip
    listen.listen(member, [str(mbox(tmp_path / "m.mbox", letters))], own=[ME])
    offering.load(member, OFFER)
    Person.objects.create(team=member.team, name="Emil Serra")
    return {one.name.split()[0]: one for one in Person.objects.all()}


def page(here: Client, address: str) -> str:
    answer = here.get(address)
    assert answer.status_code == 200, answer.content.decode()
    return answer.content.decode()


def test_an_empty_page_says_what_may_be_named(here: Client, member: Member) -> None:
    text = page(here, "/knows")
    assert "a person, an address, a firm or its domain" in text and "A list of people" in text


def test_a_person_is_answered_with_who_knows_them_and_on_what_it_rests(here: Client, known: dict[str, Person]) -> None:
    text = page(here, "/knows?who=zoe@quay.example")
    assert "Ada Berg wrote to Zoë Quist once, Zoë Quist wrote back once" in text and " evidence<" in text
    assert reverse("ask", args=[known["Ada"].pk]) in text and "Ole Lind" not in text


def test_no_way_there_is_said_with_what_would_help_and_without_commands(here: Client, known: dict[str, Person]) -> None:
    text = page(here, "/knows?who=Emil+Serra")
    assert "Nobody you know is on a letter" in text and "Somebody else knows them" in text
    assert "whoknows knows" not in text and "whoknows introducers" not in page(here, "/knows?who=Nobody+Atall")


def test_of_several_that_fit_one_is_chosen(here: Client, member: Member, known: dict[str, Person]) -> None:
    Person.objects.create(team=member.team, name="Emil Sandvik")
    text = page(here, "/knows?who=Emil")
    assert "Which one?" in text and f'href="/knows?who={known["Emil"].pk}"' in text
    assert "Emil Serra" in page(here, f"/knows?who={known['Emil'].pk}")


def test_a_kind_of_person_is_answered_by_who_is_likely_to_know_such(here: Client, people: dict[str, Person]) -> None:
    text = page(here, "/knows?who=Home+managers")
    assert 'aria-current="true"' in text and "Home managers" in text


def test_a_file_of_people_is_looked_up_and_not_kept(here: Client, known: dict[str, Person]) -> None:
    table = "First Name,Last Name,Email Address\nZoë,Quist,zoe@quay.example\nFar,Stranger,far@away.example\n"
    before = Person.objects.count()
    answer = here.post("/knows", {"people": SimpleUploadedFile("wanted.csv", table.encode())})
    text = answer.content.decode()
    assert answer.status_code == 200 and "Ada Berg" in text and "Far Stranger" in text
    assert Person.objects.count() == before
    assert not any((settings.HOME / "uploads").rglob("*.csv"))


def test_a_long_list_shows_first_to_whom_there_is_a_way(here: Client, known: dict[str, Person]) -> None:
    rows = [f"Somebody {number}" for number in range(250)]
    sent = SimpleUploadedFile("wanted.txt", "\n".join([*rows, "zoe@quay.example", "???"]).encode())
    text = here.post("/knows", {"people": sent}).content.decode()
    assert "To 1 of 251 people in wanted.txt there is a way" in text and "Ada Berg wrote to Zoë Quist" in text
    assert "No way known <small>250 people" in text and text.count("One mailbox alone") == 1
    assert "wanted.txt, line 252: This line names nobody" in text


@pytest.mark.parametrize("name", ["wanted.exe", ""])
def test_what_is_no_table_is_refused(here: Client, member: Member, name: str) -> None:
    sent = {"people": SimpleUploadedFile(name, b"x")} if name else {}
    answer = here.post("/knows", sent)
    assert answer.status_code == 422 and "Choose a CSV" in answer.content.decode()


def test_a_file_on_the_machine_is_never_read_by_its_name(here: Client, member: Member, tmp_path: Path) -> None:
    place = tmp_path / "secret.csv"
    place.write_text("First Name,Last Name\nSecret,Person\n", encoding="utf-8")
    answer = here.get("/knows", {"who": str(place)})
    assert answer.status_code == 422 and "Secret" not in answer.content.decode().replace("secret.csv", "")


def test_my_word_stands_above_the_letters_and_can_be_unsaid(here: Client, known: dict[str, Person]) -> None:
    tie = {"one": known["Ada"].pk, "other": known["Zoë"].pk}
    here.post(reverse("say_knows"), {**tie, "knows": "not"})
    assert "Ada Berg wrote to Zoë Quist" not in page(here, "/knows?who=zoe@quay.example")
    here.post(reverse("say_knows"), {**tie, "knows": "unsay"})
    assert "Ada Berg wrote to Zoë Quist" in page(here, "/knows?who=zoe@quay.example")


def test_somebody_else_who_knows_them_is_named_by_hand(here: Client, known: dict[str, Person]) -> None:
    here.post(reverse("say_knows"), {"one": "Ole Lind", "other": known["Emil"].pk, "knows": "well"})
    assert "you said that Ole Lind knows Emil Serra well" in page(here, "/knows?who=Emil+Serra").replace("You", "you")


def test_who_knows_a_stranger_on_a_letter_can_be_said_too(here: Client, known: dict[str, Person]) -> None:
    assert 'name="other" value="far@away.example"' in page(here, "/knows?who=far@away.example")
    here.post(reverse("say_knows"), {"one": "Ole Lind", "other": "far@away.example", "knows": "well"})
    assert "you said that Ole Lind knows far well" in page(here, "/knows?who=far@away.example").replace("You", "you")
    tie = {"one": known["Ada"].pk, "other": "no-reply@away.example", "knows": "well"}
    assert here.post(reverse("say_knows"), tie).status_code == 422


def test_a_tie_that_cannot_be_is_refused(here: Client, known: dict[str, Person]) -> None:
    ada = known["Ada"].pk
    assert here.post(reverse("say_knows"), {"one": ada, "other": ada, "knows": "well"}).status_code == 422
    assert here.post(reverse("say_knows"), {"one": "Nobody", "other": ada, "knows": "well"}).status_code == 422
    assert here.post(reverse("say_knows"), {"one": ada, "knows": "dearly"}).status_code == 404
    assert not Acquaintance.objects.exists()


def test_a_persons_page_says_who_knows_them_and_whom_they_may_know(here: Client, known: dict[str, Person]) -> None:
    text = page(here, reverse("person", args=[known["Zoë"].pk]))
    assert "Who of yours knows them" in text and "Ada Berg wrote to Zoë Quist" in text
    assert "What may jog their memory" in text


def test_a_cue_is_left_out_for_good(here: Client, known: dict[str, Person]) -> None:
    here.post(reverse("drop_cue", args=[known["Ada"].pk]), {"cue": "the rowing club"})
    assert DroppedCue.objects.get().cue == "the rowing club"
    assert here.post(reverse("drop_cue", args=[99999]), {"cue": "x"}).status_code == 404
    assert here.post(reverse("drop_cue", args=[known["Ada"].pk]), {"cue": " "}).status_code == 404


def test_a_cue_left_out_by_mistake_is_brought_back(here: Client, known: dict[str, Person]) -> None:
    ada = reverse("person", args=[known["Ada"].pk])
    here.post(reverse("drop_cue", args=[known["Ada"].pk]), {"cue": "the rowing club"})
    assert "Bring back: the rowing club" in page(here, ada)
    undo = reverse("bring_cue_back", args=[known["Ada"].pk, DroppedCue.objects.get().pk])
    here.post(undo)
    assert not DroppedCue.objects.exists() and "Bring back: the rowing club" not in page(here, ada)
    assert "It is offered again already." in here.post(undo, follow=True).content.decode(), "pressed twice"
