"""Two people made one, and parted again with nothing lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from typing import NamedTuple

from django.db import models, transaction

from whoknows.book.aside import as_text, put_back
from whoknows.book.batches import BATCH, batches
from whoknows.book.errors import WrongStep
from whoknows.book.models.ask import Ask
from whoknows.book.models.intake import Import
from whoknows.book.models.network import Kind, Person
from whoknows.book.models.team import Member, Team
from whoknows.book.moving import move, places, rows_of

LATER = "Member.triage_passed"  # where people stand in a list, not by rows of their own


class Joined(NamedTuple):
    """Two people to be made one: who stays, who goes, and why if it settles itself."""

    kept: Person
    other: Person
    why: str = ""


class Merge(models.Model):
    """Two people made one, with all that is needed to part them again, in whatever order they are parted."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE)
    kept = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="merges")
    name = models.CharField(max_length=300)
    named_by_hand = models.BooleanField(default=False)
    machine = models.BooleanField(default=False)
    machine_by = models.CharField(max_length=8, default="", blank=True)
    machine_said = models.BooleanField(null=True)
    stopped_on = models.DateField(null=True)
    kept_stopped_on = models.DateField(null=True)
    found_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="+")
    moved = models.JSONField()  # {"Model.field": [ids]}
    closed_kinds = models.JSONField(default=list)
    draft = models.TextField(default="")  # the other's draft, where both had one
    on = models.DateField()
    why = models.CharField(max_length=500, default="")  # why it settled itself; empty when the user said so
    settled_in = models.ForeignKey(Import, null=True, on_delete=models.SET_NULL, related_name="settled")

    @classmethod
    def of(cls, kept: Person, other: Person, *, on: date) -> Merge:
        """Move all of ``other`` to ``kept``; of two drafts that of ``kept`` stays.

        Raises ``WrongStep`` when both are the same person.
        """
        if kept.pk == other.pk:
            raise WrongStep(f"{kept} is one person already.")
        return cls.of_many([Joined(kept, other)], on=on)[0]

    @classmethod
    @transaction.atomic
    def of_many(cls, pairs: Collection[Joined], *, on: date, settled_in: Import | None = None) -> list[Merge]:
        """The same for many pairs, in as many statements as for a few. Nobody may stand in two of them."""
        become = {pair.other.pk: pair.kept.pk for pair in pairs}
        drafts = _take_second_drafts(become)
        moved = _move_all(become)
        _move_left_for_later(become, moved)
        closed = _close_second_kinds(become.values(), on=on)
        made = Merge.objects.bulk_create(
            Merge(
                team_id=kept.team_id, kept=kept, name=other.name, named_by_hand=other.named_by_hand,
                machine=other.machine, machine_by=other.machine_by, machine_said=other.machine_said,
                stopped_on=other.stopped_on, kept_stopped_on=kept.stopped_on, found_in_id=other.found_in_id,
                moved=moved[other.pk], closed_kinds=closed.get(kept.pk, []), draft=drafts.get(other.pk, ""), on=on,
                why=why[:500], settled_in=settled_in,
            )
            for kept, other, why in pairs
        )  # fmt: skip
        stopped = [pair.kept for pair in pairs if pair.other.stopped_on and not pair.kept.stopped_on]
        for merge in made:
            merge.kept.stopped_on = merge.kept.stopped_on or merge.stopped_on
        Person.objects.bulk_update(stopped, ["stopped_on"])
        for some in batches(become):
            Person.objects.filter(pk__in=some).delete()
        return made

    def take_back(self) -> Person:
        """Part the two again: every row that had moved goes back, later ones stay. The parted person has a new id.

        A stop that was said since holds for both, and so does one of which chained merges, parted out of their order,
        leave open whose it was.
        """
        return Merge.take_back_many([self])[0]

    @classmethod
    @transaction.atomic
    def take_back_many(cls, merges: Sequence[Merge]) -> list[Person]:
        """The same for many, in as many statements as for a few. No two may be kept by one person."""
        kept = Person.objects.in_bulk([merge.kept_id for merge in merges])
        stopped_since = {m.pk for m in merges if m._stopped_since(kept[m.kept_id])}
        parted = Person.objects.bulk_create(
            Person(
                team_id=m.team_id, name=m.name, named_by_hand=m.named_by_hand, machine=m.machine,
                machine_by=m.machine_by, machine_said=m.machine_said,
                stopped_on=kept[m.kept_id].stopped_on if m.pk in stopped_since else m.stopped_on,
                found_in_id=m.found_in_id,
            )
            for m in merges
        )  # fmt: skip
        _move_back(list(zip(merges, parted, strict=True)))
        _move_back_left_for_later(merges, parted)
        for merge, one in zip(merges, parted, strict=True):
            if merge.draft and not Ask.objects.drafts().filter(person=one).exists():
                put_back(merge.draft, person=one)
        closed = {owner: m.closed_kinds for m, p in zip(merges, parted, strict=True) for owner in (m.kept_id, p.pk)}
        _hold_a_kind_again(closed)
        back = [m for m in merges if m.pk not in stopped_since and kept[m.kept_id].stopped_on != m.kept_stopped_on]
        for merge in back:
            kept[merge.kept_id].stopped_on = merge.kept_stopped_on
        Person.objects.bulk_update([kept[m.kept_id] for m in back], ["stopped_on"])
        for some in batches(m.pk for m in merges):
            cls.objects.filter(pk__in=some).delete()
        return parted

    def _stopped_since(self, kept: Person) -> bool:
        """Whether the person that both have become said stop only after the merge."""
        return kept.stopped_on is not None and kept.stopped_on not in (self.stopped_on, self.kept_stopped_on)


def _take_second_drafts(become: dict[int, int]) -> dict[int, str]:
    """Put aside the drafts of those who go to somebody with a draft, as text by who goes.

    A draft in which nothing is the user's own makes way for one in their words.
    """
    drafts: dict[int, Ask] = {}
    for some in batches(become.keys() | set(become.values())):
        drafts |= {ask.person_id: ask for ask in Ask.objects.drafts().filter(person__in=some)}
    both = {gone: (drafts[gone], drafts[kept]) for gone, kept in become.items() if gone in drafts and kept in drafts}
    second = {gone: other for gone, (other, first) in both.items() if first.edited or not other.edited}
    texts = {gone: as_text([ask]) for gone, ask in second.items()}
    making_way = [first for gone, (_, first) in both.items() if gone not in second]
    for rows in batches(ask.pk for ask in (*second.values(), *making_way)):
        Ask.objects.filter(pk__in=rows).delete()
    return texts


def _move_all(become: dict[int, int]) -> dict[int, dict[str, list[int]]]:
    """Move every row that points to somebody who goes. Returns the ids, by whose they were and where they point."""
    moved: dict[int, dict[str, list[int]]] = {gone: {} for gone in become}
    for place in places(Person):
        rows = rows_of(place, become)
        move(place, ((pk, become[gone]) for gone, ids in rows.items() for pk in ids))
        for gone, ids in rows.items():
            moved[gone][place] = ids
    return moved


def _move_back(merges: Sequence[tuple[Merge, Person]]) -> None:
    """Move what is still there of all that had moved; other merges of those who stay no longer claim it."""
    owners = {merge.kept_id for merge, _ in merges}
    gone: dict[str, set[int]] = {}
    for place in {place for merge, _ in merges for place in merge.moved} - {LATER}:
        here = {(owner, pk) for owner, ids in rows_of(place, owners).items() for pk in ids}
        going = [(pk, one.pk) for m, one in merges for pk in m.moved.get(place, ()) if (m.kept_id, pk) in here]
        move(place, going)
        gone[place] = {pk for pk, _ in going}
    changed: list[Merge] = []
    for some in batches(owners):
        for other in Merge.objects.filter(kept__in=some):
            left = {place: [pk for pk in ids if pk not in gone.get(place, ())] for place, ids in other.moved.items()}
            if left != other.moved:
                other.moved = left
                changed.append(other)
    Merge.objects.bulk_update(changed, ["moved"], batch_size=BATCH)


def _move_left_for_later(become: dict[int, int], moved: dict[int, dict[str, list[int]]]) -> None:
    """Whoever was left for later in triage is so as the person they become. Notes by whose list it was."""
    for member in Member.objects.exclude(triage_passed=[]):
        for gone in become.keys() & set(member.triage_passed):
            moved[gone].setdefault(LATER, []).extend([member.pk] * member.triage_passed.count(gone))
        _leave_for_later(member, [become.get(pk, pk) for pk in member.triage_passed])


def _move_back_left_for_later(merges: Sequence[Merge], parted: Sequence[Person]) -> None:
    """Who was left for later before a merge is so again, if the one they had become still is."""
    members = Member.objects.in_bulk({pk for merge in merges for pk in merge.moved.get(LATER, ())})
    for merge, one in zip(merges, parted, strict=True):
        for member in (members[pk] for pk in merge.moved.get(LATER, ()) if pk in members):
            passed = list(member.triage_passed)
            if merge.kept_id in passed:
                passed[passed.index(merge.kept_id)] = one.pk
                _leave_for_later(member, passed)


def _leave_for_later(member: Member, passed: list[int]) -> None:
    if passed != member.triage_passed:
        member.triage_passed = passed
        member.save(update_fields=["triage_passed"])


def _close_second_kinds(people: Collection[int], *, on: date) -> dict[int, list[int]]:
    """Of several current kinds of one person, close all but the last that was said. Returns the closed ids."""
    current: defaultdict[int, list[int]] = defaultdict(list)
    for some in batches(people):
        rows = Kind.objects.filter(person__in=some, replaced_on=None).order_by("-said_on", "-pk")
        for owner, pk in rows.values_list("person_id", "pk"):
            current[owner].append(pk)
    closed = {owner: ids[1:] for owner, ids in current.items() if len(ids) > 1}
    for rows_closed in batches(pk for ids in closed.values() for pk in ids):
        Kind.objects.filter(pk__in=rows_closed).update(replaced_on=on)
    return closed


def _hold_a_kind_again(closed: dict[int, list[int]]) -> None:
    """Whoever has no current kind after a parting has the one closed by the merge, else the last that was said."""
    kinds: defaultdict[int, list[Kind]] = defaultdict(list)
    for some in batches(closed):
        for kind in Kind.objects.filter(person__in=some).order_by("said_on", "pk"):
            kinds[kind.person_id].append(kind)
    again: list[int] = []
    for owner, said in kinds.items():
        if all(kind.replaced_on for kind in said):
            again.append(max((kind.pk for kind in said if kind.pk in closed[owner]), default=said[-1].pk))
    for rows in batches(again):
        Kind.objects.filter(pk__in=rows).update(replaced_on=None)
