"""Whoknows turns the network a person already has into introductions.

``import whoknows`` gives the thinking alone, without Django, a database or the network:

>>> from whoknows import review
>>> review("Do you know anyone who might need my help?").ready
False
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from whoknows.core.compose import compose
    from whoknows.core.review import review

__version__ = "0.1.0"
__all__ = ["compose", "review"]


def __getattr__(name: str) -> Any:
    """``compose`` and ``review``, loaded when they are wanted."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"whoknows.core.{name}"), name)
