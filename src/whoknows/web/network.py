"""The network: everybody, warmest first, found by a few letters."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from whoknows.coach import here
from whoknows.coach.browsing import UNASKED, UNSAID, browse
from whoknows.coach.duplicates import duplicates
from whoknows.core.person import Kind
from whoknows.web.asked import Asked, looked_for, page
from whoknows.web.templatetags.whoknows import KINDS

FILTERS = (
    ("", "Everybody"),
    *((kind.value, KINDS[kind].capitalize()) for kind in Kind),
    (UNSAID, "Not said"),
    (UNASKED, "Got value, never asked"),
)


def network(request: Asked) -> HttpResponse:
    """One page of people; asked for by htmx, the list alone."""
    query, kind = looked_for(request, "q"), request.GET.get("kind", "")
    number, machines = request.GET.get("page", "1"), "machines" in request.GET
    on = here.day(request.member)
    found = browse(
        request.member, query, kind if kind in dict(FILTERS) else "", on=on, machines=machines,
        number=int(number) if number.isdecimal() else 1,
    )  # fmt: skip
    shown: dict[str, Any] = {"found": found, "query": query, "kind": kind, "machines": machines}
    shown |= {"filters": FILTERS, "on": on}
    if request.htmx:
        return render(request, "part/people.html", shown)
    return page(request, "network.html", twice=bool(duplicates(request.member, most=1)), **shown)
