"""From labels to remarks: what is wrong, where, in one plain sentence, and who says so."""

from __future__ import annotations

from collections.abc import Iterator

from ..offer import Avatar, Offer
from .reading import Reading
from .verdict import Place, Remark

THREE = "Martin Stellar, The Three Components of Asking for Referrals"
WORD = "Marc Wayshak, on the word introduction"

Labels = dict[str, str | bool]
Because = dict[str, tuple[Place, ...]]


def remarks(reading: Reading, labels: Labels, because: Because, offer: Offer | None, legal: bool) -> Iterator[Remark]:
    """The findings in the order of the method: the question, the person, the reason, the word, the manner."""
    if not labels["is_ask"]:
        yield Remark("ask", "note", 0, 0, "I see no request for an introduction here.", "", THREE)
        return
    avatar = offer.avatars[0] if offer and offer.avatars else Avatar("")
    start, end = because["question_form"][0] if because["question_form"] else (0, 0)
    if labels["question_form"] == "anyone":
        yield Remark(
            "question", "fault", start, end, "A yes-or-no question earns “I'll let you know”.", "Who do you know", THREE
        )
    if labels["person_specific"] == "vague":
        better = " at ".join(part for part in (avatar.role, avatar.firm) if part)
        yield Remark("person", "fault", start, end, "Nobody comes to mind for so wide a description.", better, THREE)
    if labels["reason_for_them"] != "concrete":
        better = f"because they {avatar.complaint}" if avatar.complaint else ""
        yield Remark("reason", "fault", start, end, "It does not say why they would want to meet you.", better, THREE)
    if labels["vocabulary"] in ("referral", "both"):
        severity = "advice" if legal else "fault"
        yield Remark(
            "word", severity, start, end, "“Referral” can earn you a letter of recommendation.", "introduction", WORD
        )
