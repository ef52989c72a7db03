"""The four forms of an ask, from any offer to any person."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings

from whoknows.core import offer as offers
from whoknows.core.ask import Ask, Asker, Introducer, Moment
from whoknows.core.compose import compose, narrower
from whoknows.core.compose.forms import faults
from whoknows.core.compose.stock import ask as ask_stock
from whoknows.core.compose.stock import gain as gain_stock
from whoknows.core.compose.stock import memory as memory_stock
from whoknows.core.compose.stock import note as note_stock
from whoknows.core.compose.stock import why as why_stock
from whoknows.core.compose.stock.patterns import nth, ways
from whoknows.core.offer import Avatar, Offer, OfferError
from whoknows.core.review import review

from . import invented

ROOT = Path(__file__).parents[3]
DEEP = int(os.environ.get("WHOKNOWS_DEEP", "0"))  # so many offers and people, other ones each time
OFFER = offers.from_toml((ROOT / "docs" / "offer.toml").read_text(encoding="utf-8"))
PLANT = OFFER.avatars[0]
DAY = invented.TODAY
SAM = Asker("Sam Reed")
ANNA = Introducer("Anna Field", "client", moments=(Moment(date(2026, 3, 4), "We stopped paying penalties."),))

LABELS = {
    "question_form": "who",
    "person_specific": "specific",
    "reason_for_them": "concrete",
    "vocabulary": "introduction",
    "easy_next_step": True,
    "gives_out": True,
    "pressure": False,
}


def asked(who: Introducer = ANNA, asker: Asker = SAM, avatar: Avatar = PLANT, offer: Offer = OFFER) -> Ask:
    return compose(who, offer, avatar, asker=asker, today=DAY)


def forms(ask: Ask) -> tuple[str, ...]:
    return ask.spoken, ask.message, ask.forwardable, ask.listening


@given(invented.people, invented.offers, invented.avatars, invented.askers)
@settings(max_examples=DEEP or 40, deadline=None, derandomize=not DEEP, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_typed_every_form_keeps_its_length_and_passes_the_reviewer(
    who: Introducer, offer: Offer, avatar: Avatar, asker: Asker
) -> None:
    for ask in (asked(who, asker, avatar, offer), narrower(who, offer, avatar, asker=asker, today=DAY)):
        assert len(ask.spoken.split()) < 70
        assert len(ask.forwardable.split()) < 120
        assert ask.spoken.endswith((".", "?", "!"))
        for text in forms(ask):
            assert not re.search(r"[{}\[\]|]|\bNone\b|  |\.\.| ,|“|”", text), text
            assert not faults(text), (text, review(text).remarks)


@pytest.mark.parametrize(
    "value",
    [
        "Crews finish on time four days in five; it was two.",
        "We took on forty more orders a week with the same planners and not one of them has left.",
        "It took me a day a week; now it takes an hour, and people thank me.",
    ],
)
def test_a_job_alone_is_never_asked_for_where_the_kind_of_firm_is_known(value: str) -> None:
    for turn in range(12):
        said = asked(replace(ANNA, name=f"Anna Field {turn}", moments=(Moment(date(2026, 3, 4), value),))).spoken
        assert PLANT.firm.split()[-1] in said, said


@pytest.mark.parametrize("tone", ["plain", "warm", "formal"])
@pytest.mark.parametrize("locale", ["en_GB", "en_US"])
@pytest.mark.parametrize("kind", ["client", "associate", "friend"])
def test_an_ask_carries_every_label_of_a_good_one(kind: str, locale: str, tone: str) -> None:
    for avatar in OFFER.avatars:
        for who in (
            Introducer("Leo Hart", kind),
            replace(ANNA, kind=kind),
            Introducer("Ben Field", kind, since=date(2019, 1, 1)),
        ):
            ask = asked(who, Asker("Sam Reed", locale, tone), avatar)
            for text in (ask.spoken, ask.message):
                labels = review(text).labels
                assert {label: labels[label] for label in LABELS} == LABELS, text
                assert labels["value_received"] is True, text
            labels = review(ask.listening).labels
            assert {label: labels[label] for label in LABELS} == LABELS, ask.listening


def test_the_same_input_gives_the_same_text_in_another_process() -> None:
    code = (
        "from whoknows.core.compose import compose; from whoknows.core.offer import *; from whoknows.core.ask import *;"
        "from datetime import date; import hashlib;"
        "a = Avatar('P', role='a baker', place='Kent', complaint='sleep badly', reason='a quiet night');"
        "print(compose(Introducer('Anna Field'), Offer(), a, asker=Asker('Sam'), today=date(2026, 1, 1)))"
    )
    path = str(ROOT / "src")
    runs = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed, "PYTHONPATH": path},
        ).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert runs[0] == runs[1] != ""


@pytest.mark.parametrize("tone", ["warm", "formal"])
def test_no_two_of_all_whom_one_asks_in_a_year_find_one_sentence_in_both_of_what_they_got(tone: str) -> None:
    asks = [asked(who, Asker("Sam Reed", tone=tone), OFFER.avatars[1]) for who in dealt(100 if DEEP else 50)]
    for form in range(4):
        assert not shared([forms(ask)[form] for ask in asks])


def test_of_those_whose_turn_is_not_known_few_pairs_find_one_sentence_in_both() -> None:
    asks = [asked(replace(who, turn=0), avatar=OFFER.avatars[1]) for who in dealt(30)]
    for form in range(4):
        assert len(shared([forms(ask)[form] for ask in asks])) <= 0.015 * 435


def dealt(most: int) -> Iterator[Introducer]:
    """People as they are numbered one after another: of every kind, some long known, some with a word of thanks."""
    first = """Anna Ben Cara Dan Eva Finn Gwen Hal Ida Jon Kay Leo Mia Ned Olga Pat Quin Rosa Tess Uma Vic Wen Xia Yan
        Zoe Abe Bea Cy Dot Eli Fay Gus Hope Ian Jo Kit Liv Max Nia Otto"""
    names = first.split()
    kinds = itertools.cycle(("client", "associate", "friend"))
    for turn in range(1, most + 1):
        told = (Moment(date(2026, 1 + turn % 10, 1 + turn % 28), f"the crew of {turn} got home on time"),)
        yield Introducer(
            f"{names[turn % 40]} {('Hill', 'Moss', 'Field', 'Ray', 'Lind')[turn // 40]}",
            next(kinds),
            since=date(2015 + turn % 10, 3, 1) if turn % 2 else None,
            moments=told if turn % 5 < 2 else (),
            through="Petra Lind" if turn % 7 < 2 else "",
            cues=("the Leeds Food Forum",) if turn % 3 else (),
            key=str(turn),
            turn=turn,
        )


def shared(mails: list[str]) -> list[set[str]]:
    """What each pair of mails has in common."""
    pairs = itertools.combinations(map(sentences, mails), 2)
    return [both for one, other in pairs if (both := one & other)]


@pytest.mark.parametrize("page", [memory_stock, ask_stock, why_stock, gain_stock, note_stock])
def test_no_two_ways_of_saying_a_thing_are_the_same(page: ModuleType) -> None:
    pools = [pool for name, pool in vars(page).items() if name.isupper() and isinstance(pool, tuple)]
    assert pools
    for pool in pools:
        said = [nth(pattern, number) for pattern in pool for number in range(min(ways(pattern), 1500))]
        assert len(said) == len(set(said))


SPOKEN = (
    "STEP_SPOKEN",
    "OUT_SPOKEN",
    "CLOSE_TERSE",
    "CLOSE_SHORT",
    "ASK_SPOKEN",
    "ASK_SPOKEN_MANY",
    "ASK_SPOKEN_NAMED",
)
MESSAGE = ("STEP", "OUT", "ASK_ONE", "ASK_MANY", "EVENT", "CUE", "CUE_TOLD")
SAYS_WHY = ("PROBLEM", "PROBLEM_FIRST", "PROBLEM_SAID", "CAUSE", "COST", "TRIED")
OFFERS = ("HELP", "HELP_DIFFERENT", "DIFFERENT", "GAIN", "GAIN_HELP")


@pytest.mark.parametrize(
    "pools",
    [
        [pool for pools in (memory_stock.SINCE, memory_stock.RELATION) for pool in pools.values()],
        [pool for pools in (memory_stock.RELATION, memory_stock.RELATION_SHORT) for pool in pools.values()],
        [getattr(ask_stock, name) for name in SPOKEN],
        [getattr(ask_stock, name) for name in MESSAGE],
        [*(getattr(why_stock, name) for name in SAYS_WHY), *(getattr(gain_stock, name) for name in OFFERS)],
        [why_stock.WHY_SPOKEN, why_stock.WHY_TERSE, gain_stock.GAIN, gain_stock.HELP],
        [getattr(note_stock, name) for name in ("HELLO", "THEIRS", "COST", "YOURS", "HELP_YOURS", "HELP")],
    ],
    ids=["since", "relation", "spoken", "message", "why", "why said", "note"],
)
def test_no_sentence_of_one_form_stands_among_two_sets_of_its_sentences(pools: list[tuple[str, ...]]) -> None:
    said = [nth(pattern, number) for pool in pools for pattern in pool for number in range(min(ways(pattern), 1500))]
    assert len(said) == len(set(said))


def test_two_people_of_one_name_are_told_it_differently() -> None:
    one, other = (asked(replace(ANNA, key=f"anna@{firm}.example")) for firm in ("north", "south"))
    assert one.message != other.message


def sentences(mail: str) -> set[str]:
    said = re.split(r"(?<=[.?!])\s+|(?<=[.?!]\")\s+|\n+", mail)
    return {each for each in said if len(each.split()) > 2 and not each.endswith(",")}


def test_the_value_is_told_in_the_words_of_who_had_it() -> None:
    ask = asked()
    assert '"we stopped paying penalties"' in ask.message.lower()
    assert "in March" in ask.message


def test_a_moment_that_has_not_come_yet_is_left_out() -> None:
    to_come = replace(ANNA, moments=(Moment(date(2027, 1, 1), "We stopped paying penalties."),))
    assert "stopped paying" not in asked(to_come).message


def test_a_moment_noted_today_was_told_lately() -> None:
    message = asked(replace(ANNA, moments=(Moment(DAY, "We stopped paying penalties."),))).message
    assert "lately" in message.lower() and "today" not in message.lower()


def test_who_brought_us_together_stands_in_the_message() -> None:
    assert "Petra Lind" in asked(replace(ANNA, through="Petra Lind")).message


def test_a_cue_where_the_avatar_gathers_is_taken_before_others() -> None:
    ask = asked(replace(ANNA, cues=("Acme Ltd", "Leeds Food Forum")))
    assert "the Leeds Food Forum" in ask.message.replace("The Leeds", "the Leeds")
    assert "Acme" not in ask.message


def test_a_label_of_an_address_book_is_no_cue() -> None:
    assert asked(replace(ANNA, cues=("myContacts", "Friends"))).message == asked().message


def test_a_day_of_this_month_is_told_as_one_says_it_and_a_letter_closes_by_the_country() -> None:
    recent = replace(ANNA, moments=(Moment(date(2026, 11, 3), "We stopped paying penalties."),))
    assert "earlier this month" in asked(recent).message
    assert "Sincerely," in asked(ANNA, Asker("Sam Reed", "en_US", "formal")).message


def test_a_firm_is_not_asked_to_go_through_its_phone() -> None:
    for turn in range(1, 30):
        ask = asked(replace(ANNA, name="Harbourside Surgery Ltd", turn=turn))
        assert "your phone" not in ask.spoken + ask.message


def test_american_english_puts_the_comma_inside_a_quotation_and_british_outside() -> None:
    asks = [asked(replace(ANNA, name=f"Anna Field {turn}"), Asker("Sam Reed", "en_US")).message for turn in range(8)]
    assert any(re.search(r'penalties[.,]"', ask) for ask in asks)
    assert not any('penalties"' in ask for ask in asks)
    assert 'penalties"' in asked(ANNA).message


def test_formal_english_writes_its_words_out() -> None:
    ask = asked(
        Introducer("Anna Field", "client"), Asker("Sam Reed", "en_GB", "formal"), replace(PLANT, complaint="run late")
    )
    assert not re.search(r"\b(?:I|they|you|we|it|who)'(?:m|d|ll|ve|re|s)\b", ask.message)


def test_the_note_to_forward_names_nobody_as_you_but_its_reader_and_says_what_is_in_it_for_them() -> None:
    note = asked().forwardable
    assert "a week's plan that holds" in note
    assert "Sam Reed" in note and "Anna Field" in note


def test_the_card_gives_two_or_three_sentences_to_listen_for() -> None:
    for avatar in (PLANT, replace(PLANT, says=()), replace(PLANT, says=("We're late.",) * 5)):
        assert 2 <= asked(avatar=avatar).listening.count('"') / 2 <= 3


def test_an_offer_without_a_reason_for_them_is_refused_and_the_field_named() -> None:
    with pytest.raises(OfferError, match="complaint"):
        asked(avatar=Avatar("Bakers", role="a baker"), offer=Offer(trade="a planner"))


def test_an_avatar_without_role_or_firm_is_asked_for_by_its_name() -> None:
    assert "plant manager" in asked(avatar=Avatar("Plant managers", complaint="ship late"), offer=Offer()).message


def test_asking_again_is_another_and_a_narrower_question() -> None:
    first, second = asked(), narrower(ANNA, OFFER, PLANT, asker=SAM, today=DAY, cues=("the Hull Bakers' Dinner",))
    assert first.message != second.message
    assert review(second.message).labels["pressure"] is False
