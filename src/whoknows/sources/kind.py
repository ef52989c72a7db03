"""Which source reads a file: told by its content first and its name second."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from whoknows.core.record import Record, Unreadable
from whoknows.sources import clients, eml, ics, ldif, linkedin, maildir, mbox, table, vcard
from whoknows.sources.place import in_maildir, is_letters
from whoknows.sources.stream import Advance, Counted, Steady, buffered
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

_HEAD = 1 << 16
_REFUSED = (
    (
        b"\xd0\xcf\x11\xe0",
        "It is a file of Outlook or old Office; in Outlook save letters as .eml and contacts as CSV.",
    ),
    (b"\xcf\xad\x12\xfe", "It is a mailbox of Outlook Express (.dbx); import it into Thunderbird and export as mbox."),
    (b"!BDN", "It is an Outlook data file (.pst); open it in Outlook or Thunderbird and export it as mbox or CSV."),
    (b"%PDF", "It is a PDF, which holds no addresses in order; export the contacts as CSV or vCard."),
    (b"SQLite format 3", "It is a database; export from the program it belongs to as mbox, vCard or CSV."),
    (b"\x1f\x9d", "It is compressed with compress; unpack it first."),
    (b"BZh", "It is compressed with bzip2; unpack it first."),
    (b"\xfd7zXZ", "It is compressed with xz; unpack it first."),
    (b"7z\xbc\xaf", "It is compressed with 7-Zip; unpack it first."),
    (b"Rar!", "It is compressed with RAR; unpack it first."),
    (b"\x89PNG", "It is a picture; leave it out."),
    (b"\xff\xd8\xff", "It is a picture; leave it out."),
    (b"GIF8", "It is a picture; leave it out."),
)


def source_of(head: bytes, name: str) -> Source:
    """The source for a file that begins like this. Raises ``Unfit`` if there is none."""
    if not head.strip():
        raise Unfit("The file is empty; export it again.")
    for magic, why in _REFUSED:
        if head.startswith(magic):
            raise Unfit(why)
    for source in SOURCES:
        if source.recognises(head, name.removesuffix(".gz")):
            return source
    raise Unfit(
        "It is none of the kinds that can be read (mbox, .eml, vCard, iCalendar, LDIF, or CSV with a line of headers"
        " such as Name, Email); export it as one of them."
    )


def records(path: Path, where: str, latest: datetime, advance: Advance) -> Iterator[Record | Unreadable]:
    """All of one file, unpacked where it is packed, or of a Maildir's folder of letters."""
    try:
        if is_letters(path):
            for one in maildir.letters(path, where, latest, advance):
                if isinstance(one, str):
                    yield from records(path / one, f"{where}/{one}", latest, advance)
                else:
                    yield one
            return
        if path.exists() and not path.is_file():
            raise IsADirectoryError
        with Counted(path, advance) as counted:
            try:
                yield from _opened(counted, path, where, latest)
            finally:
                counted.rest()
    except (OSError, ValueError) as error:
        yield Unreadable(where, _plainly(error))


def described(path: Path) -> str:
    """What the file is, in words. Raises ``Unfit`` if it is nothing that can be read."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if head.startswith(b"PK\x03\x04"):
                return "a LinkedIn export (.zip)" if _linkedin(zipfile.ZipFile(file)) else "an archive (.zip)"
            if head.startswith(b"\x1f\x8b"):
                file.seek(0)
                head = buffered(Steady(gzip.GzipFile(fileobj=file))).read(_HEAD)
            return source_of(head, path.name).NAME
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise error if isinstance(error, Unfit) else Unfit(_plainly(error)) from None


def _opened(counted: Counted, path: Path, where: str, latest: datetime) -> Iterator[Record | Unreadable]:
    file = io.BufferedReader(counted, _HEAD)
    start = file.peek(4)[:4]
    if start.startswith(b"PK\x03\x04"):
        yield from _archive(file, where, latest)
    elif start.startswith(b"\x1f\x8b"):
        unpacked = Steady(gzip.GzipFile(fileobj=file))
        yield from _stream(buffered(unpacked), path, where, latest)
        if unpacked.damaged:
            yield Unreadable(where, _CUT)
    else:
        yield from _stream(file, path, where, latest)


def _stream(file: BinaryIO, path: Path, where: str, latest: datetime) -> Iterator[Record | Unreadable]:
    """One unpacked file. Its beginning is looked at first, which a buffered reader can do without going back."""
    reader = io.BufferedReader(cast(io.RawIOBase, file), _HEAD)
    try:
        head = reader.peek(_HEAD)
        source: Source = maildir if in_maildir(path) else source_of(head, path.name)
        yield from source.read(reader, where, latest)
    except Unfit as unfit:
        yield Unreadable(where, str(unfit))
    except Exception as error:  # a mistake of ours must not cost the user the files that follow
        yield Unreadable(where, f"Something in it was not understood ({type(error).__name__}); please report it.")


def _archive(file: BinaryIO, where: str, latest: datetime) -> Iterator[Record | Unreadable]:
    """The files in a .zip; of a LinkedIn export only the connections, for the rest of it names nobody's address."""
    try:
        archive = zipfile.ZipFile(file)
        names = _linkedin(archive) or sorted(
            info.filename for info in archive.infolist() if not info.is_dir() and "__MACOSX" not in info.filename
        )
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        yield Unreadable(where, "The .zip is damaged; download it again.")
        return
    if not names:
        yield Unreadable(where, "The .zip is empty; download it again.")
    for name in names:
        here = f"{where}: {name}"
        try:
            member = archive.open(name)
        except (RuntimeError, NotImplementedError, zipfile.BadZipFile, zipfile.LargeZipFile):
            yield Unreadable(here, "It is locked by a password or damaged; unpack the .zip yourself and name the file.")
            continue
        unpacked = Steady(cast(zipfile.ZipExtFile, member))
        yield from _stream(buffered(unpacked), Path(name), here, latest)
        if unpacked.damaged:
            yield Unreadable(here, _CUT)


_CUT = "The compressed file is damaged or cut off, so what follows is missing; download it again."


def _linkedin(archive: zipfile.ZipFile) -> list[str]:
    return [name for name in archive.namelist() if Path(name).name.lower() == "connections.csv"]


def _plainly(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no such file or folder; check its name."
    if isinstance(error, PermissionError):
        return "You may not read it; change its permissions, or copy it to where you may."
    if isinstance(error, IsADirectoryError):
        return "It is neither a file nor a folder that may be looked into; change its permissions or leave it out."
    return f"It could not be opened ({getattr(error, 'strerror', None) or error}); copy it elsewhere and try again."
