"""Which source reads a file: told by its content first and its name second."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, Protocol, cast

from whoknows.core.record import Record, Unreadable
from whoknows.sources import abook, clients, eml, ics, ldif, linkedin, maildir, mbox, table, vcard
from whoknows.sources.columns import Columns, Said
from whoknows.sources.packed import (
    CUT,
    DAMAGED,
    GZIP,
    OFFICE,
    WITHIN,
    ZIP,
    in_tar,
    in_zip,
    is_linkedin,
    is_office,
    is_tar,
)
from whoknows.sources.place import in_maildir, is_letters
from whoknows.sources.rows import header
from whoknows.sources.stream import Advance, Counted, Steady, buffered
from whoknows.sources.text import decoded
from whoknows.sources.unfit import Unfit


class Source(Protocol):
    """What a module is that reads one kind of file."""

    NAME: str

    def recognises(self, head: bytes, name: str) -> bool:
        """Whether a file that begins with ``head`` is of this kind."""

    def read(self, file: BinaryIO, where: str, latest: datetime) -> Iterator[Record | Unreadable]:
        """What is in the file. May raise ``Unfit`` for the whole of it."""


# The surest first: a table may look like anything, and a client's table like any other.
SOURCES = cast(tuple[Source, ...], (vcard, ics, ldif, mbox, eml, linkedin, clients, table))

HEAD = 1 << 16
_UNSAID = Columns()
_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0",
        "It is a file of Outlook (.msg) or of old Office (.xls, .doc); save letters as .eml, tables as CSV.",
    ),
    (b"\xcf\xad\x12\xfe", "It is a mailbox of Outlook Express (.dbx); import it into Thunderbird and export as mbox."),
    (b"!BDN", "It is an Outlook data file (.pst); open it in Outlook or Thunderbird and export it as mbox or CSV."),
    (b"%PDF", "It is a PDF, which holds no addresses in order; export the contacts as CSV or vCard."),
    (b"bplist", "It is Apple's own; in Contacts choose File, Export, Export vCard, in Mail: Mailbox, Export Mailbox."),
    (
        b"{\\rtf",
        "It is a text with layout (RTF); save what is in it as CSV, with a line of headers such as Name, Email.",
    ),
    (b"SQLite format 3", "It is a database; export from the program it belongs to as mbox, vCard or CSV."),
    (b"// <!-- <mdb:mork", "It is an address book of an old Thunderbird (.mab); in Thunderbird, export it as vCard."),
    (ZIP, WITHIN),
    (GZIP, WITHIN),
    (b"\x1f\x9d", "It is compressed with compress; unpack it first."),
    (b"BZh", "It is compressed with bzip2; unpack it first."),
    (b"\xfd7zXZ", "It is compressed with xz; unpack it first."),
    (b"7z\xbc\xaf", "It is compressed with 7-Zip; unpack it first."),
    (b"Rar!", "It is compressed with RAR; unpack it first."),
    (b"\x89PNG", "It is a picture; leave it out."),
    (b"\xff\xd8\xff", "It is a picture; leave it out."),
    (b"GIF8", "It is a picture; leave it out."),
)
_WEB_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b", re.IGNORECASE)


def source_of(head: bytes, name: str, told: Said = MappingProxyType({})) -> Source:
    """The source for a file that begins like this; ``told`` is what the user says of the columns of a table. Raises
    ``Unfit`` if there is none."""
    if not head.strip():
        raise Unfit("The file is empty; export it again.")
    if abook.recognises(head, name):
        return cast(Source, abook)
    for magic, why in _REFUSED:
        if head.startswith(magic):
            raise Unfit(why)
    if _WEB_PAGE.match(head):
        raise Unfit("It is a web page: a page to sign in at, or a table; open it, and save what it holds as CSV.")
    found = next((source for source in SOURCES if source.recognises(head, name.removesuffix(".gz"))), None)
    if told and found in (None, clients, table):
        text = decoded(head)
        found = next((one for one in (clients, table) if header(text, partial(one.is_header, told=told))), found)
    if found:
        return found
    raise Unfit(
        "It is none of the kinds that can be read (mbox, .eml, vCard, iCalendar, LDIF, or CSV with a line of headers"
        " such as Name, Email); export it as one of them."
    )


def records(
    path: Path, where: str, latest: datetime, advance: Advance, columns: Columns = _UNSAID
) -> Iterator[Record | Unreadable]:
    """All of one file, unpacked where it is packed, or of a Maildir's folder of letters."""
    try:
        if is_letters(path):
            for one in maildir.letters(path, where, latest, advance):
                if isinstance(one, str):
                    yield from records(path / one, f"{where}/{one}", latest, advance, columns)
                else:
                    yield one
            return
        if path.exists() and not path.is_file():
            raise IsADirectoryError
        with Counted(path, advance) as counted:
            try:
                yield from _opened(counted, path, where, latest, columns)
            finally:
                counted.rest()
    except (OSError, ValueError) as error:
        yield Unreadable(where, _plainly(error))


def described(path: Path) -> str:
    """What the file is, in words. Raises ``Unfit`` if it is nothing that can be read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            if head.startswith(ZIP):
                archive = zipfile.ZipFile(file)
                if is_office(archive):
                    raise Unfit(OFFICE)
                return "a LinkedIn export (.zip)" if is_linkedin(archive) else "an archive (.zip)"
            if head.startswith(GZIP):
                file.seek(0)
                head = buffered(Steady(gzip.GzipFile(fileobj=file))).read(HEAD)
            if is_tar(head):
                return "an archive (.tar)"
            return source_of(head, path.name).NAME
    except zipfile.BadZipFile:
        raise Unfit(DAMAGED) from None
    except (OSError, ValueError) as error:
        raise error if isinstance(error, Unfit) else Unfit(_plainly(error)) from None


def _opened(
    counted: Counted, path: Path, where: str, latest: datetime, columns: Columns
) -> Iterator[Record | Unreadable]:
    file = io.BufferedReader(counted, HEAD)
    start = file.peek(4)[:4]
    if start.startswith(ZIP):
        yield from _members(in_zip(file, where), where, latest, columns)
    elif start.startswith(GZIP):
        unpacked = Steady(gzip.GzipFile(fileobj=file))
        if reader := _sound(unpacked):
            yield from _perhaps_tar(reader, path, where, latest, columns)
        if unpacked.damaged:
            yield Unreadable(where, CUT)
    else:
        yield from _perhaps_tar(file, path, where, latest, columns)


def _perhaps_tar(
    file: BinaryIO, path: Path, where: str, latest: datetime, columns: Columns
) -> Iterator[Record | Unreadable]:
    reader = cast(BinaryIO, io.BufferedReader(cast(io.RawIOBase, file), HEAD))
    if is_tar(cast(io.BufferedReader, reader).peek(512)):
        yield from _members(in_tar(reader, where), where, latest, columns)
    else:
        yield from _stream(reader, path, where, latest, columns)


def _stream(
    file: BinaryIO, path: Path, where: str, latest: datetime, columns: Columns
) -> Iterator[Record | Unreadable]:
    """One unpacked file. Its beginning is looked at first, which a buffered reader can do without going back."""
    reader = io.BufferedReader(cast(io.RawIOBase, file), HEAD)
    try:
        head = reader.peek(HEAD)
        told = columns.of(where)
        source: Source = maildir if in_maildir(path) else source_of(head, path.name, told)
        if source is table or source is clients:
            yield from (table if source is table else clients).read(reader, where, latest, told)
        else:
            yield from source.read(reader, where, latest)
    except Unfit as unfit:
        yield Unreadable(where, str(unfit))
    except Exception as error:  # a mistake of ours must not cost the user the files that follow
        yield Unreadable(where, f"Something in it was not understood ({type(error).__name__}); please report it.")


def _members(
    members: Iterator[tuple[str, Steady] | Unreadable], where: str, latest: datetime, columns: Columns
) -> Iterator[Record | Unreadable]:
    """The files of an archive, one after the other."""
    nothing = True
    for one in members:
        nothing = False
        if isinstance(one, Unreadable):
            yield one
        elif reader := _sound(one[1]):
            yield from _member(reader, Path(one[0]), f"{where}: {one[0]}", latest, columns)
    if nothing:
        yield Unreadable(where, "There is nothing in this archive to take in; name the file that holds the export.")


def _member(
    file: io.BufferedReader, path: Path, where: str, latest: datetime, columns: Columns
) -> Iterator[Record | Unreadable]:
    """One file of an archive, which may be compressed itself (a mailbox as .gz)."""
    if not file.peek(2).startswith(GZIP):
        yield from _stream(file, path, where, latest, columns)
        return
    unpacked = Steady(gzip.GzipFile(fileobj=file))
    if reader := _sound(unpacked):
        yield from _stream(reader, path, where, latest, columns)
    if unpacked.damaged:
        yield Unreadable(where, CUT)


def _sound(unpacked: Steady) -> io.BufferedReader | None:
    """A compressed file to read, unless it is damaged from its first byte."""
    reader = cast(io.BufferedReader, buffered(unpacked))
    return reader if reader.peek(1) or not unpacked.damaged else None


def _plainly(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder; check its name."
    if isinstance(error, PermissionError):
        return "You may not read it; change its permissions, or copy it to where you may."
    if isinstance(error, IsADirectoryError):
        return "It is neither a file nor a folder that may be looked into; change its permissions or leave it out."
    return f"It could not be opened ({getattr(error, 'strerror', None) or error}); copy it elsewhere and try again."
