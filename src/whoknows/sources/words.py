"""Encoded words in header fields (RFC 2047), as mail really writes them: cut, unpadded, in unknown character sets."""

from __future__ import annotations

import binascii
import re
from urllib.parse import unquote_to_bytes

from whoknows.sources.charset import likely
from whoknows.sources.text import mended, tidy

ENCODED = r"=\?[^?\s]+\?[bBqQ]\?[^?]*\?="
_WORD = re.compile(r"=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(rf"({ENCODED})\s+(?={ENCODED})")
_EXTENDED = re.compile(r"([A-Za-z][\w.:-]*)'[\w-]*'(\S*%[0-9A-Fa-f]{2}\S*)")  # RFC 2231, where it has no business


def plain(value: str) -> str:
    """A header value decoded, on one line; what cannot be decoded is kept as it stands."""
    if "=?" in value:
        value = _decoded(value)
    elif "'" in value and len(value) < 1000 and (extended := _EXTENDED.fullmatch(value.strip().strip('"'))):
        value = _text(unquote_to_bytes(extended[2]), extended[1])
    return tidy(value)


def _decoded(value: str) -> str:
    """Words side by side in one character set are joined as bytes: some mailers cut a letter in two."""
    value = _BETWEEN.sub(r"\1", value)
    said: list[str] = []
    waiting, charset, end = b"", "", 0
    for word in _WORD.finditer(value):
        between, named = value[end : word.start()], word[1].partition("*")[0].lower()
        if between or named != charset:
            said += [_text(waiting, charset), between]
            waiting, charset = b"", named
        waiting += _bytes(word[2], word[3])
        end = word.end()
    return "".join([*said, _text(waiting, charset), value[end:]])


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
        return mended(data.decode("utf-8", "surrogateescape"), likely(data))
