"""Copies of one letter add up to the same fact, whichever came first and in how many imports."""

from __future__ import annotations

import math
import os
import tempfile
from collections import defaultdict
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.atlas.conftest import LATER, Map
from tests.told import ME, NOON, letter, party

from whoknows.core.record import Letter
from whoknows.core.tie import CROWD, HALF_LIFE

SHUFFLES = int(os.environ.get("WHOKNOWS_HISTORIES", "12"))  # 100 for a thorough run
PEOPLE = ("ada", "ole", "mira", "juri")
Expected = dict[tuple[str, str], tuple[int, float, date, date]]


def by_hand(copies: list[Letter], by: datetime = LATER) -> Expected:
    """The ties these copies come to, worked out letter by letter: (touches, strength, first, last) a pair."""
    groups: list[list[Letter]] = []
    for one in copies:
        same = [g for g in groups if any(_are_one(one, other) for other in g)]
        groups = [g for g in groups if g not in same] + [[one, *(c for g in same for c in g)]]
    touches: dict[tuple[str, str], list[tuple[date, float]]] = defaultdict(list)
    for group in groups:
        at = min(c.at for c in group)
        recipients = {p.address for c in group for p in c.recipients}
        if all(c.automatic for c in group) or at > by or len(recipients) > CROWD:
            continue
        sender = min(c.sender.address for c in group)
        others = recipients - {sender}
        for recipient in others:
            touches[sender, recipient].append((at.date(), 1 / len(others)))
    return {pair: summed(some, by) for pair, some in touches.items()}


def summed(touches: list[tuple[date, float]], by: datetime) -> tuple[int, float, date, date]:
    """How many touches there are, their strength as of an instant, each with its weight, and the first and last day."""
    days = [day for day, _ in touches]
    strength = math.fsum(weight * 0.5 ** ((by.date() - day).days / HALF_LIFE) for day, weight in touches)
    return len(touches), strength, min(days), max(days)


def _are_one(one: Letter, other: Letter) -> bool:
    return _content(one) == _content(other) or bool(one.message_id and one.message_id == other.message_id)


def _content(one: Letter) -> object:
    to = frozenset(p.address for p in one.to + one.cc)
    return one.sender.address, to, one.at, " ".join(one.subject.split()).casefold()


def found(atlas: Map, by: datetime = LATER) -> Expected:
    return {(t.a, t.b): (t.touches, t.strength, t.first, t.last) for t in atlas.ties(by).values()}


def agree(one: Expected, other: Expected) -> bool:
    return one.keys() == other.keys() and all(
        (a[0], *a[2:]) == (b[0], *b[2:]) and math.isclose(a[1], b[1], rel_tol=1e-12)
        for a, b in ((one[pair], other[pair]) for pair in one)
    )


copies = st.lists(
    st.builds(
        letter,
        st.sampled_from(PEOPLE),
        st.sampled_from(PEOPLE),
        at=st.integers(0, 5).map(lambda n: NOON + timedelta(hours=13 * n)),
        subject=st.sampled_from(["Plan", "plan ", "[rota] Plan", ""]),
        message_id=st.sampled_from(["", "1@x", "2@x", "3@x", "4@x"]),
        cc=st.lists(st.sampled_from(PEOPLE), max_size=2),
        bcc=st.lists(st.sampled_from(PEOPLE), max_size=1),
        automatic=st.booleans(),
    ),
    max_size=9,
)


@settings(max_examples=SHUFFLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(copies, st.randoms(use_true_random=False), st.integers(1, 3))
def test_copies_shuffled_and_split_over_imports_come_to_the_ties_worked_out_by_hand(
    told: list[Letter], dice: object, imports: int
) -> None:
    expected = by_hand(told)
    with tempfile.TemporaryDirectory() as folder:
        atlas = Map(Path(folder))
        dice.shuffle(told)  # type: ignore[attr-defined]
        for number in range(imports):
            atlas.take(told[number::imports])
        assert agree(found(atlas), expected)


def test_copies_under_other_message_ids_are_one_letter(atlas: Map) -> None:
    said = [letter("ada", ME, message_id=f"{n}@x") for n in range(3)]
    assert atlas.take(said).new == 1
    assert atlas.take([letter("ada", ME, message_id="9@x")]).new == 0
    assert atlas.ties()["wrote", "ada@berg.example", ME].touches == 1


def test_one_message_id_with_another_subject_and_a_bcc_is_one_letter(atlas: Map) -> None:
    atlas.take([letter("ada", ME, message_id="1@x")])
    again = atlas.take([letter("ada", ME, message_id="1@x", subject="[all] Plan", bcc=["ole"])])
    assert again.new == 0
    assert set(found(atlas)) == {
        ("ada@berg.example", ME),
        ("ada@berg.example", "ole@berg.example"),
    }


def test_a_chain_of_ids_and_contents_is_followed_to_its_end(atlas: Map) -> None:
    chain = []
    for n in range(12):
        chain += [
            letter("ada", ME, subject=f"Plan {n}", message_id=f"{n}@x"),
            letter("ada", ME, subject=f"Plan {n + 1}", message_id=f"{n}@x"),
        ]
    for part in (chain[::3], chain[1::3], chain[2::3]):
        atlas.take(part)
    assert atlas.ties()["wrote", "ada@berg.example", ME].touches == 1


def test_a_direct_copy_beside_a_lists_copy_is_a_letter_by_hand(atlas: Map) -> None:
    said = [letter("ada", ME, message_id="1@x", automatic=True)]
    assert atlas.take(said).correspondents[0].by_hand is False
    assert not atlas.ties()
    assert atlas.take([letter("ada", ME, message_id="1@x")]).new == 0
    assert atlas.ties()["wrote", "ada@berg.example", ME].touches == 1


def test_a_crowd_is_no_sign_of_knowing_one_another(atlas: Map) -> None:
    atlas.take([letter("ada", ME, cc=[f"p{n}" for n in range(CROWD - 1)])])
    assert len(atlas.ties()) == CROWD
    atlas.take([letter("ada", ME, subject="Ball", cc=[f"q{n}" for n in range(CROWD)])])
    assert len(atlas.ties()) == CROWD


def test_nobody_writes_to_themselves_and_a_letter_to_nobody_is_none(atlas: Map) -> None:
    assert atlas.take([letter("ada", "ada"), letter("ole")]).new == 2
    assert atlas.ties() == {}


def test_a_letter_is_counted_from_its_instant_on(atlas: Map) -> None:
    atlas.take([letter("ada", ME)])
    assert not atlas.ties(NOON - timedelta(seconds=1))
    assert atlas.ties(NOON)["wrote", "ada@berg.example", ME].strength == 1.0


def test_a_colleagues_copy_is_kept_beside_mine_and_is_no_second_letter(tmp_path: Path) -> None:
    mine, hers = Map(tmp_path, owner=1), Map(tmp_path, owner=2)
    said = [letter("ada", ME, cc=["ole"], message_id="1@x")]
    mine.take(said)
    hers.manifest = mine.manifest
    settled = hers.take(said)
    assert (settled.new, settled.rows) == (0, 1)
    assert hers.ties()["wrote", "ada@berg.example", ME].touches == 1


@pytest.mark.parametrize("year", [1, 999, 1970, 9999])
def test_an_odd_year_is_kept_as_it_is(atlas: Map, year: int) -> None:
    atlas.take([letter("ada", ME, at=NOON.replace(year=year))])
    tie = atlas.ties(NOON.replace(year=9999, month=12))["wrote", "ada@berg.example", ME]
    assert tie.first == date(year, 3, 2)


def test_text_that_no_encoding_allows_is_kept_apart(atlas: Map) -> None:
    odd = [letter("ada\ud800", ME), letter("ada\ud801", ME, subject="\udcff"), letter("o'le", ME)]
    assert atlas.take(odd).new == 3


def test_who_goes_by_several_names_has_the_one_used_most(atlas: Map) -> None:
    names = ["Ada V.", "Ada Vögel", "Ada Vögel"]
    settled = atlas.take([letter(f"{n} <ada@berg.example>", ME, subject=str(i)) for i, n in enumerate(names)])
    [ada] = settled.correspondents
    assert (ada.address, ada.names[0], ada.by_hand) == ("ada@berg.example", "Ada Vögel", True)
    assert party("Ada <ada@berg.example>").name == "Ada"
