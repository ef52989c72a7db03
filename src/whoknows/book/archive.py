"""The whole book as text and back: one JSON line a row, readable without Whoknows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from django.apps import apps
from django.core import serializers
from django.core.management.color import no_style
from django.db import connection, models, transaction

from whoknows.book.errors import BookError
from whoknows.book.models import Import, Offer, OwnAddress, Person, Team, Tie, ToCome

WORKED_OUT = (Tie, ToCome)  # they come from the segments
BATCH = 500


def rows() -> Iterator[str]:
    """Every row of the book as a line of JSON, in an order in which they can be put back."""
    for model in _models():
        yield from serializers.serialize("jsonl", model._default_manager.order_by("pk").iterator()).splitlines()


@contextmanager
def as_of_now() -> Iterator[None]:
    """Read the whole book as it stands at one instant, whatever is written meanwhile."""
    outermost = not connection.in_atomic_block
    with transaction.atomic():
        if connection.vendor == "postgresql" and outermost:
            with connection.cursor() as cursor:
                cursor.execute("set transaction isolation level repeatable read")
        yield


def is_empty() -> bool:
    """Whether nothing was taken in, told or set yet."""
    return not any(m.objects.exists() for m in (Person, Import, Offer, OwnAddress))


@transaction.atomic
def put_back(lines: Iterable[str]) -> int:
    """Fill an empty book from its lines. Returns how many rows. Raises ``BookError`` for a line that does not fit."""
    Team.objects.all().delete()
    count = 0
    waiting = iter(serializers.deserialize("jsonl", lines))
    try:
        while batch := list(islice(waiting, BATCH)):
            by_model: dict[type[models.Model], list[models.Model]] = {}
            for one in batch:
                by_model.setdefault(type(one.object), []).append(one.object)
            for model, objects in by_model.items():
                model._default_manager.bulk_create(objects)
            count += len(batch)
    except serializers.base.DeserializationError as why:
        raise BookError(f"This export can't be read: {why}") from why
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), _models()):
            cursor.execute(statement)
    return count


def _models() -> list[type[models.Model]]:
    """The book's models, each after those it points to."""
    waiting = [m for m in apps.get_app_config("book").get_models() if m not in WORKED_OUT]
    ordered: list[type[models.Model]] = []
    while waiting:
        ready = [m for m in waiting if all(f.related_model in (*ordered, m) for f in m._meta.fields if f.is_relation)]
        ordered += ready
        waiting = [m for m in waiting if m not in ready]
    return ordered
