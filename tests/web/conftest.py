"""What tests of the pages share: a browser on this machine, a client, and a small network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from tests.web.invented import OFFER, linkedin

from whoknows.book.models import Member, Person
from whoknows.coach import listen, network, offering

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage"
)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    found = [place for place in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if Path(place).exists()]
    if not found:
        pytest.skip("there is no /usr/bin/chromium on this machine")
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright's loop runs in the thread of the test
    return {**browser_type_launch_args, "executable_path": found[0], "args": FLAGS.split()}


@pytest.fixture
def here(member: Member) -> Client:
    """A browser of the user, without a network yet."""
    return Client(headers={"host": "127.0.0.1:8770"})


@pytest.fixture
def people(member: Member, tmp_path: Path) -> dict[str, Person]:
    """Ten people from a LinkedIn export, by first name; Marit and Tobias are clients, and there is an offer."""
    listen.listen(member, [str(linkedin(tmp_path))])
    offering.load(member, OFFER)
    found = {one.name.split()[0]: one for one in Person.objects.all()}
    network.say_kind(member, str(found["Marit"].pk), "client")
    network.say_kind(member, str(found["Tobias"].pk), "client")
    network.note_value(member, str(found["Marit"].pk), "We close the month in two days now")
    return found


@pytest.fixture
def nothing_running(member: Member) -> Iterator[None]:
    """No import of an earlier test is remembered, and none of this one later."""
    from whoknows.web import running

    running.clear(member)
    yield
    running.clear(member)
