"""Introductions: who named whom, and how far each has come."""

from __future__ import annotations

from itertools import groupby

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from whoknows.book.models import Introduction
from whoknows.coach import hearing, here
from whoknows.coach.chains import chains
from whoknows.coach.loops import loops
from whoknows.coach.money import earned
from whoknows.coach.offering import current_offer
from whoknows.coach.today import due
from whoknows.core.introduction import Step
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, money, noted, page, plain, text, when
from whoknows.web.templatetags.whoknows import HAPPENED


def introductions(request: Asked, trouble: str = "", at: int = 0) -> HttpResponse:
    """All introductions by introducer, those with something to do first; ``at`` is the one a trouble belongs to."""
    rows = hearing.introductions(request.member)
    rows.sort(key=lambda i: (i.introducer.name.casefold(), i.introducer_id))
    by_person = [(who, list(theirs)) for who, theirs in groupby(rows, key=lambda i: i.introducer)]
    by_person.sort(key=lambda each: all(i.is_done for i in each[1]))
    on = here.day(request.member)
    offer = current_offer(request.member)
    owed = [d for d in due(request.member, on=on) if d.introduction_id] if rows else []
    thanks = {one.due.introduction_id: one.text for one in loops(request.member, owed, on=on, offer=offer)}
    return page(
        request, "introductions.html", trouble=trouble, at=at, by_person=by_person, earned=earned(rows), on=on,
        chains=chains(request.member, on=on), thanks=thanks,
    )  # fmt: skip


@require_POST
def moved(request: Asked, pk: int) -> HttpResponse:
    """Take the next step."""
    one = get_object_or_404(Introduction, team=request.member.team, pk=pk)
    try:
        if text(request, "step") not in list(Step):
            raise Unclear("Say what happened: choose one of the steps.")
        step = Step(text(request, "step"))
        worth = money(request, "worth") if step is Step.CLIENT else None
        hearing.moved(request.member, str(pk), step, on=when(request), worth=worth)
    except TROUBLE as why:
        return introductions(request, plain(why), pk)
    noted(request, f"{one.prospect}: {HAPPENED[step]}.", "step_back", pk)
    return back(request, "introductions")


@require_POST
def step_back(request: Asked, pk: int) -> HttpResponse:
    """Take back the last step."""
    one = get_object_or_404(Introduction, team=request.member.team, pk=pk)
    try:
        hearing.step_back(one)
    except TROUBLE as why:
        return introductions(request, plain(why), pk)
    noted(request, f"{one.prospect}: the last step is taken back.")
    return back(request, "introductions")
