"""Files that the browser sends, kept in the home until they are taken in, then removed: letters have bodies."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from django.core.files.uploadedfile import UploadedFile

from whoknows import settings


def keep(files: Iterable[UploadedFile[bytes]]) -> list[Path]:
    """Write the files below the home, readable by the user alone, each under its own name."""
    root = settings.HOME / "uploads"
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=root))
    kept = []
    for number, file in enumerate(files):
        place = folder / str(number) / (Path(file.name or "").name or "file")
        place.parent.mkdir()
        with place.open("wb") as out:
            for chunk in file.chunks():
                out.write(chunk)
        kept.append(place)
    return kept


def as_sent(words: str, place: Path) -> str:
    """A sentence with the name of a file as it was sent, not the place where it was kept."""
    return words.replace(str(place), place.name)


def drop_all() -> None:
    """Remove whatever was sent, also what an earlier run has left."""
    shutil.rmtree(settings.HOME / "uploads", ignore_errors=True)
