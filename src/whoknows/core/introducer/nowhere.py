"""No way there: said plainly, with what would help."""

from __future__ import annotations

from typing import Protocol


class Sought(Protocol):
    """Somebody I want to meet."""

    @property
    def name(self) -> str: ...
    @property
    def addresses(self) -> tuple[str, ...]: ...
    @property
    def firm(self) -> str: ...


def no_way(sought: Sought) -> tuple[str, ...]:
    """That nobody of mine is known to have to do with somebody, and what would help."""
    helps = [f"Nobody you know is on a letter or at a meeting with {sought.name}, as far as what you took in tells."]
    if not sought.addresses:
        helps.append("Their address would help: letters and meetings are found by it, not by a name.")
    if sought.firm:
        helps.append(f"Somebody else at {sought.firm} may be nearer: ask for the firm instead.")
    helps.append("If you know who knows them, say so, and it counts from now on: whoknows knows NAME NAME well.")
    helps.append(
        "More of what you have would help: an older mailbox, your calendar. One mailbox alone missed the right person "
        "in four to five cases of ten where it was tried; colleagues who pool their ties miss fewer."
    )
    return tuple(helps)


def no_circle(what: str, *, known: int) -> tuple[str, ...]:
    """That nobody of mine is known to know people of a kind, and what would help."""
    if not known:
        return (
            f"Nobody you know of is {what} by their card or address, so who knows such people can't be worked out.",
            "Cards would help: an address book or LinkedIn's export tells firms and positions (whoknows listen FILE).",
            "You need no name to ask: whom to ask today, and with what words, says whoknows today.",
        )
    people = "one person is" if known == 1 else f"{known} people are"
    return (
        f"Of “{what}” {people} known, and nobody else of yours is on a letter or at a meeting with them.",
        "Write to them yourself, or say who knows them: whoknows knows NAME NAME well.",
    )
