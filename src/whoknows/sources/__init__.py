"""EARS: what the user already has, read into records.

Glossary
    place       what the user names: a file, or a folder with all in it (a Maildir, .eml files, an unpacked export)
    source      one module for one kind of file; it recognises its kind and yields what it can read of it
    record      a ``Letter``, ``Meeting``, ``Card`` or ``ClientRow`` (``whoknows.core.record``)
    unreadable  what a source could not read: where it stands (file, and line, byte or number in it) and, in one plain
                sentence, why and what to do. It comes in between the records; a neighbour is never lost with it
    advance     is told how many bytes of the place are done, for showing progress; they add up to ``size``
    until       the instant up to which meetings are told and letters believed (default: a day from now)

Promises, for every source: instants are aware and in UTC, addresses in lower case; the same input gives the same
records; no input makes ``read`` raise; a body of a letter is never kept; nothing is written and no network is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from whoknows.core.record import Record, Unreadable
from whoknows.sources.columns import MEANINGS, Columns, Table
from whoknows.sources.kind import described, records
from whoknows.sources.look import ENDINGS, MOST
from whoknows.sources.look import tables as look
from whoknows.sources.place import files, is_maildir, length
from whoknows.sources.stream import Advance
from whoknows.sources.unfit import Unfit

__all__ = ["MEANINGS", "Advance", "Columns", "Table", "describe", "read", "size", "tables"]


def read(
    place: str, *, advance: Advance = lambda _: None, until: datetime | None = None, columns: Columns | None = None
) -> Iterator[Record | Unreadable]:
    """All that a place tells, in the order of its files, and what of it cannot be read. Never raises. ``columns``: what
    the user says of the columns of tables, where it is not what their headers say."""
    if "://" in place:
        yield Unreadable(place, _from_afar(place))
        return
    latest = until or datetime.now(UTC) + timedelta(days=1)
    root = Path(place).expanduser()
    nothing = True
    for path in files(root):
        for one in records(path, _where(path, root), latest, advance, columns or Columns()):
            nothing = False
            yield one
    if nothing:
        yield Unreadable(root.name or place, _NOTHING)


def tables(place: str, columns: Columns | None = None) -> list[Table]:
    """How the tables of contacts or clients in a place would be taken in: for each its columns and first rows. The
    well-known ones, like LinkedIn's, are none of them. Of a folder, those whose names say so; twenty at most."""
    root = Path(place).expanduser()
    if "://" in place:
        return []
    named = (path for path in files(root) if path == root or path.name.lower().endswith((*ENDINGS, ".zip")))
    found = (one for path in named for one in look(path, _where(path, root), columns or Columns()))
    return list(islice(found, MOST))


def size(place: str) -> int:
    """How many bytes ``read`` will tell ``advance`` of; 0 where there is nothing."""
    return 0 if "://" in place else sum(length(path) for path in files(Path(place).expanduser()))


def describe(place: str) -> str:
    """What a place is, in words ("a LinkedIn export", "a mailbox (mbox)"), or the sentence that says why it is none."""
    if "://" in place:
        return _from_afar(place)
    root = Path(place).expanduser()
    if root.is_dir():
        try:
            return "a Maildir" if is_maildir(root) else "a folder"
        except OSError:  # it may not be looked into, as ``read`` will say
            return "a folder"
    try:
        return described(root)
    except Unfit as unfit:
        return str(unfit)


_NOTHING = (
    "There is nothing in it to take in (no files, or all of them drafts, deleted letters or spam);"
    " name the file or folder that holds the export."
)


def _where(path: Path, root: Path) -> str:
    return path.name if path == root else str(path.relative_to(root))


def _from_afar(place: str) -> str:
    if place.lower().startswith("imap"):
        what = "Save the mail as a file (in Thunderbird: mark the letters, Save As; in Gmail: Google Takeout, Mail)"
    else:
        what = "Download the address book as .vcf or the calendar as .ics"
    return f"This version reads files only. {what}, and name that file."
