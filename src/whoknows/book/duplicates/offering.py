"""The pairs to ask the user about."""

from __future__ import annotations

from typing import NamedTuple

from whoknows.book.duplicates.known import everyone
from whoknows.book.models import Alike, Team
from whoknows.core.likeness import Known, Likeness, Verdict, compare, read


class Offered(NamedTuple):
    """Two people who may be one, by id, with what is known of each and why."""

    one: int
    other: int
    known: tuple[Known, Known]
    likeness: Likeness


def offered(team: Team, *, most: int) -> list[Offered]:
    """The likeliest pairs, looked at again as people are now, without those that are two by word or alike no more."""
    found: list[Offered] = []
    left = waiting(team)
    while left and len(found) < most:
        batch, left = left[:most], left[most:]
        known = everyone(team, {pk for pair in batch for pk in pair})
        traits = {pk: read(one) for pk, one in known.items()}
        for one, other in batch:
            if one in known and other in known:
                likeness = compare(traits[one], traits[other])
                if likeness.verdict is not Verdict.APART:
                    found.append(Offered(one, other, (known[one], known[other]), likeness))
    return found[:most]


def waiting(team: Team) -> list[tuple[int, int]]:
    """All pairs kept to be offered, by id, the likeliest first; not looked at again."""
    apart = Alike.said_apart(team)
    rows = Alike.objects.filter(team=team).offered().values_list("one_id", "other_id")
    return list(dict.fromkeys((min(row), max(row)) for row in rows if frozenset(row) not in apart))
