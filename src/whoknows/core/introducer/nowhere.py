"""No way there: said plainly, with what would help."""

from __future__ import annotations

from typing import Protocol

# Said once, however many there is no way to.
ANYWHERE = (
    "If you know who knows them, say so, and it counts from now on: whoknows knows NAME NAME well.",
    "More of what you have would help: an older mailbox, your calendar. One mailbox alone missed the right person "
    "in four to five cases of ten where it was tried; colleagues who pool their ties miss fewer.",
)


class Sought(Protocol):
    """Somebody I want to meet."""

    @property
    def name(self) -> str: ...
    @property
    def addresses(self) -> tuple[str, ...]: ...
    @property
    def firm(self) -> str: ...


def no_way(sought: Sought, *, slight: bool = False) -> tuple[str, ...]:
    """That nobody of mine is known to know somebody, and what would help; ``slight``: some are named for less."""
    if slight:
        first = f"Nobody you know is known to know {sought.name}; who is named here was on a letter, and no more."
    else:
        first = f"Nobody you know is on a letter or at a meeting with {sought.name}, as far as what you took in tells."
    helps = [first]
    if not sought.addresses:
        helps.append("Their address would help: letters and meetings are found by it, not by a name.")
    if sought.firm:
        helps.append(f"Somebody else at {sought.firm} may be nearer: ask for the firm instead.")
    return (*helps, *ANYWHERE)


def all_weak(name: str) -> str:
    """That every way named rests on little."""
    return f"All that is known here is weak; {name} may be a stranger to them too, so look at what it rests on."


def several_are(name: str, count: int) -> str:
    """That a list names somebody whose name several bear.

    >>> several_are("Jo Doe", 2)
    '2 people of yours are called Jo Doe; give the address too, so that the right one is looked up.'
    """
    return f"{count} people of yours are called {name}; give the address too, so that the right one is looked up."


def maybe_yours(address: str) -> str:
    """That an address looks like one of mine."""
    return f"{address} may be your own, by its name; if it is, say so in the settings (whoknows me EMAIL)."


def maybe_theirs(address: str, name: str) -> str:
    """That an address looks like one of somebody I am in touch with already."""
    return f"{address} may be {name}'s own, by its name: then you know them yourself."


def an_office(name: str) -> str:
    """That an address looks like nobody's in particular."""
    return f"{name} looks like the address of an office or a list, by its name: name whom you want to meet there."


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
