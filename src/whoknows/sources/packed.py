"""Files within one file: a .zip, a .tar or .tgz, as Google Takeout and LinkedIn hand out what they hold."""

from __future__ import annotations

import io
import re
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from whoknows.core.record import Unreadable
from whoknows.sources.place import CONNECTIONS, is_set_aside, is_unwanted_folder, is_unwanted_mail_folder, is_wanted
from whoknows.sources.stream import Steady

DAMAGED = "The .zip is damaged; download it again."
OFFICE = "It is a document of an office program (Excel, Numbers, Calc …); open it there and save the table as CSV."
OF_OUTLOOK = (
    "It is an archive of Outlook for Mac (.olm); import it into Thunderbird or Apple Mail and export it as mbox."
)
WITHIN = "It is packed within what is packed, or a document of an office program; unpack it, or save it as CSV."
ZIP, GZIP = b"PK\x03\x04", b"\x1f\x8b"

CUT = "The compressed file is damaged or cut off, so what follows is missing; download it again."
_UNFINISHED = re.compile(r"\d+\.")  # a letter that a Maildir had not quite taken in
_LOCKED = "It is locked by a password or damaged; unpack the .zip yourself and name the file."


def is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def is_office(archive: zipfile.ZipFile) -> bool:
    """Whether it is a workbook or the like: those are .zip files by another name."""
    return not {"[Content_Types].xml", "mimetype", "Index/Document.iwa"}.isdisjoint(archive.namelist())


def is_outlooks(archive: zipfile.ZipFile) -> bool:
    return any("com.microsoft.__" in name for name in archive.namelist())


def is_linkedin(archive: zipfile.ZipFile) -> bool:
    return any(PurePosixPath(name).name.lower() == CONNECTIONS for name in archive.namelist())


def in_zip(file: BinaryIO, where: str) -> Iterator[tuple[str, Steady] | Unreadable]:
    """The wanted files of a .zip, by name in their order, each open; and those that can't be opened."""
    try:
        archive = zipfile.ZipFile(file)
        names = sorted(info.filename for info in archive.infolist() if info.filename and not info.is_dir())
        linkedin = is_linkedin(archive)
        refused = OFFICE if is_office(archive) else OF_OUTLOOK if is_outlooks(archive) else ""
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        yield Unreadable(where, DAMAGED)
        return
    if refused:
        yield Unreadable(where, refused)
        return
    if not names:
        yield Unreadable(where, "The .zip is empty; download it again.")
    for name in names:
        if not _is_wanted(name, linkedin):
            continue
        try:
            member = archive.open(name)
        except (RuntimeError, NotImplementedError, zipfile.BadZipFile, zipfile.LargeZipFile):
            yield Unreadable(f"{where}: {name}", _LOCKED)
            continue
        yield from _whole(name, Steady(cast(zipfile.ZipExtFile, member)), where)


def in_tar(file: BinaryIO, where: str) -> Iterator[tuple[str, Steady] | Unreadable]:
    """The wanted files of a .tar, in the order in which they stand, each open until the next is asked for."""
    try:
        with tarfile.open(fileobj=file, mode="r|") as archive:
            for info in archive:
                member = archive.extractfile(info) if info.isfile() and _is_wanted(info.name, linkedin=False) else None
                if member is not None:
                    yield from _whole(info.name, Steady(cast(io.BufferedReader, member)), where)
    except (tarfile.TarError, EOFError, OSError, ValueError):
        yield Unreadable(where, CUT)


def _whole(name: str, member: Steady, where: str) -> Iterator[tuple[str, Steady] | Unreadable]:
    yield name, member
    if member.damaged:
        yield Unreadable(f"{where}: {name}", CUT)


def _is_wanted(name: str, linkedin: bool) -> bool:
    if linkedin:  # the rest of it names nobody's address
        return PurePosixPath(name).name.lower() == CONNECTIONS
    path = PurePosixPath(name)
    if "__MACOSX" in path.parts or any(map(is_unwanted_folder, path.parts[:-1])):
        return False
    if path.parent.name in ("cur", "new"):
        return not (is_unwanted_mail_folder(path.parent.parent.name) or is_set_aside(path.name))
    if path.parent.name == "tmp" and _UNFINISHED.match(path.name):
        return False
    return is_wanted(path.name.lower(), linkedin=False)
