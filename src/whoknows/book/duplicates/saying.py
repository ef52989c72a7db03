"""What the user says: that two are one, that one is two."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from whoknows.book.duplicates.known import everyone
from whoknows.book.errors import WrongStep
from whoknows.book.models import Alike, Merge, Person
from whoknows.book.signing import part_names
from whoknows.core.likeness import compare, read
from whoknows.core.person import fullness


def make_one(one: Person, other: Person, *, on: date) -> Merge:
    """Make one person of two by the user's word. Who has the fuller name stays, else who was there first."""
    kept, gone = first_stays(one, other)
    return kept.absorb(gone, on=on)


def first_stays(*people: Person) -> list[Person]:
    """People in the order in which they stay when made one: no machine, named by the user, with a full name, first."""
    return sorted(
        people,
        key=lambda one: (one.machine, not one.named_by_hand, -fullness(one.name), one.pk),
    )


@transaction.atomic
def open_again(one: Person, other: Person) -> bool:
    """Take back that two are two: if they are alike they are offered again, and settle when compared. Returns whether
    they are alike. Raises ``WrongStep`` when nobody said that they are two."""
    rows = list(Alike.objects.of(one, other).exclude(apart_on=None))
    if not rows:
        raise WrongStep(f"Nobody said that {one} and {other} are two.")
    known = everyone(one.team, (one.pk, other.pk))
    weight = compare(read(known[one.pk]), read(known[other.pk])).weight if len(known) == 2 else 0
    Alike.objects.filter(pk__in=[row.pk for row in rows[weight > 0 :]]).delete()
    if weight:  # where it was offered before, it is again
        Alike.objects.filter(pk=rows[0].pk).update(apart_on=None, weight=rows[0].weight or weight)
    return weight > 0


@transaction.atomic
def part(merge: Merge, *, on: date) -> Person:
    """Part two people again, and remember that they are two. Returns the one who has a new id.

    Whoever was said to be two with both of them since they were one is still two with each.
    """
    kept = merge.kept
    since = Alike.objects.filter(apart_on__gte=merge.on)
    others = {
        *since.filter(one=kept).values_list("other", flat=True),
        *since.filter(other=kept).values_list("one", flat=True),
    }
    parted = merge.take_back()
    part_names(kept, parted)
    for other in (kept, *Person.objects.filter(pk__in=others).exclude(pk__in=(kept.pk, parted.pk))):
        Alike.say_apart(other, parted, on=on)
    return parted
