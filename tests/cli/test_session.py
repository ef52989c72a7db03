"""The breakthrough session at the prompt."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from whoknows.book.models import Member
from whoknows.cli import prompt
from whoknows.coach.offering import current_offer

ANSWERS = [
    "a bookkeeper", "close their month in two days", "Bakers", "a bakery owner", "a bakery with its own shops",
    "three shops or more", "Ghent", "has just opened another shop",
    "I never know where we stand. / It's all in the van.",
    "can't see what a shop earns", "the tills talk to nobody", "a lost Sunday every month", "a cheaper till",
    "the Ghent bakers' evening", "a page that shows each shop by Monday", "I sit in the shop for a day first",
    "9000", "eur", "0.4",
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


def test_a_session_left_in_the_middle_is_taken_up_again(typed: CliRunner, member: Member) -> None:
    typed.invoke(prompt, ["offer", "write"], input="\n".join([*ANSWERS[:4], "q"]) + "\n", catch_exceptions=False)
    assert current_offer(member).avatar("Bakers").role == "a bakery owner"
    answer = typed.invoke(prompt, ["offer", "write"], input="\n" * 4 + "a bakery\nq\n", catch_exceptions=False)
    assert "[a bookkeeper]" in answer.output
    assert current_offer(member).avatar("Bakers").firm == "a bakery"


def test_an_answer_that_cannot_be_read_is_asked_for_again(typed: CliRunner, member: Member) -> None:
    answers = [*ANSWERS[:16], "a lot", "9000", "EUR", "most", "0.4"]
    answer = typed.invoke(prompt, ["offer", "write"], input="\n".join(answers) + "\n", catch_exceptions=False)
    assert answer.exit_code == 0
    assert str(current_offer(member).worth) == "9000"
