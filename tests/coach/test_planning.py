"""The week from the book: likely prospects by the letters, working days, and the sum on today's page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.coach.asked import OFFER
from tests.told import ME, cards, letter, mbox

from whoknows.book.models import DaysAway, Member, Person
from whoknows.coach import asking, listen, month, network, offering, planning
from whoknows.coach.money import rates
from whoknows.coach.today import today
from whoknows.core.chance import Prior
from whoknows.core.growth import Made

ON = date(2026, 3, 6)  # a Friday


@pytest.fixture
def vets(member: Member, tmp_path: Path) -> Member:
    """Two clients; Ada writes to a partner in a vet practice, whose card I have."""
    mail = mbox(
        tmp_path / "mail.mbox",
        [
            letter(ME, "Ada Vögel <ada@berg.example>", subject="a"),
            letter("Ada Vögel <ada@berg.example>", ME, subject="b"),
            letter(ME, "Ole Berg <ole@berg.example>", subject="c"),
            *(
                letter("Ada Vögel <ada@berg.example>", "Juri Lind <juri@lind.example>", cc=[ME], subject=f"d{n}")
                for n in range(6)
            ),
            *(
                letter("Juri Lind <juri@lind.example>", "Ada Vögel <ada@berg.example>", cc=[ME], subject=f"e{n}")
                for n in range(6)
            ),
        ],
    )
    book = tmp_path / "contacts.vcf"
    cards(book, ("Juri Lind", "juri@lind.example", "Lind Vet Practice"))
    title = "TITLE:Partner in a vet practice\r\nEND:VCARD"
    book.write_text(book.read_text(encoding="utf-8").replace("END:VCARD", title), encoding="utf-8")
    listen.listen(member, [str(mail), str(book)], own=[ME])
    offering.load(member, OFFER)
    for who in ("ada@berg.example", "ole@berg.example"):
        network.say_kind(member, who, "client", since=date(2025, 1, 1))
        network.note_value(member, who, "Every night is staffed", on=date(2026, 1, 5))
    return member


def test_each_is_asked_about_the_avatar_of_whom_they_know_somebody(vets: Member) -> None:
    plan = {a.person.name: (a.planned.avatar, [p.name for p in a.prospects]) for a in planning.week(vets, on=ON).asks}
    assert plan == {"Ada Vögel": ("Vet partners", ["Juri Lind"]), "Ole Berg": ("Home managers", [])}


def test_today_asks_about_the_same_avatar_and_shows_the_sum(vets: Member) -> None:
    asks = {s.person.name: s for s in today(vets, on=ON).asks}
    ada = asks["Ada Vögel"]
    assert ada.draft is not None and ada.planned is not None
    assert ada.draft.ask.avatar == ada.planned.avatar == "Vet partners"
    assert str(ada.planned.sum.factors[1]).endswith("prospects, 1 of them likely by name (the seed's)")
    assert asking.said(vets, "ada@berg.example", on=ON).avatar == "Vet partners"


def test_the_week_asks_about_nobody_for_whom_there_are_no_words_and_says_what_is_wanted(vets: Member) -> None:
    anybody, (_, *known) = '[[avatars]]\nname = "Anybody"\n', OFFER.partition("[[avatars]]")
    offering.load(vets, anybody + "".join(known))
    assert {a.planned.avatar for a in planning.week(vets, on=ON).asks} == {"Vet partners", "Home managers"}
    offering.load(vets, anybody)
    week = planning.week(vets, on=ON)
    assert not week.asks and "nothing says yet why “Anybody” would want to meet you" in week.wanted


def test_somebody_already_named_is_looked_for_no_more(vets: Member) -> None:
    network.say_kind(vets, str(Person.objects.get(name="Juri Lind").pk), "friend")
    assert all(not a.prospects for a in planning.week(vets, on=ON).asks)


@pytest.mark.parametrize(("guess", "mean"), [(0, 0.1), (2, 0.4), (5, 0.9)])
def test_the_chance_begins_with_my_own_guess_and_says_so(vets: Member, guess: int, mean: float) -> None:
    def chance() -> tuple[float, str]:
        now = planning.week(vets, on=ON).asks[0].planned
        assert now.sum.factors[0].whose == now.chance.whose
        return round(now.chance.mean, 4), now.chance.whose

    assert chance() == (0.3, "a guess")
    month.guess(vets, guess)
    assert chance() == (mean, "your guess")


def test_what_was_expected_of_five_asks_is_my_own_guess_too() -> None:
    def made(*guesses: bool | None) -> list[Made]:
        return [Made(n, n, ON, guess=guess) for n, guess in enumerate(guesses)]

    assert rates.expected(None, made(True, True, None, True, True)).whose == "a guess"
    assert rates.expected(None, made(True, True, False, True, True)) == Prior(0.8)
    assert rates.expected(2, made(True, True, False, True, True)) == Prior(0.6)


def test_the_days_of_the_week_are_working_days_of_mine(member: Member) -> None:
    DaysAway.objects.create(team=member.team, member=member, first=date(2026, 3, 10), last=date(2026, 3, 11))
    days = planning.working_days(member, on=date(2026, 3, 7))
    assert [d.day for d in days] == [9, 12, 13, 16, 17]
