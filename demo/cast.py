"""Who is in the demo: the invented people of cast.toml, with addresses made from their names."""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
PLAIN = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "’": "", "'": ""})


@dataclass(frozen=True)
class Person:
    """One invented person; ``tie`` is how they stand to the consultant (see cast.toml)."""

    name: str
    address: str
    position: str = ""
    tie: str = ""
    firm: str = ""
    town: str = ""
    group: str = ""
    other_address: str = ""

    @property
    def first(self) -> str:
        return self.name.split()[0]

    @property
    def last(self) -> str:
        return self.name.split(maxsplit=1)[1]


@dataclass(frozen=True)
class Kept:
    """What the consultant wrote down about a client, associate or friend; days count back from the day."""

    name: str
    since: int = 0
    until: int = 0
    projects: list[list[int]] = field(default_factory=list)
    worth: int = 0
    currency: str = "GBP"
    through: str = ""
    value: str = ""
    value_ago: int = 0


@dataclass(frozen=True)
class Cast:
    """Everybody, and the day on which the demo is made."""

    day: date
    me: Person
    old_address: str
    phone: str
    people: tuple[Person, ...]
    clients: tuple[Kept, ...]
    others: tuple[Kept, ...]

    def __getitem__(self, name: str) -> Person:
        return next(person for person in self.people if person.name == name)

    def tied(self, tie: str) -> list[Person]:
        return [person for person in self.people if person.tie == tie]

    def colleagues(self, person: Person) -> list[Person]:
        return [other for other in self.people if other.firm and other.firm == person.firm and other != person]

    def ago(self, days: int) -> date:
        """So many days before the day, or on the Friday before when that is a week-end."""
        then = self.day - timedelta(days=days)
        return then - timedelta(days=max(0, then.weekday() - 4))


def read(day: date) -> Cast:
    """The cast as it stands on that day."""
    told = tomllib.loads((HERE / "cast.toml").read_text(encoding="utf-8"))
    me = told["me"]
    address, old_address = me["addresses"]
    people = [
        replace(_person(line, firm["domain"]), firm=firm["name"], town=firm["town"], group=firm["group"])
        for firm in told["firms"]
        for line in firm["people"]
    ]
    return Cast(
        day=day,
        me=Person(me["name"], address),
        old_address=old_address,
        phone=me["phone"],
        people=tuple(people),
        clients=tuple(Kept(**kept) for kept in told["clients"]),
        others=tuple(Kept(**kept) for kept in told["others"]),
    )


def plain(name: str) -> str:
    """A name in ASCII, for addresses: Ní Dhuibhir gives ni-dhuibhir."""
    letters = unicodedata.normalize("NFKD", name.translate(PLAIN)).encode("ascii", "ignore").decode()
    return letters.lower().replace(" ", "-")


def _person(line: str, domain: str) -> Person:
    name, position, tie, *other = (part.strip() for part in line.split(","))
    first, last = name.split(maxsplit=1)
    address = f"{plain(first)}.{plain(last)}@{domain}"
    return Person(name, address, position, tie, other_address=other[0] if other else "")
