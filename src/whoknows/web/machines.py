"""Machines and people: the user's word on which somebody is."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from whoknows.coach.machines import say_machine
from whoknows.web.asked import Asked, back, noted, person


@require_POST
def machine(request: Asked, pk: int) -> HttpResponse:
    """Say that an address is a person's, or a machine's; it stays so, whatever comes."""
    person(request, pk)
    one = say_machine(request.member, str(pk), "person" not in request.POST)
    noted(request, f"{one} is {'a machine' if one.machine else 'a person'}, and stays one.", "unsay_machine", pk)
    return back(request, "person", pk)


@require_POST
def unsay(request: Asked, pk: int) -> HttpResponse:
    """Let the letters tell again."""
    person(request, pk)
    one = say_machine(request.member, str(pk), None)
    noted(request, f"Taken back: by its letters {one} is {'a machine' if one.machine else 'a person'}.")
    return back(request, "person", pk)
