"""Homes with something in them, as the command line sees them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.shell import Shell
from tests.told import ME, calendar, clients, letter, mbox, meeting

OFFER = Path(__file__).parents[2] / "docs" / "offer.toml"


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """An empty home."""
    return Shell(tmp_path / "home", begun=True)


def filled(folder: Path) -> Shell:
    """A home with letters, a meeting, clients and an offer."""
    shell = Shell(folder / "home", begun=True)
    mail = mbox(
        folder / "mail.mbox",
        [
            letter("Ada Vögel <ada@berg.example>", ME),
            letter(ME, "ada", subject="Re: Plan"),
            letter("Ole Berg <ole@berg.example>", ME, subject="Boats"),
            letter("Mira Kova <mira@quay.example>", ME, subject="Pier"),
        ],
    )
    diary = calendar(folder / "diary.ics", [meeting("m1", ME, "Ole Berg <ole@berg.example>")])
    table = clients(
        folder / "clients.csv",
        "Ada Vögel,ada@berg.example,2024-05-01,9000,EUR,,The rota holds",
        "Ole Berg,ole@berg.example,2025-02-01,4000,EUR,,",
    )
    shell.run("listen", mail, diary, table, "--me", ME)
    shell.run("offer", "load", OFFER)
    return shell


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A home with something in it, shared: only to be read."""
    return filled(tmp_path_factory.mktemp("full"))
