"""Each person once: who may be one person, side by side, one key a pair; and what settled itself, to part again."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from whoknows.book.models import Alike
from whoknows.coach import duplicates, sharing
from whoknows.web.asked import TROUBLE, Asked, back, noted, page, plain, text


def same(request: Asked, trouble: str = "") -> HttpResponse:
    """One pair after the other; ``later`` counts those passed over."""
    left, later = duplicates.how_many(request.member), _number(request)
    pairs = duplicates.duplicates(request.member, most=later + 1) if left else []
    shown: dict[str, Any] = {
        "pair": pairs[later] if later < len(pairs) else None, "left": max(1, left - later), "later": later,
        "passed": min(later, len(pairs)), "settled": duplicates.settled(request.member),
        "two": duplicates.said_two(request.member), "shared": sharing.shared(request.member),
    }  # fmt: skip
    return page(request, "same.html", trouble=trouble, **shown)


def _number(request: Asked) -> int:
    typed = request.POST.get("later") or request.GET.get("later", "")
    return int(typed) if typed.isdecimal() and len(typed) < 4 else 0


@require_POST
def look(request: Asked) -> HttpResponse:
    """Compare everybody now: who is surely one becomes one, who may be is offered."""
    settled = duplicates.settle(request.member)
    noted(request, f"Everybody was compared; made one by themselves: {len(settled)}.")
    return redirect("same")


@require_POST
def say(request: Asked) -> HttpResponse:
    """Say of two that they are one person, or that they are two."""
    one, other, word = text(request, "one"), text(request, "other"), text(request, "word")
    try:
        if word == "same":
            made = duplicates.same(request.member, one, other)
            noted(request, f"{made.kept} is one person now.", "same_part", made.pk)
        elif word == "two":
            two = duplicates.not_same(request.member, one, other)
            noted(request, f"{two.one} and {two.other} are two, and are not offered again.", "same_open", two.pk)
        else:
            raise Http404("Say whether they are one or two.")
    except TROUBLE as why:
        return same(request, plain(why))
    return redirect(f"{reverse('same')}?later={_number(request)}")


@require_POST
def part(request: Asked, pk: int) -> HttpResponse:
    """Part two who were made one, by me or by themselves; they stay two."""
    try:
        parted = duplicates.part(request.member, pk)
    except TROUBLE as why:
        return same(request, plain(why))
    noted(request, f"Parted: {parted} is a person of their own again.")
    return back(request, "same")


@require_POST
def open_again(request: Asked, pk: int) -> HttpResponse:
    """Take back that two are two."""
    two = get_object_or_404(Alike, team=request.member.team, pk=pk)
    try:
        offered = duplicates.maybe_same(request.member, str(two.one_id), str(two.other_id))
    except TROUBLE as why:
        return same(request, plain(why))
    then = "They are offered again." if offered else "Nothing else says that they are one, so they are not offered."
    noted(request, f"Taken back. {then}")
    return back(request, "same")
