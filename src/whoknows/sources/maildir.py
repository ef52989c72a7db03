"""A Maildir: a folder whose ``cur`` and ``new`` hold one letter a file, its marks in the file's name.

Folders inside are Maildirs themselves (Maildir++: ``.Clients.2024``). Marks: T is deleted, D is a draft.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from whoknows.core.record import Letter, Unreadable
from whoknows.sources import eml

NAME = "a letter in a Maildir"


def is_maildir(folder: Path) -> bool:
    return (folder / "cur").is_dir() and (folder / "new").is_dir()


def recognises(head: bytes, name: str) -> bool:
    """Never by content: a Maildir is known by its folders."""
    return False


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Letter | Unreadable]:
    marks = where.rpartition(",")[2] if ":2," in where else ""
    if not {"T", "D"} & set(marks):
        yield from eml.read(file, where, latest)
