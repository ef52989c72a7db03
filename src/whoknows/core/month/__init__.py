"""The month: twenty working days from one brave ask to a habit, each with one small act from what really waits."""

from __future__ import annotations

from .day import (
    FIRST,
    Act,
    Away,
    Queue,
    ToAsk,
    act_of_day,
    guess_and_truth,
    is_working,
    next_working,
    number_of,
)
from .feed import Morning, calendar
from .plan import MONTH, Deed, Planned

__all__ = [
    "FIRST",
    "MONTH",
    "Act",
    "Away",
    "Deed",
    "Morning",
    "Planned",
    "Queue",
    "ToAsk",
    "act_of_day",
    "calendar",
    "guess_and_truth",
    "is_working",
    "next_working",
    "number_of",
]
