"""Who may be asked about whom, and an ask of the plan."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

Introducer = Hashable
Prospect = Hashable


@dataclass(frozen=True, slots=True)
class Pair:
    """An introducer who may know a prospect who fits an avatar, and what asking is worth there.

    ``prospect`` is a likely prospect by name, or anything unique for one who is not known by name. ``worth`` is in
    one currency, or a mere weight, and above nothing.
    """

    introducer: Introducer
    avatar: str
    prospect: Prospect
    worth: float


@dataclass(frozen=True, slots=True)
class Assigned:
    """One ask of the plan: whom, about which avatar, with which prospects in mind, and what it is worth together."""

    introducer: Introducer
    avatar: str
    prospects: tuple[Prospect, ...]
    worth: float
