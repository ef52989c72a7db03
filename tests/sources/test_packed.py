"""Archives: what Google Takeout and others hand out, taken in as it comes."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.sources.conftest import CLIENTS, ICS, LETTER, MBOX, VCARD

from whoknows.core.record import Record, Unreadable
from whoknows.sources import describe

Reads = Callable[..., list[Record | Unreadable]]
TAKEOUT = {
    "Takeout/archive_browser.html": "<html>",
    "Takeout/Mail/All mail Including Spam and Trash.mbox": MBOX,
    "Takeout/Mail/User Settings/User Settings.json": "{}",
    "Takeout/Mail/User Settings/Blocked Addresses.json": "[]",
    "Takeout/Contacts/All Contacts/Ada.jpg": "\xff\xd8\xff",
    "Takeout/Contacts/All Contacts/All Contacts.vcf": VCARD,
    "Takeout/Calendar/ada@vogel.example.ics": ICS,
    "Takeout/Drive/Clients.csv": CLIENTS,
}


def zipped(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return packed.getvalue()


def stored(members: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return packed.getvalue()


def tarred(members: dict[str, str], mode: str = "w:gz") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as archive:  # type: ignore[call-overload]
        for name, text in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [("takeout.zip", zipped(TAKEOUT)), ("takeout.tgz", tarred(TAKEOUT)), ("takeout.tar", tarred(TAKEOUT, "w"))],
)
def test_a_takeout_is_its_mail_contacts_calendar_and_tables(name: str, data: bytes, reads: Reads) -> None:
    found = Counter(type(one).__name__ for one in reads(data, name))
    assert found == {"Letter": 2, "Card": 2, "Meeting": 4, "ClientRow": 2}


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_what_cannot_be_read_in_an_archive_is_named_and_loses_nothing_beside_it(
    pack: Callable[[dict[str, str]], bytes], reads: Reads
) -> None:
    found = reads(pack({"a.vcf": VCARD, "b.txt": "Only words.", "c.mbox": MBOX}), "some.archive")
    assert [one.where for one in found if isinstance(one, Unreadable)] == ["some.archive: b.txt"]
    assert len(found) == 5


def test_an_archive_cut_off_gives_what_stands_before(reads: Reads) -> None:
    whole = tarred({"a.vcf": VCARD, "b.mbox": MBOX * 400}, "w")
    found = reads(whole[: len(whole) // 2], "a.tar")
    assert len(found) > 100
    assert isinstance(found[-1], Unreadable) and "download it again" in found[-1].why


def test_an_archive_with_nothing_wanted_in_it_says_so(reads: Reads) -> None:
    for data in (zipped({".DS_Store": "x"}), tarred({".DS_Store": "x"})):
        (one,) = reads(data, "a.zip")
        assert isinstance(one, Unreadable) and "nothing in this archive" in one.why


def test_spam_and_drafts_of_an_archive_are_left_out_as_in_a_folder(reads: Reads, tmp_path: Path) -> None:
    assert len(reads(zipped({"Spam.mbox": MBOX, "Inbox.mbox": MBOX}), "a.zip")) == 2


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_maildir_in_an_archive_is_read_as_one_in_a_folder(
    pack: Callable[[dict[str, str]], bytes], reads: Reads
) -> None:
    left_out = (
        "cur/3.b:2,T",
        "cur/4.b:2,DS",
        "tmp/5.b",
        ".Trash/cur/6.b:2,S",
        "dovecot-uidlist",
        ".Sent/maildirfolder",
    )
    taken = ("cur/1.b:2,S", "new/2.b", ".Sent/cur/7.b:2,S")
    found = reads(pack({f"Mail/{name}": LETTER for name in (*left_out, *taken)}), "mail.archive")
    assert len(found) == len(taken) and not any(isinstance(one, Unreadable) for one in found)


def test_what_is_damaged_from_its_first_byte_is_said_so_once(reads: Reads) -> None:
    packed = bytearray(zipped({"a.vcf": VCARD * 50}))
    packed[40:60] = b"\xff" * 20
    for data in (bytes(packed), b"\x1f\x8b\x08\x00" + b"\xff" * 60):
        (one,) = reads(data, "a.zip")
        assert isinstance(one, Unreadable) and "damaged" in one.why


def test_a_mailbox_compressed_within_an_archive_is_read(reads: Reads) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mail/inbox.mbox.gz", gzip.compress(MBOX.encode()))
    assert reads(packed.getvalue(), "a.zip") == reads(MBOX, "inbox.mbox")


def test_an_archive_within_an_archive_is_refused_and_never_read_as_something_else(reads: Reads) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inner.zip", zipped({"a.mbox": MBOX}))
        archive.writestr("inner.gz", gzip.compress(gzip.compress(MBOX.encode())))
        archive.writestr("stored.zip", stored({"a.mbox": MBOX}))
    found = reads(packed.getvalue(), "a.zip")
    assert [isinstance(one, Unreadable) and "unpack it" in one.why for one in found] == [True] * 3


def test_an_archive_of_outlook_for_mac_is_refused_once_with_what_to_do(reads: Reads) -> None:
    folder = "Accounts/me/com.microsoft.__Messages/Inbox"
    (found,) = reads(zipped({f"{folder}/1.xml": "<a/>", f"{folder}/2.xml": "<a/>"}), "mail.olm")
    assert isinstance(found, Unreadable)
    assert "export it as mbox" in found.why


@pytest.mark.parametrize("head", ["<!DOCTYPE html><html>", "{\\rtf1 Ada", "bplist00"])
def test_what_is_saved_instead_of_an_export_is_refused_with_what_to_do(reads: Reads, head: str) -> None:
    (found,) = reads(f"{head} Name,Email ada@x.example", "export.csv")
    assert isinstance(found, Unreadable)
    assert "CSV" in found.why or "vCard" in found.why


@pytest.mark.parametrize("member", ["[Content_Types].xml", "mimetype", "Index/Document.iwa"])
def test_a_workbook_is_told_to_be_saved_as_csv_in_one_sentence(reads: Reads, tmp_path: Path, member: str) -> None:
    book = zipped({member: "x", "xl/worksheets/sheet1.xml": "<a/>", "Name.csv": "Name,Email\nAda,ada@x.example\n"})
    (found,) = reads(book, "clients.xlsx")
    assert isinstance(found, Unreadable)
    assert "save the table as CSV" in found.why
    (tmp_path / "clients.xlsx").write_bytes(book)
    assert describe(str(tmp_path / "clients.xlsx")) == found.why


def test_a_member_without_a_name_costs_no_other(reads: Reads) -> None:
    data = zipped({"x": MBOX, "all.mbox": MBOX})
    at = data.index(b"PK\x01\x02")  # where the first member is listed: its name is one sign long, then none
    nameless = data[: at + 28] + b"\0\0\1\0" + data[at + 32 :]
    assert len(reads(nameless, "takeout.zip")) == 2
