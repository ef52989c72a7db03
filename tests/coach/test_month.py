"""The month in the book: the day it is, what counts as done, the guess, days away, the morning's calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from tests.told import ME, letter, mbox

from whoknows.book.errors import BookError
from whoknows.book.models import Member, Person
from whoknows.coach import asking, hearing, month, network, offering
from whoknows.coach.listen import listen
from whoknows.coach.today import today
from whoknows.core.introduction import Heard
from whoknows.core.month import Deed

MONDAY = date(2026, 11, 23)
OFFER = (Path(__file__).parents[2] / "docs" / "offer.toml").read_text(encoding="utf-8")


@pytest.fixture
def ada(member: Member) -> Person:
    """A client with an offer to ask her about."""
    offering.load(member, OFFER)
    one = Person.objects.create(team=member.team, name="Ada Vögel")
    one.becomes("client", on=date(2026, 10, 1), since=date(2024, 5, 1))
    one.moments.create(team=member.team, on=date(2026, 10, 2), text="the plan holds")
    return one


def day(member: Member, on: date) -> month.Day:
    return month.day(member, today(member, on=on))


def test_before_the_month_the_act_is_that_of_any_day(member: Member, ada: Person) -> None:
    now = day(member, MONDAY)
    assert (now.begun, now.act.words) == (False, today(member, on=MONDAY).act)
    assert not now.guess_wanted


def test_the_first_day_asks_for_a_guess_and_then_for_one_brave_ask(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    now = day(member, MONDAY)
    assert (now.number, now.of, now.title, now.guess_wanted) == (1, 20, "One brave ask", True)
    assert now.act.words.startswith("Ring Ada Vögel and ask.")
    assert "the plan holds" in now.act.words
    assert now.act.say == today(member, on=MONDAY).asks[0].draft.ask.spoken  # type: ignore[union-attr]
    month.guess(member, 2)
    assert not day(member, MONDAY).guess_wanted


def test_an_ask_that_was_made_is_the_act_done_and_the_next_day_is_the_second(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    asking.said(member, str(ada.pk), on=MONDAY)
    assert (day(member, MONDAY).done, day(member, MONDAY).number) == (True, 1)
    assert (day(member, MONDAY + timedelta(1)).done, day(member, MONDAY + timedelta(1)).number) == (False, 2)


def test_the_month_waits_for_whoever_skips(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    month.done(member, on=MONDAY)
    assert day(member, MONDAY + timedelta(days=9)).number == 2


def test_a_tick_counts_once_and_can_be_taken_back(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    month.done(member, on=MONDAY)
    month.done(member, on=MONDAY)
    assert day(member, MONDAY).done
    month.not_done(member, on=MONDAY)
    assert not day(member, MONDAY).done


def test_noting_value_saying_a_kind_and_changing_the_offer_count_as_acts(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    network.note_value(member, str(ada.pk), "no penalties since June", on=MONDAY + timedelta(1))
    Person.objects.create(team=member.team, name="Ole Berg").becomes("friend", on=MONDAY + timedelta(2))
    assert month.done_days(member, since=MONDAY, until=MONDAY + timedelta(7)) == {
        MONDAY + timedelta(1), MONDAY + timedelta(2),
    }  # fmt: skip
    written = member.day(offering.Version.objects.current(member).made_at)  # type: ignore[union-attr]
    assert written in month.done_days(member, since=written - timedelta(1), until=written)


def test_what_one_sets_up_on_the_day_the_month_begins_is_not_its_first_act(member: Member, ada: Person) -> None:
    network.note_value(member, str(ada.pk), "no penalties since June", on=MONDAY)
    Person.objects.create(team=member.team, name="Ole Berg").becomes("friend", on=MONDAY)
    month.begin(member, on=MONDAY)
    assert not day(member, MONDAY).done
    written = member.day(offering.Version.objects.current(member).made_at)  # type: ignore[union-attr]
    assert month.done_days(member, since=written, until=written) == set()


def test_a_call_and_thanks_for_an_answer_count_as_acts(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    asking.said(member, str(ada.pk), on=MONDAY)
    hearing.heard(member, str(ada.pk), Heard.NO, on=MONDAY + timedelta(1))
    hearing.thanked(member, str(ada.pk), on=MONDAY + timedelta(2))
    hearing.called(member, str(ada.pk), on=MONDAY + timedelta(3))
    assert day(member, MONDAY + timedelta(4)).number == 5


def test_whoever_was_called_has_not_gone_quiet(member: Member, ada: Person, tmp_path: Path) -> None:
    ada.addresses.create(team=member.team, address="ada@berg.example")
    long_ago = datetime(2025, 3, 1, 12, tzinfo=ZoneInfo("UTC"))
    old = mbox(tmp_path / "old.mbox", [letter("ada@berg.example", ME, at=long_ago, message_id="1@x")])
    listen(member, [str(old)], own=[ME])
    assert month.queue(member, today(member, on=MONDAY)).quiet == ((ada.name, ada.pk),)
    hearing.called(member, str(ada.pk), on=MONDAY)
    assert month.queue(member, today(member, on=MONDAY)).quiet == ()


def test_thanks_that_were_ticked_off_but_not_noted_do_not_come_back_every_day(member: Member, ada: Person) -> None:
    asking.said(member, str(ada.pk), on=MONDAY - timedelta(20))
    hearing.heard(member, str(ada.pk), Heard.NO, on=MONDAY - timedelta(10))
    Person.objects.create(team=member.team, name="Ole Berg").becomes("client", on=MONDAY - timedelta(30))
    month.begin(member, on=MONDAY)
    assert day(member, MONDAY).act.deed is Deed.LOOP
    month.done(member, on=MONDAY)
    assert day(member, MONDAY + timedelta(1)).act.deed is Deed.VALUE


def test_after_twenty_days_the_act_of_the_day_goes_on(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    for n in range(20):
        month.done(member, on=MONDAY + timedelta(days=n))
    now = day(member, MONDAY + timedelta(days=20))
    assert (now.over, now.number, now.title) == (True, 21, "")
    assert now.act.words == today(member, on=MONDAY + timedelta(days=20)).act


def test_weekends_and_days_away_are_days_of_rest(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    away = month.go_away(member, MONDAY, MONDAY + timedelta(days=3))
    now = day(member, MONDAY)
    assert (now.rest, now.next_on) == (True, MONDAY + timedelta(days=4))
    month.come_back(member, away.pk)
    assert not day(member, MONDAY).rest
    assert day(member, MONDAY + timedelta(days=5)).rest
    with pytest.raises(BookError, match="before they begin"):
        month.go_away(member, MONDAY, MONDAY - timedelta(days=1))


def test_the_guess_stands_beside_what_was_heard(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    month.guess(member, 1)
    asking.said(member, str(ada.pk), on=MONDAY)
    hearing.heard(member, str(ada.pk), Heard.NAMED, ["Petra Holm"], on=MONDAY + timedelta(1))
    said = "You guessed that 1 of the first 5 would name somebody; so far 1 of 1 have."
    assert day(member, MONDAY + timedelta(1)).counted == said
    with pytest.raises(BookError, match="0 to 5"):
        month.guess(member, 6)


def test_beginning_anew_begins_at_the_first_day_with_a_new_guess(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    month.guess(member, 1)
    month.done(member, on=MONDAY)
    month.begin(member, on=MONDAY + timedelta(days=28))
    now = day(member, MONDAY + timedelta(days=28))
    assert (now.number, now.guess) == (1, None)


def test_today_is_headed_by_the_act_of_the_month_while_it_runs_and_by_its_own_before_and_after(
    member: Member, ada: Person
) -> None:
    assert month.joined(member, today(member, on=MONDAY)) == today(member, on=MONDAY)
    month.begin(member, on=MONDAY)
    assert month.joined(member, today(member, on=MONDAY)).act == day(member, MONDAY).act.words
    for n in range(20):
        month.done(member, on=MONDAY + timedelta(days=n))
    after = MONDAY + timedelta(days=20)
    assert month.joined(member, today(member, on=after)).act == today(member, on=after).act


def test_without_people_the_first_act_is_to_bring_them_in(member: Member) -> None:
    month.begin(member, on=MONDAY)
    assert day(member, MONDAY).act.deed is Deed.BEGIN


def test_the_calendar_holds_the_mornings_of_today_and_the_next_working_day(member: Member, ada: Person) -> None:
    member.zone = "America/New_York"
    member.save()
    month.begin(member, on=MONDAY)
    month.wake_at(member, time(7, 30))
    friday = MONDAY + timedelta(days=4)
    first, then = Calendar.from_ical(month.feed(member, on=friday)).walk("VEVENT")
    assert first["DTSTART"].dt == datetime(2026, 11, 27, 7, 30, tzinfo=ZoneInfo("America/New_York"))
    assert then["DTSTART"].dt.date() == MONDAY + timedelta(days=7)
    assert "Ring Ada Vögel and ask" in str(first["SUMMARY"])
    assert "Why: " in str(first["DESCRIPTION"])
    assert first["DTSTAMP"].dt > datetime.now(UTC) - timedelta(minutes=5)
    saturday = MONDAY + timedelta(days=5)
    assert len(Calendar.from_ical(month.feed(member, on=saturday)).walk("VEVENT")) == 1


def test_a_morning_of_thanks_says_them_and_does_not_say_twice_that_they_are_due(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    asking.said(member, str(ada.pk), on=MONDAY)
    hearing.heard(member, str(ada.pk), Heard.NO, on=MONDAY)
    text = month.morning(member, today(member, on=MONDAY)).text
    assert "Say: " in text and "Ada" in text
    assert text.count("Thank Ada Vögel") == 1


def test_one_members_month_is_not_anothers(member: Member, ada: Person) -> None:
    month.begin(member, on=MONDAY)
    mate = Member.objects.create(team=member.team, name="Tomé")
    month.done(member, on=MONDAY)
    assert not day(mate, MONDAY).begun
    month.begin(mate, on=MONDAY)
    assert not day(mate, MONDAY).done


def test_what_they_got_is_asked_of_those_one_worked_with_before_friends(member: Member, ada: Person) -> None:
    for name, kind in (("Emil Serra", "friend"), ("Ole Berg", "associate")):
        Person.objects.create(team=member.team, name=name).becomes(kind, on=MONDAY)
    assert [name for name, _ in month.queue(member, today(member, on=MONDAY)).no_value] == ["Ole Berg", "Emil Serra"]


def test_the_month_knows_through_whom_somebody_came(member: Member, ada: Person) -> None:
    Person.objects.create(team=member.team, name="Tomé Adler")
    network.say_kind(member, str(ada.pk), "client", since=date(2024, 5, 1), through="Tomé Adler")
    assert [one.through for one in month.queue(member, today(member, on=MONDAY)).asks] == ["Tomé Adler"]
