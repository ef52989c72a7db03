"""Which first words act on what follows, where what somebody does was asked for: "rip costumes", "set a crop"."""

from __future__ import annotations

from .noun import is_plural
from .sure import ACTED, NO_NOUN, OBJECT, PARTICLES
from .verbs import base
from .words import AUXILIARIES, DETERMINERS, JOINERS, PAST, PRONOUNS, VERBS, words_on


def on_things(words: list[str]) -> bool:
    """Whether a first word that is noun and verb acts on what follows it: "rip costumes", "set a full crop".

    >>> [on_things(p.split()) for p in ("rip costumes", "stock parts nobody buys", "stock levels fall", "price rises")]
    [True, True, False, False]
    >>> [on_things(p.split()) for p in ("hand back the keys", "time off work", "breaking down all the time")]
    [True, False, False]
    """
    first, after, then = [*words, "", "", ""][:3]
    plain = first == base(first) and first not in (*NO_NOUN, *PAST) and not first.endswith(("ing", "ed"))
    if plain and after in PARTICLES and then in DETERMINERS - {"all", "every", "each"}:  # "run down all the time"
        return True
    said = next((at for at, word in enumerate(words) if at and word in JOINERS | PRONOUNS), len(words))
    if first not in _ON_THINGS or set(words[2:said]) & (AUXILIARIES | ACTED):  # "stock a shop can't sell"
        return False
    if after in OBJECT - JOINERS - {"one", "two", "three"} or (
        after in PARTICLES and not (after in ("up", "off") and is_plural(then))
    ):
        return True
    known = base(after) in VERBS or after in _SECOND_HALF
    if not is_plural(after) or (known and first in _NOUNS_TOO):
        return False
    return then not in VERBS | AUXILIARIES | ACTED | {"up", "down", "out", "off"} and not then.endswith("ed")


_NOUNS_TOO = frozenset(["rent", "stock", "price"])
_ON_THINGS = _NOUNS_TOO | words_on("rip patch set scrap dump swap trim clog ditch panic")
_SECOND_HALF = words_on(
    """
    arrears bills fees results levels shortages patterns yields trips delays rates terms losses problems issues
    records lists prices times costs hours photos images answers rooms points tags bands wars
    """
)
