"""One person: what is known of them and from where, what they are to me, and what comes next."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from whoknows.book.models import Merge, Person, ValueMoment
from whoknows.coach import duplicates, hearing, here, keeping, network
from whoknows.coach.browsing import portrait
from whoknows.coach.history import history
from whoknows.core.person import Kind
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, day, money, noted, page, person, plain, text, when
from whoknows.web.knows import about
from whoknows.web.templatetags.whoknows import KINDS


def whole(request: Asked, pk: int, trouble: str = "", at: str = "") -> HttpResponse:
    """Everything known of one person; ``at`` names the form that a trouble belongs to."""
    on = here.day(request.member)
    try:
        known = portrait(request.member, pk, on=on)
    except Person.DoesNotExist as why:
        raise Http404("There is no such person in your network.") from why
    near = about(request, known.person)
    return page(
        request, "person.html", trouble=trouble, at=at, one=known, kinds=list(KINDS.items()), on=on,
        noted=history(known.person), **near,
    )  # fmt: skip


@require_POST
def kind(request: Asked, pk: int) -> HttpResponse:
    """Say what they are to me, since when, and what they are worth."""
    one = person(request, pk)
    try:
        said = text(request, "kind")
        if said not in list(Kind):
            raise Unclear("Choose what they are to you.")
        network.say_kind(
            request.member, str(pk), said, since=day(request, "since"), until=day(request, "until"),
            worth=money(request, "worth"), currency=text(request, "currency").upper(), through=text(request, "through"),
        )  # fmt: skip
    except TROUBLE as why:
        return whole(request, pk, plain(why), "kind")
    noted(request, f"{one}: {KINDS[Kind(said)]}.", "unsay_kind", pk)
    return redirect("person", pk)


@require_POST
def unsay_kind(request: Asked, pk: int) -> HttpResponse:
    """Take back the last word on what they are."""
    network.unsay_kind(person(request, pk))
    noted(request, "Taken back.")
    return back(request, "person", pk)


@require_POST
def value(request: Asked, pk: int) -> HttpResponse:
    """Note what they got from me."""
    person(request, pk)
    try:
        if not text(request, "text"):
            raise Unclear("Write what they got from you, best in their own words.")
        moment = network.note_value(request.member, str(pk), text(request, "text"), on=when(request))
    except TROUBLE as why:
        return whole(request, pk, plain(why), "value")
    noted(request, f"Noted: what {moment.person} got from you.", "unvalue", moment.pk)
    return back(request, "person", pk)


@require_POST
def unvalue(request: Asked, pk: int) -> HttpResponse:
    """Take back a note."""
    moment = get_object_or_404(ValueMoment, team=request.member.team, pk=pk)
    moment.delete()
    noted(request, f"Taken back: “{moment.text}”")
    return redirect("person", moment.person_id)


@require_POST
def name(request: Asked, pk: int) -> HttpResponse:
    """Call them by another name; no source changes it again."""
    one = person(request, pk)
    was = one.name
    if not text(request, "name"):
        return whole(request, pk, "Write the name.", "name")
    one.is_called(text(request, "name"))
    noted(request, f"{was} is called {one} now.")
    return redirect("person", pk)


@require_POST
def merge(request: Asked, pk: int) -> HttpResponse:
    """Make one person of two."""
    person(request, pk)
    try:
        made = duplicates.same(request.member, str(pk), text(request, "other"))
    except TROUBLE as why:
        return whole(request, pk, plain(why), "merge")
    noted(request, f"{made.kept} is one person now.", "part", made.pk)
    return redirect("person", made.kept_id)


@require_POST
def part(request: Asked, pk: int) -> HttpResponse:
    """Part two people who were made one."""
    made = get_object_or_404(Merge, team=request.member.team, pk=pk)
    parted = duplicates.part(request.member, pk)
    noted(request, f"Parted: {parted} is a person of their own again.")
    return redirect("person", made.kept_id)


@require_POST
def thanked(request: Asked, pk: int) -> HttpResponse:
    """Close the loops owed to them."""
    one = person(request, pk)
    try:
        closed = hearing.thanked(request.member, str(pk), on=when(request))
    except TROUBLE as why:
        return whole(request, pk, plain(why), "thanked")
    undo: tuple[str, int] | tuple[()] = ()  # where several are closed at once, each is taken back by itself
    if not closed:
        undo = ("unthanked", pk)
    elif len(closed) == 1:
        undo = ("step_back", closed[0].pk)
    noted(request, f"Noted: you thanked {one} and told them.", *undo)
    return back(request, "today")


@require_POST
def unthanked(request: Asked, pk: int) -> HttpResponse:
    """Take back the last thanks to them."""
    one = person(request, pk)
    try:
        hearing.unthank(one)
    except TROUBLE as why:
        return whole(request, pk, plain(why), "thanked")
    noted(request, f"Taken back: {one} is still to be thanked.")
    return back(request, "person", pk)


def forget(request: Asked, pk: int) -> HttpResponse:
    """Ask whether to forget them, then do."""
    one = person(request, pk)
    if request.method != "POST":
        return page(request, "forget.html", person=one)
    try:
        was = keeping.forget(request.member, str(pk))
    except TROUBLE as why:
        return page(request, "forget.html", trouble=plain(why), person=one)
    noted(request, f"{was} is forgotten.")
    return redirect("network")
