"""Each person once: settled, offered, said to be two, and parted with nothing lost."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.apps import apps

from whoknows.book import duplicates as once
from whoknows.book.errors import NotFound, WrongStep
from whoknows.book.models import (
    Acquaintance,
    Address,
    Alike,
    Ask,
    Card,
    Import,
    Introduction,
    Member,
    Merge,
    Person,
    Step,
    Tie,
)
from whoknows.coach import duplicates as coach
from whoknows.core.introducer import Acquaintance as Knows
from whoknows.core.introduction import Heard
from whoknows.core.introduction import Step as Move

DAY = date(2026, 3, 2)


def person(
    member: Member, name: str, *addresses: str, phones: tuple[str, ...] = (), firm: str = "",
    given: tuple[str, ...] = (), source: Import | None = None,
) -> Person:  # fmt: skip
    """Somebody as an import leaves them."""
    one = Person.objects.create(team=member.team, name=name, found_in=source)
    for address in addresses:
        Address.objects.create(team=member.team, person=one, address=address, name=name, found_in=source)
    if phones or firm or given:
        Card.objects.create(
            team=member.team, person=one, key=f"k{one.pk}", content=f"c{one.pk}", name=name, firm=firm,
            phones=list(phones), given=[member.team.digest(a) for a in given], found_in=source,
        )  # fmt: skip
    return one


def tie(member: Member, address: str, first: date, last: date) -> None:
    Tie.objects.create(
        team=member.team, evidence=Tie.WROTE, a=address, b="me@example.example", touches=9, strength=1.0, as_of=last,
        first=first, last=last,
    )  # fmt: skip


def taken_in(member: Member) -> Import:
    return Import.objects.create(team=member.team, member=member, started_at=datetime.now(UTC))


def everything(*, once: int = 0, now: int = 0) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the book but what notes the merge itself; who had the id ``once`` told by the id ``now``."""
    found = {}
    for model in apps.get_app_config("book").get_models():
        ids = [f.attname for f in model._meta.fields if Person in (model if f.primary_key else None, f.related_model)]
        rows = [] if model in (Alike, Merge) else model._default_manager.values()
        told = [{k: now if k in ids and v == once else v for k, v in row.items()} for row in rows]
        found[model.__name__] = sorted(tuple(map(str, row.values())) for row in told)
    return found


def names(member: Member) -> list[tuple[str, str]]:
    return [(p.one.person.name, p.other.person.name) for p in coach.duplicates(member)]


def test_one_number_and_one_name_settle_by_themselves_and_say_why(member: Member) -> None:
    person(member, "Ada Quist", "ada@kiln.example", phones=("020 7946 0222",))
    person(member, "QUIST, Ada", phones=("+44 20 7946 0222",), firm="Kiln")
    (merge,) = coach.settle(member)
    ada = Person.objects.get()
    assert (ada.name, ada.cards.count()) == ("Ada Quist", 2)
    assert merge.why == "the same phone number; the same name"
    assert names(member) == []


def test_a_card_with_the_addresses_of_two_people_makes_them_one(member: Member) -> None:
    person(member, "Ada Quist", "ada@kiln.example", given=("ada@kiln.example", "aq@posteo.example"))
    person(member, "A. Quist", "aq@posteo.example")
    assert len(coach.settle(member)) == 1
    assert sorted(a.address for a in Person.objects.get().addresses.all()) == ["ada@kiln.example", "aq@posteo.example"]


def test_a_card_that_couples_share_makes_them_no_one_person(member: Member) -> None:
    person(member, "Ada Quist", "ada@kiln.example", given=("ada@kiln.example", "olaf@posteo.example"))
    person(member, "Olaf Quist", "olaf@posteo.example")
    assert coach.settle(member) == [] and names(member) == []


def test_a_likely_pair_is_offered_with_both_sides_and_reasons(member: Member) -> None:
    person(member, "Ada Quillfeather", "ada@kiln.example", phones=("020 7946 0222",), firm="Kiln")
    person(member, "Ada Quillfeather", "aq@moss.example")
    tie(member, "ada@kiln.example", date(2019, 1, 1), date(2022, 5, 1))
    tie(member, "aq@moss.example", date(2022, 6, 1), date(2025, 1, 1))
    assert coach.settle(member) == []
    (pair,) = coach.duplicates(member)
    assert pair.reasons == (
        "the same name",
        "the one address falls silent as the other begins",
        "few bear this name",
    )
    assert (pair.one.addresses, pair.one.firms) == (("ada@kiln.example",), ("Kiln",))
    assert pair.one.phones == ("020 7946 0222",)
    assert pair.other.seen == (date(2022, 6, 1), date(2025, 1, 1))


def test_the_likeliest_come_first_and_no_more_than_wanted(member: Member) -> None:
    person(member, "A. Overhill", "ao@kiln.example")
    person(member, "Ada Overhill", "ada@kiln.example")
    person(member, "Olaf Quillfeather", "olaf@kiln.example")
    person(member, "Olaf Quillfeather", "o.quillfeather@kiln.example")
    coach.settle(member)
    assert names(member)[0] == ("Olaf Quillfeather", "Olaf Quillfeather")
    assert len(coach.duplicates(member)) == 2 and len(coach.duplicates(member, most=1)) == 1


def test_colleagues_namesakes_and_machines_are_let_be(member: Member) -> None:
    person(member, "Anna Berg", "anna.berg@kiln.example")
    person(member, "Petra Berg", "petra.berg@kiln.example")
    person(member, "Anna Berg", "anna.berg@moss.example")
    person(member, "Kiln News", "news@kiln.example").is_machine(True)
    person(member, "Kiln News", "newsletter@kiln.example").is_machine(True)
    assert coach.settle(member) == [] and names(member) == []


def test_not_the_same_is_remembered_through_every_later_import(member: Member) -> None:
    one = person(member, "Ada Quist", "ada@kiln.example", phones=("020 7946 0222",))
    other = person(member, "Ada Quist", phones=("020 7946 0222",))
    coach.not_same(member, str(one.pk), str(other.pk))
    assert coach.settle(member) == [] and names(member) == []
    assert Person.objects.count() == 2


def test_not_the_same_holds_for_whom_they_become(member: Member) -> None:
    one = person(member, "Ada Quillfeather", "ada@kiln.example")
    other = person(member, "Ada Quillfeather", "aq@moss.example")
    third = person(member, "A. Quillfeather", "adaq@moss.example")
    coach.settle(member)
    assert len(coach.duplicates(member)) == 2
    coach.not_same(member, str(one.pk), str(other.pk))
    coach.same(member, str(other.pk), str(third.pk))
    assert names(member) == [] and coach.settle(member) == []


def test_two_refused_by_mistake_are_offered_again_where_they_stood(member: Member) -> None:
    for family in ("Quillfeather", "Overshott"):
        one = person(member, f"Ada {family}", f"ada@{family}.example")
        other = person(member, f"Ada {family}", f"aq@moss-{family}.example")
    coach.settle(member)
    before = names(member)
    first = coach.duplicates(member)[0]
    refused = coach.not_same(member, str(first.one.person.pk), str(first.other.person.pk))
    assert [(two.one, two.other) for two in coach.said_two(member)] == [(refused.one, refused.other)]
    assert names(member) == before[1:] and coach.how_many(member) == 1
    assert coach.maybe_same(member, str(first.one.person.pk), str(first.other.person.pk))
    assert names(member) == before and coach.said_two(member) == []
    with pytest.raises(WrongStep, match="Nobody said"):
        coach.maybe_same(member, str(one.pk), str(other.pk))


def test_two_who_were_parted_by_mistake_may_settle_again(member: Member) -> None:
    one = person(member, "Ada Quist", "ada@kiln.example", phones=("020 7946 0222",))
    other = person(member, "Ada Quist", phones=("020 7946 0222",))
    coach.settle(member)
    parted = coach.part_last(member, "ada@kiln.example")
    kept = one if parted.pk != one.pk and Person.objects.filter(pk=one.pk).exists() else other
    assert coach.maybe_same(member, str(kept.pk), str(parted.pk)) and len(names(member)) == 1
    assert len(coach.settle(member)) == 1 and names(member) == []


def test_what_is_said_of_two_who_are_not_alike_is_taken_back_without_an_offer(member: Member) -> None:
    one, other = person(member, "Ada Quist", "ada@kiln.example"), person(member, "Olaf Maro", "olaf@berg.example")
    coach.not_same(member, str(one.pk), str(other.pk))
    assert not coach.maybe_same(member, str(one.pk), str(other.pk))
    assert names(member) == [] and not Alike.objects.exists()


def test_many_settle_in_as_many_statements_as_few_and_are_undone_in_as_many(
    member: Member, django_assert_max_num_queries: Any
) -> None:
    before = None
    for many in (5, 50):
        source = taken_in(member)
        before = everything()
        for number in range(many):
            family = f"Quist{chr(97 + number % 26)}{chr(97 + number // 26)}{'few' if many < 9 else 'many'}"
            for place, name in zip("abc", (f"Ada {family}", f"{family}, Ada", f"ADA {family}"), strict=True):
                address = f"{place}.{family.lower()}@kiln.example"
                person(member, name, address, phones=(f"07700 90{many:02}{number:02}",), source=source)
        there = everything()
        with django_assert_max_num_queries(170):
            assert len(coach.settle(member, source)) == 2 * many
        with django_assert_max_num_queries(140):
            once.take_back(source)
        assert len(everything()["Person"]) == len(there["Person"])
        for rows in ("Address", "Card"):
            pks = [sorted(row[0] for row in all_rows[rows]) for all_rows in (there, everything())]
            assert pks[0] == pks[1]
        assert all(one.addresses.count() == one.cards.count() == 1 for one in Person.objects.filter(found_in=source))
        Card.objects.filter(found_in=source).delete()
        Address.objects.filter(found_in=source).delete()
        Person.objects.filter(found_in=source).delete()
        assert everything() == before


def test_whoever_is_parted_is_not_made_one_again(member: Member) -> None:
    person(member, "Ada Quist", "ada@kiln.example", phones=("020 7946 0222",))
    person(member, "Ada Quist", phones=("020 7946 0222",))
    (merge,) = coach.settle(member)
    parted = coach.part(member, merge.pk)
    assert parted.name == "Ada Quist" and Person.objects.count() == 2
    assert coach.settle(member) == [] and names(member) == []
    with pytest.raises(NotFound, match="parted already"):
        coach.part(member, merge.pk)


def test_a_strangers_merge_is_not_parted(member: Member) -> None:
    one = person(member, "Ada Quist", "ada@kiln.example")
    merge = coach.same(member, str(one.pk), str(person(member, "A. Quist", "aq@moss.example").pk))
    from whoknows.book.models import Team

    stranger = Member.objects.create(team=Team.objects.create(), name="Stranger")
    with pytest.raises(NotFound):
        coach.part(stranger, merge.pk)
    with pytest.raises(NotFound):
        coach.same(stranger, str(one.pk), str(one.pk))
    assert coach.duplicates(stranger) == []


def test_one_person_is_not_told_apart_from_themselves(member: Member) -> None:
    one = person(member, "Ada Quist", "ada@kiln.example")
    for say in (coach.same, coach.not_same):
        with pytest.raises(WrongStep, match="one person already"):
            say(member, str(one.pk), "ada@kiln.example")


def test_who_has_the_fuller_name_stays_and_who_was_named_by_hand_before_them(member: Member) -> None:
    short = person(member, "ada", "ada@kiln.example")
    full = person(member, "Ada Quist", "aq@moss.example")
    named = person(member, "Addy", "addy@moss.example")
    named.is_called("Addy")
    assert coach.same(member, str(short.pk), str(full.pk)).kept == full
    assert coach.same(member, str(full.pk), str(named.pk)).kept == named


def test_merging_and_parting_loses_nothing(member: Member) -> None:
    ada = person(member, "Ada Quist", "ada@kiln.example", phones=("020 7946 0222",), firm="Kiln")
    twin = person(member, "Ada Quist", "aq@moss.example", phones=("020 7946 0222",), firm="Moss")
    olaf, juri = person(member, "Olaf Maro", "olaf@berg.example"), person(member, "Juri Lind", "juri@lind.example")
    for one in (ada, twin):
        one.becomes("client", on=DAY, since=DAY, through=olaf)
        one.got_value("Fewer nights on call", on=DAY)
        Ask.objects.create(team=member.team, member=member, person=one, avatar="", subject="", spoken="", message="",
                           forwardable="", listening="", drafted_on=DAY)  # fmt: skip
        said = Ask.objects.create(team=member.team, member=member, person=one, avatar="", subject="", spoken="",
                                  message="", forwardable="", listening="", drafted_on=DAY, said_on=DAY)  # fmt: skip
        said.hear(Heard.THINKING, on=DAY)
        made = Introduction.objects.create(team=member.team, member=member, ask=said, introducer=one, prospect=juri)
        Step.objects.create(team=member.team, introduction=made, step=Move.NAMED, on=DAY)
        brought = Introduction.objects.create(team=member.team, member=member, introducer=olaf, prospect=one)
        Step.objects.create(team=member.team, introduction=brought, step=Move.NAMED, on=DAY)
        Acquaintance.say(one, juri, next(iter(Knows)), on=DAY)
    juri.becomes("client", on=DAY, since=DAY, through=twin)
    twin.stopped_on = DAY
    twin.save()
    before = everything()
    (merge,) = coach.settle(member)
    whole = Person.objects.get(pk=merge.kept_id)
    assert whole.asks.count() == 3  # one draft of two is put aside with the merge
    assert whole.introductions.count() == 2 and whole.introduced.count() == 2 and whole.moments.count() == 2
    assert whole.stopped_on == DAY and whole.brought.get().person == juri
    assert [k.kind for k in whole.kinds.all() if k.replaced_on is None] == ["client"]
    parted = coach.part(member, merge.pk)
    gone = twin.pk if merge.kept_id == ada.pk else ada.pk
    assert everything(once=parted.pk, now=gone) == before


def test_three_that_are_one_become_one_and_part_in_any_order(member: Member) -> None:
    for address in ("ada@kiln.example", "aq@moss.example", "ada.q@oak.example"):
        person(member, "Ada Quist", address, phones=("020 7946 0222",))
    merges = coach.settle(member)
    assert len(merges) == 2 and Person.objects.count() == 1
    for merge in merges:
        coach.part(member, merge.pk)
    assert sorted(p.address for p in Person.objects.all()) == [
        "ada.q@oak.example", "ada@kiln.example", "aq@moss.example",
    ]  # fmt: skip
    assert coach.settle(member) == []


def test_what_settles_first_is_looked_at_before_the_next(member: Member) -> None:
    person(member, "Ada Quist", "ada@kiln.example", given=("quist@gmx.example",))
    person(member, "", "quist@gmx.example")
    person(member, "Olaf Quist", "olaf@moss.example", given=("quist@gmx.example",))
    coach.settle(member)
    assert Person.objects.filter(name__contains="Quist").count() == 2


def test_an_import_settles_those_it_brought_and_is_undone_whole(member: Member) -> None:
    person(member, "Ada Quist", "ada@kiln.example", phones=("020 7946 0222",))
    person(member, "Olaf Maro", "olaf@berg.example", phones=("01632 960001",))
    person(member, "Olaf Maro", phones=("01632 960001",))
    source = taken_in(member)
    before = everything()
    person(member, "Ada Quist", "aq@moss.example", phones=("020 7946 0222",), source=source)
    (merge,) = coach.settle(member, source)
    assert merge.settled_in == source and Person.objects.count() == 3  # who was there before it waits for their turn
    once.take_back(source)
    Card.objects.filter(found_in=source).delete()
    Address.objects.filter(found_in=source).delete()
    Person.objects.filter(found_in=source).delete()
    assert everything() == before


def test_settling_again_changes_nothing(member: Member) -> None:
    person(member, "Ada Quillfeather", "ada@kiln.example")
    person(member, "Ada Quillfeather", "aq@moss.example")
    coach.settle(member)
    offered = list(Alike.objects.values_list("one", "other", "weight"))
    assert coach.settle(member) == []
    assert list(Alike.objects.values_list("one", "other", "weight")) == offered and len(offered) == 1


def test_offers_cost_few_queries(member: Member, django_assert_max_num_queries: Any) -> None:
    for number in range(30):
        person(member, f"Ada Quillfeather{chr(97 + number)}", f"a{number}@kiln.example")
        person(member, f"Ada Quillfeather{chr(97 + number)}", f"b{number}@moss.example")
    coach.settle(member)
    with django_assert_max_num_queries(12):
        assert len(coach.duplicates(member, most=20)) == 20
