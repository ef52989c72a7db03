"""Further ways in which users put each situation: nobody reads them, but the index finds by them."""

from __future__ import annotations

import re

from . import asking, hearing, selling


def _read(text: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split(": ", 1) for entry in re.split(r"\n(?! )", text.strip()))
    return {id_: tuple(" ".join(written.split()).split(" / ")) for id_, written in entries}


WAYS: dict[str, tuple[str, ...]] = {
    id_: ways for part in (asking, hearing, selling) for id_, ways in _read(part.TEXT).items()
}
