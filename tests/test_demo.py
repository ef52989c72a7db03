"""The demo: files that anybody could have, about people whom nobody knows."""

from __future__ import annotations

import csv
import mailbox
import re
import shlex
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import UTC, date, datetime
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import Path

import pytest

from whoknows import sources
from whoknows.core import offer
from whoknows.core.introduction import Heard, Step, may_follow
from whoknows.core.record import Card, ClientRow, Letter, Meeting, Unreadable

DEMO = Path(__file__).parents[1] / "demo"
DAY = date(2026, 11, 21)
DAWN = datetime(2026, 11, 21, tzinfo=UTC)
FILES = (
    *("mail.mbox", "calendar.ics", "contacts.vcf", "linkedin/Connections.csv"),
    *("clients.csv", "offer.toml", "steps.txt"),
)


def made(folder: Path, day: date) -> Path:
    subprocess.run([sys.executable, DEMO / "make.py", folder, "--on", day.isoformat()], check=True)
    return folder


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("demo"), DAY)


@pytest.fixture(scope="module")
def letters(demo: Path) -> list[Message]:
    return list(mailbox.mbox(demo / "mail.mbox", create=False))


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def connections(demo: Path) -> list[dict[str, str]]:
    preamble, table = (demo / "linkedin" / "Connections.csv").read_text(encoding="utf-8").split("\n\n", 1)
    assert preamble.startswith("Notes:\n")
    return list(csv.DictReader(table.splitlines()))


def from_machine(letter: Message) -> bool:
    return bool(letter["List-Id"] or letter["Auto-Submitted"])


def steps(demo: Path) -> list[list[str]]:
    return [shlex.split(line) for line in (demo / "steps.txt").read_text(encoding="utf-8").splitlines()]


class TestFiles:
    def test_the_same_day_gives_the_same_files(self, demo: Path, tmp_path: Path) -> None:
        again = made(tmp_path, DAY)
        for name in FILES:
            assert (again / name).read_bytes() == (demo / name).read_bytes()

    @pytest.mark.parametrize("day", [date(2028, 2, 29), date(2027, 1, 3)])
    def test_another_day_tells_the_same_story_up_to_that_day(self, demo: Path, tmp_path: Path, day: date) -> None:
        other = made(tmp_path, day)
        assert len(mailbox.mbox(other / "mail.mbox")) == pytest.approx(len(mailbox.mbox(demo / "mail.mbox")), rel=0.02)
        told = [[word for word in step if not re.fullmatch(r"\d{4}-\d\d-\d\d", word)] for step in steps(other)]
        assert told == [step[:-1] for step in steps(demo)]
        assert max(step[-1] for step in steps(other)) < day.isoformat()

    def test_no_address_is_outside_example(self, demo: Path) -> None:
        for name in FILES:
            unfolded = (demo / name).read_bytes().decode().replace("\r\n ", "")
            domains = re.findall(r"@([\w.-]+)|https?://([\w.-]+)", unfolded)
            assert all("".join(domain).endswith(".example") for domain in domains)

    def test_every_telephone_number_is_kept_free_for_fiction(self, demo: Path) -> None:
        numbers = re.findall(r"^TEL.*:(.*)\r$", (demo / "contacts.vcf").read_bytes().decode(), re.MULTILINE)
        assert len(numbers) > 50
        assert all(re.fullmatch(r"\+44 7700 900\d{3}", number) for number in numbers)
        assert len(set(numbers)) == len(numbers)

    def test_lines_of_cards_and_calendar_are_no_longer_than_75_octets(self, demo: Path) -> None:
        for name in ("contacts.vcf", "calendar.ics"):
            assert all(len(line) <= 75 for line in (demo / name).read_bytes().split(b"\r\n"))


class TestLetters:
    def test_there_are_about_2500_over_four_years_up_to_the_day(self, letters: list[Message]) -> None:
        instants = [parsedate_to_datetime(letter["Date"]) for letter in letters]
        assert 2300 < len(letters) < 2700
        assert (DAWN - min(instants)).days in range(1440, 1470)
        assert 0 <= (DAWN - max(instants)).days < 3
        assert max(instants) < DAWN

    def test_about_150_people_are_in_the_network(self, demo: Path, letters: list[Message]) -> None:
        wrote = {name for letter in letters if not from_machine(letter) for name, _ in getaddresses([letter["From"]])}
        names = {str(make_header(decode_header(name))) for name in wrote}
        cards = re.findall(r"^FN:(.*)\r$", (demo / "contacts.vcf").read_bytes().decode(), re.MULTILINE)
        connected = {f"{row['First Name']} {row['Last Name']}" for row in connections(demo)}
        assert 145 <= len(names | set(cards) | connected) <= 155

    def test_an_answer_follows_the_letter_that_it_answers(self, letters: list[Message]) -> None:
        sent = {letter["Message-ID"]: parsedate_to_datetime(letter["Date"]) for letter in letters}
        answers = [letter for letter in letters if letter["In-Reply-To"]]
        assert len(answers) > 800
        for answer in answers:
            assert sent[answer["In-Reply-To"]] < parsedate_to_datetime(answer["Date"])
            assert answer["References"].split()[-1] == answer["In-Reply-To"]
            assert answer["Subject"].startswith("Re: ") or "=?" in answer["Subject"]

    def test_machines_and_lists_say_so_in_their_headers(self, letters: list[Message]) -> None:
        machines = [letter for letter in letters if letter["X-Gmail-Labels"] == "Notices"]
        assert len(machines) > 400
        assert all(map(from_machine, machines))

    def test_some_letters_stand_in_two_folders_a_few_under_another_id(self, letters: list[Message]) -> None:
        by_id = Counter(letter["Message-ID"] for letter in letters)
        by_words = Counter((letter["From"], letter["Date"], letter["Subject"]) for letter in letters)
        again = sum(count - 1 for count in by_id.values())
        assert again > 60
        assert sum(count - 1 for count in by_words.values()) > again + 10

    def test_nobody_writes_to_themselves(self, letters: list[Message]) -> None:
        for letter in letters:
            sender, *readers = getaddresses([letter["From"], letter["To"], letter["Cc"] or ""])
            assert sender not in readers


class TestMeetings:
    def test_one_recurs_one_was_moved_and_two_were_cancelled(self, demo: Path) -> None:
        calendar = (demo / "calendar.ics").read_bytes().decode()
        assert calendar.count("BEGIN:VEVENT") == calendar.count("END:VEVENT") > 100
        assert calendar.count("RRULE:FREQ=MONTHLY") == 1
        assert calendar.count("RECURRENCE-ID") == 2
        assert calendar.count("STATUS:CANCELLED") == 2

    def test_none_is_in_the_future(self, demo: Path) -> None:
        calendar = (demo / "calendar.ics").read_bytes().decode()
        days = re.findall(r"(?:UNTIL=|[A-Z-]+;TZID=Europe/London:)(\d{8})", calendar)
        assert max(days) < f"{DAY:%Y%m%d}"


class TestPeople:
    def test_fourteen_clients_came_through_people_who_are_there(self, demo: Path) -> None:
        people = rows(demo / "clients.csv")
        clients = [row for row in people if row["Kind"] == "client"]
        assert len(clients) == 14
        assert {row["Kind"] for row in people} == {"client", "associate", "friend"}
        assert {row["Through"] for row in clients if row["Through"]} <= {row["Name"] for row in people}
        assert {row["Currency"] for row in clients} == {"GBP", "EUR"}
        for row in people:
            dates = [row["Client since"], row["Client until"], row["Value on"]]
            assert all(day < DAY.isoformat() for day in dates)

    def test_linkedin_tells_few_addresses_and_no_day_to_come(self, demo: Path) -> None:
        assert len(connections(demo)) > 120
        assert 0 < sum(bool(row["Email Address"]) for row in connections(demo)) < len(connections(demo)) / 5
        connected = [datetime.strptime(row["Connected On"], "%d %b %Y") for row in connections(demo)]  # noqa: DTZ007
        assert max(connected).date() < DAY

    def test_the_offer_is_one_that_whoknows_reads(self, demo: Path) -> None:
        text = (demo / "offer.toml").read_text(encoding="utf-8")
        assert offer.from_toml(text) == offer.from_dict(tomllib.loads(text))
        assert [avatar.name for avatar in offer.from_toml(text).avatars] == ["Care home managers", "Vet partners"]


class TestSteps:
    def test_they_stand_in_the_order_of_their_days_before_the_day(self, demo: Path) -> None:
        days = [step[-1] for step in steps(demo)]
        assert days == sorted(days)
        assert days[-1] < DAY.isoformat()

    def test_every_ask_and_answer_is_of_somebody_in_the_mail(self, demo: Path, letters: list[Message]) -> None:
        writers = {address for letter in letters for _, address in getaddresses([letter["From"]])}
        for what, who, *_ in steps(demo):
            assert what == "moved" or who in writers

    def test_every_introduction_takes_only_steps_that_may_follow(self, demo: Path) -> None:
        now: dict[str, Step] = {}
        for what, who, *rest in steps(demo):
            if what == "heard" and rest[0] == Heard.NAMED:
                now.update(dict.fromkeys(rest[1:-2], Step.NAMED))
            elif what == "moved":
                assert may_follow(now[who], Step(rest[0]))
                now[who] = Step(rest[0])
        assert Counter(now.values()) == {Step.CLIENT: 2, Step.DECLINED: 1, Step.INTRODUCED: 1, Step.NAMED: 1}

    def test_every_kind_of_answer_was_heard(self, demo: Path) -> None:
        assert {step[2] for step in steps(demo) if step[0] == "heard"} == set(Heard)


class TestListening:
    @pytest.mark.parametrize(
        ("file", "kind", "least"),
        [
            ("mail.mbox", Letter, 2300),
            ("calendar.ics", Meeting, 120),
            ("contacts.vcf", Card, 80),
            ("linkedin/Connections.csv", Card, 120),
            ("clients.csv", ClientRow, 20),
        ],
    )
    def test_every_file_is_read_without_loss(self, demo: Path, file: str, kind: type, least: int) -> None:
        read = list(sources.read(str(demo / file), until=DAWN))
        assert [record for record in read if isinstance(record, Unreadable)] == []
        assert all(isinstance(record, kind) for record in read)
        assert len(read) >= least
