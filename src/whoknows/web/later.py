"""Not now: a person put off in this browser until next week. Nothing of it is kept in the book."""

from __future__ import annotations

from datetime import date, timedelta

from django.core import signing
from django.http import HttpRequest, HttpResponse

REST = timedelta(days=7)
COOKIE = "not-now"


def put_off(request: HttpRequest, *, on: date) -> frozenset[int]:
    """The ids of those put off less than a week ago."""
    return frozenset(_standing(request, on))


def put(response: HttpResponse, request: HttpRequest, pk: int, *, on: date) -> None:
    _keep(response, {**_standing(request, on), pk: on})


def take_back(response: HttpResponse, request: HttpRequest, pk: int, *, on: date) -> None:
    _keep(response, {who: since for who, since in _standing(request, on).items() if who != pk})


def _standing(request: HttpRequest, on: date) -> dict[int, date]:
    try:
        kept = signing.loads(request.COOKIES.get(COOKIE, ""), salt=COOKIE)
    except signing.BadSignature:
        return {}
    days = {int(pk): date.fromisoformat(since) for pk, since in kept.items()}
    return {pk: since for pk, since in days.items() if on - since < REST}


def _keep(response: HttpResponse, days: dict[int, date]) -> None:
    text = signing.dumps({str(pk): since.isoformat() for pk, since in days.items()}, salt=COOKIE)
    response.set_cookie(COOKIE, text, max_age=REST, httponly=True, samesite="Lax")
