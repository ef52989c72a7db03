"""How well two people know each other: strength that fades, and what the evidence is worth.

Strength follows Interactions Rank (Roth et al., "Suggesting friends using the implicit social graph", KDD 2010):
each touch counts one half for every half-life past, and what I wrote counts more than what I got. The paper leaves both
numbers to be tuned and rates groups of recipients. Here a tie is between two: a letter is shared among its recipients,
as a paper is among its authors by Newman (Physical Review E 64, 016132, 2001), and a meeting among the others there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, TypeAlias

HALF_LIFE = 180.0  # days; consultants meet a client a few times a year, so a month would forget them between
OUTGOING = 2.0  # what I write to somebody tells more than what they write to me: our judgement
MET = 3.0  # an hour across a table against a letter: our judgement
CROWD = 25  # more people than this in one letter or meeting, and it is no sign of knowing one another

Pair: TypeAlias = tuple[str, str, str]  # evidence, a, b


class Tie(NamedTuple):
    """How often and how lately ``a`` wrote to ``b`` (or both met, or were in copy together: then a < b)."""

    evidence: str
    a: str
    b: str
    touches: int
    strength: float
    first: date
    last: date


class Touch(NamedTuple):
    """One touch of two people by one letter or meeting (``fact``): it counts from an instant on; days are UTC's."""

    evidence: str
    a: str
    b: str
    fact: int
    counts_from: datetime
    day: date
    weight: float


class Loss(NamedTuple):
    """What some facts that changed come to between two, where touches are gone: ``touches`` and ``strength`` more than
    before; from which day to which they tell of touches now, and how strong these are (``now``); how many there were
    ``before``, and from which day to which."""

    evidence: str
    a: str
    b: str
    touches: int
    strength: float
    first: date | None
    last: date | None
    before: int
    before_first: date
    before_last: date
    now: float


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done to kept ties, and to the touches still to come, so that they are right again."""

    more: Sequence[Tie] = ()  # to be added to what is kept of the same two
    lost: Sequence[Pair] = ()  # what is kept of them goes
    anew: Sequence[Tie] = ()  # and these take its place
    were_to_come: Sequence[int] = ()  # facts whose touches to come go
    to_come: Sequence[Touch] = ()


@dataclass(frozen=True, slots=True)
class Warmth:
    """One person and me: touches each way, strength as of a day, and the last touch."""

    strength: float = 0.0
    sent: int = 0
    received: int = 0
    met: int = 0
    first: date | None = None
    last: date | None = None

    @property
    def touches(self) -> int:
        return self.sent + self.received + self.met


def less(kept: Tie, loss: Loss) -> Tie | None:
    """What is left of a tie, perhaps no touch; None where what is kept doesn't tell its first or last day.

    >>> met = Tie("met", "ada", "ole", 3, 2.5, date(2026, 1, 1), date(2026, 3, 1))
    >>> gone = Loss("met", "ada", "ole", -1, -0.5, None, None, 1, date(2026, 2, 1), date(2026, 2, 1), 0.0)
    >>> less(met, gone)[3:]
    (2, 2.0, datetime.date(2026, 1, 1), datetime.date(2026, 3, 1))
    >>> less(met, gone._replace(before_last=date(2026, 3, 1)))
    """
    touches = kept.touches + loss.touches
    if kept.touches == loss.before:  # all that is kept were these
        return kept._replace(
            touches=touches, strength=loss.now, first=loss.first or kept.first, last=loss.last or kept.last
        )
    first, last = min(kept.first, loss.first or date.max), max(kept.last, loss.last or date.min)
    if loss.before_first == first != loss.first or loss.before_last == last != loss.last:
        return None
    return kept._replace(touches=touches, strength=kept.strength + loss.strength, first=first, last=last)


def fade(strength: float, since: date, to: date) -> float:
    """A strength as of one day, as of another: exact as long as no touch lies between.

    >>> fade(8.0, date(2026, 1, 1), date(2026, 6, 30))
    4.0
    """
    return float(strength * 0.5 ** ((to - since).days / HALF_LIFE))


def add(
    warmth: Warmth, *, evidence: str, from_me: bool, touches: int, strength: float, first: date, last: date
) -> Warmth:
    """One person's warmth with one more tie to one more of their addresses or mine."""
    weight = MET if evidence == "met" else OUTGOING if from_me else 1.0
    return Warmth(
        strength=warmth.strength + weight * strength,
        sent=warmth.sent + (touches if evidence == "wrote" and from_me else 0),
        received=warmth.received + (touches if evidence == "wrote" and not from_me else 0),
        met=warmth.met + (touches if evidence == "met" else 0),
        first=first if warmth.first is None else min(first, warmth.first),
        last=last if warmth.last is None else max(last, warmth.last),
    )


def words(warmth: Warmth, *, on: date) -> str:
    """The evidence in one phrase for the user, saying what kind it is.

    >>> words(Warmth(3.0, 12, 9, 2, date(2024, 3, 1), date(2026, 11, 1)), on=date(2026, 11, 21))
    'you wrote 12 times, they wrote 9 times, you met twice; last in touch 3 weeks ago'
    >>> words(Warmth(), on=date(2026, 11, 21))
    'no letters or meetings known'
    """
    if not warmth.touches or warmth.last is None:
        return "no letters or meetings known"
    parts = [
        f"you wrote {_times(warmth.sent)}" if warmth.sent else "",
        f"they wrote {_times(warmth.received)}" if warmth.received else "",
        f"you met {_times(warmth.met)}" if warmth.met else "",
    ]
    return f"{', '.join(p for p in parts if p)}; last in touch {ago(warmth.last, on=on)}"


def ago(day: date, *, on: date) -> str:
    """How long ago a day was, as one says it.

    >>> ago(date(2026, 11, 21), on=date(2026, 11, 21)), ago(date(2026, 11, 20), on=date(2026, 11, 21))
    ('today', 'yesterday')
    >>> ago(date(2026, 9, 1), on=date(2026, 11, 21)), ago(date(2024, 11, 1), on=date(2026, 11, 21))
    ('3 months ago', '2 years ago')
    """
    days = (on - day).days
    if days < 0:
        return f"in {-days} days" if days < -1 else "tomorrow"
    if days < 2:
        return ("today", "yesterday")[days]
    for size, unit in ((365, "year"), (30, "month"), (7, "week"), (1, "day")):
        if days >= size * (1 if size in (1, 365) else 2):
            count = round(days / size)
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    return f"{days} days ago"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
