"""Who of mine has something to do with somebody, by the kept ties: plain SQL, aliases folded in.

Every look-up starts from the side with fewer ties, so that it stays quick for those who know a hundred thousand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from django.db.models import Exists, OuterRef

from whoknows.book.ends import End, aliases, batches, degrees, marks, rows, ties_of, ties_with_close, turned
from whoknows.book.intake import untold
from whoknows.book.models import Address, Card, Member, Team, Tie
from whoknows.book.models.network import ONE_WAY
from whoknows.core.introducer import FEW, Between, Bridge
from whoknows.core.introducer import Acquaintance as Said
from whoknows.core.likeness.handles import address as read_address
from whoknows.core.likeness.oneway import is_nobodys
from whoknows.core.person import Kind as Is
from whoknows.core.tie import fade

MANY = 2000  # ties of one address; from here on it is looked at from the other side
A_CENTURY = 36_525  # days
CLOSEST = 2 * MANY  # ties of mine looked through where both sides have very many: who introduces me is close to me
_ASKABLE = f"""
    select id from book_person
    where id in ({{ones}}) and not machine and stopped_on is null
      and id not in (select person_id from book_kind where replaced_on is null and kind = '{Is.NO}')
"""
_NAMED = """
    select id, name, (select address from book_address where person_id = book_person.id order by id + 0 limit 1)
    from book_person where id in ({ones})
"""
_NAMED_BY = "named"
_SAID = f"""
    select one_id, other_id, knows from book_acquaintance where team_id = %s and replaced_on is null
    union all
    select introducer_id, prospect_id, '{_NAMED_BY}' from book_introduction where member_id = %s
"""


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody I want to meet: what they are called, their addresses, and their row and firm where they have one.

    ``namesakes``: so many people of mine bear the name, and nothing says which is meant.
    """

    name: str
    addresses: tuple[str, ...] = ()
    person: int | None = None
    firm: str = ""
    namesakes: int = 0


class Named(NamedTuple):
    """A person of mine as an answer names them: read by the thousand, where a row and its addresses take far longer."""

    pk: int
    name: str
    address: str  # the first known, or empty

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Found:
    """Of one sought: everybody of mine between us (``Bridge.who`` is a person's id), what lies between the two of us,
    and whether an address of theirs is at a firm of mine."""

    bridges: list[Bridge]
    directly: Between
    colleague: bool


class _Told(NamedTuple):
    """What was said, not written: by the user of two people, by who named one to me, and by cards of their firm."""

    of_them: list[dict[int, Between]]  # one sought after the other
    of_me: dict[int, Said]
    introducers: set[int]  # who has named somebody to me

    @property
    def people(self) -> set[int]:
        return set(self.of_me).union(*self.of_them)


def find(member: Member, sought: Sequence[Sought], *, on: date) -> list[Found]:
    """For each one sought, everybody of mine who has something to do with them, and what lies between them and me.

    Strengths are faded to a day, which must not lie before the last kept touch. Left out are machines, the addresses of
    offices of which nothing more is known, who said stop, and who is not for asking.
    """
    own = {address for (address,) in rows("select address from book_ownaddress where member_id = %s", [member.pk])}
    told = _told(member, sought)
    my_ends, their_ends, whose = _both_sides(member.team, own, sought, told.people)
    firms = {read_address(address).domain for address in own} - {""}
    my_ties = _by_person(my_ends, whose)
    mine_all = my_ties.keys() | told.of_me.keys() | told.introducers
    found = []
    for one, ends, said in zip(sought, _each(sought, their_ends), told.of_them, strict=True):
        their_ties = _by_person(ends, whose)
        people = (their_ties.keys() | said.keys()) & mine_all - {one.person}
        known = {who: _between(their_ties.get(who, ()), on, said.get(who), turned=True) for who in people}
        directly = _between((end for end in ends if end.other in own), on, turned=True)
        if one.person in told.of_me:
            directly = directly._replace(said=told.of_me[one.person])
        found.append((known, directly, any(read_address(address).domain in firms for address in one.addresses)))
    askable = _askable({who for known, *_ in found for who in known})
    askable -= _offices(member.team, {a: who for a, who in whose.items() if who in askable})
    words = dict.fromkeys(told.introducers - my_ties.keys(), Between(named=True))
    words |= {who: Between(said=word) for who, word in told.of_me.items()}
    mine = {who: _between(my_ties.get(who, ()), on, words.get(who)) for who in askable}
    return [
        Found([Bridge(str(who), mine[who], known[who]) for who in sorted(known.keys() & askable)], directly, colleague)
        for known, directly, colleague in found
    ]


def named(people: Collection[int]) -> dict[int, Named]:
    """People by their id."""
    found: dict[int, Named] = {}
    for some in batches(people):
        for pk, name, address in rows(_NAMED.format(ones=marks(some)), some):
            found[pk] = Named(pk, name, address or "")
    return found


def lists_of(team: Team, addresses: Collection[str]) -> list[tuple[str, str, int]]:
    """The lists that some wrote to by hand: who, to which, and how often.

    A list is an address of nobody's to which others write too; a robot that only writes itself is none.
    """
    machines = Address.objects.filter(team=team, person__machine=True).exclude(person__machine_by=ONE_WAY)
    wrote = Tie.objects.filter(team=team, evidence=Tie.WROTE)
    others = wrote.filter(b=OuterRef("b")).exclude(a=OuterRef("a"))
    ties = wrote.filter(Exists(others), a__in=addresses, b__in=machines.values("address"))
    return list(ties.order_by("-touches", "a", "b").values_list("a", "b", "touches"))


def addresses_at(team: Team, domain: str) -> list[str]:
    """Every address at a domain that stands on a letter."""
    ties = Tie.objects.filter(team=team)
    writing = ties.filter(a__endswith=f"@{domain}").values_list("a", flat=True).distinct()
    written = ties.filter(b__endswith=f"@{domain}").values_list("b", flat=True).distinct()
    return sorted({*writing, *written})


def _each(sought: Sequence[Sought], ends: Iterable[End]) -> list[list[End]]:
    """The ties of each one sought."""
    at: dict[str, list[End]] = defaultdict(list)
    for end in ends:
        at[end.one].append(end)
    return [[end for address in one.addresses for end in at.get(address, ())] for one in sought]


def _both_sides(
    team: Team, own: Collection[str], sought: Sequence[Sought], told: Collection[int]
) -> tuple[list[End], list[End], Mapping[str, int]]:
    """My ties and theirs as far as they can meet, and whose the addresses between are."""
    places = list(dict.fromkeys(address for one in sought for address in one.addresses))
    degree = degrees(team, [*places, *own], most=MANY)
    few = [address for address in places if degree[address] < MANY]
    crowded = [address for address in places if degree[address] >= MANY]
    most = CLOSEST if sum(degree[address] for address in own) >= MANY else 0
    theirs, whose = ties_with_close(team, crowded, own, most=most)
    said = {address: who for address, who in _addresses(told).items() if address not in whose}
    theirs += turned(ties_of(team, [*said.keys() - set(own), *own], crowded, look_up=True))
    whose |= said
    if sum(degree[address] for address in own) < sum(degree[address] for address in few):
        mine = ties_of(team, own, most=CLOSEST)
        whose |= aliases(team, {end.other for end in mine})
        theirs += ties_of(team, few, [*whose, *own])
    else:
        among = ties_of(team, few)
        theirs += among
        whose |= aliases(team, {end.other for end in among})
        mine = turned(ties_of(team, whose, own, look_up=True))
    return mine, theirs, whose


def _between(ends: Iterable[End], on: date, told: Between | None = None, *, turned: bool = False) -> Between:
    """What lies between two people by their ties and what was ``told``; ``turned`` for how the other end sees it."""
    sent = got = met = copied = 0
    out = back = met_strength = 0.0
    last = last_met = ""
    for _, _, evidence, from_one, touches, strength, day, as_of in ends:
        if evidence == "copied":
            copied += touches
            continue
        if evidence == "met":
            met, met_strength, last_met = met + touches, met_strength + strength * _faded(as_of, on), max(last_met, day)
        elif bool(from_one) is not turned:
            sent, out = sent + touches, out + strength * _faded(as_of, on)
        else:
            got, back = got + touches, back + strength * _faded(as_of, on)
        last = max(last, day)
    to_many = sent + got == 1 and not met and _went_to_many(out + back, last, on)
    return Between(
        sent=sent, got=got, met=met, copied=copied, out=out, back=back, met_strength=met_strength,
        last=_day(last, on), last_met=_day(last_met, on), to_many=to_many,
        firm=told.firm if told else "", said=told.said if told else None, named=told.named if told else False,
    )  # fmt: skip


def _went_to_many(strength: float, last: str, on: date) -> bool:
    """Whether a letter was shared among many, by what it has come to; a century later that is too little to tell by."""
    day = date.fromisoformat(last)
    return (on - day).days <= A_CENTURY and fade(strength, on, day) < 1 / (FEW + 0.5)


def _day(last: str, on: date) -> date | None:
    """The day of a last touch. A day of UTC may be tomorrow's here, and has come all the same."""
    return min(date.fromisoformat(last), on) if last else None


@lru_cache
def _faded(as_of: str, on: date) -> float:
    """What a strength of one as of a day, as ISO text, has come to."""
    return fade(1.0, date.fromisoformat(as_of), on)


def _told(member: Member, sought: Sequence[Sought]) -> _Told:
    of_me: dict[int, Said] = {}
    of_two: dict[int, dict[int, Said]] = defaultdict(dict)
    named_by: dict[int, set[int]] = defaultdict(set)
    for first, second, knows in rows(_SAID, [member.team_id, member.pk]):
        if knows == _NAMED_BY:
            named_by[second].add(first)
        elif second is None:
            of_me[first] = Said(knows)
        else:
            of_two[first][second] = of_two[second][first] = Said(knows)
    of_them = []
    for one, colleagues in zip(sought, _same_firm(member.team, sought), strict=True):
        words, naming = of_two.get(one.person or 0, {}), named_by.get(one.person or 0, set())
        people = {*colleagues, *words, *naming}
        firm = dict.fromkeys(colleagues, one.firm)
        of_them.append(
            {who: Between(firm=firm.get(who, ""), said=words.get(who), named=who in naming) for who in people}
        )
    return _Told(of_them, of_me, set().union(*named_by.values()))


def _same_firm(team: Team, sought: Sequence[Sought]) -> list[list[int]]:
    people: dict[str, set[int]] = defaultdict(set)
    firms = {one.firm for one in sought if one.firm}
    if firms:
        for firm, who in Card.objects.filter(team=team, firm__in=firms).values_list("firm", "person_id"):
            people[firm].add(who)
    return [sorted(people.get(one.firm, ())) if one.firm else [] for one in sought]


def _by_person(ends: Iterable[End], whose: Mapping[str, int]) -> dict[int, list[End]]:
    people: dict[int, list[End]] = defaultdict(list)
    for end in ends:
        who = whose.get(end.other)
        if who is not None:
            people[who].append(end)
    return people


def _askable(people: Collection[int]) -> set[int]:
    """Those who may be asked at all."""
    return {who for some in batches(people) for (who,) in rows(_ASKABLE.format(ones=marks(some)), some)}


def _offices(team: Team, whose: Mapping[str, int]) -> set[int]:
    """Of the people behind some addresses those who are an office's, by all that is known of them."""
    people = {who for address, who in whose.items() if is_nobodys(address)}
    if not people:
        return set()
    known = list(untold(team).filter(pk__in=people, cards=None).values_list("pk", "name", "addresses__address"))
    return {pk for pk, *_ in known} - {pk for pk, name, address in known if not is_nobodys(address, name)}


def _addresses(people: Collection[int]) -> dict[str, int]:
    return dict(Address.objects.filter(person__in=people).values_list("address", "person_id")) if people else {}
