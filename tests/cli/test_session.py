"""The breakthrough session at the prompt."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from whoknows.book.models import Member
from whoknows.cli import prompt
from whoknows.coach.offering import current_offer

ANSWERS = [
    "a bookkeeper", "close their month in two days", "a bakery owner", "a bakery with its own shops", "Ghent",
    "has just opened another shop", "I never know where we stand. / It's all in the van.",
    "can't see what a shop earns", "the tills talk to nobody", "a lost Sunday every month",
    "the Ghent bakers' evening", "a page that shows each shop by Monday", "I sit in the shop for a day first", "9000",
    "Bakers", "three shops or more", "a cheaper till", "eur", "0.4",
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
    start = "\n".join(ANSWERS[:4]) + "\n" + leaving
    typed.invoke(prompt, ["offer", "write"], input=start, catch_exceptions=False)
    assert current_offer(member).avatars[0].firm == "a bakery with its own shops"
    answer = typed.invoke(prompt, ["offer", "write"], input="Ghent\nq\n", catch_exceptions=False)
    assert "5. Where?" in answer.output and "1. What do you do?" not in answer.output
    assert current_offer(member).avatars[0].place == "Ghent"


def test_an_answer_is_gone_back_to_and_mended(typed: CliRunner, member: Member) -> None:
    answers = ["a bookkeeper", "bookkeeping", "<", "close their month in two days", "q"]
    answer = typed.invoke(prompt, ["offer", "write"], input="\n".join(answers) + "\n", catch_exceptions=False)
    assert "is a trade" in answer.output and "[bookkeeping]" in answer.output
    assert current_offer(member).result == "close their month in two days"


def test_an_answer_that_says_more_shows_where_it_stands_in_the_ask(typed: CliRunner, member: Member) -> None:
    input_ = "\n".join([*ANSWERS[:9], "q"]) + "\n"
    answer = typed.invoke(prompt, ["offer", "write"], input=input_, catch_exceptions=False)
    assert "because the tills talk to nobody" in answer.output


def test_a_figure_may_be_typed_as_people_type_it(typed: CliRunner, member: Member) -> None:
    answers = [*ANSWERS[:13], "a lot", "£9,000", *ANSWERS[14:18], "2 in 5"]
    answer = typed.invoke(prompt, ["offer", "write"], input="\n".join(answers) + "\n", catch_exceptions=False)
    assert answer.exit_code == 0 and "write a number, such as 12000" in answer.output
    assert (str(current_offer(member).worth), current_offer(member).close_rate) == ("9000", 0.4)
