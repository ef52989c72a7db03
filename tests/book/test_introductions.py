"""An introduction takes the steps that may follow, and no others; each with its day."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from django.apps import apps
from tests.book.conftest import DAY, Maker

from whoknows.book.errors import NotFound, WhichOne, WrongStep
from whoknows.book.models import Introduction, Kind, Member, Person
from whoknows.coach import hearing
from whoknows.core.introduction import FOLLOWS, Heard, Step

NEXT = timedelta(days=1)


@pytest.fixture
def petra(member: Member, person: Maker, ask: Maker) -> Introduction:
    """Petra, named by Ada."""
    ask(person("Ada"), DAY)
    hearing.heard(member, "Ada", Heard.NAMED, ["Petra Holm"], on=DAY)
    return Introduction.objects.get()


def fresh(introduction: Introduction) -> Introduction:
    return Introduction.objects.get(pk=introduction.pk)


MEETING = (Step.AGREED, Step.MET)  # nobody is met before their yes
PATHS = {
    Step.NAMED: (), Step.AGREED: (Step.AGREED,), Step.INTRODUCED: (Step.INTRODUCED,), Step.MET: MEETING,
    Step.CLIENT: (*MEETING, Step.CLIENT), Step.DECLINED: (Step.DECLINED,), Step.LOST: (*MEETING, Step.LOST),
}  # fmt: skip


@pytest.mark.parametrize("then", list(Step))
@pytest.mark.parametrize("now", list(Step))
def test_only_steps_that_may_follow_are_taken(petra: Introduction, now: Step, then: Step) -> None:
    for step in PATHS[now]:
        fresh(petra).move(step, on=DAY)
    if then in FOLLOWS[now]:
        fresh(petra).move(then, on=DAY)
        assert fresh(petra).now.step is then
    else:
        with pytest.raises(WrongStep, match=f"“{now}” can't move to “{then}”"):
            fresh(petra).move(then, on=DAY)
        assert fresh(petra).now.step is now


def test_a_step_is_never_earlier_than_the_one_before(petra: Introduction) -> None:
    fresh(petra).move(Step.AGREED, on=DAY + NEXT)
    with pytest.raises(WrongStep, match="can't be earlier"):
        fresh(petra).move(Step.MET, on=DAY)


def test_a_prospect_who_becomes_a_client_is_one_through_the_introducer(petra: Introduction) -> None:
    fresh(petra).move(Step.AGREED, on=DAY)
    fresh(petra).move(Step.MET, on=DAY)
    fresh(petra).move(Step.CLIENT, on=DAY + NEXT, worth=Decimal(7000), currency="EUR")
    kind = petra.prospect.kinds.get(replaced_on=None)
    assert (kind.kind, kind.since, kind.worth, kind.currency) == ("client", DAY + NEXT, 7000, "EUR")
    assert kind.through == petra.introducer


def test_a_step_back_keeps_its_row_and_the_client_is_a_prospect_again(petra: Introduction) -> None:
    fresh(petra).move(Step.AGREED, on=DAY)
    fresh(petra).move(Step.MET, on=DAY)
    fresh(petra).move(Step.CLIENT, on=DAY)
    hearing.step_back(fresh(petra))
    assert fresh(petra).now.step is Step.MET
    assert petra.steps.count() == 4
    assert Kind.objects.get(person=petra.prospect, replaced_on=None).kind == "prospect"
    for _ in range(2):
        hearing.step_back(fresh(petra))
    with pytest.raises(WrongStep, match="nothing has happened since"):
        hearing.step_back(fresh(petra))


def test_the_loop_is_owed_from_the_introduction_on_and_again_with_an_outcome(
    member: Member, petra: Introduction
) -> None:
    assert not fresh(petra).loop_owed
    fresh(petra).move(Step.INTRODUCED, on=DAY)
    assert fresh(petra).loop_owed
    hearing.thanked(member, "Ada", on=DAY)
    assert not fresh(petra).loop_owed
    fresh(petra).move(Step.DECLINED, on=DAY + NEXT)
    assert fresh(petra).loop_owed and not fresh(petra).is_done
    hearing.thanked(member, "Ada", on=DAY + NEXT)
    assert fresh(petra).is_done


def test_nobody_is_thanked_who_named_nobody(member: Member, person: Maker) -> None:
    person("Ole")
    with pytest.raises(WrongStep, match="not named anybody"):
        hearing.thanked(member, "Ole", on=DAY)


def test_somebody_is_named_once_by_one_introducer(member: Member, petra: Introduction) -> None:
    with pytest.raises(WrongStep, match="named Petra Holm already"):
        hearing.heard(member, "Ada", Heard.NAMED, ["petra holm"], on=DAY)
    assert Introduction.objects.count() == 1


def test_whoever_is_named_is_the_one_of_that_name_in_the_network(member: Member, person: Maker, ask: Maker) -> None:
    known = person("Petra Holm", "petra@holm.example")
    ask(person("Ada"), DAY)
    hearing.heard(member, "Ada", Heard.NAMED, [" petra holm "], on=DAY)
    assert Introduction.objects.get().prospect == known


class TestNames:
    def test_an_introduction_is_found_by_name_part_of_it_and_id(self, member: Member, petra: Introduction) -> None:
        for name in ("Petra Holm", "petra", str(petra.pk)):
            assert Introduction.objects.of(name) == petra
        with pytest.raises(NotFound, match="No introduction to “Zoë”"):
            Introduction.objects.of("Zoë")

    def test_a_name_that_fits_several_is_refused_with_the_list(
        self, member: Member, petra: Introduction, person: Maker, ask: Maker
    ) -> None:
        ask(person("Ole"), DAY)
        hearing.heard(member, "Ole", Heard.NAMED, ["Petra Holm"], on=DAY)
        with pytest.raises(WhichOne, match=r"through Ada.*\n.*through Ole"):
            Introduction.objects.of("Petra Holm")
        fresh(petra).move(Step.DECLINED, on=DAY)
        hearing.thanked(member, "Ada", on=DAY)
        assert Introduction.objects.of("Petra Holm").introducer.name == "Ole"

    def test_a_person_is_found_by_address_id_and_name(self, member: Member, person: Maker) -> None:
        ada = person("Ada Vögel", "ada@berg.example")
        for who in ("ADA@berg.example ", str(ada.pk), "ada vögel", "vög"):
            assert Person.objects.named(who) == ada
        with pytest.raises(NotFound, match="Nobody called “12345”"):
            Person.objects.named("12345")

    def test_a_name_of_several_people_is_refused_with_their_addresses(self, member: Member, person: Maker) -> None:
        one, other = person("Jan Berg", "jan@a.example"), person("Jan Berg", "jan@b.example")
        with pytest.raises(WhichOne) as several:
            Person.objects.named("jan berg")
        assert several.value.several == [one, other]
        assert f"{one.pk}  Jan Berg  jan@a.example" in str(several.value)

    def test_an_address_of_somebody_is_no_part_of_anothers(self, member: Member, person: Maker) -> None:
        person("Ada", "ada@berg.example")
        with pytest.raises(NotFound):
            Person.objects.named("da@berg.example")


def test_every_row_belongs_to_a_team() -> None:
    for model in apps.get_app_config("book").get_models():
        if model.__name__ != "Team":
            field = model._meta.get_field("team")
            assert not field.null, model
