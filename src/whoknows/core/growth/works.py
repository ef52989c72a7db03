"""What works: how often an ask brought a name, by each thing that differed; no winner without evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from whoknows.core.chance import ENOUGH, Chance
from whoknows.core.growth.asks import Made
from whoknows.core.growth.evidence import LUCK, by_luck, share

BY: Mapping[str, str] = {
    "avatar": "whom I asked for",
    "reason": "why I asked them then",
    "channel": "how I asked",
    "tone": "in which tone",
    "again": "first or repeated ask",
    "kind": "what they are to me",
}
AGAIN = {False: "first ask", True: "repeated ask"}


@dataclass(frozen=True, slots=True)
class Way:
    """One way of asking: how many of its settled asks brought a name, and which asks they were."""

    name: str
    chance: Chance
    asks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """The ways of one thing that differed, best first. ``best`` is empty unless one is better by more than luck."""

    by: str
    ways: tuple[Way, ...]
    best: str = ""

    @property
    def what(self) -> str:
        return BY[self.by]

    def __str__(self) -> str:
        enough = [way for way in self.ways if way.chance.claimed]
        if self.best:
            return f"“{self.best}” brings names more often than the rest, by more than luck would."
        if len(enough) >= 2:
            return "No way is better than the rest by more than luck would make it."
        if len(self.ways) == 1:
            return f"All of them were “{self.ways[0].name}”: there is nothing to compare yet."
        return f"Too early to compare: two ways need {ENOUGH} settled asks each."


def what_works(asks: Iterable[Made]) -> list[Compared]:
    """Compare the settled asks by each thing that differed; things of which nothing was noted are left out.

    The more is compared, the more often luck makes a winner: so each test must pass a limit divided by their number
    (Bonferroni).
    """
    settled = [ask for ask in asks if ask.yes is not None]
    compared = [Compared(by, ways) for by in BY if (ways := _ways(settled, by))]
    tests = sum(len(claimed) for one in compared if len(claimed := _claimed(one.ways)) > 1)
    return [Compared(one.by, one.ways, _best(_claimed(one.ways), tests)) for one in compared]


def _ways(asks: Sequence[Made], by: str) -> tuple[Way, ...]:
    alike: dict[str, list[Made]] = defaultdict(list)
    for ask in asks:
        if name := AGAIN[ask.again] if by == "again" else getattr(ask, by):
            alike[name].append(ask)
    ways = [Way(name, _share(some), tuple(ask.id for ask in some)) for name, some in alike.items()]
    return tuple(sorted(ways, key=lambda way: (-way.chance.yes / way.chance.of, -way.chance.of, way.name)))


def _share(asks: Sequence[Made]) -> Chance:
    return share(sum(bool(ask.yes) for ask in asks), len(asks))


def _claimed(ways: Sequence[Way]) -> list[Way]:
    return [way for way in ways if way.chance.claimed]


def _best(ways: Sequence[Way], tests: int) -> str:
    """The first of the ways, if it stands above all others together by more than luck."""
    if len(ways) < 2:
        return ""
    first, others = ways[0].chance, [way.chance for way in ways[1:]]
    luck = by_luck(first.yes, first.of, sum(c.yes for c in others), sum(c.of for c in others))
    return ways[0].name if luck * tests < LUCK else ""


@dataclass(frozen=True, slots=True)
class Guessed:
    """What I expected of my asks, beside what came: counts of settled asks with a guess."""

    asks: int
    expected: int  # of which I expected a name
    named: int  # which brought one
    unexpected: int  # which brought one that I did not expect

    def __str__(self) -> str:
        if not self.asks:
            return "No guess was noted before an ask yet."
        doubted = self.asks - self.expected
        told = f"Of {self.asks} asks you expected {self.expected} to bring a name; {self.named} did."
        if doubted:
            told += f" Of the {doubted} from which you expected nothing, {self.unexpected or 'none'} brought one."
        return told if self.asks >= ENOUGH else f"{told} {ENOUGH} are needed to say how good your guess is."


def guess_against_truth(asks: Iterable[Made]) -> Guessed:
    """Set the guesses noted before asking against what came.

    People underestimate how often others say yes when asked in person (Bohns 2016): here it is tested on oneself.
    """
    told = [ask for ask in asks if ask.yes is not None and ask.guess is not None]
    return Guessed(
        asks=len(told),
        expected=sum(bool(ask.guess) for ask in told),
        named=sum(bool(ask.yes) for ask in told),
        unexpected=sum(bool(ask.yes) and not ask.guess for ask in told),
    )
