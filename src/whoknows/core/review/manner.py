"""How the ask treats the reader: value received, an easy step, a way out, pressure (rules 6 to 9 of the guide)."""

from __future__ import annotations

from .asking import Asked
from .phrases.manner import OUT, STEP, VALUE
from .phrases.pressing import PUSH, QUID_PRO_QUO, REWARD
from .reading import Reading
from .verdict import Place


def value_received(reading: Reading, ask: Asked) -> tuple[Place, ...]:
    """Where the text, up to the end of the first ask's sentence, recalls what the reader got from the writer."""
    return reading.all(VALUE, (0, first_end(reading, ask)))


def first_end(reading: Reading, ask: Asked) -> int:
    """Where the sentence of the first ask ends, past the subject line of a mail."""
    first = next((start for start, _ in ask.all if not reading.in_subject(start)), ask.all[0][0])
    return reading.sentence_of(first)[1]


def easy_next_step(reading: Reading) -> tuple[Place, ...]:
    """Where the text says exactly what the reader should do."""
    return reading.all(STEP)


def gives_out(reading: Reading) -> tuple[Place, ...]:
    """Where the text makes it comfortable to say no."""
    return reading.all(OUT)


def pressure(reading: Reading, *, met_for: str, value: bool) -> tuple[Place, ...]:
    """Where the text pushes, or pays.

    A reward alone is pressure only when nothing else says why the wanted person should be met (``met_for``, the value
    of the reason label) and the text recalls no value; a discount against names always is.
    """
    places = reading.all(PUSH) + reading.all(QUID_PRO_QUO)
    if met_for in ("self", "none") and not value:
        places += reading.all(REWARD)
    return places
