"""How the ask treats the reader: value received, an easy step, a way out, pressure (rules 6 to 9 of the guide)."""

from __future__ import annotations

import re

from .reading import Place, Reading

VALUE = re.compile(
    r"\b(?:thank you|thanks) (?:again )?for (?:trusting|your (?:trust|business)|working|choosing)[^.?!\n]*"
    r"|\b(?:working|worked) (?:together|with you)[^.?!\n]*|\b(?:pleasure|enjoyed|loved) [^.?!\n]*(?:work|help|your)[^.?!\n]*"
)
STEP = re.compile(
    r"\b(?:reply|text|call|email|e-mail|message|cc|forward|send|share)\b (?:me|us|with|this|the|your|him|her|them|back|a)\b[^.?!\n]*"
    r"|\bfirst names?\b[^.?!\n]*|\b(?:blurb|one-pager|to forward|easy to forward)\b"
)
OUT = re.compile(
    r"\bno (?:pressure|worries|problem if|obligation|hard feelings)\b[^.?!\n]*|\bonly if\b[^.?!\n]*|\b(?:either|any) way\b[^.?!\n]*"
    r"|\b(?:totally|completely|fully)? ?understand if\b[^.?!\n]*|\bif (?:it |you )(?:feels?|makes sense|see a|think it)[^.?!\n]*|\bif (?:appropriate|comfortable)\b"
)
PRESSURE = re.compile(
    r"\byou must know\b|\byou owe\b|\bafter all i\b|\bc'mon\b|\b(?:get|earn|receive) (?:\$|€|£|\[)[^.?!\n]*|\bfollow(?:ing)? up (?:one more|again)\b"
    r"|\bdon't miss\b|\bact (?:now|fast)\b|\b(?:knock|off) \$?\d+"
)


def value_received(reading: Reading, before: int) -> tuple[Place, ...]:
    """Where the text, up to the end of the first ask's sentence, recalls what the reader got from the writer."""
    return _all(VALUE, reading.flat[:before])


def easy_next_step(reading: Reading) -> tuple[Place, ...]:
    """Where the text says exactly what the reader should do."""
    return _all(STEP, reading.flat)


def gives_out(reading: Reading) -> tuple[Place, ...]:
    """Where the text makes it comfortable to say no."""
    return _all(OUT, reading.flat)


def pressure(reading: Reading) -> tuple[Place, ...]:
    """Where the text pushes."""
    return _all(PRESSURE, reading.flat)


def _all(pattern: re.Pattern[str], flat: str) -> tuple[Place, ...]:
    return tuple(found.span() for found in pattern.finditer(flat))
