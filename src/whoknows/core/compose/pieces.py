"""What was typed, piece by piece: its sentences and their halves, each with its shape and whether that is sure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .act import on_things
from .noun import is_plural
from .phrase import begun, first_sentence, of_them, thought, tidy, unquote
from .shape import Shape, shape
from .sure import acts, sure, words_of
from .thing import listed
from .words import JOINERS, VERBS

_PARTED = re.compile(r": | [–—-] ")
_HALVES = re.compile(
    r",? (?:and|but|plus|so|\+) (?=(?:I|we)\b)|, (?=(?:I|we|they|you|it|he|she)(?:'\w+)? )", re.IGNORECASE
)

_SPLICED = re.compile(  # a second sentence that only a comma parts from the first
    r"(?<=\w), (?!(?:and|but|or|so|because|which|who|that|what|how|if|when|where|while|until|before|after|as)\b)"
    r"(?:[\w]+ ){0,5}?(?:it|they|he|she|we|I|you)(?:'s|'re|'ve|'d|'ll| is| are| was| were| have| had| can| don't)\b.*$"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of an answer as it goes on inside a sentence, what it is, and whether a sentence may rely on that."""

    words: str
    shape: Shape
    sure: bool


def sentences(text: str) -> Iterator[str]:
    """The sentences of an answer; a semicolon and a new line end one too.

    >>> list(sentences("Poor set. Small fruit; every year"))
    ['Poor set', 'Small fruit', 'every year']
    """
    for part in re.split(r"\s*;\s+|\s*\n\s*", unquote(text.strip())):
        while part:
            first = first_sentence(part)
            yield first
            part = part[len(first) :].lstrip(" .!?")


def pieces(text: str) -> Iterator[str]:
    """All that could stand in a sentence by itself: each sentence, what its colon or its dash parts, its halves.

    >>> list(pieces("short deliveries: sheets, gowns")), list(pieces("a list - tune or scrap"))
    (['short deliveries', 'sheets, gowns'], ['a list (tune or scrap)', 'a list', 'tune or scrap'])
    >>> list(pieces("thirty years at one bench and I say when it isn't worth it"))[1:]
    ['thirty years at one bench', "I say when it isn't worth it"]
    """
    for sentence in sentences(text):
        before, *rest = _PARTED.split(sentence, maxsplit=1)
        if rest:
            after = rest[0]
            if 1 < len(before.split()) < 5 and len(after.split()) < 11 and not is_plural(before.split()[-1]):
                yield f"{before} ({after})"
            yield before
            yield after
            continue
        yield sentence
        halves = [half for half in _HALVES.split(sentence) if half]
        if len(halves) > 1:
            yield from halves


def first(fit: Callable[[str], str], text: str) -> str:
    """The first piece of an answer that fits a place, as it stands there; empty where none does."""
    return next((fitted for piece in pieces(text) if (fitted := fit(piece))), "")


def piece(text: str, *stems: str, asked: Shape | None = None, most: int = 16, mine: bool = False,
    doing: bool = False,
) -> Piece:  # fmt: skip
    """A piece, tidied, said of them, without a "they" or "we" before it; without words if it is too long.

    Where it is ``mine``, a "we" further on is me. Of somebody ``doing`` something, a first word that is noun and verb
    is a verb where what it acts on follows: "rip costumes".

    >>> piece("We lose our drivers.")
    Piece(words='lose their drivers', shape=<Shape.VERB: 'verb'>, sure=True)
    """
    phrase = begun(tidy(text, *stems))
    subject = re.match(r"(?:they|we|i)('\w+)?\s+(?=\S)", phrase, re.IGNORECASE)
    if subject:
        verb = {"'re": "are ", "'m": "are ", "'ve": "have ", "'d": "would ", "'ll": "will "}
        phrase = verb.get(subject[1] or "", "") + phrase[subject.end() :]
    if subject or (not mine and re.search(r"\b(?:our|my|us|we)\b", phrase, re.IGNORECASE)):
        phrase = of_them(phrase)
    phrase = thought(unspliced(phrase), most)
    kind = shape(phrase, asked=asked)
    if subject and kind in (Shape.NOUN, Shape.CLAUSE, Shape.GERUND):
        kind = Shape.VERB
    elif (asked is Shape.VERB and not subject and _SEEING.match(phrase)) or (
        mine and doing and not subject and phrase and on_things(words_of(phrase), helped=True)
    ):
        return Piece(phrase, Shape.VERB, True)
    elif not subject and phrase and kind is not Shape.VERB and acts(words_of(phrase)):
        kind = Shape.CLAUSE
    elif asked is Shape.VERB and kind in (Shape.NOUN, Shape.CLAUSE) and _does(phrase):
        kind = Shape.VERB  # "turn windblown oak into beams"
    elif doing and not subject and kind is not Shape.VERB and on_things(words_of(phrase)):
        return Piece(phrase, Shape.VERB, True)
    return Piece(phrase, kind, sure(phrase, kind, of_them=bool(subject)))


_SEEING = re.compile(r"(?:watch|see|hear|let|make|help|keep|leave) (?:people|[a-z]{3,}[^siu]s) [a-z]+\b", re.IGNORECASE)


def unspliced(phrase: str) -> str:
    """The phrase without a second sentence that only a comma parts from the first.

    >>> unspliced("waiting on coaters, jobs come back scratched"), unspliced("when it rains, ewes get out")
    ('waiting on coaters', 'when it rains, ewes get out')
    """
    phrase = _SPLICED.sub("", phrase)
    first, *more = phrase.split(", ")
    leads = set(first.lower().split()) & (JOINERS - {"and", "or"}) or len(first.split()) < 2
    apart = len(more) == 1 and not leads and acts(words_of(more[0])) and more[0].split()[0] not in JOINERS
    return first if apart else phrase


def _does(phrase: str) -> bool:
    first, after = [*phrase.lower().split(" "), ""][:2]
    return (first in VERBS or after in ("through", "into", "away")) and sure(phrase, Shape.VERB)


def anyhow(text: str, *stems: str, most: int = 16) -> str:
    """An answer as it can stand after a colon, which carries anything: its list, its things, its half sentence.

    >>> anyhow("Poor set. Small fruit."), anyhow("osmosis, rigging, keel bolts"), anyhow("Wrong dialect / no-shows")
    ('poor set and small fruit', 'osmosis, rigging and keel bolts', 'wrong dialect or no-shows')
    """
    heads = (_PARTED.split(sentence)[0] for sentence in sentences(text))
    each = [listed(begun(tidy(head, *stems)).replace(" / ", " or ")) for head in heads]
    each = [words for words in each if words]
    if not each:
        return ""
    if len(each) == 2 and all(len(words.split()) < 5 and " and " not in words for words in each):
        return " and ".join(each)
    if len(each) > 1 and len(each[0].split()) < 3 and listed(f"{each[0]}, {each[1]}") != each[0]:
        return thought(listed(f"{each[0]}, {each[1]}"), most)
    return thought(each[0], most)
