"""Where things lie: the files of a place, how large they are, and their bytes, unpacked and counted."""

from __future__ import annotations

import gzip
import io
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

from whoknows.sources.maildir import is_maildir

Advance = Callable[[int], object]
_NOT_WANTED = {
    *("drafts", "trash", "junk", "spam", "templates", "deleted items", "deleted messages", "junk e-mail"),
    *("unsent messages", "[gmail].drafts", "[gmail].trash", "[gmail].spam"),
}
_COMPANIONS = (".msf", ".dat-journal", "thumbs.db", "desktop.ini")


def files(place: Path) -> Iterator[Path]:
    """The files of a place in the order of their names; a file is its own place.

    Left out in a folder: hidden files, the indexes that mail programs keep beside their mail, and what they call
    drafts, trash or spam. Links to folders are not followed. A folder that may not be looked into is handed back
    itself.
    """
    if not place.is_dir():
        yield place
        return
    closed: list[Path] = []
    for folder, below, names in os.walk(place, onerror=lambda error: closed.append(Path(error.filename))):
        here = Path(folder)
        if is_maildir(here):
            below[:] = sorted(name for name in below if name in ("cur", "new") or _is_mail_folder(here / name))
            continue
        letters = in_maildir(here / "a letter")
        below[:] = sorted(name for name in below if not name.startswith(".") and not letters)
        for name in sorted(names):
            if letters or not (name.startswith(".") or name.lower().endswith(_COMPANIONS) or _unwanted(name)):
                yield here / name
    yield from closed


def in_maildir(file: Path) -> bool:
    return file.parent.name in ("cur", "new") and is_maildir(file.parent.parent)


def _is_mail_folder(folder: Path) -> bool:
    return is_maildir(folder) and not _unwanted(folder.name.lstrip("."))


def _unwanted(name: str) -> bool:
    return name.lower().removesuffix(".mbox") in _NOT_WANTED


def length(path: Path) -> int:
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0


class Counted(io.RawIOBase):
    """A file that tells how far it has been read. What was jumped over is told by ``rest``."""

    def __init__(self, path: Path, advance: Advance) -> None:
        self._file = path.open("rb", buffering=0)
        self._left = length(path)
        self._advance = advance

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def readinto(self, buffer: Any) -> int:
        count = self._file.readinto(buffer) or 0
        self._tell(min(count, self._left))
        return count

    def rest(self) -> None:
        self._tell(self._left)

    def _tell(self, count: int) -> None:
        if count:
            self._left -= count
            self._advance(count)

    def close(self) -> None:
        self._file.close()
        super().close()


class Steady(io.RawIOBase):
    """A compressed file that ends where the damage begins, instead of losing what came before it."""

    damaged = False

    def __init__(self, file: gzip.GzipFile | zipfile.ZipExtFile) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.damaged:
            return 0
        try:
            data = self._file.read1(len(buffer))
        except (EOFError, OSError, zlib.error, zipfile.BadZipFile):
            self.damaged = True
            return 0
        buffer[: len(data)] = data
        return len(data)


def buffered(raw: io.RawIOBase) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(raw, 1 << 16))
