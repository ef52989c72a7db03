"""Your own words: a text as it is typed, with the reviewer's remarks where they stand, and one way to mend it all."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render

from whoknows.coach import asking, here
from whoknows.coach.judging import LONGEST, judged, mended
from whoknows.core.review import Review
from whoknows.core.review.change import changes
from whoknows.web.asked import TROUBLE, Asked, page, person
from whoknows.web.marking import pieces

EXAMPLE = "Do you know anyone who might be interested in getting my help?"

# Each label as a question in plain words, and how its values are said; those of GOOD are as the method wants them.
SAID: dict[str, tuple[str, dict[str | bool, str]]] = {
    "is_ask": ("Does it ask for an introduction?", {True: "yes", False: "no"}),
    "question_form": (
        "How does it ask?",
        {"who": "who do you know", "named": "for one named person", "anyone": "a yes-or-no", "none": "no question"},
    ),
    "person_specific": (
        "Whom does it describe?",
        {"specific": "exactly the kind of person", "partial": "one trait only", "vague": "nobody in particular"},
    ),
    "reason_for_them": (
        "Why would they want to meet?",
        {"concrete": "said, from their side", "generic": "an empty promise", "self": "about you", "none": "not said"},
    ),
    "vocabulary": (
        "Which word does it use?",
        {"introduction": "introduction", "referral": "referral", "both": "both words", "neither": "neither word"},
    ),
    "value_received": ("Does it recall what they got from you?", {True: "yes", False: "no"}),
    "easy_next_step": ("Does it say exactly what to do?", {True: "yes", False: "no"}),
    "gives_out": ("Is it comfortable to say no?", {True: "yes", False: "no"}),
    "pressure": ("Does it push?", {True: "yes", False: "no"}),
}
GOOD = {
    "is_ask": (True,), "question_form": ("who", "named"), "person_specific": ("specific",),
    "reason_for_them": ("concrete",), "vocabulary": ("introduction", "neither"), "value_received": (True,),
    "easy_next_step": (True,), "gives_out": (True,), "pressure": (False,),
}  # fmt: skip


def review(request: Asked) -> HttpResponse:
    """The text with its remarks; asked for by htmx, the remarks alone. Nothing of it is kept."""
    pk = request.GET.get("person", "") or request.POST.get("person", "")
    one = person(request, int(pk)) if pk.isdecimal() else None
    words = _words(request, pk if one else "")
    do = request.POST.get("do", "")
    if do == "take":
        words = mended(request.member, words)
    found = judged(request.member, words)
    if do.startswith("better-"):
        words = _bettered(words, found, do.removeprefix("better-"))
        found = judged(request.member, words)
    better = mended(request.member, words) if do == "mend" else ""
    shown: dict[str, Any] = {
        "words": words, "found": found, "pieces": pieces(words, found.remarks), "labels": _labels(found),
        "counts": [(s, n) for s in ("fault", "advice", "note") if (n := sum(r.severity == s for r in found.remarks))],
        "mended": better, "changes": changes(words, better) if better and better != words else (), "person": one,
        "do": do, "longest": LONGEST, "example": EXAMPLE,
    }  # fmt: skip
    return render(request, "part/judged.html", shown) if request.htmx else page(request, "review.html", **shown)


def _words(request: Asked, pk: str) -> str:
    """What was typed; else what stands ready for a person, or the text of a link."""
    if "message" in request.POST:
        return request.POST["message"].replace("\r\n", "\n")[:LONGEST]
    if pk:
        try:
            return asking.draft(request.member, pk, on=here.day(request.member)).ask.message
        except TROUBLE:
            return ""
    return request.GET.get("text", "")[:LONGEST]


def _bettered(words: str, found: Review, number: str) -> str:
    """The text with the better wording of one remark in its place."""
    remark = dict(enumerate(found.remarks, 1)).get(int(number) if number.isdecimal() else 0)
    return words[: remark.start] + remark.better + words[remark.end :] if remark and remark.better else words


def _labels(found: Review) -> list[tuple[str, str, bool]]:
    """Each label as a question, what the text says to it, and whether that is as the method wants it."""
    return [(asks, said[found.labels[name]], found.labels[name] in GOOD[name]) for name, (asks, said) in SAID.items()]
