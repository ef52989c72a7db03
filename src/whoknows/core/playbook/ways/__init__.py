"""Further ways in which users put each situation: nobody reads them, but the index finds by them."""

from __future__ import annotations

import re

from . import closing, doubts, first_contact, how_to_ask, loops, names, no_yet, price, whom_to_ask

PARTS = (whom_to_ask, how_to_ask, doubts, no_yet, names, loops, first_contact, price, closing)


def _read(text: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split(": ", 1) for entry in re.split(r"\n(?! )", text.strip()))
    return {id_: tuple(" ".join(written.split()).split(" / ")) for id_, written in entries}


WAYS: dict[str, tuple[str, ...]] = {id_: ways for part in PARTS for id_, ways in _read(part.TEXT).items()}
