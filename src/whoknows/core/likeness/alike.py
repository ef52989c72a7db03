"""How alike two names are."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from whoknows.core.likeness.fold import is_latin, is_without_vowels, longhand, slipped
from whoknows.core.likeness.forms import MANY_BEAR, is_form, is_given, is_his_and_hers, is_written
from whoknows.core.likeness.names import Name, Word


class Match(IntEnum):
    """How two words of a name agree, weakest first."""

    NOT = 0
    INITIAL = 1
    SLIP = 2
    FORM = 3
    SPELT = 4  # one sound, spelt in two ways by the same alphabet: Yuri, Juri; but also Nowak, Novák
    SOUND = 5  # one sound in two alphabets, or an umlaut written out
    EQUAL = 6


class Names(IntEnum):
    """How two names agree, weakest first."""

    OTHER = 0  # they contradict one another
    UNCLEAR = 1  # one of them says nothing
    GIVEN = 2  # one gives half a name, and it fits
    CHANGED = 3  # one given name, two family names: another person, or married
    INITIAL = 4
    CLOSE = 5  # a form, a slip, a first name more
    SAME = 6


class Agreement(NamedTuple):
    """How two names agree, in one sentence; whether few people bear what they share; whether the order is the same."""

    names: Names
    why: str = ""
    rare: bool = False
    in_order: bool = True


OTHER, UNCLEAR = Agreement(Names.OTHER), Agreement(Names.UNCLEAR)


def match(one: Word, other: Word, *, loose: bool = False) -> Match:
    """How two words agree; ``loose`` forgives more slips."""
    if one.fold == other.fold:
        return Match.INITIAL if one.short or other.short else Match.EQUAL
    if one.short or other.short:
        short, long = sorted((one.fold, other.fold), key=len)
        fits = (one.short and len(one.fold) <= len(other.fold)) or (other.short and len(other.fold) <= len(one.fold))
        return Match.INITIAL if fits and long.startswith(short) else Match.NOT
    latin = is_latin(one.written) and is_latin(other.written)
    if one.sound == other.sound:
        return Match.SPELT if latin and not _is_longhand(one, other) else Match.SOUND
    if is_written(one.fold, other.fold):
        return Match.SPELT
    if one.bones or other.bones:
        return Match.SOUND if is_without_vowels(one.sound, other.sound) else Match.NOT
    if not latin and one.sound.replace("g", "h") == other.sound.replace("g", "h"):
        return Match.SPELT  # Г is G in Russian and H in Ukrainian
    if is_form(one.fold, other.fold):
        return Match.FORM
    if (one.fold[0] != other.fold[0] and not loose) or (_is_a_name(one) and _is_a_name(other)):
        return Match.NOT
    if slipped(one.fold, other.fold, loose=loose) or slipped(one.sound, other.sound):
        return Match.SLIP
    given = is_given(one.fold) or is_given(other.fold)
    hers = not given and (is_his_and_hers(one.fold, other.fold) or is_his_and_hers(one.sound, other.sound))
    return Match.FORM if hers else Match.NOT


def _is_longhand(one: Word, other: Word) -> bool:
    """Whether an umlaut is written out in the one of two words: Müller, Mueller; but not Hana, Hanae."""
    accented = not (one.written.isascii() and other.written.isascii())
    return accented and longhand(one.fold) == longhand(other.fold)


def _is_a_name(one: Word) -> bool:
    return is_given(one.fold) or one.fold in MANY_BEAR


def agree(one: Name, other: Name, common: frozenset[str] = frozenset(), *, loose: bool = False) -> Agreement:
    """How two names agree; ``common`` are folded family names that many in this network bear, ``loose`` forgives slips.

    >>> from whoknows.core.likeness.names import name
    >>> anna = name("Berg, Anna")
    >>> [agree(anna, name(n)).names.name for n in ("Dr. Anna Maria Berg", "A. Berg", "Anna Lind", "Tom Berg")]
    ['SAME', 'INITIAL', 'CHANGED', 'OTHER']
    """
    if not one.words or not other.words:
        return UNCLEAR
    if (one.age and other.age and one.age != other.age) or (one.sex and other.sex and one.sex != other.sex):
        return OTHER
    one, other = _joined(one, other), _joined(other, one)
    pairs = assigned(one, other, loose=loose)
    left, left_other = _left(one, {i for _, i, _ in pairs}), _left(other, {j for _, _, j in pairs})
    full = [(how, _at(one, i), _at(other, j)) for how, i, j in pairs if how > Match.INITIAL]
    if left and left_other:
        return _contradiction(one, other, full, first_is_shared=any(i == 0 == j for how, i, j in pairs if how > 1))
    if not full:
        return UNCLEAR
    rare = _is_rare([a.fold for _, a, _ in full], common) and _is_rare([b.fold for _, _, b in full], common)
    if len(full) == 1 and min(len(one.words), len(other.words)) == 1:
        return Agreement(Names.GIVEN, f"both are called {full[0][1].written}", rare)
    if len(full) == 1:
        if len(pairs) > 2 and not left and not left_other:
            return Agreement(Names.CLOSE, "all the initials fit the name", rare)
        given = any(i == 0 == j for how, i, j in pairs if how > Match.INITIAL)
        return Agreement(Names.GIVEN if given else Names.INITIAL, "the initials fit the name", rare)
    weakest = min(full, key=lambda found: found[0])
    if sum(how is Match.SLIP for how, _, _ in full) > 1 and not loose:
        return OTHER
    in_order = pairs[0][1] == pairs[0][2] == 0 or [i for _, i, _ in pairs] == [j for _, _, j in pairs]
    if weakest[0] <= Match.SPELT:
        return Agreement(Names.CLOSE, _reason(*weakest), rare, in_order)
    if 0 in left or 0 in left_other or bool(one.age) != bool(other.age):
        return Agreement(Names.CLOSE, "the one name is part of the other", rare, in_order)
    return Agreement(Names.SAME, _same_reason(full, in_order, bool(left or left_other)), rare, in_order)


def _joined(one: Name, other: Name) -> Name:
    """A name with what the other writes as one word written so too."""
    if not one.glued:
        return one
    words, first = one.words, len(one.words)
    for together, start, end in sorted(one.glued, key=lambda run: (run[2], run[1] - run[2]), reverse=True):
        if end <= first and any(match(together, w) >= Match.SPELT for w in other.words + other.also):
            words, first = (*words[:start], together, *words[end:]), start
    return one._replace(words=words)


def assigned(one: Name, other: Name, *, loose: bool = False) -> list[tuple[Match, int, int]]:
    """Which word of the one is which of the other, each once, the best matches first; then in the order of the one."""
    ours, theirs = one.words + one.also, other.words + other.also
    found = [
        (how, -abs(i - j), i, j)
        for i, a in enumerate(ours)
        for j, b in enumerate(theirs)
        if (i < len(one.words) or j < len(other.words)) and (how := match(a, b, loose=loose))
    ]
    found.sort(reverse=True)
    pairs: list[tuple[Match, int, int]] = []
    for how, _, i, j in found:
        if all(i != a and j != b for _, a, b in pairs):
            pairs.append((how, i, j))
    return sorted(pairs, key=lambda pair: pair[1])


def _at(name: Name, place: int) -> Word:
    return name.words[place] if place < len(name.words) else name.also[place - len(name.words)]


def _left(name: Name, used: set[int]) -> list[int]:
    """The words that nothing matched, by place; where another word stands for one, one may be left."""
    left = [i for i in range(len(name.words)) if i not in used]
    spoken_for = sum(i >= len(name.words) for i in used)
    return left[: len(left) - spoken_for] if spoken_for else left


def _contradiction(one: Name, other: Name, full: list[tuple[Match, Word, Word]], *, first_is_shared: bool) -> Agreement:
    if not full and any(len(n.words) == 1 and not is_given(n.words[0].fold) for n in (one, other)):
        return UNCLEAR
    if len(full) == 1 and first_is_shared and not any(w.short for w in one.words + other.words):
        return Agreement(Names.CHANGED, f"both are called {full[0][1].written}, with another family name")
    return OTHER


def _is_rare(shared: list[str], common: frozenset[str]) -> bool:
    """Whether few people bear the shared words: no family name among them that many bear, or three words and more."""
    family = [w for w in shared if not is_given(w)] or shared
    return sum(len(w) > 3 for w in shared) > 2 or not any(w in MANY_BEAR or w in common for w in family)


def _reason(how: Match, one: Word, other: Word) -> str:
    if how is Match.SPELT:
        return "the same name in another spelling"
    if how is Match.FORM:
        return f"“{one.written}” and “{other.written}” are forms of one name"
    return f"“{one.written}” and “{other.written}” differ by one letter"


def _same_reason(full: list[tuple[Match, Word, Word]], in_order: bool, more: bool) -> str:
    if any(how is Match.SOUND for how, _, _ in full):
        return "the same name in another spelling"
    if more:
        return "the same name, once with a further one"
    return "the same name" if in_order else "the same name in another order"
