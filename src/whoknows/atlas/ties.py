"""From the segments to ties."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from whoknows.atlas.engine import Engine
from whoknows.core.introducer import FEW
from whoknows.core.tie import CROWD, HALF_LIFE, Tie


def anew(segments: Sequence[Path], folder: Path, *, by: datetime, copied: bool = False) -> list[Tie]:
    """All ties from all segments as of an instant, worked out anew; ``copied``: also who only was in copy together."""
    if not segments:
        return []
    with Engine(folder) as engine:
        engine.read(segments)
        engine.keep("letters", "letters")
        engine.keep("meetings", "meetings")
        rows = engine.rows("ties", by=_utc(by), crowd=CROWD, half_life=HALF_LIFE)
        if copied:
            rows += engine.rows("copied", by=_utc(by), few=FEW, half_life=HALF_LIFE)
    return [Tie(*row) for row in rows]


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC).replace(tzinfo=None)
