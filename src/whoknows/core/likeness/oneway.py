"""Machines by what they do: they write and write, and nobody ever answers; and addresses of nobody in particular."""

from __future__ import annotations

import re

from whoknows.core.likeness.forms import is_given
from whoknows.core.likeness.handles import address as read_address
from whoknows.core.likeness.names import name as read_name

OFTEN = 6  # letters without one of mine: somebody who writes as often as that and is a person gets an answer, as a rule

_OFFICE = """
administrator announcements benefits center centre chairman committee communications contacts customerservice department
desk feedback group groups helpdesk information management office operations payroll product products program programme
publicity register registration relations resources service services support survey surveys team webmaster
"""
_OFFICES = frozenset(_OFFICE.split())
_LETTERS = re.compile("[a-z]+")
_ENDS = ("desk", "service", "services", "support", "survey")  # of one word: icehelpdesk


def is_nobodys(address: str, name: str = "") -> bool:
    """Whether an address is an office's or a desk's, and neither it nor the name tells a person.

    >>> is_nobodys("price.survey.contacts@kiln.example"), is_nobodys("public.relations@kiln.example")
    (True, True)
    >>> is_nobodys("info@kiln.example"), is_nobodys("info@kiln.example", "Ada Quist"), is_nobodys("kate.desk@kiln.ch")
    (True, False, False)
    """
    words = _LETTERS.findall(address.partition("@")[0].lower())
    if not is_an_office(words) and not read_address(address).shared:
        return False
    called = [w.fold for w in read_name(name).full]
    return not any(map(is_given, words + called)) and (len(called) < 2 or is_an_office(called))


def is_an_office(words: list[str]) -> bool:
    """Whether one of some words names an office, a desk or a service."""
    return any(w in _OFFICES or w.endswith(_ENDS) for w in words)


def is_one_way(name: str, address: str, *, wrote: int, answered: int, met: int) -> bool:
    """Whether somebody behaves like a machine: six letters or more, none of mine to them, never met, no person's name.

    A guess, to be shown apart and put right by the user; a name that a person would bear is never guessed away.

    >>> is_one_way("Blue Heron Travel", "offers@heron.example", wrote=40, answered=0, met=0)
    True
    >>> is_one_way("Ada Quist", "ada@heron.example", wrote=40, answered=0, met=0)
    False
    >>> is_one_way("Blue Heron Travel", "offers@heron.example", wrote=40, answered=1, met=0)
    False
    """
    return wrote >= OFTEN and not answered and not met and not bears_a_persons_name(name, address)


def bears_a_persons_name(name: str, address: str) -> bool:
    """Whether a name and address are such as a person bears: a known given name, or what both say of one another.

    >>> bears_a_persons_name("Orsolya Vadas", "o.vadas@kiln.example")
    True
    >>> bears_a_persons_name("Kiln Club", "club@kiln.example")
    False
    """
    told = read_address(address)
    words = [w.fold for w in read_name(name).full]
    if told.shared:
        return False
    signed = [told.local, *(w.fold for w in told.named.words[:1])]
    if any(map(is_given, words + signed)):
        return True
    where = address.partition("@")[2]
    labels = re.split(r"[.-]", where)
    others = [w for w in words if not (w in labels or (len(w) > 3 and w in where))]
    return len(words) > 1 and len(others) == len(words) and any(w in told.local for w in others)
