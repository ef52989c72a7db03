"""From the segments to ties: all of them worked out anew, or what one import more or less changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from whoknows.atlas.engine import Engine
from whoknows.core.introducer import FEW
from whoknows.core.tie import CROWD, HALF_LIFE, Change, Tie, Touch

BATCH = 10_000


def anew(segments: Sequence[Path], folder: Path, *, by: datetime, copied: bool = False) -> list[Tie]:
    """All ties from all segments as of an instant; ``copied``: also who only was in copy together."""
    if not segments:
        return []
    with all_of(segments, folder, by=by, copied=copied) as (rows, _):
        return list(rows)


@contextmanager
def all_of(
    segments: Sequence[Path], folder: Path, *, by: datetime, copied: bool = True
) -> Iterator[tuple[Iterator[Tie], list[Touch]]]:
    """All ties from all segments as of an instant, read as they are asked for; and every touch still to come."""
    with Engine(folder) as engine:
        engine.read(segments)
        engine.keep("letters", "letters")
        engine.keep("meetings", "meetings")
        engine.view("touches", "touches", crowd=CROWD, few=FEW)
        to_come = _to_come(engine, by)
        engine.start("ties", by=_utc(by), as_of=_utc(by).date(), half_life=HALF_LIFE, copied=copied)
        yield (
            (tie for batch in iter(lambda: engine.session.fetchmany(BATCH), []) for tie in map(Tie._make, batch)),
            to_come,
        )


def without(known: Sequence[Path], one: Path, folder: Path, *, by: datetime, as_of: date) -> Change:
    """What changes in ties kept as of a day when one segment beside the known ones is there no more."""
    with Engine(folder) as engine:
        engine.name("known", known)
        engine.name("one", [one])
        reach(engine, "one")
        return changes(engine, ["near", "one"], ["near"], by=by, as_of=as_of)


def reach(engine: Engine, *relations: str) -> None:
    """Make ``near``: all ``known`` copies of the letters and meetings in some relations, by ids and contents."""
    seeds = " union all ".join(f"select content, id from {relation}" for relation in relations)
    engine.session.execute(f"create or replace temp table hits as {seeds}")
    engine.keep("reached", "reached")
    reached, before = engine.size("reached"), -1
    while reached > before:
        engine.keep("hits", "near")
        engine.keep("further", "reached")
        engine.session.execute("insert into reached from further where number not in (from reached)")
        reached, before = engine.size("reached"), reached
    if engine.size("hits"):
        held = engine.session.execute("select distinct file from hits").fetchall()
        engine.name("held", [Path(file) for (file,) in held])
        engine.keep("near", "near_rows")
    else:
        engine.session.execute("create or replace temp table near as from known limit 0")


def changes(engine: Engine, before: Sequence[str], after: Sequence[str], *, by: datetime, as_of: date) -> Change:
    """What changes in ties kept as of a day when some relations become others; both hold all copies of what they hold.

    A pair that lost a touch is worked out anew, from all the ``known`` copies of what the two stand on.
    """
    were_to_come = _touches(engine, "before", before, by)
    to_come = _touches(engine, "after", after, by)
    engine.keep("changes", "changed", by=_utc(by), as_of=as_of, half_life=HALF_LIFE)
    rows = engine.session.execute("from changes").fetchall()
    lost = sorted(row[:3] for row in rows if row[-1])
    only_met = all(evidence == "met" for evidence, *_ in lost)
    return Change(
        more=[Tie(*row[:-1]) for row in rows if not row[-1]],
        lost=lost,
        anew=_again(engine, before, after, by, as_of, only_met=only_met) if lost else [],
        were_to_come=sorted({touch.fact for touch in were_to_come}),
        to_come=to_come,
    )


def _again(
    engine: Engine, before: Sequence[str], after: Sequence[str], by: datetime, as_of: date, *, only_met: bool
) -> list[Tie]:
    """The ties of the pairs that lost a touch, from all on which the two stand; ``only_met``: a touch by a meeting."""
    if only_met:  # then no letter is gone through; and the copies of a meeting are told by its content alone
        engine.session.execute("alter view known rename to known_all")
        engine.session.execute("create temp table known as from known_all where form = 'meeting'")
        engine.keep("standing", "standing")
        engine.session.execute("create temp view stood as from known where content in (select content from standing)")
        engine.name("facts", [], "stood", *after)
    else:
        engine.keep("standing", "standing")
        reach(engine, "standing", *{*before, *after})
        engine.read([], *after)
    _keep_touches(engine)
    engine.session.execute(
        "delete from touches where (evidence, a, b) not in (select (evidence, a, b) from changes where lost)"
    )
    rows = engine.rows("ties", by=_utc(by), as_of=as_of, half_life=HALF_LIFE, copied=True)
    return [Tie(*row) for row in rows]


def _touches(engine: Engine, name: str, relations: Sequence[str], by: datetime) -> list[Touch]:
    """Make a table of all touches in some relations. Returns those to come."""
    engine.read([], *relations)
    _keep_touches(engine)
    to_come = _to_come(engine, by)
    engine.session.execute(f"alter table touches rename to {name}")
    return to_come


def _keep_touches(engine: Engine) -> None:
    engine.keep("letters", "letters")
    engine.keep("meetings", "meetings")
    engine.keep("touches", "touches", crowd=CROWD, few=FEW)


def _to_come(engine: Engine, by: datetime) -> list[Touch]:
    rows = [Touch(*row) for row in engine.rows("to_come", by=_utc(by))]
    return [touch._replace(counts_from=touch.counts_from.replace(tzinfo=UTC)) for touch in rows]


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(tzinfo=None)
