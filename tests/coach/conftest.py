"""A mailbox, an address book, a calendar and clients of one invented person; and all that the book holds."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from tests.coach.asked import OFFER
from tests.told import ME, calendar, cards, clients, letter, linkedin, mbox, meeting

from whoknows.book.models import Import, Member, Person, Tie
from whoknows.coach import network, offering

Rows = dict[str, list[tuple[Any, ...]]]


def rows(*, but: tuple[type, ...] = (Import,)) -> Rows:
    """Every row of the book, with its id but for ties, which are worked out anew; instants to the millisecond."""
    models = [m for m in apps.get_app_config("book").get_models() if m not in (*but, Tie)]
    ties = sorted(Tie.objects.values_list("evidence", "a", "b", "touches", "strength", "as_of", "first", "last"))
    return {"Tie": ties, **{m.__name__: sorted(map(_told, m._default_manager.values_list()), key=repr) for m in models}}


def _told(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(v.replace(microsecond=v.microsecond // 1000 * 1000) if isinstance(v, datetime) else v for v in row)


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """Five letters from and to four people, one of them copied, one from a list."""
    return mbox(
        tmp_path / "mail.mbox",
        [
            letter("Ada Vögel <ada@berg.example>", ME, message_id="1@x"),
            letter("Ada Vögel <ada@berg.example>", ME, message_id="1b@x"),
            letter(f"Ines <{ME}>", "ada", "ole", subject="Re: Plan", message_id="2@x"),
            letter("Mira Kova <mira@quay.example>", ME, subject="Pier", message_id="3@x"),
            letter("news@shop.example", ME, subject="Sale", message_id="4@x", automatic=True),
        ],
    )


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return cards(
        tmp_path / "contacts.vcf",
        ("Ada Maria Vögel", "ada@berg.example", "Berg"),
        ("Juri Lind", "juri@lind.example", "Lind & Sons"),
    )


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    return calendar(
        tmp_path / "diary.ics",
        [meeting("m1", f"Ines <{ME}>", "Petra Holm <petra@holm.example>"), meeting("m2", f"Ines <{ME}>", "ada")],
    )


@pytest.fixture
def connections(tmp_path: Path) -> Path:
    return linkedin(
        tmp_path / "Connections.csv", ("Emil", "Serra", "", "Serra Boats"), ("Juri", "Lind", "", "Lind & Sons")
    )


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return clients(
        tmp_path / "clients.csv",
        "Ada Vögel,ada@berg.example,2024-05-01,9000,EUR,Tomé Adler,The rota holds",
        "Zoë Quist,zoe@quist.example,2025-02-01,4000,EUR,,",
    )


@pytest.fixture
def everything(mail: Path, book: Path, diary: Path, connections: Path, table: Path) -> list[str]:
    return [str(place) for place in (mail, book, diary, connections, table)]


@pytest.fixture
def bo(member: Member) -> Person:
    """A client who got value, and an offer of two avatars."""
    offering.load(member, OFFER)
    one = Person.objects.create(team=member.team, name="Bo Lindqvist")
    network.say_kind(member, str(one.pk), "client", since=date(2025, 1, 1))
    network.note_value(member, str(one.pk), "Every night is staffed", on=date(2026, 1, 5))
    return one
