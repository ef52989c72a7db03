"""The rates that the sums are multiplied by: moved on the page, else my own, else a guess or the seed's."""

from __future__ import annotations

from collections.abc import Collection

from whoknows.core.chance import Chance, Prior
from whoknows.core.growth import (
    Assumed,
    Figure,
    Habit,
    Made,
    Spread,
    Whose,
    names_each,
    yes_rate,
)
from whoknows.core.offer import Offer
from whoknows.core.plan import POOL

# With no rate of one's own: between one in ten and one in two, said to be a guess, moved on the page.
GUESS = (0.1, 0.5)
UNASKED = Prior(sum(GUESS) / 2)
HALF = 0.5  # "I close sales with half of those people" (seeds/introductions)
TWO = 2  # "two solid prospects per year" (seeds/introductions)


def close_rate(offer: Offer, closed: Chance, assumed: Assumed) -> Figure:
    """What share of those introduced become clients."""
    guess = HALF if offer.close_rate is None else offer.close_rate
    whose: Whose = "the seed's" if offer.close_rate is None else "your guess"
    own = Chance(Prior(guess), closed.yes, closed.of)
    return assumed.figure("close_rate", _rate(own, "of those introduced become clients", guess, whose))


def chances(made: Collection[Made], assumed: Assumed) -> tuple[Figure, Figure, Figure]:
    """The low end, the middle and the high end of the chance that an ask brings a name."""
    what = "chance that an ask brings a name"
    own = yes_rate(made, UNASKED)
    if "chance" in assumed:
        moved = assumed.figure("chance", Figure(0, "a guess", what))
        return moved, moved, moved
    low, high = own.interval if own.claimed else GUESS
    middle = _rate(own, what, UNASKED.mean, "a guess")
    return Figure(round(low, 4), middle.whose, what), middle, Figure(round(high, 4), middle.whose, what)


def prospects(made: Collection[Made], assumed: Assumed) -> Figure:
    """How many somebody names who names any."""
    each: Spread | None = names_each(made)
    own = Figure(TWO, "the seed's", "introductions each")
    if each is not None and each.claimed:
        own = Figure(round(each.middle, 4), "yours", f"introductions each (mean of {each.of})")
    return assumed.figure("prospects", own)


def habit(close: Figure, introduces: Chance, assumed: Assumed) -> Habit:
    """How I ask and what comes of it. That all are asked is a choice and no rate: it is the seed's until moved."""
    yearly = _rate(introduces, "", UNASKED.mean, "a guess")
    own = Habit(
        close_rate=float(close.value), chance=float(yearly.value), pool=POOL,
        whose={"close_rate": close.whose, "chance": yearly.whose},
    )  # fmt: skip
    return assumed.habit(own)


def seed_habit(assumed: Assumed) -> Habit:
    """The seed's two numbers, or what was put in their place."""
    half = assumed.figure("doubling_close_rate", Figure(HALF, "the seed's"))
    return assumed.habit(Habit()).moved({"close_rate": float(half.value)}, whose={"close_rate": half.whose})


def _rate(own: Chance, what: str, otherwise: float, whose: Whose) -> Figure:
    """My own rate once there are outcomes enough, saying from how many; until then what was thought before."""
    if own.claimed:
        return Figure(round(own.mean, 4), "yours", f"{what} ({own.yes} of {own.of})".strip())
    return Figure(otherwise, whose, what)
