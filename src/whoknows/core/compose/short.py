"""What is typed for short, as it is said: "2 yrs", "w/ staff", "c. £40k/yr"."""

from __future__ import annotations

import re

from .slips import righted

_WRITTEN_OUT = {
    r"yr(?P<s>s?)": r"year\g<s>", r"hr(?P<s>s)": r"hour\g<s>", r"min(?P<s>s)": r"minute\g<s>",
    r"wk(?P<s>s?)": r"week\g<s>", r"mth(?P<s>s?)": r"month\g<s>", r"ppl": "people", r"mgmt": "management",
    r"mgr(?P<s>s?)": r"manager\g<s>", r"biz": "business", r"govt": "government", r"dept(?P<s>s?)": r"department\g<s>",
    r"hosp": "hospital", r"approx\.?": "about", r"bc": "because", r"thru": "through",
    r"til": "until", r"re(?= [a-z])": "about", r"yoy": "from year to year", r"eng": "engineering",
}  # fmt: skip
_WORDS = tuple((re.compile(rf"(?<![\w'-]){short}(?![\w'])"), full) for short, full in _WRITTEN_OUT.items())
_SIGNS = (
    (re.compile(r"(?<=[\dk])\s?(?:p\.a\.|pa\b|/\s?(?:yr|year|annum)\b)", re.I), " a year"),
    (re.compile(r"(?<=[\dkm])\s?(?:p\.?m\b\.?|/\s?(?:mo|mth|month)\b)", re.I), " a month"),
    (re.compile(r"(?<=[\dk])\s?/\s?(week|wk|day|hour|hr)\b", re.I), r" a \1"),
    (re.compile(r"(?<![\w.])(?:c\.|ca\.|circa|~)\s?(?=[£$€\d])"), "about "),
    (re.compile(r"(?<=[^\W\d])\s*&\s*(?=[a-z]{3})"), " and "),
    (re.compile(r"(?<=[a-z]) \+ (?=[A-Za-z])"), " and "),
    (re.compile(r"(?<!\S)w/o(?!\S)"), "without"),
    (re.compile(r"(?<!\S)w/\s?"), "with "),
    (re.compile(r"(?<!\S)b/c(?!\S)"), "because"),
    (re.compile(r"(?<=\d)\s*\+(?=\s|$)|(?<=\d)(?P<what> [a-z]+) ?\+(?=\s|$)"), r"\g<what> or more"),
)
_NAMED = re.compile(
    r"(?<![\w'])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|september|"
    r"october|november|december|christmas|easter)(?=s?\b)"
)
_ITS = re.compile(r"\b(if|when|because|that|says|sure|know|and) its (?=(?:\w+|not .+|too .+|been .+|all .+)$)", re.I)
_IS = re.compile(
    r"^(?!(?:it|he|she|that|who|what|there)'s)((?:their |the |our |my )?[a-z]+)'s "
    r"(been|got|gone|had|lost|left|become|started|stopped)\b"
)


def written_out(text: str) -> str:
    """The text as it is said aloud.

    >>> written_out("2 yrs running w/ 15-60 ppl"), written_out("c. £40k/yr in fees"), written_out("6 storeys+")
    ('2 years running with 15-60 people', 'about £40k a year in fees', '6 storeys or more')
    >>> written_out("lift's been out"), written_out("tune & repair"), written_out("R&D")
    ('lift has been out', 'tune and repair', 'R&D')
    >>> written_out("it doesnt fit"), written_out("we pay if its dry"), written_out("full since june")
    ("it doesn't fit", "we pay if it's dry", 'full since June')
    """
    for sign, words in _SIGNS:
        text = sign.sub(words, text)
    for short, full in _WORDS:
        text = short.sub(full, text)
    text = _ITS.sub(r"\1 it's ", righted(text))
    text = _NAMED.sub(lambda day: day[0].capitalize(), text)
    return _IS.sub(r"\1 has \2", text)


_ASIDE = re.compile(r"\s+[—–-]\s+.*$")
_BRACKET = re.compile(r"\s*\((?![^)]*\d)[^)]*\)?$")
_SPLICED = re.compile(r",\s+(?=(?:i|we|you|they|it|it's|i'm|we're|they're|she|he)\s+\w).*$", re.I)


def without_aside(thing: str) -> str:
    """A thing without what was said beside it: a dash and more, a bracket, a second sentence after a comma.

    >>> without_aside("a gap list in a week — 10 items, not 114"), without_aside("a look round, i tell them how many")
    ('a gap list in a week', 'a look round')
    """
    thing = _BRACKET.sub("", thing)
    kept = _SPLICED.sub("", _ASIDE.sub("", thing))
    return kept if len(kept.split()) > 1 or len(thing.split()) < 2 else thing
