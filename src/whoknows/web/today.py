"""Today: the act of the day, whom to ask and with what words, and what is due."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from whoknows.coach import hearing, here, month
from whoknows.coach.board import awaited
from whoknows.coach.today import today
from whoknows.core.offer import OfferError
from whoknows.web.asked import Asked, page, plain


def day(request: Asked) -> HttpResponse:
    """What one day holds; before anything was brought in, the welcome."""
    on = here.day(request.member)
    found = month.joined(request.member, today(request.member, on=on))
    if not found.people:
        return HttpResponseRedirect(reverse("welcome"))
    rows = hearing.introductions(request.member)
    by_id = {i.pk: i for i in rows}
    due = [(d, by_id.get(d.introduction_id or 0)) for d in found.due]
    act = next((each for each in due if each[0].words == found.act), None)
    return page(
        request, "today.html", today=found, act=act, due=[each for each in due if each is not act],
        awaited=awaited(request.member, found.due, rows), on=on,
        wanted=plain(OfferError(found.wanted)) if found.wanted else "",
    )  # fmt: skip
