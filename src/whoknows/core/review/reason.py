"""Why the wanted person would care (rule 4 of the guide)."""

from __future__ import annotations

import re

from .person import SLOTS
from .reading import Place, Reading

CONCRETE = re.compile(
    SLOTS["problem"].pattern
    + r"|\bso (?:that )?(?:they|she|he|nobody|their|it)\b|\b(?:cut|save|halve|reduce)[sd]?\b|\bpain\b|\bproblem\b"
)
GENERIC = re.compile(
    r"\b(?:benefit|interested|take (?:great |good )?care|good fit|help them|happy to help|look after|could use|great fit|value from)\b"
)
SELF = re.compile(
    r"\b(?:i'm|i am|we're|we are) (?:\w+ )?(?:looking|hiring|raising|growing|expanding|trying|exploring|building|hoping)\b"
    r"|\b(?:grow|growing|expand) (?:my|our)\b|\bi(?:'ve)? (?:admire|launched|built|started)\b|\bhiring\b"
)


def reason(reading: Reading) -> tuple[str, tuple[Place, ...]]:
    """The best reason the text states, and where."""
    for value, pattern in (("concrete", CONCRETE), ("generic", GENERIC), ("self", SELF)):
        if found := pattern.search(reading.flat):
            return value, (found.span(),)
    return "none", ()
