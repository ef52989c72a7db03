"""The four forms of an ask as they stand on its page, each with what the reviewer says of it."""

from __future__ import annotations

from dataclasses import dataclass

from whoknows.book.models import Member
from whoknows.coach.asking import Draft
from whoknows.coach.judging import looked_at
from whoknows.core.offer import Offer
from whoknows.core.review import Remark
from whoknows.web.asked import Asked, text

FORMS = {
    "spoken": ("Say it", "Best in person or on the phone. Say it in your own voice."),
    "message": ("Or write it", "When you can't speak to them."),
    "forwardable": ("For them to forward", "It stands by itself. They may put it in their own words."),
    "listening": ("Listening card", "For them to keep: what to listen for."),
}


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an ask as it stands on the page: its words, those composed, and what the reviewer says."""

    name: str
    title: str
    hint: str
    text: str
    composed: str
    remarks: tuple[Remark, ...]

    @property
    def rows(self) -> int:
        """Lines that show all of it where a browser does not grow the field itself."""
        return sum(1 + len(line) // 55 for line in self.text.split("\n")) + 1


def forms(member: Member, offer: Offer, draft: Draft) -> list[Form]:
    """The four forms, spoken first."""
    composed = draft.composed or draft.ask
    return [
        Form(
            name, *said, text := getattr(draft.ask, name), getattr(composed, name), looked_at(member, offer, name, text)
        )
        for name, said in FORMS.items()
    ]


def bettered(request: Asked, offer: Offer, typed: dict[str, str]) -> dict[str, str]:
    """What was typed, with the better wording of one remark in its place where that was asked for ("spoken-2")."""
    form, _, number = text(request, "do").rpartition("-")
    if form not in typed or not number.isdecimal():
        return typed
    remark = dict(enumerate(looked_at(request.member, offer, form, typed[form]), 1)).get(int(number))
    if remark is None or not remark.better:
        return typed
    return {**typed, form: typed[form][: remark.start] + remark.better + typed[form][remark.end :]}
