"""The four forms of an ask, from any offer to any person."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from whoknows.core import offer as offers
from whoknows.core.ask import Ask, Asker, Introducer, Moment
from whoknows.core.compose import compose, narrower
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
@settings(max_examples=DEEP or 50, deadline=None, derandomize=not DEEP, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_was_typed_every_form_keeps_its_length_and_passes_the_reviewer(
    who: Introducer, offer: Offer, avatar: Avatar, asker: Asker
) -> None:
    for ask in (asked(who, asker, avatar, offer), narrower(who, offer, avatar, asker=asker, today=DAY)):
        assert len(ask.spoken.split()) < 70
        assert len(ask.forwardable.split()) < 120
        assert ask.spoken.endswith((".", "?", "!"))
        for text in forms(ask):
            assert not re.search(r"[{}\[\]|]|\bNone\b|  |\.\.| ,|“|”", text), text
            faults = [remark for remark in review(text).remarks if remark.severity == "fault"]
            assert not faults, (text, faults)


@pytest.mark.parametrize("tone", ["plain", "warm", "formal"])
@pytest.mark.parametrize("locale", ["en_GB", "en_US"])
@pytest.mark.parametrize("kind", ["client", "associate", "friend"])
def test_an_ask_carries_every_label_of_a_good_one(kind: str, locale: str, tone: str) -> None:
    for name, avatar in itertools.product(("Anna Field", "Leo Hart"), OFFER.avatars):
        for who in (
            Introducer(name, kind),
            replace(ANNA, name=name, kind=kind),
            Introducer(name, kind, since=date(2019, 1, 1)),
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


@pytest.mark.parametrize(("dealt", "most"), [(True, 0.01), (False, 0.08)])
def test_two_friends_who_compare_their_mails_hardly_ever_find_the_same_sentence(dealt: bool, most: float) -> None:
    names = "Anna Ben Cara Dan Eva Finn Gwen Hal Ida Jon Kay Leo Mia Ned Olga Pat Quin Rosa Tess Uma"
    asks = [
        asked(Introducer(f"{name} Hill", "client", turn=turn if dealt else 0))
        for turn, name in enumerate(names.split(), 1)
    ]
    for mails in ([ask.spoken for ask in asks], [ask.message for ask in asks]):
        pairs = [one & other for one, other in itertools.combinations(map(sentences, mails), 2)]
        assert sum(bool(shared) for shared in pairs) / len(pairs) <= most


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


def test_who_brought_us_together_stands_in_the_message() -> None:
    assert "Petra Lind" in asked(replace(ANNA, through="Petra Lind")).message


def test_a_cue_where_the_avatar_gathers_is_taken_before_others() -> None:
    ask = asked(replace(ANNA, cues=("Acme Ltd", "Leeds Food Forum")))
    assert "the Leeds Food Forum" in ask.message.replace("The Leeds", "the Leeds")
    assert "Acme" not in ask.message


def test_a_label_of_an_address_book_is_no_cue() -> None:
    assert asked(replace(ANNA, cues=("myContacts", "Friends"))).message == asked().message


def test_american_and_british_english_date_and_close_in_their_own_way() -> None:
    recent = replace(ANNA, moments=(Moment(date(2026, 11, 3), "We stopped paying penalties."),))
    assert "on 3 November" in asked(recent).message
    assert "on November 3" in asked(recent, Asker("Sam Reed", "en_US")).message
    assert "Sincerely," in asked(ANNA, Asker("Sam Reed", "en_US", "formal")).message


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
