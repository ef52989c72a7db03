"""Phone numbers in the cells of tables and on cards, as programs leave them there."""

from __future__ import annotations

import re

_URI = re.compile(r"tel:([^;]+)(?:;.*?\bext=(\d+))?.*", re.IGNORECASE)  # RFC 3966
_BETWEEN = re.compile(r"\s+/\s+|;\s*|,\s+")
_AS_TEXT = re.compile(r"=?\s*\"(.*)\"|'(.*)")  # how a number is kept from being reckoned with
_ROUNDED = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)


def phones(text: str) -> tuple[str, ...]:
    """Every number in a field that should hold one; what a spreadsheet has rounded is none any more.

    >>> phones("tel:+1-212-555-0101;ext=5"), phones("'040 1234 / 0171 1234"), phones("1,23457E+11")
    (('+1-212-555-0101 ext. 5',), ('040 1234', '0171 1234'), ())
    """
    if uri := _URI.fullmatch(text.strip()):
        return (f"{uri[1]} ext. {uri[2]}" if uri[2] else uri[1],)
    if kept := _AS_TEXT.fullmatch(text.strip()):
        text = kept[1] or kept[2] or ""
    found = (part.strip() for part in _BETWEEN.split(text))
    return tuple(part for part in found if part and not _ROUNDED.fullmatch(part))
