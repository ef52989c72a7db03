"""Who can introduce me: to a person, into a firm, to people of a kind, to a list."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.told import ME, letter, linkedin, mbox

from whoknows.book.errors import BookError, NotFound
from whoknows.book.models import Card, Member, Person, Team, Tie
from whoknows.coach import cues, here, knowing, network, offering, seeking
from whoknows.coach.knowing import Among, Ways
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


def to(me: Member, who: str, on: date = DAY) -> Ways:
    """The ways to one person."""
    found = knowing.find(me, who, on=on)
    assert isinstance(found, Ways)
    return found


def test_a_person_is_found_by_name_and_who_knows_them_is_named_with_reasons(me: Member) -> None:
    ways = to(me, "zoë quist")
    [ada] = ways.introducers
    assert ways.people[ada.who].name == "Ada Berg"
    assert ada.confidence is Confidence.STRONG
    assert ada.because[0] == "Ada Berg wrote to Zoë Quist once, Zoë Quist wrote back once; last 3 weeks ago"
    assert ways.directly.startswith("Zoë Quist wrote to you once")


def test_a_stranger_is_found_by_the_address_on_a_letter(me: Member) -> None:
    ways = to(me, "stranger@far.example")
    ada, zoe = ways.introducers
    assert (ways.people[ada.who].name, ways.people[zoe.who].name) == ("Ada Berg", "Zoë Quist")
    assert zoe.confidence is Confidence.WEAK and "in copy together on one letter" in zoe.because[0]
    assert ways.directly == ""


def test_no_way_there_is_said_with_what_would_help(me: Member) -> None:
    ways = to(me, "Emil Serra")
    assert not ways.introducers and not ways.directly
    assert ways.helps[0].startswith("Nobody you know is on a letter or at a meeting with Emil Serra")
    assert any("address would help" in line for line in ways.helps)
    assert any("Serra Salt" in line for line in ways.helps)


def test_a_colleague_by_their_card_is_named_as_no_more_than_that(me: Member) -> None:
    ways = to(me, "Lena Maro")
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


def csv(file: Path, text: str) -> Path:
    file.write_text(text, encoding="utf-8")
    return file


def listed(me: Member, file: Path, text: str, encoding: str = "utf-8") -> list[tuple[str, int]]:
    """Who is looked up for a file, and how many introduce me to each."""
    file.write_text(text, encoding=encoding)
    return [(one.sought.name, len(one.introducers)) for one in knowing.to_table(me, str(file), on=DAY)[0]]


def test_a_table_of_people_is_answered_line_by_line(me: Member, tmp_path: Path) -> None:
    text = "Name,Email,Company\nZoë Quist,,\nNobody,nobody@none.example,\n,stranger@far.example,\n"
    for told in (text, text.replace(",", ";")):
        assert listed(me, tmp_path / "wanted.csv", told, "utf-8-sig") == [
            ("Zoë Quist", 1), ("Nobody", 0), ("stranger@far.example", 2),
        ]  # fmt: skip


PLAIN = (
    "Name\nZoë Quist\nstranger@far.example\n",
    "Zoë Quist\nstranger@far.example\n",
    "zoe@quay.example\n\nstranger@far.example",
    "Zoë Quist <zoe@quay.example>\nstranger@far.example",
    "Zoë Quist;zoe@quay.example\n;stranger@far.example\n",
    "URL\nhttps://linkedin.com/in/zoe-quist?x=1\nstranger@far.example",
)


def test_a_plain_list_of_names_addresses_or_profiles_needs_no_headers(me: Member, tmp_path: Path) -> None:
    Card.objects.filter(name="Zoë Quist").update(url="https://www.linkedin.com/in/zoe-quist/")
    for text in PLAIN:
        assert listed(me, tmp_path / "wanted.csv", text) == [("Zoë Quist", 1), ("stranger@far.example", 2)], text


def test_who_stands_in_a_list_several_times_however_written_is_answered_once(me: Member, tmp_path: Path) -> None:
    text = 'Name,Email\nZOË QUIST,\n"Quist, Zoë",\nzoë  quist,ZOE@quay.example\nFar,f@far.example\nFar,F@far.example\n'
    assert listed(me, tmp_path / "wanted.csv", text) == [("Zoë Quist", 1), ("Far", 0)]


def test_of_two_namesakes_in_a_list_the_firm_says_which_or_the_address_is_asked_for(me: Member, tmp_path: Path) -> None:
    other = Person.objects.create(team=me.team, name="Zoë Quist")
    Card.objects.create(team=me.team, person=other, key="k", content="c", name="Zoë Quist", firm="Hill Foods")
    file = tmp_path / "wanted.csv"
    assert listed(me, file, "Name,Company\nZoë Quist,Quay Boats Ltd\n") == [("Zoë Quist", 1)]
    assert listed(me, file, "Name,Company\nZoë Quist,\n") == [("Zoë Quist", 0)]
    assert listed(me, file, "Name,Company\nJo Doe,Hill\nJo Doe,Quay\n") == [("Jo Doe", 0), ("Jo Doe", 0)]
    [other_zoe] = knowing.to_table(me, str(csv(file, "Name,Email\nZoë Quist,z@far.example\n")), on=DAY)[0]
    assert other_zoe.helps[0].startswith("Nobody you know is on a letter")
    [unclear] = knowing.to_table(me, str(csv(file, "Name\nZoë Quist\n")), on=DAY)[0]
    assert unclear.helps == (
        "2 people of yours are called Zoë Quist; give the address too, so that the right one is looked up.",
    )


REFUSED = {
    "": "empty",
    "Name,Email\n": "no people in it",
    "foo,bar\n1,2\n": "No line names the columns",
    "Company\nQuay Boats\n": "names firms and no people",
    "Zoë Quist\n???\n": "names nobody",
    "\x89PNG\r\n\x1a\n\x00": "picture",
}


def test_what_of_a_list_names_nobody_is_said_with_why(me: Member, tmp_path: Path) -> None:
    file = tmp_path / "wanted.csv"
    for text, why in REFUSED.items():
        file.write_bytes(text.encode("latin-1" if "PNG" in text else "utf-8"))
        _, [unreadable] = knowing.to_table(me, str(file), on=DAY)
        assert why in unreadable.why


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


def test_a_firm_is_found_whatever_its_legal_form_and_by_the_name_in_its_domain(me: Member) -> None:
    for firm in ("Quay Boats Ltd", "quay"):
        found = knowing.find(me, firm, on=DAY)
        assert isinstance(found, Among) and "Zoë Quist" in [one.name for one in found.sought]


def test_a_list_or_a_robot_is_nobody_to_meet(me: Member) -> None:
    with pytest.raises(BookError, match="nobody to meet"):
        knowing.find(me, "no-reply@far.example", on=DAY)
    Person.objects.filter(name="Ole Lind").update(machine=True)
    with pytest.raises(BookError, match="nobody to meet"):
        knowing.find(me, "ole@lind.example", on=DAY)


def test_an_office_is_told_as_that(me: Member) -> None:
    assert to(me, "survey.desk@far.example").helps[0].startswith("survey.desk@far.example looks like the address of an")


def test_an_address_that_may_be_mine_or_theirs_is_told_as_that_and_is_no_way(me: Member, tmp_path: Path) -> None:
    letters = [letter("Ada Berg <ada@berg.example>", ME, "ada_berg@berg.example", f"{ME[:4]}@home.example")]
    listen(me, [str(mbox(tmp_path / "s.mbox", [*letters, letter("ada", f"ines.rota@{ME.partition('@')[2]}")]))])
    ways = to(me, "ada_berg@berg.example")
    assert "Ada Berg" not in [ways.people[i.who].name for i in ways.introducers]
    assert ways.helps[0] == "ada_berg@berg.example may be Ada Berg's own, by its name: then you know them yourself."
    me.name = "Ines Rota"
    me.save()
    mine = to(me, f"ines.rota@{ME.partition('@')[2]}")
    assert "may be your own" in mine.helps[0]


def test_who_invited_a_whole_floor_is_named_as_less_than_a_way_and_what_helps_is_said(
    me: Member, tmp_path: Path
) -> None:
    floor = [f"guest{number}@floor.example" for number in range(12)]
    listen(me, [str(mbox(tmp_path / "f.mbox", [letter("Planner <plan@floor.example>", ME, *floor)]))])
    ways = to(me, "guest3@floor.example")
    assert [i.slight for i in ways.introducers] == [True]
    assert ways.helps[0].startswith("Nobody you know is known to know guest3@floor.example")
    ada = [letter("ada", *floor[1:]), letter("ada", "boss@floor.example", subject="Boss")]
    listen(me, [str(mbox(tmp_path / "a.mbox", ada))])
    assert to(me, "guest3@floor.example").helps[0].startswith("All that is known here is weak")
    assert to(me, "boss@floor.example").helps == ()
    planner = to(me, "plan@floor.example")
    assert not planner.directly and "you can write back yourself" in planner.helps[0]


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
    ways = to(me, "Zoë Quist", on=today)
    assert ways.introducers[0].because[0].endswith("; last today")
    ada = Person.objects.named("Ada Berg")
    assert network.warmth(me, on=today)[ada.pk].last == today
    assert cues.worlds(me, [ada], on=today)[ada.pk].people
    with pytest.raises(BookError, match="Ties are kept as of"):
        knowing.find(me, "Zoë Quist", on=today - timedelta(days=1))
