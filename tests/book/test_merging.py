"""Two people made one and parted again lose nothing, in whatever order, chained or not."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest
from django.apps import apps
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.book.conftest import DAY, Maker

from whoknows.book import warmth
from whoknows.book.errors import WrongStep
from whoknows.book.models import (
    Acquaintance,
    Address,
    Alike,
    Answer,
    Ask,
    Call,
    Card,
    Correction,
    DroppedCue,
    Introduction,
    Kind,
    Member,
    Merge,
    OwnAddress,
    Person,
    PutOff,
    Step,
    Tie,
    ValueMoment,
)
from whoknows.book.moving import places, rows_of
from whoknows.coach import here
from whoknows.core.introduction import Heard

ME = "ines@rota.example"
NAMES = ("Ada", "Bo", "Cleo", "Dov")


def portrait() -> dict[str, Any]:
    """All that hangs on each person, by name: ids of people differ once they were parted."""
    told = {}
    for one in Person.objects.all():
        rows = {
            "self": (one.machine, one.named_by_hand, one.found_in_id),
            "stopped": one.stopped_on,
            "addresses": set(one.addresses.values_list("pk", flat=True)),
            "cards": set(one.cards.values_list("pk", flat=True)),
            "kinds": set(one.kinds.values_list("pk", "replaced_on")),
            "moments": set(one.moments.values_list("pk", flat=True)),
            "asks": set(one.asks.values_list("pk", "spoken", "said_on")),
            "introductions": set(one.introductions.values_list("pk", flat=True)),
            "introduced": set(one.introduced.values_list("pk", flat=True)),
            "brought": set(one.brought.values_list("pk", flat=True)),
            "merges": set(one.merges.values_list("pk", flat=True)),
        }
        told[one.name] = rows
    return told


@pytest.fixture
def four(member: Member, person: Maker, ask: Maker) -> list[Person]:
    """Four people with a row of everything each, bound to one another."""
    OwnAddress.objects.create(team=member.team, member=member, address=ME)
    team = member.team
    people = [person(name, f"{name.lower()}@berg.example") for name in NAMES]
    for n, one in enumerate(people):
        day = DAY + timedelta(days=n)
        before = people[n - 1]
        Card.objects.create(team=team, person=one, key=str(n), content=str(n), name=one.name, firm="Berg")
        one.becomes("friend", on=day)
        one.becomes("client", on=day, through=before)
        ValueMoment.objects.create(team=team, person=one, on=day, text="Held")
        said = ask(one, day)
        Answer.objects.create(team=team, ask=said, answer=Heard.NAMED, on=day)
        ask(one)
        named = Introduction.objects.create(team=team, member=member, ask=said, introducer=one, prospect=before)
        Step.objects.create(team=team, introduction=named, step="named", on=day)
        Tie.objects.create(
            team=team, evidence="wrote", a=ME, b=f"{one.name.lower()}@berg.example", touches=n + 1, strength=n + 1.0,
            as_of=DAY, first=DAY, last=DAY,
        )  # fmt: skip
    people[1].is_called("Bo")
    people[2].stopped_on = DAY
    people[2].save()
    return people


def test_two_people_made_one_have_all_that_both_had(four: list[Person], member: Member) -> None:
    ada, bo, *_ = four
    gone = bo.pk
    warm = warmth.kept(member, on=DAY)
    apart = {name: rows for name, rows in portrait().items() if name in ("Ada", "Bo")}
    ada.absorb(bo, on=DAY)
    one = portrait()["Ada"]
    for what in ("addresses", "cards", "moments", "introductions", "introduced", "brought"):
        assert one[what] == apart["Ada"][what] | apart["Bo"][what]
    assert Kind.objects.filter(person=ada, replaced_on=None).count() == 1
    assert Ask.objects.drafts().filter(person=ada).count() == 1
    together = warmth.kept(member, on=DAY)[ada.pk]
    assert together.strength == pytest.approx(warm[ada.pk].strength + warm[gone].strength)
    assert together.touches == warm[ada.pk].touches + warm[gone].touches


def test_parting_them_again_loses_nothing(four: list[Person], member: Member) -> None:
    before, warm = portrait(), sorted(w.strength for w in warmth.kept(member, on=DAY).values())
    for kept, gone in permutations(range(4), 2):
        people = {p.name: p for p in Person.objects.all()}
        people[NAMES[kept]].absorb(people[NAMES[gone]], on=DAY).take_back()
        assert portrait() == before
    assert sorted(w.strength for w in warmth.kept(member, on=DAY).values()) == warm


def test_whatever_names_a_person_follows_and_comes_back(four: list[Person], member: Member) -> None:
    """One row of each kind there is: a new kind of row fails here until it is added."""
    ada, bo, cleo, dov = four
    team = member.team
    Acquaintance.objects.create(team=team, one=bo, other=dov, knows="well", said_on=DAY)
    Acquaintance.objects.create(team=team, one=dov, other=bo, knows="well", said_on=DAY)
    DroppedCue.objects.create(team=team, person=bo, cue="the rowing club", on=DAY)
    PutOff.objects.create(team=team, member=member, person=bo, on=DAY)
    Call.objects.create(team=team, member=member, person=bo, on=DAY)
    Correction.objects.create(team=team, member=member, person=bo, prospect=dov, was_on=DAY, words="A call")
    Correction.objects.create(team=team, member=member, person=dov, prospect=bo, was_on=DAY, words="A call")
    Alike.objects.create(team=team, one=bo, other=dov, weight=0.5)
    Alike.objects.create(team=team, one=dov, other=bo, apart_on=DAY)
    bo.absorb(cleo, on=DAY)
    said = Introduction.objects.filter(introducer=bo)
    Step.objects.create(team=team, introduction=said[0], step="agreed", on=DAY)  # the prospect's consent
    steps, answers = list(Step.objects.values()), list(Answer.objects.values())
    before, theirs = pointing(), {place: rows_of(place, [bo.pk])[bo.pk] for place in places(Person)}
    drafts = set(Ask.objects.drafts().filter(person=bo).values_list("pk", flat=True))
    merge = ada.absorb(Person.objects.get(pk=bo.pk), on=DAY)
    for place, ids in theirs.items():
        gone = drafts if place == "Ask.person" else set()
        assert set(ids) - gone <= set(rows_of(place, [ada.pk])[ada.pk]), place
    parted = merge.take_back()
    assert pointing() == {
        place: [(pk, parted.pk if owner == bo.pk else owner) for pk, owner in rows] for place, rows in before.items()
    }
    assert (list(Step.objects.values()), list(Answer.objects.values())) == (steps, answers)


@pytest.mark.parametrize("first", [0, 1])
def test_who_was_left_for_later_is_so_whoever_they_become(four: list[Person], member: Member, first: int) -> None:
    ada, bo, cleo, dov = four
    Member.objects.update(triage_passed=[bo.pk, dov.pk])

    def left() -> set[str]:
        return {Person.objects.get(pk=pk).name for pk in Member.objects.get().triage_passed}

    merges = [ada.absorb(bo, on=DAY), cleo.absorb(ada, on=DAY)]
    assert left() == {cleo.name, dov.name}
    Merge.objects.get(pk=merges[first].pk).take_back()
    Merge.objects.get(pk=merges[1 - first].pk).take_back()
    assert left() == {bo.name, dov.name}


def pointing() -> dict[str, list[tuple[int, int | None]]]:
    """Every row that names a person, and whom."""
    found = {}
    for place in places(Person):
        model, _, field = place.partition(".")
        found[place] = list(apps.get_model("book", model)._default_manager.order_by("pk").values_list("pk", field))
    return found


def test_kept_ties_are_touched_by_no_merge_and_fold_as_they_did(four: list[Person], member: Member) -> None:
    ada, bo, *_ = four
    ties, warm = list(Tie.objects.order_by("pk").values()), warmth.kept(member, on=DAY)
    anew = warmth.folded(member, Tie.objects.filter(team=member.team))
    merge = ada.absorb(bo, on=DAY)
    both = warmth.kept(member, on=DAY)
    assert both == warmth.folded(member, Tie.objects.filter(team=member.team)) and both[ada.pk] != warm[ada.pk]
    parted = merge.take_back()
    again = warmth.kept(member, on=DAY)
    assert list(Tie.objects.order_by("pk").values()) == ties
    assert again == {parted.pk if pk == bo.pk else pk: one for pk, one in warm.items()}
    assert warm == anew and again == warmth.folded(member, Tie.objects.filter(team=member.team))


@pytest.mark.parametrize("back", list(permutations(range(3))))
@pytest.mark.parametrize("how", ["chain", "star"])
def test_chained_merges_are_parted_in_any_order(four: list[Person], how: str, back: tuple[int, ...]) -> None:
    before = portrait()
    merges = []
    for n in (2, 1, 0):
        kept, gone = (four[n], four[n + 1]) if how == "chain" else (four[0], four[n + 1])
        merges.append(kept.absorb(Person.objects.get(pk=gone.pk), on=DAY).pk)
        for one in four[: n + 1]:
            one.refresh_from_db()
    for number in back:
        Merge.objects.get(pk=merges[number]).take_back()
    after = portrait()
    assert after.keys() == before.keys()
    for name, rows in after.items():
        kinds, stopped = rows.pop("kinds"), rows.pop("stopped")
        assert {pk for pk, _ in kinds} == {pk for pk, _ in before[name].pop("kinds")}
        assert sum(replaced is None for _, replaced in kinds) == 1
        assert stopped or not before[name].pop("stopped")
        before[name].pop("stopped", None)
    assert after == before


def test_what_was_said_since_stays_with_the_one_who_was_kept(four: list[Person], member: Member) -> None:
    ada, bo, *_ = four
    merge = ada.absorb(bo, on=DAY)
    ada.becomes("associate", on=DAY + timedelta(days=9))
    ValueMoment.objects.create(team=member.team, person=ada, on=DAY, text="Since")
    parted = merge.take_back()
    assert [k.kind for k in ada.kinds.filter(replaced_on=None)] == ["associate"]
    assert [k.kind for k in parted.kinds.filter(replaced_on=None)] == ["client"]
    assert {m.text for m in ada.moments.all()} == {"Held", "Since"}
    assert parted.named_by_hand


def test_a_stop_passes_to_both_and_one_said_since_holds_for_both(four: list[Person]) -> None:
    ada, _, cleo, dov = four
    merge = ada.absorb(cleo, on=DAY)
    assert Person.objects.get(pk=ada.pk).stopped_on == DAY
    merge.take_back()
    assert Person.objects.get(pk=ada.pk).stopped_on is None
    later = DAY + timedelta(days=5)
    merge = ada.absorb(dov, on=DAY)
    Person.objects.filter(pk=ada.pk).update(stopped_on=later)
    parted = Merge.objects.get(pk=merge.pk).take_back()
    assert parted.stopped_on == Person.objects.get(pk=ada.pk).stopped_on == later


def test_nobody_is_merged_with_themselves(four: list[Person]) -> None:
    with pytest.raises(WrongStep, match="one person already"):
        four[0].absorb(four[0], on=DAY)


def test_a_draft_without_a_word_of_the_users_makes_way_for_one_in_their_words(person: Maker, ask: Maker) -> None:
    ada, bo = person("Ada"), person("Bo")
    ask(ada)
    ask(bo).write({"spoken": "Mine"})
    ada.absorb(bo, on=DAY)
    assert [(a.spoken, *a.mine) for a in Ask.objects.drafts()] == [("Mine", "spoken")]


def test_a_draft_of_each_is_kept_for_the_parting(four: list[Person]) -> None:
    ada, bo, *_ = four
    merge = ada.absorb(bo, on=DAY)
    assert [a.spoken for a in Ask.objects.drafts().filter(person=ada)] == ["Ada: who?"]
    parted = merge.take_back()
    assert [a.spoken for a in Ask.objects.drafts().filter(person=parted)] == ["Bo: who?"]


def test_whoever_is_parted_and_made_one_again_is_parted_from_nobody_else(four: list[Person]) -> None:
    ada, bo, _, dov = four
    once = ada.absorb(bo, on=DAY)
    of_both = dov.absorb(Person.objects.get(pk=ada.pk), on=DAY)
    bo = Merge.objects.get(pk=once.pk).take_back()
    again = Person.objects.get(pk=dov.pk).absorb(bo, on=DAY)
    Merge.objects.get(pk=of_both.pk).take_back()
    assert sorted(a.address for a in Person.objects.get(pk=dov.pk).addresses.all()) == [
        "bo@berg.example",
        "dov@berg.example",
    ]
    assert Merge.objects.get(pk=again.pk).take_back().address == "bo@berg.example"


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.booleans(), st.integers(0, 9), st.integers(0, 9)), max_size=8))
def test_any_merges_and_partings_in_between_come_back_to_the_start(
    steps: list[tuple[bool, int, int]], django_db_setup: None, django_db_blocker: Any
) -> None:
    with django_db_blocker.unblock(), transaction.atomic():
        member = here.me()
        for n, name in enumerate(NAMES):
            one = Person.objects.create(team=member.team, name=name)
            Address.objects.create(team=member.team, person=one, address=f"{n}@berg.example")
            one.becomes("client", on=DAY)
        before = portrait()
        for merging, first, second in steps:
            people, merges = list(Person.objects.order_by("pk")), list(Merge.objects.order_by("pk"))
            if merging and len(people) > 1:
                kept, gone = people[first % len(people)], people[second % len(people)]
                if kept != gone:
                    kept.absorb(gone, on=DAY)
            elif merges:
                merges[first % len(merges)].take_back()
            assert Address.objects.count() == 4
            assert all(p.current_kind for p in Person.objects.all())
        while (last := Merge.objects.order_by("-pk").first()) is not None:
            last.take_back()
        assert portrait() == before
        transaction.set_rollback(True)
