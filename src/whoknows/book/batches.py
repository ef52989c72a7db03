"""Many things, so many at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
BATCH = 1000


def batches(things: Iterable[T]) -> Iterator[list[T]]:
    """The same things in lists of a thousand, which a statement takes on every database."""
    waiting = iter(things)
    while batch := list(islice(waiting, BATCH)):
        yield batch
