"""Growth: what the network is worth, with whose every figure is."""

from __future__ import annotations

from django.http import HttpResponse

from whoknows.coach import here
from whoknows.coach import money as worth
from whoknows.web.asked import Asked, page
from whoknows.web.chart import chart


def growth(request: Asked) -> HttpResponse:
    """All figures as of today."""
    on = here.day(request.member)
    found = worth.growth(request.member, on=on)
    drawn = chart(found.clients, found.seed_line, found.own_line, on.year) if found.clients else None
    years = [(on.year + n, s, b) for n, (s, b) in enumerate(zip(found.seed_line, found.own_line, strict=True), 1)]
    return page(request, "growth.html", growth=found, chart=drawn, years=years, on=on)
