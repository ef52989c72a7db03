"""Bytes of unknown encoding to text, losing as little as can be.

UTF-8, UTF-16 and UTF-32 are known by their byte-order mark, UTF-16 without one by its zero bytes, ISO-2022-JP by how
it changes over. What is not UTF-8 is taken for what ``charset`` finds likely, line by line, so that one wrong byte
spoils one line and not the file; but where most lines are not, a line that could be UTF-8 as well is so by chance.
"""

from __future__ import annotations

import codecs
import re

from whoknows.sources.charset import likely

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_JAPANESE = re.compile(rb"\x1b\$[@B]")
_MOSTLY = 0.8  # of the lines with more than ASCII
_LONE = re.compile("[\ud800-\udfff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_EAST = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# What prints nothing and may do harm: a terminal obeys the controls, and bidi marks turn what stands around them.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def decoded(data: bytes) -> str:
    """All of ``data`` as text, its byte-order mark left out."""
    text = loosely_decoded(data)
    if not _LONE.search(text):
        return text
    lines = text.splitlines(keepends=True)
    stray = [line for line in lines if _LONE.search(line)]
    told = "".join(stray)
    if len(_BEYOND_ASCII.findall(told)) >= 2 * len(_LONE.findall(told)):  # UTF-8 with damage
        return _LONE.sub(lambda byte: mended(byte[0]), text)
    charset = likely(told.encode("utf-8", "surrogateescape"))
    if len(stray) > _MOSTLY * sum(not line.isascii() for line in lines):
        return "".join(_read_as(charset, line) for line in lines)
    return "".join(mended(line, charset) for line in lines)


def loosely_decoded(data: bytes) -> str:
    """As ``decoded``, but bytes that are not UTF-8 stay marked (``surrogateescape``) until they are ``mended``."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            data = data[len(mark) :]
            if encoding != "utf-8":
                return data.decode(encoding, "replace")
            break
    else:
        if wide := _wide(data):
            return data.decode(wide, "replace")
        if _JAPANESE.search(data) and data.isascii():
            return data.decode("iso2022_jp_ext", "replace")
    return data.decode("utf-8", "surrogateescape")


def _wide(data: bytes) -> str:
    """The kind of UTF-16 that bytes without a mark are in, or nothing: every other byte of Latin text is zero."""
    head = data[:512]
    if len(head) < 4 or 0 not in head:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > 0.4 * len(head) / 2 and odd > 4 * even:
        return "utf-16-le"
    if even > 0.4 * len(head) / 2 and even > 4 * odd:
        return "utf-16-be"
    return ""


def mended(text: str, charset: str = "cp1252") -> str:
    """Text that was decoded with ``surrogateescape``, its stray bytes now read as ``charset``, else Latin-1."""
    return _read_as(charset, text) if _LONE.search(text) else text


def _read_as(charset: str, text: str) -> str:
    data = text.encode("utf-8", "surrogateescape")
    for encoding in (charset, "cp1252"):
        try:
            return data.decode(encoding)
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def tidy(text: str) -> str:
    """On one line, single-spaced, and such as any file, database or terminal will take."""
    text = " ".join(text.split())
    return text if text.isprintable() else _LONE.sub("\ufffd", " ".join(_UNSEEN.sub("", text).split()))


def whole_name(given: str, family: str) -> str:
    """Both, in the order of their language: in Chinese, Japanese and Korean the family's comes first.

    >>> whole_name("Ada", "Berg"), whole_name("花子", "高宮")
    ('Ada Berg', '高宮 花子')
    """
    return tidy(f"{family} {given}" if _EAST.search(family) else f"{given} {family}")
