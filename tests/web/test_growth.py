"""What it is worth, with whose every figure is."""

from __future__ import annotations

import csv
import io
import re
import sys
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from whoknows.book.models import Member, Person
from whoknows.coach import asking, hearing
from whoknows.coach import here as coach_here
from whoknows.core.chance import Chance, Prior
from whoknows.core.growth import Band, Habit, forecast, own_line
from whoknows.core.introduction import Heard, Step
from whoknows.web.chart import chart
from whoknows.web.dots import Share, dots


def words(client: Client, **query: str) -> str:
    return client.get("/growth", query).content.decode()


@pytest.fixture
def asked(member: Member, people: dict[str, Person]) -> None:
    """Marit was asked, and whom she named was introduced."""
    on = coach_here.day(member)
    asking.said(member, str(people["Marit"].pk), on=on)
    hearing.heard(member, str(people["Marit"].pk), Heard.NAMED, ["Fenna Achterkamp"], on=on)
    hearing.moved(member, "Fenna Achterkamp", Step.INTRODUCED, on=on)
    hearing.moved(member, "Fenna Achterkamp", Step.CLIENT, on=on)


def test_an_empty_house_shows_the_methods_line_as_an_example_and_says_what_is_missing(here: Client) -> None:
    text = words(here)
    assert "Say who your clients are" in text and "both lines begin with 20 as an example" in text
    assert "<td>640</td>" in text and "What to note, for figures of your own" in text
    assert "(yours)" not in text


def test_each_figure_says_whose_it_is(here: Client, people: dict[str, Person]) -> None:
    text = words(here)
    assert "2 people got value from you and were not asked" in text
    assert "(your guess)" in text and "(the method’s)" in text and "(yours)" in text
    assert "£1,800" in text and "£9,000" in text  # 2 × 0.1 × 2 × 0.5 × 9,000 to 2 × 0.5 × 2 × 0.5 × 9,000
    assert "You have not asked a client yet" in text


def test_both_lines_stand_in_the_picture_and_in_the_table(here: Client, people: dict[str, Person]) -> None:
    text = words(here)
    assert 'role="img"' in text and "<desc" in text
    table = text[text.index("The same as a table") : text.index("Take it along")]
    assert table.count('<th scope="row">') == 6 and "<td>64</td>" in table


def test_asks_and_losses_are_counted(here: Client, people: dict[str, Person]) -> None:
    here.post(reverse("said", args=[people["Marit"].pk]))
    assert "1 ask made, no client lost within 90 days of one." in words(here)


def test_the_seeds_line_leaves_at_the_top_where_it_outruns_the_own() -> None:
    drawn = chart(20, forecast(20, Habit(), 5), own_line(20, Habit(chance=0.29), 5), 2026)
    assert drawn.seed_leaves
    assert min(float(point.split(",")[1]) for point in drawn.seed.split()) >= 16
    assert [year for _, year in drawn.years] == [2026, 2027, 2028, 2029, 2030, 2031]


def test_a_picture_of_millions_has_a_few_round_ticks() -> None:
    drawn = chart(5000, [4e9], [Band(3e8, 2e8, 4e8)], 2026)
    assert 3 <= len(drawn.ticks) <= 8


def test_a_line_that_stays_flat_is_drawn_too() -> None:
    drawn = chart(1, [1.0] * 5, [Band(1, 1, 1)] * 5, 2026)
    assert not drawn.seed_leaves and len(drawn.own.split()) == 6


def test_moved_assumptions_move_the_lines_and_say_whose_they_are(here: Client, people: dict[str, Person]) -> None:
    text = words(here, clients="20", chance="29%", pool="3")
    assert "with a chance of 0.29 (your guess)" in text and "from a pool of 3 (your guess)" in text
    assert "<td>57.6</td>" in text and 'value="29%"' in text
    assert "/growth/picture?name=lines&amp;form=svg&amp;clients=20&amp;chance=29%25&amp;pool=3" in text


def test_the_methods_own_figures_can_be_moved_too(here: Client, people: dict[str, Person]) -> None:
    text = words(here, clients="10", introductions_per_client="1", doubling_close_rate="0.2")
    assert "1 introduction per client and year (your guess)" in text and "it doubles every year" not in text
    assert "<td>12</td>" in text


def test_what_is_no_number_is_said_beside_the_form_and_moves_nothing(here: Client, people: dict[str, Person]) -> None:
    answer = here.get("/growth", {"pool": "many"})
    text = answer.content.decode()
    assert answer.status_code == 422 and 'value="many"' in text
    assert "“many” does not fit “Prospects a client knows”" in text
    assert "from a pool of 3 (the method’s)" in text


def test_no_field_takes_more_than_an_address_can_hold(here: Client, people: dict[str, Person]) -> None:
    text = here.get("/growth", {"pool": "9" * 10_000}).content.decode()
    assert f"“{'9' * 20}…” does not fit" in text
    fields = [tag for tag in re.findall(r"<input[^>]*>", text) if "inputmode=" in tag]
    assert len(fields) > 10 and all("maxlength=" in field for field in fields)


def test_what_one_session_must_bring_stands_in_one_currency(here: Client, people: dict[str, Person]) -> None:
    assert "one currency is not turned into another here" in words(here)
    text = words(here, session="300")
    assert "£300 (your guess) pays with 1 client, 30 times over." in text
    assert "That takes 1 introduction on average, at 0.5 of those introduced" in text


def test_each_figure_opens_the_rows_it_came_from(here: Client, people: dict[str, Person]) -> None:
    text = words(here)
    behind = text[text.index("Who they are") :]
    link = reverse("person", args=[people["Marit"].pk])
    assert link in behind and "We close the month in two days now" in behind


@pytest.mark.parametrize("name", ["lines", "beside", "works"])
def test_a_picture_is_a_document_of_its_own_with_its_words(here: Client, asked: None, name: str) -> None:
    answer = here.get("/growth/picture", {"name": name, "form": "svg"})
    assert answer["Content-Disposition"] == f'attachment; filename="whoknows-{name}.svg"'
    root = ElementTree.fromstring(answer.content)
    inside = {one.tag.rpartition("}")[2] for one in root.iter()}
    assert root.tag == "{http://www.w3.org/2000/svg}svg" and {"title", "desc", "style"} <= inside
    assert b"var(--" not in answer.content


def test_the_table_behind_a_picture_is_a_csv(here: Client, asked: None) -> None:
    rows = list(
        csv.reader(
            io.StringIO(here.get("/growth/picture", {"name": "lines", "form": "csv", "clients": "20"}).content.decode())
        )
    )
    assert rows[0] == ["Year", "The method's", "Your own", "Low", "High"] and rows[-1][1] == "640.0"
    assert "Marit" not in here.get("/growth/picture", {"name": "works", "form": "csv"}).content.decode()
    assert here.get("/growth/picture", {"name": "beside", "form": "csv"}).content.startswith(b"What,Unit,Who")


def test_a_png_is_drawn_where_the_extra_is_and_else_said_how_to_get_it(
    here: Client, asked: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    answer = here.get("/growth/picture", {"name": "lines", "form": "png"})
    assert answer.status_code == 422 and "pip install &#x27;whoknows[export]&#x27;" in answer.content.decode()
    monkeypatch.undo()
    pytest.importorskip("vl_convert")
    assert here.get("/growth/picture", {"name": "lines", "form": "png"}).content.startswith(b"\x89PNG")


def test_there_is_no_other_picture(here: Client, people: dict[str, Person]) -> None:
    for name, form in (("other", "svg"), ("lines", "pdf"), ("works", "svg"), ("", "")):
        assert here.get("/growth/picture", {"name": name, "form": form}).status_code == 404


def test_dots_stay_inside_and_a_few_are_hollow() -> None:
    drawn = dots(
        [Share("How", "spoken", Chance(Prior(0.5, 1), 10, 10)), Share("How", "x" * 90, Chance(Prior(0.5, 1), 0, 9))]
    )
    assert drawn and len(drawn.headings) == 1
    assert [dot.sure for dot in drawn.dots] == [True, False]
    assert all(12 <= dot.low <= dot.high <= 616 and len(dot.label) <= 44 for dot in drawn.dots)
    assert dots([]) is None


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_an_assumption_moves_the_lines_while_the_form_stays(
    live_server: LiveServer, page: Page, people: dict[str, Person]
) -> None:
    page.goto(f"{live_server.url}/growth")
    page.get_by_text("Move the assumptions").click()
    field = page.get_by_label("Clients to begin with")
    field.fill("20")
    page.get_by_label("Prospects a client knows").focus()
    page.get_by_text("The same as a table").first.click()
    expect(page.locator("#lines tbody tr").last).to_contain_text("640")
    expect(field).to_have_value("20")
    assert "clients=20" in page.url
    page.get_by_label("Prospects a client knows").fill("many")
    page.get_by_label("Clients to begin with").focus()
    expect(page.locator("#lines .trouble")).to_contain_text("“many” does not fit “Prospects a client knows”")
