"""Compose the words of an ask: to say, to send, to forward, to listen with; and the words that follow it."""

from .after import after_no, after_testimonial, thanks
from .again import narrower
from .forms import compose

__all__ = ["after_no", "after_testimonial", "compose", "narrower", "thanks"]
