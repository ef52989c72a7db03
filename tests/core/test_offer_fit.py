"""How well a card fits an avatar."""

import pytest

from whoknows.core.offer import FITS, Avatar, fits

PLANT = Avatar("Plant managers", role="an operations director", firm="a family-owned food maker", place="Yorkshire")
BREWER = Avatar("Brewers", role="the founder of a brewery", place="the north of England")


@pytest.mark.parametrize(
    ("avatar", "card"),
    [
        (PLANT, {"position": "Operations Director", "firm": "Dale Foods Ltd", "place": "Leeds, Yorkshire"}),
        (PLANT, {"position": "Head of Operations", "firm": "Hill Bakery", "place": ""}),
        (PLANT, {"position": "Plant Manager", "firm": "Dale Foods Ltd"}),
        (BREWER, {"position": "Founder", "firm": "Moor Brewing Co"}),
        (Avatar("Dentists", role="a dentist"), {"position": "Dentist"}),
        (Avatar("GPs", role="GP partner"), {"position": "GP", "firm": "High Street Surgery"}),
    ],
)
def test_a_card_of_the_right_kind_is_over_the_line(avatar: Avatar, card: dict[str, str]) -> None:
    assert fits(avatar, **card) >= FITS


@pytest.mark.parametrize(
    ("avatar", "card"),
    [
        (PLANT, {"position": "Violin teacher", "firm": "Dale Foods Ltd", "place": "Yorkshire"}),
        (PLANT, {"position": "Marketing Director", "firm": "Dale Foods Ltd", "place": "Yorkshire"}),
        (PLANT, {"position": "", "firm": "", "place": "Yorkshire"}),
        (PLANT, {"position": "Director", "firm": "North Bank"}),
        (Avatar(""), {"position": "Dentist"}),
    ],
)
def test_a_card_of_another_kind_is_under_it(avatar: Avatar, card: dict[str, str]) -> None:
    assert fits(avatar, **card) < FITS


def test_the_right_firm_and_place_lift_a_card_above_one_with_the_job_alone() -> None:
    job = fits(PLANT, position="Operations Director")
    assert job < fits(PLANT, position="Operations Director", firm="Dale Foods") < 1.01
