"""Triage: one key a person through the thirty warmest."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from whoknows.coach import here, network
from whoknows.core.person import Kind
from whoknows.web.asked import TROUBLE, Asked, day, money, noted, page, person, plain, text

KEYS = (
    ("c", Kind.CLIENT, "Client"),
    ("a", Kind.ASSOCIATE, "Associate"),
    ("f", Kind.FRIEND, "Friend"),
    ("n", Kind.NO, "Not for asking"),
)
LATER = "later"


def triage(request: Asked) -> HttpResponse:
    """The next person; with ``told`` the few questions about the client just named."""
    on = here.day(request.member)
    told = person(request, int(request.GET["told"])) if request.GET.get("told", "").isdecimal() else None
    last = person(request, int(request.GET["last"])) if request.GET.get("last", "").isdecimal() else None
    left = network.triage(request.member, on=on)
    return page(request, "triage.html", left=left, told=told, last=last, keys=KEYS, on=on)


@require_POST
def say(request: Asked, pk: int) -> HttpResponse:
    """Say what one person is, or leave them for later."""
    one, word = person(request, pk), text(request, "kind")
    if word == LATER:
        network.leave_for_later(request.member, one)
        return redirect(f"{reverse('triage')}?last={pk}")
    if word not in [kind for _, kind, _ in KEYS]:
        raise Http404("There is no such kind.")
    network.say_kind(request.member, str(pk), word)
    which = "told" if word == Kind.CLIENT else "last"
    return redirect(f"{reverse('triage')}?{which}={pk}")


@require_POST
def details(request: Asked, pk: int) -> HttpResponse:
    """Since when, worth what, and what they got: each optional."""
    one, on = person(request, pk), here.day(request.member)
    try:
        since, worth, value = day(request, "since"), money(request, "worth"), text(request, "value")
        network.say_kind(request.member, str(pk), Kind.CLIENT, since=since, worth=worth)
        if value:
            network.note_value(request.member, str(pk), value, on=on)
    except TROUBLE as why:
        left = network.triage(request.member, on=on)
        return page(request, "triage.html", trouble=plain(why), left=left, told=one, last=None, keys=KEYS, on=on)
    return redirect(f"{reverse('triage')}?last={pk}")


@require_POST
def back(request: Asked, pk: int) -> HttpResponse:
    """Take back the last key."""
    one = person(request, pk)
    if pk in request.member.triage_passed:
        network.take_up_again(request.member, one)
    else:
        network.unsay_kind(one)
    noted(request, f"{one} is open again.")
    return redirect("triage")
