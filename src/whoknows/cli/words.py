"""A review as JSON, without opening the book: judging a text needs no database."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from whoknows.core.review import Review


def reviewed(one: Review) -> dict[str, Any]:
    """The contract's form of a review."""
    return {"labels": dict(one.labels), "ready": one.ready, "remarks": [asdict(r) for r in one.remarks]}
