"""Keeping: everything out and back in the same, and somebody forgotten for good."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pytest
from tests.coach.conftest import rows
from tests.told import ME, calendar, cards, clients, letter, linkedin, mbox, meeting

from whoknows.book.errors import BookError
from whoknows.book.models import Forgotten, Import, Introduction, Kind, Member, Person, Team, Tie
from whoknows.coach import here, keeping
from whoknows.coach.kept import keep_ties
from whoknows.coach.listen import listen, undo

DAY = date(2026, 11, 21)
ADA = "ada@berg.example"
BROKEN = ("cut", "flipped", "text", "no book", "bad line", "no segment", "bad segment", "twice")


def addresses_in_segments(member: Member) -> set[str]:
    files = [str(f) for f in here.segments(member)]
    found = duckdb.sql(f"select sender, recipients from read_parquet({files})").fetchall() if files else []
    return {address for sender, recipients in found for address in [sender, *recipients] if address}


def emptied() -> None:
    Team.objects.all().delete()
    for file in here.folder().iterdir():
        file.unlink()


class TestForget:
    def test_no_segment_and_no_row_holds_them_any_more(self, member: Member, everything: list[str]) -> None:
        listen(member, everything, own=[ME])
        assert ADA in addresses_in_segments(member)
        assert keeping.forget(member, ADA) == "Ada Maria Vögel"
        assert ADA not in addresses_in_segments(member)
        kept = repr({name: some for name, some in rows().items() if name != "Import"})
        assert ADA not in kept and "Vögel" not in kept
        assert sorted(f.name for f in here.folder().iterdir()) == sorted(f.name for f in here.segments(member))

    def test_they_are_not_taken_in_again_from_anywhere(self, member: Member, everything: list[str]) -> None:
        listen(member, everything, own=[ME])
        keeping.forget(member, ADA)
        before = rows()
        again = listen(member, everything, own=[ME])
        assert (again.new, again.people) == (0, 0)
        assert rows() == before

    def test_nor_from_files_that_name_them_for_the_first_time(self, member: Member, mail: Path, tmp_path: Path) -> None:
        listen(member, [str(mail)], own=[ME])
        keeping.forget(member, ADA)
        before, known = rows(), addresses_in_segments(member)
        places = [
            mbox(tmp_path / "n.mbox", [letter(ADA, ME, subject="Later"), letter(ME, "ada", subject="Later")]),
            cards(tmp_path / "n.vcf", ("Ada", ADA, "Berg")),
            linkedin(tmp_path / "n.csv", ("Ada", "Vögel", "", "Berg")),
            clients(tmp_path / "c.csv", "Ada Vögel,,2024-01-01,100,EUR,,", f"A. V.,{ADA},2024-01-01,100,EUR,,"),
            calendar(tmp_path / "n.ics", [meeting("m9", f"Ada Vögel <{ADA}>")]),
        ]
        assert listen(member, [str(p) for p in places]).new == 0
        assert rows() == before
        assert addresses_in_segments(member) == known

    def test_whoever_shares_their_name_but_has_an_address_is_somebody_else(
        self, member: Member, mail: Path, tmp_path: Path
    ) -> None:
        listen(member, [str(mail)], own=[ME])
        keeping.forget(member, ADA)
        listen(member, [str(cards(tmp_path / "o.vcf", ("Ada Vögel", "ada@other.example", "Other")))])
        assert Person.objects.filter(name="Ada Vögel").count() == 1

    def test_who_came_through_them_stays(self, member: Member, tmp_path: Path) -> None:
        table = clients(tmp_path / "c.csv", f"Zoë,zoe@quist.example,2024-01-01,100,EUR,{ADA},")
        listen(member, [str(table)])
        keeping.forget(member, ADA)
        assert Kind.objects.get().through is None
        assert Introduction.objects.count() == 0
        listen(member, [str(table)])
        assert Person.objects.count() == 1

    def test_ties_are_those_of_never_having_known_them(self, member: Member, mail: Path, diary: Path) -> None:
        listen(member, [str(mail), str(diary)], own=[ME])
        keeping.forget(member, ADA)
        kept = rows()["Tie"]
        keep_ties(member, now=datetime.now(UTC))
        assert rows()["Tie"] == kept
        assert kept and not any(ADA in tie for tie in kept)

    def test_the_import_that_brought_them_can_still_be_taken_back(self, member: Member, mail: Path) -> None:
        listen(member, [str(mail)], own=[ME])
        keeping.forget(member, ADA)
        undo(member)
        assert not Person.objects.exists() and not Tie.objects.exists()
        assert Forgotten.objects.exists()
        listen(member, [str(mail)], own=[ME])
        assert ADA not in addresses_in_segments(member)


class TestExport:
    def test_all_of_it_comes_back_row_by_row(self, member: Member, everything: list[str], tmp_path: Path) -> None:
        listen(member, everything, own=[ME])
        Person.objects.get(name="Mira Kova").becomes("friend", on=DAY)
        before, lying = rows(but=()), {f.name: f.read_bytes() for f in here.folder().iterdir()}
        assert keeping.export(tmp_path / "all.zip") == (tmp_path / "all.zip").stat().st_size
        emptied()
        keeping.restore(tmp_path / "all.zip")
        assert rows(but=()) == before
        assert {f.name: f.read_bytes() for f in here.folder().iterdir()} == lying
        assert Person.objects.create(team=here.me().team, name="Next").pk > max(row[0] for row in before["Person"])

    def test_it_is_readable_without_whoknows(self, member: Member, everything: list[str], tmp_path: Path) -> None:
        listen(member, everything, own=[ME])
        keeping.export(tmp_path / "all.zip")
        with zipfile.ZipFile(tmp_path / "all.zip") as held:
            lines = held.read("book.jsonl").decode().splitlines()
            people = [row for row in map(json.loads, lines) if row["model"] == "book.person"]
            assert len(people) == Person.objects.count()
            assert sum(name.endswith(".parquet") for name in held.namelist()) == 1

    def test_a_home_that_is_not_empty_is_left_as_it_is(self, member: Member, mail: Path, tmp_path: Path) -> None:
        keeping.export(tmp_path / "none.zip")
        listen(member, [str(mail)], own=[ME])
        before = rows(but=())
        with pytest.raises(BookError, match="not empty"):
            keeping.restore(tmp_path / "none.zip")
        assert rows(but=()) == before

    @pytest.mark.parametrize("how", BROKEN)
    def test_a_file_that_is_no_whole_export_is_refused_and_changes_nothing(
        self, how: str, member: Member, everything: list[str], tmp_path: Path
    ) -> None:
        listen(member, everything, own=[ME])
        whole, broken = tmp_path / "whole.zip", tmp_path / "broken.zip"
        keeping.export(whole)
        _break(whole, broken, how)
        emptied()
        with pytest.raises(BookError, match="export"):
            keeping.restore(broken)
        assert not any(some for name, some in rows(but=()).items() if name not in ("Team", "Member"))
        assert list(here.folder().iterdir()) == []
        keeping.restore(whole)
        assert Import.objects.count() == 1

    def test_a_file_that_cannot_be_written_leaves_the_older_one(self, member: Member, tmp_path: Path) -> None:
        with pytest.raises(OSError, match="No such file"):
            keeping.export(tmp_path / "none" / "all.zip")


def _break(whole: Path, broken: Path, how: str) -> None:
    data = bytearray(whole.read_bytes())
    if how in ("cut", "flipped", "text"):
        if how == "flipped":
            data[len(data) // 3] ^= 0xFF
        broken.write_bytes({"cut": data[: len(data) // 2], "flipped": data, "text": b"no zip"}[how])
        return
    with zipfile.ZipFile(whole) as held, zipfile.ZipFile(broken, "w") as out:
        for name in held.namelist():
            content = held.read(name)
            segment = name.endswith(".parquet")
            if (how == "no book" and name == "book.jsonl") or (how == "no segment" and segment):
                continue
            if name == "book.jsonl" and how == "bad line":
                content += b'{"model": "book.person", "pk": "x", "fields": {}}\n'
            if name == "book.jsonl" and how == "twice":
                content += content.splitlines(keepends=True)[-1]
            out.writestr(name, b"PAR1 no" if segment and how == "bad segment" else content)
