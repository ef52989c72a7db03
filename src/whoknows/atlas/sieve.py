"""Which segments may hold a number: sieves of bits tell, so that a day's mail opens no segment in vain.

A sieve lets through every number by which the facts of its segments are told (Message-IDs, UIDs, contents) and one
other in some hundred thousand (Bloom, "Space/time trade-offs in hash coding", Communications of the ACM 13(7), 1970).
A large segment has its own; small ones, as a day's mail makes, share one by the dozen, since going through a thousand
would take longer than reading. A list says which segment has which. Nothing is told here that the segments do not
tell: whatever is missing is made again, and a number too many does no harm.
"""

from __future__ import annotations

import mmap
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache
from pathlib import Path
from secrets import token_hex

from whoknows.atlas.engine import Engine

BITS = 48  # for each number
HOLES = range(0, 30, 5)  # by how many bits a number is shifted for each hole that it goes through
SMALL = 1_000  # rows
TOGETHER = 32  # small segments
_SHARED = SMALL * TOGETHER * 2 * BITS // 8  # bytes
_POSITIVE = 2**63 - 1


def make(engine: Engine, segments: Sequence[Path]) -> None:
    """Sift each segment that has no sieve yet."""
    listed = _listed(_folder(segments[0].parent)) if segments else {}
    for segment in segments:
        if segment.stem not in listed:
            engine.name("sifted", [segment])
            sift(engine, segment, "sifted", engine.size("sifted"))


def sift(engine: Engine, segment: Path, relation: str, rows: int) -> None:
    """Sift one segment, finished or not, whose so many rows stand in a relation."""
    folder = _folder(segment.parent)
    folder.mkdir(exist_ok=True)
    sieve = _its_own(engine, folder, relation, rows) if rows > SMALL else _shared(engine, folder, relation)
    _write(folder / "list", f"{segment.stem} {sieve}\n".encode(), "ab")


def clean(folder: Path, listed: Collection[str]) -> None:
    """Take segments that are listed no more off the list, and remove sieves that nothing is left of."""
    sieves = _folder(folder)
    before = _listed(sieves)
    staying = {stem: sieve for stem, sieve in before.items() if f"{stem}.parquet" in listed}
    if staying != before:
        _write(sieves / "list.new", "".join(f"{stem} {sieve}\n" for stem, sieve in staying.items()).encode(), "wb")
        (sieves / "list.new").replace(sieves / "list")
    for place in sieves.glob("sieve-*"):
        if place.name not in staying.values():
            place.unlink(missing_ok=True)


def holding(segments: Sequence[Path], numbers: Iterable[int]) -> list[Path]:
    """The segments that may hold any of some numbers; all others hold none."""
    if not segments:
        return []
    folder = _folder(segments[0].parent)
    listed = _listed(folder)
    positive = [number & _POSITIVE for number in numbers]

    @cache  # many sieves are of one size
    def first_holes(size: int) -> list[tuple[int, int, int]]:
        """Each number's byte and bit in a sieve of so many bits, where it has to go through the first hole."""
        return [((hole := number % size) >> 3, 0x80 >> (hole & 7), number) for number in positive]

    theirs = [listed.get(segment.stem, "") for segment in segments]
    passed = {sieve for sieve in set(theirs) if not sieve or _lets_through(folder / sieve, first_holes)}
    return [segment for segment, sieve in zip(segments, theirs, strict=True) if sieve in passed]


def _its_own(engine: Engine, folder: Path, relation: str, rows: int) -> str:
    """Sift many rows, by the engine, into a sieve as large as they need."""
    bits = rows * 2 * BITS // 8 * 8
    holes = f"cast(((number & {_POSITIVE}) >> shift) % {bits} as bigint)"
    found = engine.session.execute(
        f"select cast(bitstring_agg({holes}, 0, {bits - 1}) as blob)"
        f" from (select unnest([id, content]) as number from {relation}) as told,"
        f" (select unnest({list(HOLES)}) as shift) as shifts where number is not null"
    ).fetchone()
    name = f"sieve-{token_hex(8)}"
    _write(folder / name, found[0] if found else b"", "wb")
    return name


def _shared(engine: Engine, folder: Path, relation: str) -> str:
    """Sift few rows into the sieve that some small segments share so far, or else into a new one."""
    shares = Counter(_listed(folder).values())
    room = (name for name, count in shares.items() if count < TOGETHER and name.endswith("-shared"))
    name = next((name for name in room if (folder / name).exists()), "")
    if not name:
        name = f"sieve-{token_hex(8)}-shared"
        _write(folder / name, bytes(_SHARED), "wb")
    rows = engine.session.execute(f"select id, content from {relation}").fetchall()
    numbers = {number & _POSITIVE for row in rows for number in row if number is not None}
    with (folder / name).open("r+b") as file, mmap.mmap(file.fileno(), 0) as bits:
        for place in ((number >> shift) % (8 * _SHARED) for number in numbers for shift in HOLES):
            bits[place >> 3] |= 0x80 >> (place & 7)
        bits.flush()
    return name


def _lets_through(sieve: Path, first_holes: Callable[[int], list[tuple[int, int, int]]]) -> bool:
    try:
        with sieve.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as bits:
            size = 8 * len(bits)
            numbers = [number for byte, bit, number in first_holes(size) if bits[byte] & bit]
            for shift in HOLES[1:]:
                numbers = [n for n in numbers if bits[(hole := (n >> shift) % size) >> 3] << (hole & 7) & 0x80]
            return bool(numbers)
    except (OSError, ValueError):  # it is gone, or empty
        return True


def _listed(folder: Path) -> dict[str, str]:
    """Which segment has which sieve; a line that was not finished counts for nothing."""
    try:
        lines = (folder / "list").read_text(encoding="utf-8").split("\n")[:-1]
    except OSError:
        return {}
    return dict(line.split(" ", 1) for line in lines if " " in line)


def _write(place: Path, what: bytes, how: str) -> None:
    with place.open(how) as file:
        file.write(what)
        file.flush()
        os.fsync(file.fileno())


def _folder(segments: Path) -> Path:
    return segments.with_name("sieves")
