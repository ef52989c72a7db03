"""What stops one thing from being read, in words for the person who gave it."""

from __future__ import annotations


class Unfit(ValueError):  # noqa: N818 - it is a finding for the user, not an error of ours
    """Raised inside a source with one plain sentence that says why and what to do; becomes an ``Unreadable``."""
