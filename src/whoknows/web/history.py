"""The history of a person, and the way back from each thing that was noted."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_POST

from whoknows.book.errors import NotFound
from whoknows.book.models import Person
from whoknows.coach import here
from whoknows.coach.correcting import What
from whoknows.coach.correcting import take_back as taken_back
from whoknows.web.asked import TROUBLE, Asked, back, noted, plain


@require_POST
def take_back(request: Asked, what: str, pk: int) -> HttpResponse:
    """Take back one thing that was noted; that it was stays in the history."""
    if what not in list(What):
        raise Http404("Nothing of that kind is noted.")
    try:
        taken_back(request.member, What(what), pk)
    except NotFound as why:
        raise Http404(plain(why)) from why
    except TROUBLE as why:
        noted(request, here.days_written(request.member, plain(why)))
    else:
        noted(request, "Taken back. That it was noted stays in the history.")
    there = back(request, "today")
    return redirect("introductions") if _is_of_nobody(there.url) else there


def _is_of_nobody(page: str) -> bool:
    """Whether a page is that of somebody who is here no more: they went with the name that was taken back."""
    try:
        place = resolve(page.partition("?")[0])
    except Resolver404:
        return False
    return place.url_name == "person" and not Person.objects.filter(pk=place.kwargs["pk"]).exists()
