"""Of a series or an event the latest edition holds, whatever came first: what it moved or left out counts no more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import duckdb
import pytest
from tests.atlas.conftest import LATER, Map, Ties
from tests.told import ME, NOON

from whoknows.atlas import letters
from whoknows.core.record import Letter, Meeting, Party, Unmet
from whoknows.sources import ics

ADA = "ada@berg.example"
PAIR = ("met", ADA, ME)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
Told = list[Letter | Meeting | Unmet]


def told(*events: str, method: str = "PUBLISH") -> Told:
    """What a calendar of these events says."""
    text = "".join(f"BEGIN:VEVENT\n{event}END:VEVENT\n" for event in events)
    file = BytesIO(f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n{text}END:VCALENDAR\n".encode())
    found = []
    try:
        for one in ics.read(file, "a.ics", LATER):
            assert isinstance(one, Meeting | Unmet)
            found.append(one)
    except ics.Unfit:
        pass
    return found


def at(day: datetime) -> str:
    return f"{day:%Y%m%dT%H%M%SZ}"


def event(starts: datetime, *more: str, sequence: int = 0, stamp: datetime = NOON, exported: datetime = NOON) -> str:
    lines = ["UID:s", f"DTSTART:{at(starts)}", f"SEQUENCE:{sequence}", f"LAST-MODIFIED:{at(stamp)}"]
    lines += [f"DTSTAMP:{at(exported)}", f"ORGANIZER:mailto:{ME}", f"ATTENDEE:mailto:{ADA}", *more]
    return "".join(f"{line}\n" for line in lines)


def series(starts: datetime, *more: str, times: int = 3, sequence: int = 0, stamp: datetime = NOON) -> str:
    return event(starts, f"RRULE:FREQ=WEEKLY;COUNT={times}", *more, sequence=sequence, stamp=stamp)


def once(planned: datetime, starts: datetime, *more: str, sequence: int = 0, stamp: datetime = NOON) -> str:
    return event(starts, f"RECURRENCE-ID:{at(planned)}", *more, sequence=sequence, stamp=stamp)


THREE = told(series(NOON))
LATER_WORD = NOON + 30 * DAY
EDITIONS: dict[str, tuple[list[Told], list[int]]] = {  # what came, and on which days after the first they met
    "moved as a whole": ([THREE, told(series(NOON + DAY, sequence=1))], [1, 8, 15]),
    "moved, and only the day of change says so": ([THREE, told(series(NOON + DAY, stamp=LATER_WORD))], [1, 8, 15]),
    "moved, and nothing says which is later": ([THREE, told(series(NOON + DAY))], [1, 8, 15]),
    "moved twice": (
        [THREE, told(series(NOON + DAY, sequence=1)), told(series(NOON + 2 * DAY, sequence=2))],
        [2, 9, 16],
    ),
    "longer": ([THREE, told(series(NOON, times=4, stamp=LATER_WORD))], [0, 7, 14, 21]),
    "shorter": ([THREE, told(series(NOON, times=2, stamp=LATER_WORD))], [0, 7]),
    "one time left out": (
        [THREE, told(series(NOON, f"EXDATE:{at(NOON + WEEK)}", stamp=LATER_WORD))],
        [0, 14],
    ),
    "one time left out, and nothing says when": ([THREE, told(series(NOON, f"EXDATE:{at(NOON + WEEK)}"))], [0, 14]),
    "all times left out": (
        [THREE, told(series(NOON, *(f"EXDATE:{at(NOON + n * WEEK)}" for n in range(3)), stamp=LATER_WORD))],
        [],
    ),
    "called off by a message without the rule": (
        [THREE, told(event(NOON, sequence=1, stamp=LATER_WORD), method="CANCEL")],
        [],
    ),
    "called off in the calendar, a time of it not": (
        [THREE, told(series(NOON, "STATUS:CANCELLED", stamp=LATER_WORD), once(NOON + WEEK, NOON + WEEK + DAY))],
        [],
    ),
    "a single meeting that became a series": ([told(event(NOON)), told(series(NOON, stamp=LATER_WORD))], [0, 7, 14]),
    "a series that became a single meeting": ([THREE, told(event(NOON + DAY, stamp=LATER_WORD))], [1]),
    "put off until after now": ([THREE, told(series(LATER + 9 * DAY, sequence=1))], []),
    "a single meeting put off until after now": ([told(event(NOON)), told(event(LATER + 9 * DAY, sequence=1))], []),
    "one time moved, and then the series": (
        [
            THREE,
            told(series(NOON), once(NOON + WEEK, NOON + WEEK + DAY, sequence=1, stamp=NOON + DAY)),
            told(series(NOON + 2 * DAY, sequence=2, stamp=LATER_WORD)),
        ],
        [2, 9, 16],
    ),
    "one time moved, which the export tells with a lower number": (
        [
            told(series(NOON, sequence=2)),
            told(series(NOON, sequence=2), once(NOON + WEEK, NOON + 8 * DAY, stamp=LATER_WORD)),
        ],
        [0, 8, 14],
    ),
    "a change told alone, and then the series moved": (
        [THREE, told(once(NOON + WEEK, NOON + 8 * DAY, sequence=1)), told(series(NOON + DAY, sequence=2))],
        [1, 8, 15],
    ),
    "the series moved, and then a change told alone": (
        [
            THREE,
            told(series(NOON + DAY, sequence=1)),
            told(once(NOON + WEEK + DAY, NOON + 9 * DAY, sequence=2, stamp=LATER_WORD)),
        ],
        [1, 9, 15],
    ),
    "times told alone, by somebody who was asked to these": (
        [told(once(NOON + WEEK, NOON + WEEK)), told(once(NOON + 2 * WEEK, NOON + 2 * WEEK))],
        [7, 14],
    ),
    "an older export taken later": (
        [told(series(NOON + DAY, stamp=LATER_WORD)), told(event(NOON, "RRULE:FREQ=WEEKLY;COUNT=3", exported=LATER))],
        [1, 8, 15],
    ),
}  # fmt: skip


def days(atlas: Map) -> tuple[int, list[int]]:
    """How often they met, and on which days first and last."""
    tie = atlas.ties().get(PAIR)
    return (tie.touches, [(day - NOON.date()).days for day in (tie.first, tie.last)]) if tie else (0, [])


def with_somebody(some: Told, who: str) -> Told:
    """The same told of another series, with somebody else."""
    people = (Party(ME), Party(who))
    return [replace(one, uid=who, people=people) if isinstance(one, Meeting) else replace(one, uid=who) for one in some]


CASES = {what: f"a{number}@berg.example" for number, what in enumerate(EDITIONS)}


@pytest.fixture(scope="module", params=[(0, 1, 2), (2, 1, 0), (1, 2, 0), None], ids=str)
def of_all(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ties:
    """The ties by all of the cases: their exports taken one by one in an order, or all at once."""
    atlas = Map(tmp_path_factory.mktemp("editions"))
    rounds = [
        [
            one
            for what, (came, _) in EDITIONS.items()
            for some in came[n : n + 1]
            for one in with_somebody(some, CASES[what])
        ]
        for n in request.param or (0, 1, 2)
    ]
    for now in rounds if request.param else [[one for each in rounds for one in each]]:
        atlas.take(now)
    return atlas.ties()


@pytest.mark.parametrize("what", EDITIONS)
def test_the_latest_edition_holds_in_whatever_order_they_come_at_once_or_one_by_one(of_all: Ties, what: str) -> None:
    met = EDITIONS[what][1]
    tie = of_all.get(("met", CASES[what], ME))
    found = (tie.touches, (tie.first - NOON.date()).days, (tie.last - NOON.date()).days) if tie else ()
    assert found == ((len(met), met[0], met[-1]) if met else ())


def test_a_series_moved_as_a_whole_brings_nothing_new_and_its_way_back_is_the_old(atlas: Map) -> None:
    moved = told(series(NOON + DAY, sequence=1))
    came = [atlas.take(some, dry=dry) for some, dry in ((THREE, False), (moved, True), (moved, False), (moved, False))]
    assert [(one.new, one.moved) for one in came] == [(3, 0), (0, 3), (0, 3), (0, 0)]
    assert days(atlas) == (3, [1, 15])
    assert came[-1].rows == 0
    atlas.manifest.pop()
    assert days(atlas) == (3, [0, 14])


def test_of_a_series_that_is_longer_only_the_times_more_are_new(atlas: Map) -> None:
    atlas.take(THREE)
    assert atlas.take(told(series(NOON + DAY, times=5, sequence=1))).new == 2
    assert atlas.take(told(series(NOON + DAY, times=1, sequence=2))).new == 0


def test_a_calendar_exported_again_unchanged_is_written_down_once(atlas: Map) -> None:
    """Some write into DTSTAMP when they export."""
    atlas.take(told(event(NOON, exported=NOON)))
    assert atlas.take(told(event(NOON, exported=LATER))).rows == 0


def test_a_colleagues_calendar_of_the_same_series_counts_once_and_a_later_edition_holds_for_both(
    tmp_path: Path,
) -> None:
    mine, hers = Map(tmp_path, owner=1), Map(tmp_path, owner=2)
    mine.take(THREE)
    hers.manifest = mine.manifest
    assert (hers.take(THREE).new, days(hers)) == (0, (3, [0, 14]))
    hers.take(told(series(NOON + DAY, sequence=1)))
    assert days(mine) == (3, [1, 15])


def without_editions(segment: Path) -> None:
    """A segment as it was written before there were editions."""
    older = "case when form = 'letter' then id end as id, copy + 1 as copy"
    rows = f"select * exclude (edition, whole) replace ({older}) from '{segment}'"
    duckdb.sql(f"copy ({rows}) to '{segment}.part' (format parquet)")
    Path(f"{segment}.part").rename(segment)


def test_facts_of_before_there_were_editions_are_read_beside_those_of_after(atlas: Map) -> None:
    atlas.take(THREE)
    without_editions(atlas.manifest[0])
    assert days(atlas) == (3, [0, 14])
    assert atlas.take(THREE).new == 0
    assert days(atlas) == (3, [0, 14])
    assert atlas.take(told(series(NOON + DAY, sequence=1))).new == 0
    assert days(atlas) == (3, [1, 15])


def test_a_segment_without_somebody_keeps_its_editions(atlas: Map) -> None:
    with_ole = [series(day, "ATTENDEE:mailto:ole@berg.example", sequence=n) for n, day in enumerate([NOON, NOON + DAY])]
    for one in with_ole:
        atlas.take(told(one))
    atlas.manifest = [
        rewritten[0]
        for segment in atlas.manifest
        if (rewritten := letters.rewrite_without(segment, ["ole@berg.example"], atlas.folder)) and rewritten[0]
    ]
    assert days(atlas) == (3, [1, 15])
