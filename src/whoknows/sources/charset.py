"""Which encoding bytes are in that are no UTF-8: the one in which they are likeliest the names of somebody.

Each word is read in every encoding and held against the letters of the languages written in it: by how often each
stands in names, by whether it is a vowel among consonants or the other way about, and by its case. Signs within words
and letters of two scripts in one speak against it. Most words of a file are of one language, so that a list of Danes
and Spaniards is no list of Czechs, for whom "Dvořák" would be "Dvoøák".

chardet 7.7 knows these encodings too, but reads Spanish names in Windows-1252 as Central European, “Núńez” for “Núñez”:
of twenty lists of forty such names none came out right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from math import inf, log, prod
from operator import itemgetter, mul
from typing import NamedTuple

from whoknows.sources.alphabets import ENCODINGS, Encoding, Language

LATIN = "cp1252"

_SAMPLE = 1 << 16
_RUN = re.compile(rb"[A-Za-z\[-^`{-~'\x80-\xff]+")  # the signs among them may be the second half of a Japanese one
_LONGEST = 120  # bytes; what is longer is no name
_WORDS = 120  # different ones: more tell no more

_MOST = 0.8  # of the words of a file are of one language
_FOREIGN, _NEVER = 1e-3, 1e-2  # a letter that its language has not; letters that do not stand so in it
_WITHIN_LATIN, _BETWEEN_SCRIPTS, _ALONE = log(0.1), log(1e-3), log(0.05)
_SIGN, _ODD_SIGN, _UNREADABLE = log(3e-3), log(1e-5), log(1e-6)
_USUAL_SIGNS, _WITHIN_WORDS = "’‘“”„–—…«»€®™°´·ªº\u00a0", "’´·"
_SMALL_FIRST, _GREAT_LATER = log(0.2), log(2e-3)
_COMMON, _KNOWN, _RARE = log(1 / 150), log(1 / 6000), log(1 / 200_000)
_TEN = log(10)
_VOWELS = set("aeiouyøæœı")
# Where the signs of daily use are within an encoding, and the first byte of the last of them.
_DAILY = {
    "cp932": ("shift_jis", 0x97), "euc-jp": ("euc_jp", 0xCF), "gb18030": ("gb2312", 0xD7), "big5": ("big5", 0xC6),
    "cp949": ("euc_kr", 0xC8),
}  # fmt: skip


def likely(data: bytes) -> str:
    """The encoding that bytes with a stray one among them are likely in; Windows-1252 unless they say otherwise.

    >>> likely("Müller".encode("cp1252")), likely("Петров".encode("cp1251")), likely("Łucja".encode("cp1250"))
    ('cp1252', 'cp1251', 'cp1250')
    """
    runs = (run for run in _RUN.findall(data[:_SAMPLE]) if not run.isascii() and len(run) <= _LONGEST)
    words = list(islice(dict.fromkeys(runs), _WORDS))
    best, found = -inf, LATIN
    for most, encoding in sorted(((_at_most(words, one), one) for one in ENCODINGS), key=itemgetter(0), reverse=True):
        if not words or most <= best:
            break
        if (weight := _weight(words, encoding)) > best:
            best, found = weight, encoding.name
    return found


def _at_most(words: list[bytes], encoding: Encoding) -> float:
    """What ``_weight`` can't exceed, soon told: each word by the language that suits it best."""
    return sum(_of_word(word, encoding).most for word in words) - encoding.rarity * _TEN


def _weight(words: list[bytes], encoding: Encoding) -> float:
    """How likely the words are of an encoding, as a logarithm: most of one language, the others of any."""
    told = [_of_word(word, encoding) for word in words]
    shares = [language.share for language in encoding.languages]
    mixed = [(1 - _MOST) * sum(map(mul, word.chances, shares)) for word in told]
    of_one = zip(*(word.chances for word in told), strict=True)
    best = max(sum(log(_MOST * one + any_) for one, any_ in zip(most, mixed, strict=True)) for most in of_one)
    return sum(word.form for word in told) + best - encoding.rarity * _TEN


class _Told(NamedTuple):
    """How likely a word is one of an encoding by its form, as a logarithm; by its letters in each language; and by both
    at the most."""

    form: float
    chances: tuple[float, ...]
    most: float


@lru_cache(maxsize=1 << 14)
def _of_word(word: bytes, encoding: Encoding) -> _Told:
    form, chances = _read(word, encoding)
    return _Told(form, chances, form + log(max(chances)))


def _read(word: bytes, encoding: Encoding) -> tuple[float, tuple[float, ...]]:
    try:
        text = word.decode(encoding.name)
    except UnicodeDecodeError:
        return _UNREADABLE * sum(byte > 0x7F for byte in word), (1.0,) * len(encoding.languages)
    if encoding.languages[0].often:
        return _of_signs(text, encoding), (1.0,)
    small = "".join(letter if letter == "İ" else letter.lower() for letter in text)
    letters = [letter for letter in small if not letter.isascii() and _is_letter(letter)]
    return _form(text), tuple(_in_language(small, letters, language) for language in encoding.languages)


def _in_language(word: str, letters: list[str], language: Language) -> float:
    """How likely the letters beyond ASCII in a word are of one language."""
    chances = _chances(language)
    odd = language.never and re.search(language.never, word)
    return prod(chances.get(letter, _FOREIGN) for letter in letters[:40]) * (_NEVER if odd else 1)


@cache
def _chances(language: Language) -> dict[str, float]:
    """How often each letter stands in names, by its place in their order."""
    parts = [1 / (place + 3) for place in range(len(language.letters))]
    return {letter: part / sum(parts) for letter, part in zip(language.letters, parts, strict=True)}


def _of_signs(text: str, encoding: Encoding) -> float:
    """Chinese, Japanese or Korean, each of thousands of signs by how often it stands in names."""
    mixed = sum(_is_ascii(a) != _is_ascii(b) for a, b, _ in _neighbours(text) if a.isalpha() and b.isalpha())
    return sum(_of_sign(sign, encoding) for sign in text if not sign.isascii()) + _BETWEEN_SCRIPTS * mixed


@cache
def _of_sign(sign: str, encoding: Encoding) -> float:
    if sign in encoding.languages[0].often:
        return _COMMON
    daily, last = _DAILY[encoding.name]
    try:
        written = sign.encode(daily)
    except UnicodeEncodeError:
        return _RARE
    return _KNOWN if len(written) == 2 and written[0] <= last and sign.isalpha() else _RARE


def _form(text: str) -> float:
    """How likely letters stand so, whatever the language."""
    weight = 0.0
    for before, sign, after in _neighbours(text):
        if sign.isascii():
            continue
        if _is_of_latin(sign):
            weight += _WITHIN_LATIN + _sounds(before, sign, after)
        elif _is_letter(sign):
            beside = [one for one in (before, after) if _is_letter(one)]
            weight += _BETWEEN_SCRIPTS * sum(map(_is_ascii, beside)) if beside else _ALONE
        elif unicodedata.category(sign) == "Cc":
            weight += _UNREADABLE
        else:
            within = before.isalpha() and after.isalpha()
            weight += _SIGN if sign in (_WITHIN_WORDS if within else _USUAL_SIGNS) else _ODD_SIGN
        if sign.isupper():
            weight += _GREAT_LATER if before.islower() else 0
        elif sign.islower() and not before.isalpha():
            weight += _SMALL_FIRST
    return weight


def _neighbours(text: str) -> Iterator[tuple[str, str, str]]:
    """Each sign with those before and after it, a blank at the ends."""
    padded = f" {text} "
    return zip(padded, padded[1:], padded[2:], strict=False)


def _sounds(before: str, sign: str, after: str) -> float:
    """How likely a vowel or a consonant stands there: they take turns."""
    beside = [_is_vowel(one) for one in (before, after) if one.isalpha()]
    if len(beside) == 2:
        consonant = (0.15, 0.5, 0.9)[sum(beside)]
    else:
        consonant = 0.75 if any(beside) else 0.25
    return log(1 - consonant if _is_vowel(sign) else consonant)


@cache
def _is_vowel(letter: str) -> bool:
    return unicodedata.normalize("NFD", letter.lower())[0] in _VOWELS


@cache
def _is_of_latin(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith("LATIN")


@cache
def _is_letter(sign: str) -> bool:
    """Whether it is one, or a mark on one."""
    return unicodedata.category(sign)[0] in "LM"


def _is_ascii(letter: str) -> bool:
    return letter.isascii()
