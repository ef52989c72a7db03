"""What every request passes: nothing is loaded from outside, and somebody is here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

from whoknows import coach

Answer = Callable[[HttpRequest], HttpResponse]


def nothing_from_outside(answer: Answer) -> Answer:
    """Tell the browser to load and send nothing but to this server."""

    def inner(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        response.setdefault(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self' mailto:; frame-ancestors 'none'",
        )
        response.setdefault("Cache-Control", "no-store" if not request.path.startswith("/static/") else "max-age=3600")
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
    return {"member": getattr(request, "member", None)}
