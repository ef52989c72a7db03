"""Who knows whom, and who can introduce."""

from whoknows.core.introducer.circle import Circle, circles
from whoknows.core.introducer.evidence import (
    FADED,
    FEW,
    Acquaintance,
    Between,
    Confidence,
    Evidence,
    confidence,
    in_words,
    times,
    turned,
)
from whoknows.core.introducer.nowhere import (
    ANYWHERE,
    all_weak,
    an_office,
    maybe_theirs,
    maybe_yours,
    no_circle,
    no_way,
    several_are,
)
from whoknows.core.introducer.ranking import ALONE, HALF_LIFE, Bridge, Introducer, because, best, rank, score

__all__ = [
    "ALONE",
    "ANYWHERE",
    "FADED",
    "FEW",
    "HALF_LIFE",
    "Acquaintance",
    "Between",
    "Bridge",
    "Circle",
    "Confidence",
    "Evidence",
    "Introducer",
    "all_weak",
    "an_office",
    "because",
    "best",
    "circles",
    "confidence",
    "in_words",
    "maybe_theirs",
    "maybe_yours",
    "no_circle",
    "no_way",
    "rank",
    "score",
    "several_are",
    "times",
    "turned",
]
