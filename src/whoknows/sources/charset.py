"""Which encoding bytes are in that are no UTF-8: told by where the bytes above ASCII stand and which they are.

In Latin languages they stand alone among ASCII letters; in others whole words are made of them. Then their range tells
the script, and the pairs that they come in tell Chinese from Japanese and Korean.

chardet 7.7 knows more encodings (Turkish, Arabic, EUC-JP, DOS and old Macintosh too) but reads Spanish names in
Windows-1252 as Central European, “Núńez” for “Núñez”: of twenty lists of forty such names none came out right.
"""

from __future__ import annotations

import re
from collections import Counter

LATIN = "cp1252"

_SAMPLE = 1 << 16
_RUN = re.compile(rb"[\x80-\xff]+")
_FEW = 6  # bytes from which nothing is concluded
_POLISH = re.compile(rb"[A-Za-z][\xb3\xb9\xbf\x9f\xa5\xa3\x8f\xaf]|[\xa3\x8f\xaf\xbf\xb3\x9f][A-Za-z]")  # signs else
_BIG5 = re.compile(rb"[\xa4-\xc6](?:[\x40-\x7e]|([\xa1-\xfe]))")  # its frequent signs
_KANA = re.compile(rb"\x82[\x9f-\xf1]|\x83[\x40-\x96]")


def likely(data: bytes) -> str:
    """The encoding that bytes with a stray one among them are likely in; Windows-1252 unless they say otherwise.

    >>> likely("Müller".encode("cp1252")), likely("Петров".encode("cp1251")), likely("Łucja".encode("cp1250"))
    ('cp1252', 'cp1251', 'cp1250')
    """
    sample = data[:_SAMPLE]
    runs = _RUN.findall(sample)
    high = sum(map(len, runs))
    if high < _FEW:
        return "cp1250" if _POLISH.search(sample) else LATIN
    if len(_KANA.findall(sample)) * 2 > 0.3 * high and _reads(sample, "cp932"):
        return "cp932"
    frequent = _BIG5.findall(sample)
    if any(not second for second in frequent) and sum(1 + bool(s) for s in frequent) == high and _reads(sample, "big5"):
        return "big5"
    alone = sum(len(run) == 1 for run in runs)
    if alone > 0.4 * len(runs):
        return "cp1250" if _POLISH.search(sample) else LATIN
    return _of_words(sample, Counter(b"".join(runs)), runs, high)


def _of_words(sample: bytes, counts: Counter[int], runs: list[bytes], high: int) -> str:
    """Of a language whose words are made of such bytes."""

    def share(first: int, last: int) -> float:
        return sum(counts[byte] for byte in range(first, last + 1)) / high

    if share(0xE0, 0xFF) > 0.6:  # small letters of one byte
        if not share(0xC0, 0xDF):
            return "cp1255"
        return "cp1251" if share(0xE0, 0xE0) > 0.01 or share(0xEE, 0xEE) > 0.06 else "cp1253"
    if share(0xC0, 0xDF) > 0.6 and all(run[0] >= 0xC0 for run in runs):
        return "koi8-r" if share(0xE0, 0xFF) else LATIN
    if share(0xA1, 0xFE) == 1 and all(len(run) % 2 == 0 for run in runs):
        leads = [byte for run in runs for byte in run[::2]]
        korean = all(0xB0 <= byte <= 0xC8 for byte in leads) and len(leads) > 5
        return "cp949" if korean and _reads(sample, "cp949") else "gb18030"
    if share(0x81, 0x9F) > 0.25 and _reads(sample, "cp932"):
        return "cp932"
    return "gb18030" if _reads(sample, "gb18030") else LATIN


def _reads(sample: bytes, encoding: str) -> bool:
    """Whether all of a sample, but a sign cut at its end, is text in an encoding."""
    try:
        sample[: sample.rfind(b"\n") + 1 or None].decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
