"""What every page promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from whoknows.book.models import Member, Person, Team
from whoknows.web.urls import urlpatterns

PAGES = ("/", "/welcome", "/triage", "/network", "/introductions", "/offer", "/growth", "/settings", "/nowhere")
LOADS = re.compile(r"""(?:src|href|action|srcset|data|poster)\s*=\s*["']?\s*(?:https?:)?//""")


@pytest.mark.parametrize("address", [*PAGES, "/person/{}", "/person/{}/ask", "/person/{}/forget"])
def test_no_page_loads_or_sends_anything_outside(here: Client, people: dict[str, Person], address: str) -> None:
    answer = here.get(address.format(people["Marit"].pk))
    text = answer.content.decode()
    assert not LOADS.search(text)
    assert "style=" not in text and "<script>" not in text and "onclick" not in text
    assert "default-src 'self'" in answer["Content-Security-Policy"]


def test_the_style_and_the_script_load_nothing_either() -> None:
    import whoknows.web

    for place in (Path(whoknows.web.__file__).parent / "static" / "whoknows").iterdir():
        text = place.read_text(encoding="utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert not re.search(r"https?:|@import|url\(", text), place.name


def test_another_host_is_refused(people: dict[str, Person]) -> None:
    assert Client(headers={"host": "evil.example"}).get("/network").status_code == 400


def test_a_form_from_elsewhere_is_refused_in_plain_words(people: dict[str, Person]) -> None:
    stranger = Client(enforce_csrf_checks=True, headers={"host": "127.0.0.1"})
    answer = stranger.post(reverse("kind", args=[people["Luc"].pk]), {"kind": "client"})
    assert answer.status_code == 403
    assert "open too long" in answer.content.decode()
    assert people["Luc"].kinds.count() == 0


@pytest.mark.parametrize("name", ["person", "ask", "forget", "letter"])
def test_a_strangers_person_is_not_found(here: Client, member: Member, name: str) -> None:
    theirs = Person.objects.create(team=Team.objects.create(), name="Somebody Else")
    answer = here.get(reverse(name, args=[theirs.pk]))
    assert answer.status_code == 404
    assert "There is no such page" in answer.content.decode()


def test_what_changes_something_takes_no_get(here: Client, people: dict[str, Person]) -> None:
    for name in ("kind", "value", "said", "heard", "thanked", "words", "merge", "name", "machine"):
        assert here.get(reverse(name, args=[people["Luc"].pk])).status_code == 405


def test_a_form_sends_nobody_to_another_site(here: Client, people: dict[str, Person]) -> None:
    for away in ("https://evil.example/", "//evil.example/", "javascript:alert(1)"):
        answer = here.post(reverse("said", args=[people["Marit"].pk]), {"back": away, "on": ""})
        assert answer.headers.get("Location", "/").startswith("/") and "evil" not in answer.headers.get("Location", "")


def test_every_page_is_in_the_docs() -> None:
    docs = (Path(__file__).parents[2] / "docs" / "pages.md").read_text(encoding="utf-8")
    addresses = [re.sub(r"<\w+:\w+>", "N", str(p.pattern)) for p in urlpatterns]
    missing = [address for address in addresses if f"`/{address}`" not in docs]
    assert not missing


def test_the_static_files_are_served(here: Client) -> None:
    for place in ("whoknows/whoknows.css", "whoknows/whoknows.js", "whoknows/favicon.svg", "django_htmx/htmx-2.min.js"):
        answer = here.get(f"/static/{place}")
        assert answer.status_code == 200, place
