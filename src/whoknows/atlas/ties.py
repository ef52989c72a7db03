"""From the segments to ties: all of them worked out anew, or what one segment more or less changes."""

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
        yield (Tie(*row) for batch in iter(lambda: engine.session.fetchmany(BATCH), []) for row in batch), to_come


def changed(
    known: Sequence[Path], one: Path, folder: Path, *, by: datetime, as_of: date, dropped: bool = False
) -> Change:
    """What one segment more beside the known ones (or less: ``dropped``) changes in ties kept as of a day.

    Read are only copies of the letters and meetings it holds. A pair that lost a touch is worked out anew.
    """
    with Engine(folder) as engine:
        engine.name("known", known)
        engine.name("one", [one])
        _reach(engine, "select content, id from one")
        without, beside = ["near"], ["near", "one"]
        before, after = (beside, without) if dropped else (without, beside)
        was_to_come = _touches(engine, "before", before, by)
        to_come = _touches(engine, "after", after, by)
        rows = engine.rows("changed", by=_utc(by), as_of=as_of, half_life=HALF_LIFE)
        lost = [row[:3] for row in rows if row[-1]]
        return Change(
            more=[Tie(*row[:-1]) for row in rows if not row[-1]],
            lost=lost,
            anew=_again(engine, lost, after, by, as_of) if lost else [],
            were_to_come=sorted({touch.fact for touch in was_to_come}),
            to_come=to_come,
        )


def _reach(engine: Engine, copies: str) -> None:
    """Make ``near``: all known copies of the letters and meetings of some copies, followed along ids and contents."""
    engine.session.execute(f"create or replace temp table hits as {copies}")
    engine.keep("reached", "reached")
    reached, before = engine.size("reached"), -1
    while reached > before:
        engine.keep("hits", "near")
        engine.keep("further", "reached")
        engine.session.execute("insert into reached from further where number not in (from reached)")
        reached, before = engine.size("reached"), reached
    engine.keep("near", "near_rows")


def _touches(engine: Engine, name: str, relations: Sequence[str], by: datetime) -> list[Touch]:
    """Make a table of all touches in some relations. Returns those to come."""
    engine.read([], *relations)
    engine.keep("letters", "letters")
    engine.keep("meetings", "meetings")
    engine.keep("touches", "touches", crowd=CROWD, few=FEW)
    engine.session.execute(f"create or replace temp table {name} as from touches")
    return _to_come(engine, by)


def _to_come(engine: Engine, by: datetime) -> list[Touch]:
    rows = [Touch(*row) for row in engine.rows("to_come", by=_utc(by))]
    return [touch._replace(counts_from=touch.counts_from.replace(tzinfo=UTC)) for touch in rows]


def _again(
    engine: Engine, lost: Sequence[tuple[str, str, str]], relations: Sequence[str], by: datetime, as_of: date
) -> list[Tie]:
    """The ties of some pairs, from everything that those stand on."""
    engine.session.execute("create temp table lost (evidence varchar, a varchar, b varchar)")
    engine.session.executemany("insert into lost values (?, ?, ?)", lost)
    engine.keep("standing", "standing")
    _reach(engine, "select content, null as id from standing union all select content, id from one")
    _touches(engine, "after", relations, by)
    rows = engine.rows("ties", by=_utc(by), as_of=as_of, half_life=HALF_LIFE, copied=True)
    pairs = set(lost)
    return [Tie(*row) for row in rows if row[:3] in pairs]


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(tzinfo=None)
