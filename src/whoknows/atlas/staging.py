"""What is being read, on its way to a segment: one JSON line a copy, on disk, so that memory stays flat."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from whoknows.core.record import Letter, Meeting, Party

STAGED = """{form: 'varchar', id: 'bigint', content: 'bigint', copy: 'bigint', sent_at: 'timestamp',
ends_at: 'timestamp', sender: 'varchar', recipients: 'varchar[]', thread: 'bigint', automatic: 'boolean',
sequence: 'integer', stamp: 'timestamp', cancelled: 'boolean', line: 'bigint',
names: 'struct(address varchar, name varchar)[]'}"""

_JSON = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


class Staging:
    """Copies of letters and meetings, written down as they are read.

    ``key`` keys every hash; ``owner`` is the member whose mailbox it is (a colleague's copy is another copy);
    ``gone`` tells whether an address asked to be forgotten, and leaves no trace here.
    """

    def __init__(self, place: Path, *, key: bytes, owner: int, gone: frozenset[str] = frozenset()) -> None:
        self.place, self.owner = place, owner
        self._key, self._gone = key, gone
        self._keyed = hashlib.blake2b(key=key, digest_size=8)  # a copy costs a third of a new one
        self._file = place.open("w", encoding="utf-8", errors="replace")  # a name may hold half a character
        self.lines = self.letters = 0

    def hash(self, *parts: object) -> int:
        """A keyed hash of 64 bits, as a signed number."""
        text = "\x1f".join(map(str, parts))
        keyed = self._keyed.copy()
        keyed.update(text.encode("utf-8", "surrogatepass"))
        return int.from_bytes(keyed.digest(), "big", signed=True)

    def is_gone(self, address: str) -> bool:
        if not self._gone:
            return False
        digest = hashlib.blake2b(address.encode("utf-8", "surrogatepass"), key=self._key, digest_size=16).hexdigest()
        return digest in self._gone

    def add_letter(self, letter: Letter) -> None:
        """Write down one copy. Its content is told by sender, open recipients, instant and subject (see the design)."""
        sender = letter.sender.address
        to = _addresses(letter.to + letter.cc)
        recipients = _addresses(letter.recipients)
        at = _stamp(letter.at)
        content = self.hash("letter", sender, *to, at, " ".join(letter.subject.split()).casefold())
        named = self.hash("id", letter.message_id) if letter.message_id else None
        copy = self.hash(self.owner, named, content, *recipients, letter.automatic)
        staying = self._staying(recipients)
        if self.is_gone(sender) or (recipients and not staying):
            return
        self.letters += 1
        self._write(
            {
                "form": "letter",
                "id": named,
                "content": content,
                "copy": copy,
                "sent_at": at,
                "sender": sender,
                "recipients": staying,
                "thread": self.hash("id", letter.thread or letter.message_id)
                if letter.thread or letter.message_id
                else content,
                "automatic": letter.automatic,
            },
            (letter.sender, *letter.recipients),
        )

    def add_meeting(self, meeting: Meeting) -> None:
        """Write down one version of one occurrence, told by its UID and RECURRENCE-ID."""
        people = _addresses(meeting.people)
        staying = self._staying(people)
        if people and not staying:
            return
        starts, ends = _stamp(meeting.starts), _stamp(meeting.ends)
        recurrence = _stamp(meeting.recurrence) if meeting.recurrence else ""
        content = self.hash("meeting", meeting.uid, recurrence)
        stamp = _stamp(meeting.stamp) if meeting.stamp else None
        version = (meeting.sequence, stamp, starts, ends, meeting.cancelled, *people)
        self._write(
            {
                "form": "meeting",
                "content": content,
                "copy": self.hash(self.owner, content, *version),
                "sent_at": starts,
                "ends_at": ends,
                "recipients": staying,
                "automatic": False,
                "sequence": meeting.sequence,
                "stamp": stamp,
                "cancelled": meeting.cancelled,
            },
            meeting.people,
        )

    def close(self) -> None:
        self._file.close()

    def _staying(self, addresses: list[str]) -> list[str]:
        if not self._gone:
            return addresses
        return [a for a in addresses if not self.is_gone(a)]

    def _write(self, row: dict[str, object], parties: Iterable[Party]) -> None:
        row["names"] = [
            {"address": p.address, "name": p.name} for p in parties if p.name and not self.is_gone(p.address)
        ]
        row["line"] = self.lines
        self._file.write(_JSON(row) + "\n")
        self.lines += 1


def _addresses(parties: Iterable[Party]) -> list[str]:
    return sorted({p.address for p in parties})


def _stamp(instant: datetime) -> str:
    """An instant in UTC as DuckDB reads it, to the second: copies differ below that."""
    return instant.isoformat(" ", "seconds")[:19]
