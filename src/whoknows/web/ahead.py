"""What lies ahead: the week with the sum behind each ask, who was asked and who not, what is due as a calendar."""

from __future__ import annotations

from itertools import groupby

from django.http import HttpResponse

from whoknows.coach import here, upcoming
from whoknows.coach.covering import covered
from whoknows.coach.planning import week as planned
from whoknows.core.offer import OfferError
from whoknows.web.asked import Asked, page, plain


def week(request: Asked) -> HttpResponse:
    """Whom to ask on which day of the coming five working days, about whom, and what it should bring."""
    on = here.day(request.member)
    found = planned(request.member, on=on)
    days = [(day, list(theirs)) for day, theirs in groupby(found.asks, key=lambda one: one.planned.on)]
    wanted = plain(OfferError(found.wanted)) if found.wanted else ""
    return page(request, "week.html", days=days, week=found, wanted=wanted, on=on)


def coverage(request: Asked) -> HttpResponse:
    """Everybody who may be asked in principle: who got value and was not asked for a year comes first."""
    on = here.day(request.member)
    everybody = covered(request.member, on=on)
    valued = [one for one in everybody if one.got_value]
    parts = (
        ("Got value, not asked for a year", [one for one in valued if not one.asked_this_year]),
        ("Asked within the year", [one for one in valued if one.asked_this_year]),
        ("No value noted yet", [one for one in everybody if not one.got_value]),
    )
    asked = sum(one.asked_this_year for one in valued)
    return page(request, "coverage.html", parts=parts, valued=len(valued), asked=asked, on=on)


def due(request: Asked) -> HttpResponse:
    """What is due, and what comes due, as a calendar that a calendar program subscribes to."""
    text = upcoming.feed(request.member, on=here.day(request.member))
    return HttpResponse(text, content_type="text/calendar; charset=utf-8")
