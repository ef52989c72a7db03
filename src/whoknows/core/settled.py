"""Asks of two people made one: an answer to either settles both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whoknows.core.candidate import PastAsk
from whoknows.core.introduction import Heard


def settled(asks: Sequence[PastAsk]) -> tuple[PastAsk, ...]:
    """The asks of one person; none is open that was made before another of theirs was answered for good.

    >>> from datetime import date
    >>> first = PastAsk(date(2026, 3, 2), Heard.NO, date(2026, 3, 9), is_open=False)
    >>> [ask.is_open for ask in settled([first, PastAsk(date(2026, 3, 4)), PastAsk(date(2026, 3, 9))])]
    [False, False, True]
    """
    answered = max((a.heard_on for a in asks if a.heard_on and a.heard is not Heard.THINKING), default=None)
    return tuple(replace(ask, is_open=ask.is_open and not (answered and answered > ask.said_on)) for ask in asks)
