"""What letters sign with: the best name seen so far, taken back with its import; and addresses that several share."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from tests.told import ME, letter, mbox, party

from whoknows.book import intake, undoing
from whoknows.book.cards import take_cards
from whoknows.book.models import Address, Import, Member, Person, Signature
from whoknows.coach import duplicates, keeping
from whoknows.coach.listen import listen, undo
from whoknows.core.person import fullness
from whoknows.core.record import Card

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


class Correspondent(NamedTuple):
    address: str
    names: tuple[str, ...]
    by_hand: bool = True


class Mail:
    """Names beside addresses that come one after the other, each in an import of its own."""

    def __init__(self, member: Member) -> None:
        self.member = member
        self.imports: list[Import] = []

    def _new(self) -> Import:
        self.imports.append(Import.objects.create(team=self.member.team, member=self.member, started_at=NOW))
        return self.imports[-1]

    def comes(self, *signed: str) -> None:
        """Letters from each of these."""
        told: dict[str, tuple[str, ...]] = {}
        for one in map(party, signed):
            told[one.address] = (*told.get(one.address, ()), one.name) if one.name else told.get(one.address, ())
        intake.take_people(self._new(), [Correspondent(*one) for one in told.items()])

    def card(self, name: str, address: str, *phones: str) -> None:
        take_cards(self._new(), [Card(name, (address,), phones)])

    def undo(self) -> None:
        undoing.undo(self.imports.pop(), at=NOW)


@pytest.fixture
def mail(member: Member) -> Mail:
    return Mail(member)


def names() -> list[str]:
    return sorted(Person.objects.values_list("name", flat=True))


@pytest.mark.parametrize("first", ["jdoe", "J. <jdoe", "Jane <jdoe", "jane <jdoe"])
def test_a_fuller_name_on_later_letters_is_taken_and_goes_with_its_import(mail: Mail, first: str) -> None:
    mail.comes(first)
    before = names()
    mail.comes("Jane Doe <jdoe")
    assert names() == ["Jane Doe"]
    mail.comes("J. Doe <jdoe", "Janet Doe <jdoe", "Jane <jdoe")
    assert names() == ["Jane Doe"]
    mail.undo()
    mail.undo()
    assert names() == before and not Signature.objects.exists()


def test_of_the_names_in_one_mailbox_the_fullest_is_taken_however_seldom(member: Member, tmp_path: Path) -> None:
    senders = ("Jane <jdoe", "Jane <jdoe", "Jane Doe <jdoe", "J. Doe <jdoe", "ada")
    letters = [letter(one, ME, subject=str(at)) for at, one in enumerate(senders)]
    listen(member, [str(mbox(tmp_path / "first.mbox", letters))], own=[ME])
    assert names() == ["Jane Doe", "ada"]
    listen(member, [str(mbox(tmp_path / "later.mbox", [letter("Ada Quist <ada", ME)]))], own=[ME])
    assert names() == ["Ada Quist", "Jane Doe"]
    undo(member)
    assert names() == ["Jane Doe", "ada"]


def test_a_name_by_hand_or_from_a_card_stays(mail: Mail) -> None:
    mail.comes("ada", "jdoe")
    Person.objects.get(addresses__address="ada@berg.example").is_called("Addie")
    mail.card("Jane", "jdoe@berg.example")
    mail.comes("Ada Quist <ada", "Jane Doe <jdoe")
    assert names() == ["Addie", "Jane"]
    mail.undo()
    mail.undo()
    assert names() == ["Addie", "jdoe"]


def test_what_an_address_alone_tells_gives_way_to_what_its_owner_signs(mail: Mail) -> None:
    mail.comes("jane.doe")
    assert names() == ["Jane Doe"]
    mail.comes("Jane van Doe <jane.doe")
    assert names() == ["Jane van Doe"]


def test_names_learnt_while_two_were_one_are_each_ones_own_when_they_part(mail: Mail) -> None:
    mail.comes("jdoe", "ada@quist.example")
    one = duplicates.same(mail.member, "jdoe@berg.example", "ada@quist.example").kept
    mail.comes("Jane Doe <jdoe")
    mail.comes("Ada Quist <ada@quist.example>")
    assert names() == ["Jane Doe"]
    duplicates.part_last(mail.member, str(one.pk))
    assert names() == ["Ada Quist", "Jane Doe"]
    mail.undo()
    assert names() == ["Jane Doe", "ada"]
    mail.undo()
    assert names() == ["ada", "jdoe"]


def test_undo_takes_the_name_from_whom_it_was_given_though_they_are_part_of_another(mail: Mail) -> None:
    mail.card("Jane Doe", "jane@home.example")
    mail.comes("jdoe")
    mail.comes("Jane Doe <jdoe")
    duplicates.same(mail.member, "jane@home.example", "jdoe@berg.example")
    mail.undo()
    assert names() == ["Jane Doe"]
    duplicates.part_last(mail.member, "Jane Doe")
    assert names() == ["Jane Doe", "jdoe"]


def test_an_address_that_two_sign_from_is_told_as_shared_until_that_is_undone(mail: Mail) -> None:
    mail.comes("Ann Lee <home", "info", "Ann Lee <ann", "Ann Ray <ann")
    assert not Address.objects.filter(shared=True).exists()
    mail.comes("Bob Lee <home", "Ann and Bob Lee <home")
    shared = Address.objects.get(shared=True)
    assert (shared.address, shared.sharers) == ("home@berg.example", ("Ann Lee", "Bob Lee"))
    mail.undo()
    assert not Address.objects.filter(shared=True).exists()


def test_a_shared_address_makes_nobody_one_with_who_has_it_too(mail: Mail) -> None:
    mail.comes("Ann Lee <home", "Bob Lee <home")
    mail.card("Bob Lee", "home@berg.example", "+44 117 496 0112")
    mail.card("Ann Lee", "home@berg.example")
    assert names() == ["Ann Lee", "Bob Lee"]
    assert Person.objects.get(addresses__address="home@berg.example").name == "Ann Lee"
    assert duplicates.settle(mail.member) == [] and duplicates.how_many(mail.member) == 0


def test_two_cards_with_one_address_share_it(mail: Mail) -> None:
    mail.card("Ann Lee", "home@berg.example")
    mail.card("Bob Lee", "home@berg.example")
    assert Address.objects.get().sharers == ("Ann Lee", "Bob Lee")
    mail.undo()
    assert not Address.objects.get().shared


def test_a_card_of_one_with_an_address_that_another_signs_from_tells_that_they_share_it(mail: Mail) -> None:
    mail.comes("Bob Ray <office")
    mail.card("Ann Lee", "office@berg.example")
    assert Address.objects.get(shared=True).sharers == ("Ann Lee", "Bob Ray")
    mail.undo()
    assert not Address.objects.get().shared and names() == ["Bob Ray"]


def test_the_users_word_on_a_shared_address_stays(mail: Mail) -> None:
    mail.comes("Ann Lee <home", "Bob Lee <home")
    Address.objects.get().is_shared(False)
    mail.comes("Tom Lee <home")
    assert not Address.objects.get().shared
    Address.objects.get().is_shared(None)
    assert Address.objects.get().sharers == ("Ann Lee", "Bob Lee", "Tom Lee")


def test_whoever_is_forgotten_is_no_name_beside_an_address_either(mail: Mail) -> None:
    mail.comes("Ann Lee <home", "Bob Lee <home")
    mail.card("Bob Lee", "bob@lee.example")
    keeping.forget(mail.member, "bob@lee.example")
    assert Address.objects.get().signed == ["Ann Lee"]


def test_how_much_of_a_name_there_is() -> None:
    assert sorted(["Jane Doe", "jdoe", "J. Doe", "王小明", "J.", "JANE"], key=fullness) == [
        "jdoe", "J.", "J. Doe", "JANE", "Jane Doe", "王小明"
    ]  # fmt: skip
