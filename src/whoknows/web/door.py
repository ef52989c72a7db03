"""What every request passes: nothing is loaded from outside, and somebody is here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

import whoknows
from whoknows import coach

Answer = Callable[[HttpRequest], HttpResponse]

POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self' mailto:; "
    "frame-ancestors 'none'"
)
PAGES = (
    ("today", "Today"),
    ("network", "Network"),
    ("introductions", "Introductions"),
    ("offer", "Offer"),
    ("growth", "Growth"),
    ("knows", "Who knows"),
    ("review", "Your words"),
    ("coach", "Coach"),
    ("settings", "Settings"),
)
FURTHER = ("knows", "review", "coach")  # on a phone not in the margin but reached from the pages they serve
BELONGS = {
    "": "today", "week": "today", "asks": "today", "person": "network", "triage": "network", "same": "network",
    "coverage": "network", "offer.toml": "offer", "demo": "",
}  # fmt: skip


def nothing_from_outside(answer: Answer) -> Answer:
    """Tell the browser to load and send nothing but to this server, and to keep no page."""

    def inner(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.setdefault("Content-Security-Policy", POLICY)
        response.setdefault("Cache-Control", "no-store")
        return response

    return inner


def who_is_here(answer: Answer) -> Answer:
    """Put the member on the request: on this machine, the one user, made at the first visit."""

    def inner(request: HttpRequest) -> HttpResponse:
        request.member = coach.me()  # type: ignore[attr-defined]
        return answer(request)

    return inner


def on_every_page(request: HttpRequest) -> dict[str, Any]:
    """What the base page shows."""
    match = request.resolver_match
    place = match.route.partition("/")[0] if match else "nowhere"
    return {
        "member": getattr(request, "member", None),
        "pages": PAGES,
        "further": FURTHER,
        "here": BELONGS.get(place, place),
        "version": whoknows.__version__,
    }
