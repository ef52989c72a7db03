"""Your own words: remarks where they stand, better words a tap away, and all of it mended."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from whoknows.book.models import Ask, Member, Person
from whoknows.core.review import review
from whoknows.web.marking import pieces

WEAK = "Hello 🙂 Do you know anyone who might be interested in getting my help? A referral would be great."


def test_the_pieces_are_the_text_and_every_remark_has_its_number() -> None:
    found = review(WEAK).remarks
    cut = pieces(WEAK, found)
    assert "".join(piece.text for piece in cut) == WEAK
    assert sorted(n for piece in cut for n in piece.numbers) == list(range(1, len(found) + 1))
    assert next(piece.severity for piece in cut if "anyone" in piece.text) == "fault"


def test_an_empty_page_shows_an_ask_as_most_people_make_it(here: Client, member: Member) -> None:
    text = here.get("/review").content.decode()
    assert "Nothing typed yet" in text and "See what is wrong with it" in text


def test_what_is_typed_is_judged_in_place_and_kept_nowhere(here: Client, member: Member) -> None:
    text = here.post("/review", {"message": WEAK}, headers={"hx-request": "true"}).content.decode()
    assert "<html" not in text and '<mark class="fault">' in text and "Not ready yet" in text
    assert "letter of recommendation" in text and "Whom does it describe?" in text
    assert not Ask.objects.exists()


def test_the_better_wording_goes_into_its_place_without_a_script(here: Client, member: Member) -> None:
    number = next(n for n, r in enumerate(review(WEAK).remarks, 1) if r.component == "word")
    text = here.post("/review", {"message": WEAK, "do": f"better-{number}"}).content.decode()
    assert "An introduction would be great.</textarea>" in text and "Hello 🙂" in text


def test_all_is_mended_from_the_offer_and_shown_as_a_change(here: Client, people: dict[str, Person]) -> None:
    shown = here.post("/review", {"message": WEAK, "do": "mend"}).content.decode()
    assert "<del>" in shown and "<ins>" in shown and "care home" in shown
    taken = here.post("/review", {"message": WEAK, "do": "take"}).content.decode()
    assert "Ready: it has no fault" in taken


@pytest.mark.parametrize("do", ["better-99", "better-x", "nothing"])
def test_what_cannot_be_done_changes_nothing(here: Client, member: Member, do: str) -> None:
    assert f"{WEAK}</textarea>" in here.post("/review", {"message": WEAK, "do": do}).content.decode()


def test_a_text_is_shown_as_it_is_typed_and_never_as_markup(here: Client, member: Member) -> None:
    text = here.post("/review", {"message": "<b>Who</b> do you know?\r\n\r\nIn Leeds"}).content.decode()
    assert "<b>Who" not in text and "&lt;b&gt;Who" in text and "\r" not in text.partition("<textarea")[2]


def test_it_begins_with_the_message_to_somebody_and_keeps_it_for_them(here: Client, people: dict[str, Person]) -> None:
    marit = people["Marit"]
    text = here.get(f"/review?person={marit.pk}").content.decode()
    assert "Keep as my message to Marit Halvorsen" in text and "care home" in text
    here.post(reverse("words", args=[marit.pk]), {"message": "Who do you know who runs a care home?"})
    assert Ask.objects.get().message == "Who do you know who runs a care home?"
    assert here.get("/review?person=99999").status_code == 404


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_remarks_follow_the_typing_and_a_tap_mends(
    live_server: LiveServer, page: Page, people: dict[str, Person]
) -> None:
    trouble: list[str] = []
    page.on("console", lambda said: trouble.append(said.text) if said.type == "error" else None)
    page.goto(live_server.url + "/review")
    words = page.get_by_label("The ask", exact=False).first
    words.press_sequentially("Hello 🙂 Do you know anyone? A referral would be great.")
    expect(page.get_by_role("status")).to_contain_text("Not ready yet")
    page.get_by_role("button", name="Say this instead: An introduction").click()
    expect(words).to_have_value("Hello 🙂 Do you know anyone? An introduction would be great.")
    expect(page.get_by_text("letter of recommendation")).to_have_count(0)
    words.press("Control+z")
    expect(words).to_have_value("Hello 🙂 Do you know anyone? A referral would be great.")
    page.get_by_role("button", name="Mend it all").click()
    expect(page.locator("ins").first).to_contain_text("Who do you know")
    page.get_by_role("button", name="Take it over").click()
    expect(page.get_by_role("status")).to_contain_text("Ready")
    assert "Hello 🙂" in words.input_value() and not trouble
