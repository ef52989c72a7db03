"""Addresses that several people share: the user's word on whose they are."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_POST

from whoknows.book.models import Address
from whoknows.coach import sharing
from whoknows.web.asked import TROUBLE, Asked, back, noted, plain, text
from whoknows.web.same import same

WORDS = {"several": True, "one": False, "untold": None}


@require_POST
def share(request: Asked, pk: int, word: str) -> HttpResponse:
    """Say that several share an address, that it is one person's, or let the names beside it tell."""
    if word not in WORDS:
        raise Http404("Say whether one or several have this address.")
    try:
        one = sharing.say_shared(request.member, pk, WORDS[word])
    except TROUBLE as why:
        return same(request, plain(why))
    whose = "several people’s" if one.shared else f"{one.person}’s alone"
    if word == "untold":
        noted(request, f"Taken back: by the names beside it {one.address} is {whose}.")
    else:
        noted(request, f"{one.address} is {whose}, and stays so.", "share", pk, "untold")
    return back(request, "same")


@require_POST
def give(request: Asked, pk: int) -> HttpResponse:
    """Give an address with its letters to another of those who share it."""
    before = Address.objects.filter(team=request.member.team, pk=pk).values_list("person_id", flat=True).first()
    try:
        now = sharing.give(request.member, pk, text(request, "who"))
    except TROUBLE as why:
        return same(request, plain(why))
    noted(request, f"The address and its letters are {now}’s now.", "give_back", pk, before)
    return back(request, "same")


@require_POST
def give_back(request: Asked, pk: int, to: int) -> HttpResponse:
    """Give it back to whose it was."""
    try:
        now = sharing.give_back(request.member, pk, to)
    except TROUBLE as why:
        return same(request, plain(why))
    noted(request, f"Taken back: the address and its letters are {now}’s again.")
    return back(request, "same")
