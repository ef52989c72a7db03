"""Which nouns are of people, or of their firms: of those whom one can help."""

from __future__ import annotations

import re

from .noun import singular
from .nouns import COUNTABLE
from .verbs import base
from .words import AGENTS, HOUSES, ROLE_WORDS, VERBS, words_on


def somebody(several: str) -> bool:
    """Whether a plural surely is of people or their firms, whom one can help: "musicians", and not "seats".

    >>> [somebody(word) for word in ("musicians", "growers", "families", "seats", "boilers")]
    [True, True, True, False, False]
    """
    one = singular(several)
    does = re.fullmatch(r"([a-z]+)er", one)
    return (
        one in _SOMEBODY | HOUSES
        or one.endswith(_PERSONS)
        or (one.endswith(AGENTS) and one in ROLE_WORDS)
        or bool(does and base(f"{does[1]}ed") in VERBS and one not in COUNTABLE)
    )


_PERSONS = (
    "person", "man", "woman", "child", "parent", "ist", "ian", "lord", "coach", "chef", "wright", "smith", "owner",
    "keeper", "maker", "worker", "holder",
)  # fmt: skip
_SOMEBODY = words_on(
    """
    mom mum dad kid baby toddler pupil girl boy teen teenager couple bride groom family client customer tenant team
    firm charity student athlete neighbour neighbor nurse driver supplier vet tutor employee retiree trustee patient
    people adult senior learner beginner volunteer carer veteran widow friend guest pensioner farmer grower salon
    choir band orchestra parish village retailer startup
    """
)
