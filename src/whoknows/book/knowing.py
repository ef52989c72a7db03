"""Who of mine has something to do with somebody, by the kept ties: plain SQL, aliases folded in.

Every look-up starts from the side with fewer ties, so that it stays quick for those who know a hundred thousand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from django.db import connection
from django.db.models import Q

from whoknows.book.models import Acquaintance, Address, Card, Kind, Member, Person, Team
from whoknows.core.introducer import Acquaintance as Said
from whoknows.core.introducer import Between, Bridge
from whoknows.core.person import Kind as Is
from whoknows.core.tie import fade

T = TypeVar("T")
MANY = 2000  # ties of one address; from here on it is looked at from the other side
BATCH = 10_000  # values in one statement; SQLite takes 32,766

_ENDS = """
    select a, b, evidence, 1, touches, strength, last, as_of from book_tie
    where team_id = %s and evidence in ('wrote', 'met') and a in ({ones}) {and_b}
    union all
    select b, a, evidence, 0, touches, strength, last, as_of from book_tie
    where team_id = %s and evidence in ('wrote', 'met') and b in ({ones}) {and_a}
"""
_DEGREE = """
    select (select count(*) from (select 1 from book_tie where team_id = %s and evidence in ('wrote', 'met') and a = %s
                                  limit {most}) as there)
         + (select count(*) from (select 1 from book_tie where team_id = %s and b = %s limit {most}) as back)
"""
_ALIASES = """
    select alias.address, alias.person_id
    from book_address known join book_address alias on alias.person_id = known.person_id
    where known.team_id = %s and known.address in ({ones})
"""


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody I want to meet: what they are called, their addresses, and their row and firm where they have one."""

    name: str
    addresses: tuple[str, ...] = ()
    person: int | None = None
    firm: str = ""


class _End(NamedTuple):
    """One tie as seen from one of its two addresses; the days as the database gives them."""

    one: str
    other: str
    evidence: str
    from_one: int
    touches: int
    strength: float
    last: Any
    as_of: Any


class _Told(NamedTuple):
    """What was said, not written: by the user of two people, and by cards of their firm."""

    of_them: list[dict[int, Between]]  # one sought after the other
    of_me: dict[int, Said]

    @property
    def people(self) -> set[int]:
        return {who for words in self.of_them for who in words}


def bridges(member: Member, sought: Sequence[Sought], *, on: date) -> list[list[Bridge]]:
    """For each one sought, everybody of mine who has something to do with them; ``Bridge.who`` is a person's id.

    Strengths are faded to a day, which must not lie before the last kept touch. Left out are machines, who said stop,
    and who is not for asking.
    """
    told = _told(member.team, sought)
    mine_ends, their_ends, whose = _both_sides(member, sought, told.people)
    mine = {who: _between(ends, on) for who, ends in _by_person(mine_ends, whose).items()}
    mine |= {who: replace(mine.get(who, Between()), said=said) for who, said in told.of_me.items()}
    places = {address: number for number, one in enumerate(sought) for address in one.addresses}
    ends_of: list[list[_End]] = [[] for _ in sought]
    for end in their_ends:
        ends_of[places[end.one]].append(end)
    found = []
    for one, ends, words in zip(sought, ends_of, told.of_them, strict=True):
        known = {who: _between(some, on, turned=True) for who, some in _by_person(ends, whose).items()}
        known |= {who: replace(known.get(who, Between()), firm=b.firm, said=b.said) for who, b in words.items()}
        found.append(
            {who: Bridge(str(who), mine[who], known[who]) for who in known.keys() & mine.keys() - {one.person}}
        )
    askable = _askable({who for one in found for who in one})
    return [[one[who] for who in sorted(one.keys() & askable)] for one in found]


def _both_sides(
    member: Member, sought: Sequence[Sought], told: Collection[int]
) -> tuple[list[_End], list[_End], Mapping[str, int]]:
    """My ties and theirs as far as they can meet, and whose the addresses between are."""
    team = member.team
    own = list(member.own_addresses.values_list("address", flat=True))
    places = list(dict.fromkeys(address for one in sought for address in one.addresses))
    crowded = {address for address in places if _degree(team, address) >= MANY}
    theirs = _ends(team, [address for address in places if address not in crowded])
    if crowded or sum(_degree(team, address) for address in own) < len(theirs):
        mine = _ends(team, own)
        whose = _aliases(team, {end.other for end in mine})
        theirs += _ends(team, whose, crowded, turned=True)
    else:
        whose = _aliases(team, {end.other for end in theirs}) | _addresses(told)
        mine = _ends(team, whose, own, turned=True)
    return mine, theirs, whose


def _ends(
    team: Team, ones: Collection[str], others: Collection[str] | None = None, *, turned: bool = False
) -> list[_End]:
    """All ties of some addresses, or those with some few others; ``turned`` to be seen from these."""
    if not ones or (others is not None and not others):
        return []
    marks = _marks(others or ())
    found: list[_End] = []
    for some in _batches(ones):
        sql = _ENDS.format(
            ones=_marks(some),
            and_b=f"and b in ({marks})" if others else "",
            and_a=f"and a in ({marks})" if others else "",
        )
        found += map(_End._make, _rows(sql, [team.pk, *some, *(others or ())] * 2))
    if turned:
        return [end._replace(one=end.other, other=end.one, from_one=1 - end.from_one) for end in found]
    return found


def _between(ends: Iterable[_End], on: date, *, turned: bool = False) -> Between:
    """What lies between two people by their ties; ``turned`` for how the other end sees it."""
    counts: dict[str, int] = defaultdict(int)
    strengths: dict[str, float] = defaultdict(float)
    last = None
    for end in ends:
        way = "met" if end.evidence == "met" else "out" if bool(end.from_one) is not turned else "back"
        counts[way] += end.touches
        strengths[way] += fade(end.strength, _day(end.as_of), on)
        last = max(last or date.min, _day(end.last))
    return Between(
        sent=counts["out"], got=counts["back"], met=counts["met"], out=strengths["out"], back=strengths["back"],
        met_strength=strengths["met"], last=last,
    )  # fmt: skip


def _told(team: Team, sought: Sequence[Sought]) -> _Told:
    of_them: list[dict[int, Between]] = [{} for _ in sought]
    number = {one.person: n for n, one in enumerate(sought) if one.person is not None}
    for n, people in enumerate(_same_firm(team, sought)):
        of_them[n] = {who: Between(firm=sought[n].firm) for who in people}
    said = Acquaintance.objects.now(team).filter(Q(one__in=number) | Q(other__in=number) | Q(other=None))
    of_me: dict[int, Said] = {}
    for one, other, knows in said.values_list("one_id", "other_id", "knows"):
        if other is None:
            of_me[one] = Said(knows)
        for target, who in ((one, other), (other, one)):
            if target in number and who is not None:
                words = of_them[number[target]]
                words[who] = replace(words.get(who, Between()), said=Said(knows))
    return _Told(of_them, of_me)


def _same_firm(team: Team, sought: Sequence[Sought]) -> list[list[int]]:
    people: dict[str, set[int]] = defaultdict(set)
    firms = {one.firm for one in sought if one.firm}
    if firms:
        for firm, who in Card.objects.filter(team=team, firm__in=firms).values_list("firm", "person_id"):
            people[firm].add(who)
    return [sorted(people.get(one.firm, ())) if one.firm else [] for one in sought]


def _by_person(ends: Iterable[_End], whose: Mapping[str, int]) -> dict[int, list[_End]]:
    people: dict[int, list[_End]] = defaultdict(list)
    for end in ends:
        who = whose.get(end.other)
        if who is not None:
            people[who].append(end)
    return people


def _askable(people: Collection[int]) -> set[int]:
    """Those who may be asked at all."""
    no = Kind.objects.filter(replaced_on=None, kind=Is.NO).values("person")
    found: set[int] = set()
    for some in _batches(people):
        rows = Person.objects.real().filter(pk__in=some, stopped_on=None).exclude(pk__in=no)
        found.update(rows.values_list("pk", flat=True))
    return found


def _aliases(team: Team, addresses: Collection[str]) -> dict[str, int]:
    """Whose some addresses are, with every other address of the same people."""
    found: dict[str, int] = {}
    for some in _batches(addresses):
        found.update(_rows(_ALIASES.format(ones=_marks(some)), [team.pk, *some]))
    return found


def _addresses(people: Collection[int]) -> dict[str, int]:
    return dict(Address.objects.filter(person__in=people).values_list("address", "person_id")) if people else {}


def _degree(team: Team, address: str) -> int:
    """How many ties an address has, counted no further than is asked for."""
    [(count,)] = _rows(_DEGREE.format(most=MANY), [team.pk, address, team.pk, address])
    return int(count)


def _rows(sql: str, values: Sequence[str | int]) -> list[Any]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def _marks(values: Collection[object]) -> str:
    return ", ".join(["%s"] * len(values))


def _batches(values: Collection[T]) -> Iterator[list[T]]:
    waiting = iter(values)
    while batch := list(islice(waiting, BATCH)):
        yield batch


def _day(value: date | str) -> date:
    """SQLite gives the days of a raw statement as text."""
    return date.fromisoformat(value) if isinstance(value, str) else value
