"""What the columns of a table mean: as their headers say, or as the user says who knows better."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from whoknows.sources.text import tidy

MEANINGS = {  # what a column may be taken for, in the words that a user reads
    "name": "name",
    "given": "first name",
    "middle": "middle name",
    "family": "last name",
    "suffix": "suffix, such as Jr.",
    "address": "e-mail address",
    "phone": "phone",
    "firm": "firm",
    "position": "position",
    "town": "town",
    "country": "country",
    "place": "place",
    "url": "web page",
    "groups": "groups",
    "uid": "number or key",
    "kind": "what they are to me",
    "since": "client since",
    "until": "client until",
    "worth": "worth",
    "currency": "currency",
    "through": "came through",
    "value": "value they got",
    "value_on": "day of the value",
}

Said: TypeAlias = Mapping[str, str]  # header (see ``titled``) -> meaning, of one table


@dataclass(frozen=True, slots=True)
class Table:
    """How one table is understood: a meaning a column, none for one not read; and its first rows."""

    where: str
    what: str
    titles: tuple[str, ...]
    meanings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Columns:
    """What the user says of columns, everywhere or in one table only."""

    def __init__(self, everywhere: Mapping[str, str] | None = None) -> None:
        self._titles = list(everywhere or {})
        self._everywhere = {titled(title): meaning for title, meaning in (everywhere or {}).items()}
        self._in: dict[str, dict[str, str]] = {}

    def say(self, where: str, title: str, meaning: str) -> None:
        """In the table that stands there, a column with this header means that."""
        self._in.setdefault(where, {})[titled(title)] = meaning

    def of(self, where: str) -> Said:
        """What is said of one table."""
        return {**self._everywhere, **self._in.get(where, {})}

    def idle(self, tables: Iterable[Table]) -> list[str]:
        """The headers of which something is said everywhere, and which no table has."""
        there = {titled(title) for table in tables for title in table.titles}
        return [title for title in self._titles if titled(title) not in there]


def titled(header: str) -> str:
    """A header as it is compared: on one line, in lower case."""
    return tidy(header).casefold()
