"""Which segments may hold a number: each has a sieve of bits, so that a day's mail opens no other in vain.

A sieve lets through every number by which the facts of its segment are told (Message-IDs, UIDs, contents) and one other
in some hundred thousand (Bloom, "Space/time trade-offs in hash coding", Communications of the ACM 13(7), 1970). It says
nothing that the segment does not: whatever is missing is made again.
"""

from __future__ import annotations

import mmap
import os
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from secrets import token_hex

from whoknows.atlas.engine import Engine

BITS = 48  # for each number
HOLES = 6  # that each number goes through
SHIFT = 5  # bits of a number that tell one hole from the next
_POSITIVE = 2**63 - 1


def make(engine: Engine, segments: Iterable[Path]) -> None:
    """Make the sieve of each segment that has none."""
    for segment in segments:
        if not _of(segment).exists():
            _make(engine, segment)


def clean(folder: Path, listed: Collection[str]) -> None:
    """Remove the sieves of segments in a folder that are listed no more."""
    for place in _folder(folder).glob("*"):
        if f"{place.name}.parquet" not in listed:
            place.unlink(missing_ok=True)


def _make(engine: Engine, segment: Path) -> None:
    """Make one, whole or not at all."""
    engine.name("sifted", [segment])
    bits = 8 * max(1, engine.size("sifted") * 2 * BITS // 8)
    holes = f"cast(((number & {_POSITIVE}) >> shift) % {bits} as bigint)"
    found = engine.session.execute(
        f"select cast(bitstring_agg({holes}, 0, {bits - 1}) as blob)"
        " from (select unnest([id, content]) as number from sifted) as told,"
        f" (select unnest(range(0, {HOLES * SHIFT}, {SHIFT})) as shift) as shifts where number is not null"
    ).fetchone()
    place = _of(segment)
    place.parent.mkdir(exist_ok=True)
    part = place.with_name(f"{place.name}-{token_hex(4)}")
    with part.open("wb") as file:
        file.write(found[0] if found and found[0] else bytes(1))
        file.flush()
        os.fsync(file.fileno())
    part.rename(place)


def _of(segment: Path) -> Path:
    return _folder(segment.parent) / segment.stem


def _folder(segments: Path) -> Path:
    return segments.with_name("sieves")


def holding(segments: Sequence[Path], numbers: Iterable[int]) -> list[Path]:
    """The segments that may hold any of some numbers; all others hold none."""
    positive = [number & _POSITIVE for number in numbers]
    return [segment for segment in segments if _lets_through(_of(segment), positive)]


def _lets_through(sieve: Path, numbers: list[int]) -> bool:
    try:
        with sieve.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as bits:
            size = 8 * len(bits)
            for shift in range(0, HOLES * SHIFT, SHIFT):
                numbers = [n for n in numbers if bits[(hole := (n >> shift) % size) >> 3] << (hole & 7) & 0x80]
            return bool(numbers)
    except (OSError, ValueError):  # none, or nothing in it
        return True
