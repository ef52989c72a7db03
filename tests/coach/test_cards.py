"""Cards of address books: whom they describe, and who stays two however alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from whoknows.book.models import Card, Member, Person
from whoknows.coach.listen import listen, undo

ME = ["ines@rota.example"]
PETRA = ("Petra Lindhagen", "lindhagens@posteo.example", "+46 70 1740601")
OLOF = ("Olof Lindhagen", "lindhagens@posteo.example", "+46 70 1740602")


def vcards(path: Path, *cards: tuple[str, str, str]) -> str:
    text = "".join(
        f"BEGIN:VCARD\nFN:{name}\nEMAIL:{address}\nTEL:{phone}\nEND:VCARD\n" for name, address, phone in cards
    )
    path.write_text(text)
    return str(path)


def connections(path: Path, *rows: str) -> str:
    path.write_text("\n".join(["First Name,Last Name,URL,Email Address,Company,Position,Connected On", *rows]) + "\n")
    return str(path)


def people() -> list[tuple[str, int]]:
    return sorted((one.name, one.cards.count()) for one in Person.objects.all())


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("cards", [(PETRA, OLOF), (OLOF, PETRA)])
def test_a_couple_with_one_address_on_two_cards_stays_two(
    member: Member, tmp_path: Path, cards: tuple[tuple[str, str, str], ...], together: bool
) -> None:
    files = [cards] if together else [(one,) for one in cards]
    places = [vcards(tmp_path / f"{at}.vcf", *some) for at, some in enumerate(files)]
    for place in places:
        listen(member, [place], own=ME)
    assert people() == [("Olof Lindhagen", 1), ("Petra Lindhagen", 1)]
    assert [listen(member, [place], own=ME).new for place in places] == [0] * len(places)
    more = vcards(tmp_path / "more.vcf", (*OLOF[:2], "+46 8 5550100"), ("Petra", *PETRA[1:]))
    assert listen(member, [more], own=ME).people == 0
    assert people() == [("Olof Lindhagen", 2), ("Petra", 2)]
    for _ in (more, *places):
        undo(member)
    assert not people() and not Card.objects.exists()


def test_two_profiles_of_one_name_in_one_firm_are_two_colleagues(member: Member, tmp_path: Path) -> None:
    rows = [f"Jo,Quist,https://profiles.example/in/jo-{at},,Kiln,Potter,15 Mar 2024" for at in (1, 2)]
    assert listen(member, [connections(tmp_path / "Connections.csv", *rows)], own=ME).people == 2
    moved = connections(tmp_path / "later.csv", rows[1].replace("Potter", "Boss"))
    assert listen(member, [moved], own=ME).people == 0
    assert people() == [("Jo Quist", 1), ("Jo Quist", 2)]


def test_one_name_in_one_firm_is_one_person_unless_each_has_a_desk_there(member: Member, tmp_path: Path) -> None:
    listen(member, [vcards(tmp_path / "a.vcf", ("Jo Quist", "jo.quist@kiln.example", ""))], own=ME)
    profile = connections(tmp_path / "b.csv", "Jo,Quist,https://profiles.example/in/jo,,Kiln,Potter,15 Mar 2024")
    assert listen(member, [profile], own=ME).people == 0
    desk = connections(tmp_path / "c.csv", "Jo,Quist,,jo.quist2@kiln.example,Kiln,Potter,15 Mar 2024")
    assert listen(member, [desk], own=ME).people == 1
    assert people() == [("Jo Quist", 1), ("Jo Quist", 2)]


def test_a_nickname_that_no_table_knows_is_no_second_person(member: Member, tmp_path: Path) -> None:
    listen(member, [vcards(tmp_path / "a.vcf", ("Robert Lightfoot", "rl@kiln.example", "+46 70 1740601"))], own=ME)
    assert listen(member, [vcards(tmp_path / "b.vcf", ("Buzz Lightfoot", "rl@kiln.example", ""))], own=ME).people == 0
    wife = vcards(tmp_path / "c.vcf", ("Mary Lightfoot", "rl@kiln.example", ""))
    assert listen(member, [wife], own=ME).people == 1


def test_a_card_with_a_name_of_its_own_is_the_same_card_whatever_it_calls_them(member: Member, tmp_path: Path) -> None:
    for called in ("Mary Lightfoot", "Anna Lightfoot"):
        file = tmp_path / f"{called}.vcf"
        file.write_text(f"BEGIN:VCARD\nUID:7\nFN:{called}\nEMAIL:ml@kiln.example\nEND:VCARD\n")
        listen(member, [str(file)], own=ME)
    assert people() == [("Anna Lightfoot", 2)]
