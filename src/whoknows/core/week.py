"""The coming week: who is asked about whom on which day, together worth most, each with the sum behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from whoknows.core.assign import Assigned, Pair, assign
from whoknows.core.candidate import POOL, Candidate, count_open, is_overdue
from whoknows.core.caps import USUAL, Habits, why_not_now
from whoknows.core.chance import Chance
from whoknows.core.growth import Figure, Sum
from whoknows.core.plan import raised, score

A_DAY = 3  # asks on one day, at the most: our judgement
TIE = 1e-3  # how far the better standing of somebody outweighs a sum: only between sums that are as good as equal

Likely = Mapping[tuple[int, str], Mapping[int, float]]  # (introducer, avatar): prospect, and how likely they know them


@dataclass(frozen=True, slots=True)
class Rates:
    """What every sum is multiplied from; ``worth`` is None until somebody said what a client is worth."""

    chance: Callable[[Candidate, str], Chance]  # that asking them about an avatar brings a name
    each: Figure  # prospects that somebody names who names any
    close: Figure
    worth: Figure | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """One ask of the week: whom, about which avatar, on which day, the likely prospects, and the sum."""

    id: int
    avatar: str
    on: date
    prospects: tuple[int, ...]
    chance: Chance
    sum: Sum


def plan_week(
    candidates: Iterable[Candidate], *, today: date, days: Sequence[date], avatars: Sequence[str], rates: Rates,
    likely: Likely | None = None, habits: Habits = USUAL, a_day: int = A_DAY,
) -> list[Planned]:  # fmt: skip
    """The asks of the coming days, by day and the most valuable first: exactly the best that the caps allow.

    Each introducer is asked about the avatar where they help most, each likely prospect is looked for through one
    introducer. Who got value within two weeks comes before all. Made anew each day: who may be asked only later in the
    week is in the plan from that day on.
    """
    everybody = list(candidates)
    free = {c.id: c for c in everybody if not why_not_now(c, today=today, habits=habits)}
    most = min(a_day * len(days), habits.most_open - count_open(everybody, today=today))
    room = {c.id: room_of(c, today=today) for c in free.values()}
    known = likely or {}
    warmest = max((c.warmth.strength for c in free.values()), default=0.0)
    pairs = [
        pair
        for c in free.values()
        for n, avatar in enumerate(avatars)
        for pair in _pairs(c, avatar, rates, known.get((c.id, avatar), {}), room[c.id], _weight(c, warmest, today, n))
    ]
    chosen = assign(pairs, room=room, most=most)
    return [_planned(one, free, known, rates, days[n // a_day]) for n, one in enumerate(chosen)]


def room_of(candidate: Candidate, *, today: date) -> int:
    """How many prospects they may still name: "a typical client knows less than four", less those already named.

    One at least when they were not asked for a year, since people meet people.
    """
    return max(POOL - candidate.named, int(is_overdue(candidate, today=today)))


def sum_of(candidate: Candidate, avatar: str, rates: Rates, prospects: float, *, by_name: int = 0) -> Sum:
    """What asking them should bring: chance x prospects x closed x worth, each with whose it is."""
    chance = rates.chance(candidate, avatar)
    what = f"prospects, {by_name} of them likely by name" if by_name else "prospects"
    factors = (
        Figure(round(chance.mean, 4), chance.whose, "chance that they name somebody"),
        Figure(round(prospects, 2), rates.each.whose, what),
        rates.close,
    )
    return Sum((*factors, rates.worth) if rates.worth else factors)


def prospects_of(rates: Rates, likely: Iterable[float], room: int) -> float:
    """How many prospects an ask should bring: the usual share of each they have room for, more where one is likely."""
    return sum(_slots(rates, likely, room))


def _slots(rates: Rates, likely: Iterable[float], room: int) -> Iterator[float]:
    usual = min(1.0, float(rates.each.value) / POOL)
    named = sorted(likely, reverse=True)[:room]
    yield from (1 - (1 - usual) * (1 - share) for share in named)
    yield from [usual] * (room - len(named))


def _pairs(
    candidate: Candidate, avatar: str, rates: Rates, likely: Mapping[int, float], room: int, weight: float
) -> Iterator[Pair]:
    """One pair for each likely prospect, and for those not known by name as many as there is room.

    Share closed and worth are the same for all: without them the same plan is the best, and a 0 hides nobody.
    """
    one = weight * rates.chance(candidate, avatar).mean
    for prospect, share in likely.items():
        yield Pair(candidate.id, avatar, prospect, one * prospects_of(rates, [share], 1))
    for n in range(room):
        yield Pair(candidate.id, avatar, f"unknown {n} of {candidate.id}", one * prospects_of(rates, [], 1))


def _weight(candidate: Candidate, warmest: float, today: date, nth_avatar: int) -> float:
    """Of sums as good as equal the better standing goes first, then the first avatar; fresh value before all."""
    fresh = raised(candidate, today=today)
    standing = score(candidate, warmest=warmest, today=today) - fresh
    return (1 + TIE * standing - TIE * TIE * nth_avatar) * (1 + fresh)


def _planned(one: Assigned, free: Mapping[int, Candidate], known: Likely, rates: Rates, on: date) -> Planned:
    candidate = free[one.introducer]  # type: ignore[index]
    likely = known.get((candidate.id, one.avatar), {})
    named = tuple(p for p in one.prospects if isinstance(p, int))
    prospects = prospects_of(rates, [likely[p] for p in named], len(one.prospects))
    total = sum_of(candidate, one.avatar, rates, prospects, by_name=len(named))
    return Planned(candidate.id, one.avatar, on, named, rates.chance(candidate, one.avatar), total)
