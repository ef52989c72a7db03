"""The four forms of an ask as they stand on its page, each with what the reviewer says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from whoknows.book.models import Member
from whoknows.coach.asking import Draft
from whoknows.coach.judging import looked_at
from whoknows.core.ask import FORMS as WORDS
from whoknows.core.offer import Offer
from whoknows.core.review import Remark
from whoknows.web.asked import Asked, text

FORMS = {
    "spoken": ("Say it", "Best in person or on the phone. Say it in your own voice."),
    "message": ("Or write it", "When you can't speak to them."),
    "forwardable": ("For them to forward", "It stands by itself. They may put it in their own words."),
    "listening": ("Listening card", "For them to keep: what to listen for."),
}
SUBJECT = {"message": "subject"}


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an ask as it stands on the page: its words, those composed, whose they are, and what the reviewer
    says; the subject goes with the message.

    ``was`` tells which words are kept, so that a window which has not seen them does not write over them.
    """

    name: str
    title: str
    hint: str
    text: str
    composed: str
    was: str
    mine: bool
    subject_mine: bool
    remarks: tuple[Remark, ...]

    @property
    def rows(self) -> int:
        """Lines that show all of it where a browser does not grow the field itself."""
        return sum(1 + len(line) // 55 for line in self.text.split("\n")) + 1


def forms(member: Member, offer: Offer, draft: Draft, typed: Mapping[str, str] | None = None) -> list[Form]:
    """The four forms, spoken first, in the words that were ``typed`` where they are not kept."""
    composed, listed = draft.composed or draft.ask, []
    for name, said in FORMS.items():
        kept = getattr(draft.ask, name)
        text = (typed or {}).get(name, kept)
        looked = looked_at(member, offer, name, text)
        subject_mine = SUBJECT.get(name) in draft.own
        listed.append(
            Form(name, *said, text, getattr(composed, name), mark(kept), name in draft.own, subject_mine, looked)
        )
    return listed


def mark(words: str) -> str:
    """A short mark of some words, the same for the same."""
    return sha256(words.encode()).hexdigest()[:12]


def elsewhere(request: Asked, now: Draft, typed: Mapping[str, str]) -> str:
    """The form whose words the user has changed in another window since this one showed them; empty for none."""
    for name, words in typed.items():
        kept = getattr(now.ask, name)
        if name in now.own and words != kept and request.POST.get(f"was-{name}") not in (None, mark(kept), mark(words)):
            return name
    return ""


def given_back(request: Asked) -> tuple[str, ...]:
    """What is to be composed again: one form, with its subject, else all of them."""
    form = text(request, "form") or text(request, "do").removeprefix("compose-")
    return tuple(filter(None, (SUBJECT.get(form), form))) if form in FORMS else WORDS


def retyped(request: Asked, typed: Mapping[str, str]) -> dict[str, str]:
    """Of what a window sends, that which was typed in it: a form as it was shown there is left as it stands by now."""
    return {form: words for form, words in typed.items() if request.POST.get(f"was-{form}") != mark(words)}


def typed_in(request: Asked) -> dict[str, str]:
    """The words as they were typed, by form; ``subject`` is that of the message."""
    typed = {form: request.POST[form].strip() for form in WORDS if form in request.POST}
    return {form: words.replace("\r\n", "\n") for form, words in typed.items()}


def bettered(request: Asked, offer: Offer, typed: dict[str, str]) -> dict[str, str]:
    """What was typed, with the better wording of one remark in its place where that was asked for ("spoken-2")."""
    form, _, number = text(request, "do").rpartition("-")
    if form not in typed or not number.isdecimal():
        return typed
    remark = dict(enumerate(looked_at(request.member, offer, form, typed[form]), 1)).get(int(number))
    if remark is None or not remark.better:
        return typed
    return {**typed, form: typed[form][: remark.start] + remark.better + typed[form][remark.end :]}
