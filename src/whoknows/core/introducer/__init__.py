"""Who knows whom, and who can introduce."""

from whoknows.core.introducer.evidence import (
    Acquaintance,
    Between,
    Confidence,
    Evidence,
    confidence,
    in_words,
)
from whoknows.core.introducer.ranking import ALONE, HALF_LIFE, Bridge, Introducer, because, rank, score

__all__ = [
    "ALONE",
    "HALF_LIFE",
    "Acquaintance",
    "Between",
    "Bridge",
    "Confidence",
    "Evidence",
    "Introducer",
    "because",
    "confidence",
    "in_words",
    "rank",
    "score",
]
