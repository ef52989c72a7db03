"""Many questions over a table of letters, each as of its own instant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.atlas.introducers import NoLetters, Question, bridges
from whoknows.core.introducer import HALF_LIFE, Bridge, Evidence
from whoknows.core.tie import CROWD

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
Written = tuple[datetime, str, list[str]]


def table(file: Path, letters: Sequence[Written], kind: str = "timestamptz") -> Path:
    """A table of letters as somebody hands it over."""
    session = duckdb.connect()
    session.execute("set timezone = 'UTC'")
    session.execute(f"create table letters (sent_at {kind}, sender varchar, recipients varchar[], thread varchar)")
    for at, sender, to in letters:
        session.execute("insert into letters values (?, ?, ?, null)", [at, sender, to])
    session.execute(f"copy letters to '{file}' (format parquet)")
    return file


def between(
    folder: Path, letters: Sequence[Written], *, own_mail: bool = False, as_of: datetime = NOON
) -> dict[str, Bridge]:
    """Everybody between ``me`` and ``mira``."""
    question = Question("1", "me", "mira", as_of)
    [(_, found)] = bridges(table(folder / "letters.parquet", letters), [question], folder, own_mail=own_mail)
    return {b.who: b for b in found}


def ago(days: float) -> datetime:
    return NOON - timedelta(days=days)


def test_who_wrote_with_both_of_us_stands_between_us(tmp_path: Path) -> None:
    letters = [
        (ago(60), "me", ["ada"]),
        (ago(120), "ada", ["mira"]),
        (ago(60), "mira", ["ada"]),
        (ago(9), "me", ["ole"]),
    ]
    [(who, ada)] = between(tmp_path, letters).items()
    assert who == "ada"
    assert (ada.mine.sent, ada.mine.got, ada.theirs.sent, ada.theirs.got) == (1, 0, 1, 1)
    assert (ada.mine.out, ada.theirs.out, ada.theirs.back) == (0.5, 0.25, 0.5)
    assert (ada.mine.last, ada.theirs.last) == (ago(60).date(), ago(60).date())
    assert ada.mine.evidence is Evidence.ONE_WAY and ada.theirs.evidence is Evidence.BOTH_WAYS


def test_a_letter_is_shared_among_its_recipients(tmp_path: Path) -> None:
    found = between(tmp_path, [(ago(60), "me", ["ada", "ole", "zoë", "emil"]), (ago(60), "ada", ["mira"])])
    assert found["ada"].mine.out == 0.125


def test_only_what_was_written_before_the_instant_counts(tmp_path: Path) -> None:
    letters = [(ago(1), "me", ["ada"]), (NOON, "ada", ["mira"])]
    assert between(tmp_path, letters) == {}
    assert set(between(tmp_path, letters, as_of=NOON + timedelta(seconds=1))) == {"ada"}


def test_a_letter_to_both_of_us_at_once_is_told(tmp_path: Path) -> None:
    found = between(tmp_path, [(ago(60), "ada", ["me", "mira"]), (ago(120), "ada", ["me", "mira", "ole", "emil"])])
    assert set(found) == {"ada"}
    assert (found["ada"].letters_together, found["ada"].together) == (2, 0.25 + 0.0625)
    assert found["ada"].last_together == ago(60).date()


def test_who_only_was_in_copy_with_them_is_told_as_that(tmp_path: Path) -> None:
    found = between(tmp_path, [(ago(2), "me", ["ada"]), (ago(1), "ole", ["ada", "mira"])])
    assert found["ada"].theirs.evidence is Evidence.COPIED
    assert found["ada"].theirs.copied == 1


def test_a_letter_to_a_crowd_is_no_sign_of_knowing(tmp_path: Path) -> None:
    crowd = [f"p{n}" for n in range(CROWD)]
    found = between(tmp_path, [(ago(2), "me", ["ada"]), (ago(1), "ada", ["mira", *crowd])])
    assert found["ada"].theirs.evidence is Evidence.CROWD
    assert found["ada"].theirs.strength == 0
    found = between(tmp_path, [(ago(2), "me", ["ada"]), (ago(1), "ada", ["mira", *crowd[1:]])])
    assert found["ada"].theirs.evidence is Evidence.ONE_WAY


def test_one_mailbox_sees_only_its_own_letters(tmp_path: Path) -> None:
    letters = [
        (ago(3), "me", ["ada", "ole"]),
        (ago(2), "ada", ["mira"]),
        (ago(1), "ole", ["mira", "me"]),
        (ago(1), "emil", ["ada", "mira"]),
    ]
    assert set(between(tmp_path, letters)) == {"ada", "ole"}
    own = between(tmp_path, letters, own_mail=True)
    assert set(own) == {"ole"}


def test_letters_to_oneself_to_nobody_and_named_twice_do_no_harm(tmp_path: Path) -> None:
    letters = [(ago(1), "me", ["me"]), (ago(1), "ada", []), (ago(60), "ada", ["me", "me", "mira", "ada"])]
    found = between(tmp_path, letters)
    assert (found["ada"].mine.got, found["ada"].mine.back) == (1, 0.25)


def test_instants_without_a_zone_are_taken_as_utc(tmp_path: Path) -> None:
    question = Question("1", "me", "mira", NOON)
    letters = [(ago(60).replace(tzinfo=None), "me", ["ada"]), (ago(60).replace(tzinfo=None), "ada", ["mira"])]
    [(_, [ada])] = bridges(table(tmp_path / "plain.parquet", letters, "timestamp"), [question], tmp_path)
    assert ada.mine.out == 0.5


def test_every_question_is_answered_in_the_order_given(tmp_path: Path) -> None:
    file = table(tmp_path / "letters.parquet", [(ago(3), "me", ["ada"]), (ago(2), "ada", ["mira"])])
    asked = [Question(n, "me", target, NOON) for n, target in (("b", "mira"), ("a", "nobody"), ("c", "mira"))]
    assert [(q.id, [b.who for b in found]) for q, found in bridges(file, asked, tmp_path)] == [
        ("b", ["ada"]), ("a", []), ("c", ["ada"]),
    ]  # fmt: skip
    assert list(bridges(file, [], tmp_path)) == []


def test_a_table_that_is_none_is_refused_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "text.parquet").write_text("no table")
    duckdb.sql(f"copy (select now() as sent_at, 'ada' as sender) to '{tmp_path}/lacking.parquet' (format parquet)")
    asked = [Question("1", "me", "mira", NOON)]
    with pytest.raises(NoLetters, match="can't be read as Parquet"):
        list(bridges(tmp_path / "text.parquet", asked, tmp_path))
    with pytest.raises(NoLetters, match="lacks the column recipients"):
        list(bridges(tmp_path / "lacking.parquet", asked, tmp_path))


PEOPLE = ("me", "mira", "ada", "ole", "zoë")
written = st.tuples(
    st.integers(0, 200).map(ago), st.sampled_from(PEOPLE), st.lists(st.sampled_from(PEOPLE), max_size=4)
)


@settings(max_examples=15, deadline=None)
@given(st.lists(written, max_size=12), st.booleans())
def test_it_says_the_same_as_a_count_by_hand(letters: list[Written], own_mail: bool) -> None:
    with TemporaryDirectory() as folder:
        found = between(Path(folder), letters, own_mail=own_mail)
    for who in PEOPLE[2:]:
        mine, theirs, both = by_hand(letters, who, own_mail=own_mail)
        if who in found:
            bridge = found[who]
            assert (bridge.mine.out, bridge.mine.back) == pytest.approx(mine)
            assert (bridge.theirs.out, bridge.theirs.back) == pytest.approx(theirs)
            assert bridge.together == pytest.approx(both)
        else:
            assert not sum(mine) or not sum(theirs)


def by_hand(
    letters: Sequence[Written], who: str, *, own_mail: bool
) -> tuple[tuple[float, float], tuple[float, float], float]:
    out = back = on_out = on_back = both = 0.0
    for at, sender, to in letters:
        others = set(to) - {sender}
        if not at < NOON or not others or (own_mail and "me" not in {sender, *others}):
            continue
        weight = 0.5 ** ((NOON - at).days / HALF_LIFE) / len(others)
        out += weight * (sender == "me" and who in others)
        back += weight * (sender == who and "me" in others)
        on_out += weight * (sender == who and "mira" in others)
        on_back += weight * (sender == "mira" and who in others)
        both += weight * (sender == who and {"me", "mira"} <= others)
    return (out, back), (on_out, on_back), both
