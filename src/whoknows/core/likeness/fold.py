"""Words of any script in plain Latin letters, and by sound, so that two writings of one name meet."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_ARTICLE = re.compile("^ال(?=..)")  # the Arabic "al-", which Latin writes apart, joined or not at all
_BEFORE = str.maketrans({"Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "ё": "e", "Ё": "E"})
_NO_VOWELS = re.compile("[\u0590-\u08ff]")  # Hebrew, Arabic, Syriac: scripts that leave the short vowels out

# One sound, many spellings: what English, German, French and Polish make of the same Cyrillic or Greek letter, what a
# keyboard without umlauts makes of them, how Korean and the Croatian Đ are written in Latin. Longest first; a word is
# read once from left to right.
_SOUNDS = {
    "schtsch": "s", "shch": "s", "szcz": "s", "tsch": "h", "tch": "h", "sch": "s", "cz": "h", "ch": "h", "kh": "h",
    "sh": "s", "sz": "s", "zh": "s", "ts": "s", "tz": "s", "z": "s", "ph": "f", "th": "t", "dh": "d", "gh": "g",
    "ck": "k", "qu": "kv", "q": "k", "x": "ks", "ce": "se", "ci": "si", "cy": "si", "c": "k", "w": "v", "y": "i",
    "j": "i", "ou": "u", "oo": "u", "oe": "o", "ae": "a", "ue": "u", "ee": "i",
    "yeo": "iu", "eong": "ung", "eok": "uk", "dj": "d",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_UMLAUT = re.compile("ae|oe|ue|aa")
_SERVANT = re.compile("^abd[aeiou](?:l|r(?=r))(?=.)")  # Abdelrahman, Abdul Rahman, Abderrahman, Abd Rahman
_VOWELS = re.compile("[aeiou]")
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """A word in small Latin letters and digits alone, without accents; letter by letter from other scripts.

    >>> fold("Żelazna"), fold("O'Daly"), fold("Щебетов"), fold("Καλαμαράς"), fold("たかみや")
    ('zelazna', 'odaly', 'shchebetov', 'kalamaras', 'takamiya')
    """
    if not word.isascii():
        if _GREEK.search(word):
            bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
            word = bare.replace("ου", "ou").replace("Ου", "Ou")
        word = anyascii(_ARTICLE.sub("", word).translate(_BEFORE))
    word = word.lower()
    return word if word.isalnum() else "".join(c for c in word if c.isalnum())


@lru_cache(maxsize=200_000)
def sound(folded: str) -> str:
    """A folded word by its sound, the same for the ways in which languages write it.

    >>> sound("shchebetov"), sound("schtschebetow"), sound("yuri"), sound("juri"), sound("mueller"), sound("muller")
    ('sebetov', 'sebetov', 'iuri', 'iuri', 'muler', 'muler')
    >>> sound("abdulrahman") == sound("abderrahman") == sound("abdrahman")
    True
    """
    heard = _SOUND.sub(lambda found: _SOUNDS[found.group()], _SERVANT.sub("abd", folded))
    heard = _TWICE.sub(r"\1", heard)
    if heard.startswith("ie"):
        heard = heard[1:]
    return heard[:-1] if heard.endswith("h") and len(heard) > 3 else heard


@lru_cache(maxsize=200_000)
def bones(heard: str) -> str:
    """The consonants of a sound but b and v, which Hebrew writes alike: all that a script without vowels tells.

    >>> bones(sound(fold("محمد"))), bones(sound("mohammed"))
    ('mhmd', 'mhmd')
    >>> bones(sound(fold("גולדנברג"))), bones(sound("goldenberg"))
    ('gldnrg', 'gldnrg')
    """
    return _TWICE.sub(r"\1", "".join(c for c in heard if c not in "aeioubv"))


def is_without_vowels(one: str, other: str) -> bool:
    """Whether two words by their sound are one but for the vowels. Of a word with one consonant b and v count, too.

    >>> is_without_vowels(sound(fold("דוד")), sound("david")), is_without_vowels(sound(fold("דב")), sound("adi"))
    (True, False)
    """
    bare = bones(one)
    if bare != bones(other):
        return False
    return len(bare) > 1 or (bool(bare) and _VOWELS.sub("", one) == _VOWELS.sub("", other))


def is_latin(word: str) -> bool:
    """Whether a word is written in Latin letters, with or without accents."""
    return word.isascii() or all(c < "\u0370" or "\u1e00" <= c <= "\u1eff" or not c.isalpha() for c in word)


def longhand(folded: str) -> str:
    """A folded word as it is where umlauts were written out: "mueller" is "muller" then, as "müller" folds to.

    >>> longhand("mueller") == longhand(fold("müller")), longhand(fold("nowak")) == longhand(fold("novák"))
    (True, False)
    """
    return _UMLAUT.sub(lambda found: found.group()[0], folded)


def lacks_vowels(word: str) -> bool:
    """Whether a word is written in a script without vowels."""
    return not word.isascii() and bool(_NO_VOWELS.search(word))


def slipped(one: str, other: str, *, loose: bool = False) -> bool:
    """Whether two folded words are one typing slip apart: a letter dropped, doubled, wrong, or two swapped.

    Not the first letter, nor a last vowel or s, which may tell him from her and Adam from Adams; and not in short
    words. ``loose`` takes any letter, short words, and two slips in a word of six or more: for entries that something
    else says are one.

    >>> slipped("hatherleigh", "hatherliegh"), slipped("phillip", "philip"), slipped("lauren", "laurex")
    (True, True, True)
    >>> slipped("martin", "martina"), slipped("adam", "adams"), slipped("ern", "erin")
    (False, False, False)
    >>> [slipped("flockhdart", "flockart", loose=loose) for loose in (False, True)], slipped("ern", "erin", loose=True)
    ([False, True], True)
    """
    short, long = sorted((len(one), len(other)))
    if loose:
        most = 1 if short < 6 else 2
        return short >= 3 and long - short <= most and _edits(*_unlike(one, other), most) <= most
    ends = short >= 5 and long - short <= 1 and one[0] == other[0] and _may_end_so(one, other)
    return ends and _edits(*_unlike(one, other), 1) == 1


def _may_end_so(one: str, other: str) -> bool:
    """Whether the ends of two words are alike, or differ by a slip that no language means."""
    if one[-1] == other[-1] or one[-2:] == other[:-3:-1]:
        return True
    ends = one[-1] + other[-1] if len(one) == len(other) else max(one, other, key=len)[-1] + "x"
    return not any(c in "aeiouys" for c in ends)


def _unlike(one: str, other: str) -> tuple[str, str]:
    """The middles of two words, without the letters that they begin and end with alike."""
    least = min(len(one), len(other))
    start = next((i for i in range(least) if one[i] != other[i]), least)
    end = next((i for i in range(least - start) if one[-1 - i] != other[-1 - i]), least - start)
    return one[start : len(one) - end], other[start : len(other) - end]


def _edits(one: str, other: str, most: int) -> int:
    """How many letters must be dropped, put in, changed or swapped with the next (optimal string alignment).

    The middles of words one edit apart are at most two letters long; longer ones are told to be two apart at once.
    """
    if most == 1 and max(len(one), len(other)) > 2:
        return 2
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 < j and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]
