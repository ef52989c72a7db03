"""Words that fill a slot of an avatar: what people do, and where."""

from __future__ import annotations

from functools import lru_cache

from .phrases.branches import BRANCHES
from .phrases.people import NOT_ROLES, ROLES

__all__ = ["BRANCHES", "NOT_ROLES", "is_role"]


@lru_cache(maxsize=20_000)
def is_role(word: str) -> bool:
    """Whether the word, in the singular or plural, is what somebody does."""
    if word in ROLES:
        return True
    for ending, singular in (("ies", "y"), ("men", "man"), ("ves", "fe"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word.removesuffix(ending) + singular in ROLES:
            return True
    return False
