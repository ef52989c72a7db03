"""The notation of the phrase lists: regular expressions with names for what recurs.

``…`` is the rest of the clause, ``@kin`` a word for somebody's people, and so on; see ``NAMES``.
"""

from __future__ import annotations

import re
from itertools import groupby

REST = r"[^.?!\n]*"
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)  # an escape, a set of characters, or one character

NAMES = {
    "blank": (r"(?:\$?\{{1,3}[^{}\n]{1,80}\}{1,3}|\[[^\[\]\n]{1,80}\]|<[a-z][^<>\n]{1,40}>|\(_{2,}\)|_{2,})"),
    "start": r"(?<![a-z])(?:^|(?<=[.?!\n] )|(?<=[.?!\n]))",
    "afresh": r"(?:^|(?<=^ )|(?<=  )|(?<=[.?!\n*] )|(?<=[.?!\n*]))",
    "join": (
        r"(?:(?:re)?introduc(?:e|es|ed|ing|tions?)|intros?|intro'd|connect(?:ing|ion|ed)?|refer(?:ring|ral)?"
        r"|recommend(?:ing)?|put(?:ting)? (?:me|us) (?:in touch|forward|in front|before|on|through)|get(?:ting)?"
        r" (?:me|us) (?:in|into)|hook(?:ing)? (?:me|us) up|point(?:ing)? (?:me|us)|loop(?:ing)? in|put(?:ting)? in"
        r" a (?:good )?word|(?:direct|steer)(?:ing)? (?:me|us))"
    ),
    "any": (
        r"(?:anyone|anybody|someone|somebody|any|people|person|persons|others|other|another|a|an|some|one|two"
        r"|three|\d+|a few|a couple|more|few|folks|friends?|family|colleagues?|contacts?|neighbou?rs?|clients?"
        r"|everyone"
        r"|everybody)"
    ),
    "kin": (
        r"(?:friends?|family|colleagues?|cowork\w+|co-workers?|neighbou?rs?|mates?|girlfriend|contacts?|clients?"
        r"|relatives?|network|siblings?|members)"
    ),
    "you": (
        r"(?:you|ya|u|ye|y'all|you guys|you all|you folks|anyone|anybody|someone|somebody|any of you"
        "|one of you)"
    ),
    "may": (r"(?:would|could|can|will|might|may i ask you to|are|any chance|mind|please|do)"),
    "good": (
        r"(?:pleasure|honou?r|honou?red|joy|privilege|delight\w*|blast|enjoyed|loved|love|fun|great|wonderful"
        r"|lovely|amazing|incredible|proud|glad|happy|pleased|thrilled|a highlight)"
    ),
    "did": (
        r"(?:fixed|sorted|built|rebuilt|planted|painted|helped|saved|found you|moved you|handled|installed|drew"
        r"|finished|set up|did|made|designed|carried|repaired|rolled out|did together|achieved|accomplished|have"
        r" done|could help|could fix|got you|'ve done|put in|lowered|cut your)"
    ),
    "they": (
        r"(?:they|she|he|it|nobody|no one|customers|clients|people|owners|members|patients|readers|drivers|tenants"
        r"|their|her|his|teams?|the \w+)"
    ),
    "money": (
        r"(?:[$€£₹] ?\d|\d+ ?[€£%]|\d+ (?:euros?|dollars|pounds|off)|ten euros|an? (?:free|\$)|(?:a|an) (?:bag|box"
        r"|bottle|hamper|voucher|gift|coffee)|\[(?:amount|reward"
        r"|discount|\$)|\{+(?:amount|reward|bonus|discount)|[$€£]?\d{2,}|free |discount|weekend|cash|credit|bonus"
        r"|reward)"
    ),
    "need": (
        r"(?:needs?|needing|asks? for"
        r"|could use|could do with|can use|wants?|wanting|deserves?|benefit\w*|interested|curious"
        r"|enjoy|appreciate|love to (?:work|have|try)|find this|value from|looking (?:for|to (?:work|hire))|in"
        r" (?:the )?(?:market|need)|ready (?:for|to)|willing|open to|like you|like your|as awesome|help|like"
        r" (?:what|our|my|to)|want to|be a (?:good|great)|talk|should)"
    ),
}


def phrases(*lines: str, flags: int = 0) -> re.Pattern[str]:
    """One pattern that finds any of the lines, written in the notation above."""
    return re.compile(_edges_first(spelt_out("|".join(lines))), flags)


def _edges_first(pattern: str) -> str:
    """The same pattern, looking once for the edge of a word where neighbours all begin at one: half the time."""
    runs = groupby(_alternatives(pattern), key=lambda one: one.startswith(r"\b"))
    found = ((edge, [one[2:] if edge else one for one in run]) for edge, run in runs)
    return "|".join(rf"\b(?:{'|'.join(run)})" if edge else "|".join(run) for edge, run in found)


def _alternatives(pattern: str) -> list[str]:
    """The pattern cut at the bars that stand in no bracket."""
    parts, depth = [""], 0
    for token in _TOKEN.findall(pattern):
        depth += {"(": 1, ")": -1}.get(token, 0)
        if token == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def words(text: str) -> frozenset[str]:
    """The words of a list, for looking up."""
    return frozenset(text.split())


def spelt_out(line: str) -> str:
    """The line as a plain regular expression."""
    return re.sub(r"@([a-z]+)", lambda name: NAMES[name[1]], line).replace("…", REST)


def stems(text: str) -> str:
    """A pattern for any of the words of a list with commas, where an asterisk stands for any ending."""
    by_first: dict[str, list[str]] = {}  # so that a word is tried against those that begin as it does, not all
    for entry in filter(None, (" ".join(entry.split()) for entry in text.split(","))):
        by_first.setdefault(entry[0], []).append(entry[1:].replace("*", r"\w*"))
    return r"\b(?:" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items()) + r")\b"
