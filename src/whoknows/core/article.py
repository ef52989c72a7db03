"""*A* or *an*, by the sound that a noun begins with."""

from __future__ import annotations

import re

_VOWEL_SOUND = re.compile(
    r"[ai]|e(?!u|we)|o(?!ne\b)|u(?:n(?!i)|p|s[ht]|r[^aeiou]|g|lt|mb|nin|nim)|honou?r|honest|hour|heir|8|11\b|18\b", re.I
)
_SPELLED = re.compile(r"(?!(?:SENCO|NASA|NATO|NICU|SaaS|REIT|LASIK|FEMA|SWAT))(?:[A-Z]{2,5}(?![a-z])|[A-Z]\b)")
_ONE_ONLY = re.compile(
    r"(?:cheapest|nearest|closest|biggest|largest|smallest|oldest|newest|latest|lowest|highest|fastest|easiest|best|worst|"
    r"same|usual|only) "
)


def article(noun: str) -> str:
    """The noun with the article that its sound asks for.

    >>> article("operations director"), article("HR manager"), article("university"), article("CEO")
    ('an operations director', 'an HR manager', 'a university', 'a CEO')
    >>> article("SENCO"), article("MP")
    ('a SENCO', 'an MP')
    >>> article("cheapest guy in town"), article("honest answer")
    ('the cheapest guy in town', 'an honest answer')
    """
    if _ONE_ONLY.match(noun):
        return f"the {noun}"
    spelled = _SPELLED.match(noun)
    vowel = noun[0] in "AEFHILMNORSX" if spelled else bool(_VOWEL_SOUND.match(noun))
    return f"{'an' if vowel else 'a'} {noun}"
