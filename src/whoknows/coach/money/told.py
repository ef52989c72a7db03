"""What ``growth --json`` tells beyond its contract, as plain values."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from whoknows.coach.money.figures import Growth
from whoknows.core.chance import Chance
from whoknows.core.growth import Compared, Line, Spread, Total

Plain = dict[str, Any]
CENT = Decimal("0.01")


def further(one: Growth) -> Plain:
    """What one session must bring, the introduced beside the others, the fear tested, what works, what to note."""
    return {
        "start": int(one.start.value),
        "expected": _sum(one.expected) if one.expected else None,
        "through_introductions": {currency: str(amount) for currency, amount in one.through_worth.items()},
        "session": _session(one),
        "introduced_beside_others": [_line(line) for line in one.beside.lines],
        "fear": one.asked.tested,
        "lost_otherwise": one.asked.lost_otherwise,
        "what_works": [_compared(compared) for compared in one.works],
        "guess_against_truth": {
            "asks": one.guessed.asks, "expected": one.guessed.expected, "named": one.guessed.named,
            "unexpected": one.guessed.unexpected, "words": str(one.guessed),
        },
        "to_note": [{"what": n.what, "noted": n.noted, "needed": n.needed} for n in one.missing if n.is_missing],
    }  # fmt: skip


def _sum(one: Total) -> Plain:
    return {"value": str(one.total.quantize(CENT)), "currency": one.currency, "sum": str(one)}


def _session(one: Growth) -> Plain:
    paid = one.session
    return {
        "price": str(one.session_price.exact), "currency": one.session_price.currency, "whose": one.session_price.whose,
        "clients": paid.clients if paid else None, "introductions": one.fewest,
    }  # fmt: skip


def _line(one: Line) -> Plain:
    sides = {"introduced": _side(one.introduced), "others": _side(one.others)}
    return {"what": one.what, "unit": one.unit, **sides, "differs": one.differs, "verdict": one.verdict}


def _compared(one: Compared) -> Plain:
    ways = [{"way": way.name, **_side(way.chance)} for way in one.ways]
    return {"by": one.by, "ways": ways, "best": one.best or None, "verdict": str(one)}


def _side(side: Chance | Spread | None) -> Plain:
    """Figure, low and high, None where too little was counted to say; and of how many."""
    if side is None or not side.of:
        return {"figure": None, "low": None, "high": None, "of": 0}
    if isinstance(side, Chance):
        low, high = side.interval
        return {"figure": round(side.yes / side.of, 4), "low": round(low, 4), "high": round(high, 4), "of": side.of}
    return {"figure": side.middle, "low": side.low, "high": side.high, "of": side.of}
