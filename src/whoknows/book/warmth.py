"""How warm each person is, from the kept ties: aliases folded in, one SQL statement."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from django.db import connection

from whoknows.book.models import Address, Member, Team
from whoknows.core.tie import MET, OUTGOING, Tie, Warmth, add, fade

# The other end of every tie of mine, by person. The inner selects use the two indexes on the ends.
_KEPT = """
    select address.person_id, mine.evidence, mine.from_me, sum(mine.touches), sum(mine.strength),
           min(mine.first), max(mine.last), max(mine.as_of)
    from (
        select b as other, evidence, 1 as from_me, touches, strength, first, last, as_of
        from book_tie where team_id = %(team)s and evidence in ('wrote', 'met')
          and a in (select address from book_ownaddress where member_id = %(me)s)
        union all
        select a as other, evidence, 0 as from_me, touches, strength, first, last, as_of
        from book_tie where team_id = %(team)s and evidence in ('wrote', 'met')
          and b in (select address from book_ownaddress where member_id = %(me)s)
    ) mine
    join book_address address on address.team_id = %(team)s and address.address = mine.other
    {where}
    group by address.person_id, mine.evidence, mine.from_me
"""

# The same as one number a person: enough to put everybody in order.
_STRENGTHS = """
    select address.person_id, mine.as_of, sum(mine.strength * mine.weight)
    from (
        select b as other, case evidence when 'met' then %(met)s else %(outgoing)s end as weight, strength, as_of
        from book_tie where team_id = %(team)s and evidence in ('wrote', 'met')
          and a in (select address from book_ownaddress where member_id = %(me)s)
        union all
        select a as other, case evidence when 'met' then %(met)s else 1.0 end as weight, strength, as_of
        from book_tie where team_id = %(team)s and evidence in ('wrote', 'met')
          and b in (select address from book_ownaddress where member_id = %(me)s)
    ) mine
    join book_address address on address.team_id = %(team)s and address.address = mine.other
    group by address.person_id, mine.as_of
"""


def kept_until(member: Member) -> date | None:
    """The day of the last touch in the kept ties: for this day and later ones they need only fade."""
    until: date | None = Team.objects.values_list("kept_until", flat=True).get(pk=member.team_id)
    return until


def kept(member: Member, *, on: date, people: Collection[int] | None = None) -> dict[int, Warmth]:
    """The warmth of everyone with a touch (or of some people), by person id, as of a day not before ``kept_until``.

    A touch of the day after, as UTC's days may be, counts as one of that day.
    """
    where = (
        f"where address.person_id in ({', '.join(str(int(p)) for p in people) or 'null'})" if people is not None else ""
    )
    with connection.cursor() as cursor:
        cursor.execute(_KEPT.format(where=where), {"team": member.team_id, "me": member.pk})
        rows = cursor.fetchall()
    warm: dict[int, Warmth] = {}
    for person_id, evidence, from_me, touches, strength, first, last, as_of in rows:
        warm[person_id] = add(
            warm.get(person_id, Warmth()), evidence=evidence, from_me=bool(from_me), touches=int(touches),
            strength=fade(strength, _day(as_of), on), first=min(_day(first), on), last=min(_day(last), on),
        )  # fmt: skip
    return warm


def strengths(member: Member, *, on: date) -> dict[int, float]:
    """How warm everyone with a touch is, by person id, as of a day: ``Warmth.strength`` alone, for putting in order."""
    told = {"team": member.team_id, "me": member.pk, "met": MET, "outgoing": OUTGOING}
    with connection.cursor() as cursor:
        cursor.execute(_STRENGTHS, told)
        rows = cursor.fetchall()
    faded = {as_of: fade(1.0, _day(as_of), on) for as_of in {row[1] for row in rows}}
    strong: dict[int, float] = {}
    for person_id, as_of, strength in rows:
        strong[person_id] = strong.get(person_id, 0.0) + strength * faded[as_of]
    return strong


def folded(member: Member, ties: Iterable[Tie]) -> dict[int, Warmth]:
    """The same from ties that are not kept: those of a day gone by, worked out from the letters."""
    own = set(member.own_addresses.values_list("address", flat=True))
    whose: Mapping[str, int] = dict(Address.objects.filter(team=member.team_id).values_list("address", "person_id"))
    warm: dict[int, Warmth] = {}
    for tie in ties:
        for me, other in ((tie.a, tie.b), (tie.b, tie.a)):
            person_id = whose.get(other) if me in own else None
            if person_id is not None:
                warm[person_id] = add(
                    warm.get(person_id, Warmth()), evidence=tie.evidence, from_me=me == tie.a, touches=tie.touches,
                    strength=tie.strength, first=tie.first, last=tie.last,
                )  # fmt: skip
    return warm


def _day(value: date | str) -> date:
    """SQLite gives the days of a raw statement as text."""
    return date.fromisoformat(value) if isinstance(value, str) else value
