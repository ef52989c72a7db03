"""What holds for every source, whatever it reads."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoknows.core.record import Card, ClientRow, Letter, Meeting, Party, Record, Unreadable
from whoknows.sources import describe, read, size

if TYPE_CHECKING:
    from tests.sources.conftest import Sample

Reads = Callable[..., list[Record | Unreadable]]
UNTIL = datetime(2026, 1, 1, tzinfo=UTC)


def records(found: list[Record | Unreadable]) -> list[Record]:
    return [one for one in found if not isinstance(one, Unreadable)]


def instants(one: Record) -> list[datetime | None]:
    if isinstance(one, Letter):
        return [one.at]
    return [one.starts, one.ends, one.recurrence, one.stamp] if isinstance(one, Meeting) else []


def addresses(one: Record) -> list[str]:
    if isinstance(one, Card):
        return list(one.addresses)
    if isinstance(one, ClientRow):
        return [one.address]
    people: tuple[Party, ...] = one.people if isinstance(one, Meeting) else (one.sender, *one.recipients)
    return [party.address for party in people]


def check(found: list[Record | Unreadable]) -> None:
    """What every record promises."""
    for one in found:
        if isinstance(one, Unreadable):
            assert one.where
            assert one.why[0].isupper() or one.why[0] in "'("
            assert one.why.endswith(".")
            assert "not understood" not in one.why
            continue
        told = one if isinstance(one, tuple) else asdict(one)
        json.dumps(told, ensure_ascii=False, default=str).encode()  # no half characters
        assert all(at is None or at.tzinfo is UTC for at in instants(one))
        assert all(address == address.lower() and " " not in address for address in addresses(one))


class TestEverySource:
    def test_yields_its_records_and_nothing_unreadable(self, sample: Sample, reads: Reads) -> None:
        found = reads(sample.data, sample.name)
        assert len(found) == sample.records
        assert not [one for one in found if isinstance(one, Unreadable)]
        check(found)

    def test_says_what_it_is(self, sample: Sample, tmp_path: Path) -> None:
        path = tmp_path / sample.name
        path.write_bytes(sample.data)
        assert describe(str(path)) == sample.told

    def test_is_known_by_its_content_without_its_name(self, sample: Sample, reads: Reads) -> None:
        assert reads(sample.data, "nameless") == reads(sample.data, sample.name)

    def test_gives_the_same_for_the_same(self, sample: Sample, reads: Reads) -> None:
        assert reads(sample.data, sample.name) == reads(sample.data, sample.name)

    def test_tells_how_far_it_is_up_to_the_size(self, sample: Sample, tmp_path: Path) -> None:
        path = tmp_path / sample.name
        path.write_bytes(sample.data)
        told: list[int] = []
        list(read(str(path), advance=told.append, until=UNTIL))
        assert sum(told) == size(str(path)) == len(sample.data)
        assert all(count > 0 for count in told)

    def test_never_raises_where_it_is_cut_off(self, sample: Sample, reads: Reads) -> None:
        for end in [*range(0, len(sample.data), 97), len(sample.data) - 1]:
            found = reads(sample.data[:end], sample.name)
            assert found, f"silent about the first {end} bytes"
            check(found)

    def test_does_not_lose_the_neighbours_of_what_it_cannot_read(self, sample: Sample, reads: Reads) -> None:
        sound, broken = sample.damage
        if not sound:
            pytest.skip("nothing in this sample can be broken alone")
        whole = reads(sample.data, sample.name)
        found = reads(sample.data.replace(sound, broken, 1), sample.name)
        unreadable = [one for one in found if isinstance(one, Unreadable)]
        assert len(unreadable) == 1
        assert unreadable[0].where.startswith(sample.name)
        assert any(mark in unreadable[0].where for mark in ("line", "letter", "card"))
        assert records(found)
        assert all(one in whole for one in records(found))

    def test_reads_ten_times_the_file_as_ten_times_the_records(self, sample: Sample, reads: Reads) -> None:
        if not sample.name.endswith((".mbox", ".vcf", ".ldif")) or sample.name == "wide.vcf":
            pytest.skip("this kind cannot be strung together")
        apart = b"\r" if sample.name == "mac.mbox" else b"\n"
        assert len(reads(apart.join([sample.data] * 10), sample.name)) == 10 * sample.records

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(seed=st.integers(0, 2**32), changes=st.integers(1, 12))
    def test_never_raises_whatever_bytes_change(self, sample: Sample, reads: Reads, seed: int, changes: int) -> None:
        dice = random.Random(seed)
        data = bytearray(sample.data)
        for _ in range(changes):
            at = dice.randrange(len(data))
            match dice.randrange(4):
                case 0:
                    data[at] = dice.randrange(256)
                case 1:
                    data[at : at + dice.randrange(20)] = b""
                case 2:
                    data[at:at] = bytes(dice.randrange(256) for _ in range(dice.randrange(8)))
                case _:
                    data[at:at] = dice.choice([b'"', b"\n", b"\r\n", b"\0", b"=?", b"<", b"(", b"BEGIN:VEVENT\n", b";"])
        check(reads(bytes(data), sample.name))

    @settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
    @given(noise=st.binary(max_size=300))
    def test_never_raises_on_noise_under_its_name(self, sample: Sample, reads: Reads, noise: bytes) -> None:
        found = reads(noise, sample.name)
        assert found
        check(found)


class TestAPlace:
    def test_that_is_missing_is_said_to_be_missing(self, tmp_path: Path) -> None:
        (one,) = read(str(tmp_path / "nowhere.mbox"))
        assert isinstance(one, Unreadable)
        assert "no such file" in one.why
        assert size(str(tmp_path / "nowhere.mbox")) == 0

    def test_that_is_empty_is_said_to_be_empty(self, reads: Reads) -> None:
        (one,) = reads(b"", "empty.csv")
        assert isinstance(one, Unreadable)
        assert "empty" in one.why

    def test_that_is_an_empty_folder_is_said_to_hold_nothing(self, tmp_path: Path) -> None:
        (one,) = read(str(tmp_path))
        assert isinstance(one, Unreadable)
        assert "nothing" in one.why

    def test_that_may_not_be_read_says_so(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        path = tmp_path / "closed.mbox"
        path.write_bytes(b"From x")
        path.chmod(0)
        if path.stat().st_uid == 0:
            pytest.skip("root may read everything")
        (one,) = read(str(path))
        assert isinstance(one, Unreadable)
        assert "may not" in one.why

    def test_on_a_server_is_refused_with_the_way_to_a_file(self) -> None:
        for place in ("imap://mail.berg.example", "https://dav.berg.example/ada"):
            (one,) = read(place)
            assert isinstance(one, Unreadable)
            assert "files only" in one.why
            assert size(place) == 0

    def test_that_is_a_folder_is_read_with_all_in_it_in_order(self, letter: str, tmp_path: Path) -> None:
        (tmp_path / "b").mkdir()
        for name in ("b/z.eml", "b/a.eml", "a.eml"):
            (tmp_path / name).write_text(letter)
        (tmp_path / "b" / "broken.eml").write_text("From: nobody\n\n")
        (tmp_path / ".hidden").write_text("x")
        told: list[int] = []
        found = list(read(str(tmp_path), advance=told.append))
        assert [type(one) for one in found] == [Letter, Letter, Unreadable, Letter]
        assert isinstance(found[2], Unreadable)
        assert found[2].where == str(Path("b") / "broken.eml")
        assert sum(told) == size(str(tmp_path))

    def test_that_is_none_of_the_kinds_is_refused_with_the_kinds(self, reads: Reads) -> None:
        (one,) = reads("Dear diary,\ntoday nothing happened.\n", "diary.txt")
        assert isinstance(one, Unreadable)
        assert "vCard" in one.why

    def test_that_is_a_picture_is_refused_as_one(self, reads: Reads) -> None:
        (one,) = reads(b"\x89PNG\r\n\x1a\n" + bytes(40), "me.png")
        assert isinstance(one, Unreadable)
        assert "picture" in one.why
