"""The offer as TOML and as plain values."""

import json
from dataclasses import fields
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoknows.core import offer as offers
from whoknows.core.offer import Avatar, Offer, OfferError

EXAMPLE = Path(__file__).parents[2] / "docs" / "offer.toml"

BRIEF = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

words = st.text(max_size=30)
names = st.text(min_size=1, max_size=20).filter(str.strip)
avatars = st.builds(
    Avatar,
    name=names,
    **{each.name: words for each in fields(Avatar) if each.name not in ("name", "says", "gathers")},
    says=st.lists(words, max_size=3).map(tuple),
    gathers=st.lists(words, max_size=3).map(tuple),
)
some_offers = st.builds(
    Offer,
    trade=words,
    result=words,
    usp=words,
    worth=st.none() | st.decimals(min_value=0, max_value=10**9, allow_nan=False, allow_infinity=False),
    currency=st.sampled_from(["", "GBP", "eur"]),
    close_rate=st.none() | st.floats(min_value=0, max_value=1),
    avatars=st.lists(avatars, max_size=3, unique_by=lambda avatar: avatar.name.casefold()).map(tuple),
)


@given(some_offers)
@BRIEF
def test_an_offer_comes_back_from_toml_as_it_went(offer: Offer) -> None:
    assert offers.from_toml(offers.to_toml(offer)) == offer


@given(some_offers)
@BRIEF
def test_an_offer_comes_back_from_json_as_it_went(offer: Offer) -> None:
    assert offers.from_dict(json.loads(json.dumps(offers.to_dict(offer)))) == offer


@pytest.mark.parametrize(
    ("toml", "field", "hint"),
    [
        ("trad = 'x'", "trad", "did you mean trade?"),
        ("trade = 1", "trade", "a production planner"),
        ("worth = 'lots'", "worth", "12000"),
        ("worth = -1", "worth", "zero or more"),
        ("worth = nan", "worth", "a number"),
        ("worth = true", "worth", "a number"),
        ("close_rate = 50", "close_rate", "from 0 to 1"),
        ("currency = 'pounds'", "currency", "GBP"),
        ("avatars = 3", "avatars", "[[avatars]]"),
        ("[[avatars]]\nfirm = 'a bakery'", "avatars[1].name", "Plant managers"),
        ("[[avatars]]\nname = 'A'\nsays = 'x'", "avatars[1].says", "a list of texts"),
        ("[[avatars]]\nname = 'A'\n[[avatars]]\nname = 'a'", "avatars[2].name", "its own name"),
        ("[[avatars]]\nname = 'A'\nrole = 1", "avatars[1].role", "an operations director"),
        ("[[avatars]]\nname = 'A'\nroles = 'x'", "avatars[1].roles", "did you mean role?"),
        ("trade", "line", "such as"),
    ],
)
def test_a_wrong_field_is_named_and_what_to_write_is_said(toml: str, field: str, hint: str) -> None:
    with pytest.raises(OfferError) as wrong:
        offers.from_toml(toml)
    assert field in str(wrong.value)
    assert hint in str(wrong.value)


def test_a_wrong_field_in_a_file_is_told_by_its_line() -> None:
    toml = 'trade = "a planner"\n\n[[avatars]]\nname = "A"\n\n[[avatars]]\nname = "B"\n  rol = "a baker"\n'
    with pytest.raises(OfferError, match=r"^line 8: avatars\[2\]\.rol: .*did you mean role\?"):
        offers.from_toml(toml)
    with pytest.raises(OfferError, match="line 2"):
        offers.from_toml('trade = "a planner"\nresult = close the month\n')


def test_the_example_in_the_documentation_uses_every_field() -> None:
    offer = offers.from_toml(EXAMPLE.read_text(encoding="utf-8"))
    assert all(getattr(offer, each.name) not in ("", None, ()) for each in fields(Offer))
    assert all(getattr(offer.avatars[0], each.name) for each in fields(Avatar))


def test_a_worth_in_pennies_is_kept_to_the_penny() -> None:
    assert offers.from_toml("worth = 1234.10").worth == Decimal("1234.10")


def test_every_field_has_one_question_in_the_session() -> None:
    asked = [question.path for question in offers.QUESTIONS]
    there = [each.name for each in fields(Offer) if each.name != "avatars"]
    there += [f"avatars.{each.name}" for each in fields(Avatar)]
    assert sorted(asked) == sorted(there)


def test_an_avatar_is_found_by_its_name_and_the_first_without_one() -> None:
    offer = Offer(avatars=(Avatar("Bakers"), Avatar("Brewers")))
    assert offer.avatar().name == "Bakers"
    assert offer.avatar("brewers").name == "Brewers"
    with pytest.raises(OfferError, match="Bakers, Brewers"):
        offer.avatar("Vets")
