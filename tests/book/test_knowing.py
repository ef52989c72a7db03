"""Who of mine has something to do with somebody, by the kept ties."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoknows.book import knowing
from whoknows.book.knowing import Sought, addresses_at, find, lists_of
from whoknows.book.models import Acquaintance, Address, Card, Introduction, Member, OwnAddress, Person, Tie
from whoknows.core.introducer import Acquaintance as Said
from whoknows.core.introducer import Between, Bridge, Evidence

DAY = date(2026, 3, 2)
ME = "me@x.example"


@pytest.fixture
def me(member: Member) -> Member:
    OwnAddress.objects.create(team=member.team, member=member, address=ME)
    return member


def person(member: Member, name: str, *addresses: str, machine: bool = False) -> Person:
    one = Person.objects.create(team=member.team, name=name, machine=machine)
    for address in addresses or (f"{name}@x.example",):
        Address.objects.create(team=member.team, person=one, address=address)
    return one


def tie(member: Member, a: str, b: str, touches: int = 1, evidence: str = "wrote", last: date = DAY) -> None:
    Tie.objects.create(
        team=member.team, evidence=evidence, a=_at(a), b=_at(b), touches=touches, strength=float(touches), as_of=DAY,
        first=last, last=last,
    )  # fmt: skip


def _at(who: str) -> str:
    return who if "@" in who else f"{who}@x.example"


def between(member: Member, target: str, *also: str) -> dict[str, Bridge]:
    [found] = find(member, [Sought(target, tuple(_at(a) for a in (target, *also)))], on=DAY)
    names = dict(Person.objects.values_list("pk", "name"))
    return {names[int(bridge.who)]: bridge for bridge in found.bridges}


def test_who_wrote_with_both_of_us_stands_between(me: Member) -> None:
    person(me, "ada"), person(me, "ole")
    (
        tie(me, "me", "ada", 3),
        tie(me, "ada", "me", 2),
        tie(me, "ada", "mira", 4),
        tie(me, "ole", "me"),
        tie(me, "mira", "zoe"),
    )
    [(who, ada)] = between(me, "mira").items()
    assert who == "ada"
    assert (ada.mine.sent, ada.mine.got, ada.mine.out, ada.mine.back) == (3, 2, 3.0, 2.0)
    assert (ada.theirs.sent, ada.theirs.got, ada.theirs.out) == (4, 0, 4.0)


def test_strength_fades_to_the_day_asked_for(me: Member) -> None:
    person(me, "ada")
    tie(me, "me", "ada"), tie(me, "mira", "ada")
    [found] = find(me, [Sought("mira", ("mira@x.example",))], on=DAY + timedelta(days=180))
    [ada] = found.bridges
    assert (ada.mine.out, ada.theirs.back) == (0.5, 0.5)


def test_a_meeting_is_the_same_from_both_sides(me: Member) -> None:
    person(me, "ada")
    tie(me, "ada", "me", 2, "met"), tie(me, "ada", "mira", 1, "met")
    ada = between(me, "mira")["ada"]
    assert (ada.mine.met, ada.theirs.met) == (2, 1)
    assert ada.theirs.evidence is Evidence.MET


def test_who_was_only_in_copy_is_told_as_that_and_is_nobody_i_can_ask(me: Member) -> None:
    person(me, "ada"), person(me, "ole")
    tie(me, "me", "ada"), tie(me, "ada", "mira", 3, "copied"), tie(me, "me", "ole", 2, "copied"), tie(me, "ole", "mira")
    found = between(me, "mira")
    assert (found["ada"].theirs.evidence, found["ada"].theirs.copied) == (Evidence.COPIED, 3)
    assert found["ole"].mine.evidence is Evidence.COPIED


def test_addresses_of_one_person_are_one_person_however_many_ties_there_are(
    me: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    person(me, "ada", "ada@x.example", "ada@home.example")
    tie(me, "me", "ada@home.example", 3), tie(me, "ada", "mira@y.example", 2), tie(me, "mira", "ada")
    for many in (1, 2000):
        monkeypatch.setattr(knowing, "MANY", many)
        ada = between(me, "mira", "mira@y.example")["ada"]
        assert (ada.mine.sent, ada.theirs.sent, ada.theirs.got) == (3, 2, 1)


def test_machines_and_who_is_not_to_be_asked_stand_between_nobody(me: Member) -> None:
    person(me, "list", machine=True)
    stopped, no, ada = person(me, "stopped"), person(me, "no"), person(me, "ada")
    stopped.stopped_on = DAY
    stopped.save()
    no.becomes("no", on=DAY)
    ada.becomes("client", on=DAY)
    for who in ("list", "stopped", "no", "ada"):
        tie(me, "me", who), tie(me, who, "mira")
    assert set(between(me, "mira")) == {"ada"}


def test_an_office_stands_between_nobody_unless_something_is_known_of_it(me: Member) -> None:
    desk, client = person(me, "Helpdesk", "helpdesk@x.example"), person(me, "Info", "info@x.example")
    client.becomes("client", on=DAY)
    person(me, "Ada Quist", "sales@x.example")
    for who in ("helpdesk", "info", "sales"):
        tie(me, "me", who), tie(me, who, "mira")
    assert set(between(me, "mira")) == {"Info", "Ada Quist"}
    Card.objects.create(team=me.team, person=desk, key="k", content="c", name="The desk")
    assert len(between(me, "mira")) == 3


@pytest.mark.parametrize("days", [90, 9000])
def test_one_letter_to_a_whole_floor_is_told_from_one_to_a_few_however_long_ago(me: Member, days: int) -> None:
    person(me, "ada"), person(me, "ole")
    for who, among in (("ada", 11), ("ole", 10)):
        tie(me, "me", who, 2), tie(me, who, "mira")
        Tie.objects.filter(a=_at(who)).update(strength=0.5 ** (days / 180) / among, last=DAY - timedelta(days=days))
    found = between(me, "mira")
    assert found["ada"].theirs.to_many and not found["ole"].theirs.to_many
    assert not found["ada"].mine.to_many


def test_whose_address_is_at_my_own_firm_is_a_colleague(me: Member) -> None:
    sought = [Sought(name, (address,)) for name, address in (("mira", "mira@x.example"), ("zoe", "zoe@quay.example"))]
    assert [found.colleague for found in find(me, sought, on=DAY)] == [True, False]


def test_the_user_says_who_knows_whom_and_no_letter_is_needed(me: Member) -> None:
    ada, mira, ole = person(me, "ada"), person(me, "mira"), person(me, "ole")
    tie(me, "me", "ada"), tie(me, "me", "ole"), tie(me, "ole", "mira", 5)
    Acquaintance.say(mira, ada, Said.WELL, on=DAY)
    Acquaintance.say(ole, mira, Said.NOT, on=DAY)
    [found] = find(me, [Sought("mira", ("mira@x.example",), mira.pk)], on=DAY)
    said = {bridge.who: bridge.theirs.evidence for bridge in found.bridges}
    assert said == {str(ada.pk): Evidence.SAID, str(ole.pk): Evidence.NOTHING}


def test_whom_i_say_i_know_is_mine_without_a_letter(me: Member) -> None:
    ada = person(me, "ada")
    tie(me, "ada", "mira")
    Acquaintance.say(ada, None, Said.SLIGHTLY, on=DAY)
    assert between(me, "mira")["ada"].mine.evidence is Evidence.SAID


def test_who_named_somebody_to_me_knows_them_without_a_letter(me: Member) -> None:
    ada, ole, mira = person(me, "ada"), person(me, "ole"), person(me, "mira")
    tie(me, "me", "ada")
    for one in (ada, ole):
        Introduction.objects.create(team=me.team, member=me, introducer=one, prospect=mira)
    [found] = find(me, [Sought("mira", (), mira.pk)], on=DAY)
    told = {bridge.who: (bridge.mine.evidence, bridge.theirs.evidence) for bridge in found.bridges}
    assert told == {str(ada.pk): (Evidence.ONE_WAY, Evidence.NAMED), str(ole.pk): (Evidence.NAMED, Evidence.NAMED)}


def test_colleagues_by_their_cards_are_told_as_that(me: Member) -> None:
    ada, mira = person(me, "ada"), person(me, "mira")
    for one in (ada, mira):
        Card.objects.create(team=me.team, person=one, key=one.name, content="1", name=one.name, firm="Berg")
    tie(me, "me", "ada")
    [found] = find(me, [Sought("mira", ("mira@x.example",), mira.pk, "Berg")], on=DAY)
    [bridge] = found.bridges
    assert bridge.theirs.evidence is Evidence.SAME_FIRM


def test_a_list_of_people_is_answered_one_by_one_even_when_it_names_somebody_twice(me: Member) -> None:
    person(me, "ada")
    tie(me, "me", "ada"), tie(me, "ada", "mira")
    mira = Sought("mira", ("mira@x.example",))
    found = find(me, [mira, Sought("nobody"), mira], on=DAY)
    assert [len(one.bridges) for one in found] == [1, 0, 1]


def test_what_lies_between_the_two_of_us_is_seen_from_me(me: Member, monkeypatch: pytest.MonkeyPatch) -> None:
    tie(me, "me", "mira", 3), tie(me, "mira", "me")
    for many in (1, 2000):
        monkeypatch.setattr(knowing, "MANY", many)
        [found] = find(me, [Sought("mira", ("mira@x.example",))], on=DAY)
        assert (found.directly.sent, found.directly.got) == (3, 1)


def test_where_both_sides_know_very_many_i_am_introduced_by_those_close_to_me(
    me: Member, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(knowing, "MANY", 1)
    monkeypatch.setattr(knowing, "CLOSEST", 2)
    for number, who in enumerate(("ada", "ole", "zoe")):
        person(me, who)
        tie(me, "me", who, 1 + number), tie(me, who, "mira")
    assert set(between(me, "mira")) == {"ole", "zoe"}


def test_another_teams_ties_are_not_seen(me: Member) -> None:
    from whoknows.book.models import Team

    person(me, "ada")
    other = Team.objects.create()
    tie(me, "me", "ada")
    Tie.objects.create(
        team=other, evidence="wrote", a=_at("ada"), b=_at("mira"), touches=1, strength=1, as_of=DAY, first=DAY, last=DAY
    )
    assert between(me, "mira") == {}


def test_lists_somebody_writes_to_as_others_do_and_addresses_at_a_domain(me: Member) -> None:
    for name, by in (("bakers", ""), ("desk", ""), ("robot", "one way")):
        one = person(me, name, f"{name}@lists.example", machine=True)
        Person.objects.filter(pk=one.pk).update(machine_by=by)
    person(me, "ole")
    for name in ("bakers", "desk", "robot"):
        tie(me, "ada", f"{name}@lists.example", 4)
    tie(me, "ole", "bakers@lists.example"), tie(me, "ole", "robot@lists.example"), tie(me, "ada", "ole")
    assert lists_of(me.team, ["ada@x.example"]) == [("ada@x.example", "bakers@lists.example", 4)]
    assert addresses_at(me.team, "x.example") == ["ada@x.example", "ole@x.example"]


PEOPLE = ("ada", "ole", "zoe", "mira", "juri")
pairs = st.dictionaries(
    st.tuples(
        st.sampled_from(("me", *PEOPLE)), st.sampled_from(("me", *PEOPLE)), st.sampled_from(("wrote", "met"))
    ).filter(lambda key: key[0] != key[1] and (key[2] == "wrote" or key[0] < key[1])),
    st.integers(1, 5),
    max_size=16,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs, st.sampled_from((1, 3, 2000)))
def test_from_whichever_side_it_is_looked_up_it_says_the_same(
    me: Member, monkeypatch: pytest.MonkeyPatch, ties: dict[tuple[str, str, str], int], many: int
) -> None:
    monkeypatch.setattr(knowing, "MANY", many)
    Tie.objects.all().delete()
    Person.objects.all().delete()
    for who in PEOPLE[:4]:
        person(me, who)
    for (a, b, evidence), touches in ties.items():
        tie(me, a, b, touches, evidence)
    found = [one.bridges for one in find(me, [Sought(who, (_at(who),)) for who in PEOPLE[3:]], on=DAY)]
    names = dict(Person.objects.values_list("pk", "name"))
    for target, some in zip(PEOPLE[3:], found, strict=True):
        told = {names[int(bridge.who)]: bridge for bridge in some}
        for who in PEOPLE[:4]:
            mine, theirs = by_hand(ties, "me", who), by_hand(ties, who, target)
            if any(mine) and any(theirs) and who != target:
                assert (mine, theirs) == (_counts(told.pop(who).mine), _counts(told_of(some, names, who).theirs))
        told.pop(target, None)
        assert not told


def told_of(some: Sequence[Bridge], names: dict[int, str], who: str) -> Bridge:
    return next(bridge for bridge in some if names[int(bridge.who)] == who)


def _counts(tie: Between) -> tuple[int, int, int]:
    return tie.sent, tie.got, tie.met


def by_hand(ties: dict[tuple[str, str, str], int], one: str, other: str) -> tuple[int, int, int]:
    met = ties.get((min(one, other), max(one, other), "met"), 0)
    return ties.get((one, other, "wrote"), 0), ties.get((other, one, "wrote"), 0), met
