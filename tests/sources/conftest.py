"""One small file of every kind, all of invented people, for the tests that hold for every source."""

from __future__ import annotations

import gzip
import io
import sqlite3
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from whoknows.core.record import Record, Unreadable
from whoknows.sources import read

UNTIL = datetime(2026, 1, 1, tzinfo=UTC)

LETTER = """\
Return-Path: <ada@vogel.example>
Received: from mx.vogel.example by mx.berg.example; Thu, 4 Jan 2024 09:00:05 +0100
From: =?utf-8?q?Ada_V=C3=B6gel?= <Ada@Vogel.example>
To: "Berg, Ole" <ole@berg.example>, team@berg.example
Cc: undisclosed-recipients:;
Subject: The harbour
 plan
Date: Thu, 4 Jan 2024 09:00:00 +0100
Message-ID: <1.harbour@vogel.example>
References: <0.harbour@berg.example> <0.5@berg.example>

Body of the letter, From: nobody@nowhere.example
"""
SECOND = """\
From: ole@berg.example
To: Ada <ada@vogel.example>
Date: Fri, 5 Jan 2024 10:30:00 GMT
Message-ID: <2.harbour@berg.example>
Subject: Re: The harbour plan

From here on we agree.
"""
MBOX = f"""\
From ada@vogel.example Thu Jan  4 09:00:00 2024
{LETTER}
From ole@berg.example Fri Jan  5 10:30:00 2024
{SECOND}
"""
VCARD = """\
BEGIN:VCARD
VERSION:3.0
FN:Ada Vögel
N:Vögel;Ada;;;
EMAIL;TYPE=work:Ada@Vogel.example
item1.EMAIL:ada.private@vogel.example
TEL;TYPE=CELL:+49 30 1234567
ORG:Vögel & Töchter;Planning
TITLE:Harbour planner
ADR;TYPE=WORK:;;Kai 3;Hamburg;;20457;Germany
URL:https://vogel.example
CATEGORIES:Sailing,Clients
UID:urn:uuid:ada-1
END:VCARD
BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Berg;Ole=
 Bj=C3=B8rn
EMAIL;INTERNET;PREF:ole@berg.example
TEL;WORK;VOICE:040 998877
END:VCARD
"""
LINKEDIN = """\
Notes:
"When exporting your connection data, you may notice that some addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Vögel,https://www.linkedin.example/in/ada,ada@vogel.example,Vögel & Töchter,"Planner, harbours",15 Mar 2024
Ole,Berg,https://www.linkedin.example/in/ole,,Berg AS,Owner,02 Feb 2023
"""
GOOGLE = """\
First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,\
E-mail 2 - Value,Phone 1 - Value
Ada,,Vögel,Vögel & Töchter,Planner,"Met at
the harbour",Sailing ::: * myContacts,Work,Ada@Vogel.example ::: ada.private@vogel.example,,+49 30 1234567
Ole,Bjørn,Berg,Berg AS,Owner,,* myContacts,,ole@berg.example,o@berg.example,040 998877 ::: 040 998878
"""
CLIENTS = """\
Name,Email,Client since,Worth,Currency,Through,Value,Value on
Ada Vögel,ada@vogel.example,2021-03-12,"12,500",EUR,Ole Berg,Permit in six weeks,2024-01-04
Ole Berg,ole@berg.example,2019,8000.50,EUR,,,
"""
LDIF = """\
dn: cn=Ada Voegel,mail=ada@vogel.example
objectclass: person
cn:: QWRhIFbDtmdlbA==
mail: Ada@Vogel.example
o: Voegel & Toechter
title: Planner
l: Hamburg
c: Germany

dn: cn=Ole Berg,mail=ole@berg.example
objectclass: person
cn: Ole
  Berg
mail: ole@berg.example
telephonenumber: 040 998877
"""
ICS = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Invented//EN
BEGIN:VEVENT
UID:kickoff@berg.example
DTSTAMP:20240101T000000Z
DTSTART;TZID=Europe/Berlin:20240104T100000
DTEND;TZID=Europe/Berlin:20240104T113000
ORGANIZER;CN=Ole Berg:mailto:Ole@Berg.example
ATTENDEE;CN="Ada Vögel";PARTSTAT=ACCEPTED:mailto:ada@vogel.example
ATTENDEE;PARTSTAT=DECLINED:mailto:late@berg.example
ATTENDEE;CUTYPE=ROOM:mailto:room1@berg.example
SUMMARY:Kick-off
END:VEVENT
BEGIN:VEVENT
UID:weekly@berg.example
DTSTAMP:20240101T000000Z
DTSTART:20240108T090000Z
DURATION:PT30M
RRULE:FREQ=WEEKLY;COUNT=3
ORGANIZER:mailto:ole@berg.example
ATTENDEE:mailto:ada@vogel.example
END:VEVENT
END:VCALENDAR
"""


def _packed(**members: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name.replace("_csv", ".csv")), text)
    return packed.getvalue()


def _takeout(**members: str) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, text in members.items():
            info = tarfile.TarInfo(f"Takeout/{name.replace('_', '.')}")
            info.size = len(text.encode())
            archive.addfile(info, io.BytesIO(text.encode()))
    return gzip.compress(packed.getvalue(), mtime=0)


THUNDERBIRD = """
pragma page_size = 512;
CREATE TABLE cards (uid TEXT PRIMARY KEY, localId INTEGER);
CREATE TABLE properties (card TEXT, name TEXT, value TEXT);
CREATE TABLE lists (uid TEXT PRIMARY KEY, localId INTEGER, name TEXT, nickName TEXT, description TEXT);
CREATE TABLE list_cards (list TEXT, card TEXT, PRIMARY KEY(list, card));
insert into properties values ('u1', 'DisplayName', 'Ada'), ('u1', '_vCard', 'BEGIN:VCARD
VERSION:4.0
FN:Ada Vögel
EMAIL;PREF=1:Ada@Vogel.example
END:VCARD'), ('u2', 'FirstName', 'Ole'), ('u2', 'LastName', 'Berg'), ('u2', 'PrimaryEmail', 'ole@berg.example'),
('u2', 'SecondEmail', 'o@berg.example'), ('u2', 'CellularNumber', '040 998877'), ('u2', 'Company', 'Berg AS');
insert into lists values ('l1', 1, 'Sailing', '', '');
insert into list_cards values ('l1', 'u1'), ('l1', 'u2');
"""


def _database(script: str) -> bytes:
    """As a program leaves it that wrote its last words beside it first."""
    with closing(sqlite3.connect(":memory:")) as book:
        book.executescript(script)
        data = bytearray(book.serialize())
    data[18:20] = b"\2\2"
    return bytes(data)


@dataclass(frozen=True)
class Sample:
    """A file of one kind: its bytes, how many records are in it, and how one of its neighbours is broken."""

    name: str
    data: bytes
    records: int
    told: str
    damage: tuple[bytes, bytes] = (b"", b"")  # replaced by: makes one record unreadable and leaves the rest


SAMPLES = [
    Sample("box.mbox", MBOX.encode(), 2, "a mailbox (mbox)", (b"From: =?utf-8?q?Ada", b"Xrom: =?utf-8?q?Ada")),
    Sample("crlf", MBOX.replace("\n", "\r\n").encode(), 2, "a mailbox (mbox)", (b"From: =", b"Xrom: =")),
    Sample("mac.mbox", MBOX.replace("\n", "\r").encode(), 2, "a mailbox (mbox)", (b"From: =", b"Xrom: =")),
    Sample("box.mbox.gz", gzip.compress(MBOX.encode(), mtime=0), 2, "a mailbox (mbox)"),
    Sample("one.eml", LETTER.encode(), 1, "a letter (.eml)"),
    Sample(
        "book.vcf",
        VCARD.encode(),
        2,
        "an address book (vCard)",
        (VCARD.encode()[VCARD.encode().find(b"N;CHARSET") : -30], b"NOTE:x"),
    ),
    Sample("wide.vcf", VCARD.encode("utf-16"), 2, "an address book (vCard)"),
    Sample("Connections.csv", LINKEDIN.encode(), 2, "a LinkedIn export (Connections.csv)", (b"Ole,Berg,", b",,")),
    Sample("export.zip", _packed(Connections_csv=LINKEDIN, messages_csv="FROM,TO\n"), 2, "a LinkedIn export (.zip)"),
    Sample("takeout.tgz", _takeout(Mail_mbox=MBOX, All_vcf=VCARD, Work_ics=ICS), 8, "an archive (.tar)"),
    Sample("google.csv", b"\xef\xbb\xbf" + GOOGLE.encode(), 2, "a table of contacts (CSV)"),
    Sample("clients.csv", CLIENTS.encode(), 2, "a table of clients (CSV)", (b"2019", b"long ago")),
    Sample("book.ldif", LDIF.encode(), 2, "an address book (LDIF)"),
    Sample("abook.sqlite", _database(THUNDERBIRD), 2, "an address book of Thunderbird"),
    Sample("calendar.ics", ICS.encode(), 4, "a calendar (iCalendar)", (b"DTSTART:2024", b"DTSTART:then")),
]


@pytest.fixture(scope="session", params=SAMPLES, ids=lambda sample: sample.name)
def sample(request: pytest.FixtureRequest) -> Sample:
    found: Sample = request.param
    return found


@pytest.fixture
def letter() -> str:
    return LETTER


Reads = Callable[..., list[Record | Unreadable]]


@pytest.fixture(scope="session")
def reads(tmp_path_factory: pytest.TempPathFactory) -> Reads:
    """Writes bytes or text under a name, and reads them."""
    folder = tmp_path_factory.mktemp("place")

    def written(data: bytes | str, name: str = "a file", **more: object) -> list[Record | Unreadable]:
        path = folder / Path(name).name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return list(read(str(path), until=UNTIL, **more))  # type: ignore[arg-type]

    return written
