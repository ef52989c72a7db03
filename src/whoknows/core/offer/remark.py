"""What to mend in an offer before anybody is asked: a trade for a result, a person nobody could look up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from . import hurry, wording
from .avatar import Avatar, Offer
from .example import examples
from .saying import ROOM, quoted, said
from .session import QUESTIONS

_REFERRAL = re.compile(r"\breferrals?\b", re.IGNORECASE)
_FOR_WHOM = re.compile(r"\bfor ((?:[\w'-]+ ){0,2}[\w'-]+s)$")
_ANYBODYS = re.compile(
    r"\b(?:adults|beginners|people|women|men|homes|others|weddings|events|clients|families)$", re.IGNORECASE
)
_LONGEST = 18  # words of what somebody says in one breath


@dataclass(frozen=True, slots=True)
class OfferRemark:
    """One finding on the offer.

    ``field`` is a path as in ``QUESTIONS``; ``avatar`` names the avatar it is about, empty for the offer itself.
    ``severity`` is "fault" (an ask made from this would earn "I'll let you know"), "advice", "slip" (an ask says it
    rightly all the same) or "note": nothing to mend. ``example`` is of the trade's own kind; ``better`` is the answer
    itself in other words, where it can be said in those of the user. Either is empty where it would say nothing.
    """

    field: str
    message: str
    example: str
    severity: str = "advice"
    avatar: str = ""
    better: str = ""


def remarks(offer: Offer, *, referral_is_legal_term: bool = False) -> tuple[OfferRemark, ...]:
    """What to mend in the offer, in the order of the session; nothing when a friend could work with it as it is."""
    avatars = (found for avatar in offer.avatars for found in about(avatar))
    words = () if referral_is_legal_term else about_words(offer)
    such_as = examples(offer.trade)
    every = (*about_work(offer), *avatars, *words, *about_breath(offer), *about_worth(offer))
    return tuple(replace(found, example=such_as.get(found.field, "")) for found in every)


def put_right(offer: Offer) -> Offer:
    """The offer with its slips put right as they are offered; an avatar that is called by its role still is."""
    slips = {(r.avatar, r.field.removeprefix("avatars.")): r.better for r in remarks(offer) if r.severity == "slip"}

    def of(name: str) -> dict[str, Any]:
        theirs = {field: better for (avatar, field), better in slips.items() if avatar == name}
        return theirs | ({"says": tuple(theirs["says"].split("\n"))} if "says" in theirs else {})

    def whom(avatar: Avatar) -> Avatar:
        now = replace(avatar, **of(avatar.name))
        return replace(now, name=now.role) if avatar.name == avatar.role else now

    return replace(offer, **of(""), avatars=tuple(map(whom, offer.avatars)))


def written_in(offer: Offer, *avatars: Avatar) -> Iterator[tuple[str, str]]:
    """Every text of the offer and of those avatars of it, with its path."""
    asked: list[tuple[str, Offer | Avatar]] = [("", offer), *(("avatars.", avatar) for avatar in avatars)]
    for under, answers in asked:
        for each in fields(answers):
            value = getattr(answers, each.name)
            for text in (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ():
                if isinstance(text, str) and text.strip():
                    yield f"{under}{each.name}", text.strip()


def about_breath(offer: Offer) -> Iterator[OfferRemark]:
    """Answers that nobody could say in one breath: an ask has only their beginning, or leaves them out."""
    for whose, texts in (("", written_in(offer)), *((a.name, written_in(Offer(), a)) for a in offer.avatars)):
        for path, text in texts:
            if (count := len(text.split())) > ROOM and path != "avatars.says":
                better = short if (short := wording.shorter(text)) != text else ""
                message = f"That is {count} words, and an ask has room for about sixteen."
                yield remark(path, message, avatar=whose, better=better)


def about_words(offer: Offer) -> Iterator[OfferRemark]:
    """The word that earns letters of recommendation, wherever it would stand in an ask."""
    for avatar in (Avatar(""), *offer.avatars):
        for path, text in written_in(offer if not avatar.name else Offer(), avatar):
            if path != "avatars.name" and _REFERRAL.search(text):
                earns = "which earns letters of recommendation. Write “introduction” instead."
                message = f"{quoted(text)} says “referral”, {earns}"
                yield remark(path, message, fault=True, avatar=avatar.name)


def remark(field: str, message: str, *, fault: bool = False, avatar: str = "", better: str = "") -> OfferRemark:
    return OfferRemark(field, message, "", "fault" if fault else "advice", avatar, better)


def about_work(offer: Offer) -> Iterator[OfferRemark]:
    told = tuple(about_my_work(offer))
    yield from sorted((*told, *hurried(hurry.of_work(offer), told)), key=asked_at)


def about_my_work(offer: Offer) -> Iterator[OfferRemark]:
    if not offer.trade.strip():
        yield remark("trade", "Say in two or three words what you do; the note to forward begins with it.")
    yield from about_result(offer)
    if not offer.usp.strip():
        yield remark("usp", "Say one thing you do that others in your trade don't.")
    elif wording.is_praise(offer.usp):
        message = (
            f"{quoted(offer.usp)} could be said by everybody in your trade. Write a thing you do, not what you are."
        )
        yield remark("usp", message)
    if not offer.avatars:
        yield remark("avatars.name", "Describe at least one kind of person you would like to meet.", fault=True)


def about_result(offer: Offer) -> Iterator[OfferRemark]:
    result = offer.result.strip()
    if not wording.is_english(text for _, text in written_in(offer, *offer.avatars)):
        message = "This does not look like English, and asks are written in English. Answer as you would ask."
        yield remark("result", message)
    elif not result:
        yield remark("result", "Say what your clients have afterwards that they didn't have before.", fault=True)
    elif wording.is_trade(result, offer.trade):
        yield remark(
            "result",
            f"{quoted(result)} is a trade. Write what it changes: something a client could see or count.",
            fault=True,
        )
    elif wording.is_thing(result):
        yield remark("result", f"{quoted(result)} is what you make. Write what they can do once they have it.")
    elif wording.is_what_i_do(result):
        yield remark("result", f"{quoted(result)} is what you do. Write what they have afterwards.")
    elif wording.is_hollow(result):
        yield remark(
            "result", f"Nobody can picture {quoted(result)}. Write what happened to one client, and leave the rest out."
        )
    elif whose := somebody_else(offer):
        asked = offer.avatars[0].role.strip()
        yield remark("result", f"Is it the {whose} who {result}? You ask for “{asked}”; write “help {whose} …”.")


def somebody_else(offer: Offer) -> str:
    """Whom the trade says it is for, where no avatar is one of them and the result does not say whose it is."""
    whom = _FOR_WHOM.search(offer.trade.strip())
    if whom is None or re.match(r"(?:i |we )?help", offer.result.strip(), re.IGNORECASE):
        return ""
    if _ANYBODYS.search(whom[1]):
        return ""
    asked = " ".join(f"{avatar.role} {avatar.firm}" for avatar in offer.avatars).lower()
    known = not offer.avatars or any(word[:4] in asked for word in re.findall(r"[a-z]{4,}", whom[1].lower()))
    return "" if known else whom[1]


def about(avatar: Avatar) -> Iterator[OfferRemark]:
    told = (*whom(avatar), *stack(avatar), *where(avatar))
    every = (*told, *hurried(hurry.of_avatar(avatar), told))
    yield from sorted((replace(r, field=f"avatars.{r.field}", avatar=avatar.name) for r in every), key=asked_at)


def asked_at(found: OfferRemark) -> int:
    """Where in the session the answer is asked for."""
    return next(at for at, question in enumerate(QUESTIONS) if question.path == found.field)


def hurried(found: Iterable[hurry.Finding], told: Iterable[OfferRemark]) -> Iterator[OfferRemark]:
    """What was typed in a hurry, one remark an answer at most, and none where another is told."""
    fields = {each.field for each in told}
    for each in found:
        if each.field not in fields:
            fields.add(each.field)
            told_of = remark(each.field, each.message, better=each.better)
            yield replace(told_of, severity="slip") if each.slip else told_of


def whom(avatar: Avatar) -> Iterator[OfferRemark]:
    role = avatar.role.strip()
    house = "" if wording.is_every_kind(avatar.firm) else avatar.firm
    narrowing = (house, avatar.size, said("place", avatar.place), avatar.event)
    others = [text for text in narrowing if text.strip()]
    if not role:
        message = "Write the job that stands on their card; a friend looks for a person, not for a market."
        yield remark("role", message, fault=True)
    elif wording.is_anybody(role) or (others and wording.is_household(role, avatar.event)):
        message = f"Nobody could look up {quoted(role)} in an address book. Write a job, or what they own or run"
        yield remark("role", f"{message}, or what has just happened to them.", fault=True)
    elif not others and (wording.is_household(role) or not wording.is_placed(role)):
        message = (
            "A job alone fits thousands. Add the kind of firm, its size, the place or what has just happened to them."
        )
        yield remark("firm", message, fault=True)
    for field, text in (("firm", avatar.firm), ("event", avatar.event)):
        if wording.is_attitude(text):
            message = (
                f"{quoted(text.strip())} can't be seen from outside. Write something a friend could know about them."
            )
            yield remark(field, message)


def stack(avatar: Avatar) -> Iterator[OfferRemark]:
    complaint, reason = avatar.complaint.strip(), avatar.reason.strip()
    if not complaint:
        better = next((told for said in avatar.says if (told := wording.as_theirs(said))), "")
        message = "Write what they complain about; it is how a friend recognises them."
        yield remark("complaint", message, fault=True, better=better)
    elif wording.is_diagnosis(complaint):
        yield remark("complaint", f"{quoted(complaint)} is your diagnosis. Write what they say is going wrong.")
    if complaint and not any(text.strip() for text in (avatar.cause, avatar.cost, avatar.tried)):
        message = "The stack is one layer deep. Write what it costs them, and what is under it."
        yield remark("cost", message)
    if not reason:
        yield remark("reason", "Say what they would have from meeting you, even if they never buy.", fault=True)
    elif wording.is_mine(reason):
        yield remark("reason", f"{quoted(reason)} is your reason. Write what they would have from it.", fault=True)
    elif wording.is_my_act(reason):
        message = f"{quoted(reason)} is what you would do. Write what they would have from it."
        yield remark("reason", message, better=hurry.given(reason))
    elif wording.is_empty_gain(reason):
        message = f"{quoted(reason)} could be promised by anybody. Write something they could hold, see or count."
        yield remark("reason", message)


def where(avatar: Avatar) -> Iterator[OfferRemark]:
    said = [text for text in avatar.says if text.strip()]
    if not said:
        yield remark("says", "Write two or three sentences as you have heard them; your friends will listen for them.")
    elif long := next((text for text in said if len(text.split()) > _LONGEST), ""):
        better = "\n".join(wording.shorter(text) if len(text.split()) > _LONGEST else text for text in avatar.says)
        message = f"Nobody says {quoted(long)} in one breath. Cut it to what you have heard."
        yield remark("says", message, better=better if better != "\n".join(avatar.says) else "")
    if not any(text.strip() for text in avatar.gathers):
        yield remark("gathers", "Name a place where such people meet; it brings names to a friend's mind.")


def about_worth(offer: Offer) -> Iterator[OfferRemark]:
    if offer.worth is None:
        yield remark(
            "worth", "Put a rough figure on a client, to see what your network returns. No friend ever sees it."
        )
    elif not offer.currency:
        yield remark("currency", "Say in which currency that is.")
    if offer.close_rate is None:
        yield remark("close_rate", "Guess what share of the people you are introduced to become clients.")
