"""Taking back an import whole."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.apps import apps
from django.db import IntegrityError, transaction
from django.db.models import Q

from whoknows.book import duplicates
from whoknows.book.aside import put_back
from whoknows.book.batches import batches
from whoknows.book.intake import untold
from whoknows.book.models import Address, Card, Import, Kind, Merge, OwnAddress, Person, Segment, ValueMoment
from whoknows.book.signing import tell_shared, unsign


@transaction.atomic
def undo(source: Import, *, at: datetime) -> None:
    """Take back all that one import brought; what the user said since stays.

    A person whom it brought stays if anything is known of them from elsewhere, or was said or asked.
    """
    duplicates.take_back(source)
    Segment.objects.filter(source=source).delete()
    _unsay(source)
    unsign(source)
    described = _take_out(source)
    OwnAddress.objects.filter(team=source.team, address__in=source.own_added).delete()
    _part_from_me(source)
    for some in batches(described):
        for person in Person.objects.filter(pk__in=some):
            person.takes_name()
        tell_shared(Address.objects.filter(person__in=some, shared=True).values_list("pk", flat=True))
    source.undone_at, source.were_me = at, ""
    source.save(update_fields=["undone_at", "were_me"])


def _part_from_me(source: Import) -> None:
    """Bring back who had turned out to be me, unless the user has given their address to somebody since."""
    try:
        with transaction.atomic():
            put_back(source.were_me)
    except IntegrityError:
        return


def _unsay(source: Import) -> None:
    """Take back what it said of people; the word before it holds again, unless there is a newer one."""
    said = Kind.objects.filter(found_in=source)
    told_of = set(said.values_list("person_id", flat=True))
    said.delete()
    for person_id in told_of:
        kinds = Kind.objects.filter(person=person_id)
        earlier = kinds.order_by("-pk").first()
        if earlier is not None and not kinds.filter(replaced_on=None).exists():
            Kind.objects.filter(pk=earlier.pk).update(replaced_on=None)
    ValueMoment.objects.filter(found_in=source).delete()


def _take_out(source: Import) -> set[int]:
    """Take its cards and addresses out, and whoever came with it alone. Returns those it had described."""
    cards, brought = Card.objects.filter(found_in=source), Address.objects.filter(found_in=source)
    described = {pk for rows in (cards, brought) for pk in rows.values_list("person_id", flat=True)}
    cards.delete()
    for merge in Merge.objects.filter(found_in=source):
        if not _holds(merge.moved, without=brought.values_list("pk", flat=True)):
            merge.delete()
    unknown = untold(source.team).filter(found_in=source, cards=None)
    brought.filter(~Q(person__found_in=source) | Q(person__in=unknown)).delete()
    unknown.filter(addresses=None).delete()
    return described


def _holds(moved: dict[str, list[int]], *, without: Iterable[int]) -> bool:
    """Whether any row that a merge had moved is there still, but for some addresses."""
    going = set(without)
    for place, ids in moved.items():
        rows = apps.get_model("book", place.partition(".")[0])._default_manager.filter(pk__in=ids)
        left = set(rows.values_list("pk", flat=True))
        if left - going if place == "Address.person" else left:
            return True
    return False
