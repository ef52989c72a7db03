"""The playbook: what to say or do in over a hundred situations, and the index that finds the right one."""

from __future__ import annotations

from .index import Found, find
from .situation import Answer, Situation, filled
from .situations import SITUATIONS
from .sources import SOURCES, Source

__all__ = ["SITUATIONS", "SOURCES", "Answer", "Found", "Situation", "Source", "filled", "find"]
