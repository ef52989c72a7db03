"""The offer: what I do, for exactly whom, and why they would want to meet."""

from .avatar import UNNAMED, Avatar, Offer, OfferError
from .difference import changed
from .example import examples
from .fit import FITS, fits
from .remark import OfferRemark, put_right, remarks, written_in
from .session import QUESTIONS, Question
from .toml import from_dict, from_toml, to_dict, to_toml

__all__ = [
    "FITS",
    "QUESTIONS",
    "UNNAMED",
    "Avatar",
    "Offer",
    "OfferError",
    "OfferRemark",
    "Question",
    "changed",
    "examples",
    "fits",
    "from_dict",
    "from_toml",
    "put_right",
    "remarks",
    "to_dict",
    "to_toml",
    "written_in",
]
