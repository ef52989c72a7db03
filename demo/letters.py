"""Four years of letters: projects, people kept in touch with, newsletters, robots, and copies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from cast import Cast, Person
from mbox import Letter
from story import INTRODUCED
from words import ANSWERS, CHOIR, FIRST, FRIENDLY, NEWSLETTERS, PROJECT, ROBOTS, TOUCH

FOUR_YEARS = 1460
MOVED_ADDRESS = 800  # so many days ago Ines took her own domain
Subjects = Mapping[str, str]


class Correspondence:
    """Draws conversations from one seeded source of chance."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.random = Random(295)
        self.number = 0

    def everything(self) -> list[Letter]:
        """All letters up to the end of the day, oldest first, then the copies in other folders."""
        written = [*self.projects(), *self.in_touch(), *self.introductions(), *self.choir(), *self.machines()]
        dawn = datetime.combine(self.cast.day, time(), UTC)
        past = sorted((letter for letter in written if letter.at < dawn), key=lambda letter: letter.at)
        return past + list(self.copies(past))

    def projects(self) -> Iterator[Letter]:
        """While a project runs there is about a conversation a week, with colleagues in copy."""
        for client in self.cast.clients:
            person = self.cast[client.name]
            team = [other for other in self.cast.colleagues(person) if other.tie == "colleague"]
            for start, end in client.projects:
                for ago in self.every(9, start, end):
                    copied = self.random.sample(team, self.random.randint(0, len(team)))
                    yield from self.conversation(person, ago, PROJECT, turns=self.random.randint(2, 4), cc=copied)
                    if team and self.random.random() < 0.15:
                        yield from self.conversation(self.random.choice(team), ago - 1, PROJECT, turns=2)

    def in_touch(self) -> Iterator[Letter]:
        """Outside projects: clients every few months, associates and friends every few weeks, others now and then."""
        since = {client.name: client.since for client in self.cast.clients}
        until = {client.name: client.until for client in self.cast.clients}
        for person in self.cast.people:
            match person.tie:
                case "client":
                    days = self.every(100, since[person.name], until[person.name])
                    subjects: Subjects = TOUCH
                case "associate":
                    days, subjects = self.every(66, FOUR_YEARS, 0), TOUCH
                case "friend":
                    days, subjects = self.every(60, FOUR_YEARS, 0), FRIENDLY
                case "acquaintance":
                    met = self.random.randint(30, FOUR_YEARS)
                    days, subjects = self.every(met / 1.5, met, 0), FIRST
                case _:
                    continue
            for ago in days:
                yield from self.conversation(person, ago, subjects, turns=self.random.choice((1, 2, 2, 3)))

    def introductions(self) -> Iterator[Letter]:
        """An introducer writes to both; the newcomer answers; those of the last weeks write on."""
        through = [(c.since + 12, c.through, self.cast[c.name]) for c in self.cast.clients if c.through]
        for ago, introducer, newcomer in (*through, *INTRODUCED):
            opener = self.cast[introducer]
            subject, body = f"Ines, meet {newcomer.first}", f"You two should talk. {newcomer.first}, this is Ines."
            first = self.letter(opener, (self.me(ago), newcomer), self.at(ago), subject, body)
            thanks = self.reply(first, newcomer, f"Thank you, {opener.first}! Ines, when could we talk?")
            yield from (first, thanks, self.reply(thanks, self.me(ago), "With pleasure. Wednesday at ten?"))
            if not newcomer.tie:
                for later in self.every(12, ago - 5, 0):
                    yield from self.conversation(newcomer, later, TOUCH, turns=2)

    def choir(self) -> Iterator[Letter]:
        """A list of people: friends write to it, and it comes to Ines."""
        friends = [person for person in self.cast.people if person.group == "Tuesday Choir"]
        listed = Person("Tuesday Choir", "choir@lists.postbox.example")
        headers = ("List-Id: Tuesday Choir <choir.lists.postbox.example>", "Precedence: list")
        for ago in self.every(16, FOUR_YEARS, 0):
            sender, subject = self.random.choice(friends), f"[choir] {self.random.choice(CHOIR)}"
            yield replace(self.letter(sender, (listed,), self.at(ago, 20), subject, "Dear all"), extra=headers)

    def machines(self) -> Iterator[Letter]:
        """Newsletters and robots, each with the headers that give them away."""
        for name, address, list_id, days, subjects in NEWSLETTERS:
            headers = (
                f"List-Id: {name} <{list_id}>",
                f"List-Unsubscribe: <mailto:leave@{list_id}>",
                "Precedence: bulk",
            )
            for issue, ago in enumerate(range(FOUR_YEARS, 0, -days)):
                yield self.machine(name, address, ago, subjects[issue % len(subjects)], headers)
        for name, address, days, subject in ROBOTS:
            for ago in self.every(days, FOUR_YEARS, 0):
                yield self.machine(name, address, ago, subject, ("Auto-Submitted: auto-generated",))
        away = ("Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All")
        for person in self.random.choices(self.cast.tied("client"), k=25):
            ago = self.random.randint(1, FOUR_YEARS)
            answer = self.letter(person, (self.me(ago),), self.at(ago), "Out of the office", "Back on Monday.")
            yield replace(answer, extra=away)

    def copies(self, letters: Sequence[Letter]) -> Iterator[Letter]:
        """Some letters stand in a second folder too, a few of those under another Message-ID."""
        for letter in self.random.sample(letters, len(letters) // 20):
            copy = replace(letter, folder="Inbox")
            yield replace(copy, message_id=self.name_letter("copies.example")) if self.random.random() < 0.2 else copy

    # --- the parts of a letter ---

    def conversation(
        self, person: Person, ago: int, subjects: Subjects, turns: int, cc: Sequence[Person] = ()
    ) -> Iterator[Letter]:
        subject = self.random.choice(list(subjects))
        me, them = self.me(ago), self.them(person, ago)
        sender, reader = (me, them) if self.random.random() < 0.5 else (them, me)
        hour = 19 if subjects is FRIENDLY else self.random.randint(8, 16)
        letter = self.letter(sender, (reader,), self.at(ago, hour), subject, subjects[subject])
        letter = replace(letter, cc=tuple(cc))
        yield letter
        for _ in range(turns - 1):
            sender, reader = reader, sender
            letter = self.reply(letter, sender, self.random.choice(ANSWERS))
            yield letter

    def reply(self, to: Letter, sender: Person, body: str) -> Letter:
        hours = self.random.choice((0.3, 1, 2, 5, 22, 27, 49))
        readers = tuple(person for person in (to.sender, *to.to) if person != sender)
        subject = to.subject if to.subject.startswith("Re: ") else f"Re: {to.subject}"
        letter = self.letter(sender, readers[:1], to.at + timedelta(hours=hours), subject, body)
        cc = tuple(person for person in (*readers[1:], *to.cc) if person != sender)
        return replace(letter, cc=cc, answers=(*to.answers, to.message_id), subject=subject)

    def machine(self, name: str, address: str, ago: int, subject: str, extra: tuple[str, ...]) -> Letter:
        robot, at = Person(name, address), self.at(ago, 6)
        letter = self.letter(robot, (self.me(ago),), at, subject, "This letter needs no answer.")
        return replace(letter, extra=extra, folder="Notices")

    def letter(self, sender: Person, to: tuple[Person, ...], at: datetime, subject: str, body: str) -> Letter:
        words = {"n": self.number % 9 + 1, "month": f"{at:%B}", "weekday": f"{at:%A}"}
        name = self.name_letter(sender.address.partition("@")[2])
        folder = "Sent" if sender.name == self.cast.me.name else "Archive"
        return Letter(at, sender, to, subject.format(**words), body.format(**words), name, folder=folder)

    def name_letter(self, domain: str) -> str:
        self.number += 1
        return f"<{self.number:05d}.{self.random.getrandbits(40):010x}@{domain}>"

    def me(self, ago: int) -> Person:
        return self.cast.me if ago < MOVED_ADDRESS else replace(self.cast.me, address=self.cast.old_address)

    def them(self, person: Person, ago: int) -> Person:
        """Who has a second address writes from it now and then."""
        private = person.other_address and self.random.random() < 0.2
        return replace(person, address=person.other_address) if private else person

    def at(self, ago: int, hour: int = 10) -> datetime:
        on: date = self.cast.ago(max(ago, 1))
        moment = time(hour, self.random.randint(0, 59), self.random.randint(0, 59), tzinfo=UTC)
        return datetime.combine(on, moment)

    def every(self, days: float, start: int, end: int) -> Iterator[int]:
        """Days ago, from start to end, with gaps of so many days on average and never regular."""
        ago = start - self.random.uniform(0, days)
        while ago > end:
            yield int(ago)
            ago -= min(self.random.expovariate(1 / days), 4 * days) + 1
