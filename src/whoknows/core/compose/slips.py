"""What slips in when one types in a hurry, put right wherever it can be nothing else."""

from __future__ import annotations

import re

_JOINED = {
    "whats": "what's", "thats": "that's", "theres": "there's", "wheres": "where's", "heres": "here's", "whos": "who's",
    "hes": "he's", "shes": "she's", "im": "I'm", "ive": "I've", "youre": "you're", "youve": "you've", "youll": "you'll",
    "theyre": "they're", "theyve": "they've", "theyll": "they'll", "theyd": "they'd", "weve": "we've", "itll": "it'll",
    "cant": "can't", "wont": "won't", "dont": "don't", "aint": "ain't",
}  # fmt: skip
_WITHOUT = r"\b(d(?:o|oes|id)|is|are|was|were|ha(?:s|ve|d)|could|would|should)nt\b"
_WHOSE = r"\b((?:some|any|every|no)(?:one|body)|else)s(?= [a-z])"
_OF_MANY = r"\b(children|women|men|people)s(?= [a-z])"
_SPAN = r"\b(a|one|this|next|last|each|every|another) (week|day|month|year|hour|night)s(?= [a-z]{3})"
_OWN = r"\bthere(?= own\b)"
_FIRST = (
    r"\b(got|lost|bought|sold|hired|opened|started|won|had|signed|on|of|with|in) there "
    r"(first|second|next|last|biggest) (?!thing|time|and\b)(?=[a-z])"
)
_LOSE = r"\bloos(e|es|ing)(?= (?:their|our|customers?|clients?|money|orders?|staff|time|sleep|business|track|half)\b)"
_ITS = r"\b([Ii])ts(?= (?:been|always|never|a|an|the|not|too|just|like|gone|got)\b)"
_ITS_ALL = r"^([Ii])ts(?= (?:all|so|only|still|really)\b)"
_MONTH = r"\b(next|last|in|since|till|until|by|every|this|late|early|mid) (march|may|august)\b(?! (?:be|not)\b)"
_CAPITALS = re.compile(
    r"(?<![\w'./@-])(?<!\d )(?:gps|nhs|hmrc|vat|gp|hr|ceo|cfo|coo|cto|uk|usa|eu|pdf|diy|tv|suv|rv|hoa|irs|cpa|gdpr|crm|"
    r"seo|hvac|cqc|osha|fda|cctv|adhd|dna|mri|nyc)(?=s?\b)(?![./@-]\w)"
)
_SLIPS = tuple(
    (re.compile(slip), right)
    for slip, right in (
        (_WITHOUT, r"\1n't"), (_WHOSE, r"\1's"), (_OF_MANY, r"\1's"), (_SPAN, r"\1 \2's"), (_OWN, "their"),
        (_FIRST, r"\1 their \2 "), (_LOSE, r"los\1"), (_ITS, r"\1t's"), (_ITS_ALL, r"\1t's"),
    )
)  # fmt: skip
_WORD = re.compile(rf"(?<![\w'])(?:{'|'.join(_JOINED)})(?![\w'])", re.IGNORECASE)


def righted(text: str) -> str:
    """The text with its apostrophes and the capitals of what is said in letters, and without slips that nobody means.

    >>> righted("someone elses shop, theres no space"), righted("a childrens librarian"), righted("its been wet")
    ("someone else's shop, there's no space", "a children's librarian", "it's been wet")
    >>> righted("in there own colour"), righted("just got there first steer"), righted("they loose customers")
    ('in their own colour', 'just got their first steer', 'they lose customers')
    >>> righted("what a weeks data shows"), righted("they got there first"), righted("booked till next march")
    ("what a week's data shows", 'they got there first', 'booked till next March')
    >>> righted("gps photo"), righted("2 hr drive"), righted("hr manager")
    ('GPS photo', '2 hr drive', 'HR manager')
    """
    for slip, right in _SLIPS:
        text = slip.sub(right, text)
    text = _CAPITALS.sub(lambda at: at[0].upper(), _WORD.sub(_apart, text))
    return re.sub(_MONTH, lambda at: f"{at[1]} {at[2].capitalize()}", text)


def _apart(found: re.Match[str]) -> str:
    right = _JOINED[found[0].lower()]
    return right[0].upper() + right[1:] if found[0][0].isupper() else right
