"""A name as it is written, taken apart: its words, what may be left out, and what is no name at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from whoknows.core.likeness.fold import bones, fold, lacks_vowels, sound

_TITLES_TEXT = """
dr prof professor ing mag dipl diplom dott dottssa dra drs ir mr mrs ms miss mister sir dame lord lady herr frau hr
senora senor sr sra srta mme mlle monsieur madame signor signora rev freiherr freifrau graf grafin baron baroness
rndr mudr judr dipling dring kfm diplkfm capt dhr mevr mw
"""
_DEGREES_TEXT = "msc bsc mba phd llm llb kbe obe mbe cbe csc esq habil"
_OF_DOCTORS = "med phil jur rer nat techn"
_PARTICLES_TEXT = """
van von vande vander vanden ver der den het de del della dello dei degli di da do dos das du des la le los las el al bin
bint ibn ben ould ter ten te zu zum zur af av und y e i vd v d
"""
_TITLES, _DEGREES = frozenset(_TITLES_TEXT.split()), frozenset(_DEGREES_TEXT.split())
_DOCTORS, _PARTICLES = frozenset(_OF_DOCTORS.split()), frozenset(_PARTICLES_TEXT.split())
_HIS_TEXT = "mr mister sir lord herr hr senor monsieur signor dhr"
_HERS_TEXT = "mrs ms miss dame lady frau senora sra srta mme mlle madame signora mevr mw"
_HIS, _HERS = frozenset(_HIS_TEXT.split()), frozenset(_HERS_TEXT.split())
_OF = ("Ó", "O'", "O’", "Ní")
_AGE = {
    "jr": "jr", "jun": "jr", "junior": "jr", "jnr": "jr", "hijo": "jr", "fils": "jr", "sr": "sr", "sen": "sr",
    "senior": "sr", "snr": "sr", "pere": "sr", "ii": "ii", "iii": "iii", "iv": "iv",
}  # fmt: skip
_MAIDEN = re.compile(r"[\s,(]*\b(?:n[ée]e|n[ée]|geb\.|geborene?|born|formerly|roz\.|z domu)\s+([\w'’-]+)\)?", re.I)
_BESIDE = re.compile(r"[(\[{]([^)\]}]*)[)\]}]|[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]")
_AFTERTHOUGHT = re.compile(r"\s+(?:via|on behalf of|at|@|\||/|–|—|-)\s+.*$", re.I)
_NOT_A_NAME = re.compile(r"[&@+]|\d")
_SIMPLE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*")
_HAN = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
_ARTICLE = re.compile(r"^([AaEe]l)-(?=\w)")
_SPLIT = re.compile(r"[\s\-‐‑–·・]+")


class Word(NamedTuple):
    """One word of a name: folded, by sound, by its consonants if its script lacks vowels, whether it is cut short, and
    as it was written."""

    fold: str
    sound: str
    bones: str = ""
    short: bool = False
    written: str = ""


class Name(NamedTuple):
    """A name taken apart.

    ``words`` are in the order spoken. ``glued`` are runs of them that others write as one word, each with where it
    starts and ends; ``also`` are words that may stand for one of them (a name at birth, a nickname in quotes).
    ``age`` tells a father from his son, and ``sex`` Mr from Mrs.
    """

    words: tuple[Word, ...] = ()
    also: tuple[Word, ...] = ()
    glued: tuple[tuple[Word, int, int], ...] = ()
    age: str = ""
    sex: str = ""

    @property
    def full(self) -> tuple[Word, ...]:
        return tuple(w for w in self.words if not w.short)


NOBODY = Name()


@lru_cache(maxsize=100_000)
def word(text: str, *, short: bool = False) -> Word:
    """One written word as it is compared."""
    folded = fold(text)
    heard = sound(folded)
    return Word(folded, heard, bones(heard) if lacks_vowels(text) else "", short or len(folded) == 1, text.strip(".,'"))


@lru_cache(maxsize=20_000)
def name(text: str) -> Name:
    """Take a written name apart; what is no person's name ("mum & co", an address) has no words.

    >>> [w.fold for w in name("Prof. Dr. Berg-Holm, Anna M.").words], [w.fold for w in name("王小明").words]
    (['anna', 'm', 'berg', 'holm'], ['wang', 'xiao', 'ming'])
    >>> [w.fold for w in name("Maarten van den Broek").words], name("Emily Ash (née Larkham)").also[0].fold
    (['maarten', 'broek'], 'larkham')
    """
    if _SIMPLE.fullmatch(text):
        return _named(text, [])
    if not text or _NOT_A_NAME.search(_BESIDE.sub(" ", text)):
        return NOBODY
    also: list[Word] = []

    def beside(found: re.Match[str]) -> str:
        inside = (found[1] or found[2] or "").strip()
        if found[2] and found.start() == 0:
            return f" {inside} "  # the whole name in quotes
        if inside.isalpha():
            also.append(word(inside))
        return " "

    def maiden(found: re.Match[str]) -> str:
        also.append(word(found[1]))
        return " "

    text = _MAIDEN.sub(maiden, text.strip().strip("'").strip())
    text = _AFTERTHOUGHT.sub("", _BESIDE.sub(beside, text))
    return _named(text, also)


def _named(text: str, also: list[Word]) -> Name:
    """A name freed of what stands beside it."""
    age, spoken = _in_order(text)
    words: list[Word] = []
    glued: list[tuple[Word, int, int]] = []
    clan = particles = ""  # "Mac" belongs to the word that follows; "van den" may be written as one with it
    tokens = [part for t in spoken if fold(t) for part in _ARTICLE.split(t) if part]
    for place, token in enumerate(tokens):
        folded, last = fold(token), place == len(tokens) - 1
        if not last and (folded in ("mac", "mc") or token in _OF):
            clan = token
        elif not last and words and folded in _PARTICLES:
            particles += folded
        else:
            parts = [word(clan + token)] if clan else _parts(token)
            if particles:
                glued.append((word((particles + folded).title()), len(words), len(words) + len(parts)))
            glued += _glued(parts, len(words))
            words += parts
            clan = particles = ""
    if len(words) > 2:  # "Wolde Mariam" is Woldemariam too, and "Abdul Rahman" Abdulrahman
        glued += _glued(words, 0, most=2)
    return Name(tuple(words), tuple(also), tuple(glued), age, _sex(text))


def _sex(text: str) -> str:
    """What a title before the name, or behind its comma, tells: he, she or nothing."""
    titles = {fold(piece.split()[0]) for piece in text.split(",") if len(text.split()) > 1 and piece.split()}
    return "he" if titles & _HIS else "she" if titles & _HERS else ""


def _in_order(text: str) -> tuple[str, list[str]]:
    """Which of father and son, and the words of the name in the order spoken, without titles."""
    age = ""
    pieces: list[list[str]] = []
    for piece in text.split(","):
        kept: list[str] = []
        tokens = _dotted(piece)
        for place, token in enumerate(tokens):
            folded = fold(token)
            if folded in _AGE and (pieces or kept):
                age = _AGE[folded]
            elif not _is_title(token, folded, last=place == len(tokens) - 1 and (bool(kept) or _is_alone(token, text))):
                kept.append(token)
        if kept:
            pieces.append(kept)
    if len(pieces) == 2:
        pieces.reverse()
    return age, [token for piece in pieces for token in piece]


def _is_alone(token: str, text: str) -> bool:
    """Whether a word is all that stands before a comma, as a family name does: "Graf, Steffi", but not "Dr., Anna"."""
    return text.partition(",")[0].strip() == token and not token.endswith(".")


def _is_title(token: str, folded: str, *, last: bool) -> bool:
    """Whether a token is a title: a degree anywhere, any other not as the last word, since Steffi's name is Graf."""
    if folded in _DEGREES or (folded in _DOCTORS and token[0].islower()):
        return True
    parts = [p for p in (fold(part) for part in re.split(r"[.\-]", token)) if p]
    return not last and (folded in _TITLES or (len(parts) > 1 and all(p in _TITLES for p in parts)))


def _dotted(piece: str) -> list[str]:
    """Tokens, with "J.R." and "v.d." taken apart."""
    return re.sub(r"(?<=\b\w)\.(?=\w)", ". ", piece).split()


def _parts(token: str) -> list[Word]:
    """A token's words: hyphens part them, and each sign of Chinese or Korean is one."""
    if _HAN.search(token):
        return [word(sign) for sign in token if fold(sign)]
    cut = token.endswith(".") and len(token) <= 4
    if len(token) == 2 and token.isascii() and token.isupper() and token.isalpha() and not set(token) & set("AEIOUY"):
        return [word(letter) for letter in token]  # "JP" for Jean-Pierre
    return [word(part, short=cut) for part in _SPLIT.split(token) if fold(part)]


def _glued(parts: list[Word], start: int, *, most: int = 3) -> list[tuple[Word, int, int]]:
    """Every run of two parts, or of up to so many, as one word."""
    runs = [(i, j) for i in range(len(parts)) for j in range(i + 2, min(i + most, len(parts)) + 1)]
    return [
        (word(together), start + i, start + j)
        for i, j in runs
        if not any(part.short for part in parts[i:j])
        for together in ["".join(part.fold for part in parts[i:j]).title()]
    ]
