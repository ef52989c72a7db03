"""Encoded words in header fields (RFC 2047), as mail really writes them: cut, unpadded, in unknown character sets."""

from __future__ import annotations

import binascii
import re
from itertools import groupby
from urllib.parse import unquote_to_bytes

from whoknows.sources.text import mended, tidy

ENCODED = r"=\?[^?\s]+\?[bBqQ]\?[^?]*\?="
_WORD = re.compile(r"=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(rf"({ENCODED})\s+(?={ENCODED})")
_EXTENDED = re.compile(r"([A-Za-z][\w.:-]*)'[\w-]*'(\S*%[0-9A-Fa-f]{2}\S*)")  # RFC 2231, where it has no business


def plain(value: str) -> str:
    """A header value decoded, on one line; what cannot be decoded is kept as it stands."""
    if "=?" in value:
        value = _decoded(value)
    elif "'" in value and (extended := _EXTENDED.fullmatch(value.strip().strip('"'))):
        value = _text(unquote_to_bytes(extended[2]), extended[1])
    return tidy(value)


def _decoded(value: str) -> str:
    value = _BETWEEN.sub(r"\1", value)
    pieces: list[str] = []
    end = 0
    # neighbours in one character set are joined as bytes: some mailers cut a letter of several bytes in two
    for place, words in groupby(_adjacent(value), key=lambda word: (word[0], word[1].lower())):
        words_here = list(words)
        start = words_here[0][2].start()
        pieces.append(value[end:start])
        pieces.append(_text(b"".join(_bytes(found[2], found[3]) for _, _, found in words_here), place[1]))
        end = words_here[-1][2].end()
    pieces.append(value[end:])
    return "".join(pieces)


def _adjacent(value: str) -> list[tuple[int, str, re.Match[str]]]:
    """Each encoded word with the run it belongs to and its character set."""
    found: list[tuple[int, str, re.Match[str]]] = []
    run = 0
    for word in _WORD.finditer(value):
        if found and found[-1][2].end() != word.start():
            run += 1
        found.append((run, word[1].partition("*")[0], word))
    return found


def _bytes(encoding: str, payload: str) -> bytes:
    raw = payload.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    raw = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    whole = raw[: len(raw) - 1] if len(raw) % 4 == 1 else raw
    return binascii.a2b_base64(whole + b"=" * (-len(whole) % 4))


def _text(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset)
    except (LookupError, UnicodeError, ValueError):
        return mended(data.decode("utf-8", "surrogateescape"), charset)
