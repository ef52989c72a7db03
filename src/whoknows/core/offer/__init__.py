"""The offer: what I do, for exactly whom, and why they would want to meet."""

from .avatar import Avatar, Offer, OfferError
from .session import QUESTIONS, Question
from .toml import from_dict, from_toml, to_dict, to_toml

__all__ = [
    "QUESTIONS",
    "Avatar",
    "Offer",
    "OfferError",
    "Question",
    "from_dict",
    "from_toml",
    "to_dict",
    "to_toml",
]
