"""Addresses that several people share: told by the names beside them, and by the user's word, which stays."""

from __future__ import annotations

from django.db import transaction

from whoknows.book.errors import NotFound, WrongStep
from whoknows.book.intake import untold
from whoknows.book.models import Address, Alike, Member, Person
from whoknows.book.moving import move
from whoknows.coach import here, network

MOST = 50  # on one page


def shared(member: Member, *, most: int = MOST) -> list[Address]:
    """The addresses that several people share, machines' left out."""
    rows = Address.objects.filter(team=member.team, shared=True, person__machine=False)
    return list(rows.select_related("person").prefetch_related("signatures", "person__cards")[:most])


def named(member: Member, address: str) -> Address:
    """The address of that text. Raises ``NotFound``."""
    one = Address.objects.filter(team=member.team, address=address.strip().casefold()).first()
    if one is None:
        raise NotFound(f"{address.strip()} is not in your network. Look with: whoknows people")
    return one


def say_shared(member: Member, pk: int, several: bool | None) -> Address:
    """Say that several share an address, or that it is one person's; None lets the names beside it tell again.

    Raises ``NotFound``.
    """
    one = _address(member, pk)
    one.is_shared(several)
    return one


@transaction.atomic
def give(member: Member, pk: int, who: str) -> Person:
    """Give an address, with its letters, to somebody else by name, address or id; a name that nobody bears is noted.

    Whose it was and whose it is are two people from now on. Raises ``NotFound``, ``WhichOne``, and ``WrongStep`` where
    it is theirs already or no name is given.
    """
    one = _address(member, pk)
    before = one.person
    if not who.strip():
        raise WrongStep("Write whose it is.")
    now = _named(member, who.strip())
    if now.pk == before.pk:
        raise WrongStep(f"{one.address} is {now}’s already.")
    move("Address.person", [(pk, now.pk)])
    Alike.say_apart(before, now, on=here.day(member))
    return now


@transaction.atomic
def give_back(member: Member, pk: int, to: int) -> Person:
    """Take that back: it is theirs again, by id, and who is here since then, for this address alone, goes. Raises like
    ``give``."""
    since = _address(member, pk).person
    now = give(member, pk, str(to))
    untold(member.team).filter(pk=since.pk, addresses=None, cards=None, found_in=None).delete()
    return now


def _named(member: Member, who: str) -> Person:
    if "@" in who or who.isdecimal() or Person.objects.filter(team=member.team, name__iexact=who).exists():
        return network.person(member, who)
    return Person.objects.create(team=member.team, name=who[:300])


def _address(member: Member, pk: int) -> Address:
    one = Address.objects.filter(team=member.team, pk=pk).select_related("person").first()
    if one is None:
        raise NotFound("This address is in your network no more.")
    return one
