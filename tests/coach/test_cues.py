"""Cues for one introducer, from their cards, letters and meetings."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

import pytest
from tests.told import ME, NOON, calendar, letter, linkedin, mbox, meeting

from whoknows.book.models import Member, Person
from whoknows.coach import cues, keeping
from whoknows.coach.listen import listen
from whoknows.core.cue import Reminder, texts
from whoknows.core.offer import Avatar

DAY = date(2026, 3, 20)
BOATS = Avatar("Boat builders", role="a director", firm="a boat builder")


@pytest.fixture
def ada(member: Member, tmp_path: Path) -> Person:
    """Ada and Ole wrote to one another with me in copy; Ada, Juri and I sat together; Mira only knows me."""
    letters = [
        letter("Ada Berg <ada@berg.example>", ME, "ole"), letter(f"Ines <{ME}>", "ada", message_id="2@x"),
        letter(f"Ines <{ME}>", "ole", at=NOON.replace(hour=13)), letter("mira", ME),
    ]  # fmt: skip
    people = ("Ada", "Berg"), ("Ole", "Lind"), ("Juri", "Holm"), ("Mira", "Kova")
    rows = [(first, last, f"{first.lower()}@berg.example", "Lind Boat Builders") for first, last in people]
    told = linkedin(tmp_path / "Connections.csv", *rows)
    diary = calendar(tmp_path / "d.ics", [meeting("m", f"Ines <{ME}>", "ada", "juri")])
    listen(member, [str(mbox(tmp_path / "m.mbox", letters)), str(told), str(diary)], own=[ME])
    return Person.objects.named("ada@berg.example")


def shown(member: Member, one: Person) -> list[Reminder]:
    return cues.cues_for(member, [one], BOATS, on=DAY)[one.pk]


def test_they_are_people_who_fit_and_were_on_a_letter_or_at_a_meeting_with_both(member: Member, ada: Person) -> None:
    found = shown(member, ada)
    assert texts(found)[:2] == ("the circle around Juri Holm", "the circle around Ole Lind")
    assert "our meeting with Juri Holm in March" in texts(found)
    assert not [cue for cue in texts(found) if "Mira" in cue]


def test_who_was_in_copy_with_both_of_us_is_one_too_and_is_not_called_an_acquaintance(
    member: Member, ada: Person, tmp_path: Path
) -> None:
    listen(member, [str(mbox(tmp_path / "c.mbox", [letter(f"Ines <{ME}>", "ada", "mira", subject="Both")]))])
    [mira] = [one for one in shown(member, ada) if "Mira" in one.text]
    assert mira.evidence == "Mira Kova fits “Boat builders” and was on letters with Ada Berg (once) and with you"


def test_one_that_is_dropped_stays_away_until_it_is_brought_back(member: Member, ada: Person) -> None:
    cues.drop(member, ada, "Juri Holm", on=DAY)
    cues.drop(member, ada, "JURI HOLM", on=DAY)
    assert "the circle around Juri Holm" not in texts(shown(member, ada))
    cues.bring_back(ada, cues.dropped(ada)[0].pk)
    assert "the circle around Juri Holm" in texts(shown(member, Person.objects.get(pk=ada.pk)))


def test_one_that_is_dropped_stays_away_in_other_words_too(member: Member, ada: Person, tmp_path: Path) -> None:
    cues.drop(member, ada, "our meeting with Juri Holm in March", on=DAY)
    more = calendar(tmp_path / "e.ics", [meeting("m", f"Ines <{ME}>", "ada", "juri", "ole", sequence=1)])
    listen(member, [str(more)])
    again = Person.objects.get(pk=ada.pk)
    for day in (DAY, date(2027, 3, 1)):  # told with Ole, and with its year
        assert not [cue for cue in texts(cues.cues_for(member, [again], BOATS, on=day)[ada.pk]) if "meeting" in cue]


def test_whoever_is_forgotten_is_named_in_no_cue_that_was_dropped_either(member: Member, ada: Person) -> None:
    for cue in ("our meeting with Juri Holm in March", "the circle around Juri Holm", "the circle around Ole Lind"):
        cues.drop(member, ada, cue, on=DAY)
    keeping.forget(member, "juri@berg.example")
    left = [row.cue for row in cues.dropped(Person.objects.get(pk=ada.pk))]
    assert left == ["the people we met with on 2 March 2026", "the circle around Ole Lind"]


def test_as_many_queries_for_three_people_as_for_one(
    member: Member, ada: Person, django_assert_max_num_queries: Callable[[int], AbstractContextManager[object]]
) -> None:
    three = list(Person.objects.prefetch_related("addresses", "cards")[:3])
    for people in (three[:1], three):
        with django_assert_max_num_queries(17):
            assert set(cues.cues_for(member, people, BOATS, on=DAY)) == {one.pk for one in people}


def test_on_a_day_gone_by_only_their_card_is_known(member: Member, ada: Person) -> None:
    found = cues.cues_for(member, [ada], BOATS, on=date(2026, 3, 1))[ada.pk]
    assert texts(found) == ("the circle around Lind Boat Builders",)
