"""From what was read to one segment."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex

from whoknows.atlas import sieve, ties
from whoknows.atlas.engine import Engine
from whoknows.atlas.staging import STAGED, Staging
from whoknows.atlas.ties import Kept, nothing_kept
from whoknows.core.tie import CROWD, Change, Touch

MOST = 200_000  # copies of which it is told what they change: of more, that would fill the memory
SMALL = 2_000_000  # bytes of what was read: some ten thousand letters
ALONE = 25_000_000  # bytes of what was read: of so much DuckDB makes one piece, and further threads only wait
A_DAY = 24 * 60 * 60  # seconds


@dataclass(frozen=True, slots=True)
class Correspondent:
    """Somebody who was in touch with me, by the best of their names first; ``by_hand`` unless every touch was a
    machine's."""

    address: str
    names: tuple[str, ...]
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of one import: how many letters and meetings are new, how many known meetings it moved, called off or
    gave other people, in which file it stands, and who is in it.

    ``change`` is what it changes in the kept ties; None where none are kept yet, or it is very much.
    """

    new: int
    moved: int
    rows: int
    file: Path | None
    correspondents: tuple[Correspondent, ...]
    change: Change | None


@contextmanager
def laid_out(staging: Staging) -> Iterator[Engine]:
    """What was read as the relation ``staged``: few lines as a table, many as a file of columns, read by the piece."""
    folder, size = staging.place.parent, staging.place.stat().st_size
    few = size <= SMALL
    longest = max(2_000_000, 4 * staging.longest)  # in bytes
    with _passing(staging.place.with_suffix(".part")) as file, Engine(folder, small=few) as engine:
        lines = (
            "select * replace (case when recipients is null then [] else string_split(recipients, ' ') end"
            f" as recipients) from read_csv({_quoted(staging.place)}, columns = {STAGED}, auto_detect = false,"
            f" header = false, delim = '\t', quote = '', escape = '', max_line_size = {longest})"
        )
        if few:
            engine.table("lines", lines)
            numbered = "select *, rowid as line from lines"
        else:
            if size <= ALONE:
                engine.session.execute("set threads = 1")
            engine.session.execute(f"copy ({lines}) to {_quoted(file)} (format parquet)")
            numbered = (
                "select * exclude (file_row_number), file_row_number as line"
                f" from read_parquet({_quoted(file)}, file_row_number = true)"
            )
        engine.session.execute(f"create temp view staged as {numbered}")
        yield engine


def busiest(engine: Engine, *, own: Sequence[str]) -> list[tuple[str, int, int]]:
    """The three on the most of the letters on which no address of mine stands: address, letters, and of how many."""
    return [(str(address), int(count), int(of)) for address, count, of in engine.rows("busiest", own=list(own))]


def beside(engine: Engine, some: Collection[str], *, own: Sequence[str]) -> set[str]:
    """Which of some addresses stand on a letter beside one of mine."""
    return {str(address) for (address,) in engine.rows("beside", own=list(own), some=list(some))}


def settle(
    engine: Engine, staging: Staging, known: Sequence[Path], folder: Path, *, team: int, source: int,
    own: Sequence[str], dry: bool, by: datetime, as_of: date | None = None, kept: Kept = nothing_kept,
) -> Settled:  # fmt: skip
    """Write what is new as one segment in ``folder``, and say what it changes in ties ``as_of``; ``dry`` only counts.

    Written to a temporary file, synced, then renamed; it does not exist until the manifest lists it. ``kept`` says what
    is kept of some pairs as of that day.
    """
    file = None
    with _passing(_part(folder)) as part:
        sieve.make(engine, known)
        near = ties.reach(engine, known, "staged")
        rows = _fresh(engine, part, team=team, owner=staging.owner, source=source)
        people = engine.rows("correspondents", own=list(own), crowd=CROWD)
        few = 0 < rows <= MOST and not dry
        new, moved, change = _new(engine, known, near > 0, by=by, as_of=as_of if few else None, kept=kept)
        if rows and not dry:
            sieve.sift(engine, part, "fresh", rows)
            file = _finished(part)
    names = staging.names({one for one, _ in people})
    correspondents = tuple(Correspondent(one, names.get(one, ()), by_hand) for one, by_hand in people)
    return Settled(new, moved, rows, file, correspondents, change)


def sift(segments: Sequence[Path], folder: Path) -> None:
    """Make the sieves that segments lack: of an earlier Whoknows, rewritten, or put back."""
    with Engine(folder) as engine:
        sieve.make(engine, segments)


def rewrite_without(segment: Path, gone: Collection[str], folder: Path) -> tuple[Path | None, int] | None:
    """A segment without some addresses: the new file and its rows (no file when none are left).

    None when the segment holds none of them. The old file is left for the caller, until the manifest has changed.
    """
    with Engine(folder) as engine:
        engine.read([segment])
        if not engine.number("holding", gone=list(gone)):
            return None
        rows = engine.keep("staying", "without", gone=list(gone))
        if not rows:
            return None, 0
        with _passing(_part(folder)) as part:
            _copy(engine, "staying", part)
            return _finished(part), rows


def clean(folder: Path, listed: Collection[str]) -> None:
    """Remove what an import that did not finish has left: files that the manifest does not list."""
    for file in folder.glob("*"):
        if file.is_file() and file.name not in listed and file.suffix in {".parquet", ".part", ".jsonl"}:
            file.unlink(missing_ok=True)
    sieve.clean(folder, listed)
    for spilled in folder.glob("spill*"):
        if spilled.stat().st_mtime < time.time() - A_DAY:  # a younger one may be in use
            shutil.rmtree(spilled, ignore_errors=True)


def _fresh(engine: Engine, part: Path, **whose: int) -> int:
    """Write the new copies down and make them ``fresh``; few are kept at hand. Returns how many they are."""
    if engine.size("staged") <= MOST:
        rows = engine.keep("fresh", "new_copies", **whose)
        _copy(engine, "fresh", part)
        return rows
    engine.view("new_copies", "new_copies", **whose)
    _copy(engine, "new_copies", part)
    engine.name("fresh", [part])
    return engine.size("fresh")


def _new(
    engine: Engine, known: Sequence[Path], near: bool, *, by: datetime, as_of: date | None, kept: Kept
) -> tuple[int, int, Change | None]:
    """How many letters and meetings are new by what is fresh, how many meetings moved, and what it changes in ties as
    of a day (None: not told); where nothing known is ``near``, all its ties are more."""
    few = as_of is not None
    before, were_to_come = 0, list[Touch]()
    if near:
        before = ties.stand(engine, "near", few=few)
        engine.keep("stood", "stood")
        were_to_come = ties.touches(engine, "before", by) if few else []
    if few:
        engine.add("near", "from fresh")
        after = ties.stand(engine, "near")
    else:
        after = ties.stand(engine, "near", "fresh", few=False)
    new = max(0, after - before) + (engine.number("new_meetings") if near else engine.keep("stood", "stood"))
    moved = engine.number("moved") if near else 0
    if as_of is None:
        return new, moved, None
    to_come = ties.touches(engine, "after", by)
    if not near:
        return new, moved, Change(ties.told(engine, by, as_of), to_come=to_come)
    more, lost, left = ties.changes(engine, known, ["fresh"], by=by, as_of=as_of, kept=kept)
    return new, moved, Change(more, lost, left, sorted({touch.fact for touch in were_to_come}), to_come)


def _part(folder: Path) -> Path:
    """The name of a segment while it is written."""
    return folder / f"{token_hex(12)}.part"


@contextmanager
def _passing(file: Path) -> Iterator[Path]:
    """A file that is gone in the end, unless it bears another name by then."""
    try:
        yield file
    finally:
        file.unlink(missing_ok=True)


def _copy(engine: Engine, relation: str, part: Path) -> None:
    engine.session.execute(f"copy {relation} to {_quoted(part)} (format parquet, compression zstd)")


def _finished(part: Path) -> Path:
    """Sync and rename: it is whole."""
    file = part.with_suffix(".parquet")
    _sync(part)
    part.rename(file)
    _sync(part.parent)
    return file


def _quoted(path: Path) -> str:
    return "'" + str(path).replace("'", "''") + "'"


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
