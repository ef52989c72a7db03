"""All situations, by id: a third asking, a third hearing, a third turning introductions into sales."""

from __future__ import annotations

from ..situation import Situation, read
from . import closing, doubts, first_contact, how_to_ask, loops, names, no_yet, price, whom_to_ask

PARTS = {
    "asking": (whom_to_ask, how_to_ask, doubts),
    "hearing": (no_yet, names, loops),
    "selling": (first_contact, price, closing),
}

SITUATIONS: dict[str, Situation] = {
    situation.id: situation for part, texts in PARTS.items() for text in texts for situation in read(text.TEXT, part)
}
