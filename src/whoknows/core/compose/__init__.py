"""Compose the words of an ask: to say, to send, to forward, to listen with."""

from .forms import compose

__all__ = ["compose"]
