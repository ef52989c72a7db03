"""The playbook's text: whole, in three thirds, in the words of the method, and resting on something."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from whoknows.core.playbook import SITUATIONS, SOURCES, Situation, filled
from whoknows.core.playbook.situation import BLANKS, SLOT, read
from whoknows.core.playbook.ways import WAYS

EVERY = pytest.mark.parametrize("one", SITUATIONS.values(), ids=list(SITUATIONS))
NEVER = re.compile(r"\b(?:leads?|targets?|blast|campaign|harvest\w*)\b", re.IGNORECASE)
SCOLDING = re.compile(
    r"\b(?:you should have|you failed|lazy|shame on|no excuse|you must never|wrong of you)\b", re.IGNORECASE
)


def words(one: Situation) -> str:
    return " ".join((one.title, one.do, one.say, one.why, one.yours))


def test_there_are_over_a_hundred_and_each_part_is_about_a_third() -> None:
    parts = Counter(one.part for one in SITUATIONS.values())
    assert len(SITUATIONS) >= 100
    assert set(parts) == {"asking", "hearing", "selling"}
    assert all(0.3 <= n / len(SITUATIONS) <= 0.37 for n in parts.values())


def test_no_two_situations_have_the_same_title_or_are_put_the_same_way() -> None:
    written = [put.casefold() for one in SITUATIONS.values() for put in (one.title, *one.puts)]
    assert not [put for put, n in Counter(written).items() if n > 1]


@EVERY
def test_it_is_short_and_never_scolds(one: Situation) -> None:
    assert len(one.do.split()) <= 60 and len(one.say.split()) <= 75 and len(one.why.split()) <= 60
    assert not SCOLDING.search(words(one))


@EVERY
def test_it_speaks_the_words_of_the_method(one: Situation) -> None:
    assert not NEVER.search(words(one))
    # the word stands only where it is warned of
    assert "referral" not in words(one).lower() or one.id in ("referral-word", "recommendation")


@EVERY
def test_it_rests_on_a_seed_a_study_or_our_judgement(one: Situation) -> None:
    assert one.sources
    assert all(SOURCES[source.key] is source for source in one.sources)


@EVERY
def test_what_is_to_be_said_has_only_blanks_that_can_be_filled(one: Situation) -> None:
    assert set(SLOT.findall(one.say)) <= set(BLANKS)
    assert not SLOT.search(one.title + one.do + one.why)
    assert "{" not in filled(one, {}).say


@EVERY
def test_users_put_it_in_several_ways(one: Situation) -> None:
    assert len(one.puts) >= 2
    assert len(WAYS[one.id]) >= 6


def test_every_source_is_used_or_is_a_study_of_the_month_and_has_a_link_unless_it_is_a_seed_or_ours() -> None:
    from whoknows.core.month import MONTH
    from whoknows.core.month.plan import OTHERWISE

    used = {s.key for one in SITUATIONS.values() for s in one.sources}
    used |= {key for day in MONTH for key in day.sources} | {key for _, keys in OTHERWISE.values() for key in keys}
    assert used == set(SOURCES)
    assert {key for key, source in SOURCES.items() if not source.link} == {"judgement", "three", "word"}
    assert all(source.says for source in SOURCES.values())


def test_a_line_of_own_figures_is_left_out_unless_all_of_it_is_known() -> None:
    one = SITUATIONS["let-you-know"]
    assert filled(one, {"thinking": "Ada Vögel"}).yours == ""
    assert (
        filled(one, {"thinking": "Ada Vögel", "thinking_days": "9 days"}).yours
        == "Ada Vögel has been thinking for 9 days."
    )


def test_what_the_offer_says_stands_in_the_words_and_what_it_does_not_say_stays_a_blank() -> None:
    said = filled(SITUATIONS["words"], {"whom": "a brewer in Leeds"}).say
    assert "Who do you know who is a brewer in Leeds?" in said
    assert BLANKS["complaint"] in said


def test_a_situation_without_words_to_say_is_not_taken() -> None:
    with pytest.raises(ValueError, match="half"):
        read("== half: Half a situation\n? how\nDo this.\nWhy: because.\nFrom: three\n", "asking")
