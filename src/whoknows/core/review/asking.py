"""Whether the text asks for an introduction, and with which question (rules 1 and 2 of the guide)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .reading import Place, Reading

_YOU = r"(?:you|ya|u|y'all|you guys|you all|you folks)"
_MEET = r"(?:introduc\w+|intro|connect\w*|refer(?:ring|ral|rals)?|put(?:ting)? (?:me|us) in touch|warm intro)"

WHO = re.compile(
    rf"\bwho(?:m)?(?: else)? (?:do|would|could|can|might|should|did|have) {_YOU}\b[^.?!\n]*"
    r"|\bwho(?: else)? (?:should|could|can|might|would) (?:i|we)\b[^.?!\n]*"
    r"|\bwho(?:'s|s| is| are| were)? (?:else |the |your |one |two |three |\d |a few |some )[^.?!\n]*\?"
    r"|\bwho(?: else)?(?: \w+)? (?:comes?|springs?|pops?|jumps?)\b[^.?!\n]*"
    r"|\bwho(?: else)?\b(?: \w+){0,2} in your [^.?!\n]*"
    r"|\bwhich (?:of (?:your|the)|one|two|three|\d|other|people|person|friend|client|colleague|neighbou?r)\b[^.?!\n]*"
    r"|\bwhat(?:'s| is| are|'re) (?:the|their|his|her) names?\b[^.?!\n]*"
    r"|\bwho (?:handles|runs|owns|leads|looks after|deals with|is in charge|would be|needs|has|at)\b[^.?!\n]*\?"
)
NAMED = re.compile(
    rf"\b{_MEET} (?:me|us|my \w+|our \w+)?(?: \w+){{0,3}}? ?(?:to|with|for|by|before) (?:\[[^\]]*\]|\$?{{+[^}}]*}}+|_+|(?:your|the) [^.?!\n]+)"
    rf"|\brefer(?:ring)? me\b|\b(?:intro\w*|connect\w*)[^.?!\n]* (?:at|on|to) (?:your|the) (?:team|company|firm|office)[^.?!\n]*"
)
ANYONE = re.compile(
    rf"\b(?:do|does|would|did) {_YOU} (?:happen to )?(?:know|have|think of)\b[^.?!\n]*"
    r"|\b(?:if|should|when(?:ever)?) (?:you|u|ya|anyone|anybody|someone|somebody|a \w+)[^.?!\n]*"
    r"(?:know|hear|meet|think of|thinks of|run into|come across|comes to mind|mentions?|need)[^.?!\n]*"
    r"|\b(?:know|got|knows) (?:anyone|anybody|someone|somebody|any|a)\b[^.?!\n]*"
    r"|\b(?:anyone|anybody|someone|somebody)\b[^.?!\n]*(?:mind|you know|who|that)[^.?!\n]*"
    r"|\b(?:or|and) (?:someone|anyone|somebody) you know\b[^.?!\n]*"
    r"|\b(?:send|pass|share|spread|keep|tell|refer|point)\b[^.?!\n]* (?:my way|our way|in mind|my name|our name|word|friends?|link|to me|to us)\b[^.?!\n]*"
    rf"|\b(?:would|could|can|will|are) {_YOU} (?:be )?[^.?!\n]*{_MEET}[^.?!\n]*"
)
STATED = re.compile(
    rf"\b(?:looking for|love|appreciate|welcome|seeking|after|want|need|grateful for|hoping for|request\w*|great|good|ideal|perfect)"
    rf"\b[^.?!\n]*\b{_MEET}s?\b[^.?!\n]*|\b{_MEET} me\b[^.?!\n]*|\bany (?:intros|introductions)\b[^.?!\n]*"
)
NOT_ASKED = re.compile(
    rf"\b(?:thanks?|thank you)[^.?!\n]* for (?:the|your|that|making|bringing|introducing|connecting|referring)[^.?!\n]*"
    rf"|\b(?:i'll|i will|i'd|i can|i could|can i|may i|shall i|let me|happy to|want me to|wanted to|glad to) {_MEET} (?:you|yourself|myself|him|her|them)\b[^.?!\n]*"
)

FORMS = (("who", WHO), ("named", NAMED), ("anyone", ANYONE), ("none", STATED))


def question(reading: Reading) -> tuple[str, tuple[Place, ...]] | None:
    """The best-formed ask in the text and where it stands; None when nobody is asked for an introduction."""
    flat = NOT_ASKED.sub(lambda m: " " * len(m.group()), reading.flat)
    for form, pattern in FORMS:
        places = tuple(_places(pattern, flat))
        if places:
            return form, places
    return None


def _places(pattern: re.Pattern[str], flat: str) -> Iterator[Place]:
    for found in pattern.finditer(flat):
        yield found.start(), found.start() + len(found.group().rstrip())


_INTRODUCTION = re.compile(r"\b(?:re)?intro(?:s|duc\w*|d)?\b(?! (?:myself|ourselves))")
_REFERRAL = re.compile(r"\brefer(?:s|red|ring|rals?|rers?)?\b(?! (?:to (?:the|this|our|page|section|attached)|back))")


def vocabulary(reading: Reading) -> tuple[str, tuple[Place, ...]]:
    """Which of the two words the text uses, and where."""
    introduction, referral = (tuple(_places(p, reading.flat)) for p in (_INTRODUCTION, _REFERRAL))
    value = {(True, True): "both", (True, False): "introduction", (False, True): "referral", (False, False): "neither"}
    return value[bool(introduction), bool(referral)], introduction + referral
