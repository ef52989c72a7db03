"""The one import that runs in the background of this server, and how far it has come."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django.db import connection

from whoknows.book.models import Member
from whoknows.coach.listen import Busy, Heard, NotTakenIn, listen
from whoknows.core.record import Letter, Meeting
from whoknows.sources import Columns
from whoknows.web import uploads


@dataclass(slots=True)
class Listening:
    """One import: its progress while it runs, then what came of it or why nothing did."""

    places: tuple[str, ...]
    own: tuple[str, ...]
    dry: bool
    columns: Columns = field(default_factory=Columns)
    started: float = field(default_factory=time.monotonic)
    done: int = 0
    total: int = 0
    records: int = 0
    heard: Heard | None = None
    trouble: str = ""

    @property
    def is_over(self) -> bool:
        return self.heard is not None or bool(self.trouble)

    @property
    def nameless(self) -> bool:
        """Whether letters were read, and no address on them is known to be mine: nobody comes from them."""
        if self.heard is None or self.heard.me:
            return False
        return any(look.counts[Letter] or look.counts[Meeting] for look in self.heard.looks)

    @property
    def is_held(self) -> bool:
        """Whether the files stay to be read once more: they were only looked at, or whose they are is still asked."""
        return self.heard is not None and (self.dry or self.nameless or bool(self.heard.maybe_me))

    @property
    def percent(self) -> int:
        return min(100, 100 * self.done // self.total) if self.total else 0

    @property
    def seconds_left(self) -> int | None:
        """What is left at the pace so far; None before a twentieth is read."""
        if self.percent < 5:
            return None
        return round((time.monotonic() - self.started) * (self.total - self.done) / self.done)

    def tell(self, done: int, total: int, records: int) -> None:
        self.done, self.total, self.records = done, total, records


_now: dict[int, Listening] = {}
_door = threading.Lock()


def current(member: Member) -> Listening | None:
    """The import that runs for a member, or the last one of this server."""
    return _now.get(member.team_id)


def start(
    member: Member, places: Sequence[str], own: Sequence[str], *, dry: bool, columns: Columns | None = None
) -> Listening:
    """Begin to listen in the background. Raises ``Busy`` while one runs."""
    with _door:
        _refuse_while_one_runs(member)
        _now[member.team_id] = begun = Listening(tuple(places), tuple(own), dry, columns or Columns())
    threading.Thread(target=_run, args=(member, begun), name="listen", daemon=True).start()
    return begun


def clear(member: Member) -> None:
    """Put away the last import and the files that came for it. Raises ``Busy`` while one runs."""
    with _door:
        _refuse_while_one_runs(member)
        _now.pop(member.team_id, None)
        uploads.drop_all()


def _refuse_while_one_runs(member: Member) -> None:
    running = current(member)
    if running is not None and not running.is_over:
        raise Busy("Whoknows is taking something in already. Wait until that is done, then bring this in.")


def _run(member: Member, begun: Listening) -> None:
    try:
        heard = listen(member, begun.places, own=begun.own, dry=begun.dry, columns=begun.columns, tell=begun.tell)
        _finish(begun, heard)
    except (Busy, NotTakenIn) as why:
        _finish(begun, trouble=str(why))
    except BaseException:
        _finish(begun, trouble="Something went wrong on our side; nothing was taken in and nothing was changed.")
        raise
    finally:
        connection.close()


def _finish(begun: Listening, heard: Heard | None = None, trouble: str = "") -> None:
    """Say how it ended; the files go first, but for those that are to be read once more."""
    if not replace(begun, heard=heard).is_held:
        uploads.drop_all()
    begun.heard, begun.trouble = heard, trouble
