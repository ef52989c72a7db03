"""Lines as calendars and cards write them (RFC 5545 and RFC 6350)."""

from __future__ import annotations

from collections.abc import Iterable


def folded(lines: Iterable[str]) -> bytes:
    """Lines of at most 75 octets, each ended by CR LF, what is longer going on after a space."""
    return b"".join(_fold(line.encode()) for line in lines)


def escaped(text: str) -> str:
    """A text value, with what the format itself uses marked by a backslash."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")


def _fold(line: bytes) -> bytes:
    parts, room = [], 75
    while len(line) > room:
        cut = room
        while line[cut] & 0xC0 == 0x80:  # never inside a character
            cut -= 1
        parts.append(line[:cut])
        line, room = line[cut:], 74
    return b"\r\n ".join([*parts, line]) + b"\r\n"
