"""A second opinion: what the learned part reads in each sentence, beside what the rules found in it.

The rules point at words they know; the learned part knows how such sentences look as a whole. A label rests on the
rules' words where both agree, else on the sentence that the learned part points at.
"""

from __future__ import annotations

from dataclasses import dataclass

from .asking import Asked
from .learned import FORMS, Scores, scores
from .reading import Reading
from .sentence import Features, features, tokens
from .traits import descriptions
from .verdict import Place

WITH = {
    "ask": -5.5,
    "reason": -3.0,
    "value_received": -5.5,
    "easy_next_step": -4.0,
    "gives_out": -4.0,
    "pressure": -4.0,
}
"""The log odds above which a sentence says it, where a rule's words stand in it."""
WITHOUT = {
    "ask": -0.8,
    "reason": 0.5,
    "value_received": 0.5,
    "easy_next_step": -0.4,
    "gives_out": -0.8,
    "pressure": 0.5,
}
"""The same for a sentence in which the rules find nothing."""
DESCRIBES = 0.0
"""The log odds above which a sentence beside the ask describes the wanted person."""
FORM_BY_RULE = 2.0
"""What the rules' form adds to the log odds of its own; all chosen in cross-validation."""

Found = dict[str, list[Place]]


@dataclass(frozen=True, slots=True)
class Opinion:
    """The sentences of a text and what the learned part makes of each."""

    reading: Reading
    sentences: tuple[Place, ...]
    heard: tuple[Scores, ...]

    def ask(self, ask: Asked | None) -> Asked | None:
        """The ask, if there is one: the rules' own where both agree on its form."""
        by_rule = self.holding(ask.all if ask else ())
        said = [s["ask"] - (WITH if rule else WITHOUT)["ask"] for s, rule in zip(self.heard, by_rule, strict=True)]
        if not said or max(said) < 0:
            return None
        carrying = self.holding(ask.places if ask else ())
        best = max(range(len(said)), key=lambda n: (carrying[n], said[n]))
        form = max(FORMS, key=lambda f: self.heard[best][f] + (FORM_BY_RULE if ask and ask.form == f else 0.0))
        places = ask.places if ask and ask.form == form else (self.sentences[best],)
        everywhere = tuple(sorted({*(ask.all if ask else ()), *places}))
        inside = self.holding(everywhere)
        told = zip(self.sentences, self.heard, inside, strict=True)
        described = tuple(s for s, heard, asks in told if not asks and heard["describes"] > DESCRIBES)
        return Asked(form, places, everywhere, described)

    def likeliest(self) -> Asked:
        """What is most like an ask, where none was found."""
        best = max(range(len(self.heard)), key=lambda n: self.heard[n]["ask"])
        places = (self.sentences[best],)
        return Asked(max(FORMS, key=lambda f: self.heard[best][f]), places, places)

    def loudest(self, target: str) -> tuple[Place, ...]:
        """The sentence that says it most."""
        best = max(range(len(self.heard)), key=lambda n: self.heard[n][target])
        return (self.sentences[best],)

    def agreed(
        self, target: str, label: str, places: tuple[Place, ...], *, before: int | None = None
    ) -> tuple[Place, ...]:
        """Where the text says it: the rules' places or the sentences; empty where both are silent."""
        by_rule = self.holding(places)
        said = [
            sentence
            for sentence, heard, rule in zip(self.sentences, self.heard, by_rule, strict=True)
            if heard[target] > (WITH if rule else WITHOUT)[label] and (before is None or sentence[0] < before)
        ]
        kept = tuple(p for p in places if any(p[0] < s[1] and s[0] < p[1] for s in said))
        return kept or tuple(said)

    def holding(self, places: tuple[Place, ...]) -> list[bool]:
        """Which sentences hold one of the places."""
        return [any(p[0] < s[1] and s[0] < p[1] for p in places) for s in self.sentences]


def opinion(reading: Reading) -> Opinion:
    """Reads every sentence once."""
    heard = tuple(scores(features(tokens(reading, sentence))) for sentence in reading.sentences)
    return Opinion(reading, reading.sentences, heard)


def described(reading: Reading, ask: Asked, found: Found, n: int) -> Features:
    """The features of the description of the wanted person: its words, the slots that it fills and its ``n`` traits."""
    said = [token for place in descriptions(reading, ask) for token in (*tokens(reading, place), ("|", "|"))]
    slots = [f"slot {slot}" for slot, places in found.items() if places]
    more = [f"more than {k}" for k in range(4) if n > k]
    filled = [*features(said), ([*slots, *more, f"form {ask.form}"], 1.0), (["length"], min(len(said), 40) / 40)]
    return [([f"d {name}" for name in names], value) for names, value in filled]
