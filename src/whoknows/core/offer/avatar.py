"""The offer and its avatars, as plain values.

Every field is asked for in the grammatical place where it will stand in an ask; the comments show that place.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

UNNAMED = "Somebody to meet"  # an avatar of which neither a name nor a role is said yet


class OfferError(ValueError):
    """An offer that can't be read or used; the message says which field and what to write there."""


@dataclass(frozen=True, slots=True)
class Avatar:
    """Exactly the kind of person I want to meet, and the problem-stack they live with."""

    name: str  # a short label for myself: "Plant managers"
    role: str = ""  # "Who do you know who is …": "an operations director"
    firm: str = ""  # "… at …": "a family-owned food maker"
    size: str = ""  # "… with …": "50 to 200 people"
    place: str = ""  # "… in …": "Yorkshire"
    event: str = ""  # "… who …": "has just lost a production planner"
    says: tuple[str, ...] = ()  # what they say, word for word: "We're always firefighting."
    complaint: str = ""  # the complaint they voice; "they …": "can't get orders out on time"
    cause: str = ""  # what is under it; "because …": "nobody owns the plan from week to week"
    cost: str = ""  # what it costs them; "it costs them …": "two late penalties a month"
    tried: str = ""  # what they tried; "they have tried …": "hiring another planner"
    reason: str = ""  # why they would want to meet me; "they would get …": "a week's plan that holds"
    gathers: tuple[str, ...] = ()  # where they gather: "the Leeds Food Forum"


@dataclass(frozen=True, slots=True)
class Offer:
    """What I do, what makes it mine, what a client is worth, and the avatars it is for."""

    trade: str = ""  # "I'm …": "a production planner"
    result: str = ""  # the result clients name; "I help them …": "get orders out on time without overtime"
    usp: str = ""  # "What's different is that …": "I stay until your own people run the plan"
    worth: Decimal | None = None  # what a client is worth to me over the years, in ``currency``
    currency: str = ""  # ISO 4217
    close_rate: float | None = None  # my own guess: of the people I meet, the share who become clients
    avatars: tuple[Avatar, ...] = field(default=())

    def avatar(self, name: str = "") -> Avatar:
        """The avatar of that name, or the first. Raises ``OfferError`` when there is none."""
        for avatar in self.avatars:
            if not name or avatar.name.casefold() == name.casefold():
                return avatar
        known = ", ".join(a.name for a in self.avatars) or "none yet"
        raise OfferError(f"there is no avatar called “{name}” in the offer (there is: {known})")
