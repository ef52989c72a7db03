"""What slips in when one types in a hurry, put right wherever it can be nothing else."""

from __future__ import annotations

import re

from .words import VERBS

_JOINED = {
    "whats": "what's", "thats": "that's", "theres": "there's", "wheres": "where's", "heres": "here's", "whos": "who's",
    "hes": "he's", "shes": "she's", "im": "I'm", "ive": "I've", "youre": "you're", "youve": "you've", "youll": "you'll",
    "theyre": "they're", "theyve": "they've", "theyll": "they'll", "theyd": "they'd", "weve": "we've", "itll": "it'll",
    "themselfs": "themselves", "alot": "a lot", "untill": "until",
    "cant": "can't", "wont": "won't", "dont": "don't", "aint": "ain't",
}  # fmt: skip
_TABLE = {
    r"\b(d(?:o|oes|id)|is|are|was|were|ha(?:s|ve|d)|could|would|should)nt\b": r"\1n't",
    r"\b((?:some|any|every|no)(?:one|body)|else)s(?= [a-z])": r"\1's",
    r"\b(children|women|men|people)s(?= [a-z])": r"\1's",
    r"\b(a|one|this|next|last|each|every|another) (week|day|month|year|hour|night)s(?= [a-z]{3})": r"\1 \2's",
    r"\bthere(?= own\b)": "their",
    r"\b(got|lost|bought|sold|hired|opened|started|won|had|signed|on|of|with|in) there "
    r"(first|second|next|last|biggest) (?!thing|time|and\b)(?=[a-z])": r"\1 their \2 ",
    r"\bloos(e|es|ing)(?= (?:\w+ )?(?:days|hours|weeks|sales|bookings|drivers|patients|pupils|students|their|our|"
    r"customers?|clients?|money|orders?|staff|time|sleep|business|track|half)\b)": r"los\1",
    r"\b([Ii])ts(?= (?:been|always|never|a|an|the|not|too|just|like|gone|got)\b)": r"\1t's",
    r"^([Ii])ts(?= (?:all|so|only|still|really)\b)": r"\1t's",
    r"\b(if|when|because|till|until|once|says?|sure|know|think) its "
    r"(?=(?:worth|done|ready|time|ok|okay|fine|cold|hot|wet|dry|late|over|empty|full|broken|dead|safe|working|gone)\b)":
        r"\1 it's ",
    r"\b(give|tell|show|send|ask|get|let|help|for|of|with|to) '?em\b": r"\1 them",
    r"\bno shows\b(?! (?:that|which|in|on|at)\b)": "no-shows",
    r"^couple (?=of\b|hundred\b|thousand\b|days\b|hours\b|weeks\b|months\b)": "a couple ",
}  # fmt: skip
_SLIPS = tuple((re.compile(slip), right) for slip, right in _TABLE.items())
_MONTH = r"\b(next|last|in|since|till|until|by|every|this|late|early|mid) (march|may|august)\b(?! (?:be|not)\b)"
_CAPITALS = re.compile(
    r"(?<![\w'./@-])(?<!\d )(?:gps|nhs|hmrc|vat|gp|ceo|cfo|coo|cto|uk|usa|eu|pdf|diy|tv|suv|rv|hoa|irs|cpa|gdpr|crm|"
    r"seo|hvac|cqc|osha|fda|cctv|adhd|dna|mri|nyc)(?=s?\b)(?![./@-]\w)"
)
_HR = re.compile(
    r"\bhr(?= (?:managers?|directors?|heads?|teams?|people|leads?|partners?|officers?|consultants?|business|software|"
    r"advice|advis[eo]rs?)\b)|(?<=\bof )hr$|(?<=\bin )hr$"
)
_ILL = re.compile(r"(?:^|(?<=, )|(?<=\band ))ill (\w+)")
_WORD = re.compile(rf"(?<![\w'])(?:{'|'.join(_JOINED)})(?![\w'])", re.IGNORECASE)


def righted(text: str) -> str:
    """The text with its apostrophes and the capitals of what is said in letters, and without slips that nobody means.

    >>> righted("someone elses shop, theres no space"), righted("a childrens librarian"), righted("its been wet")
    ("someone else's shop, there's no space", "a children's librarian", "it's been wet")
    >>> righted("in there own colour"), righted("just got there first steer"), righted("they loose customers")
    ('in their own colour', 'just got their first steer', 'they lose customers')
    >>> righted("what a weeks data shows"), righted("they got there first"), righted("booked till next march")
    ("what a week's data shows", 'they got there first', 'booked till next March')
    >>> righted("gps photo"), righted("£40 per hr"), righted("hr manager"), righted("head of hr")
    ('GPS photo', '£40 per hr', 'HR manager', 'head of HR')
    >>> righted("ill look at it and say if its worth it"), righted("loose fishing days"), righted("ill health")
    ("I'll look at it and say if it's worth it", 'lose fishing days', 'ill health')
    """
    for slip, right in _SLIPS:
        text = slip.sub(right, text)
    text = _ILL.sub(lambda at: f"I'll {at[1]}" if at[1] in VERBS else at[0], text)
    text = _CAPITALS.sub(lambda at: at[0].upper(), _HR.sub("HR", _WORD.sub(_apart, text)))
    return re.sub(_MONTH, lambda at: f"{at[1]} {at[2].capitalize()}", text)


def _apart(found: re.Match[str]) -> str:
    right = _JOINED[found[0].lower()]
    return right[0].upper() + right[1:] if found[0][0].isupper() else right
