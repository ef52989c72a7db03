"""An ask to one person: its words, that it was said, and what was heard."""

from __future__ import annotations

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from whoknows.book.models import Ask, Call
from whoknows.coach import asking, changing, hearing, here, later, offering
from whoknows.coach.offering import current_offer
from whoknows.core.introduction import Heard
from whoknows.core.offer import OfferError
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, names, noted, page, person, plain, text, when
from whoknows.web.forms import bettered, elsewhere, forms, given_back, mark, retyped, typed_in
from whoknows.web.person import whole

ELSEWHERE = "You changed these words in another window; what you typed here is not kept yet."
GUESSES = {"yes": True, "no": False}  # what I expect before asking: a name, or none
CALLED = {
    "spoken": "what you say",
    "subject": "the subject",
    "message": "the message",
    "forwardable": "the note to forward",
    "listening": "the listening card",
}
TOLD = {
    Heard.NAMED: "Noted: {who} named {names}. Thank them when you can.",
    Heard.THINKING: "Noted: {who} is thinking. It comes up again in two weeks.",
    Heard.NO: "Noted: {who} said no this time.",
    Heard.TESTIMONIAL: "Noted: {who} wrote a recommendation instead.",
    Heard.STOP: "Noted: {who} is never asked again.",
}


def ask(request: Asked, pk: int, trouble: str = "") -> HttpResponse:
    """The words for one person, with everything that can be done with them."""
    one, on, offer = person(request, pk), here.day(request.member), current_offer(request.member)
    avatar = text(request, "avatar") if trouble else request.GET.get("avatar", "")
    if avatar and avatar not in [a.name for a in offer.avatars]:
        if not trouble:
            raise Http404("There is no such avatar in the offer.")
        avatar = ""
    draft, wanted = None, ""
    try:
        draft = asking.draft(request.member, str(pk), on=on, avatar=avatar) if offer.avatars else None
    except OfferError as why:
        wanted = plain(why)
    typed = typed_in(request) if trouble else {}
    waiting = Ask.objects.open().filter(person=one).prefetch_related("answers").first()
    mine = Ask.objects.drafts().filter(person=one, edited=True).first() if len(offer.avatars) > 1 else None
    return page(
        request, "ask.html", trouble=trouble, person=one, draft=draft, offer=offer, waiting=waiting, on=on,
        forms=forms(request.member, offer, draft, typed) if draft else (),
        mine_about=mine.avatar if mine else "",
        weak=offering.weak(offer, draft.ask.avatar) if draft and draft.composed else 0,
        number=next((n for n, a in enumerate(offer.avatars) if draft and a.name == draft.ask.avatar), 0),
        was_subject=mark(draft.ask.subject) if draft else "", wanted=wanted if wanted != trouble else "",
    )  # fmt: skip


@require_POST
def words(request: Asked, pk: int) -> HttpResponse:
    """Keep the user's own words until they are said; asked for by htmx, answer with what the reviewer says of them."""
    one, on, offer = person(request, pk), here.day(request.member), current_offer(request.member)
    typed, name = typed_in(request), (request.htmx.trigger_name or "") if request.htmx else ""
    try:
        now = asking.draft(request.member, str(pk), on=on, avatar=text(request, "avatar"))
        typed = retyped(request, bettered(request, offer, typed))
        if changed := elsewhere(request, now, typed):
            if not request.htmx:
                raise Unclear(ELSEWHERE)
            theirs = {"trouble": ELSEWHERE, "theirs": getattr(now.ask, changed), "name": changed}
            return render(request, "part/looked.html", {**theirs, "was": mark(theirs["theirs"])})
        changing.keep(request.member, now, on=on, **typed)
        made = asking.draft(request.member, str(pk), on=on, avatar=now.ask.avatar)
    except TROUBLE as why:
        return (
            render(request, "part/looked.html", {"trouble": plain(why)})
            if request.htmx
            else ask(request, pk, plain(why))
        )
    if request.htmx:
        beside = "message" if name == "subject" else name
        form = next((f for f in forms(request.member, offer, made) if f.name == beside), None)
        return render(request, "part/looked.html", {"form": form, "draft": made, "person": one, "kept": True})
    if text(request, "do").startswith("compose-"):
        return compose(request, pk)
    noted(request, f"Your words for {one} are kept until you have said them.", "compose", pk)
    return back(request, "ask", pk)


@require_POST
def compose(request: Asked, pk: int) -> HttpResponse:
    """Let one form be composed again, or all of them."""
    one = person(request, pk)
    given = changing.give_back(one, given_back(request))
    if given:
        which = " and ".join(CALLED[form] for form in given)
        noted(request, f"Composed again: {which}.", "mine", pk, ",".join(given))
    return back(request, "ask", pk)


@require_POST
def mine(request: Asked, pk: int, forms: str) -> HttpResponse:
    """Let my own words stand again in the place of composed ones."""
    one = person(request, pk)
    try:
        changing.take_up(one, forms.split(","))
    except TROUBLE as why:
        return ask(request, pk, plain(why))
    noted(request, "Your own words stand again.")
    return back(request, "ask", pk)


@require_POST
def said(request: Asked, pk: int) -> HttpResponse:
    """Record that the ask was made."""
    one = person(request, pk)
    try:
        row = asking.said(
            request.member, str(pk), on=when(request), avatar=text(request, "avatar"),
            channel=_channel(request), guess=GUESSES.get(text(request, "guess")),
        )  # fmt: skip
    except TROUBLE as why:
        return ask(request, pk, plain(why))
    noted(request, f"Noted: you asked {one}. If you hear nothing, it comes up again in a week.", "unsaid", row.pk)
    return back(request, "today")


@require_POST
def again(request: Asked, pk: int) -> HttpResponse:
    """Record that the ask which waits for its answer was put once more."""
    one = person(request, pk)
    try:
        row = asking.said_again(
            request.member, str(pk), on=when(request), avatar=text(request, "avatar"), channel=_channel(request)
        )
    except TROUBLE as why:
        return ask(request, pk, plain(why))
    noted(request, f"Noted: you asked {one} once more.", "unsaid", row.pk)
    return back(request, "today")


def _channel(request: Asked) -> str:
    return "message" if text(request, "channel") == "message" else "spoken"


@require_POST
def unsaid(request: Asked, pk: int) -> HttpResponse:
    """Take back that it was said."""
    row = get_object_or_404(Ask, team=request.member.team, pk=pk)
    try:
        asking.unsay(row)
    except TROUBLE as why:
        return ask(request, row.person_id, plain(why))
    noted(request, f"Taken back: the ask to {row.person}.")
    return back(request, "ask", row.person_id)


@require_POST
def heard(request: Asked, pk: int) -> HttpResponse:
    """Record the answer, with those who were named."""
    one, named = person(request, pk), names(request, "names")
    try:
        answer = _answer(request)
        row = hearing.heard(request.member, str(pk), answer, named if answer is Heard.NAMED else (), on=when(request))
    except TROUBLE as why:
        return ask(request, pk, plain(why))
    noted(request, TOLD[answer].format(who=one, names=" and ".join(named)), "unheard", row.pk)
    if request.POST.get("back", "").startswith(reverse("ask", args=[pk])):  # there is nothing more to ask them now
        return redirect("introductions" if answer is Heard.NAMED else "today")
    return back(request, "today")


def _answer(request: Asked) -> Heard:
    try:
        answer = Heard(text(request, "answer"))
    except ValueError:
        raise Unclear("Say what you heard: choose one of the answers.") from None
    if answer is Heard.NAMED and not names(request, "names"):
        raise Unclear("Write the name of the person they named.")
    return answer


@require_POST
def unheard(request: Asked, pk: int) -> HttpResponse:
    """Take back the last answer."""
    row = get_object_or_404(Ask, team=request.member.team, pk=pk)
    try:
        hearing.unhear(row)
    except TROUBLE as why:
        return ask(request, row.person_id, plain(why))
    noted(request, f"Taken back: {row.person}’s answer is open again.")
    return back(request, "today")


@require_POST
def called(request: Asked, pk: int) -> HttpResponse:
    """Note a call or message: what is due with them moves on from its day."""
    one = person(request, pk)
    try:
        made = hearing.called(request.member, str(pk), on=when(request), note=text(request, "note"))
    except TROUBLE as why:
        return whole(request, pk, plain(why), "called")
    noted(request, f"Noted: you were in touch with {one}. What is due moves on from there.", "uncalled", made.pk)
    return back(request, "person", pk)


@require_POST
def uncalled(request: Asked, pk: int) -> HttpResponse:
    """Take a call back."""
    made = get_object_or_404(Call, team=request.member.team, pk=pk)
    hearing.uncall(made)
    noted(request, f"Taken back: the call with {made.person}.")
    return back(request, "person", made.person_id)


@require_POST
def not_now(request: Asked, pk: int) -> HttpResponse:
    """Put a person off until next week."""
    one = person(request, pk)
    later.put_off(request.member, str(pk), on=here.day(request.member))
    noted(request, f"{one} is put off until next week.", "now_after_all", pk)
    return back(request, "today")


@require_POST
def now_after_all(request: Asked, pk: int) -> HttpResponse:
    """Take back that a person was put off."""
    one = person(request, pk)
    try:
        later.take_up(one)
    except TROUBLE as why:
        return ask(request, pk, plain(why))
    noted(request, f"Taken back: {one} may be asked.")
    return back(request, "today")


def letter(request: Asked, pk: int) -> HttpResponse:
    """The message as a file that any mail program opens as a draft."""
    person(request, pk)
    try:
        made = asking.draft(request.member, str(pk), on=here.day(request.member), avatar=request.GET.get("avatar", ""))
    except TROUBLE as why:
        raise Http404(plain(why)) from why
    file = asking.as_mail(request.member, made)
    return HttpResponse(
        file, content_type="message/rfc822", headers={"Content-Disposition": 'attachment; filename="ask.eml"'}
    )
