"""What to call somebody: by given name, by title, with -san, or not at all when the name is a firm's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import bidirectional

from ..ask import Asker
from ..person import spoken_name

_TITLES = {
    "dr": "Dr", "doctor": "Dr", "prof": "Professor", "professor": "Professor", "rev": "Reverend", "revd": "Reverend",
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx", "sir": "Sir", "dame": "Dame", "judge": "Judge",
    "rabbi": "Rabbi", "canon": "Canon", "pastor": "Pastor", "captain": "Captain", "capt": "Captain",
    "colonel": "Colonel", "col": "Colonel", "major": "Major", "maj": "Major", "sgt": "Sergeant", "lt": "Lieutenant",
    "cmdr": "Commander", "commander": "Commander", "bishop": "Bishop", "dean": "Dean", "deacon": "Deacon",
    "councillor": "Councillor", "cllr": "Councillor", "father": "Father", "fr": "Father", "sister": "Sister",
    "herr": "Mr", "frau": "Ms", "señor": "Señor", "sr": "Señor", "señora": "Señora", "sra": "Señora", "doña": "Doña",
    "monsieur": "Monsieur",
    "madame": "Madame", "mme": "Madame", "sheikh": "Sheikh", "sheikha": "Sheikha", "lord": "Lord", "lady": "Lady",
    "ing": "", "dipl": "", "dipl.-ing": "", "mag": "", "med": "", "h.c": "",
}  # fmt: skip
_HIGHEST = ("Professor", "Dr")  # "Herr Prof. Dr. Weiß" is Professor Weiß
_BEFORE_GIVEN = frozenset(["Sir", "Dame", "Sheikh", "Sheikha", "Doña", "Lord", "Lady", "Sister", "Father"])
_LETTERS = re.compile(
    r",?\s+(?:ph\.?d|m\.?d|mba|msc|bsc|ma|ba|esq|cpa|cfa|acca|aca|fca|frcs|obe|mbe|cbe|qc|kc|jr|sr|ii|iii|iv|llm|rn|dds|pe)\.?$",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:ltd|limited|llc|llp|lp|inc|incorporated|plc|gmbh|ag|kg|ug|se|bv|b\.v|nv|sa|s\.a|sarl|sas|srl|spa|s\.l|ab|"
    r"aps|oy|as|pty|pvt|corp|corporation|company|& co|holdings?|group|partners|associates|solutions|services|systems|"
    r"consulting|foundation|trust|university|college|school|council|bank|hotel|bakery|brewery|clinic|practice|"
    r"society|association|club|church|team|department|office|accounts?|info|sales|support|bros|brothers|sons|studios?|works|agency|surgery|"
    r"union|institute|hospital|ministry)\b\.?",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r",?\s+(?:ltd|limited|llc|llp|inc|incorporated|plc|gmbh|ag|kg|bv|nv|sa|sarl|srl|spa|ab|oy|pty|corp|corporation)\.?$",
    re.IGNORECASE,
)
_SMALL = "van von de der den del della di da dos das du la le lo el al ten ter te zu zum zur af av ibn bin bint ben y e"
_PARTICLES = frozenset(_SMALL.split())
_GIVEN_TOO = frozenset(["Ben", "Al", "Della"])  # a particle in one name, a given name at the head of another
_KINDRED = "uncle aunt auntie aunty cousin grandma grandpa granny nana tante onkel tía tio zia zio"
_KIN = frozenset(_KINDRED.split())
_COMPOUND = frozenset(["abdul", "abdel", "abd", "abu", "umm"])
# Families that in a name of two words stand first more often than not; such a name is said in full.
_FIRST = "Wang Zhang Chen Liu Zhao Huang Zhou Xu Zhu Guo Nguyen Tran Pham Li Wu Lin"
_FAMILY_FIRST = frozenset(_FIRST.split())
_KOREAN = frozenset(["Kim", "Lee", "Park", "Choi", "Jung", "Kang", "Yoon", "Cho", "Lim", "Han"])
_VIETNAMESE = frozenset(["Nguyen", "Nguyễn", "Tran", "Trần", "Pham", "Phạm"])
# Two given names that are one, and a family name that another follows: María José García López.
_ONE_GIVEN = re.compile(
    r"(?:mar[ií]a|ana|jos[eé]|juan|luis|miguel|francisco|carlos|rosa) "
    r"(?:mar[ií]a|jos[eé]|luis|luisa|carlos|antonio|manuel|[aá]ngel|pablo|pilar|carmen|teresa|isabel|ignacio|miguel|"
    r"javier|fernando|alberto|enrique|jes[uú]s|elena|bel[eé]n|dolores)",
    re.IGNORECASE,
)
_ANOTHER_FOLLOWS = re.compile(
    r"\w+[eéií]z|garc[ií]a|mart[ií]n|moreno|romero|torres|castro|ortega|delgado|molina|morales|herrera|medina|vega",
    re.IGNORECASE,
)
_KANA = re.compile(r"[\u3040-\u30ff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Called:
    """A name in the ways a letter needs it: to a friend, to a stranger, in full; empty where it can't be known."""

    given: str
    formal: str
    full: str
    person: bool

    @property
    def firm(self) -> str:
        """A firm as people speak of it, without its legal form; empty for a person and for an address."""
        return "" if self.person or "@" in self.full else _LEGAL.sub("", self.full)


def called(name: str) -> Called:
    """How to call the person of that name.

    >>> called("Prof. Dr. Hans van der Berg").formal, called("O'NEILL, MARY").given, called("李伟").formal
    ('Professor van der Berg', 'Mary', '李伟')
    >>> called("Acme Bakeries Ltd").person, called("Abdul Rahman Khan").given, called("Sakura 田中さくら").full
    (False, 'Abdul Rahman', 'Sakura 田中さくら')
    >>> called("Mrs. Robinson").full
    'Mrs Robinson'
    >>> called("Ben Hill").given, called("van der Berg").given
    ('Ben', '')
    >>> called("Frau Dr. Anja Weiß").formal, called("María José García López").given, called("Sir Ian Black").formal
    ('Dr Weiß', 'María José', 'Sir Ian')
    """
    clean = re.sub(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069<>{}\[\]|]", " ", name)
    full = re.sub(r"\s+", " ", spoken_name(clean)).strip(' ,;.-!?¡¿"*')
    if len(full.split()) > 1 and full.split()[0].lower() in _KIN:
        return among_kin(full)
    titles, bare = without_titles(_LETTERS.sub("", _LETTERS.sub("", full)))
    if (
        not any(c.isalpha() for c in bare)
        or bare.lower().startswith("the ")
        or _FIRM.search(bare)
        or re.search(r"\d|&|@|/", bare)
    ):
        return Called("", "", " ".join(capital(word) for word in full.split()), person=False)
    if suffix := eastern(bare):
        polite = bare + suffix
        return Called(polite, polite, bare, person=True)
    words = [capital(word) for word in bare.split()]
    given, family = split(words)
    title = next((each for each in _HIGHEST if each in titles), titles[0] if titles else "")
    after = given if title in _BEFORE_GIVEN else family
    formal = f"{title} {after}" if title and after else " ".join(words)
    full = formal if title and len(words) == 1 else " ".join(words)
    given = "" if title and len(words) == 1 else given
    return Called(isolated(given), isolated(formal), isolated(full[:1].upper() + full[1:]), person=True)


def among_kin(name: str) -> Called:
    """An uncle is Uncle Emeka to me, and Emeka to anybody else."""
    kin, *own = (capital(word) for word in name.split())
    return Called(f"{kin} {own[0]}", f"{kin} {own[0]}", isolated(" ".join(own)), person=True)


def isolated(name: str) -> str:
    """A name that is written from right to left, kept from turning the words about it round (Unicode UAX #9).

    >>> isolated("محمد") == chr(0x2068) + "محمد" + chr(0x2069), isolated("Anna")
    (True, 'Anna')
    """
    turned = any(bidirectional(letter) in ("R", "AL", "RLE", "RLO") for letter in name)
    return f"\u2068{name}\u2069" if turned else name


def eastern(name: str) -> str | None:
    """The polite ending for a name in Japanese or Korean script, empty for Chinese, None for another script."""
    if _KANA.search(name):
        return "さん"
    if _HANGUL.search(name):
        return "님"
    return "" if _HAN.search(name) else None


def without_titles(name: str) -> tuple[list[str], str]:
    words = name.split()
    titles: list[str] = []
    while len(words) > 1 and words[0].rstrip(".").lower() in _TITLES:
        title = _TITLES[words.pop(0).rstrip(".").lower()]
        titles += [title] if title else []
    return titles, " ".join(words)


def capital(word: str) -> str:
    """A word of a name typed small, with the capital it should have; particles stay small."""
    if word.islower() and word not in _PARTICLES:
        return re.sub(r"(^|[-'’])(\w)", lambda found: found[1] + found[2].upper(), word)
    return word


def split(words: list[str]) -> tuple[str, str]:
    """The given and the family name; the given name is empty when only an initial or a particle stands for it."""
    if len(words) == 1:
        return (words[0] if len(words[0].rstrip(".")) > 1 else ""), words[0]
    first = words[0]
    if len(words) == 2 and (first in _FAMILY_FIRST or (first in _KOREAN and "-" in words[1])):
        return " ".join(words), first
    if len(words) == 3 and first in _VIETNAMESE:
        return words[2], first
    if _ONE_GIVEN.fullmatch(" ".join(words[:2])):
        return " ".join(words[:2]), " ".join(words[2:]) or words[1]
    if len(words) == 3 and _ANOTHER_FOLLOWS.fullmatch(words[1]):
        return first, " ".join(words[1:])
    family_at = next((at for at, word in enumerate(words[1:], 1) if word.lower() in _PARTICLES), len(words) - 1)
    family = " ".join(words[family_at:])
    if first.lower() in _COMPOUND:
        return f"{first} {words[1]}", family
    initial = re.fullmatch(r"(?:\w\.?){1,3}", first) and (first.isupper() or "." in first)
    if initial and (len(first.replace(".", "")) == 1 or "." in first):
        second = words[1]
        return (second if len(words) > 2 and len(second.rstrip(".")) > 1 else ""), family
    if first.lower() in _PARTICLES and first not in _GIVEN_TOO:
        return "", " ".join(words)
    return first, family


def greeting(who: Called, kind: str, asker: Asker) -> str:
    """The first line of a message, by relation, tone and country: "Hi Anna," or "Dear Dr. Berg:"."""
    american = asker.locale.replace("-", "_").endswith(("_US", "_CA", "_PH"))
    if not who.person:
        there = f" at {who.firm}" if who.firm else ""
        if asker.tone == "formal":
            return f"Dear all{there}{':' if american else ','}"
        return f"Hello to all{there}," if there else "Hello,"
    if asker.tone == "formal" and not (kind == "friend" and who.given):
        name = re.sub(r"^(Dr|Mr|Mrs|Ms|Mx) ", r"\1. ", who.formal) if american else who.formal
        return f"Dear {name}{':' if american else ','}"
    if not who.given or eastern(who.full) is not None:
        return f"Hello {who.given or (who.formal[:1].upper() + who.formal[1:])},"
    if asker.tone == "formal":
        return f"Dear {who.given},"
    if kind == "friend":
        return f"{'Hey' if american and asker.tone == 'warm' else 'Hi'} {who.given},"
    if asker.tone == "plain":
        return f"{who.given},"
    return f"{'Hi' if american or kind == 'associate' else 'Dear'} {who.given},"
