"""How many of my own network fit the people I want to meet, and the turn each introducer has in being asked."""

from __future__ import annotations

from datetime import date

from whoknows.book.models import Card, Member, Person
from whoknows.coach import asking, network, offering, today
from whoknows.core.offer import Avatar, Offer
from whoknows.core.tie import Warmth

DAY = date(2026, 3, 20)
BAKER = Avatar("Bakers", role="a bakery owner", complaint="never know which shop earns", reason="one page a month")
VET = Avatar("Vets", role="a vet", complaint="work every second night", reason="a fair rota")


def _known(member: Member, **jobs: tuple[str, str]) -> None:
    for name, (position, firm) in jobs.items():
        one = Person.objects.create(team=member.team, name=name)
        Card.objects.create(
            team=member.team, person=one, key=name, content=position, name=name, firm=firm, position=position
        )


def _of_role(member: Member, offer: Offer) -> list[tuple[str, str, str]]:
    found = offering.remarks(member, offer)
    return [
        (r.avatar, r.severity, r.message) for r in found if r.field == "avatars.role" and "own network" in r.message
    ]


def test_each_avatar_says_how_many_of_mine_fit_it_by_their_card(member: Member) -> None:
    _known(
        member, Ada=("Owner", "Dune Bakery"), Ben=("Bakery owner", "Ben Loaf"), Cleo=("Teacher", "A school"),
        Dan=("", "Dune Bakery"),
    )  # fmt: skip
    whose = "of the 3 in your own network whose card says what they do"
    assert _of_role(member, Offer(avatars=(BAKER, VET))) == [
        ("Bakers", "note", f"2 {whose} fit."),
        ("Vets", "note", f"Nobody {whose} fits; your friends will have to know them from elsewhere."),
    ]


def test_a_network_without_cards_says_nothing_of_who_fits(member: Member) -> None:
    assert _of_role(member, Offer(avatars=(BAKER,))) == []


def test_an_avatar_that_fits_too_many_is_too_wide(member: Member) -> None:
    _known(member, **{f"Baker{n}": ("Bakery owner", "") for n in range(20)})
    _known(member, **{f"Teacher{n}": ("Teacher", "") for n in range(90)})
    [(_, severity, message)] = _of_role(member, Offer(avatars=(BAKER,)))
    assert severity == "advice" and message.endswith("too many for a friend to think of one. Narrow it.")


def test_each_introducer_has_a_turn_of_their_own(member: Member) -> None:
    people = [Person.objects.create(team=member.team, name=name) for name in ("Ada", "Ben", "Cleo")]
    for one in people[:2]:
        network.say_kind(member, str(one.pk), "client")
    turns = [asking.introducer(network.candidate(one, Warmth(), on=DAY), one, ()).turn for one in people]
    assert turns[0] and turns[1] and turns[0] != turns[1] and not turns[2]


def test_an_avatar_that_says_too_little_yet_is_asked_for_by_nobody_and_breaks_no_day(member: Member) -> None:
    ada = Person.objects.create(team=member.team, name="Ada Berg")
    network.say_kind(member, str(ada.pk), "client")
    titled = Avatar("Millers", role="a miller")
    offering.save(member, Offer(avatars=(titled,)))
    day = today.today(member, on=DAY)
    assert [one.draft for one in day.asks] == [None] and "why “Millers” would want to meet you" in day.wanted
    offering.save(member, Offer(avatars=(titled, BAKER)))
    day = today.today(member, on=DAY)
    assert [one.draft and one.draft.ask.avatar for one in day.asks] == ["Bakers"] and not day.wanted
    assert asking.draft(member, "Ada Berg", on=DAY).ask.avatar == "Bakers"
