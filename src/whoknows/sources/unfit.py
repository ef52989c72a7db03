"""What stops one thing from being read, in words for the person who gave it."""

from __future__ import annotations


class Unfit(ValueError):
    """Raised inside a source with one plain sentence that says why and what to do; becomes an ``Unreadable``."""
