"""What a sentence is made of, for the learned part: its words, their kinds, and pairs of both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from .lexicon import BRANCHES, is_role
from .phrases.kinds import KINDS
from .phrases.notation import NAMES
from .phrases.troubles import FEELS, LACKS, SUFFERS, THINGS
from .reading import Reading
from .verdict import Place

Features = list[tuple[Sequence[str], float]]
"""What is there, and how much it counts: names that share a value stand together."""
Token = tuple[str, str]  # the word, or the kind of what is no word; and its kind, or the word again

_TOKEN = re.compile(
    r"(?P<blank>[\[{<$_][^\]}>\n]{0,60}[\]}>_])|(?P<money>[$€£₹] ?\d[\d,.]*k?)|(?P<share>\d+ ?%)"
    r"|(?P<number>\d[\d,.:]*)"
    r"|[a-z]+(?:'[a-z]+)?|[?!]|[\U0001F300-\U0001FAFF]"
)
_BLANKS = (
    ("[NAME]", re.compile(r"name|first|client|agent|contact|person")),
    ("[PROBLEM]", re.compile(r"problem|pain|challeng|struggl|result|outcome|goal")),
    ("[FIRM]", re.compile(r"company|firm|organi")),
    ("[KIND]", re.compile("")),
)
_WHO = {
    "ME": "i we i'm we're i've we've i'd we'd i'll we'll",
    "MY": "my our mine ours",
    "OBJ": "me us",
    "YOU": "you you've you're u ya you'd you'll",
    "YOUR": "your ur yours",
    "THEY": "they she he they're they've they'll they'd she's he's",
    "THEIR": "their her his",
    "THEM": "them him",
}
_WHOSE = {word: kind for kind, listed in _WHO.items() for word in listed.split()}
_ORDER = ("DULL", "WHO", *(name for name in KINDS if name not in ("DULL", "WHO")), "TROUBLE", "LACK")
_LISTED = {**KINDS, "TROUBLE": f"{SUFFERS}, {FEELS}, {THINGS}", "LACK": LACKS}
_KINDS = {word.strip(): name for name in reversed(_ORDER) for word in _LISTED[name].split(",")}
"""Each listed word, or stem with its asterisk, and its kind; the first in the order wins."""
_KIN = re.compile(NAMES["kin"])


@lru_cache(maxsize=20_000)
def kind(word: str) -> str:
    """The kind of a word: whose it is, a role, a branch, a relation, a trouble, a lack; else the word itself."""
    if word in _WHOSE:
        return _WHOSE[word]
    if is_role(word):
        return "ROLE"
    if word in BRANCHES:
        return "BRANCH"
    if word not in _KINDS and _KIN.fullmatch(word):
        return "KIN"
    starts = (word, *(f"{word[:n]}*" for n in range(len(word), 2, -1)))
    found = next((_KINDS[start] for start in starts if start in _KINDS), word)
    return word if found == "DULL" else found


def tokens(reading: Reading, place: Place) -> list[Token]:
    """The words of a place with their kinds; names, numbers and blanks are told by their kind alone."""
    found: list[Token] = []
    for match in _TOKEN.finditer(reading.flat, *place):
        word, start = match.group(), match.start()
        if match.lastgroup == "blank":
            word = next(name for name, pattern in _BLANKS if pattern.search(word))
            found.append((word, word))
        elif match.lastgroup:
            found.append((match.lastgroup.upper(),) * 2)
        elif len(word) > 1 and word not in _WHOSE and reading.text[start].isupper() and _inside(reading, place, start):
            found.append(("PROPER", "PROPER"))
        else:
            found.append((word, kind(word)))
    return found


def _inside(reading: Reading, place: Place, at: int) -> bool:
    """Whether a word does not begin a sentence, so that its capital means a name."""
    before = reading.text[place[0] : at].rstrip(" \"'")
    return bool(before) and before[-1] not in ".?!:\n"


_WORD, _PAIR, _TRIPLE = 1.0, 0.8, 0.6


def features(found: list[Token]) -> Features:
    """The words, kinds, pairs of words, and pairs and triples of kinds, scaled to one length."""
    words, kinds = [word for word, _ in found], [kind for _, kind in found]
    single = [f"w {word}" for word in words] + [f"c {kind}" for word, kind in found if kind != word]
    if kinds:
        single += f"s {kinds[0]}", "s " + " ".join(kinds[:2]), f"end {kinds[-1]}"
    pairs = [f"b {one} {two}" for one, two in pairwise(words)] + [f"k {one} {two}" for one, two in pairwise(kinds)]
    triples = [f"t {one} {two} {three}" for one, two, three in zip(kinds, kinds[1:], kinds[2:], strict=False)]
    said = [(list({*names}), weight) for names, weight in ((single, _WORD), (pairs, _PAIR), (triples, _TRIPLE))]
    length = sum(len(names) * weight * weight for names, weight in said) ** 0.5 or 1.0
    return [(names, 3 * weight / length) for names, weight in said]
