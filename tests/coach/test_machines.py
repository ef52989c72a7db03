"""Machines by what their letters do, from file to page; the user's word holds through all that comes and goes."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.told import ME, NOON, letter, mbox

from whoknows.book.models import Member, Person
from whoknows.coach import here as place
from whoknows.coach import keeping, machines, network
from whoknows.coach.listen import listen, undo

OFFERS = "Blue Heron Travel <offers.weekly@heron.example>"


def take_in(member: Member, folder: Path, name: str, weeks: range, *answered: str) -> None:
    """A mailbox with one letter a week from the travel agency, and one of mine to Ada."""
    at = {week: NOON + timedelta(weeks=week) for week in weeks}
    letters = [letter(OFFERS, ME, at=day, subject=f"Offer {week}") for week, day in at.items()]
    letters += [letter(ME, who, at=NOON + timedelta(days=weeks.start), subject="Re") for who in ("ada", *answered)]
    listen(member, [str(mbox(folder / name, letters))], own=[ME])


def heron() -> Person:
    return Person.objects.get(addresses__address="offers.weekly@heron.example")


def names(member: Member, *, apart: bool) -> list[str]:
    return [known.person.name for known in network.people(member, on=place.day(member), machines=apart)]


def test_who_writes_every_week_and_is_never_answered_is_shown_apart_with_why(member: Member, tmp_path: Path) -> None:
    take_in(member, tmp_path, "one.mbox", range(5))
    assert "Blue Heron Travel" in names(member, apart=False)
    take_in(member, tmp_path, "two.mbox", range(5, 8))
    assert names(member, apart=True) == ["Blue Heron Travel"]
    assert machines.why(heron()) == "wrote again and again and was never answered"
    undo(member)
    assert "Blue Heron Travel" in names(member, apart=False)


def test_once_i_answer_they_are_a_person_again(member: Member, tmp_path: Path) -> None:
    take_in(member, tmp_path, "one.mbox", range(8))
    assert heron().machine
    take_in(member, tmp_path, "two.mbox", range(8, 9), OFFERS)
    assert not heron().machine and machines.why(heron()) == ""


def test_my_word_holds_through_listening_undoing_exporting_and_restoring(member: Member, tmp_path: Path) -> None:
    take_in(member, tmp_path, "one.mbox", range(8))
    machines.say_machine(member, str(heron().pk), False)
    take_in(member, tmp_path, "two.mbox", range(8, 16))
    assert not heron().machine and machines.why(heron()) == "you said so"
    undo(member)
    undo(member)
    assert not heron().machine  # they stay, since I said something of them
    take_in(member, tmp_path, "three.mbox", range(20))
    assert not heron().machine
    keeping.export(tmp_path / "all.zip")
    member.team.delete()
    keeping.restore(tmp_path / "all.zip")
    assert not heron().machine and heron().machine_said is False
    take_in(place.me(), tmp_path, "four.mbox", range(20, 30))
    assert not heron().machine


def test_a_robot_by_its_headers_that_i_call_a_person_stays_one(member: Member, tmp_path: Path) -> None:
    shop = "Shop <no-reply@shop.example>"
    for number in range(2):
        robot = [letter(shop, ME, automatic=True, subject=f"Order {number}"), letter(ME, "ada", subject="Re")]
        listen(member, [str(mbox(tmp_path / f"{number}.mbox", robot))], own=[ME])
        one = Person.objects.get(addresses__address="no-reply@shop.example")
        assert one.machine is (number == 0)
        machines.say_machine(member, str(one.pk), False)
    machines.say_machine(member, str(one.pk), None)
    assert Person.objects.get(pk=one.pk).machine
