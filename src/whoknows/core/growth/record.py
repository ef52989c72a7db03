"""What to note, so that the figures become one's own."""

from __future__ import annotations

from dataclasses import dataclass

from whoknows.core.chance import ENOUGH


@dataclass(frozen=True, slots=True)
class ToRecord:
    """One thing to note, how often it was, and how often it is needed."""

    what: str
    noted: int
    needed: int

    @property
    def is_missing(self) -> bool:
        return self.noted < self.needed


def to_record(*, clients: int, worths: int, asks: int, introductions: int, others: int, guesses: int) -> list[ToRecord]:
    """What is needed for figures of one's own, in the order in which it pays.

    >>> noted = to_record(clients=3, worths=3, asks=12, introductions=10, others=10, guesses=2)
    >>> [one.what for one in noted if one.is_missing]
    ['before an ask, whether you expect a name: is your guess any good?']
    """
    return [
        ToRecord("your clients, since when, and until when if they left: both lines begin there", clients, 1),
        ToRecord("what a client is worth: every sum of money rests on it", worths, 1),
        ToRecord("asks, and what you heard: your own chance of a yes", asks, ENOUGH),
        ToRecord("introductions, up to a client or a no: your own close rate", introductions, ENOUGH),
        ToRecord(
            "prospects who came otherwise, up to a client or a no: to set the introduced beside them", others, ENOUGH
        ),
        ToRecord("before an ask, whether you expect a name: is your guess any good?", guesses, ENOUGH),
    ]
