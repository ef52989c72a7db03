"""What all tests share: the real data where it is, and the one user."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from whoknows.book.models import Member


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of real data; tests that need it are marked ``real``."""
    place = os.environ.get("WHOKNOWS_REAL_DATA", "")
    if not place:
        pytest.skip("WHOKNOWS_REAL_DATA names no folder of real data")
    return Path(place)


@pytest.fixture
def member(db: None) -> Member:
    """The one user of this machine."""
    from whoknows import coach

    return coach.me()
