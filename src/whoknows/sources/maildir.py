"""A Maildir: a folder whose ``cur`` and ``new`` hold one letter a file, its marks in the file's name.

Folders inside are Maildirs themselves (Maildir++: ``.Clients.2024``). Marks: T is deleted, D is a draft.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from whoknows.core.record import Letter, Unreadable
from whoknows.sources import eml
from whoknows.sources.place import is_set_aside
from whoknows.sources.stream import Advance

NAME = "a letter in a Maildir"

_PIECE = 1 << 14  # nearly every header block, in one call
_PACKED = (b"\x1f\x8b", b"PK\x03\x04")
_PLAIN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)  # a pipe must not keep us waiting


def recognises(head: bytes, name: str) -> bool:
    """Never by content: a Maildir is known by its folders."""
    return False


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Letter | Unreadable]:
    if not is_set_aside(where):
        yield from eml.read(file, where, latest)


def letters(folder: Path, where: str, latest: datetime, advance: Advance) -> Iterator[Letter | Unreadable | str]:
    """The letters of ``cur`` or ``new`` in the order of their names, each with two calls of the system: a Maildir has
    tens of thousands. Handed back by name is what takes the longer way: packed, no file, or not to be opened."""
    with os.scandir(folder) as found:
        names = sorted((one.name, one.is_file(follow_symlinks=False)) for one in found)
    for name, plain in names:
        size, one = 0, None
        try:
            if plain:
                block, size = _head(f"{folder}/{name}")
            if size and not is_set_aside(name):
                one = eml.told(block, f"{where}/{name}", latest)
        except Exception:  # not to be opened, or a mistake of ours: the longer way says which
            size = 0
        if not size:
            yield name
        else:
            advance(size)
            if one:
                yield one


def _head(path: str) -> tuple[bytes, int]:
    """The header block of a letter and the size of its file; nothing where that is empty or packed."""
    handle = os.open(path, _PLAIN)
    try:
        start = os.read(handle, _PIECE)
        if not start or start.startswith(_PACKED):
            return b"", 0
        size = len(start) if len(start) < _PIECE else os.fstat(handle).st_size
        block = eml.head_of(start)
        if len(start) < size and len(block) == len(eml.bare(start)):  # it goes on
            block = eml.head_of(start + os.read(handle, eml.LONGEST_HEAD))
        return block, size
    finally:
        os.close(handle)
