"""The words that close a loop, judged by rules of their own: they thank, they tell, and they ask for nothing.

What introducers hate most is never to hear what came of it; right after that, being thanked with the next request.
"""

from __future__ import annotations

import re

from whoknows.core.review import Remark

LONGEST = 120  # words; a loop is closed in one breath: our judgement
OURS = "our judgement"

_THANKS = re.compile(r"\b(?:thank(?:s|ful|ed)?|grateful|gratitude|appreciat\w+|much obliged)\b", re.IGNORECASE)
_REFERRAL = re.compile(r"\breferrals?\b", re.IGNORECASE)
_REWARD = re.compile(
    r"\b(?:voucher|commission|finder['’]s fee|gift card|discount|reward|bonus|kickback|percent of|% of)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\bwho(?:m)? (?:else )?(?:do|would|might) you (?:know|think)\b|\bdo you know (?:any|some|of)|"
    r"\banyone else\b|\banybody else\b|\bintroduce me to\b|\bcould you introduce\b",
    re.IGNORECASE,
)


def review_thanks(text: str, *, prospect: str = "", asking: bool = False) -> tuple[Remark, ...]:
    """What is wrong with words of thanks; empty when nothing is. ``asking``: they may ask, after a testimonial.

    >>> [r.message for r in review_thanks("Thank you, Marit: Fenna Acht is a client now.", prospect="Fenna Acht")]
    []
    >>> [r.component for r in review_thanks("Good news! Who else do you know?", prospect="Fenna Acht")]
    ['thanks', 'outcome', 'asks']
    """
    found = [
        None if _THANKS.search(text) else _whole(text, "thanks", "It does not thank them: say so first."),
        None if not prospect or _names(text, prospect) else _whole(
            text, "outcome", f"It does not say what came of it with {prospect}: that is what they wait for."
        ),
        None if asking else _at(_ASKS, text, "asks", "Thanks that end in a request are none: ask another day."),
        _at(_REFERRAL, text, "vocabulary", "Say “introduction”: a referral can mean a letter of recommendation."),
        _at(_REWARD, text, "reward", "A reward turns a kindness into a trade, and some trades forbid it: only thank."),
        None if len(text.split()) <= LONGEST or asking else _whole(text, "length", "One breath is enough."),
    ]  # fmt: skip
    return tuple(one for one in found if one)


def _names(text: str, prospect: str) -> bool:
    words = {word.casefold() for word in re.findall(r"\w+", text)}
    return any(part.casefold() in words for part in re.findall(r"\w+", prospect) if len(part) > 1)


def _whole(text: str, component: str, message: str) -> Remark:
    return Remark(component, "fault", 0, len(text), message, "", OURS)


def _at(pattern: re.Pattern[str], text: str, component: str, message: str) -> Remark | None:
    found = pattern.search(text)
    return Remark(component, "fault", found.start(), found.end(), message, "", OURS) if found else None
