"""One message in one file: .eml, Apple Mail's .emlx, a Maildir's file, an MH folder's numbered file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from whoknows.core.record import Letter, Unreadable
from whoknows.sources.headers import fields, letter
from whoknows.sources.unfit import Unfit

NAME = "a letter (.eml)"
LONGEST_HEAD = 1 << 20  # no real header block is longer than a megabyte

# what may stand before the headers: in .emlx the length, and blank lines
_EMPTY = re.compile(rb"\A(?:\xef\xbb\xbf)?(?:\d+[ \t]*[\r\n]+)?(?:[ \t]*[\r\n]+)*")
_FIELD = re.compile(rb"[!-9;-~]+[ \t]*:")
_OF_MAIL = re.compile(
    rb"^(?:from|to|cc|bcc|date|subject|received|message-id|return-path|delivered-to|mime-version|content-type|sender"
    rb"|reply-to|x-mailer|content-transfer-encoding|dkim-signature)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


def recognises(head: bytes, name: str) -> bool:
    block = head_of(head).replace(b"\r", b"\n")
    if not _FIELD.match(block):
        return False
    return name.lower().endswith((".eml", ".msg")) or len(set(_OF_MAIL.findall(block))) >= 2


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Letter | Unreadable]:
    if one := told(head_of(file.read(LONGEST_HEAD)), where, latest):
        yield one


def told(block: bytes, where: str, latest: datetime) -> Letter | Unreadable | None:
    """The letter that a header block makes, what keeps it from being one, or None for a draft and the like."""
    try:
        return letter(block, fields(block), latest=latest)
    except Unfit as unfit:
        return Unreadable(where, str(unfit))


def head_of(data: bytes) -> bytes:
    """The header block: all before the first blank line, or all there is."""
    data = bare(data)
    return data[: _blank(data)]


def bare(data: bytes) -> bytes:
    """Without what may stand before the headers."""
    return data if data[:1].isalpha() else _EMPTY.sub(b"", data, count=1)


def _blank(data: bytes) -> int:
    """Where the first blank line begins, or the end. Looked for form by form: one pattern takes four times as long."""
    found = data.find(b"\n\n")
    end = found if found >= 0 else len(data)
    for form in (b"\n\r\n", b"\r\r") if data.find(b"\r", 0, end) >= 0 else ():
        found = data.find(form, 0, end + len(form) - 1)
        end = found if found >= 0 else end
    return end
