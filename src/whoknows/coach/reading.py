"""Reading what the user names: letters and meetings into the staging, all else and what can't be read into a list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from whoknows import sources
from whoknows.atlas.staging import Staging
from whoknows.core.record import Card, ClientRow, Letter, Meeting, Nobody, Party, Record, Unmet, Unreadable

Tell: TypeAlias = Callable[[int, int, int], None]  # bytes done, bytes in all, records read

NOT_READ = "not read"  # what is said of a column of which nothing is taken
FIRST = 3  # records of a place that are shown
FORMS: dict[type[Record], tuple[str, str]] = {
    Letter: ("letter", "letters"),
    Meeting: ("meeting", "meetings"),
    Card: ("contact", "contacts"),
    ClientRow: ("line of a client", "lines of clients"),
    Nobody: ("card of a firm or place, left out", "cards of firms or places, left out"),
}


@dataclass(slots=True)
class Look:
    """What one place holds: of which kind it is, how many records of which kind are in it, and the first of them."""

    place: str
    what: str
    counts: Counter[type[Record]] = field(default_factory=Counter)
    first: list[Record] = field(default_factory=list)

    @property
    def counted(self) -> str:
        """As "3,034 letters, 2 contacts"."""
        return ", ".join(
            f"{self.counts[form]:,} {one if self.counts[form] == 1 else several}"
            for form, (one, several) in FORMS.items()
            if self.counts[form]
        )

    @property
    def examples(self) -> list[str]:
        """The first records, one line each."""
        return [_line(one) for one in self.first]

    def saw(self, one: Record) -> None:
        self.counts[type(one)] += 1
        if len(self.first) < FIRST:
            self.first.append(one)


@dataclass(slots=True)
class Read:
    """All that was read but letters and meetings, which are staged."""

    records: int = 0
    cards: list[Card] = field(default_factory=list)
    clients: list[ClientRow] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    tables: list[sources.Table] = field(default_factory=list)


def read(places: Sequence[str], staging: Staging, columns: sources.Columns, tell: Tell | None) -> Read:
    """Read every place to its end. ``columns``: what the user says of the columns of tables."""
    found = Read()
    total = sum(sources.size(place) for place in places)
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        done += count
        if tell is not None:
            tell(done, total, found.records)

    for place in places:
        look = Look(place, sources.describe(place))
        found.looks.append(look)
        found.tables += sources.tables(place, columns)
        for one in sources.read(place, advance=advance, columns=columns):
            match one:
                case Letter():
                    staging.add_letter(one)
                case Meeting():
                    staging.add_meeting(one)
                case Unmet():  # a word on what is told elsewhere, and nothing of its own
                    staging.add_unmet(one)
                    continue
                case Card():
                    found.cards.append(one)
                case Nobody():
                    look.saw(one)
                    continue
                case ClientRow():
                    found.clients.append(one)
                case Unreadable():
                    found.unreadable.append(one)
                    continue
            found.records += 1
            look.saw(one)
    staging.close()
    return found


def by_reason(unreadable: Iterable[Unreadable]) -> list[tuple[str, list[str]]]:
    """What could not be read, as why and where, each reason once: a whole export may hold thousands of pictures."""
    found: dict[str, list[str]] = {}
    for one in unreadable:
        found.setdefault(one.why, []).append(one.where)
    return list(found.items())


def columns(said: Iterable[str]) -> sources.Columns:
    """What ``HEADER=MEANING`` says of columns; the meaning is a word of ``sources.MEANINGS``, or nothing. Raises
    ``ValueError`` with what to write."""
    told = {}
    for one in said:
        title, equals, word = one.rpartition("=")
        meaning = next((key for key, label in sources.MEANINGS.items() if word.strip().lower() in (key, label)), "")
        if not title.strip() or not equals or not (meaning or word.strip().lower() in ("", "nothing")):
            choice = ", ".join(sources.MEANINGS.values())
            raise ValueError(
                f"“{one}” does not say what a column means; write HEADER=MEANING, with one of: {choice}, nothing"
            )
        told[title] = meaning
    return sources.Columns(told)


def understood(table: sources.Table) -> dict[str, str]:
    """What each column of a table is taken for, in words."""
    return {
        title: sources.MEANINGS.get(meaning, NOT_READ)
        for title, meaning in zip(table.titles, table.meanings, strict=True)
    }


def _line(one: Record) -> str:
    match one:
        case Letter():
            said = [f"{one.at:%Y-%m-%d}", f"{_called(one.sender)} to {_all(one.recipients)}"]
        case Meeting():
            said = [f"{one.starts:%Y-%m-%d}", _all(one.people), "cancelled" if one.cancelled else ""]
        case Card():
            said = [one.name, *one.addresses[:1], *one.phones[:1], one.firm, one.position, one.place]
        case Nobody():
            said = [one.name, "left out"]
        case ClientRow():
            worth = f"{one.worth:f} {one.currency}".strip() if one.worth is not None else ""
            since = f"since {one.since:%Y-%m-%d}" if one.since else ""
            said = [
                one.name or one.address,
                one.kind,
                since,
                worth,
                one.through and f"through {one.through}",
                one.value,
            ]
    return ", ".join(filter(None, said))


def _all(parties: Sequence[Party]) -> str:
    more = f" and {len(parties) - FIRST:,} more" if len(parties) > FIRST else ""
    return (", ".join(map(_called, parties[:FIRST])) + more) or "nobody"


def _called(party: Party) -> str:
    return party.name or party.address
