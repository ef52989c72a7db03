"""What is being read, on its way to a segment: one line a copy, on disk, so that memory stays flat."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime
from functools import lru_cache, partial
from pathlib import Path

from whoknows.core.person import fullness
from whoknows.core.record import Letter, Meeting, Party, Unmet

NAMES = 5  # kept of one address; what some call it in jest is borne less often
TOGETHER = 256  # letters that are written down at once, which is twice as fast as one by one between others' work

# Parted by tabs and never quoted: all is a number, an instant, a word of ours or an address, and none holds a blank.
STAGED = """{'form': 'varchar', 'id': 'bigint', 'content': 'bigint', 'copy': 'bigint', 'sent_at': 'timestamp',
'ends_at': 'timestamp', 'sender': 'varchar', 'recipients': 'varchar', 'thread': 'bigint', 'automatic': 'boolean',
'sequence': 'integer', 'stamp': 'timestamp', 'cancelled': 'boolean', 'edition': 'varchar', 'whole': 'boolean'}"""


class Staging:
    """Copies of letters and meetings, written down as they are read, and the names that people go by in them.

    ``key`` keys every hash; ``owner`` is the member whose mailbox it is (a colleague's copy is another copy);
    ``gone`` tells whether an address asked to be forgotten, and leaves no trace here.
    """

    def __init__(self, place: Path, *, key: bytes, owner: int, gone: frozenset[str] = frozenset()) -> None:
        self.place, self.owner = place, owner
        self._key, self._gone = key, gone
        self._keyed = hashlib.blake2b(key=key, digest_size=8)  # a copy costs a third of a new one
        self._file = place.open("w", encoding="utf-8", errors="replace", newline="\n")
        self._called: Counter[Party] = Counter()
        self._waiting: list[Letter] = []
        self._root = lru_cache(maxsize=16384)(partial(self.hash, "id"))  # the letters of a thread share it
        self.longest = 0

    def hash(self, *parts: str) -> int:
        """A keyed hash of 64 bits, as a signed number."""
        keyed = self._keyed.copy()
        keyed.update("\x1f".join(parts).encode("utf-8", "surrogatepass"))
        return int.from_bytes(keyed.digest(), "big", signed=True)

    def is_gone(self, address: str) -> bool:
        if not self._gone:
            return False
        digest = hashlib.blake2b(address.encode("utf-8", "surrogatepass"), key=self._key, digest_size=16).hexdigest()
        return digest in self._gone

    def add_letter(self, letter: Letter) -> None:
        """Take one copy, to be written down with others."""
        self._waiting.append(letter)
        if len(self._waiting) == TOGETHER:
            self._write_waiting()

    def _write_waiting(self) -> None:
        lines: list[str] = []
        called: list[Party] = []
        for letter in self._waiting:
            if line := self._line(letter):
                lines.append(line)
                called += (letter.sender, *letter.to, *letter.cc, *letter.bcc)
        self._waiting.clear()
        self._called.update(called)
        self._write(*lines)

    def _line(self, letter: Letter) -> str:
        """One copy as it is written down, or nothing where it leaves no trace. Its content is told by sender, open
        recipients, instant and subject (see the design)."""
        at, (sender, _), to, cc, bcc, subject, message_id, thread, automatic = letter
        openly = _addresses(to + cc)
        recipients = _addresses(to + cc + bcc) if bcc else openly
        stamp = _stamp(at)
        content = self.hash("letter", sender, *openly, stamp, " ".join(subject.split()).casefold())
        named = self.hash("id", message_id) if message_id else None
        copy = self.hash(f"{self.owner}", f"{named}", f"{content}", *recipients, f"{automatic}")
        staying = recipients
        if self._gone:
            staying = self._staying(recipients)
            if self.is_gone(sender) or (recipients and not staying):
                return ""
        if not thread or thread == message_id:
            root = content if named is None else named
        else:
            root = self._root(thread)
        return (
            f"letter\t{'' if named is None else named}\t{content}\t{copy}\t{stamp}\t\t{sender}\t{' '.join(staying)}"
            f"\t{root}\t{automatic}\t\t\t\t\t\n"
        )

    def add_meeting(self, meeting: Meeting) -> None:
        """Write down one version of one occurrence, told by UID and RECURRENCE-ID; its ``id`` is that of the UID."""
        people = _addresses(meeting.people)
        staying = self._staying(people)
        if people and not staying:
            return
        starts, ends = _stamp(meeting.starts), _stamp(meeting.ends)
        recurrence = _stamp(meeting.recurrence) if meeting.recurrence else ""
        content = self.hash("meeting", meeting.uid, recurrence)
        stamp = _stamp(meeting.stamp) if meeting.stamp else None
        whole = meeting.edition is not None
        edition = _edition(*meeting.edition) if meeting.edition else _edition(meeting.sequence, meeting.stamp)
        version = (meeting.sequence, stamp, starts, ends, meeting.cancelled, edition, whole, *people)
        copy = self.hash(*map(str, (self.owner, content, *version)))
        self._write(
            f"meeting\t{self.hash('series', meeting.uid)}\t{content}\t{copy}\t{starts}\t{ends}\t\t{' '.join(staying)}"
            f"\t\tFalse\t{meeting.sequence}\t{stamp or ''}\t{meeting.cancelled}\t{edition}\t{whole}\n"
        )
        self._called.update(meeting.people)

    def add_unmet(self, unmet: Unmet) -> None:
        """Write down that by this edition nothing took place: a meeting of nobody, called off."""
        content, edition, at = self.hash("unmet", unmet.uid), _edition(*unmet.edition), _stamp(unmet.edition.starts)
        copy = self.hash(f"{self.owner}", f"{content}", edition)
        self._write(
            f"meeting\t{self.hash('series', unmet.uid)}\t{content}\t{copy}\t{at}\t{at}\t\t\t\tFalse"
            f"\t{unmet.edition.sequence}\t\tTrue\t{edition}\tTrue\n"
        )

    def names(self, wanted: Collection[str]) -> dict[str, tuple[str, ...]]:
        """What some addresses are called, each by up to five names: the fullest first, then the most often borne, then
        the longest."""
        borne: defaultdict[str, list[tuple[int, int, int, str]]] = defaultdict(list)
        for party, times in self._called.items():
            if party.name and party.address in wanted:
                name = party.name.encode(errors="replace").decode()
                borne[party.address].append((-fullness(name), -times, -len(name), name))
        return {address: tuple(name for *_, name in sorted(found)[:NAMES]) for address, found in borne.items()}

    def close(self) -> None:
        """Write down what waits; all is there to be read then."""
        if not self._file.closed:
            self._write_waiting()
            self._file.close()

    def _staying(self, addresses: list[str]) -> list[str]:
        if not self._gone:
            return addresses
        return [a for a in addresses if not self.is_gone(a)]

    def _write(self, *lines: str) -> None:
        self.longest = max(self.longest, *map(len, lines), 0)
        self._file.write("".join(lines))


def _addresses(parties: Sequence[Party]) -> list[str]:
    return [parties[0].address] if len(parties) == 1 else sorted({p.address for p in parties})


def _edition(sequence: int, stamp: datetime | None, left_out: int = 0, starts: datetime | None = None) -> str:
    """An edition as text, in whose order the latest is the last."""
    return f"{max(0, sequence):010} {_stamp(stamp) if stamp else '-'} {left_out:05} {_stamp(starts) if starts else '-'}"


def _stamp(instant: datetime) -> str:
    """An instant in UTC as DuckDB reads it, to the second: copies differ below that. Far faster than ``isoformat``."""
    return f"{_day(instant.toordinal())} {_TWO[instant.hour]}:{_TWO[instant.minute]}:{_TWO[instant.second]}"


_TWO = tuple(f"{number:02}" for number in range(60))


@lru_cache(maxsize=4096)
def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()
