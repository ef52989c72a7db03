"""One thing that is to be said of an answer typed in a hurry."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """What is to be said of an answer, in a sentence that stands by itself, and the answer in better words.

    ``better`` is empty where it would be a guess. A ``slip`` spoils no ask: it is read rightly as it was typed.
    """

    field: str
    message: str
    better: str = ""
    slip: bool = False
