"""Forgetting somebody for good."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from django.db import connection, transaction

from whoknows.book.models import Address, DroppedCue, Forgotten, Import, Member, Person, Signature


@transaction.atomic
def forget(one: Person, addresses: Collection[str]) -> None:
    """Delete a person and all that hangs on them; keyed hashes stay, so that they are not taken in again."""
    team, gone = one.team, one.pk
    Forgotten.note(one)
    for source in Import.objects.filter(team=team).exclude(unreadable=[]):
        told = [u for u in source.unreadable if not any(a in u["where"] + u["why"] for a in addresses)]
        if told != source.unreadable:
            Import.objects.filter(pk=source.pk).update(unreadable=told)
    for member in Member.objects.filter(team=team):
        if gone in member.triage_passed:
            Member.objects.filter(pk=member.pk).update(triage_passed=[pk for pk in member.triage_passed if pk != gone])
    shared = Address.objects.filter(team=team, shared=True)  # where others share it with them
    shared.filter(name__iexact=one.name).update(name="")
    Signature.objects.filter(address__in=shared, name__iexact=one.name).delete()
    DroppedCue.forget(one)
    one.delete()


@contextmanager
def without_trace() -> Iterator[None]:
    """Have SQLite overwrite what is deleted meanwhile, in its log too, instead of leaving it on free pages."""
    sqlite = connection.vendor == "sqlite" and not connection.in_atomic_block
    if not sqlite:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("pragma secure_delete = on")
        try:
            yield
        finally:
            cursor.execute("pragma wal_checkpoint(truncate)")
            cursor.execute("pragma secure_delete = off")
