"""Who knows: who of mine can introduce me to a person, a firm, people of a kind or of a file; and my word on it."""

from __future__ import annotations

import shutil
from datetime import date
from typing import Any

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_POST

from whoknows.book.errors import BookError, NotFound, WhichOne
from whoknows.book.models import Person
from whoknows.coach import cues, here, knowing, network
from whoknows.coach.knowing import Among, Ways
from whoknows.coach.offering import current_offer
from whoknows.core.introducer import ANYWHERE, Acquaintance
from whoknows.core.record import Unreadable
from whoknows.web import uploads
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, looked_for, noted, page, person, plain, text

LISTS = (".csv", ".tsv", ".txt", ".vcf")
LARGEST = 5 * 2**20  # bytes of a table of people
MOST = 200  # people of a table shown


def knows(request: Asked, trouble: str = "") -> HttpResponse:
    """Who can introduce me to whom was named; with a file, to each of its people."""
    who = looked_for(request, "who")
    shown: dict[str, Any] = {
        "who": who,
        "on": here.day(request.member),
        "file": "",
        "unreadable": [],
        "several": [],
        "nothing": "",
    }
    found: Ways | Among | None = None
    listed: list[Ways] = []
    try:
        if request.method == "POST" and not trouble:
            listed, shown["unreadable"], shown["file"] = _table(request)
        elif who:
            found = _named(request, who)
    except Unclear as why:
        trouble = plain(why)
    except WhichOne as why:
        shown["several"] = why.several
    except BookError as why:
        shown["nothing"] = plain(why)
    among = found if isinstance(found, Among) else None
    ways = [one for one in listed if one.any] if found is None else [found] if isinstance(found, Ways) else []
    avatars = [a.name for a in current_offer(request.member).avatars]
    return page(
        request, "knows.html", trouble=trouble, ways=ways[:MOST], left=len(ways) - len(ways[:MOST]), among=among,
        listed=listed, nowhere=[one for one in listed if not one.any], anywhere=ANYWHERE, avatars=avatars, most=MOST,
        **shown,
    )  # fmt: skip


def _named(request: Asked, who: str) -> Ways | Among:
    if who.casefold().endswith(LISTS):
        raise Unclear("Choose the file below, and its people are looked up one by one.")
    return knowing.find(request.member, who, on=here.day(request.member))


def _table(request: Asked) -> tuple[list[Ways], list[Unreadable], str]:
    sent = request.FILES.get("people")
    if sent is None or not (sent.name or "").casefold().endswith(LISTS):
        raise Unclear("Choose a CSV, .vcf or text file of people.")
    if (sent.size or 0) > LARGEST:
        raise Unclear("That file is too large to be looked up at once; take one of up to 5 MB.")
    [place] = uploads.keep([sent])
    try:
        ways, unreadable = knowing.to_table(request.member, str(place), on=here.day(request.member))
    finally:
        shutil.rmtree(place.parent.parent, ignore_errors=True)
    return ways, unreadable, place.name


def about(request: Asked, one: Person) -> dict[str, Any]:
    """For a person's page: who of mine knows them, and whom they may know."""
    on, offer = here.day(request.member), current_offer(request.member)
    if one.machine:
        return {}
    avatar = offer.avatars[0] if offer.avatars else None
    reminders = cues.cues_for(request.member, [one], avatar, on=on)[one.pk]
    return {"ways": knowing.to_row(request.member, one, on=on), "cues": reminders, "left_out": cues.dropped(one)}


@require_POST
def say(request: Asked) -> HttpResponse:
    """Say how well two people know one another, or let the letters speak again; without ``other``, how well I do."""
    on = here.day(request.member)
    try:
        one = network.person(request.member, text(request, "one"))
        other = knowing.somebody(request.member, text(request, "other")) if text(request, "other") else None
        if one == other:
            raise Unclear(f"{one} is one person; name somebody else.")
        _say(one, other, text(request, "knows"), on)
    except TROUBLE as why:
        return knows(request, plain(why))
    noted(request, f"Noted: {one} and {other or 'you'}. It stands above every letter until you say otherwise.")
    return back(request, "knows")


def _say(one: Person, other: Person | None, word: str, on: date) -> None:
    if word == "unsay":
        knowing.unsay(one, other, on=on)
    elif word in list(Acquaintance):
        knowing.say(one, other, Acquaintance(word), on=on)
    else:
        raise Http404("There is no such word for how two people know one another.")


@require_POST
def drop_cue(request: Asked, pk: int) -> HttpResponse:
    """Leave a cue out for good."""
    one, cue = person(request, pk), text(request, "cue")
    if not cue:
        raise Http404("No cue is named.")
    row = cues.drop(request.member, one, cue, on=here.day(request.member))
    noted(request, f"“{cue}” is left out from now on.", "bring_cue_back", pk, row.pk)
    return back(request, "person", pk)


@require_POST
def bring_cue_back(request: Asked, pk: int, cue: int) -> HttpResponse:
    """Offer a cue again that was left out."""
    one = person(request, pk)
    try:
        noted(request, f"“{cues.bring_back(one, cue).cue}” may be offered again.")
    except NotFound as why:  # the button was pressed twice
        noted(request, plain(why))
    return back(request, "person", pk)
