"""The week: whom to ask about whom, on which day, and what each ask should bring."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from whoknows.book import knowing as kept
from whoknows.book.models import Address, Introduction, Kind, Member, Month, Person, Tie
from whoknows.coach import network, seeking
from whoknows.coach.money import rates as own
from whoknows.coach.money import rows, worth
from whoknows.coach.offering import current_offer, sayable
from whoknows.core import growth as sums
from whoknows.core.candidate import Candidate
from whoknows.core.caps import enough
from whoknows.core.chance import Chance, Prior, nested
from whoknows.core.growth import Made
from whoknows.core.introducer import confidence
from whoknows.core.introducer.circle import WORTH
from whoknows.core.month import is_working
from whoknows.core.offer import Offer
from whoknows.core.person import Kind as Is
from whoknows.core.plan import reason, reasons
from whoknows.core.week import Planned, Rates, plan_week

MOST_SOUGHT = 500  # likely prospects looked at for one avatar
MOST_TIES = 2000  # of those to be asked on one day


@dataclass(frozen=True, slots=True)
class ToAsk:
    """One ask of the week: whom, why, the likely prospects they may think of, and the sum behind it."""

    person: Person
    planned: Planned
    reasons: tuple[str, ...]
    prospects: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """What the coming five working days hold, days away left out; and where that is nothing, what is wanted."""

    asks: tuple[ToAsk, ...]
    offer: Offer  # with the avatars of which an ask can be made
    wanted: str  # what an offer that was begun still wants before anybody can be asked
    askable: int
    enough: str  # why nobody is asked, when as many asks wait for an answer as may


def week(member: Member, *, on: date) -> Week:
    """The asks of the coming week, each about an avatar for whom there are words."""
    offer, wanted = sayable(current_offer(member), on=on)
    everybody = network.candidates(member, on=on)
    avatars = [a.name for a in offer.avatars]
    found = plan_week(
        everybody, today=on, days=working_days(member, on=on), avatars=avatars, rates=rates(member, offer, on=on),
        likely=likely(member, offer, on=on), habits=member.habits,
    )  # fmt: skip
    people = Person.objects.prefetch_related("addresses").in_bulk({pk for p in found for pk in (p.id, *p.prospects)})
    known = {c.id: c for c in everybody}
    return Week(
        asks=tuple(
            ToAsk(people[p.id], p, reasons(known[p.id], today=on), tuple(people[pk] for pk in p.prospects))
            for p in found
        ),
        offer=offer,
        wanted="" if offer.avatars else wanted,
        askable=len(everybody),
        enough=enough(everybody, today=on, habits=member.habits),
    )


def working_days(member: Member, *, on: date, count: int = 5) -> list[date]:
    """The next working days from a day on, itself included."""
    away = [a.span for a in member.away.all()]
    days = (on + timedelta(days=n) for n in range(400))
    return [day for day in days if is_working(day, away)][:count]


def rates(member: Member, offer: Offer, *, on: date) -> Rates:
    """My own rates once there are outcomes enough, else guesses and the seed's, each saying which."""
    was = rows.clients(member, on=on)
    made, _ = rows.asks(member, was, on=on)
    closed = sums.beside(rows.arrivals(member, was, on=on)[0], today=on).introduced.closed
    worths = sums.worth_by_clients((k.worth, k.currency) for k in was if k.worth is not None)
    return Rates(
        chance=_chance([m for m in made if m.yes is not None], own.expected(Month.of(member).guess, made), on),
        each=own.prospects(made),
        close=own.close_rate(offer, closed, own.NOTHING),
        worth=worth.of_client(member, offer, was, worths, own.NOTHING)[0],
    )


def _chance(settled: list[Made], prior: Prior, on: date) -> Callable[[Candidate, str], Chance]:
    """The chance that an ask brings a name: of all, of this kind of introducer, first or repeated, avatar, reason."""
    keys = (lambda m: m.kind, lambda m: m.again, lambda m: m.avatar, lambda m: m.reason)
    learned = nested(settled, lambda m: bool(m.yes), *keys, prior=prior)

    @cache
    def found(kind: str, again: bool, avatar: str, why: str) -> Chance:
        return learned(Made(0, 0, date.min, kind=kind, again=again, avatar=avatar, reason=why))

    return lambda candidate, avatar: found(
        candidate.kind, bool(candidate.asks), avatar, rows.REASONS[reason(candidate, today=on)]
    )


def helped(member: Member, asked: Collection[Candidate], offer: Offer, *, on: date) -> dict[int, Planned]:
    """For those to be asked on one day, by id: the avatar where each helps most, and the sum behind it."""
    through = [c.id for c in asked]
    several = len(offer.avatars) > 1
    found = plan_week(
        asked, today=on, days=[on], a_day=len(asked), avatars=[a.name for a in offer.avatars],
        rates=rates(member, offer, on=on), habits=replace(member.habits, most_open=len(asked)),
        likely=likely(member, offer, on=on, through=through) if several else None,
    )  # fmt: skip
    return {one.id: one for one in found}


def likely(
    member: Member, offer: Offer, *, on: date, through: Collection[int] | None = None
) -> dict[tuple[int, str], dict[int, float]]:
    """Who of mine may know which people that fit an avatar, and how likely: by the kept ties and my own word.

    ``through``: only those in touch with some of mine are looked at, which is quick in a network of any size.
    """
    taken = set(Introduction.objects.filter(team=member.team).values_list("prospect", flat=True))
    told = Kind.objects.filter(team=member.team, replaced_on=None).exclude(kind=Is.PROSPECT)
    taken |= set(told.values_list("person", flat=True))
    among = None if through is None else _in_touch(member, through)
    found: dict[tuple[int, str], dict[int, float]] = {}
    each = seeking.fitting_each(member, offer.avatars, among=among, without=taken, most=MOST_SOUGHT)
    for avatar, sought in zip(offer.avatars, each, strict=True):
        for one, told_of in zip(sought, kept.find(member, sought, on=on), strict=True):
            for bridge in told_of.bridges:
                share = WORTH[confidence(bridge.theirs, on=on)]
                found.setdefault((int(bridge.who), avatar.name), {})[one.person or 0] = share
    return found


def _in_touch(member: Member, people: Collection[int]) -> set[int]:
    """The ids of those who share a letter or meeting with one of these people."""
    theirs = list(Address.objects.filter(person__in=people).values_list("address", flat=True))
    ties = Tie.objects.filter(team=member.team)
    others = {*ties.filter(a__in=theirs).values_list("b", flat=True)[:MOST_TIES]}
    others |= {*ties.filter(b__in=theirs).values_list("a", flat=True)[:MOST_TIES]}
    known = Address.objects.filter(team=member.team, address__in=others).order_by()
    return set(known.values_list("person", flat=True))
