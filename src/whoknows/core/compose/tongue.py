"""Whether what was typed is English: asks are composed in English, and other words can't stand inside its sentences."""

from __future__ import annotations

import re
from functools import lru_cache

# The small words of German, French, Spanish, Italian, Dutch and Portuguese that are no words of English.
_THEIRS = """
    der das und ist nicht ein eine einen einem einer mit für auf wird sie ich wir ihr ihre den dem des sich auch noch
    zu zum zur im am vom über wenn was werden muss müssen kann können kein keine jeden jede jeder alle bei nach aus
    le la les du des une un est pas avec dans qui leur leurs ils elles quand trop sur sans chez pour aux ce cette ces
    plus peut savoir je nous vous sont et ou où el los las una con para por que cuando su sus como más sin del al se lo
    nos es muy il gli che non della delle dei per sono più anche di da nel nella het een niet van voor op zijn geen ook
    maar naar bij uit te wij hun o os uma com não seu sua mais em dos das na nos
"""
_ENGLISH = """
    the a of and to in is are they their them that for on with at it be have has can't don't we our us you your i my who
    what when by from or but not no so as out up than more every after before until because nobody people get
"""
_FOREIGN, _PLAIN = frozenset(_THEIRS.split()) - {"was", "am", "plus", "on"}, frozenset(_ENGLISH.split())


@lru_cache(maxsize=256)
def foreign(text: str) -> bool:
    """Whether more small words of another language than of English stand in a text, or letters that English has not.

    >>> foreign("sitzt sonntags über den Belegen"), foreign("leurs tableaux noircissent"), foreign("poor fruit set")
    (True, True, False)
    >>> foreign("owner of a café in La Paz"), foreign("late, de facto"), foreign("納期が遅れる")
    (False, False, True)
    """
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower().replace("’", "'"))
    other = sum(word in _FOREIGN or word.startswith(("l'", "d'", "qu'", "n'", "c'", "s'")) for word in words)
    plain = sum(word in _PLAIN for word in words)
    marked = sum(bool(re.search(r"[äöüßàâçèêëîïôûùéñãõ]", word)) for word in words)
    unread = sum(not re.match(r"[a-z\u00c0-\u024f']", word) for word in words)
    return unread * 2 > len(words) or (other + marked > plain and other * 3 >= len(words) and not _named(text))


def _named(text: str) -> bool:
    """Whether it is a name, each word of weight with a capital: "Court of El Paso"."""
    return all(word[0].isupper() for word in re.findall(r"[^\W\d_]{4,}", text))
