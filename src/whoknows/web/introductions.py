"""Introductions: who named whom, how far each has come, and what was noted of them."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from whoknows.book.models import Introduction
from whoknows.coach import hearing, here
from whoknows.coach.board import board
from whoknows.coach.chains import chains
from whoknows.coach.money import earned
from whoknows.core.introduction import Step
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, money, noted, page, plain, text, when
from whoknows.web.templatetags.whoknows import HAPPENED


def introductions(request: Asked, trouble: str = "", at: int = 0) -> HttpResponse:
    """All introductions as a board by step, what is due first; ``at`` is the one a trouble belongs to."""
    on = here.day(request.member)
    found = board(request.member, on=on)
    return page(
        request, "introductions.html", trouble=trouble, at=at, board=found, earned=earned(found.introductions), on=on,
        chains=chains(request.member, on=on),
    )  # fmt: skip


@require_POST
def moved(request: Asked, pk: int) -> HttpResponse:
    """Take the next step; sent with a worth alone, as the enter key does, it is that they became a client."""
    one = get_object_or_404(Introduction, team=request.member.team, pk=pk)
    try:
        said = text(request, "step") or (Step.CLIENT if text(request, "worth") else "")
        if said not in list(Step):
            raise Unclear("Say what happened: choose one of the steps.")
        step = Step(said)
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
