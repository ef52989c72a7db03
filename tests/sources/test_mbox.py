"""Where one letter ends and the next begins, in every flavour of mbox."""

from __future__ import annotations

import gzip
import mailbox
from collections.abc import Callable
from pathlib import Path

import pytest

from whoknows.core.record import Letter, Record, Unreadable

Reads = Callable[..., list[Record | Unreadable]]


def message(n: int, body: str = "Words.", more: str = "") -> str:
    return (
        f"From p{n}@berg.example Thu Jan  4 09:00:00 2024\n"
        f"From: p{n}@berg.example\nDate: Thu, 4 Jan 2024 09:00:00 +0100\n{more}\n{body}\n\n"
    )


def senders(found: list[Record | Unreadable]) -> list[str]:
    assert all(isinstance(one, Letter) for one in found), found
    return [one.sender.address.partition("@")[0] for one in found if isinstance(one, Letter)]


@pytest.mark.parametrize(
    "body",
    [
        "From here on we agree, at 10:30 in 2024.\n",
        "Dear Ada,\n\nFrom now on: no more.\n",
        "Dear Ada,\n\nFrom Monday we sail.\n",
        ">From p9@berg.example Thu Jan  4 09:00:00 2024\n",
        "\n>From p9@berg.example Thu Jan  4 09:00:00 2024\n",
        "\n>>From p9@berg.example Thu Jan  4 09:00:00 2024\n",
        "Quoted:\nFrom p9@berg.example Thu Jan  4 09:00:00 2024\n",
        "",
        "\n\n\n",
    ],
)
def test_a_body_begins_no_letter(reads: Reads, body: str) -> None:
    assert senders(reads(message(1, body) + message(2))) == ["p1", "p2"]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_letter_right_below_another_without_a_blank_line_is_not_lost(reads: Reads, end: str) -> None:
    pressed = (message(1, "Yes.").rstrip("\n") + "\n" + message(2)).replace("\n", end)
    assert senders(reads(pressed.encode())) == ["p1", "p2"]


@pytest.mark.parametrize(
    "envelope",
    [
        "From p2@berg.example Thu Jan  4 09:00:00 2024",
        "From - Thu Jan 04 09:00:00 2024",
        "From 1787654321@xxx Thu Jan 04 09:00:00 +0000 2024",
        "From p2@berg.example Thu Jan  4 09:00:00 CET 2024",
        "From MAILER-DAEMON Thu Jan  4 09:00 2024",
        "From p2@berg.example Thu, 4 Jan 2024 09:00:00 +0100",
        "From p2@berg.example  2024-01-04T09:00:00Z",
        "From p2@berg.example Thu Jan  4 09:00:00 2024 remote from relay",
        "From ???@??? Thu Jan 04 09:00:00 2024",
        "From p2@berg.example",
        "From ",
    ],
)
def test_an_envelope_has_many_forms(reads: Reads, envelope: str) -> None:
    second = envelope + "\n" + message(2).split("\n", 1)[1]
    assert senders(reads(message(1) + second + message(3))) == ["p1", "p2", "p3"]
    assert senders(reads(second + message(3), "box.mbox")) == ["p2", "p3"]


def test_a_true_content_length_hides_an_envelope_in_a_body(reads: Reads) -> None:
    body = "Forwarded:\n\nFrom p9@berg.example Thu Jan  4 09:00:00 2024\nFrom: p9@berg.example\n\nWords.\n"
    box = message(1, body, more=f"Content-Length: {len(body)}\n") + message(2)
    assert senders(reads(box)) == ["p1", "p2"]


@pytest.mark.parametrize("wrong", ["3", "999999", "999999999999", "-1", "many"])
def test_a_false_content_length_hides_nothing(reads: Reads, wrong: str) -> None:
    assert senders(reads(message(1, more=f"Content-Length: {wrong}\n") + message(2))) == ["p1", "p2"]


@pytest.mark.parametrize("size", [(1 << 22) - 150 + n for n in range(0, 300, 7)])
def test_letters_are_whole_wherever_a_piece_of_the_file_ends(reads: Reads, size: int) -> None:
    fill = "A line of sixty-three signs to fill a body that takes a while.\n"
    body = (fill * (size // len(fill) + 1))[:size]
    assert senders(reads(message(1, body) + message(2) + message(3))) == ["p1", "p2", "p3"]


def test_a_line_without_end_is_no_obstacle(reads: Reads) -> None:
    assert senders(reads(message(1, "x" * (9 << 20)) + message(2))) == ["p1", "p2"]


def test_what_stands_before_the_first_envelope_is_reported(reads: Reads) -> None:
    headless = message(1).split("\n", 1)[1] + message(2)
    found = reads("\n" + headless, "box.mbox")
    assert [type(one) for one in found] == [Unreadable, Letter]
    assert reads("\n" + headless, "Inbox") == [Unreadable("Inbox, byte 1", found[0].why), found[1]]  # type: ignore[union-attr]


def test_a_letter_that_cannot_be_read_is_named_by_number_and_byte(reads: Reads) -> None:
    broken = message(2).replace("From: p2", "Form: p2")
    found = reads(message(1) + broken + message(3), "box.mbox")
    assert [type(one) for one in found] == [Letter, Unreadable, Letter]
    assert isinstance(found[1], Unreadable)
    assert found[1].where == f"box.mbox, letter 2 (byte {len(message(1))})"


def test_letters_before_the_damage_in_a_compressed_mailbox_are_kept(reads: Reads) -> None:
    packed = gzip.compress("".join(message(n, f"{n * 7919 % 1009}" * 50) for n in range(2000)).encode())
    found = reads(packed[: len(packed) // 2], "box.mbox.gz")
    assert len(found) > 500
    assert isinstance(found[-1], Unreadable)
    assert "damaged or cut off" in found[-1].why


def test_a_mailbox_written_by_the_standard_library_is_read(tmp_path: Path, reads: Reads) -> None:
    for kind in (mailbox.mbox, mailbox.MMDF):
        path = tmp_path / kind.__name__
        box = kind(path)
        for n in range(3):
            box.add(message(n, "From the start: words.\n\nFrom Ada Thu Jan  4 09:00:00 2024\n").split("\n", 1)[1])
        box.close()
        if kind is mailbox.mbox:
            assert senders(reads(path.read_bytes())) == ["p0", "p1", "p2"]


def test_a_chat_archive_and_drafts_alone_are_said_to_hold_nothing(reads: Reads) -> None:
    (one,) = reads(message(1, more="X-Gmail-Labels: Chat\n") + message(2, more="X-Gmail-Labels: Drafts\n"))
    assert isinstance(one, Unreadable)
    assert "drafts" in one.why
