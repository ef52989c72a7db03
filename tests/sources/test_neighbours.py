"""Whatever happens within one record, the records around it are read as if nothing had."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from whoknows.core.record import Record, Unreadable

Reads = Callable[..., list[Record | Unreadable]]

# of each kind: the top of the file, then one record, with what must stay whole before and after its inside
KINDS = {
    "box.mbox": (
        "",
        "From p{n}@berg.example Thu Jan  4 09:00:00 2024\n",
        "From: Person {n} <p{n}@berg.example>\nTo: ada@vogel.example\nDate: Thu, 4 Jan 2024 09:0{n}:00 +0100\n"
        "Message-ID: <{n}@berg.example>\nSubject: Plan {n}\n\nSome words.",
        "\n\n",
    ),
    "book.vcf": ("", "BEGIN:VCARD\n", "VERSION:3.0\nFN:Person {n}\nEMAIL:p{n}@berg.example", "\nEND:VCARD\n"),
    "google.csv": ("Name,E-mail 1 - Value,Organization Name\n", "", 'Person {n},p{n}@berg.example,"Berg, AS"', "\n"),
    "Connections.csv": (
        "Notes:\n\nFirst Name,Last Name,Email Address,Company,Connected On\n",
        "",
        "Person,Number {n},p{n}@berg.example,Berg AS,1{n} Mar 2024",
        "\n",
    ),
    "clients.csv": ("Name;Email;Kunde seit;Wert\n", "", "Person {n};p{n}@berg.example;1{n}.03.2021;1.200,50", "\n"),
    "book.ldif": ("", "dn: cn=Person {n}\n", "objectclass: person\ncn: Person {n}\nmail: p{n}@berg.example", "\n\n"),
    "calendar.ics": (
        "BEGIN:VCALENDAR\nVERSION:2.0\n",
        "BEGIN:VEVENT\n",
        "UID:{n}@berg.example\nDTSTART:20240{n}04T090000Z\nDTEND:20240{n}04T100000Z\n"
        "ORGANIZER:mailto:p{n}@berg.example\nATTENDEE:mailto:ada@vogel.example",
        "\nEND:VEVENT\n",
    ),
}
STRAY = ['"', "\0", "=?", "<", "(", ";", ",", "\ufeff", "=", ":", "\\", "'", " ", "é", "\t"]


@pytest.fixture(scope="session", params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_a_spoilt_record_spoils_no_other(kind: str, reads: Reads, seed: int) -> None:
    top, before, inside, after = KINDS[kind]
    dice = random.Random(seed)
    spoilt = dice.randrange(1, 6)
    text = top
    for n in range(1, 6):
        within = inside.format(n=n)
        if n == spoilt:
            for _ in range(dice.randrange(1, 4)):
                at = dice.randrange(len(within) + 1)
                within = within[:at] + dice.choice(STRAY) + within[at + dice.randrange(3) :]
        text += before.format(n=n) + within + after
    sound = reads(top + "".join(before.format(n=n) + inside.format(n=n) + after for n in range(1, 6)), kind)
    assert len(sound) == 5
    found = reads(text, kind)
    others = [one for n, one in enumerate(sound, 1) if n != spoilt]
    assert [one for one in found if one in others] == others
