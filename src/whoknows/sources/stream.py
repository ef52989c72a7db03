"""Bytes of a file, counted as they are read and unpacked as far as they are sound."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

from whoknows.sources.place import length

Advance = Callable[[int], object]


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

    def __init__(self, file: gzip.GzipFile | zipfile.ZipExtFile | io.BufferedReader) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.damaged:
            return 0
        try:
            data = self._file.read1(len(buffer))
        except (EOFError, OSError, zlib.error, zipfile.BadZipFile, tarfile.TarError):
            self.damaged = True
            return 0
        buffer[: len(data)] = data
        return len(data)


def buffered(raw: io.RawIOBase) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(raw, 1 << 16))
