"""How long an ask waits for its answer: each silence brings a narrower ask, the third one a rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

# How long to wait, in days. Defaults of ours, not from a study.
ANSWER_AFTER = 7  # after asking, or after a call
THINKING_AFTER = 14  # after "I'll let you know"

# "So you ask 2 or 3 people, get no introductions, and most people then give up": the third silence of one person is
# a rest for them and no failure of the method (seeds/three-components).
SILENCES = 3


@dataclass(frozen=True, slots=True)
class Wait:
    """From the day something was said to the day it comes due again."""

    since: date
    due: date


def waits(asked: Iterable[date], thinking: Iterable[date] = (), calls: Sequence[date] = ()) -> list[Wait]:
    """The waits of one ask: from each day it was put and each "I'll let you know", until the next of them.

    A call moves the wait it falls in, and never makes it shorter.

    >>> [w.due.day for w in waits([date(2026, 3, 2)], [date(2026, 3, 4)])]
    [9, 18]
    >>> [w.due.day for w in waits([date(2026, 3, 2)], calls=[date(2026, 3, 6)])]
    [13]
    """
    starts = sorted([*((day, ANSWER_AFTER) for day in asked), *((day, THINKING_AFTER) for day in thinking)])
    ends = [day for day, _ in starts[1:]] + [date.max]
    return [
        Wait(day, max([day + timedelta(days=length), *(moved(c) for c in calls if day <= c < end)]))
        for (day, length), end in zip(starts, ends, strict=True)
    ]


def moved(call: date) -> date:
    """The day before which nothing of a person comes due once they were called."""
    return call + timedelta(days=ANSWER_AFTER)


def ran_out(found: Sequence[Wait]) -> list[date]:
    """The days on which a wait ended, or will end, in silence."""
    last = [w.due for w in found[-1:]]
    return [one.due for one, then in pairwise(found) if then.since >= one.due] + last


def rests_from(found: Sequence[Wait]) -> date | None:
    """The day of the third silence, from which the ask rests (or will, if nothing is heard); None before the third."""
    silent = ran_out(found)
    return silent[SILENCES - 1] if len(silent) >= SILENCES else None


def comes_due(found: Sequence[Wait]) -> date | None:
    """The day the ask comes due again; None when what comes is its rest.

    >>> three = waits([date(2026, 3, 2), date(2026, 3, 9), date(2026, 3, 16)])
    >>> comes_due(three[:2]), comes_due(three), rests_from(three)
    (datetime.date(2026, 3, 16), None, datetime.date(2026, 3, 23))
    """
    return None if not found or rests_from(found) is not None else found[-1].due
