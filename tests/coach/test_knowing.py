"""Who can introduce me: to a person, into a firm, to people of a kind, to a list."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.told import ME, letter, linkedin, mbox

from whoknows.book.errors import BookError, NotFound
from whoknows.book.models import Member, Person, Team, Tie
from whoknows.coach import cues, here, knowing, network, offering, seeking
from whoknows.coach.knowing import Among
from whoknows.coach.listen import listen
from whoknows.core.introducer import Acquaintance, Confidence
from whoknows.core.offer import Avatar, Offer

DAY = date(2026, 3, 20)


@pytest.fixture
def me(member: Member, tmp_path: Path) -> Member:
    """Ada wrote to Zoë (of Quay Boats) with me in copy and to a stranger; Ole only wrote to me."""
    letters = [
        letter("Ada Berg <ada@berg.example>", ME, "Zoë Quist <zoe@quay.example>", "stranger@far.example"),
        letter(f"Ines <{ME}>", "ada"), letter("Ole Lind <ole@lind.example>", ME),
        letter("Zoë Quist <zoe@quay.example>", "ada", cc=[ME]),
    ]  # fmt: skip
    book = linkedin(
        tmp_path / "Connections.csv",
        ("Zoë", "Quist", "zoe@quay.example", "Quay Boats"),
        ("Lena", "Maro", "", "Quay Boats"),
        ("Emil", "Serra", "", "Serra Salt"),
    )
    listen(member, [str(mbox(tmp_path / "m.mbox", letters)), str(book)], own=[ME])
    return member


def test_a_person_is_found_by_name_and_who_knows_them_is_named_with_reasons(me: Member) -> None:
    [ways] = knowing.find(me, "zoë quist", on=DAY)
    [ada] = ways.introducers
    assert ways.people[ada.who].name == "Ada Berg"
    assert ada.confidence is Confidence.STRONG
    assert ada.because[0] == "Ada Berg wrote to Zoë Quist once, Zoë Quist wrote back once; last 3 weeks ago"
    assert ways.directly.startswith("Zoë Quist wrote to you once")


def test_a_stranger_is_found_by_the_address_on_a_letter(me: Member) -> None:
    [ways] = knowing.find(me, "stranger@far.example", on=DAY)
    ada, zoe = ways.introducers
    assert (ways.people[ada.who].name, ways.people[zoe.who].name) == ("Ada Berg", "Zoë Quist")
    assert zoe.confidence is Confidence.WEAK and "in copy together on one letter" in zoe.because[0]
    assert ways.directly == ""


def test_no_way_there_is_said_with_what_would_help(me: Member) -> None:
    [ways] = knowing.find(me, "Emil Serra", on=DAY)
    assert not ways.introducers and not ways.directly
    assert ways.helps[0].startswith("Nobody you know is on a letter or at a meeting with Emil Serra")
    assert any("address would help" in line for line in ways.helps)
    assert any("Serra Salt" in line for line in ways.helps)


def test_a_colleague_by_their_card_is_named_as_no_more_than_that(me: Member) -> None:
    [ways] = knowing.find(me, "Lena Maro", on=DAY)
    [zoe] = ways.introducers
    assert zoe.confidence is Confidence.WEAK
    assert zoe.because[0] == (
        "Zoë Quist and Lena Maro both state Quay Boats as their firm; no letter between them is known"
    )


def test_a_firm_is_found_by_its_name_and_by_its_domain(me: Member) -> None:
    for firm in ("quay boats", "quay.example", "@quay.example"):
        found = knowing.find(me, firm, on=DAY)
        assert isinstance(found, Among)
        assert found.people[found.circles[0].who].name == "Ada Berg"
    assert "Lena Maro" in [one.name for one in knowing.find(me, "Quay Boats", on=DAY).sought]  # type: ignore[union-attr]


def test_for_an_avatar_it_is_said_who_fits_and_who_is_likely_to_know_such_people(me: Member) -> None:
    offering.save(me, Offer(avatars=(Avatar("Boat builders", role="a director", firm="a boat builder"),)))
    found = knowing.find(me, "boat builders", on=DAY)
    assert isinstance(found, Among)
    assert {one.name for one in found.sought} >= {"Zoë Quist", "Lena Maro"}
    ada = found.circles[0]
    assert (found.people[ada.who].name, len(ada.knows)) == ("Ada Berg", 1)


def test_a_table_of_people_is_answered_line_by_line(me: Member, tmp_path: Path) -> None:
    file = tmp_path / "wanted.csv"
    file.write_text("Name,Email,Company\nZoë Quist,,\nNobody,nobody@none.example,\n,stranger@far.example,\n")
    found = knowing.find(me, str(file), on=DAY)
    assert isinstance(found, list)
    assert [(one.sought.name, len(one.introducers)) for one in found] == [
        ("Zoë Quist", 1), ("Nobody", 0), ("stranger@far.example", 2),
    ]  # fmt: skip


def test_what_the_user_says_stays_after_more_mail_and_goes_when_unsaid(me: Member, tmp_path: Path) -> None:
    ada, zoe, lena = (Person.objects.named(name) for name in ("Ada Berg", "Zoë Quist", "Lena Maro"))
    knowing.say(ada, lena, Acquaintance.WELL, on=DAY)
    knowing.say(ada, zoe, Acquaintance.NOT, on=DAY)
    listen(me, [str(mbox(tmp_path / "more.mbox", [letter("ada", ME, "zoe@quay.example", subject="More")]))])
    assert knowing.to_row(me, lena, on=DAY).introducers[0].because[0] == "you said that Ada Berg knows Lena Maro well"
    assert not knowing.to_row(me, zoe, on=DAY).introducers
    knowing.unsay(zoe, ada, on=DAY)
    assert len(knowing.to_row(me, zoe, on=DAY).introducers) == 1


def test_nobody_of_mine_is_a_way_to_myself(me: Member, tmp_path: Path) -> None:
    with pytest.raises(BookError, match="your own address"):
        knowing.find(me, ME.upper(), on=DAY)
    assert seeking.at_firm(me, ME.partition("@")[2]) == []
    table = tmp_path / "targets.csv"
    table.write_text(f"Name,Email\nInes,{ME}\nZoë,zoe@quay.example\n", encoding="utf-8")
    assert [ways.sought.name for ways in knowing.to_table(me, str(table), on=DAY)[0]] == ["Zoë Quist"]


def test_nobody_by_that_name_is_said_as_that(me: Member) -> None:
    with pytest.raises(NotFound, match="no person or firm of your network"):
        knowing.find(me, "Xaver", on=DAY)


def test_a_day_before_the_last_letter_is_refused(me: Member) -> None:
    with pytest.raises(BookError, match="Ties are kept as of"):
        knowing.find(me, "Zoë Quist", on=date(2026, 3, 1))


def test_in_the_evening_west_of_utc_a_letter_of_tonight_counts_and_is_of_today(me: Member) -> None:
    today = here.day(me)
    tomorrow = today + timedelta(days=1)  # UTC's day of tonight
    Tie.objects.update(last=tomorrow)
    Team.objects.update(kept_until=tomorrow)
    [ways] = knowing.find(me, "Zoë Quist", on=today)
    assert ways.introducers[0].because[0].endswith("; last today")
    ada = Person.objects.named("Ada Berg")
    assert network.warmth(me, on=today)[ada.pk].last == today
    assert cues.worlds(me, [ada], on=today)[ada.pk].people
    with pytest.raises(BookError, match="Ties are kept as of"):
        knowing.find(me, "Zoë Quist", on=today - timedelta(days=1))
