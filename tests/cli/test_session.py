"""The breakthrough session at the prompt."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner
from django.test import Client
from django.urls import reverse

from whoknows.book.models import Member
from whoknows.cli import prompt
from whoknows.coach.offering import current_offer

ANSWERS = [
    "a bookkeeper", "close their month in two days", "a bakery owner", "has just opened another shop",
    "a bakery with its own shops", "Ghent", "I never know where we stand. / It's all in the van.",
    "can't see what a shop earns", "a lost Sunday every month", "a page that shows each shop by Monday",
    "I sit in the shop for a day first",
    "Bakers", "three shops or more", "the tills talk to nobody", "a cheaper till", "the Ghent bakers' evening", "9000",
    "eur", "0.4",
]  # fmt: skip


@pytest.fixture
def typed(member: Member) -> CliRunner:
    return CliRunner()


def test_an_offer_is_written_question_by_question(typed: CliRunner, member: Member) -> None:
    answer = typed.invoke(prompt, ["offer", "write"], input="\n".join(ANSWERS) + "\n", catch_exceptions=False)
    offer = current_offer(member)
    assert answer.exit_code == 0
    assert offer.avatar("bakers").says == ("I never know where we stand.", "It's all in the van.")
    assert (offer.currency, str(offer.worth), offer.close_rate) == ("EUR", "9000", 0.4)
    assert "who do you know" in answer.output.casefold() or "who are two" in answer.output.casefold()


@pytest.mark.parametrize("leaving", ["q\n", ""])  # on purpose, and by closing the terminal or with Ctrl-C
def test_a_session_left_in_the_middle_is_taken_up_where_it_was_left(
    typed: CliRunner, member: Member, leaving: str
) -> None:
    start = "\n".join(ANSWERS[:5]) + "\n" + leaving
    typed.invoke(prompt, ["offer", "write"], input=start, catch_exceptions=False)
    assert current_offer(member).avatars[0].firm == "a bakery with its own shops"
    answer = typed.invoke(prompt, ["offer", "write"], input="Ghent\nq\n", catch_exceptions=False)
    assert "6. Where?" in answer.output and "1. What do you do?" not in answer.output
    assert current_offer(member).avatars[0].place == "Ghent"


def test_an_answer_is_gone_back_to_and_mended(typed: CliRunner, member: Member) -> None:
    answers = ["a bookkeeper", "bookkeeping", "<", "close their month in two days", "q"]
    answer = typed.invoke(prompt, ["offer", "write"], input="\n".join(answers) + "\n", catch_exceptions=False)
    assert "is a trade" in answer.output and "[bookkeeping]" in answer.output
    assert current_offer(member).result == "close their month in two days"


def test_a_better_wording_is_taken_with_one_key_also_of_an_answer_before(typed: CliRunner, member: Member) -> None:
    answers = ["a locksmith", "feel safe again", "letting agents", "=", "tenant just left and kept the keys", "="]
    answer = typed.invoke(prompt, ["offer", "write"], input="\n".join([*answers, "q"]) + "\n", catch_exceptions=False)
    assert "= writes: a letting agent" in answer.output and "= writes: help tenants feel safe again" in answer.output
    offer = current_offer(member)
    assert (offer.result, offer.avatars[0].role) == ("help tenants feel safe again", "a letting agent")


def test_where_nothing_is_offered_there_is_nothing_to_take_and_an_avatar_without_an_answer_is_not_kept(
    typed: CliRunner, member: Member
) -> None:
    answer = typed.invoke(prompt, ["offer", "write"], input="a locksmith\n=\nq\n", catch_exceptions=False)
    assert "no better wording" in answer.output
    assert (current_offer(member).result, current_offer(member).avatars) == ("", ())


def test_an_answer_that_says_more_shows_where_it_stands_in_the_ask(typed: CliRunner, member: Member) -> None:
    input_ = "\n".join([*ANSWERS[:14], "q"]) + "\n"
    answer = typed.invoke(prompt, ["offer", "write"], input=input_, catch_exceptions=False)
    assert re.search(r"» .*(?:a lost Sunday|each shop by Monday|in the shop for a day)", answer.output)


def test_a_figure_may_be_typed_as_people_type_it(typed: CliRunner, member: Member) -> None:
    answers = [*ANSWERS[:16], "a lot", "£9,000", "", "2 in 5"]
    answer = typed.invoke(prompt, ["offer", "write"], input="\n".join(answers) + "\n", catch_exceptions=False)
    assert answer.exit_code == 0 and "write a number, such as 12000" in answer.output
    assert (str(current_offer(member).worth), current_offer(member).close_rate) == ("9000", 0.4)


def test_what_they_say_is_offered_as_what_goes_wrong_for_them(typed: CliRunner, member: Member) -> None:
    input_ = "\n".join([*ANSWERS[:7], "", "q"]) + "\n"
    answer = typed.invoke(prompt, ["offer", "write"], input=input_, catch_exceptions=False)
    assert "[never know where they stand]" in answer.output
    assert current_offer(member).avatars[0].complaint == "never know where they stand"


def test_examples_are_of_the_trade_that_was_typed(typed: CliRunner, member: Member) -> None:
    answer = typed.invoke(prompt, ["offer", "write"], input="a joiner\nq\n", catch_exceptions=False)
    assert "Such as: use every corner of a house" in answer.output


def test_an_offer_begun_on_the_page_is_gone_on_with_at_the_prompt(typed: CliRunner, member: Member) -> None:
    page = Client(headers={"host": "127.0.0.1:8770"})
    page.post(
        reverse("save_offer"),
        {"trade": "a bookkeeper", "result": "close their month", "avatar-0-name": "", "avatar-0-role": "a baker"},
    )
    answer = typed.invoke(prompt, ["offer", "write"], input="has just moved\nq\n", catch_exceptions=False)
    assert "4. What has just happened to them?" in answer.output and "1. What do you do?" not in answer.output
    assert 'value="has just moved"' in page.get("/offer").content.decode()


def test_a_kind_of_person_without_a_name_is_called_by_its_role_whatever_that_becomes(
    typed: CliRunner, member: Member
) -> None:
    for input_, name in (("a baker\nq\n", "a baker"), ("<\na miller\nq\n", "a miller")):
        before = "" if name == "a miller" else "\n".join(ANSWERS[:2]) + "\n"
        typed.invoke(prompt, ["offer", "write"], input=before + input_, catch_exceptions=False)
        assert [avatar.name for avatar in current_offer(member).avatars] == [name]
