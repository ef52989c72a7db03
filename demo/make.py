"""Make the demo: python demo/make.py FOLDER [--on DATE]

Writes what an invented consultant, Ines Calloway, would have on her machine: four years of mail, a calendar, an
address book, a LinkedIn export, a list of clients, her offer, and in steps.txt what she has done with Whoknows so
far. Every file goes the way of anybody's files. The same day gives the same files.
"""

from __future__ import annotations

import argparse
import shutil
from datetime import date
from pathlib import Path

import cards
import letters
import mbox
import meetings
import story
from cast import HERE, read


def make(folder: Path, day: date) -> None:
    """Write all files of the demo, as they stand on that day, into the folder."""
    cast = read(day)
    (folder / "linkedin").mkdir(parents=True, exist_ok=True)
    (folder / "mail.mbox").write_bytes(mbox.mailbox(letters.Correspondence(cast).everything()))
    (folder / "calendar.ics").write_bytes(meetings.calendar(cast))
    (folder / "contacts.vcf").write_bytes(cards.address_book(cast))
    (folder / "linkedin" / "Connections.csv").write_bytes(cards.connections(cast))
    (folder / "clients.csv").write_bytes(cards.clients(cast))
    (folder / "steps.txt").write_text("".join(f"{step}\n" for step in story.steps(cast)), encoding="utf-8")
    shutil.copyfile(HERE / "offer.toml", folder / "offer.toml")


def main() -> None:
    described = argparse.ArgumentParser(prog="make.py", description="Make the demo's files.")
    described.add_argument("folder", type=Path, help="where to write them")
    described.add_argument("--on", type=date.fromisoformat, default=date.today(), metavar="DATE", help="as of that day")  # noqa: DTZ011
    told = described.parse_args()
    make(told.folder, told.on)


if __name__ == "__main__":
    main()
