"""To whom an ask wants to be introduced, and which form that gives it (rule 2 of the guide)."""

from __future__ import annotations

import re

from .phrases.notation import phrases, spelt_out
from .reading import Reading
from .verdict import Place

_DEFINITE = phrases(r"(?:your|the|my|our|her|his|whoever|mr|ms|mrs|dr|professor|@blank)(?!\w)")
_JOBS = re.compile(
    r"\b(?:job|role|position|resume|cv|opening|internally|apply\w*|hiring|recruiter|team|company|policy|portal)\b"
)
_PERSON_AT = re.compile(r"\b(?:at|from|on|of|inside|behind|in) (?:the )?(?=([A-ZÀ-Þ\[{$]))")
_PROPER = re.compile(
    r"(?!VPs?\b|CEOs?\b|CFOs?\b|CTOs?\b|COOs?\b|HR\b|Series|SaaS|IT\b|B2B|MDs?\b|[A-Z]+s\b)[A-ZÀ-Þ][\w'’]*"
)
_WIDE = re.compile(
    spelt_out(r"^(?:@any\b|(?:your|my|our) (?:other |wider )?(?:[a-z]+(?<!s)s(?!')|family|network|people)\b)")
)
_ASKED_OF = re.compile(spelt_out(r"\b(?:would|could|can|will|might|any chance|would you mind|do) @you\b…$"))
_PRONOUN = phrases(
    r"(?:anyone|anybody|someone|somebody)\b", r"people\b", r"person\b", r"a (?:contact|person|colleague)\b"
)
_SEVERAL = phrases(r"(?:anyone|anybody|someone|somebody|others|other people|any of|your|friends|everyone|more)\b")
_IN_A_TEAM = phrases(
    r"(?:anyone|anybody|someone|somebody|people)\b…\b(?:at|on|in) (?:the|your) "
    r"(?!network|circle|life|family|community|area|world|contacts|industry)\w+",
    r"(?:anyone|someone) there\b",
    r"one of them\b",
)
_KIND_OF = phrases(r"the (?:kind|sort|type|right people|people)", r"the \w+(?: \w+)? (?:of|at|for) (?:a|an) ")
_KIND_BLANK = re.compile(
    r"\[(?!hiring)(?![^\]]*name)[^\]]*(?:role|type|industry|title|ideal|target audience|profession|kind)"
)
_NOBODY = re.compile(r"(?:you|this|the terms|be|get|see|make|help|learn|give|keep|my|me|us|it|that|what|how|do)\b")
_NOT_TO_CALL = re.compile(r"them|anyone|any|a |someone|her|him|his|me|us|your name|it")
_INDEFINITE = re.compile(r"\b(?:if you (?:know|think of)|anyone|someone|somebody|anybody|others)\b")

Found = re.Match[str]


def form_of(reading: Reading, flat: str, found: Found) -> str:
    """The form of an ask to be put before somebody: named, anyone or none; empty when it is no such ask."""
    groups = found.groupdict()
    for name, target in groups.items():
        if name.startswith("object") and target is not None:
            return _by_target(reading, flat, found, name)
    if groups["job"] is not None or groups["job2"] is not None:
        return "named" if _JOBS.search(flat) or flat.startswith("?", found.end()) else "anyone"
    if groups["us2"] is not None:
        return "named"
    if _INDEFINITE.search(flat[slice(*reading.sentence_of(found.start()))]):
        return "anyone"
    return "named" if named_before(reading) or "us" in found.group() else "anyone"


def _by_target(reading: Reading, flat: str, found: Found, name: str) -> str:
    start, end = found.span(name)
    target, raw = flat[start:end], reading.text[start:end]
    asked = flat.startswith("?", found.end()) or bool(
        _ASKED_OF.search(flat[max(0, found.start() - 90) : found.start()])
    )
    unnamed = "anyone" if asked else "none"
    if (name == "object3" and _NOT_TO_CALL.match(target)) or found.group().startswith(("refer to", "connect to the")):
        return ""
    if _WIDE.match(target):
        return _by_pronoun(flat, found, target, raw) or unnamed
    if name == "object7" or _PROPER.match(raw) or re.match(r"(?:them|him|her)\b", target):
        return "named"
    if _KIND_OF.match(target) or _KIND_BLANK.match(target):
        return unnamed
    if _DEFINITE.match(target):
        return "named"
    return "" if _NOBODY.match(target) else unnamed


def _by_pronoun(flat: str, found: Found, target: str, raw: str) -> str:
    """The form of an ask for *someone*, *people*, *two friends*: named where a firm or team is."""
    conditional = "if" in flat[found.start() - 3 : found.start()].split()
    if _PRONOUN.match(target) and _PERSON_AT.search(raw) and not conditional:
        at_firm = re.search(r"\b(?:at|on|from|behind) (?:the )?[A-ZÀ-Þ\[{$]", raw)
        in_place = re.search(r"\b(?:in|of) (?:the )?[A-ZÀ-Þ]", raw)
        return "named" if at_firm or not in_place else "anyone"
    if _IN_A_TEAM.match(target) or target.startswith("your friend at"):
        return "named"
    return "anyone" if _SEVERAL.match(target) or re.search(r"\bif\b", target) else ""


_KNOWN = phrases(
    r"\b(?:know|knows|connected (?:to|with)|mentioned(?: that)?|met|meet|see that you know|about|guest for my"
    r" podcast:|via|told me about|saw|came across|built|how) (?P<who>your [\w'-]+|(?:(?:Mr|Ms|Mrs|Dr)\.?"
    r" )?[A-ZÀ-Þ][\w'’-]+|@blank)",
    r"\byour (?:(?:old|former|ex|good|new) )?(?:teammate|colleague|friend|boss|mate|classmate|partner|client"
    r"|neighbou?r|cousin|brother|sister) (?P<who2>[A-ZÀ-Þ][\w'’-]+)",
    r"\b(?P<kin>[Yy]our (?:neighbou?r|brother|sister|cousin|boss|uncle|aunt|mother|father|wife|husband|partner"
    r"|chairman|daughter|son)\b)",
)


def named_before(reading: Reading) -> Place | None:
    """The person whom the text has named for an "introduce us" that names nobody itself."""
    for found in _KNOWN.finditer(reading.text[: len(reading.flat)]):
        place = next(found.span(name) for name in ("who", "who2", "kin") if found.group(name))
        if not re.match(
            r"your (?:network|team|company|help|time|work|firm|business|story|post|profile|way|journey)",
            reading.flat[slice(*place)],
        ):
            return place
    return None
