"""The kept ties, written: all of them, what one import changes in them, and what has taken place meanwhile.

All ties of a team are kept as of one day, that of the last writing of them all. A later touch is put in as of that day
too, as more than one, so that adding is a sum and rows without a new touch are left alone (forward decay: Cormode,
Shkapenyuk, Srivastava and Xu, ICDE 2009).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime
from itertools import chain

from django.db import connection, transaction
from django.db.models import Max, Min

from whoknows.book import machines
from whoknows.book.batches import batches
from whoknows.book.counted import count_rows
from whoknows.book.models import Team, Tie, ToCome
from whoknows.core import tie as thinking
from whoknows.core.tie import Change, Pair, Touch, fade

MANY = 300  # ties written at once, after which the database should count them
_INSERT = """
    insert into book_tie (team_id, as_of, evidence, a, b, touches, strength, first, last)
    values (%s, %s, %s, %s, %s, %s, %s, %s, %s)
"""
_DELETE = "delete from book_tie where team_id = %s and evidence = %s and a = %s and b = %s returning last"
# By their index, pair by pair; asked for with ``in``, SQLite goes through all.
_OF = """
    with pair (evidence, a, b) as (values {})
    select kept.* from pair join book_tie as kept using (evidence, a, b) where team_id = %s
"""
_ADD = f"""{_INSERT}
    on conflict (team_id, a, b, evidence) do update set
        touches = book_tie.touches + excluded.touches,
        strength = book_tie.strength + excluded.strength,
        first = case when excluded.first < book_tie.first then excluded.first else book_tie.first end,
        last = case when excluded.last > book_tie.last then excluded.last else book_tie.last end
"""


@transaction.atomic
def keep(team: Team, ties: Iterable[thinking.Tie], to_come: Iterable[Touch] = (), *, as_of: date) -> None:
    """Keep these ties, as of a day, instead of all that are kept."""
    Tie.objects.filter(team=team).delete()
    ToCome.objects.filter(team=team).delete()
    Team.objects.filter(pk=team.pk).update(kept_as_of=as_of, kept_until=None)
    _write(_INSERT, team, as_of, ties)
    count_rows(Tie)
    _await(team, to_come)
    _note(team, [_last(team)])


@transaction.atomic
def change(team: Team, told: Change) -> None:
    """Put right what changed; ``told`` is worked out as of the day of which ties are kept."""
    as_of = kept_as_of(team)
    assert as_of is not None, "ties are kept before they change"
    gone = _drop(team, told.lost)
    _write(_INSERT, team, as_of, told.anew)
    _write(_ADD, team, as_of, told.more)
    if len(told.anew) + len(told.more) > MANY:
        count_rows(Tie)
    ToCome.objects.filter(team=team, fact__in=told.were_to_come).delete()
    _await(team, told.to_come)
    _note(team, (tie.last for tie in (*told.more, *told.anew)), gone)


@transaction.atomic
def count(team: Team, *, by: datetime) -> None:
    """Count as touches what was to come and has taken place by an instant."""
    as_of = kept_as_of(team)
    due = ToCome.objects.filter(team=team, counts_from__lte=by)
    if as_of is None or not (touches := list(due.order_by("pk"))):
        return
    one_each = (thinking.Tie(t.evidence, t.a, t.b, 1, fade(t.weight, t.day, as_of), t.day, t.day) for t in touches)
    _write(_ADD, team, as_of, one_each)
    due.delete()
    _note(team, (t.day for t in touches))


def kept_as_of(team: Team) -> date | None:
    """The day as of which ties are kept; None until all of them were worked out."""
    as_of: date | None = Team.objects.values_list("kept_as_of", flat=True).get(pk=team.pk)
    return as_of


def of(team: Team, pairs: Collection[Pair]) -> list[thinking.Tie]:
    """What is kept of some pairs, as of the day of all that is kept."""
    if not pairs:
        return []
    rows = Tie.objects.raw(_OF.format(", ".join(["(%s, %s, %s)"] * len(pairs))), [*chain(*pairs), team.pk])
    return [thinking.Tie(*(getattr(row, field) for field in thinking.Tie._fields)) for row in rows]


def _drop(team: Team, pairs: Iterable[Pair]) -> set[date]:
    """Drop the ties of some pairs. Returns the days of their last touches."""
    gone: set[date] = set()
    with connection.cursor() as cursor:
        for pair in pairs:
            cursor.execute(_DELETE, (team.pk, *pair))
            gone.update(date.fromisoformat(str(last)) for (last,) in cursor.fetchall())
    return gone


def _write(statement: str, team: Team, as_of: date, ties: Iterable[thinking.Tie]) -> None:
    """Past the ORM, which takes three times as long."""
    day = str(as_of)
    with connection.cursor() as cursor:
        for some in batches(ties):
            rows = [(team.pk, day, *tie[:5], str(tie.first), str(tie.last)) for tie in some]
            cursor.executemany(statement, rows)


def _await(team: Team, touches: Iterable[Touch]) -> None:
    rows = (ToCome(team=team, **touch._asdict()) for touch in touches)
    ToCome.objects.bulk_create(rows, batch_size=500)


def _note(team: Team, days: Iterable[date | None], gone: Collection[date] = ()) -> None:
    """Note up to which day touches are kept, when the next one counts, and who is a machine by all of it."""
    row = Team.objects.get(pk=team.pk)
    last = max(filter(None, days), default=date.min)
    if row.kept_until is None or last >= row.kept_until:
        row.kept_until = None if last == date.min else last
    elif row.kept_until in gone and not Tie.objects.filter(team=team, last=row.kept_until).exists():
        row.kept_until = _last(team)
    row.next_touch_at = ToCome.objects.filter(team=team).aggregate(next=Min("counts_from"))["next"]
    row.save(update_fields=["kept_until", "next_touch_at"])
    machines.tell_apart(team)


def _last(team: Team) -> date | None:
    last: date | None = Tie.objects.filter(team=team).aggregate(last=Max("last"))["last"]
    return last
