"""Growth: what the network is worth, with whose every figure is, and its pictures to take along."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from django.http import Http404, HttpResponse

from whoknows.coach import here
from whoknows.coach import money as worth
from whoknows.coach.money import Growth
from whoknows.core.growth import ASSUMPTIONS, NotAssumed
from whoknows.web import pictures
from whoknows.web.asked import Asked, page

PICTURES = ("lines", "beside", "works")
LABELS = {  # of the fields of the assumptions
    "clients": "Clients to begin with",
    "introductions_per_client": "Introductions per client and year",
    "doubling_close_rate": "Share of them closed",
    "asked": "Share of clients asked in a year",
    "chance": "Chance that one introduces",
    "most_a_year": "From one client a year, at most",
    "pool": "Prospects a client knows",
    "close_rate": "Share that become clients",
    "prospects": "Introductions from who names any",
    "worth": "A client’s worth in one figure",
    "session": "Price of one session",
    "years": "Years",
    "price": "Or by price: a sale",
    "times": "Sales a year",
    "stay": "Years that a client stays",
    "margin": "Margin",
    "currency": "Currency",
}
KEY = re.compile(r" is no (\w+):")  # in the sentence about a figure that does not fit
TYPED = re.compile(r"“([^”]{20})[^”]+”")  # more than a field takes, by an address written by hand
FORMS = {"svg": "image/svg+xml", "png": "image/png", "csv": "text/csv; charset=utf-8"}


def growth(request: Asked) -> HttpResponse:
    """All figures as of today, with what was moved on the page."""
    try:
        return _shown(request, _figures(request, _given(request)), _given(request))
    except NotAssumed as why:
        answer = _shown(request, _figures(request, {}), _given(request), trouble=_plainly(why))
        if request.htmx:
            answer.status_code = 200  # htmx would leave the page as it was, and the sentence unseen
        return answer


def picture(request: Asked) -> HttpResponse:
    """One picture or the table behind it, as a file: ``?name=lines&form=svg``, with the assumptions of the page."""
    name, form = request.GET.get("name", ""), request.GET.get("form", "")
    if name not in PICTURES or form not in FORMS:
        raise Http404
    try:
        found = _figures(request, _given(request))
        content = pictures.table(name, found) if form == "csv" else pictures.svg(name, found, request.member)
        if content is None:
            raise Http404
        answer = HttpResponse(pictures.png(content) if form == "png" else content, content_type=FORMS[form])
    except NotAssumed as why:
        return _shown(request, _figures(request, {}), _given(request), trouble=_plainly(why))
    except pictures.NoPNG as why:
        return _shown(request, found, _given(request), trouble=str(why))
    answer["Content-Disposition"] = f'attachment; filename="whoknows-{name}.{form}"'
    return answer


def _plainly(why: NotAssumed) -> str:
    """The sentence with the field as the page calls it."""
    said = TYPED.sub(r"“\1…”", str(why))
    return KEY.sub(lambda found: f" does not fit “{LABELS.get(found[1], found[1])}”:", said)


def _given(request: Asked) -> dict[str, str]:
    """The assumptions in the address; what it says besides is none of ours."""
    return {name: request.GET[name] for name in (*ASSUMPTIONS, "currency") if request.GET.get(name, "").strip()}


def _figures(request: Asked, given: dict[str, str]) -> Growth:
    return worth.growth(request.member, on=here.day(request.member), given=given, example=True)


def _shown(request: Asked, found: Growth, given: dict[str, str], *, trouble: str = "") -> HttpResponse:
    first, came = found.day.year, found.rows.arrivals
    years = [
        (first + n, seed, own) for n, (seed, own) in enumerate(zip(found.seed_line, found.own_line, strict=True), 1)
    ]
    return page(
        request, "growth.html", growth=found, pictures=pictures.drawn(found), years=years, on=found.day,
        labels=LABELS, given=given, query=urlencode(given), trouble=trouble, example=found.start.whose == "a guess",
        introduced=[came[one.id] for one in found.beside.introduced.arrivals],
        others=[came[one.id] for one in found.beside.others.arrivals],
        asked=list(found.rows.asks.values()), missing=[one for one in found.missing if one.is_missing],
    )  # fmt: skip
