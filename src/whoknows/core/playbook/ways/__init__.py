"""Further ways in which users put each situation: nobody reads them, but the index finds by them."""

from __future__ import annotations

from . import asking, hearing, selling


def ways() -> dict[str, tuple[str, ...]]:
    """The further ways, by the id of the situation."""
    lines = (line.split(": ", 1) for part in (asking, hearing, selling) for line in part.TEXT.strip().splitlines())
    return {id_: tuple(written.split(" / ")) for id_, written in lines}
