"""Today: the act of the day, whom to ask and with what words, and what is due."""

from __future__ import annotations

from django.http import HttpResponse, HttpResponseRedirect
from django.urls import reverse

from whoknows.coach import hearing, here, month
from whoknows.coach.today import today
from whoknows.web.asked import Asked, page


def day(request: Asked) -> HttpResponse:
    """What one day holds; before anything was brought in, the welcome."""
    on = here.day(request.member)
    found = month.joined(request.member, today(request.member, on=on))
    if not found.people:
        return HttpResponseRedirect(reverse("welcome"))
    going = {d.introduction_id for d in found.due if d.introduction_id}
    rows = {i.pk: i for i in hearing.introductions(request.member)} if going else {}
    due = [(d, rows.get(d.introduction_id or 0)) for d in found.due]
    return page(request, "today.html", today=found, due=due, on=on)
