"""Folders of letters: Maildir, MH, Apple Mail, Thunderbird."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

from tests.sources.conftest import MBOX

from whoknows.core.record import Letter, Record, Unreadable
from whoknows.sources import describe, read, size


def maildir(folder: Path) -> Path:
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True)
    return folder


def senders(folder: Path) -> list[str]:
    found = list(read(str(folder)))
    assert all(isinstance(one, Letter) for one in found), found
    return [one.sender.address.partition("@")[0] for one in found if isinstance(one, Letter)]


def write(path: Path, name: str) -> None:
    path.write_text(f"From: {name}@berg.example\nDate: Thu, 4 Jan 2024 09:00:00 +0100\n\nWords.\n")


def test_a_maildir_is_its_letters_read_and_unread_and_those_of_its_folders(tmp_path: Path) -> None:
    box = maildir(tmp_path / "Mail")
    write(box / "cur" / "1.berg:2,S", "read")
    write(box / "cur" / "2.berg:2,RST", "deleted")
    write(box / "cur" / "3.berg:2,D", "draft")
    write(box / "cur" / "4.T.D", "unmarked")
    write(box / "new" / "5.berg", "fresh")
    write(box / "tmp" / "6.berg", "unfinished")
    write(maildir(box / ".Clients.2024") / "cur" / "7.berg:2,S", "client")
    write(maildir(box / ".Trash") / "cur" / "8.berg:2,S", "thrown")
    write(maildir(box / ".Drafts") / "new" / "9.berg", "begun")
    (box / "dovecot-uidlist").write_text("3 V1")
    assert sorted(senders(box)) == ["client", "fresh", "read", "unmarked"]
    assert describe(str(box)) == "a Maildir"
    told: list[int] = []
    list(read(str(box), advance=told.append))
    assert sum(told) == size(str(box))


def test_several_maildirs_in_a_folder_are_all_read(tmp_path: Path) -> None:
    write(maildir(tmp_path / "one") / "cur" / "1:2,S", "a")
    write(maildir(tmp_path / "two") / "new" / "1", "b")
    assert senders(tmp_path) == ["a", "b"]


def test_a_folder_that_is_called_new_is_no_maildir(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "clients.csv").write_text("Name,Client since\nAda,2021\n")
    (one,) = read(str(tmp_path))
    assert not isinstance(one, Letter | Unreadable)


def test_numbered_files_are_letters(tmp_path: Path) -> None:
    for n in ("1", "2", "10."):
        write(tmp_path / n, f"p{n[0]}")
    assert senders(tmp_path) == ["p1", "p1", "p2"]


def test_apple_mails_files_are_letters(tmp_path: Path) -> None:
    write(tmp_path / "1.emlx", "a")
    text = (tmp_path / "1.emlx").read_text()
    (tmp_path / "1.emlx").write_text(f"{len(text)}      \n{text}<?xml version='1.0'?>\n")
    (tmp_path / "Junk.mbox").mkdir()
    write(tmp_path / "Junk.mbox" / "2.emlx", "junk")
    assert senders(tmp_path) == ["a"]


def test_of_a_thunderbird_profile_the_mail_is_read_and_its_address_book_is_told(tmp_path: Path) -> None:
    (tmp_path / "Mail" / "Local Folders").mkdir(parents=True)
    (tmp_path / "Mail" / "Local Folders" / "Inbox").write_text(MBOX)
    for name in ("prefs.js", "places.sqlite", "abook.sqlite", "extensions.json"):
        (tmp_path / name).write_bytes(b"SQLite format 3\0" if "sqlite" in name else b"{}")
    found = list(read(str(tmp_path)))
    assert [one.where for one in found if isinstance(one, Unreadable)] == ["abook.sqlite"]
    assert sum(isinstance(one, Letter) for one in found) == 2


def test_thunderbirds_folders_are_read_without_its_indexes_drafts_and_trash(tmp_path: Path) -> None:
    for name in ("Inbox", "Drafts", "Trash", "Inbox.sbd/Clients"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, name.lower().replace("/", "."))
        (tmp_path / name).write_text("From - Thu Jan 04 09:00:00 2024\n" + (tmp_path / name).read_text())
    for name in ("Papierkorb", "Corbeille.mbox"):
        (tmp_path / name).write_text((tmp_path / "Trash").read_text())
    (tmp_path / "Outbox").write_text("")
    (tmp_path / "filterlog.html").write_text("<html>")
    for name in ("Inbox", "Outbox"):
        (tmp_path / f"{name}.msf").write_text("// <!-- <mdb:mork:z")
    assert senders(tmp_path) == ["inbox", "inbox.sbd.clients"]


def test_letters_of_a_folder_come_in_the_order_of_their_names(
    tmp_path: Path, reads: Callable[..., list[Record | Unreadable]]
) -> None:
    for name in ("b", "a", "c"):
        write(tmp_path / f"{name}.eml", name)
    assert senders(tmp_path) == ["a", "b", "c"]


def test_a_letter_in_a_maildir_is_what_it_is_alone_however_long_its_headers_are(tmp_path: Path) -> None:
    box = maildir(tmp_path / "Mail")
    plain = "From: ada@berg.example\nDate: Thu, 4 Jan 2024 09:00:00 +0100\nSubject: Plan\n"
    everybody = ", ".join(f"p{n}@berg.example" for n in range(2000))
    letters = {
        "1.plain": plain + "\nTo: nobody@berg.example\n",
        "2.crlf": (plain + "\nTo: nobody@berg.example\n").replace("\n", "\r\n"),
        "3.long": plain + f"To: {everybody}\nCc: last@berg.example\n\nWords.\n",
        "4.bare": "\n\n" + plain + f"To: {everybody}\nCc: last@berg.example",
        "5.none": "",
        "6.words": "Only words.\n",
    }
    for name, text in letters.items():
        (box / "cur" / f"{name}:2,S").write_text(text, newline="")
        (tmp_path / f"{name}.eml").write_text(text, newline="")
    (box / "cur" / "7.packed:2,S").write_bytes(gzip.compress(plain.encode(), mtime=0))
    (tmp_path / "7.packed.eml").write_bytes(gzip.compress(plain.encode(), mtime=0))
    (box / "cur" / "8.folder").mkdir()
    found = list(read(str(box)))
    told = [one for one in found if isinstance(one, Letter)]
    alone = [one for name in sorted(tmp_path.glob("*.eml")) for one in read(str(name)) if isinstance(one, Letter)]
    assert told == alone
    assert [len(one.recipients) for one in told] == [0, 0, 2001, 2001, 0]
    unreadable = [one.where.removeprefix("cur/") for one in found if isinstance(one, Unreadable)]
    assert unreadable == ["5.none:2,S", "6.words:2,S", "8.folder"]
    sizes: list[int] = []
    list(read(str(box), advance=sizes.append))
    assert sum(sizes) == size(str(box))
