"""The coach: where I am in the month, its act, days away, and answers to questions with my own figures."""

from __future__ import annotations

from datetime import time
from itertools import groupby
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from whoknows.book.errors import NotFound
from whoknows.book.models import Month
from whoknows.coach import here, month, questions
from whoknows.coach.today import today
from whoknows.core.month import FIRST, MONTH, Deed
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, day, noted, page, plain, text

PARTS = {"asking": "Asking", "hearing": "When they answer", "selling": "From an introduction to a client"}
PLACES = {  # where an act is done that is about nobody in particular
    Deed.BEGIN: ("today", "Begin here"), Deed.TRIAGE: ("triage", "Go through your people"),
    Deed.OFFER: ("offer", "To your offer"), Deed.LOOK: ("growth", "Look at Growth"),
}  # fmt: skip
LONGEST = 300  # signs of a question


def coach(request: Asked, trouble: str = "", at: str = "") -> HttpResponse:
    """The day of the month with its act, and a question answered; ``at`` names the form that a trouble belongs to."""
    member, on = request.member, here.day(request.member)
    question = request.GET.get("q", "").strip()[:LONGEST]
    reply = questions.ask(member, question, on=on) if question else None
    if request.htmx:
        return render(request, "part/reply.html", {"question": question, "reply": reply})
    now = month.day(member, today(member, on=on))
    shown: dict[str, Any] = {
        "now": now, "days": list(enumerate(MONTH, 1)), "question": question, "reply": reply, "others": _others(),
        "away": [a for a in member.away.all() if a.last >= on], "hour": Month.of(member).hour, "on": on,
        "guesses": range(FIRST + 1), "place": PLACES.get(now.act.deed),
    }  # fmt: skip
    return page(request, "coach.html", trouble=trouble, at=at, **shown)


def answer(request: Asked, situation: str) -> HttpResponse:
    """One answer of the playbook."""
    try:
        found = questions.answer(request.member, situation, on=here.day(request.member))
    except NotFound as why:
        raise Http404(plain(why)) from why
    near = [s for s in questions.others_ask(found.part) if s.id != found.id]
    return page(request, "answer.html", answer=found, near=near, part=PARTS[found.part])


def _others() -> list[tuple[str, list[Any]]]:
    several = groupby(questions.others_ask(), key=lambda s: s.part)
    return [(PARTS[part], list(theirs)) for part, theirs in several]


@require_POST
def begin(request: Asked) -> HttpResponse:
    """Begin the month, or begin it anew."""
    month.begin(request.member, on=here.day(request.member))
    noted(request, "The month has begun: one small act each working day.")
    return redirect("coach")


@require_POST
def guess(request: Asked) -> HttpResponse:
    """Keep the guess made before the first ask."""
    try:
        if not text(request, "guess").isdecimal():
            raise Unclear("Choose a number.")
        month.guess(request.member, int(text(request, "guess")))
    except TROUBLE as why:
        return coach(request, plain(why), "guess")
    noted(request, "Your guess is kept. Beside it will stand what came of it.")
    return redirect("coach")


@require_POST
def done(request: Asked) -> HttpResponse:
    """Tick off the act of the day."""
    month.done(request.member, on=here.day(request.member))
    noted(request, "Done for today. Anything more is a present.", "not_done")
    return redirect("coach")


@require_POST
def not_done(request: Asked) -> HttpResponse:
    """Take the tick back."""
    month.not_done(request.member, on=here.day(request.member))
    noted(request, "Taken back.")
    return redirect("coach")


@require_POST
def away(request: Asked) -> HttpResponse:
    """Set days on which nothing is asked of me: a holiday, or today alone."""
    try:
        today_alone = here.day(request.member) if "skip" in request.POST else None
        first = today_alone or day(request, "first")
        last = today_alone or day(request, "last") or first
        if first is None or last is None:
            raise Unclear("Say from which day on you are away.")
        made = month.go_away(request.member, first, last)
    except TROUBLE as why:
        return coach(request, plain(why), "away")
    noted(request, "The month waits for you." if today_alone else "Noted: the month waits.", "come_back", made.pk)
    return redirect("coach")


@require_POST
def come_back(request: Asked, pk: int) -> HttpResponse:
    """Take days away back."""
    month.come_back(request.member, pk)
    noted(request, "Taken back.")
    return redirect("coach")


@require_POST
def hour(request: Asked) -> HttpResponse:
    """Set the hour of my morning."""
    try:
        month.wake_at(request.member, time.fromisoformat(text(request, "hour")))
    except ValueError:
        return coach(request, "Write the hour as 08:00.", "hour")
    noted(request, "Kept.")
    return back(request, "coach")


def mornings(request: Asked) -> HttpResponse:
    """The mornings as a calendar that a calendar program subscribes to."""
    text_ = month.feed(request.member, on=here.day(request.member))
    return HttpResponse(text_, content_type="text/calendar; charset=utf-8")
