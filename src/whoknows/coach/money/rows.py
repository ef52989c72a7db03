"""The rows that every figure comes from: clients, asks, and how people came; read once, as of a day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from whoknows.book.models import Ask, Introduction, Kind, Member
from whoknows.coach import network
from whoknows.core.candidate import Candidate
from whoknows.core.growth import Arrival, AskedAndLost, Client, Made, asked_and_lost, came_of
from whoknows.core.introduction import Step
from whoknows.core.person import Kind as Is

REASONS = {
    "fresh": "had just got value", "chain": "came through an introduction", "value": "value was noted",
    "tie": "a client, no value noted",
}  # fmt: skip
CHANNELS = {"spoken": "spoken", "message": "in writing"}
MET = (Step.INTRODUCED, Step.MET, Step.CLIENT)
OVER = (Step.DECLINED, Step.LOST)


@dataclass(frozen=True, slots=True)
class Row:
    """One row behind a figure: who, what happened on which days, and how much it was."""

    person: int
    name: str
    steps: tuple[tuple[str, date], ...]
    words: str = ""
    amount: Decimal | None = None
    currency: str = ""


def clients(member: Member, *, on: date) -> list[Kind]:
    """Everybody who is or was a client by that day."""
    rows = Kind.objects.filter(team=member.team, kind=Is.CLIENT, replaced_on=None).select_related("person", "through")
    return [k for k in rows if k.since is None or k.since <= on]


def client_row(one: Kind) -> Row:
    words = f"through {one.through}" if one.through else ""
    return Row(one.person_id, one.person.name, _steps(since=one.since, until=one.until), words, one.worth, one.currency)


def value_row(one: Candidate) -> Row:
    """Somebody who got value, with the latest note of it."""
    newest = next(iter(one.moments), None)
    steps = _steps(value=newest.on) if newest else _steps(since=one.since)
    return Row(one.id, one.name, steps, f"“{newest.text}”" if newest else one.kind)


def asks(member: Member, was: Collection[Kind], *, on: date) -> tuple[list[Made], dict[int, Row]]:
    """The asks made by that day, oldest first, and each as a row by its id."""
    found = Ask.objects.filter(team=member.team, said_on__lte=on).select_related("person").order_by("said_on", "pk")
    client_since = {k.person_id: k.since or k.said_on for k in was}
    seen: set[int] = set()
    made, rows = [], {}
    for ask in found.prefetch_related("answers", "person__calls", "introductions__steps"):
        one = _made(ask, client_since, again=ask.person_id in seen, on=on)
        seen.add(ask.person_id)
        made.append(one)
        rows[ask.pk] = Row(ask.person_id, ask.person.name, (("asked", one.on),), _told(ask, one, on=on))
    return made, rows


def _made(ask: Ask, client_since: Mapping[int, date], *, again: bool, on: date) -> Made:
    assert ask.said_on is not None
    past = network.past(ask, on=on)
    since = client_since.get(ask.person_id)
    client = ask.kind == Is.CLIENT if ask.kind else since is not None and since <= ask.said_on
    return Made(
        id=ask.pk,
        person=ask.person_id,
        on=ask.said_on,
        yes=came_of(past.heard, said_on=ask.said_on, closed=not past.waits_still(today=on), today=on),
        named=sum(any(step.on <= on for step in one.steps.all()) for one in ask.introductions.all()),
        client=client,
        avatar=ask.avatar,
        reason=REASONS.get(ask.reason, ask.reason),
        channel=CHANNELS.get(ask.channel, ask.channel),
        tone=ask.tone,
        kind=ask.kind or ("client" if client else ""),
        again=again,
        guess=ask.guess,
    )


def _told(ask: Ask, made: Made, *, on: date) -> str:
    heard = network.past(ask, on=on).heard
    came = f"named {made.named}" if made.yes and made.named else heard.words if heard else "no answer"
    return f"{came}, {made.channel or 'asked'}"


def arrivals(member: Member, was: Collection[Kind], *, on: date) -> tuple[list[Arrival], dict[int, Row]]:
    """How everybody came who is a prospect or client, once each, and each as a row by their id."""
    client = {k.person_id: k for k in was}
    noted = list(
        Kind.objects.filter(team=member.team, kind=Is.PROSPECT, said_on__lte=on).select_related("person").order_by("pk")
    )
    names = {k.person_id: k.person.name for k in (*noted, *was)}
    came: dict[int, Arrival] = {}
    introduced: set[int] = set()
    found = Introduction.objects.filter(team=member.team).select_related("prospect").prefetch_related("steps")
    for one in found:
        introduced.add(one.prospect_id)
        names[one.prospect_id] = one.prospect.name
        if (arrival := _introduced(one, client.get(one.prospect_id), on=on)) and one.prospect_id not in came:
            came[one.prospect_id] = arrival
    prospects = {k.person_id: k for k in reversed(noted)}  # the first word on each
    for pk in (prospects.keys() | client.keys()) - introduced:
        came[pk] = _came(prospects.get(pk), client.get(pk), on=on)
    return list(came.values()), {pk: _arrival_row(one, names[pk]) for pk, one in came.items()}


def _introduced(one: Introduction, client: Kind | None, *, on: date) -> Arrival | None:
    """Somebody who was introduced by that day; None when it did not come to that."""
    taken = [step for step in one.taken if step.on <= on]
    began = next((step.on for step in taken if step.step in MET), None)
    if began is None:
        return None
    won = next((step for step in taken if step.step == Step.CLIENT), None)
    over = next((step.on for step in taken if step.step in OVER), None)
    paid = client if client and client.worth is not None else won
    return Arrival(
        one.prospect_id,
        introduced=True,
        began=began,
        client=won.on if won else None,
        gone=over or (client.until if client else None),
        worth=paid.worth if paid else None,
        currency=paid.currency if paid else "",
    )


def _came(prospect: Kind | None, client: Kind | None, *, on: date) -> Arrival:
    """Somebody without an introduction in the book: a client of a list, or a prospect met otherwise."""
    said = client or prospect
    assert said is not None
    given_up = prospect.replaced_on if prospect and not client else None
    return Arrival(
        said.person_id,
        introduced=said.through_id is not None,
        began=prospect.said_on if prospect else None,
        client=(client.since or client.said_on) if client else None,
        gone=client.until if client else given_up if given_up and given_up <= on else None,
        worth=client.worth if client else None,
        currency=client.currency if client else "",
    )


def _arrival_row(one: Arrival, name: str) -> Row:
    began = "introduced" if one.introduced else "noted"
    steps = _steps(**{began: one.began, "client": one.client, "gone": one.gone})
    return Row(one.id, name, steps, "" if one.client or one.gone else "still open", one.worth, one.currency)


def _steps(**days: date | None) -> tuple[tuple[str, date], ...]:
    return tuple((word, day) for word, day in days.items() if day)


def fear(was: Collection[Kind], made: Collection[Made], *, on: date) -> AskedAndLost:
    """The asks made of clients, beside the clients lost."""
    days: dict[int, list[date]] = {}
    for ask in made:
        days.setdefault(ask.person, []).append(ask.on)
    return asked_and_lost(
        (Client(k.since or k.said_on, k.until, tuple(days.get(k.person_id, ()))) for k in was), today=on
    )


def earned(introductions: Collection[Introduction]) -> dict[str, Decimal]:
    """What introduced clients have brought so far, by currency."""
    total: dict[str, Decimal] = {}
    for introduction in introductions:
        for step in introduction.taken:
            if step.worth is not None:
                total[step.currency] = total.get(step.currency, Decimal(0)) + step.worth
    return total
