"""Each person once: sure pairs are merged, likely ones are kept to be offered, and what the user said holds."""

from whoknows.book.duplicates.known import everyone
from whoknows.book.duplicates.offering import Offered, offered, waiting
from whoknows.book.duplicates.saying import make_one, open_again, part
from whoknows.book.duplicates.settling import settle, take_back

__all__ = ["Offered", "everyone", "make_one", "offered", "open_again", "part", "settle", "take_back", "waiting"]
