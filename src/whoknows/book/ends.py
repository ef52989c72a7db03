"""Kept ties as seen from one of their two addresses, in plain SQL, by batches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from django.db import connection

from whoknows.book.models import Team

T = TypeVar("T")
BATCH = 10_000  # values in one statement; SQLite takes 32,766

# Joined from the values, so that each is looked up: left to itself SQLite reads all ties of one who has very many.
_ENDS = """
    with ones (address) as (values {ones})
    select a, b, evidence, 1, touches, strength, cast(last as varchar(10)), cast(as_of as varchar(10))
    from ones cross join book_tie
    where team_id = %s and a = ones.address
    union all
    select b, a, evidence, 0, touches, strength, cast(last as varchar(10)), cast(as_of as varchar(10))
    from ones cross join book_tie
    where team_id = %s and b = ones.address
    {order}
"""
# Those with others are found in the indexes, which hold both ends, before anything else of them is read.
_WITH = """
    with ones (address) as (values {ones})
    select a, b, evidence, 1, touches, strength, cast(last as varchar(10)), cast(as_of as varchar(10))
    from book_tie
    where team_id = %s and (a, b) in (
        select a, b from ones cross join book_tie where team_id = %s and a = ones.address and {b} in ({others})
    )
    union all
    select b, a, evidence, 0, touches, strength, cast(last as varchar(10)), cast(as_of as varchar(10))
    from book_tie
    where team_id = %s and (a, b) in (
        select a, b from ones cross join book_tie where team_id = %s and b = ones.address and {a} in ({others})
    )
"""
# From mine to the few who know them all, in one statement: only who stands between comes back. Each of mine is looked
# at once, however many ties we share. Most people have one address, which is looked at as it is; those of the others
# stand in an index of their own, for which the "+" has SQLite leave that of all. Where evidence is asked for SQLite
# takes the index in which the ties of one lie side by side.
_CLOSE = """
    with mine (other, strength) as (
        select b, {strength} from book_tie where team_id = %s and a in ({own})
        union
        select a, {strength} from book_tie where team_id = %s and b in ({own})
        {strongest}
    ),
    close (address) as (
        select other from mine
        union all
        select alias.address
        from mine cross join book_address known cross join book_address alias
        where +known.team_id = %s and known.several and known.address = mine.other
          and alias.person_id = known.person_id and alias.id <> known.id
    ),
    shared as (
        select b as one, a as other, evidence, 0 as from_one, touches, strength, last, as_of
        from book_tie
        where team_id = %s and b in ({ones}) and a in (select address from close)
        union all
        select a, b, evidence, 1, touches, strength, last, as_of
        from book_tie
        where team_id = %s and a in ({ones}) and b in (select address from close) and evidence > ''
    )
    select one, other, evidence, from_one, touches, strength, cast(last as varchar(10)), cast(as_of as varchar(10)),
           person_id, several
    from shared cross join book_address
    where team_id = %s and address = other
"""
# Each counted by a look-up of its own; as many statements joined cost PostgreSQL a second to plan.
_DEGREES = """
    with ones (address) as (values {ones})
    select address,
           (select count(*) from (select 1 from book_tie where team_id = %s and a = ones.address limit {most}) there)
         + (select count(*) from (select 1 from book_tie where team_id = %s and b = ones.address limit {most}) back)
    from ones
"""
# Looked up one by one, where PostgreSQL would rather read all of a table for a thousand; less than none are the ids of
# people with several addresses.
_WHOSE = """
    with ones (address) as (values {ones})
    select address, (
        select case when several then -person_id else person_id end from book_address
        where team_id = %s and address = ones.address
    )
    from ones
"""
_ALIASES = "select address, person_id from book_address where person_id in ({ones})"


class End(NamedTuple):
    """One tie as seen from one of its two addresses; the days as ISO text, since few of them are looked at."""

    one: str
    other: str
    evidence: str
    from_one: int
    touches: int
    strength: float
    last: str
    as_of: str


def ties_of(
    team: Team, ones: Collection[str], others: Collection[str] | None = None, *, look_up: bool = False, most: int = 0
) -> list[End]:
    """All ties of some addresses, or only those with some others; of ``most``, the strongest.

    With ``look_up`` each pair is looked up, which pays for few others; without, all ties of the ones are gone through.
    """
    there: list[str | int] = list(others or ())
    a, b = ("a", "b") if look_up else ("(a || '')", "(b || '')")  # an expression is not looked up
    found: list[End] = []
    for some in batches(ones) if there or others is None else ():
        values = ", ".join(["(%s)"] * len(some))
        if others is None:
            order = f"order by strength desc limit {most}" if most else ""
            found += map(End._make, rows(_ENDS.format(ones=values, order=order), [*some, team.pk, team.pk]))
        else:
            sql = _WITH.format(ones=values, others=marks(there), a=a, b=b)
            found += map(End._make, rows(sql, [*some, team.pk, team.pk, *there, team.pk, team.pk, *there]))
    return found


def ties_with_close(
    team: Team, ones: Collection[str], own: Collection[str], *, most: int = 0
) -> tuple[list[End], dict[str, int]]:
    """The ties of some addresses with the people I have ties with, and whose the other ends are; of ``most`` ties of
    mine, the strongest."""
    if not ones or not own:
        return [], {}
    strength, strongest = ("strength", f"order by 2 desc limit {most}") if most else ("0", "")
    sql = _CLOSE.format(own=marks(own), ones=marks(ones), strength=strength, strongest=strongest)
    mine: list[str | int] = [team.pk, *own]
    theirs: list[str | int] = [team.pk, *ones]
    found = rows(sql, [*mine, *mine, team.pk, *theirs, *theirs, team.pk])
    whose = {row[1]: row[-2] for row in found} | aliases(team, {row[1] for row in found if row[-1]})
    return [End._make(row[:-2]) for row in found], whose


def turned(ends: Iterable[End]) -> list[End]:
    """The same ties, each as seen from its other address."""
    return [End(b, a, evidence, 1 - from_a, *rest) for a, b, evidence, from_a, *rest in ends]  # type: ignore[arg-type]


def degrees(team: Team, addresses: Collection[str], *, most: int) -> dict[str, int]:
    """How many ties each address has, counted no further than is asked for."""
    found: dict[str, int] = {}
    for some in batches(addresses):
        sql = _DEGREES.format(ones=", ".join(["(%s)"] * len(some)), most=most)
        found.update(rows(sql, [*some, team.pk, team.pk]))
    return found


def aliases(team: Team, addresses: Collection[str]) -> dict[str, int]:
    """Whose some addresses are, with every other address of the same people."""
    found: dict[str, int] = {}
    for some in batches(addresses):
        whose = rows(_WHOSE.format(ones=", ".join(["(%s)"] * len(some))), [*some, team.pk])
        found.update((address, abs(person)) for address, person in whose if person)
        if several := [-person for _, person in whose if person and person < 0]:
            found.update(rows(_ALIASES.format(ones=marks(several)), several))
    return found


def batches(values: Collection[T]) -> Iterator[list[T]]:
    waiting = iter(values)
    while batch := list(islice(waiting, BATCH)):
        yield batch


def rows(sql: str, values: Sequence[str | int]) -> list[Any]:
    """The rows of one statement."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def marks(values: Collection[object]) -> str:
    """A place for each of some values in a statement."""
    return ", ".join(["%s"] * len(values))
