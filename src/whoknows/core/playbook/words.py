"""Plain words to what they mean: stems, groups of words that say the same, and words that follow one another."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from .meanings import GROUPS

_WORD = re.compile(r"[a-z0-9à-öø-ÿ']+")
_SHORT = {"ll": "will", "re": "are", "ve": "have", "m": "am", "d": "would"}
_SHORT_NOT = {"can't": "can", "won't": "will", "shan't": "shall"}
_FORMS = """
    said=say told=tell gave=give given=give got=get gotten=get went=go gone=go came=come knew=know known=know
    thought=think wrote=write written=write met=meet paid=pay sent=send spoke=speak spoken=speak forgot=forget
    forgotten=forget left=leave lost=lose felt=feel kept=keep brought=bring bought=buy sold=sell found=find
    chose=choose chosen=choose took=take taken=take fell=fall fallen=fall heard=hear done=do did=do does=do
    cannot=not wont=not dont=not didnt=not doesnt=not isnt=not cant=not people=person men=man women=woman
    children=child wives=wife better=good best=good worse=bad worst=bad began=begin begun=begin hid=hide
    letter=mail letters=mail u=you ur=your ppl=people pls=please thx=thank msg=message msgs=message yr=year yrs=year
    """
_IRREGULAR = dict(pair.split("=") for pair in _FORMS.split())


def tokens(text: str) -> list[str]:
    """All by which a text can be found: its stems, a mark beginning with “=” for each group they belong to, and every
    two stems that follow one another. No word is left out: “who do I” and “he did it to me” tell by the small ones.

    >>> tokens("She'd let me know")
    ['she', 'would', 'let', 'me', 'know', 'she would', 'would let', 'let me', '=think_about_it', 'me know']
    """
    stems = [one for one in map(stem, _words(text)) if one]
    found = [token for one in stems for token in _SINGLE.get(one, (one,))]
    for at, (first, then) in enumerate(pairwise(stems), 2):
        pair = f"{first} {then}"
        found.append(pair)
        if pair in _PHRASES:
            found += (mark for rest, mark in _PHRASES[pair] if stems[at : at + len(rest)] == rest)
    return found


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The stem of an English word: enough to bring its forms together, no more.

    >>> [stem(w) for w in ("introduces", "introduced", "introduction", "happiness", "met", "asking")]
    ['introduc', 'introduc', 'introduc', 'happi', 'meet', 'ask']
    """
    word = _IRREGULAR.get(word, word)
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sle":
        word = word[:-1]
    if len(word) > 3 and word[-1] in "ey":
        word = word[:-1] + ("i" if word[-1] == "y" else "")
    return word


_ENDINGS = (
    ("ness", 3), ("ations", 4), ("ation", 4), ("ments", 3), ("ment", 3), ("tions", 4), ("tion", 4), ("ions", 4),
    ("ings", 3), ("ing", 3), ("edly", 3), ("ers", 4), ("ies", 2), ("ied", 2), ("ed", 3), ("er", 4), ("es", 3),
    ("ly", 3), ("s", 3),
)  # fmt: skip


def _words(text: str) -> list[str]:
    """Lower case, with short forms written out: they can't → they, can, not."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    return [full for word in words for full in (_full(word) if "'" in word else (word,))]


@lru_cache(maxsize=8192)
def _full(word: str) -> tuple[str, ...]:
    word = word.strip("'")
    if word.endswith("n't"):
        return (_SHORT_NOT.get(word, word[:-3]), "not")
    whole, _, rest = word.partition("'")
    return (whole, _SHORT[rest]) if rest in _SHORT else (whole,)


Phrases = dict[str, list[tuple[list[str], str]]]


def _meanings() -> tuple[dict[str, dict[str, None]], Phrases]:
    """Each single stem with its marks; and by its first two stems each phrase, with its further stems and its mark."""
    single: dict[str, dict[str, None]] = {}
    phrases: Phrases = {}
    for group in GROUPS:
        mark = f"={group[0]}"
        for member in group:
            first, *rest = (stem(word) for word in member.split("_"))
            if rest:
                phrases.setdefault(f"{first} {rest[0]}", []).append((rest[1:], mark))
            else:
                single.setdefault(first, {first: None})[mark] = None
    return single, phrases


_SINGLE, _PHRASES = _meanings()
