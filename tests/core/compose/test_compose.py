"""The four forms of an ask."""

from datetime import date
from pathlib import Path

from whoknows.core import offer as offers
from whoknows.core.ask import Asker, Introducer, Moment
from whoknows.core.compose import compose
from whoknows.core.review import review

OFFER = offers.from_toml((Path(__file__).parents[3] / "docs" / "offer.toml").read_text(encoding="utf-8"))
DAY = date(2026, 11, 21)
ANNA = Introducer("Anna Field", "client", moments=(Moment(date(2026, 3, 4), "The plan finally held."),))


def test_an_ask_is_spoken_in_under_seventy_words_and_forwarded_in_under_120() -> None:
    ask = compose(ANNA, OFFER, OFFER.avatars[0], asker=Asker("Sam Reed"), today=DAY)
    assert len(ask.spoken.split()) < 70
    assert len(ask.forwardable.split()) < 120
    assert review(ask.spoken).ready and review(ask.message).ready


def test_the_same_input_gives_the_same_text() -> None:
    first, second = (compose(ANNA, OFFER, OFFER.avatars[0], asker=Asker("Sam Reed"), today=DAY) for _ in range(2))
    assert first == second
