"""What one client is worth, and what one session at a price must bring."""

from __future__ import annotations

from collections.abc import Mapping

from whoknows.book.models import Kind, Member
from whoknows.core import growth as sums
from whoknows.core.growth import Assumed, Breakeven, CurrencyError, Figure, Sum
from whoknows.core.offer import Offer

ONE = Figure(1, "a guess", "all of it stays with me")


def of_client(
    member: Member, offer: Offer, was: list[Kind], worths: Mapping[str, Figure], assumed: Assumed
) -> tuple[Figure | None, Sum | None]:
    """What a client is worth: as moved, else the mean of my own clients in my currency, else what the offer says.

    With no client in my currency, the mean in that of most clients: amounts are never changed from one to another.
    """
    currency = assumed.currency or offer.currency or member.currency
    if "price" in assumed:
        total = sums.worth_of_client(
            assumed.figure("price", Figure(0, "a guess", "a sale", currency)),
            times_a_year=assumed.figure("times", Figure(1, "a guess", "sales a year")),
            years=assumed.figure("stay", Figure(1, "a guess", "years that a client stays")),
            margin=assumed.figure("margin", ONE),
        )
        return Figure(total.total, "your guess", "by price, years and margin", currency), total
    if "worth" in assumed:
        return assumed.figure("worth", Figure(0, "a guess", "worth of a client", currency)), None
    if worths:
        most = max(worths, key=lambda code: (sum(k.currency == code and k.worth is not None for k in was), code))
        return worths.get(assumed.currency or member.currency) or worths[most], None
    if offer.worth is not None:
        return Figure(offer.worth, "your guess", "worth of a client", offer.currency or member.currency), None
    return None, None


def of_session(worth: Figure | None, assumed: Assumed) -> tuple[Figure, Breakeven | None]:
    """What one session at a price must bring; the seed's price is in dollars, and compared with dollars only."""
    price = sums.SESSION_PRICE
    if "session" in assumed:
        currency = worth.currency if worth else assumed.currency or price.currency
        price = Figure(assumed.numbers["session"], "your guess", "price of one session", currency)
    margin = ONE if "price" in assumed else assumed.figure("margin", ONE)
    try:
        return price, sums.breakeven(worth, margin, price) if worth else None
    except (CurrencyError, ValueError):
        return price, None
