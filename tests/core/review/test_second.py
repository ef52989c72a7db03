"""The second opinion: what the learned part adds to the rules, and what it may not take away."""

from __future__ import annotations

import pytest

from whoknows.core.review import review
from whoknows.core.review.asking import asked
from whoknows.core.review.learned import TARGETS, Table, scores
from whoknows.core.review.reading import Reading
from whoknows.core.review.second import opinion
from whoknows.core.review.sentence import features, tokens
from whoknows.core.review.weights import WEIGHTS

QUIET = "Good morning. Your street has two more of those old boilers, I hear. Whose door should a fellow knock at next?"


def test_every_weight_belongs_to_a_target() -> None:
    known = {int(number) for line in WEIGHTS.splitlines() for number in line.split("\t")[1].split()[::2]}
    assert known == set(range(len(TARGETS)))


def test_a_sum_over_features_is_the_same_as_one_by_one() -> None:
    rows = dict(line.split("\t") for line in WEIGHTS.splitlines())
    said = features(tokens(Reading(QUIET), (0, len(QUIET))))
    slowly = dict.fromkeys(TARGETS, 0.0)
    for name, value in [(name, value) for names, value in (*said, (["always"], 1.0)) for name in names]:
        numbers = [int(number) for number in rows.get(name, "").split()]
        for target, weight in zip(numbers[::2], numbers[1::2], strict=True):
            slowly[TARGETS[target]] += value * weight / 100
    assert scores(said) == pytest.approx(slowly, abs=1e-4)
    small = Table("one\t0 -250 1 3\ntwo\t1 -4\nthree\t0 -250", ["a", "b"])
    for _ in range(2):
        assert small.sums([(["two", "?"], 0.5), (["one", "?"], -2.0)]) == pytest.approx({"a": 5.0, "b": -0.08})
        assert small.sums([(["two", "?", "three"], 2.0)]) == pytest.approx({"a": -5.0, "b": -0.08})


def test_a_sentence_has_the_same_weight_of_features_whatever_its_length() -> None:
    for text in ("Know anyone?", "Who do you know who runs a bakery in Leeds and cannot get flour on time?"):
        found = features(tokens(Reading(text), (0, len(text))))
        assert abs(sum(len(names) * value * value for names, value in found) - 9) < 1e-6


def test_names_numbers_money_and_blanks_are_told_by_their_kind() -> None:
    text = "Could Ana pay €40 for 3 lines to [first name]?"
    kinds = [kind for _, kind in tokens(Reading(text), (0, len(text)))]
    assert [k for k in kinds if k in ("PROPER", "MONEY", "NUMBER", "[NAME]")] == ["PROPER", "MONEY", "NUMBER", "[NAME]"]


def test_an_ask_that_no_rule_knows_rests_on_its_sentence() -> None:
    assert asked(Reading(QUIET)) is None
    found = review(QUIET)
    ((start, end),) = found.because["is_ask"]
    assert QUIET[start:end] == "Whose door should a fellow knock at next?"


def test_words_of_a_rule_are_not_overruled_by_a_little_doubt() -> None:
    reading = Reading("Who do you know who owns a bakery in Leeds and can't get flour on time?")
    by_rule = asked(reading)
    agreed = opinion(reading).ask(by_rule)
    assert by_rule and agreed and agreed.form == by_rule.form == "who"


def test_the_same_text_gets_the_same_review() -> None:
    assert review(QUIET) == review(QUIET)
