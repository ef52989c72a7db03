"""The offer, question by question, with a live sample of what it makes people say."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from whoknows.book.models import Offer as Version
from whoknows.coach import asking, here, offering
from whoknows.core.ask import Ask
from whoknows.core.offer import Offer, OfferError, changed, from_dict, put_right, remarks, to_dict, to_toml
from whoknows.core.review import review
from whoknows.web import answers
from whoknows.web.asked import TROUBLE, Asked, Unclear, noted, page, plain

SAID_FIRST = ("result", "avatars.role", "avatars.firm")  # what an ask is made from before anything else
MEANWHILE = (
    "Your offer was changed in another window since you opened it here. Below stands what you typed here: keep it once "
    "more to make it the current one; the other stays among the earlier versions."
)


def offer(
    request: Asked, plainly: dict[str, Any] | None = None, trouble: str = "", wrong: str = "", *,
    taken_up: bool = False, added: bool = False, removed: str = "",
) -> HttpResponse:  # fmt: skip
    """The offer as it stands, or as it was typed and is not kept yet; ``wrong`` names the answer a trouble is about."""
    kept, *versions = [*Version.objects.filter(member=request.member).order_by("-pk")[:11]] or [None]
    shown = plainly if plainly is not None else to_dict(kept.terms if kept else Offer())
    number = len(shown["avatars"]) - 1 if added else _in_hand(request, shown)
    return page(
        request, "offer.html", trouble=trouble, wrong=wrong, in_hand=number,
        **_answered(request, shown, begun=kept is not None), **_sampled(request, shown, number),
        versions=_differing(kept, versions), unkept=plainly is not None, taken_up=taken_up, removed=removed,
        begin_at=f"avatar-{number}-role" if added else "",
        began=kept.pk if kept and (plainly is None or trouble == MEANWHILE) else request.POST.get("kept", ""),
    )  # fmt: skip


def _differing(kept: Version | None, earlier: list[Version]) -> list[tuple[Version, tuple[str, ...]]]:
    """The earlier versions, each with what was changed after it."""
    later = [kept, *earlier]
    return [(each, changed(each.terms, after.terms)) for each, after in zip(earlier, later, strict=False) if after]


def _answered(request: Asked, typed: dict[str, Any], *, begun: bool) -> dict[str, Any]:
    """The questions with what is to be said of each answer; of those left empty only once an offer is ``begun``."""
    terms = _read(typed)
    found = offering.remarks(request.member, terms) if terms else ()
    return {"work": answers.work(typed, found), "whom": answers.whom(typed, found), "begun": begun}


@require_POST
def save(request: Asked) -> HttpResponse:
    """Keep the offer as a new version; or add or remove an avatar in the form, or take the form up again."""
    typed = answers.typed(request.POST)
    if typed["worth"] and not typed["currency"]:
        typed["currency"] = request.member.currency
    do = request.POST.get("do", "save")
    if do == "take-up":
        return _taken_up(request, typed)
    if do == "add":
        typed["avatars"].append(answers.empty())
        return offer(request, typed, added=True)
    if do.startswith("remove-") and do[7:].isdecimal():
        out = {n: a for n, a in enumerate(typed["avatars"]) if n == int(do[7:])}
        typed["avatars"] = [a for number, a in enumerate(typed["avatars"]) if number not in out]
        removed = "".join(answers.called(a, n) for n, a in out.items() if any(a.values()))
        return offer(request, typed, removed=removed)
    try:
        terms = from_dict(answers.filled(typed))
        if _changed_meanwhile(request, terms):
            raise Unclear(MEANWHILE)
        offering.save(request.member, terms)
    except TROUBLE as why:
        return offer(request, typed, plain(why), answers.wrong(why, typed))
    noted(request, f"Your offer is kept. {_from_now_on(terms, here.day(request.member))}")
    number = _in_hand(request, typed)
    return redirect(f"{reverse('offer')}?in-hand={number}#avatar-{number}" if number else "offer")


def _from_now_on(terms: Offer, on: date) -> str:
    said, wanted = offering.sayable(terms, on=on)
    if said.avatars:
        return "From now on asks are made from it."
    return plain(OfferError(wanted)) if wanted else "Asks can be made once it says who they are."


def _changed_meanwhile(request: Asked, terms: Offer) -> bool:
    """Whether another offer was kept since this form was begun, in another window or at the prompt."""
    kept = Version.objects.current(request.member)
    return bool(kept and "kept" in request.POST and kept.terms != terms and not _began_from(request, kept))


def _began_from(request: Asked, kept: Version) -> bool:
    number = request.POST.get("kept", "")
    versions = Version.objects.filter(member=request.member)
    began = versions.filter(pk=number).first() if number.isdecimal() and len(number) < 10 else None
    return bool(began and began.document == kept.document)


def _taken_up(request: Asked, typed: dict[str, Any]) -> HttpResponse:
    """What a browser held of an offer half written; nothing where just that is kept by now.

    Where the kept offer is no longer the one it was begun from, the user is asked which of the two to go on from.
    """
    kept = Version.objects.current(request.member)
    if _read(typed) == (kept.terms if kept else Offer()):
        return HttpResponse(status=204)
    if kept and not _began_from(request, kept):
        return render(request, "part/meanwhile.html", {"kept": kept, "member": request.member})
    return offer(request, typed, taken_up=True)


def _read(typed: dict[str, Any]) -> Offer | None:
    """The offer that was typed, without figures that can't be read; None as long as the rest can't be read either."""
    filled = answers.filled(typed)
    for each in (filled, {**filled, "worth": None, "close_rate": None, "currency": ""}):
        with suppress(OfferError):
            return from_dict(each)
    return None


def _in_hand(request: Asked, typed: dict[str, Any]) -> int:
    """The number in the form of the avatar that is being written, the first unless said."""
    number = request.POST.get("in-hand") or request.GET.get("in-hand", "")
    at = int(number) if number.isdecimal() and len(number) < 4 else 0
    return at if at < len(typed["avatars"]) else 0


def _sampled(request: Asked, typed: dict[str, Any], number: int) -> dict[str, Any]:
    """What would be said about the avatar in hand with the answers so far; or what is still wanted for it."""
    avatars = typed["avatars"]
    if not avatars or not any(avatars[number].values()):
        return {"sample": None, "wanted": ""}
    try:
        terms, name = _read(typed) or from_dict(answers.filled(typed)), answers.called(avatars[number], number)
        now = put_right(terms)  # so that nothing is worded anew when a slip is
        name = now.avatars[[avatar.name for avatar in terms.avatars].index(name)].name
        said = asking.sample(request.member, now, name, on=here.day(request.member))
        return {"sample": said, "wanted": "", "ready": _is_ready(request, now, said)}
    except OfferError as why:
        return {"sample": None, "wanted": plain(why)}


def _is_ready(request: Asked, terms: Offer, said: Ask) -> bool:
    """Whether a friend could answer it: without a fault, exactly whom, and why they would want to meet."""
    if any(r.severity == "fault" and r.field in SAID_FIRST and r.avatar in ("", said.avatar) for r in remarks(terms)):
        return False
    found = review(said.spoken, referral_is_legal_term=request.member.referral_is_legal_term)
    whom, why = found.labels["person_specific"], found.labels["reason_for_them"]
    return found.ready and (whom, why) == ("specific", "concrete")


@require_POST
def sample(request: Asked) -> HttpResponse:
    """What would be said with the answers so far, and what is to be said of each; nothing is kept."""
    typed, trouble, wrong = answers.typed(request.POST), "", ""
    try:
        from_dict(answers.filled(typed))
    except OfferError as why:
        trouble, wrong = plain(why), answers.wrong(why, typed)
    shown = _answered(request, typed, begun=bool(request.POST.get("kept")))
    fields = [field for asked in (shown["work"], *shown["whom"]) for field in asked.fields]
    told = {"fields": fields, "begun": shown["begun"], "trouble": trouble, "wrong": wrong}
    return render(request, "part/live.html", {**told, **_sampled(request, typed, _in_hand(request, typed))})


def toml(request: Asked) -> HttpResponse:
    """The offer as a TOML file."""
    text = to_toml(offering.current_offer(request.member))
    return HttpResponse(
        text, content_type="application/toml; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="offer.toml"'},
    )  # fmt: skip


@require_POST
def load(request: Asked) -> HttpResponse:
    """Take the offer from a TOML file."""
    try:
        file = request.FILES.get("file")
        if file is None or (file.size or 0) > 2**20:
            raise Unclear("Choose the TOML file of your offer.")
        offering.load(request.member, file.read().decode("utf-8-sig"))
    except UnicodeDecodeError:
        return offer(request, trouble="This is no text in UTF-8; save the file as UTF-8 and choose it again.")
    except TROUBLE as why:
        return offer(request, trouble=plain(why))
    noted(request, "Your offer is loaded.")
    return redirect("offer")


@require_POST
def again(request: Asked, pk: int) -> HttpResponse:
    """Make an earlier version the current one."""
    version = get_object_or_404(Version, member=request.member, pk=pk)
    offering.save(request.member, version.terms)
    noted(request, "The earlier version is current again; the one after it is kept too.")
    return redirect("offer")
