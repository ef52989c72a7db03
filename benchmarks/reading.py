"""How fast a mailbox and a Maildir are read, side by side with the standard library on the same files.

    python benchmarks/reading.py [LETTERS]        default 20,000; people and words are invented

Both give sender, recipients, instant, subject, Message-ID and thread of every letter; the standard library's way is
``mailbox.mbox`` or ``mailbox.Maildir`` with headers parsed only, then ``email.header`` and ``email.utils`` for what
they say. What both say is compared before anything is printed. The files are warm, and the seconds are CPU of one
process. Memory is the peak of a process of its own that reads the mbox once.
"""

from __future__ import annotations

import mailbox
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.header import decode_header, make_header
from email.parser import BytesHeaderParser
from email.utils import format_datetime, getaddresses, parsedate_to_datetime
from pathlib import Path

from whoknows.core.record import Letter
from whoknows.sources import read

FIRST = ("Ada", "Ole", "Mira", "Juri", "Lena", "Tomé", "Øyvind", "Søren", "Zoë", "Petra", "Hanna", "Emil")
LAST = ("Vögel", "Berg", "Maro", "Lind", "Kova", "Serra", "Holm", "Adler", "Quist", "Winter")
WORDS = ("harbour", "plan", "offer", "pier", "permit", "crane", "meeting", "figures", "budget", "visit", "draft")
Told = tuple[str, tuple[str, ...], datetime, str, str, str]


def write(path: Path, letters: int) -> None:
    """A mailbox as a company's server leaves it: relays, signatures, threads, encoded names, bodies of 1 to 8 KB."""
    dice = random.Random(7)
    people = [(f"{first} {last}", f"{first[0]}.{last}".lower()) for first in FIRST for last in LAST]
    people = [(name, f"{where}@berg.example".encode("ascii", "ignore").decode()) for name, where in people]
    at = datetime(2015, 1, 1, 8, tzinfo=UTC)
    with path.open("w", encoding="utf-8") as out:
        for number in range(letters):
            at += timedelta(minutes=dice.randrange(1, 300) * 20_000 / max(letters, 20_000))  # none in the future
            sender, *others = dice.sample(people, dice.choice((2, 2, 3, 4, 8)))
            subject = " ".join(dice.sample(WORDS, 3)) + (" – größer" if number % 9 == 0 else "")
            out.write(f"From {sender[1]} {at:%a %b %d %H:%M:%S %Y}\n")
            out.write(f"Return-Path: <{sender[1]}>\nDelivered-To: {others[0][1]}\n")
            for relay in range(dice.randrange(2, 6)):
                out.write(
                    f"Received: from relay{relay}.berg.example (relay{relay}.berg.example [192.0.2.{relay}])\n"
                    f"\tby mx{relay}.berg.example (Postfix) with ESMTPS id {dice.getrandbits(64):016X}\n"
                    f"\tfor <{others[0][1]}>; {format_datetime(at)}\n"
                )
            out.write("DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=berg.example; s=key1;\n")
            for _ in range(5):
                out.write(f"        b={dice.getrandbits(256):064x}\n")
            out.write(f"Date: {format_datetime(at)}\nFrom: {mailed(sender)}\n")
            out.write("To: " + ",\n ".join(map(mailed, others[:2])) + "\n")
            if others[2:]:
                out.write("Cc: " + ",\n ".join(map(mailed, others[2:])) + "\n")
            out.write(f"Message-ID: <{number}.{dice.getrandbits(64):x}@berg.example>\n")
            if number % 3:
                out.write(f"In-Reply-To: <{number - 1}@berg.example>\n")
                out.write(f"References: <{number - number % 3}@berg.example>\n <{number - 1}@berg.example>\n")
            out.write(f"Subject: {encoded(subject)}\nMIME-Version: 1.0\nX-Mailer: Invented 1.0\n")
            out.write("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n")
            for _ in range(dice.randrange(15, 120)):
                out.write(" ".join(dice.choices(WORDS, k=10)) + "\n")
            out.write("\n")


def mailed(person: tuple[str, str]) -> str:
    return f"{encoded(person[0])} <{person[1]}>"


def encoded(text: str) -> str:
    return text if text.isascii() else f"=?utf-8?q?={text.encode().hex('=')}?="


def ours(path: Path) -> Iterator[Told]:
    for one in read(str(path)):
        assert isinstance(one, Letter), one
        everybody = tuple(party.address for party in one.recipients)
        yield one.sender.address, everybody, one.at, one.subject, one.message_id, one.thread


def standard(path: Path) -> Iterator[Told]:
    parser = BytesHeaderParser()
    kind = mailbox.Maildir if path.is_dir() else mailbox.mbox
    box = kind(path, factory=parser.parse)  # type: ignore[arg-type]
    for key in sorted(box.keys()):
        message = box[key]
        sender = getaddresses([str(message["From"])])[0][1].lower()
        others = [where.lower() for _, where in getaddresses(message.get_all("To", []) + message.get_all("Cc", []))]
        subject = " ".join(str(make_header(decode_header(str(message["Subject"])))).split())
        own = str(message["Message-ID"]).strip("<>")
        roots = str(message["References"] or message["In-Reply-To"] or own).split()
        at = parsedate_to_datetime(str(message["Date"])).astimezone(UTC)
        yield sender, tuple(others), at, subject, own, roots[0].strip("<>")


def parted(path: Path, folder: Path) -> Path:
    """The same letters as a Maildir."""
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True)
    box = mailbox.mbox(path)
    for number, key in enumerate(box.iterkeys()):
        (folder / "cur" / f"{1_700_000_000 + number}.M{number}P1.berg:2,S").write_bytes(box.get_bytes(key))
    return folder


def seconds(path: Path, way: str) -> tuple[float, int]:
    start = time.process_time()
    count = sum(1 for _ in {"ours": ours, "standard": standard}[way](path))
    return time.process_time() - start, count


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "--peak":
        sum(1 for _ in ours(Path(sys.argv[2])))
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
        return
    letters = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "invented.mbox")
        write(path, letters)
        megabytes = path.stat().st_size / 1e6
        for kind, place in (("mbox", path), ("Maildir", parted(path, Path(folder, "Mail")))):
            assert list(ours(place)) == list(standard(place)), "the two ways say different things"
            fastest = {way: min(seconds(place, way)[0] for _ in range(3)) for way in ("ours", "standard")}
            for way, took in fastest.items():
                speed = f"{letters / took:9,.0f} letters/s {megabytes / took:8,.1f} MB/s"
                print(f"{kind:8} {way:9} {speed} {took:7.2f} s CPU")
            print(f"{kind:8} {fastest['standard'] / fastest['ours']:.1f} times as fast as the standard library")
        peak = subprocess.run(
            [sys.executable, __file__, "--peak", str(path)], check=True, capture_output=True, text=True
        ).stdout.strip()
    print(f"{megabytes:,.0f} MB read within {peak} MB of memory")


if __name__ == "__main__":
    main()
