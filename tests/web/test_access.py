"""Every page with axe-core, on a phone and on a desk, light and dark; and what a keyboard and a thumb need."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from whoknows.book.models import Introduction, Member, Person
from whoknows.coach import asking, hearing
from whoknows.coach import here as coach_here
from whoknows.core.introduction import Heard

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PAGES = ("/", "/welcome", "/triage", "/network", "/person/{}", "/person/{}/ask", "/person/{}/forget", "/introductions",
         "/offer", "/review?person={}", "/coach?q=they+will+let+me+know", "/coach/answer/let-you-know", "/growth",
         "/knows?who=Marit+Halvorsen", "/same", "/week", "/coverage", "/settings", "/nowhere")  # fmt: skip
TOUCHED = "a.button, button, summary, select, nav a, input:not([type=hidden])"
TOO_SMALL = """(touched) => [...document.querySelectorAll(touched)]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.closest('.hidden, label'))
    .map(one => [one.getBoundingClientRect(), one.outerHTML.slice(0, 90)])
    .filter(([box, _]) => box.width && box.height < 43.5).map(([_, html]) => html)"""


@pytest.fixture
def lived_in(member: Member, people: dict[str, Person]) -> Person:
    """A network in which something has happened; returns the one who named somebody."""
    on, marit = coach_here.day(member), people["Marit"]
    asking.said(member, str(marit.pk), on=on)
    hearing.heard(member, str(marit.pk), Heard.NAMED, ["Fenna Achterkamp"], on=on)
    assert Introduction.objects.count() == 1
    return marit


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(390, 844), (1280, 900)], ids=["phone", "desk"])
def test_every_page_is_open_to_everybody(
    live_server: LiveServer, browser: Browser, lived_in: Person, scheme: str, size: tuple[int, int]
) -> None:
    axe_playwright = pytest.importorskip("axe_playwright_python.sync_playwright")
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    found: list[str] = []
    for address in PAGES:
        page.goto(live_server.url + address.format(lived_in.pk))
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        told = axe_playwright.Axe().run(page)
        assert len(told.response["passes"]) > 10, "axe has looked at nothing"
        found += [f"{address}: {v['id']}: {v['nodes'][0]['html'][:160]}" for v in told.response["violations"]]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found.append(f"{address} is wider than the screen")
        if size[0] < 600:
            found += [f"{address}: too small for a thumb: {html}" for html in page.evaluate(TOO_SMALL, TOUCHED)]
    context.close()
    assert not found


def test_the_keyboard_reaches_the_page(live_server: LiveServer, page: Page, lived_in: Person) -> None:
    page.goto(live_server.url + "/network")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Go to the page"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_nothing_is_asked_of_another_server(live_server: LiveServer, page: Page, lived_in: Person) -> None:
    asked: list[str] = []
    trouble: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda said: trouble.append(said.text) if said.type == "error" else None)
    for address in PAGES[:-1]:
        page.goto(live_server.url + address.format(lived_in.pk))
        page.wait_for_load_state("networkidle")
    assert asked and all(url.startswith(live_server.url) for url in asked)
    assert not trouble
