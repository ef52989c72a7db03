"""Two lines into the years ahead: the seed's, which doubles, and your own, which runs out of prospects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import TypeVar

from whoknows.core.growth.figure import Figure, Whose

RUNS = 600  # for 20 clients the ends of the band then move by 1 % from one seed to another, for 5 by up to 4 %
BINARY_PLACES = 16  # a chance is drawn to within one in 130,000
MANY = 20_000  # coins; from there on their bell curve is as good, and takes no longer for a million

N = TypeVar("N", int, float)
Share = Callable[[N, float], N]


@dataclass(frozen=True, slots=True)
class Habit:
    """How I ask and what comes of it. The defaults are the seed's (``introductions.txt``); ``whose`` names the others.

    In each year a client is asked with share ``asked``; an asked client introduces with ``chance``; one who
    introduces names ``most_a_year`` prospects, or as many as are left of the ``pool`` of them they know; and each
    prospect becomes a client with ``close_rate``. ``introductions_per_client`` is for the seed's line alone, which
    has neither pool nor chance.

    >>> print(Habit(chance=0.29, whose={"chance": "a survey's"}).figure("chance"))
    0.29 chance that an asked client introduces in a year (a survey's)
    """

    introductions_per_client: float = 2
    close_rate: float = 0.5
    pool: int = 3
    most_a_year: int = 2
    chance: float = 1.0
    asked: float = 1.0
    whose: Mapping[str, Whose] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        for name in ("close_rate", "chance", "asked"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} is a share from 0 to 1, not {getattr(self, name)}")
        for name in ("introductions_per_client", "pool", "most_a_year"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} cannot be less than none, as {getattr(self, name)} is")
        if unknown := set(self.whose) - set(MEANING):
            raise ValueError(f"a habit has no {', '.join(sorted(unknown))}")

    def figure(self, name: str) -> Figure:
        """One number of the habit with whose it is."""
        return Figure(getattr(self, name), self.whose.get(name, "the seed's"), MEANING[name])

    def moved(self, numbers: Mapping[str, float], *, whose: Mapping[str, Whose]) -> Habit:
        """The same habit with some numbers changed, and whose those are."""
        return replace(self, **numbers, whose={**self.whose, **whose})  # type: ignore[arg-type]

    @property
    def figures(self) -> dict[str, Figure]:
        return {name: self.figure(name) for name in MEANING}


MEANING = {
    "introductions_per_client": "introductions from a client in a year",
    "close_rate": "of those introduced become clients",
    "pool": "ideal prospects that a client knows",
    "most_a_year": "introductions from one client in a year at most",
    "chance": "chance that an asked client introduces in a year",
    "asked": "of the clients are asked in a year",
}


@dataclass(frozen=True, slots=True)
class Band:
    """Clients at the end of one year: the expected number, and the ends of an 80 % band around it."""

    mid: float
    low: float
    high: float


def forecast(clients: float, habit: Habit, years: int) -> list[float]:
    """The seed's line: clients at the end of each year. Two introductions a client, half closed, double yearly:

    >>> forecast(20, Habit(introductions_per_client=2, close_rate=0.5), years=5)
    [40.0, 80.0, 160.0, 320.0, 640.0]
    """
    growth = 1 + habit.introductions_per_client * habit.close_rate
    return [clients * growth**year for year in range(1, years + 1)]


def own_line(clients: int, habit: Habit, years: int, *, seed: int = 1) -> list[Band]:
    """The line that runs out of prospects: clients at the end of each year.

    When every client introduces two of a pool of three, and half are closed:

    >>> [band.mid for band in own_line(20, Habit(), years=5)]
    [40.0, 70.0, 110.0, 165.0, 240.0]

    When an asked client introduces in a given year with chance .29:

    >>> [round(band.mid, 1) for band in own_line(20, Habit(chance=0.29), years=5)]
    [25.8, 32.4, 39.9, 48.3, 57.6]

    ``mid`` is the exact expectation. The band comes from a simulation that ``seed`` makes repeatable; it holds the
    luck of the years, not the doubt about the habit itself. It always reaches as far as ``mid``. Nobody leaves.
    """
    simulated = simulate(clients, habit, years, seed=seed)
    by_year = (sorted(year) for year in zip(*simulated, strict=True))
    tenth = len(simulated) // 10
    return [
        Band(mid, low=min(mid, ends[tenth]), high=max(mid, ends[-1 - tenth]))
        for mid, ends in zip(expected_line(clients, habit, years), by_year, strict=True)
    ]


def expected_line(clients: float, habit: Habit, years: int) -> list[float]:
    """The exact expectation of the line that runs out of prospects: clients at the end of each year."""
    return _years(float(clients), habit, years, lambda number, chance: number * chance)


def simulate(clients: int, habit: Habit, years: int, *, runs: int = RUNS, seed: int = 1) -> list[list[int]]:
    """Clients at the end of each year, in each of so many futures."""
    random = Random(seed)
    return [_years(clients, habit, years, lambda number, chance: _draw(random, number, chance)) for _ in range(runs)]


def _years(clients: N, habit: Habit, years: int, share: Share[N]) -> list[N]:
    """Clients at the end of each year, kept apart by how many prospects each has left to name.

    ``share`` says how many of a number do what has a chance: on average, or in one future. Averaging is exact, for
    each step of the model is linear in how many clients have so many prospects left.
    """
    nobody = clients - clients
    left: list[N] = [nobody] * habit.pool + [clients]
    line: list[N] = []
    for _ in range(years):
        after, introduced = left.copy(), nobody
        for prospects, number in enumerate(left):
            named = min(habit.most_a_year, prospects)
            introducing = share(number, habit.asked * habit.chance)
            after[prospects] -= introducing
            after[prospects - named] += introducing
            introduced += introducing * named
        after[habit.pool] += share(introduced, habit.close_rate)
        left = after
        line.append(sum(left, start=nobody))
    return line


def _draw(random: Random, number: int, chance: float) -> int:
    """How many of ``number`` coins fall on the side that has ``chance``; all are thrown at once, as bits of an integer.

    Each binary place of the chance, from the last to the first, takes one fair throw of all coins: *or* keeps a
    half and adds a half, *and* keeps a half.
    """
    places = round(chance * 2**BINARY_PLACES)
    if places == 2**BINARY_PLACES:
        return number
    if number > MANY:
        drawn = round(random.gauss(number * chance, (number * chance * (1 - chance)) ** 0.5))
        return min(max(drawn, 0), number)
    coins = 0
    for place in range(BINARY_PLACES):
        if places >> place & 1:
            coins |= random.getrandbits(number)
        elif coins:
            coins &= random.getrandbits(number)
    return coins.bit_count()
