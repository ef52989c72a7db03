"""What to mend in an offer before anybody is asked: a trade for a result, a person nobody could look up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields

from .avatar import Avatar, Offer
from .session import QUESTIONS

EXAMPLES = {question.path: question.example for question in QUESTIONS}

_SERVICE = re.compile(
    r"\b(?:services?|solutions?|consult(?:ing|ancy|ation)|coaching|training|support|advice|strategy|strategies|software|"
    r"products?|offering|package|platform|workshops?|sessions?)(?:\s+(?:for|in|on|with|and|to|at)\b.*)?$",
    re.IGNORECASE,
)
_HOLLOW = re.compile(
    r"\b(?:succeed|success|thrive|flourish|transform|potential|goals?|next level|grow their business|"
    r"improve their business|be (?:better|successful)|excellence|optimi[sz]e|leverage|empower\w*|synerg\w+|journey)\b",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"\b(?:any(?:one|body)|every(?:one|body)|people|persons?|businesses|business owners?|companies|"
    r"organi[sz]ations|smes?|smbs?|entrepreneurs?|decision[- ]makers?|leaders|professionals|individuals|clients?|"
    r"customers?|stakeholders|"
    r"families|women|men|friends)\b",
    re.IGNORECASE,
)
_ATTITUDE = re.compile(
    r"\b(?:ambitious|motivated|open to|open-minded|forward[- ]thinking|passionate|committed|serious about|ready to|"
    r"who (?:value|want|care|believe|wish|need|appreciate)s?|like-minded|growth[- ]minded|struggling|"
    r"looking (?:for|to)|interested in)\b",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\b(?:who|with|at|in|near|from)\b|\b(?:of|owns|runs) an? \w+ (?:with|in|at|near)\b", re.IGNORECASE
)
_MINE = re.compile(
    r"\b(?:my|our) (?:services?|work|products?|help|expertise|offer|company|business|programme|program)\b|"
    r"\b(?:buy|hire|pay|book|sign|choose|use) (?:from )?(?:me|us|my|our)\b|"
    r"\b(?:chat|call|talk|meeting|demo|quote) (?:about|with|for)\b|\bwork with (?:me|us)\b|"
    r"\blearn (?:more )?about (?:me|us|my|our|what)\b|\b(?:discount|free (?:consultation|quote|trial))\b|"
    r"\bI(?:'m| am|'ve| want| need| would)\b",
    re.IGNORECASE,
)
_EMPTY_GAIN = re.compile(
    r"^(?:to )?(?:(?:some|good|great|professional|expert|the best|more|better|high[- ]quality) ?)*"
    r"(?:help|advice|support|service|results?|quality|value|benefits?|success|growth|save time(?: and money)?)$",
    re.IGNORECASE,
)
_ADJECTIVES = re.compile(
    r"\b(?:passion\w*|quality|experience[d]?|professional|dedicated|tailored|bespoke|holistic|best|trusted|reliable|friendly|"
    r"customer[- ]focus\w*|innovative|award|unique|personal service|care about)\b",
    re.IGNORECASE,
)
_REFERRAL = re.compile(r"\breferrals?\b", re.IGNORECASE)
_FOR_WHOM = re.compile(r"\bfor ((?:[\w'-]+ ){0,2}[\w'-]+s)$")
_NEED = re.compile(r"^(?:they )?(?:need|lack|require|want|don't have (?:a|an)|have no)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OfferRemark:
    """One finding on the offer.

    ``field`` is a path as in ``QUESTIONS``; ``avatar`` names the avatar it is about, empty for the offer itself.
    ``severity`` is "fault" (an ask made from this would earn "I'll let you know"), "advice", or "note": nothing to
    mend. ``example`` is empty where an example would say nothing.
    """

    field: str
    message: str
    example: str
    severity: str = "advice"
    avatar: str = ""


def remarks(offer: Offer, *, referral_is_legal_term: bool = False) -> tuple[OfferRemark, ...]:
    """What to mend in the offer, in the order of the session; nothing when a friend could work with it as it is."""
    avatars = (found for avatar in offer.avatars for found in about(avatar))
    return (*about_work(offer), *avatars, *(() if referral_is_legal_term else about_words(offer)), *about_worth(offer))


def written_in(offer: Offer, *avatars: Avatar) -> Iterator[tuple[str, str]]:
    """Every text of the offer and of those avatars of it, with its path."""
    asked: list[tuple[str, Offer | Avatar]] = [("", offer), *(("avatars.", avatar) for avatar in avatars)]
    for under, answers in asked:
        for each in fields(answers):
            value = getattr(answers, each.name)
            for text in (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ():
                if isinstance(text, str) and text.strip():
                    yield f"{under}{each.name}", text.strip()


def about_words(offer: Offer) -> Iterator[OfferRemark]:
    """The word that earns letters of recommendation, wherever it would stand in an ask."""
    for avatar in (Avatar(""), *offer.avatars):
        for path, text in written_in(offer if not avatar.name else Offer(), avatar):
            if path != "avatars.name" and _REFERRAL.search(text):
                message = (
                    f"“{text}” says “referral”, which earns letters of recommendation. Write “introduction” instead."
                )
                yield remark(path, message, fault=True, avatar=avatar.name)


def remark(field: str, message: str, *, fault: bool = False, avatar: str = "") -> OfferRemark:
    return OfferRemark(field, message, EXAMPLES.get(field, ""), "fault" if fault else "advice", avatar)


def about_work(offer: Offer) -> Iterator[OfferRemark]:
    if not offer.trade.strip():
        yield remark("trade", "Say in two or three words what you do; the note to forward begins with it.")
    result = offer.result.strip()
    if not result:
        yield remark("result", "Say what your clients have afterwards that they didn't have before.", fault=True)
    elif is_trade(result, offer.trade):
        yield remark(
            "result",
            f"“{result}” is a trade. Write what it changes: something a client could see or count.",
            fault=True,
        )
    elif _HOLLOW.search(result):
        yield remark(
            "result", f"Nobody can picture “{result}”. Write what happened to one client, and leave the rest out."
        )
    elif whose := somebody_else(offer):
        asked = offer.avatars[0].role.strip()
        yield remark("result", f"Is it the {whose} who {result}? You ask for “{asked}”; write “help {whose} …”.")
    if not offer.usp.strip():
        yield remark("usp", "Say one thing you do that others in your trade don't.")
    elif _ADJECTIVES.search(offer.usp):
        yield remark(
            "usp",
            f"“{offer.usp.strip()}” could be said by everybody in your trade. Write a thing you do, not what you are.",
        )
    if not offer.avatars:
        yield remark("avatars.name", "Describe at least one kind of person you would like to meet.", fault=True)


def somebody_else(offer: Offer) -> str:
    """Whom the trade says it is for, where no avatar is one of them and the result does not say whose it is."""
    whom = _FOR_WHOM.search(offer.trade.strip())
    if whom is None or re.match(r"(?:i |we )?help", offer.result.strip(), re.IGNORECASE):
        return ""
    asked = " ".join(f"{avatar.role} {avatar.firm}" for avatar in offer.avatars).lower()
    known = not offer.avatars or any(word[:4] in asked for word in re.findall(r"[a-z]{4,}", whom[1].lower()))
    return "" if known else whom[1]


def is_trade(result: str, trade: str) -> bool:
    """Whether a result is only the name of a service, or of the trade over again."""
    words = set(re.findall(r"[a-z]{4,}", result.lower()))
    of_trade = {word[:5] for word in re.findall(r"[a-z]{4,}", trade.lower())}
    repeats = sum(word[:5] in of_trade for word in words)
    return (
        bool(_SERVICE.search(result) and len(words) <= 5)
        or result.lower().startswith("with ")
        or bool(words and repeats > len(words) / 2)
    )


def about(avatar: Avatar) -> Iterator[OfferRemark]:
    for field, message, fault in (*whom(avatar), *stack(avatar), *where(avatar)):
        yield remark(f"avatars.{field}", message, fault=fault, avatar=avatar.name)


Finding = tuple[str, str, bool]


def whom(avatar: Avatar) -> Iterator[Finding]:
    role = avatar.role.strip()
    others = [text for text in (avatar.firm, avatar.size, avatar.place, avatar.event) if text.strip()]
    bare = re.sub(r"\b(?:small|medium|large|local|other|my|the|an?)\b", "", role, flags=re.IGNORECASE).strip()
    if not role:
        yield "role", "Write the job that stands on their card; a friend looks for a person, not for a market.", True
    elif _ANYBODY.fullmatch(bare) or _ATTITUDE.search(role):
        yield "role", f"Nobody could look up “{role}” in an address book. Write a job, or what they own or run.", True
    elif not others and not _PLACED.search(role):
        yield (
            "firm",
            "A job alone fits thousands. Add the kind of firm, its size, the place or what has just happened to them.",
            True,
        )
    for field, text in (("firm", avatar.firm), ("event", avatar.event)):
        if _ATTITUDE.search(text):
            yield (
                field,
                f"“{text.strip()}” can't be seen from outside. Write something a friend could know about them.",
                False,
            )


def stack(avatar: Avatar) -> Iterator[Finding]:
    complaint, reason = avatar.complaint.strip(), avatar.reason.strip()
    if not complaint:
        yield "complaint", "Write what they complain about; it is how a friend recognises them.", True
    elif _NEED.search(complaint):
        yield "complaint", f"“{complaint}” is your diagnosis. Write what they say is going wrong.", False
    layers = {"cause": avatar.cause, "cost": avatar.cost, "tried": avatar.tried}
    missing = [field for field, text in layers.items() if not text.strip()]
    if complaint and len(missing) == len(layers):
        yield (
            "cause",
            "The stack is one layer deep. Write what is under the complaint, what it costs and what they tried.",
            False,
        )
    elif complaint and "cost" in missing:
        yield "cost", "Say what it costs them; that is what makes them want to talk.", False
    if not reason:
        yield "reason", "Say what they would have from meeting you, even if they never buy.", True
    elif _MINE.search(reason):
        yield "reason", f"“{reason}” is your reason. Write what they would have from it.", True
    elif _EMPTY_GAIN.match(reason):
        yield (
            "reason",
            f"“{reason}” could be promised by anybody. Write something they could hold, see or count.",
            False,
        )


def where(avatar: Avatar) -> Iterator[Finding]:
    said = [text for text in avatar.says if text.strip()]
    if len(said) < 2:
        yield "says", "Write two or three sentences as you have heard them; your friends will listen for them.", False
    elif long := next((text for text in said if len(text.split()) > 18), ""):
        yield "says", f"Nobody says “{long.strip()}” in one breath. Cut it to what you have heard.", False
    if not any(text.strip() for text in avatar.gathers):
        yield "gathers", "Name a place where such people meet; it brings names to a friend's mind.", False


def about_worth(offer: Offer) -> Iterator[OfferRemark]:
    if offer.worth is None:
        yield remark(
            "worth", "Put a rough figure on a client, to see what your network returns. No friend ever sees it."
        )
    elif not offer.currency:
        yield remark("currency", "Say in which currency that is.")
    if offer.close_rate is None:
        yield remark("close_rate", "Guess what share of the people you are introduced to become clients.")
