"""What it is worth, with whose every figure is."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse

from whoknows.book.models import Person
from whoknows.core.growth import Band, Habit, forecast, own_line
from whoknows.web.chart import chart


def words(client: Client) -> str:
    return client.get("/growth").content.decode()


def test_an_empty_house_says_what_is_missing(here: Client) -> None:
    text = words(here)
    assert "Say who your clients are" in text and '<svg class="chart"' not in text


def test_each_figure_says_whose_it_is(here: Client, people: dict[str, Person]) -> None:
    text = words(here)
    assert "2 people got value from you and were not asked" in text
    assert "(your guess)" in text and "(the method’s)" in text and "(yours)" in text
    assert "£1,800" in text and "£9,000" in text  # 2 × 0.1 × 2 × 0.5 × 9,000 to 2 × 0.5 × 2 × 0.5 × 9,000
    assert "You have not asked a client yet" in text


def test_both_lines_stand_in_the_picture_and_in_the_table(here: Client, people: dict[str, Person]) -> None:
    text = words(here)
    assert 'role="img"' in text and "<desc" in text
    assert text.count('<th scope="row">') == 6 and "<td>64</td>" in text


def test_asks_and_losses_are_counted(here: Client, people: dict[str, Person]) -> None:
    here.post(reverse("said", args=[people["Marit"].pk]))
    assert "1 ask made, no client lost within 90 days of one." in words(here)


def test_the_seeds_line_leaves_at_the_top_where_it_outruns_the_own() -> None:
    drawn = chart(20, forecast(20, Habit(), 5), own_line(20, Habit(chance=0.29), 5), 2026)
    assert drawn.seed_leaves
    assert min(float(point.split(",")[1]) for point in drawn.seed.split()) >= 16
    assert [year for _, year in drawn.years] == [2026, 2027, 2028, 2029, 2030, 2031]


def test_a_line_that_stays_flat_is_drawn_too() -> None:
    drawn = chart(1, [1.0] * 5, [Band(1, 1, 1)] * 5, 2026)
    assert not drawn.seed_leaves and len(drawn.own.split()) == 6
