"""Verbs in the forms a sentence may need: lose, loses, losing, lost."""

from __future__ import annotations

import re

from .words import ADVERBS, AUXILIARIES, PAST, VERBS


def base(verb: str) -> str:
    """The base form of a verb as far as common words tell.

    >>> base("loses"), base("running"), base("tries"), base("stopped"), base("has")
    ('lose', 'run', 'try', 'stop', 'have')
    """
    word = verb.lower()
    odd = {"has": "have", "is": "be", "are": "be", "does": "do", "goes": "go", "bees": "bees"}
    if word in odd:
        return odd[word]
    if word in PAST:
        return PAST[word]
    if word in VERBS:
        return word
    for ending in ("ies", "es", "s", "ied", "ed", "d", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word.removesuffix(ending)
            for guess in (stem + "y" if ending[0] == "i" and ending != "ing" else stem, stem + "e", stem[:-1]):
                if guess in VERBS and (guess != stem[:-1] or stem[-1:] == stem[-2:-1]):
                    return guess
    return word


_ODD = {"have": "has", "are": "is", "be": "is", "do": "does", "don't": "doesn't", "go": "goes"}
_ODD |= {"haven't": "hasn't", "aren't": "isn't", "am": "is", "were": "was"}


def third(verb: str) -> str:
    """The third person of a verb: "lose" -> "loses", "have" -> "has", "can't" stays.

    >>> third("lose"), third("have"), third("try"), third("don't"), third("can't")
    ('loses', 'has', 'tries', "doesn't", "can't")
    """
    word = verb.lower()
    if word in _ODD:
        return _ODD[word]
    return verb if word in AUXILIARIES or word not in VERBS else inflected(verb)


def inflected(verb: str) -> str:
    """Any verb in the third person, by its spelling: "event" -> "events"."""
    if verb in _ODD:
        return _ODD[verb]
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ies"
    return verb + ("es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else "s")


def gerund(verb: str) -> str:
    """The -ing form: "hire" -> "hiring", "run" -> "running", "die" -> "dying"."""
    word = verb.lower()
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith("ee") and word != "be":
        return word[:-1] + "ing"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", word) or word in ("begin", "forget", "commit", "refer"):
        return word + word[-1] + "ing"
    return word + "ing"


def change_verb(phrase: str, change: str) -> str:
    """The phrase with its first verb changed to ``base``, ``third`` or ``gerund``, adverbs before it left alone."""
    words = phrase.split(" ")
    at = next((place for place, word in enumerate(words) if word.lower() not in ADVERBS), 0)
    plain = {"is": "are", "isn't": "aren't", "has": "have", "hasn't": "haven't"}
    plain |= {"does": "do", "doesn't": "don't", "was": "were", "wasn't": "weren't"}
    word = words[at].lower()
    if change == "base":
        words[at] = plain.get(word, word if word in AUXILIARIES else base(word))
    elif change == "third":
        words[at] = third(words[at])
    elif word not in AUXILIARIES:
        words[at] = gerund(base(word))
    return " ".join(words)
