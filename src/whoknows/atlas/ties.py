"""From the segments to ties: all of them worked out anew, or what one import more or less changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeAlias

from whoknows.atlas import sieve
from whoknows.atlas.engine import Engine, statement
from whoknows.core.introducer import FEW
from whoknows.core.tie import CROWD, HALF_LIFE, Change, Loss, Pair, Tie, Touch, less

Kept: TypeAlias = Callable[[Sequence[Pair]], Iterable[Tie]]  # what is kept of some pairs

BATCH = 10_000
MANY = 200  # pairs that lost a touch: of more, what is kept is not asked for, since looking again is as quick
SOUGHT = 50_000  # numbers: for more, reading all segments is as quick as their sieves


def nothing_kept(_: Sequence[Pair]) -> Iterable[Tie]:
    """Where nobody can say what is kept, pairs that lost a touch are always looked at again."""
    return ()


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


def without(
    known: Sequence[Path], one: Path, folder: Path, *, by: datetime, as_of: date, kept: Kept = nothing_kept
) -> Change:
    """What changes in ties kept as of a day when one segment beside the known ones is there no more."""
    with Engine(folder) as engine:
        engine.name("one", [one])
        reach(engine, known, "one")
        stand(engine, "near", "one")
        were_to_come = touches(engine, "before", by)
        stand(engine, "near")
        to_come = touches(engine, "after", by)
        more, lost, left = changes(engine, known, [], by=by, as_of=as_of, kept=kept)
        return Change(more, lost, left, sorted({touch.fact for touch in were_to_come}), to_come)


def reach(engine: Engine, known: Sequence[Path], *relations: str) -> int:
    """Make ``near``: all known copies of the letters and meetings in some relations, by ids and contents.

    Returns how many they are.
    """
    seeds = " union all ".join(f"select unnest([content, id]) as number from {relation}" for relation in relations)
    further = engine.table("reached", f"select distinct number from ({seeds}) as seeds where number is not null")
    reached, held, files = 0, set[Path](), list[tuple[str]]()
    while further and (held := held.union(_holding(engine, known, reached, further))):
        engine.name("known", sorted(held))
        engine.keep("hits", "near")
        reached += further
        further = engine.add("reached", statement("further"))
        files = [] if further else engine.session.execute("select distinct file from hits").fetchall()
    if not files:
        return engine.table("near", "from nothing")
    engine.name("held", [Path(file) for (file,) in files])
    return engine.keep("near", "near_rows")


def _holding(engine: Engine, known: Sequence[Path], reached: int, further: int) -> Sequence[Path]:
    """The segments in which any of the numbers reached last may stand; all of them, if there is much to look for."""
    if further > SOUGHT:
        return known
    numbers = engine.session.execute("select number from reached where rowid >= ?", [reached]).fetchall()
    return sieve.holding(known, [number for (number,) in numbers])


def stand(engine: Engine, *relations: str, few: bool = True) -> int:
    """Work out which letters and meetings some relations tell of, each once; ``few``: keep them, to be read often.

    Returns how many the letters are.
    """
    engine.read([], *relations)
    if few:
        engine.keep("meetings", "meetings")
        return engine.keep("letters", "letters")
    engine.view("meetings", "meetings")
    engine.view("letters", "letters")
    return engine.number("counted")


def touches(engine: Engine, name: str, by: datetime) -> list[Touch]:
    """Make a table of all touches by the letters and meetings that stand. Returns those to come."""
    engine.keep(name, "touches", crowd=CROWD, few=FEW)
    engine.session.execute(f"create or replace temp view touches as from {name}")
    return _to_come(engine, by)


def told(engine: Engine, by: datetime, as_of: date) -> list[Tie]:
    """The ties by the touches worked out last."""
    rows = engine.rows("ties", by=_utc(by), as_of=as_of, half_life=HALF_LIFE, copied=True)
    return list(map(Tie._make, rows))


def changes(
    engine: Engine, known: Sequence[Path], fresh: Sequence[str], *, by: datetime, as_of: date, kept: Kept
) -> tuple[list[Tie], list[Pair], list[Tie]]:
    """What changes in ties kept as of a day when the touches ``before`` become those ``after``: more of what is kept,
    the pairs that lost a touch, and these as they are now.

    What is left is told by what is kept of them, or else by all facts on which the two stand, ``known`` and ``fresh``.
    """
    engine.keep("changes", "changed", by=_utc(by), as_of=as_of, half_life=HALF_LIFE)
    rows = engine.session.execute("from changes").fetchall()
    losses = [Loss(*row[:-1]) for row in rows if row[-1]]
    more = [Tie(*row[:7]) for row in rows if not row[-1]]
    left = _left(losses, kept)
    if left is None:
        left = _again(engine, known, fresh, by, as_of, only_met=all(loss.evidence == "met" for loss in losses))
    return more, sorted(loss[:3] for loss in losses), left


def _left(losses: Sequence[Loss], kept: Kept) -> list[Tie] | None:
    """The ties that lost touches as they are now, by what is kept of them; None where that doesn't tell."""
    if len(losses) > MANY:
        return None
    ties = {tie[:3]: tie for tie in kept([loss[:3] for loss in losses])} if losses else {}
    if len(ties) < len(losses):
        return None
    left = [less(ties[loss[:3]], loss) for loss in losses]
    return None if None in left else [tie for tie in left if tie and tie.touches]


def _again(
    engine: Engine, known: Sequence[Path], fresh: Sequence[str], by: datetime, as_of: date, *, only_met: bool
) -> list[Tie]:
    """The ties of the pairs that lost a touch, from all on which the two stand; ``only_met``: a touch by a meeting."""
    engine.name("known", known)
    engine.keep("standing", "together")
    engine.name("beside", [], *fresh)
    if only_met:  # then no letter is gone through
        engine.session.execute("create temp table met as from beside where form = 'meeting'")
        reach(engine, known, "standing", "met")
        engine.name("facts", [], "near", "met")
        engine.keep("meetings", "meetings")
    else:
        engine.add("standing", statement("standing"))
        reach(engine, known, "standing", "beside")
        stand(engine, "near", "beside")
    engine.keep("again", "touches", crowd=CROWD, few=FEW)
    engine.session.execute(
        "create or replace temp view touches as from again"
        " where (evidence, a, b) in (select (evidence, a, b) from changes where lost)"
    )
    return told(engine, by, as_of)


def _to_come(engine: Engine, by: datetime) -> list[Touch]:
    rows = [Touch(*row) for row in engine.rows("to_come", by=_utc(by))]
    return [touch._replace(counts_from=touch.counts_from.replace(tzinfo=UTC)) for touch in rows]


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(tzinfo=None)
