"""Rows that point to somebody, moved to somebody else: many at once, in few statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from django.apps import apps
from django.db import connection, models

from whoknows.book.batches import batches

_MOVE = """
    with going (id, dest) as (values {rows})
    update {table} set {column} = (select dest from going where going.id = {table}.id)
    where id in (select id from going)
"""


def places(pointed_at: type[models.Model]) -> list[str]:
    """Every field that points to a model, as "Model.field"."""
    return [f"{r.related_model.__name__}.{r.field.name}" for r in pointed_at._meta.related_objects]


def rows_of(place: str, owners: Collection[int]) -> dict[int, list[int]]:
    """The ids of the rows that point to some owners, by owner."""
    model, field = _model(place)
    found: defaultdict[int, list[int]] = defaultdict(list)
    for some in batches(owners):
        rows = model._default_manager.filter(**{f"{field}__in": some}).order_by("pk")
        for owner, pk in rows.values_list(field, "pk"):
            found[owner].append(pk)
    return dict(found)


def move(place: str, rows: Iterable[tuple[int, int]]) -> None:
    """Point rows, by id, to new owners. With an address goes the mark of those who have several."""
    model, field = _model(place)
    for some in batches(rows):
        going = model._default_manager.filter(pk__in=[pk for pk, _ in some])
        owners = {*going.values_list(field, flat=True), *dict(some).values()} if place == "Address.person" else ()
        marks = ", ".join(["(%s, %s)"] * len(some))
        statement = _MOVE.format(rows=marks, table=model._meta.db_table, column=f"{field}_id")
        with connection.cursor() as cursor:
            cursor.execute(statement, [value for row in some for value in row])
        if owners:
            model.objects.tell_several(owners)


def _model(place: str) -> tuple[Any, str]:
    model, _, field = place.partition(".")
    return apps.get_model("book", model), field
