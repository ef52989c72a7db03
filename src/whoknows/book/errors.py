"""What can go wrong with what is remembered, each in a sentence for the user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class BookError(Exception):
    """Something that can't be done; the message says why and what to do."""


class NotFound(BookError):
    """Nothing fits what was named."""


class WrongStep(BookError):
    """A step that can't follow on what has happened so far."""


class WhichOne(BookError):
    """A name that fits several; ``several`` lists them."""

    def __init__(self, who: str, several: Sequence[Any]) -> None:
        self.several = several
        lines = "\n".join(f"  {one.pk}  {one.name}  {getattr(one, 'address', '')}".rstrip() for one in several)
        super().__init__(f"“{who}” fits several; say which by address or number:\n{lines}")
