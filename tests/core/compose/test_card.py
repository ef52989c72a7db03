"""The listening card: what the avatar says, and when one hears it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from whoknows.core import offer as offers
from whoknows.core.ask import Asker, Introducer
from whoknows.core.compose.forms import telling
from whoknows.core.compose.note import settings

OFFER = offers.from_toml((Path(__file__).parents[3] / "docs" / "offer.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("turn", range(5))
def test_however_often_a_card_is_worded_anew_it_has_its_occasions(turn: int) -> None:
    anna = Introducer("Anna Field", "client", turn=turn)
    at = telling(anna, OFFER, OFFER.avatars[0], Asker("Sam Reed"), date(2026, 3, 9))
    for take in range(14):
        assert len(dict(settings(at(take, 0)))) >= 2
