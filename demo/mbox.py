"""One letter, and how a mailbox file writes it (RFC 5322, RFC 4155)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime, formataddr

from cast import Person


@dataclass(frozen=True)
class Letter:
    at: datetime
    sender: Person
    to: tuple[Person, ...]
    subject: str
    body: str
    message_id: str
    cc: tuple[Person, ...] = ()
    answers: tuple[str, ...] = ()  # Message-IDs of the thread so far, oldest first
    extra: tuple[str, ...] = ()
    folder: str = "Archive"


def mailbox(letters: Iterable[Letter]) -> bytes:
    """The letters in the mbox format, with the quoting of ``From`` lines."""
    return b"".join(_message(letter) for letter in letters)


def _message(letter: Letter) -> bytes:
    headers = [
        f"From {letter.sender.address} {letter.at:%a %b} {letter.at.day:2d} {letter.at:%H:%M:%S %Y}",
        f"X-Gmail-Labels: {letter.folder}",
        f"Message-ID: {letter.message_id}",
        f"Date: {format_datetime(letter.at)}",
        f"From: {_party(letter.sender)}",
        f"To: {_parties(letter.to)}",
        f"Subject: {letter.subject if letter.subject.isascii() else Header(letter.subject, 'utf-8').encode()}",
    ]
    if letter.cc:
        headers.append(f"Cc: {_parties(letter.cc)}")
    if letter.answers:
        headers.append(f"In-Reply-To: {letter.answers[-1]}")
        headers.append("References: " + "\n ".join(letter.answers))
    headers += letter.extra
    headers += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"]
    body = letter.body.replace("\nFrom ", "\n>From ")
    return ("\n".join(headers) + f"\n\n{body}\n\n{letter.sender.first}\n\n").encode()


def _party(person: Person) -> str:
    return formataddr((person.name, person.address))


def _parties(people: Sequence[Person]) -> str:
    return ",\n ".join(map(_party, people))
