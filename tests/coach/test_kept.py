"""Whatever comes, goes, is forgotten or made one: the kept ties are those worked out anew from all that is there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.atlas.conftest import stage
from tests.told import ME, NOON, calendar, letter, mbox, meeting, series

from whoknows import coach, sources
from whoknows.atlas import letters, ties
from whoknows.atlas.staging import Staging
from whoknows.book import ties as book
from whoknows.book.models import Acquaintance, Import, Member, Merge, Person, Segment, Team, Tie, ToCome
from whoknows.coach import here, keeping, kept
from whoknows.coach.listen import listen, undo
from whoknows.core.introducer import FEW
from whoknows.core.introducer import Acquaintance as Said
from whoknows.core.record import Letter, Meeting, Unmet
from whoknows.core.tie import CROWD, fade

HISTORIES = int(os.environ.get("WHOKNOWS_HISTORIES", "2"))  # 100 for a thorough run
PEOPLE = ("ines@rota.example", "ada", "ole", "mira")
DAY = timedelta(days=1)
BRIEF = settings(
    max_examples=HISTORIES, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
Record = Letter | Meeting | Unmet


def kept_now(member: Member, by: datetime) -> dict[Any, Any]:
    """The kept ties as of an instant."""
    rows = Tie.objects.filter(team=member.team).values_list(
        "evidence", "a", "b", "touches", "strength", "as_of", "first", "last"
    )
    return {row[:3]: (row[3], fade(row[4], row[5], by.date()), *row[6:]) for row in rows}


def agree(member: Member, by: datetime) -> None:
    """The kept ties, what is still to come, and what is noted of both, are those worked out anew."""
    with ties.all_of(here.segments(member), here.folder(), by=by) as (rows, to_come):
        anew = {tie[:3]: tie[3:] for tie in rows}
    now = kept_now(member, by)
    assert now.keys() == anew.keys()
    for pair, (touches, strength, first, last) in anew.items():
        assert now[pair] == (touches, pytest.approx(strength, abs=1e-9), first, last), pair
    columns = ("evidence", "a", "b", "fact", "counts_from", "day", "weight")
    waiting = ToCome.objects.filter(team=member.team).values_list(*columns)
    assert sorted(waiting) == sorted(to_come)
    team = Team.objects.get(pk=member.team_id)
    assert team.kept_until == max((last for *_, last in anew.values()), default=None)
    assert team.next_touch_at == min((touch.counts_from for touch in to_come), default=None)


def agree_later_too(member: Member) -> None:
    """The same on days to come with nothing taken in: what has taken place by then is counted."""
    now = datetime.now(UTC)
    for later in (now + 3 * DAY, now + 500 * DAY):
        with suppress(_Done), transaction.atomic():
            book.count(member.team, by=later)
            agree(member, later)
            raise _Done


class _Done(Exception):
    """Nothing of it is kept."""


def some_letters(around: datetime) -> st.SearchStrategy[Letter]:
    """Letters within days of an instant, so few of a kind that many are copies of one another, some to a crowd."""
    return st.builds(
        lambda sender, to, bcc, crowd, **more: letter(sender, to, bcc=[*bcc, *(f"p{n}" for n in range(crowd))], **more),
        st.sampled_from(PEOPLE[:2]),
        st.sampled_from(PEOPLE[:3]),
        st.lists(st.sampled_from(PEOPLE), max_size=1),
        st.sampled_from([0, 0, 0, FEW - 1, FEW, CROWD - 1, CROWD]),
        at=st.integers(-1, 1).map(lambda n: around + n * DAY),
        subject=st.sampled_from(["Plan", "Pier"]),
        message_id=st.sampled_from(["", "1@x", "2@x", "3@x"]),
        automatic=st.sampled_from([False, False, False, True]),
    )


def some_meetings(around: datetime) -> st.SearchStrategy[Meeting]:
    """Meetings of two series, some ahead, moved and cancelled."""
    return st.builds(
        lambda uid, people, **more: meeting(uid, *people, **more),
        st.sampled_from(["m", "n"]),
        st.lists(st.sampled_from(PEOPLE), min_size=1, max_size=3, unique=True),
        at=st.integers(-3, 5).map(lambda n: around + n * DAY),
        sequence=st.integers(0, 3),
        cancelled=st.sampled_from([False, False, True]),
    )


def records(around: datetime) -> st.SearchStrategy[list[Record]]:
    return st.lists(some_letters(around) | some_meetings(around), min_size=1, max_size=4)


def some_series(around: datetime) -> st.SearchStrategy[dict[str, Any]]:
    """Editions of two series, moved, longer and shorter, with times left out, called off, or all of it ahead."""
    return st.fixed_dictionaries(
        {
            "uid": st.sampled_from(["m", "n"]),
            "people": st.lists(st.sampled_from(PEOPLE), min_size=2, max_size=3, unique=True),
            "at": st.sampled_from([-3, -2, -1, 0, 9]).map(lambda n: around + n * DAY),
            "times": st.integers(1, 3),
            "sequence": st.integers(0, 2),
            "stamp": st.integers(0, 1).map(lambda n: NOON + n * DAY),
            "without": st.lists(st.integers(0, 2), max_size=1),
            "off": st.sampled_from([False, False, False, True]),
        }
    )


def as_told(place: Path, edition: dict[str, Any], until: datetime) -> list[Any]:
    """What its calendar says by an instant."""
    said = dict(edition)
    file = series(place / "s.ics", said.pop("uid"), *said.pop("people"), **said)
    return [one for one in sources.read(str(file), until=until) if isinstance(one, Meeting | Unmet)]


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    shutil.rmtree(here.folder(), ignore_errors=True)


class History:
    """One home through which days pass; what comes is settled as ``listen`` does, at an instant told."""

    def __init__(self) -> None:
        Team.objects.all().delete()
        self.member, self.now = coach.me(), NOON
        self.source = Import.objects.create(team=self.member.team, member=self.member, started_at=NOON)

    def take(self, told: Sequence[Record]) -> None:
        staging = Staging(here.folder() / "staged.jsonl", key=b"k" * 32, owner=self.member.pk)
        for one in told:
            stage(staging, one)
        staging.close()
        known, folder = here.segments(self.member), here.folder()
        team, as_of = self.member.team_id, book.kept_as_of(self.member.team)
        with letters.laid_out(staging) as engine:
            settled = letters.settle(
                engine, staging, known, folder, team=team, source=1, own=[ME], dry=False, by=self.now, as_of=as_of,
                kept=partial(kept.of, self.member, now=self.now),
            )  # fmt: skip
        if settled.file is not None:
            manifest = {"team": self.member.team, "source": self.source, "rows": settled.rows}
            Segment.objects.create(file=settled.file.name, **manifest)
            kept.keep_change(self.member, settled.change, now=self.now)

    def drop(self, which: int) -> None:
        segments = list(Segment.objects.order_by("pk"))
        if segments:
            one = segments[which % len(segments)]
            one.delete()
            kept.keep_without(self.member, here.folder() / one.file, one.rows, now=self.now)

    def wait(self, days: float) -> None:
        self.now += days * DAY
        kept.count(self.member, now=self.now)


MANY = [f"p{n}" for n in range(CROWD)]
AS_TOLD = letter("ada", ME, message_id="1@x")
MET = meeting("m", ME, "ada", "ole")
HISTORIES_TO_HOLD: dict[str, list[list[Record]]] = {
    "a copy with a further recipient": [[AS_TOLD], [letter("ada", ME, message_id="1@x", bcc=["ole"])]],
    "a copy that makes it a crowd": [[AS_TOLD, letter("ada", ME, at=NOON - DAY)], [letter("ada", ME, bcc=MANY)]],
    "a copy that ends being in copy": [[letter("ada", ME, "ole")], [letter("ada", ME, "ole", bcc=MANY[:FEW])]],
    "a copy by hand of a machine's": [[letter("ada", ME, automatic=True)], [letter("ada", ME)]],
    "a copy dated earlier, by its id": [[AS_TOLD], [letter("ada", ME, message_id="1@x", at=NOON - DAY)]],
    "a chain of copies, its first the earliest": [
        [AS_TOLD, letter("ada", ME, message_id="2@x"), letter("ada", "ole", subject="Pier", message_id="2@x")],
        [letter("ada", ME, message_id="1@x", at=NOON - DAY)],
    ],
    "another writer by the same id": [[AS_TOLD, letter("ada", "ole")], [letter("aaron", ME, message_id="1@x")]],
    "mail long gone": [[AS_TOLD], [letter("ada", ME, at=NOON - 900 * DAY), letter("ole", ME, at=NOON - 901 * DAY)]],
    "a meeting moved": [[MET, letter("ada", ME)], [meeting("m", ME, "ada", "ole", at=NOON - 9 * DAY, sequence=1)]],
    "a meeting without one who was asked": [[MET, meeting("n", "ada", "ole")], [meeting("m", ME, "ada", sequence=1)]],
    "a meeting called off": [[MET, meeting("n", ME, "ole")], [meeting("m", ME, "ada", sequence=1, cancelled=True)]],
    "a meeting put off": [[MET], [meeting("m", ME, "ada", "ole", at=NOON + 9 * DAY, sequence=1)]],
    "a meeting brought forward": [[meeting("m", ME, "ada", at=NOON + 9 * DAY)], [meeting("m", ME, "ada", sequence=1)]],
    "a meeting ahead called off": [
        [meeting("m", ME, "ada", at=NOON + 9 * DAY)],
        [meeting("m", ME, "ada", at=NOON + 9 * DAY, sequence=1, cancelled=True)],
    ],
    "an older version of a meeting": [[meeting("m", ME, "ada", sequence=1)], [MET]],
}


@pytest.mark.parametrize("what", HISTORIES_TO_HOLD)
def test_what_comes_later_about_the_same_changes_the_ties_and_goes_again(
    db: None, places: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    monkeypatch.setattr(kept, "LARGE", 0)
    history = History()
    history.now = NOON + DAY
    for told in HISTORIES_TO_HOLD[what]:
        history.take(told)
    agree(history.member, history.now)
    history.drop(1)
    history.wait(20)
    agree(history.member, history.now)


@BRIEF
@given(data=st.data(), large=st.sampled_from([0, 0, 3]))
def test_as_days_pass_and_mail_comes_early_late_and_again_ties_are_those_worked_out_anew(
    db: None, places: Path, monkeypatch: pytest.MonkeyPatch, data: st.DataObject, large: int
) -> None:
    monkeypatch.setattr(kept, "LARGE", large)  # 0: never all of them anew
    history = History()
    for _ in range(data.draw(st.integers(2, 6))):
        match data.draw(st.sampled_from(["take", "take", "series", "series", "take late", "drop", "wait"])):
            case "take":
                history.take(data.draw(records(history.now)))
            case "series":
                history.take(as_told(places, data.draw(some_series(NOON)), history.now))
            case "take late":
                history.take(data.draw(records(NOON - 200 * DAY)))
            case "drop":
                history.drop(data.draw(st.integers(0, 5)))
            case "wait":
                history.wait(data.draw(st.sampled_from([0.01, 1, 2.5, 190])))
        agree(history.member, history.now)


@BRIEF
@given(data=st.data(), large=st.sampled_from([0, 3]))
def test_listening_undoing_forgetting_merging_and_parting_leave_ties_worked_out_anew(
    db: None, places: Path, monkeypatch: pytest.MonkeyPatch, data: st.DataObject, large: int
) -> None:
    monkeypatch.setattr(kept, "LARGE", large)
    Team.objects.all().delete()
    member, now = coach.me(), datetime.now(UTC).replace(microsecond=0)
    for number in range(data.draw(st.integers(2, 5))):
        people = list(Person.objects.order_by("pk"))
        match data.draw(st.sampled_from(["listen", "listen", "listen", "undo", "forget", "merge", "part"])):
            case "listen":
                told = data.draw(records(now))
                mail = mbox(places / f"{number}.mbox", [r for r in told if isinstance(r, Letter)])
                diary = calendar(places / f"{number}.ics", [r for r in told if isinstance(r, Meeting)])
                said = data.draw(some_series(now))
                more = series(places / f"s{number}.ics", said.pop("uid"), *said.pop("people"), **said)
                listen(member, [str(mail), str(diary), str(more)], own=[ME])
            case "undo":
                undo(member)
            case "forget" if people:
                keeping.forget(member, str(data.draw(st.sampled_from(people)).pk))
            case "merge" if len(people) > 1:
                people[0].absorb(people[1], on=now.date())
            case "part" if Merge.objects.exists():
                Merge.objects.latest("pk").take_back()
        agree(member, datetime.now(UTC))
    agree_later_too(member)
    shutil.rmtree(here.folder())


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_series_moved_as_a_whole_counts_once_and_comes_back_by_undo(
    db: None, places: Path, tmp_path: Path, order: tuple[int, int]
) -> None:
    member, first = coach.me(), NOON - 9 * DAY
    editions = [
        str(series(tmp_path / f"{n}.ics", "s", ME, "ada", at=first + timedelta(hours=n), sequence=n)) for n in range(2)
    ]
    for number, which in enumerate(order):
        dry = listen(member, [editions[which]], own=[ME], dry=True)
        heard = listen(member, [editions[which]], own=[ME])
        assert (heard.read, heard.new, heard.known) == (dry.read, dry.new, dry.known) == (3, *[(3, 0), (0, 3)][number])
        assert met(member) == [("ada@berg.example", ME, 3)]
    assert listen(member, editions).new == 0
    undo(member)
    assert met(member) == [("ada@berg.example", ME, 3)]
    agree(member, datetime.now(UTC))
    undo(member)
    assert met(member) == []


@pytest.fixture
def mail(tmp_path: Path) -> str:
    return str(mbox(tmp_path / "mail.mbox", [letter("ada", ME), letter(ME, "ada", "ole", subject="Re: Plan")]))


def met(member: Member) -> list[tuple[str, str, int]]:
    return list(Tie.objects.filter(team=member.team, evidence="met").values_list("a", "b", "touches"))


def test_a_meeting_ahead_counts_at_the_first_look_after_it_has_taken_place(
    db: None, places: Path, tmp_path: Path
) -> None:
    member, now = coach.me(), datetime.now(UTC)
    listen(member, [str(calendar(tmp_path / "d.ics", [meeting("m", ME, "ada", at=now + DAY)]))], own=[ME])
    coach.me()
    assert met(member) == []
    ToCome.objects.update(counts_from=now)  # a day has passed
    Team.objects.update(next_touch_at=now)
    coach.me()
    assert met(member) == [("ada@berg.example", ME, 1)]
    assert Team.objects.get().next_touch_at is None


def test_ties_kept_by_an_older_whoknows_are_worked_out_anew_at_the_next_start(
    db: None, places: Path, mail: str
) -> None:
    member = coach.me()
    listen(member, [mail], own=[ME])
    before = kept_now(member, NOON)
    Tie.objects.update(strength=99)
    Team.objects.update(kept_as_of=None, next_touch_at=NOON)  # as the migration leaves it
    coach.me()
    assert kept_now(member, NOON) == before


def test_the_word_on_who_knows_whom_outlives_more_mail_working_out_anew_undoing_and_merging(
    db: None, places: Path, tmp_path: Path, mail: str
) -> None:
    member, today = coach.me(), datetime.now(UTC).date()
    listen(member, [mail], own=[ME])
    ada, ole = (Person.objects.get(addresses__address=f"{who}@berg.example") for who in ("ada", "ole"))
    Acquaintance.say(ada, ole, Said.NOT, on=today)
    Acquaintance.say(ole, None, Said.WELL, on=today)

    def said() -> list[tuple[str, str, str]]:
        rows = Acquaintance.objects.now(member.team).select_related("one", "other")
        return [(a.one.address, a.other.address if a.other else "me", a.knows) for a in rows]

    before = said()
    listen(member, [str(mbox(tmp_path / "more.mbox", [letter("ada", "ole", cc=[ME], subject="Pier")]))])
    kept.keep_ties(member, now=datetime.now(UTC))
    assert said() == before
    merge = ole.absorb(Person.objects.create(team=member.team, name="O. Lind"), on=today)
    assert said() == before
    merge.take_back()
    undo(member)
    undo(member)
    assert said() == before
