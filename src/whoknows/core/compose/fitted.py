"""The offer's phrases as clauses that can stand in a sentence, whatever shape they were typed in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, TypeVar

from ..offer import Avatar, Offer
from .gain import gain, prospect
from .mine import different, helps, trade, work
from .phrase import shortened, thought, tidy
from .theirs import LONGEST, cause, cost, problem, toll, tried, trouble
from .tongue import foreign


@dataclass(frozen=True, slots=True)
class Fitted:
    """What can be said of the avatar and of me, each a clause in small letters, or empty.

    What is surely no clause stands beside it, to be named after a colon: a clause or its name, never both.
    """

    problem: str = ""  # they can't get orders out on time
    trouble: str = ""  # late orders, short deliveries
    spoken: str = ""  # it's out again: what they say, where it is neither
    toll: str = ""  # women who never feel finished
    prospect: str = ""  # count of the bees on one morning
    work: str = ""  # gulls gone without shooting
    cause: str = ""  # because nobody owns the plan
    cost: str = ""  # it costs them two late penalties a month
    tried: str = ""  # they've tried hiring another planner
    gain: str = ""  # they'd get a week's plan that holds
    help: str = ""  # I help them get orders out on time
    different: str = ""  # what's different is that I stay until your own people run the plan
    trade: str = ""  # I'm a production planner

    @property
    def why(self) -> bool:
        """Whether there is any reason why they would want to meet."""
        return bool(self.problem or self.trouble or self.spoken or self.gain or self.prospect or self.help or self.work)


@lru_cache(maxsize=256)  # the same answers are said to many people, and tried at several lengths
def fitted(offer: Offer, avatar: Avatar, *, most: int = LONGEST) -> Fitted:
    """Every phrase of the offer and the avatar, fitted; one that is too long is left out, where another says why."""
    told = every(offer, avatar, most)
    if told.why or not any((avatar.complaint, avatar.cost, avatar.reason, offer.result)):
        return told
    complaint, price, reason, result = (
        shortened(tidy(text), most) for text in (avatar.complaint, avatar.cost, avatar.reason, offer.result)
    )
    cut_short = replace(avatar, complaint=complaint, cost=price, reason=reason)
    return every(replace(offer, result=result), cut_short, most)


def every(offer: Offer, avatar: Avatar, most: int) -> Fitted:
    offer, avatar = in_english(offer), in_english(avatar)
    complaint, named, price = problem(avatar.complaint, most), trouble(avatar.complaint, most), cost(avatar.cost, most)
    spoken = "" if complaint or named else thought(tidy(avatar.complaint), most)
    if not avatar.complaint:  # what it costs them is then what they live with
        complaint, price = price.replace("it costs them", "they put up with", 1), ""
    return Fitted(
        problem=complaint,
        trouble=named,
        spoken=spoken,
        cause=cause(avatar.cause, most),
        cost=price,
        toll=toll(avatar.cost, most),
        tried=tried(avatar.tried, most),
        gain=gain(avatar.reason, most),
        prospect=prospect(avatar.reason, most),
        help=helps(offer.result, most),
        work=work(offer.result, most),
        different=different(offer.usp, most),
        trade=trade(offer.trade, most),
    )


Answers = TypeVar("Answers", Offer, Avatar)


def in_english(answers: Answers) -> Answers:
    """The answers without those in another language, which no English sentence can take in."""
    other = [name for name in _WOVEN if foreign(str(getattr(answers, name, "")))]
    left_out: dict[str, Any] = dict.fromkeys(other, "")
    return replace(answers, **left_out) if other else answers


_WOVEN = ("result", "usp", "complaint", "cause", "cost", "tried", "reason")  # a trade is said as a name is
