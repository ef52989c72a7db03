"""The network: who is in it, how warm, what each is to me, and the value they got."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from heapq import nsmallest
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import Prefetch, QuerySet

from whoknows.atlas import ties
from whoknows.book import warmth as kept_warmth
from whoknows.book.errors import BookError
from whoknows.book.models import Ask, Card, Import, Kind, Member, Person, ValueMoment
from whoknows.coach import here
from whoknows.coach.kept import ties_hold
from whoknows.coach.offering import current_offer
from whoknows.core.ask import Moment
from whoknows.core.candidate import Candidate, PastAsk
from whoknows.core.offer import Avatar, fits
from whoknows.core.person import ASKABLE
from whoknows.core.settled import settled
from whoknows.core.tie import Warmth

TRIAGE = 30  # the warmest people, one key each


def person(member: Member, who: str) -> Person:
    """The one person an address, an id or a name means. Raises ``NotFound`` or ``WhichOne``."""
    return Person.objects.filter(team=member.team).named(who)


def warmth(member: Member, *, on: date, people: Collection[int] | None = None) -> dict[int, Warmth]:
    """The warmth of everyone (of ``people`` at least), by person id, as of a day.

    From the kept ties, faded to that day; for a day gone by, from the letters up to it.
    """
    if ties_hold(member, on):
        return kept_warmth.kept(member, on=on, people=people)
    end = datetime.combine(on + timedelta(days=1), time(), ZoneInfo(member.zone)) - timedelta(seconds=1)
    return kept_warmth.folded(member, ties.anew(here.segments(member), here.folder(), by=end.astimezone(UTC)))


def warmth_of(member: Member, one: Person, *, on: date) -> Warmth:
    """The warmth of one person, from the kept ties alone, for today and later."""
    return kept_warmth.kept(member, on=on, people=[one.pk]).get(one.pk, Warmth())


@dataclass(frozen=True, slots=True)
class Known:
    """One person in a list."""

    person: Person
    kind: str
    warmth: Warmth
    asked: date | None
    value: date | None
    firm: str
    position: str


def people(member: Member, query: str = "", *, on: date, machines: bool = False) -> list[Known]:
    """Who is in the network, warmest first, those without letters by name; machines only when asked for."""
    found = Person.objects.filter(team=member.team, machine=machines).search(query)
    warm = warmth(member, on=on)
    rows = with_all(found.distinct())
    listed = [known(one, warm.get(one.pk, Warmth()), on=on) for one in rows]
    return sorted(listed, key=lambda k: (-k.warmth.strength, k.person.name.casefold(), k.person.pk))


def known(one: Person, warm: Warmth, *, on: date) -> Known:
    """One person as a list shows them; needs kinds, cards, moments and asks fetched."""
    kind, card = one.current_kind, next(iter(one.cards.all()), None)
    return Known(
        person=one,
        kind=kind.kind if kind else "",
        warmth=warm,
        asked=max((a.said_on for a in one.asks.all() if a.said_on and a.said_on <= on), default=None),
        value=max((m.on for m in one.moments.all() if m.on <= on), default=None),
        firm=card.firm if card else "",
        position=card.position if card else "",
    )


def with_all(rows: QuerySet[Person]) -> QuerySet[Person]:
    """People with what ``known`` needs of them."""
    return rows.prefetch_related("addresses", "kinds", "cards", "moments", *said_asks())


def said_asks() -> tuple[Prefetch[str], str]:
    """Asks that were made, with their answers, and the calls that move them."""
    said = Ask.objects.exclude(said_on=None).order_by("said_on", "pk").prefetch_related("answers")
    return Prefetch("asks", queryset=said), "calls"


def candidates(member: Member, *, on: date) -> list[Candidate]:
    """Everyone who was told to be a client, associate or friend, with all that decides whether to ask them."""
    seen = here.seen(member, on)
    asked_for = Kind.objects.filter(team=member.team, replaced_on=None, kind__in=ASKABLE)
    said = list(asked_for.values_list("person", flat=True))
    warm = warmth(member, on=on, people=said)
    rows = Person.objects.filter(pk__in=said).prefetch_related(
        Prefetch("kinds", queryset=Kind.objects.filter(replaced_on=None).select_related("through")),
        "moments", *said_asks(), "introductions", "put_off",
    )  # fmt: skip
    return [candidate(one, warm.get(one.pk, Warmth()), on=seen) for one in rows]


def candidate(one: Person, warm: Warmth, *, on: date) -> Candidate:
    """One person as the plan sees them on a day."""
    kind = one.current_kind
    return Candidate(
        id=one.pk,
        name=one.name,
        kind=kind.kind if kind else "",
        warmth=warm,
        moments=tuple(Moment(m.on, m.text) for m in one.moments.all() if m.on <= on),
        asks=settled([past(a, on=on) for a in one.asks.all() if a.said_on and a.said_on <= on]),
        since=kind.since if kind else None,
        until=kind.until if kind and kind.until and kind.until <= on else None,
        through=kind.through.name if kind and kind.through else "",
        named=len(one.introductions.all()),
        stopped=one.stopped_on is not None,
        put_off_on=max((p.on for p in one.put_off.all() if p.on <= on), default=None),
    )


def past(ask: Ask, *, on: date) -> PastAsk:
    """One ask that was made, as it stood on a day."""
    return ask.past(on=on)


def say_kind(
    member: Member, who: str, kind: str, *, since: date | None = None, until: date | None = None,
    worth: Decimal | None = None, currency: str = "", through: str = "",
) -> Person:  # fmt: skip
    """Say what a person is to me. Raises ``NotFound`` or ``WhichOne`` for either name, ``BookError`` for days amiss."""
    if since and until and until < since:
        raise BookError(f"That ends on {until}, before it begins on {since}.")
    one = person(member, who)
    one.becomes(
        kind, on=here.day(member), since=since, until=until, worth=worth,
        currency=(currency or member.currency) if worth is not None else "",
        through=person(member, through) if through else None,
    )  # fmt: skip
    return one


def note_value(member: Member, who: str, text: str, *, on: date | None = None) -> ValueMoment:
    """Note that a person got value. Raises ``NotFound`` or ``WhichOne``."""
    return person(member, who).got_value(text, on=on or here.day(member))


def unsay_kind(one: Person) -> None:
    """Take back the last word on what a person is to me: the one before it holds again."""
    one.takes_back_kind()


@dataclass(frozen=True, slots=True)
class Triage:
    """Whom to look at next, and by what they are ordered: warmth or, without letters, what a card tells."""

    people: list[Known]
    by_warmth: bool
    done: int
    total: int


def triage(member: Member, *, on: date) -> Triage:
    """The thirty warmest people, less those who have a kind or were left for later.

    Without letters or meetings warmth is unknown: then those who fit an avatar come first, then those connected
    most lately.
    """
    strong = kept_warmth.strengths(member, on=on)
    first = _warmest(member, strong) if strong else _by_card(member)
    rows = with_all(Person.objects.all()).in_bulk(first)
    warm = kept_warmth.kept(member, on=on, people=first)
    listed = [known(rows[pk], warm.get(pk, Warmth()), on=on) for pk in first]
    left = [k for k in listed if not k.kind and k.person.pk not in member.triage_passed]
    return Triage(left, bool(strong), len(first) - len(left), len(first))


def _warmest(member: Member, strong: Mapping[int, float]) -> list[int]:
    """The ids of the thirty warmest people. Machines, which write as well, are passed over."""
    machines = set(Person.objects.filter(team=member.team, machine=True).values_list("pk", flat=True))
    return sorted(strong.keys() - machines, key=lambda pk: (-strong[pk], pk))[:TRIAGE]


def _by_card(member: Member) -> list[int]:
    """The ids of thirty people by what their cards tell: who fits an avatar, then who connected most lately."""
    avatars = current_offer(member).avatars
    cards = Card.objects.filter(team=member.team).order_by("pk")  # a later card stands for an earlier one
    columns = cards.values_list("person", "firm", "position", "place", "connected_on")
    told = {pk: (firm, position, place, connected) for pk, firm, position, place, connected in columns}

    def order(row: tuple[int, str]) -> tuple[float, int, str, int]:
        pk, name = row
        firm, position, place, connected = told.get(pk, ("", "", "", None))
        fit = max((_fit(avatar, firm, position, place) for avatar in avatars), default=0.0)
        return (-fit, -(connected or date.min).toordinal(), name, pk)

    everybody = Person.objects.filter(team=member.team, machine=False).values_list("pk", "name")
    return [pk for pk, _ in nsmallest(TRIAGE, everybody, key=order)]


@lru_cache(maxsize=100_000)  # the same cards are weighed after every key
def _fit(avatar: Avatar, firm: str, position: str, place: str) -> float:
    return fits(avatar, firm=firm, position=position, place=place)


def leave_for_later(member: Member, one: Person) -> None:
    """Pass a person over in triage."""
    with transaction.atomic():
        fresh = Member.objects.select_for_update().get(pk=member.pk)
        fresh.triage_passed = [*fresh.triage_passed, one.pk]
        fresh.save(update_fields=["triage_passed"])


def take_up_again(member: Member, one: Person) -> None:
    """Put a person who was passed over back into triage."""
    with transaction.atomic():
        fresh = Member.objects.select_for_update().get(pk=member.pk)
        fresh.triage_passed = [pk for pk in fresh.triage_passed if pk != one.pk]
        fresh.save(update_fields=["triage_passed"])


def imports(member: Member) -> list[Import]:
    """What was taken in, latest first."""
    return list(Import.objects.finished(member.team).order_by("-pk"))
