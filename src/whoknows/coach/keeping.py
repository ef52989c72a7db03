"""Keeping: everything out into one file, back in, and somebody forgotten for good."""

from __future__ import annotations

import json
import zipfile
import zlib
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from django.db import IntegrityError, transaction

import whoknows
from whoknows.atlas import letters
from whoknows.atlas.engine import Damaged
from whoknows.book import archive, forgetting
from whoknows.book.errors import BookError
from whoknows.book.models import Member, Segment
from whoknows.coach import here, network
from whoknows.coach.kept import keep_ties
from whoknows.coach.listen import only_one

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, RuntimeError, NotImplementedError)
ABOUT, BOOK, SEGMENTS = "about.json", "book.jsonl", "segments/"


def export(file: Path) -> int:
    """Write everything into one .zip: the book as JSON lines, the facts as Parquet. Returns its size in bytes.

    Raises ``OSError`` when the file can't be written; an older file of that name stays then.
    """
    part = file.with_name(f".{file.name}.{token_hex(4)}.part")
    try:
        with only_one(), archive.as_of_now(), zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as out:
            about = {
                "made by": f"whoknows {whoknows.__version__}",
                "at": datetime.now(UTC).isoformat(timespec="seconds"),
            }
            out.writestr(ABOUT, json.dumps(about))
            with out.open(BOOK, "w", force_zip64=True) as lines:
                for row in archive.rows():
                    lines.write(row.encode() + b"\n")
            for name in Segment.objects.order_by("pk").values_list("file", flat=True):
                out.write(here.folder() / name, SEGMENTS + name, zipfile.ZIP_STORED)
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return file.stat().st_size


def restore(file: Path) -> int:
    """Fill an empty home from an export. Returns how many rows came back.

    Raises ``BookError`` when the home is not empty or the file is no whole export; nothing is changed then.
    """
    with only_one():
        if not archive.is_empty():
            raise BookError(
                "This home is not empty, and restoring would overwrite it. Set WHOKNOWS_HOME to a new folder."
            )
        try:
            with zipfile.ZipFile(file) as held:
                return _put_back(held)
        except (*_BROKEN, IntegrityError, Damaged) as why:
            raise BookError(f"{file} is not an export of Whoknows, or not a whole one: {why}") from why


def _put_back(held: zipfile.ZipFile) -> int:
    names = [n for n in held.namelist() if n.startswith(SEGMENTS) and n.endswith(".parquet")]
    written: list[Path] = []
    try:
        for name in names:
            place = here.folder() / Path(name).name
            place.write_bytes(held.read(name))
            written.append(place)
        with transaction.atomic(), held.open(BOOK) as lines:
            count = archive.put_back(line.decode() for line in lines)
            missing = set(Segment.objects.values_list("file", flat=True)) - {p.name for p in written}
            if missing:
                raise BookError(f"The export lacks {len(missing)} of its segments; it is not whole.")
            keep_ties(here.me(), now=datetime.now(UTC))
    except BaseException:
        for place in written:
            place.unlink(missing_ok=True)
        raise
    return count


def clear_demo(member: Member) -> None:
    """Remove the invented people of the demo, and all that hangs on them, to begin with one's own. Raises ``BookError``
    when what is here is not the demo."""
    with only_one():
        if not member.team.demo:
            raise BookError("This is your own network, not the demo; it is not cleared in one go.")
        files = list(Segment.objects.filter(team=member.team).values_list("file", flat=True))
        member.team.delete()
        for name in files:
            (here.folder() / name).unlink(missing_ok=True)


def forget(member: Member, who: str) -> str:
    """Forget a person for good: their row and all that hangs on it, and their name in every letter. Returns the name.

    Only keyed hashes of their addresses and cards stay, so that they are not taken in again. Exports made earlier are
    files of yours and still hold them. Raises ``NotFound``, ``WhichOne`` and ``Busy``.
    """
    with only_one():
        one = network.person(member, who)
        addresses = list(one.addresses.values_list("address", flat=True))
        old = []
        with forgetting.without_trace(), transaction.atomic():
            for segment in Segment.objects.filter(team=member.team):
                place = here.folder() / segment.file
                swapped = letters.rewrite_without(place, addresses, here.folder()) if addresses else None
                if swapped is None:
                    continue
                old.append(place)
                new, rows = swapped
                if new is None:
                    segment.delete()
                else:
                    Segment.objects.filter(pk=segment.pk).update(file=new.name, rows=rows)
            forgetting.forget(one, addresses)
            keep_ties(member, now=datetime.now(UTC))
        for place in old:
            place.unlink(missing_ok=True)
    return one.name
