"""The rates that Growth and the plan multiply by: moved on the page, else my own, else a guess or the seed's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date

from whoknows.core.candidate import POOL, Candidate
from whoknows.core.chance import Chance, Prior, nested
from whoknows.core.growth import (
    Assumed,
    Figure,
    Habit,
    Made,
    Spread,
    Unasked,
    Whose,
    names_each,
    yes_rate,
)
from whoknows.core.month import FIRST
from whoknows.core.offer import Offer

# With no rate of one's own: between one in ten and one in two, said to be a guess, moved on the page.
GUESS = (0.1, 0.5)
UNASKED = Prior(sum(GUESS) / 2, whose="a guess")
UNSURE = (0.1, 0.9)  # a guess of never or of always is taken for these: neither could be planned with or learn
NOTHING = Assumed({})
HALF = 0.5  # "I close sales with half of those people" (seeds/introductions)
TWO = 2  # "two solid prospects per year" (seeds/introductions)


def close_rate(offer: Offer, closed: Chance, assumed: Assumed) -> Figure:
    """What share of those introduced become clients."""
    guess = HALF if offer.close_rate is None else offer.close_rate
    whose: Whose = "the seed's" if offer.close_rate is None else "your guess"
    own = Chance(Prior(guess), closed.yes, closed.of)
    return assumed.figure("close_rate", _rate(own, "of those introduced become clients", whose))


def expected(of_the_first: int | None, made: Sequence[Made]) -> Prior:
    """What I guessed: of the first five who answer, how many name somebody, and before each ask whether they would.

    Of fewer than five asks it tells too little; then the guess is none of mine.
    """
    before_each = [one.guess for one in made if one.guess is not None]
    asks = len(before_each) + FIRST * (of_the_first is not None)
    if asks < FIRST:
        return UNASKED
    low, high = UNSURE
    return Prior(min(max(((of_the_first or 0) + sum(before_each)) / asks, low), high), whose="your guess")


def unasked(people: Collection[Candidate], made: Collection[Made], prior: Prior, assumed: Assumed) -> list[Unasked]:
    """The people not asked, grouped by what they are to me where ten asks of such people are settled, else together."""
    settled, of_all = [ask for ask in made if ask.yes is not None], yes_rate(made, prior)
    of_kind = nested(settled, lambda ask: bool(ask.yes), lambda ask: ask.kind, prior=prior)
    kinds = Counter(one.kind for one in people)
    own = {kind: of_kind(Made(0, 0, date.min, kind=kind)) for kind in kinds}
    apart = [] if "chance" in assumed else [kind for kind in sorted(kinds) if own[kind] != of_all]
    groups = [_group(kinds[kind], kind, own[kind], assumed) for kind in apart]
    rest = len(people) - sum(kinds[kind] for kind in apart)
    return [_group(rest, "", of_all, assumed), *groups] if rest or not groups else groups


def _group(people: int, kind: str, own: Chance, assumed: Assumed) -> Unasked:
    """A group with the low end, the middle and the high end of the chance that an ask of them brings a name."""
    what = "chance that an ask brings a name"
    told = Figure(
        people, "yours", f"{kind}s who got value and were not asked" if kind else "who got value and were not asked"
    )
    if "chance" in assumed:
        moved = assumed.figure("chance", Figure(0, "a guess", what))
        return Unasked(told, moved, moved, moved)
    middle = _rate(own, what, own.prior.whose)
    low, high = GUESS if middle.whose == UNASKED.whose else (own if own.claimed else Chance(own.prior)).interval
    return Unasked(
        told,
        Figure(round(low, 4), middle.whose, middle.what),
        middle,
        Figure(round(high, 4), middle.whose, middle.what),
    )


def prospects(made: Collection[Made], assumed: Assumed = NOTHING) -> Figure:
    """How many somebody names who names any."""
    each: Spread | None = names_each(made)
    own = Figure(TWO, "the seed's", "introductions each")
    if each is not None and each.claimed:
        own = Figure(round(each.middle, 4), "yours", f"introductions each (mean of {each.of})")
    return assumed.figure("prospects", own)


def habit(close: Figure, introduces: Chance, assumed: Assumed) -> Habit:
    """How I ask and what comes of it. That all are asked is a choice and no rate: it is the seed's until moved."""
    yearly = _rate(introduces, "", introduces.prior.whose)
    own = Habit(
        close_rate=float(close.value), chance=float(yearly.value), pool=POOL,
        whose={"close_rate": close.whose, "chance": yearly.whose},
    )  # fmt: skip
    return assumed.habit(own)


def seed_habit(assumed: Assumed) -> Habit:
    """The seed's two numbers, or what was put in their place."""
    half = assumed.figure("doubling_close_rate", Figure(HALF, "the seed's"))
    return assumed.habit(Habit()).moved({"close_rate": float(half.value)}, whose={"close_rate": half.whose})


def _rate(own: Chance, what: str, otherwise: Whose) -> Figure:
    """My own rate once there are outcomes enough, saying from how many; until then what was thought before."""
    if own.claimed:
        return Figure(round(own.mean, 4), "yours", f"{what} ({own.yes} of {own.of})".strip())
    return Figure(own.prior.mean, otherwise, what)
