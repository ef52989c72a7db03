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
from whoknows.coach import asking, changing, hearing, here, offering
from whoknows.core.ask import FORMS
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
        ask(ada).write({"spoken": "Mine"})
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
        changing.keep(member, asking.draft(member, "Ada", on=DAY), on=DAY, spoken="Whom do you know?")
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
        changing.keep(member, bakers, on=DAY, spoken="Whom do you know who bakes?")
        millers = asking.draft(member, "Ada", on=DAY, avatar="miller")
        with pytest.raises(WrongStep, match="about “baker” are still kept"):
            changing.keep(member, millers, on=DAY, spoken="Whom do you know who mills?")
        assert asking.said(member, "Ada", on=DAY, avatar="miller").avatar == "miller"
        assert asking.draft(member, "Ada", on=DAY, avatar="BAKER").ask.spoken == "Whom do you know who bakes?"

    def test_a_form_in_my_words_stays_while_the_others_follow_the_offer(self, member: Member, person: Maker) -> None:
        person("Ada", "ada@berg.example").becomes("client", on=DAY)
        _offer(member)
        first = asking.draft(member, "Ada", on=DAY)
        changing.keep(member, first, on=DAY, spoken="Mine", message=first.ask.message)
        [avatar, *rest] = (terms := offering.current_offer(member)).avatars
        changed = replace(avatar, name="Brewers", role="a head brewer", complaint="pour away every tenth batch")
        offering.save(member, replace(terms, avatars=(changed, *rest)))
        then = asking.draft(member, "Ada", on=DAY)
        assert then.ask.spoken == "Mine" and then.own == {"spoken"}
        assert "brewer" in then.ask.message and "brewer" in then.ask.subject
        assert then.ask.forwardable != first.ask.forwardable and then.ask.listening != first.ask.listening
        made = asking.said(member, "Ada", on=DAY)
        assert made.words == then.ask and made.mine == {"spoken"}
        offering.save(member, terms)
        assert Ask.objects.get().words == then.ask, "what was said does not change"

    def test_a_form_given_back_is_composed_again_until_it_is_taken_up(self, member: Member, person: Maker) -> None:
        ada = person("Ada", "ada@berg.example")
        ada.becomes("client", on=DAY)
        _offer(member)
        composed = asking.draft(member, "Ada", on=DAY)
        changing.keep(member, composed, on=DAY, spoken="Mine", message="Mine too")
        assert changing.give_back(ada, ["spoken", "listening"]) == ["spoken"]
        now = asking.draft(member, "Ada", on=DAY)
        assert (now.ask.spoken, now.ask.message, now.composed) == (composed.ask.spoken, "Mine too", composed.ask)
        changing.keep(member, now, on=DAY, message=composed.ask.message)
        assert not asking.draft(member, "Ada", on=DAY).edited, "typed as it is composed, it is given back"
        changing.take_up(ada, ["spoken"])
        assert asking.draft(member, "Ada", on=DAY).ask == replace(composed.ask, spoken="Mine")

    def test_my_words_of_before_each_form_was_its_own_are_all_mine(self, member: Member, person: Maker) -> None:
        ada = person("Ada", "ada@berg.example")
        ada.becomes("client", on=DAY)
        _offer(member)
        changing.keep(member, asking.draft(member, "Ada", on=DAY), on=DAY, spoken="Mine", listening="Too")
        Ask.objects.update(own=[], message="As it was")
        assert asking.draft(member, "Ada", on=DAY).ask.message == "As it was"
        assert Ask.objects.get().mine == set(FORMS)
        changing.give_back(ada, ["message"])
        assert asking.draft(member, "Ada", on=DAY).own == set(FORMS) - {"message"}

    def test_my_words_for_a_narrower_ask_are_said_with_it_and_mine_again_when_that_is_taken_back(
        self, member: Member, person: Maker
    ) -> None:
        person("Ada", "ada@berg.example").becomes("client", on=DAY)
        _offer(member)
        made = asking.said(member, "Ada", on=DAY)
        changing.keep(member, asking.draft(member, "Ada", on=DAY + WEEK), on=DAY + WEEK, spoken="Or a miller?")
        now = asking.draft(member, "Ada", on=DAY + WEEK)
        assert now.again and now.ask.spoken == "Or a miller?"
        asking.said_again(member, "Ada", on=DAY + WEEK)
        assert not asking.draft(member, "Ada", on=DAY + 2 * WEEK).edited
        asking.unsay(made)
        assert asking.draft(member, "Ada", on=DAY + WEEK).ask.spoken == "Or a miller?"

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
