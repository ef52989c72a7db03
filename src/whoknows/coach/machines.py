"""Machines and people: what tells them apart, and the user's word, which stays."""

from __future__ import annotations

from whoknows.book.models import Member, Person
from whoknows.book.models.network import HEADERS, ONE_WAY
from whoknows.coach import network

WHY = {
    HEADERS: "the address or the headers of the letters are a machine's",
    ONE_WAY: "wrote again and again and was never answered",
}


def say_machine(member: Member, who: str, machine: bool | None) -> Person:
    """Say that somebody is a machine or a list (or is not), whatever their letters tell; None lets these tell again.

    Raises ``NotFound`` and ``WhichOne``.
    """
    one = network.person(member, who)
    one.is_machine(machine)
    return one


def why(one: Person) -> str:
    """By what somebody is taken for a machine, or by whose word for a person; empty for everybody else."""
    if one.machine_said is not None:
        return "you said so"
    return WHY.get(one.machine_by, "") if one.machine else ""
