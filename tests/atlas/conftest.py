"""A map of one's own: what was taken in so far, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.told import ME

from whoknows.atlas import letters, ties
from whoknows.atlas.letters import Settled
from whoknows.atlas.staging import Staging
from whoknows.core.record import Letter, Meeting, Unmet
from whoknows.core.tie import Tie

KEY = b"k" * 32
LATER = datetime(2027, 1, 1, 18, tzinfo=UTC)
Ties = dict[tuple[str, str, str], Tie]


def stage(staging: Staging, one: Letter | Meeting | Unmet) -> None:
    match one:
        case Letter():
            staging.add_letter(one)
        case Meeting():
            staging.add_meeting(one)
        case Unmet():
            staging.add_unmet(one)


class Map:
    """A folder of segments and the list of those that exist."""

    def __init__(self, folder: Path, owner: int = 1, gone: frozenset[str] = frozenset()) -> None:
        self.folder, self.owner, self.gone = folder / "segments", owner, gone
        self.folder.mkdir(parents=True, exist_ok=True)
        self.manifest: list[Path] = []

    def take(
        self, records: Iterable[Letter | Meeting | Unmet], *, own: Iterable[str] = (ME,), dry: bool = False
    ) -> Settled:
        staging = Staging(self.folder / "staged.jsonl", key=KEY, owner=self.owner, gone=self.gone)
        for one in records:
            stage(staging, one)
        staging.close()
        with letters.laid_out(staging) as engine:
            settled = letters.settle(
                engine, staging, self.manifest, self.folder, team=1, source=1, own=list(own), dry=dry, by=LATER
            )
        if settled.file:
            self.manifest.append(settled.file)
        return settled

    def ties(self, by: datetime = LATER) -> Ties:
        return {(t.evidence, t.a, t.b): t for t in ties.anew(self.manifest, self.folder, by=by)}


@pytest.fixture
def atlas(tmp_path: Path) -> Map:
    return Map(tmp_path)
