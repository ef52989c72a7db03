"""The offer, question by question, with a live sample of what it makes people say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from whoknows.book.models import Offer as Version
from whoknows.coach import asking, here, offering
from whoknows.core.ask import Ask
from whoknows.core.offer import QUESTIONS, Avatar, Offer, OfferError, Question, from_dict, remarks, to_dict, to_toml
from whoknows.web.asked import TROUBLE, Asked, Unclear, noted, page, plain

OF_AVATAR = "avatars."


@dataclass(frozen=True, slots=True)
class Field:
    """One question with what stands in its answer so far; ``name`` is its name in the form."""

    question: Question
    name: str
    answer: str
    remarks: tuple[str, ...] = ()


Part = tuple[str, list[Field]]


def offer(request: Asked, plainly: dict[str, Any] | None = None, trouble: str = "") -> HttpResponse:
    """The offer as it stands, or as it was typed where it could not be kept."""
    stands = offering.current_offer(request.member)
    shown = plainly if plainly is not None else to_dict(stands)
    avatars = shown["avatars"] or [to_dict(Offer(avatars=(Avatar(name=""),)))["avatars"][0]]
    found = remarks(stands) if plainly is None and stands.avatars else ()
    return page(
        request, "offer.html", trouble=trouble, stands=stands,
        parts=_parts([_field(q, q.path, shown, found) for q in QUESTIONS if not q.path.startswith(OF_AVATAR)]),
        avatars=[_avatar_parts(number, avatar, found) for number, avatar in enumerate(avatars)],
        several=len(avatars) > 1, sample=_sample(request, stands),
        versions=Version.objects.filter(member=request.member).order_by("-pk")[1:11],
    )  # fmt: skip


def _avatar_parts(number: int, avatar: dict[str, Any], found: Iterable[Any]) -> tuple[int, str, list[Part]]:
    fields = [
        _field(q, f"avatar-{number}-{q.path.removeprefix(OF_AVATAR)}", avatar, [r for r in found if r.avatar == avatar["name"]])
        for q in QUESTIONS
        if q.path.startswith(OF_AVATAR)
    ]
    return number, avatar["name"], _parts(fields)


def _field(question: Question, name: str, answers: dict[str, Any], found: Iterable[Any]) -> Field:
    key = question.path.removeprefix(OF_AVATAR)
    answer = answers.get(key)
    text = "\n".join(answer) if isinstance(answer, list) else "" if answer is None else str(answer)
    return Field(question, name, text, tuple(r.message for r in found if r.field.removeprefix(OF_AVATAR) == key))


def _parts(fields: Iterable[Field]) -> list[Part]:
    return [(part, list(theirs)) for part, theirs in groupby(fields, key=lambda f: f.question.part)]


@require_POST
def save(request: Asked) -> HttpResponse:
    """Keep the offer as a new version; or add or remove an avatar in the form."""
    typed = _typed(request.POST)
    do = request.POST.get("do", "save")
    if do == "add":
        typed["avatars"].append(to_dict(Offer(avatars=(Avatar(name=""),)))["avatars"][0])
        return offer(request, typed)
    if do.startswith("remove-") and do[7:].isdecimal():
        typed["avatars"] = [a for number, a in enumerate(typed["avatars"]) if number != int(do[7:])]
        return offer(request, typed)
    try:
        offering.save(request.member, from_dict(_filled(typed)))
    except TROUBLE as why:
        return offer(request, typed, plain(why))
    noted(request, "Your offer is kept. From now on asks are made from it.")
    return redirect("offer")


def _typed(post: QueryDict) -> dict[str, Any]:
    """The form as plain values of an offer, as typed."""
    count = 0
    while f"avatar-{count}-name" in post:
        count += 1
    return {
        **{q.path: _answer(q, post.get(q.path, "")) for q in QUESTIONS if not q.path.startswith(OF_AVATAR)},
        "avatars": [
            {
                q.path.removeprefix(OF_AVATAR): _answer(q, post.get(f"avatar-{n}-{q.path.removeprefix(OF_AVATAR)}", ""))
                for q in QUESTIONS
                if q.path.startswith(OF_AVATAR)
            }
            for n in range(count)
        ],
    }


def _answer(question: Question, text: str) -> Any:
    text = text.strip().replace("\r\n", "\n")
    if question.kind == "list":
        return [line.strip() for line in text.split("\n") if line.strip()]
    if question.kind in ("money", "share"):
        return text.replace(",", ".") if question.kind == "share" else text.replace(",", "").replace(" ", "") or None
    return text.upper() if question.kind == "currency" else text


def _filled(typed: dict[str, Any]) -> dict[str, Any]:
    """Without avatars that were left wholly empty; a name is made from the role where it is missing."""
    avatars = [{**a, "name": a["name"] or a["role"]} for a in typed["avatars"] if any(a.values())]
    return {**typed, "close_rate": typed["close_rate"] or None, "avatars": avatars}


def _sample(request: Asked, terms: Offer) -> Ask | None:
    if not terms.avatars:
        return None
    return asking.sample(request.member, terms, "", on=here.day(request.member))


@require_POST
def sample(request: Asked) -> HttpResponse:
    """What would be said with the answers so far; nothing is kept."""
    try:
        terms = from_dict(_filled(_typed(request.POST)))
    except OfferError as why:
        return render(request, "part/sample.html", {"sample": None, "trouble": plain(why)})
    return render(request, "part/sample.html", {"sample": _sample(request, terms)})


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
