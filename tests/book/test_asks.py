"""An ask is said once, heard once for good, and a stop holds for ever."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.db import connection, connections
from tests.book.conftest import DAY, Maker

from whoknows.book.errors import WrongStep
from whoknows.book.models import Ask, Member, Person
from whoknows.coach import asking, hearing, here, offering
from whoknows.core.introduction import Heard
from whoknows.core.offer import Avatar, Offer

WEEK = timedelta(days=7)


class TestSaid:
    def test_an_ask_is_said_once(self, ask: Maker, person: Maker) -> None:
        one = ask(person("Ada"))
        again = Ask.objects.get(pk=one.pk)
        one.say(on=DAY)
        with pytest.raises(WrongStep, match="already made"):
            again.say(on=DAY)

    def test_it_can_be_taken_back_until_something_was_heard(self, ask: Maker, person: Maker) -> None:
        one = ask(person("Ada"))
        one.say(on=DAY)
        one.take_back()
        assert Ask.objects.get().said_on is None
        one.say(on=DAY)
        one.hear(Heard.THINKING, on=DAY)
        with pytest.raises(WrongStep, match="heard already"):
            one.take_back()

    def test_a_newer_draft_is_not_pushed_aside_by_taking_back(self, ask: Maker, person: Maker) -> None:
        ada = person("Ada")
        one = ask(ada, DAY)
        ask(ada)
        with pytest.raises(WrongStep, match="newer draft"):
            one.take_back()

    def test_a_second_ask_waits_for_the_answer_to_the_first(self, member: Member, person: Maker) -> None:
        person("Ada", "ada@berg.example").becomes("client", on=DAY)
        _offer(member)
        asking.said(member, "Ada", on=DAY)
        with pytest.raises(WrongStep, match="still open"):
            asking.said(member, "Ada", on=DAY + WEEK)
        hearing.heard(member, "Ada", Heard.NO, on=DAY + WEEK)
        assert asking.said(member, "Ada", on=DAY + 30 * WEEK).said_on == DAY + 30 * WEEK

    def test_the_users_own_words_are_kept_and_said(self, member: Member, person: Maker) -> None:
        ada = person("Ada", "ada@berg.example")
        ada.becomes("client", on=DAY)
        _offer(member)
        words = asking.draft(member, "Ada", on=DAY).ask
        asking.edit(member, ada, replace(words, spoken="Whom do you know?"), on=DAY)
        assert asking.draft(member, "Ada", on=DAY).ask.spoken == "Whom do you know?"
        assert asking.said(member, "Ada", on=DAY).spoken == "Whom do you know?"
        assert Ask.objects.count() == 1

    def test_my_words_about_one_kind_of_person_outlive_an_ask_about_another(
        self, member: Member, person: Maker
    ) -> None:
        ada = person("Ada", "ada@berg.example")
        ada.becomes("client", on=DAY)
        baker, miller = (Avatar(n, role=f"a {n}", place="Ghent", complaint="run late") for n in ("baker", "miller"))
        offering.save(member, Offer(avatars=(baker, miller)))
        bakers = asking.draft(member, "Ada", on=DAY, avatar="baker")
        asking.keep(member, bakers, on=DAY, spoken="Whom do you know who bakes?")
        millers = asking.draft(member, "Ada", on=DAY, avatar="miller")
        with pytest.raises(WrongStep, match="about “baker” are still kept"):
            asking.keep(member, millers, on=DAY, spoken="Whom do you know who mills?")
        assert asking.said(member, "Ada", on=DAY, avatar="miller").avatar == "miller"
        assert asking.draft(member, "Ada", on=DAY, avatar="BAKER").ask.spoken == "Whom do you know who bakes?"

    def test_words_put_back_as_they_were_composed_are_composed_again(self, member: Member, person: Maker) -> None:
        person("Ada", "ada@berg.example").becomes("client", on=DAY)
        _offer(member)
        composed = asking.draft(member, "Ada", on=DAY)
        asking.keep(member, composed, on=DAY, spoken="Mine", message="Mine too")
        changed = asking.draft(member, "Ada", on=DAY)
        assert changed.edited and changed.composed == composed.ask
        asking.keep(member, changed, on=DAY, spoken=composed.ask.spoken)
        assert asking.draft(member, "Ada", on=DAY).ask.message == "Mine too"
        asking.keep(member, asking.draft(member, "Ada", on=DAY), on=DAY, message=composed.ask.message)
        assert not asking.draft(member, "Ada", on=DAY).edited and not Ask.objects.exists()

    def test_an_ask_taken_back_is_said_again_in_its_words_and_not_called_mine(
        self, member: Member, person: Maker
    ) -> None:
        person("Ada", "ada@berg.example").becomes("client", on=DAY)
        _offer(member)
        made = asking.said(member, "Ada", on=DAY)
        asking.unsay(made)
        assert not asking.draft(member, "Ada", on=DAY + WEEK).edited
        assert asking.said(member, "Ada", on=DAY + WEEK).pk == made.pk


@pytest.mark.django_db(transaction=True)
def test_of_two_who_say_it_at_once_one_has_said_it() -> None:
    member = here.me()
    ada = Person.objects.create(team=member.team, name="Ada")
    ada.becomes("client", on=DAY)
    _offer(member)
    start, ends = threading.Barrier(4), []

    def say() -> None:
        start.wait()
        try:
            asking.said(member, "Ada", on=DAY)
            ends.append("said")
        except WrongStep:
            ends.append("refused")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=say) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert sorted(ends) == ["refused"] * 3 + ["said"]
    assert Ask.objects.count() == 1
    connection.close()


class TestHeard:
    def test_nothing_is_heard_before_it_was_said_or_on_an_earlier_day(self, ask: Maker, person: Maker) -> None:
        with pytest.raises(WrongStep, match="not been made"):
            ask(person("Ole")).hear(Heard.NO, on=DAY)
        with pytest.raises(WrongStep, match="can't be earlier"):
            ask(person("Ada"), DAY).hear(Heard.NO, on=DAY - WEEK)

    @pytest.mark.parametrize(
        ("heard", "is_open"), [(h, h is Heard.THINKING) for h in Heard], ids=[h.value for h in Heard]
    )
    def test_thinking_leaves_it_open_and_comes_due_again(
        self, heard: Heard, is_open: bool, ask: Maker, person: Maker
    ) -> None:
        one = ask(person("Ada"), DAY)
        one.hear(heard, on=DAY + WEEK)
        one = Ask.objects.get()
        assert (one.closed_on is None) is is_open
        assert one.due == (DAY + 3 * WEEK if is_open else None)

    def test_stop_holds_for_ever(self, member: Member, person: Maker) -> None:
        ada = person("Ada", "ada@berg.example")
        ada.becomes("client", on=DAY)
        _offer(member)
        asking.said(member, "Ada", on=DAY)
        hearing.heard(member, "Ada", Heard.STOP, on=DAY)
        for day in (DAY, date(2099, 1, 1)):
            with pytest.raises(WrongStep, match="not asked again"):
                asking.said(member, "Ada", on=day)
        assert Person.objects.get().stopped_on == DAY

    def test_stop_can_be_heard_after_the_ask_was_answered(self, member: Member, person: Maker, ask: Maker) -> None:
        one = ask(person("Ada"), DAY)
        one.hear(Heard.NO, on=DAY)
        hearing.heard(member, "Ada", Heard.STOP, on=DAY + WEEK)
        assert Person.objects.get().stopped_on == DAY + WEEK

    def test_an_answer_is_taken_back_with_the_names_that_came_with_it(
        self, member: Member, person: Maker, ask: Maker
    ) -> None:
        one = ask(person("Ada"), DAY)
        hearing.heard(member, "Ada", Heard.NAMED, ["Petra Holm"], on=DAY)
        hearing.unhear(Ask.objects.get())
        assert not one.introductions.exists()
        assert Ask.objects.open().count() == 1

    @pytest.mark.parametrize(
        ("answer", "names", "said"),
        [
            (Heard.NAMED, [], "Say who was named"),
            (Heard.NO, ["Petra"], "Names go with"),
            (Heard.NO, [], "No ask to Ada"),
        ],
    )
    def test_what_makes_no_sense_is_refused_in_words(
        self, answer: Heard, names: list[str], said: str, member: Member, person: Maker
    ) -> None:
        person("Ada")
        with pytest.raises(WrongStep, match=said):
            hearing.heard(member, "Ada", answer, names, on=DAY)


def _offer(member: Member) -> None:
    offering.load(member, (Path(__file__).parents[2] / "docs" / "offer.toml").read_text(encoding="utf-8"))
