"""Every page with axe-core, on a phone and on a desk, by day and by night; and what a keyboard and a thumb need."""

from __future__ import annotations

from itertools import product

import pytest
from playwright.sync_api import Page, ViewportSize
from pytest_django.live_server_helper import LiveServer

from whoknows.book.models import Introduction, Member, Person
from whoknows.coach import asking, hearing
from whoknows.coach import here as coach_here
from whoknows.core.introduction import Heard

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGES = ("/", "/welcome", "/triage", "/network", "/person/{}", "/person/{}/ask", "/person/{}/forget", "/introductions",
         "/offer", "/review?person={}", "/coach?q=they+will+let+me+know", "/coach/answer/let-you-know", "/growth",
         "/knows?who=Marit+Halvorsen", "/same", "/week", "/coverage", "/settings", "/nowhere")  # fmt: skip
PHONE, DESK = ViewportSize(width=390, height=844), ViewportSize(width=1280, height=900)
TOUCHED = "a.button, button, summary, select, nav a, input:not([type=hidden])"
TOO_SMALL = """(touched) => [...document.querySelectorAll(touched)]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.closest('.hidden, label'))
    .map(one => [one.getBoundingClientRect(), one.outerHTML.slice(0, 90)])
    .filter(([box, _]) => box.width && box.height < 43.5).map(([_, html]) => html)"""


@pytest.fixture
def lived_in(member: Member, people: dict[str, Person]) -> Person:
    """A network in which something has happened, one name in it as long as none; returns who named somebody."""
    Person.objects.filter(pk=people["Tobias"].pk).update(name=f"Tobias {'Quennells' * 10}")
    on, marit = coach_here.day(member), people["Marit"]
    asking.said(member, str(marit.pk), on=on)
    hearing.heard(member, str(marit.pk), Heard.NAMED, ["Fenna Achterkamp"], on=on)
    assert Introduction.objects.count() == 1
    return marit


def test_every_page_is_open_to_everybody_on_a_phone_and_on_a_desk_by_day_and_by_night(
    live_server: LiveServer, page: Page, lived_in: Person
) -> None:
    axe_playwright = pytest.importorskip("axe_playwright_python.sync_playwright")
    found: list[str] = []
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda said: found.append(f"{page.url}: {said.text}") if said.type == "error" else None)
    for address in PAGES:
        page.goto(live_server.url + address.format(lived_in.pk))
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        for size, scheme in product((PHONE, DESK), ("light", "dark")):
            where = f"{address} in {scheme}, {size['width']} wide"
            page.set_viewport_size(size)
            page.emulate_media(color_scheme=scheme)
            told = axe_playwright.Axe().run(page)
            assert len(told.response["passes"]) > 10, "axe has looked at nothing"
            found += [f"{where}: {v['id']}: {v['nodes'][0]['html'][:160]}" for v in told.response["violations"]]
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                found.append(f"{where} is wider than the screen")
            if size == PHONE:
                found += [f"{where}: too small for a thumb: {html}" for html in page.evaluate(TOO_SMALL, TOUCHED)]
    assert not [one for one in found if not one.startswith(f"{live_server.url}/nowhere")]
    assert asked and all(url.startswith(live_server.url) for url in asked), "another server was asked for something"


def test_the_keyboard_reaches_the_page(live_server: LiveServer, page: Page, lived_in: Person) -> None:
    page.goto(live_server.url + "/network")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Go to the page"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
