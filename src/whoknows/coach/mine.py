"""Which addresses are mine: those I said, and those that may be."""

from __future__ import annotations

from typing import NamedTuple

from django.db.models import Q

from whoknows.book import duplicates
from whoknows.book.intake import untold
from whoknows.book.models import Member
from whoknows.core.likeness import Known, Verdict, compare, read
from whoknows.core.person import is_handle, spoken_name

MOST = 5


class MaybeMine(NamedTuple):
    """An address in the network that may be mine too, and why."""

    address: str
    reasons: tuple[str, ...]


def maybe_mine(member: Member) -> list[MaybeMine]:
    """Addresses of people called like me, or called like an address of mine, of whom nothing was said; never taken
    unasked, nor asked about once I said that one is not mine."""
    own = list(member.own_addresses.order_by("pk").values_list("address", flat=True))
    names = [name for name in (member.name, *(spoken_name("", a) for a in own)) if name and not is_handle(name)]
    locals_ = {a.partition("@")[0] for a in own if not is_handle(spoken_name("", a))}
    if not names:
        return []
    called = Q(pk__in=[])
    for name in names:
        called |= Q(name__iexact=name)
    for local in locals_:
        called |= Q(addresses__address__startswith=f"{local}@")
    found = untold(member.team).filter(called, machine=False).values_list("pk", flat=True)
    people = duplicates.everyone(member.team, set(found[:MOST]))
    me = read(Known(names=tuple(dict.fromkeys(names)), addresses=tuple(own)))
    maybe = []
    for one in people.values():
        likeness = compare(me, read(one))
        if likeness.verdict is not Verdict.APART:
            asked = [a for a in one.addresses if a not in own and not member.says_not_mine(a)]
            maybe += [MaybeMine(address, likeness.reasons) for address in asked]
    return maybe[:MOST]
