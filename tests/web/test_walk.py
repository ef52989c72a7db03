"""The whole way through in a real browser."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from tests.web.invented import linkedin

from whoknows.book.models import Ask, Introduction

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ANSWERS = {
    "What do you do?": "a rota designer",
    "What do clients thank you for?": "fill every shift without agency staff",
    "Whom would you like to meet?": "the manager of a care home",
    "So what goes wrong for them?": "spend every Sunday evening filling gaps",
    "What do they say at their worst moment": "I did the rota at my kitchen table again.",
    "What would a first talk give them?": "nights that are full six weeks ahead",
}


def test_from_a_linkedin_export_alone_to_a_first_ask_said(live_server: LiveServer, page: Page, tmp_path: Path) -> None:
    page.goto(live_server.url)
    expect(page.get_by_role("heading", level=1)).to_have_text("Who do you know?")

    page.get_by_label(re.compile("Choose files")).set_input_files(linkedin(tmp_path))
    page.get_by_role("button", name="Look first").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("This would come in")
    expect(page.get_by_text("10 people would be new")).to_be_visible()
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Taken in")

    page.get_by_role("link", name="Say who they are").click()
    expect(page.get_by_text("how warm people are is unknown")).to_be_visible()
    expect(page.get_by_role("heading", level=2)).to_have_text("Marit Halvorsen")
    page.keyboard.press("c")
    page.get_by_label(re.compile("What did they get from you")).fill("We close the month in two days now")
    page.get_by_label(re.compile("Client since")).fill("2024")
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", level=2)).to_have_text("Tobias Quennell")
    page.keyboard.press("f")
    expect(page.get_by_text("2 of 10")).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_text("1 of 10")).to_be_visible()
    for key in "anaafnnn ":
        who = page.get_by_role("heading", level=2).text_content()
        page.keyboard.press(key)
        expect(page.get_by_role("heading", name=who or "", level=2)).to_have_count(0)
    expect(page.get_by_text("That was everybody")).to_be_visible()

    page.get_by_role("link", name="Write your offer").click()
    for question, answer in ANSWERS.items():
        page.get_by_label(re.compile(re.escape(question))).fill(answer)
    expect(page.locator("#sample")).to_contain_text("care home")
    page.get_by_role("button", name="Keep the offer").last.click()
    expect(page.get_by_role("status")).to_contain_text("Your offer is kept")

    page.get_by_role("link", name="Today").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ring Marit Halvorsen and ask.")
    expect(page.locator(".script").first).to_contain_text(re.compile("who do you know|who are", re.IGNORECASE))
    page.get_by_role("button", name="I said it").click()
    expect(page.get_by_role("status")).to_contain_text("Noted: you asked Marit Halvorsen")
    assert Ask.objects.open().get().person.name == "Marit Halvorsen"

    page.get_by_role("link", name="Network").click()
    page.get_by_role("searchbox").fill("marit")
    expect(page.get_by_text("1 person fits")).to_be_visible()
    page.get_by_role("link", name=re.compile("Marit Halvorsen")).click()
    page.get_by_label("Whom did Marit Halvorsen name?").fill("Fenna Achterkamp")
    page.get_by_role("button", name="Note", exact=True).click()
    expect(page.get_by_role("status")).to_contain_text("Marit Halvorsen named Fenna Achterkamp")
    assert Introduction.objects.get().prospect.name == "Fenna Achterkamp"
    page.get_by_role("button", name="Undo").click()
    assert not Introduction.objects.exists()
