"""What a source reads: letters, meetings, cards and clients, and what it could not read.

A record is a plain value. It is built once by a source and never changed. Every instant is an aware
``datetime`` in UTC; a day is a ``date``; an address is in lower case without display name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

YEARS = range(1900, 2200)  # of a day that somebody types: any other is a slip of the keys


class Party(NamedTuple):
    """One name and address as a letter or calendar writes it (an RFC 5322 mailbox); the name may be empty."""

    address: str
    name: str = ""


class Letter(NamedTuple):
    """One copy of one message, headers only.

    ``thread`` is the Message-ID at the root of the conversation (the first of References, else In-Reply-To,
    else its own). ``automatic`` says that headers give it away as a list, a robot or a calendar (List-Id,
    Precedence, Auto-Submitted, …). ``subject`` is decoded; it serves to tell copies and is never stored as text.
    """

    at: datetime
    sender: Party
    to: tuple[Party, ...] = ()
    cc: tuple[Party, ...] = ()
    bcc: tuple[Party, ...] = ()
    subject: str = ""
    message_id: str = ""
    thread: str = ""
    automatic: bool = False

    @property
    def recipients(self) -> tuple[Party, ...]:
        return self.to + self.cc + self.bcc


class Edition(NamedTuple):
    """The state in which a calendar tells an event or a series as a whole; the greater is the later.

    ``sequence`` (SEQUENCE) goes up when the organizer moves it, ``stamp`` (LAST-MODIFIED, else DTSTAMP) whenever it is
    changed. Where both are the same, more times are ``left_out`` (EXDATE) in the later; ``starts`` makes two others
    never be both the latest.
    """

    sequence: int
    stamp: datetime
    left_out: int
    starts: datetime


@dataclass(frozen=True, slots=True)
class Meeting:
    """One occurrence of one calendar event, in one version.

    ``uid`` with ``recurrence`` (the instant this occurrence was first planned for; None for a single event) names
    it; the version with the highest ``sequence``, then the latest ``stamp``, holds. ``edition`` is that of the event or
    series it belongs to, of which the latest holds; None where it is told alone, without the series.
    """

    uid: str
    starts: datetime
    ends: datetime
    people: tuple[Party, ...] = ()
    recurrence: datetime | None = None
    sequence: int = 0
    stamp: datetime | None = None
    cancelled: bool = False
    edition: Edition | None = None


@dataclass(frozen=True, slots=True)
class Unmet:
    """An event or a series that by this edition has not taken place at all: put off, or left out each time."""

    uid: str
    edition: Edition


@dataclass(frozen=True, slots=True)
class Card:
    """A person as an address book or a LinkedIn export describes them.

    ``uid`` is the card's own name for the person where it has one (a vCard UID, a LinkedIn profile URL).
    """

    name: str
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    firm: str = ""
    position: str = ""
    place: str = ""
    url: str = ""
    groups: tuple[str, ...] = ()
    connected_on: date | None = None
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Nobody:
    """A card of a firm, a place or a thing: nobody to be asked, so that it is counted and not taken in."""

    name: str


@dataclass(frozen=True, slots=True)
class ClientRow:
    """One line of a CSV of clients: what the person is to me, what they are worth, the value they got."""

    name: str
    address: str = ""
    kind: str = "client"
    since: date | None = None
    until: date | None = None
    worth: Decimal | None = None
    currency: str = ""
    through: str = ""
    value: str = ""
    value_on: date | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something a source could not read: where it stands, and why, in one plain sentence that says what to do."""

    where: str
    why: str


Record = Letter | Meeting | Unmet | Card | Nobody | ClientRow
