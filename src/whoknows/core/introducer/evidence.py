"""What shows that two people know each other, kept apart by kind: a common copy line is no acquaintance."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from whoknows.core.tie import CROWD, MET, OUTGOING, ago

FEW = 10  # people on a letter; to be in copy among more says nothing at all
FRESH = 183  # days: in touch this half-year
FADED = 730  # days: of pairs silent for so long, three in a hundred at most wrote again


class Evidence(StrEnum):
    """On what a tie rests, strongest first. The order is that of ``docs/introducers.md``, where it is measured."""

    SAID = "said"  # the user's own word, which stands above every letter
    BOTH_WAYS = "wrote both ways"
    MET = "met"
    ONE_WAY = "wrote one way"
    NAMED = "named to you"  # by the first, when asked whom they know
    COPIED = "only in copy together"
    CROWD = "only in letters to many"
    SAME_FIRM = "same firm, as stated"
    NOTHING = "nothing known"

    @property
    def knows(self) -> bool:
        """Whether one may say that they know each other, or that one has at least written to the other."""
        return self in KNOWS


KNOWS = (Evidence.SAID, Evidence.BOTH_WAYS, Evidence.MET, Evidence.ONE_WAY, Evidence.NAMED)


class Confidence(StrEnum):
    """How sure it is that two people know each other."""

    STRONG = "strong"
    FAIR = "fair"
    WEAK = "weak"


class Acquaintance(StrEnum):
    """What the user says of two people; it stands until they say otherwise."""

    WELL = "well"
    SLIGHTLY = "slightly"
    NOT = "not"


SAID_STRENGTH = {Acquaintance.WELL: 8.0, Acquaintance.SLIGHTLY: 1.0, Acquaintance.NOT: 0.0}  # eight letters of late
NAMED_STRENGTH = SAID_STRENGTH[Acquaintance.WELL]  # who was asked whom they know, and named them


class Between(NamedTuple):  # made by the hundred for one answer: a frozen dataclass takes four times as long
    """What is known to lie between two people, seen from the first, as of a day.

    ``out``, ``back`` and ``met_strength`` are sums over touches that fade by half for every half-life past; a letter
    counts one over the number of its recipients.
    """

    sent: int = 0  # letters from the first to the second
    got: int = 0
    met: int = 0
    copied: int = 0  # letters of somebody else on which both stand as recipients
    crowd: int = 0  # letters from one to the other that went to more than ``CROWD`` people
    out: float = 0.0
    back: float = 0.0
    met_strength: float = 0.0
    last: date | None = None
    last_met: date | None = None
    to_many: bool = False  # the one letter between them went to more than ``FEW`` people
    firm: str = ""  # the firm that both state
    said: Acquaintance | None = None  # the user's own word
    named: bool = False  # the first named the second to the user, for an introduction

    @property
    def evidence(self) -> Evidence:
        """The strongest kind there is."""
        if self.said is not None:
            return Evidence.NOTHING if self.said is Acquaintance.NOT else Evidence.SAID
        if self.sent and self.got:
            return Evidence.BOTH_WAYS
        if self.met:
            return Evidence.MET
        if self.sent or self.got:
            return Evidence.ONE_WAY
        if self.named:
            return Evidence.NAMED
        if self.copied:
            return Evidence.COPIED
        if self.crowd:
            return Evidence.CROWD
        return Evidence.SAME_FIRM if self.firm else Evidence.NOTHING

    @property
    def invited(self) -> bool:
        """Whether all there is is one letter of the second's to many, the first among them: whoever plans a party."""
        return self.to_many and self.got > 0 and self.evidence is Evidence.ONE_WAY

    @property
    def strength(self) -> float:
        """Interactions Rank (Roth et al., KDD 2010): what the first sent counts double. What was said sets it."""
        worked_out = OUTGOING * self.out + self.back + MET * self.met_strength
        if self.said is not None:
            return 0.0 if self.said is Acquaintance.NOT else max(worked_out, SAID_STRENGTH[self.said])
        return max(worked_out, NAMED_STRENGTH) if self.named else worked_out


def turned(between: Between) -> Between:
    """The same seen from the other of the two."""
    return between._replace(sent=between.got, got=between.sent, out=between.back, back=between.out)


def confidence(between: Between, *, on: date) -> Confidence:
    """How far a tie may be trusted, by the kind of its evidence and by how long it has been silent.

    The steps follow what was measured in three mail archives: which share of pairs wrote to one another in the
    half-year after (``docs/introducers.md``).

    >>> both = Between(sent=2, got=1, last=date(2026, 11, 1))
    >>> [str(confidence(both, on=date(year, 11, 21))) for year in (2026, 2027, 2029)]
    ['strong', 'fair', 'weak']
    """
    kind = between.evidence
    if kind is Evidence.SAID or (between.named and between.said is None):
        return Confidence.STRONG
    silent = (on - between.last).days if between.last else 0
    if kind in (Evidence.BOTH_WAYS, Evidence.MET) and silent <= FADED:
        return Confidence.STRONG if silent <= FRESH else Confidence.FAIR
    return Confidence.FAIR if kind is Evidence.ONE_WAY and silent <= FRESH and not between.to_many else Confidence.WEAK


def in_words(between: Between, first: str, second: str, *, on: date) -> str:
    """The evidence in one phrase that claims no more than there is; ``first`` and ``second`` as one says them.

    >>> in_words(Between(sent=4, got=1, last=date(2026, 11, 20)), "Ada Berg", "Ole Lind", on=date(2026, 11, 21))
    'Ada Berg wrote to Ole Lind 4 times, Ole Lind wrote back once; last yesterday'
    >>> in_words(Between(got=2, last=date(2026, 11, 20)), "you", "Ole Lind", on=date(2026, 11, 21))
    'Ole Lind wrote to you twice, with no letter back known; last yesterday'
    >>> in_words(Between(copied=3), "Ada Berg", "Ole Lind", on=date(2026, 11, 21))
    'Ada Berg and Ole Lind were in copy together on 3 letters, which alone is no sign that they know each other'
    >>> in_words(Between(named=True), "Ada Berg", "Ole Lind", on=date(2026, 11, 21))
    'Ada Berg named Ole Lind to you'
    """
    if between.said is not None:
        return _said(between.said, first, second)
    parts = []
    if between.named:
        parts.append(f"{second} has named people to you" if first == "you" else f"{first} named {second} to you")
    if between.sent and between.got:
        parts.append(f"{first} wrote to {second} {times(between.sent)}, {second} wrote back {times(between.got)}")
    elif between.sent or between.got:
        wrote, got = (first, second) if between.sent else (second, first)
        many = f"on a letter to more than {FEW} people, " if between.to_many else ""
        parts.append(f"{wrote} wrote to {got} {times(between.sent or between.got)}, {many}with no letter back known")
    if between.met:
        parts.append(f"{first} and {second} met {times(between.met)}")
    if parts:
        return f"{', '.join(parts)}; last {ago(between.last, on=on)}" if between.last else ", ".join(parts)
    if between.copied:
        letters = "one letter" if between.copied == 1 else f"{between.copied} letters"
        return (
            f"{first} and {second} were in copy together on {letters}, which alone is no sign that they know each other"
        )
    if between.crowd:
        return f"only letters to more than {CROWD} people are known between {first} and {second}"
    if between.firm:
        return f"{first} and {second} both state {between.firm} as their firm; no letter between them is known"
    return f"nothing is known between {first} and {second}"


def _said(said: Acquaintance, first: str, second: str) -> str:
    know = "know" if first == "you" else "knows"
    if said is Acquaintance.NOT:
        return f"you said that {first} {'do' if first == 'you' else 'does'} not know {second}"
    return f"you said that {first} {know} {second} {'well' if said is Acquaintance.WELL else 'a little'}"


def times(count: int) -> str:
    """A count as one says it.

    >>> times(1), times(2), times(1200)
    ('once', 'twice', '1,200 times')
    """
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")
