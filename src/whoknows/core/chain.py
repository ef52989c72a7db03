"""Who came through whom, at any depth, with what each brought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

QUIET = timedelta(days=180)  # untouched for so long, an introducer has gone quiet: our judgement

Money = Mapping[str, Decimal]  # by currency: one never hides in another


@dataclass(frozen=True, slots=True)
class Came:
    """One person, through whom they came (None: through nobody), and what they are worth to me so far."""

    id: int
    through: int | None = None
    worth: Decimal | None = None
    currency: str = ""
    client: bool = False
    last: date | None = None  # the last touch


@dataclass(frozen=True, slots=True)
class Link:
    """One person in the chain: what they brought themselves, and what all that came through them brought."""

    id: int
    depth: int  # 0 for those who came through nobody
    own: Money
    below: Money
    client: bool
    quiet_for: timedelta | None  # how long an introducer has been untouched, once that is too long
    then: tuple[Link, ...]

    @property
    def clients(self) -> tuple[int, ...]:
        """All clients that came through them, at any depth."""
        return tuple(sorted(link.id for link in self.walk() if link.client and link is not self))

    def walk(self) -> Iterator[Link]:
        """This link and all below it, each before those that came through it."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(reversed(one.then))


def chains(came: Iterable[Came], *, today: date) -> list[Link]:
    """The chains, the one that brought most first; who came through nobody and brought nobody is in none.

    A circle, which a wrong note can make, is cut at its lowest id, so that everybody stands in one chain once. Order by
    worth counts amounts of all currencies alike; the sums keep them apart.

    >>> one, = chains([Came(1), Came(2, through=1, worth=Decimal(900), currency="EUR", client=True)],
    ...               today=date(2026, 11, 21))
    >>> one.below, one.clients, one.then[0].depth
    ({'EUR': Decimal('900')}, (2,), 1)
    """
    known = {one.id: one for one in came}
    through = _without_circles({one.id: one.through for one in known.values() if one.through in known})
    below: dict[int, list[int]] = defaultdict(list)
    for pk, introducer in sorted(through.items()):
        below[introducer].append(pk)
    roots = [pk for pk in sorted(known) if pk not in through and pk in below]
    depth = _depths(roots, below)
    links: dict[int, Link] = {}
    for pk in sorted(depth, key=lambda pk: -depth[pk]):
        then = sorted((links[child] for child in below[pk]), key=_brought, reverse=True)
        links[pk] = _link(known[pk], depth[pk], tuple(then), today)
    return sorted((links[pk] for pk in roots), key=_brought, reverse=True)


def quiet(links: Iterable[Link]) -> list[Link]:
    """The introducers who have gone quiet and through whom clients came, the most clients first."""
    found = [(link, link.clients) for one in links for link in one.walk() if link.quiet_for is not None]
    through = sorted((each for each in found if each[1]), key=lambda each: (-len(each[1]), each[0].id))
    return [link for link, _ in through]


def _link(one: Came, depth: int, then: tuple[Link, ...], today: date) -> Link:
    silent = today - one.last if one.last else None
    return Link(
        id=one.id,
        depth=depth,
        own={one.currency: one.worth} if one.worth is not None else {},
        below=_sum(amounts for link in then for amounts in (link.own, link.below)),
        client=one.client,
        quiet_for=silent if then and silent is not None and silent > QUIET else None,
        then=then,
    )


def _brought(link: Link) -> tuple[Decimal, int]:
    return sum((*link.own.values(), *link.below.values()), Decimal(0)), -link.id


def _sum(amounts: Iterable[Money]) -> dict[str, Decimal]:
    total: dict[str, Decimal] = defaultdict(Decimal)
    for one in amounts:
        for currency, amount in one.items():
            total[currency] += amount
    return dict(total)


def _depths(roots: Iterable[int], below: Mapping[int, list[int]]) -> dict[int, int]:
    depth: dict[int, int] = {}
    waiting = [(pk, 0) for pk in roots]
    while waiting:
        pk, level = waiting.pop()
        depth[pk] = level
        waiting.extend((child, level + 1) for child in below.get(pk, ()))
    return depth


def _without_circles(through: Mapping[int, int | None]) -> dict[int, int]:
    """The same without the step that closes each circle: the lowest id of a circle came through nobody."""
    kept = {pk: introducer for pk, introducer in through.items() if introducer is not None}
    settled: set[int] = set()
    for start in sorted(kept):
        path: dict[int, None] = {}
        now: int | None = start
        while now is not None and now not in settled and now not in path:
            path[now] = None
            now = kept.get(now)
        if now is not None and now in path:
            walked = list(path)
            del kept[min(walked[walked.index(now) :])]
        settled.update(path)
    return kept
