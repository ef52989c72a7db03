"""What the network is worth: two lines of growth, and the sums behind every figure."""

from whoknows.core.growth.fear import AskedAndLost, Client, asked_and_lost
from whoknows.core.growth.figure import CurrencyError, Figure, Sum, Whose
from whoknows.core.growth.lines import Band, Habit, expected_line, forecast, own_line, simulate
from whoknows.core.growth.worth import (
    SESSION_PRICE,
    Breakeven,
    NetworkWorth,
    Range,
    breakeven,
    cost_of_not_asking,
    expected_value,
    worth_by_clients,
    worth_of_client,
    worth_of_network,
)

__all__ = [
    "SESSION_PRICE",
    "AskedAndLost",
    "Band",
    "Breakeven",
    "Client",
    "CurrencyError",
    "Figure",
    "Habit",
    "NetworkWorth",
    "Range",
    "Sum",
    "Whose",
    "asked_and_lost",
    "breakeven",
    "cost_of_not_asking",
    "expected_line",
    "expected_value",
    "forecast",
    "own_line",
    "simulate",
    "worth_by_clients",
    "worth_of_client",
    "worth_of_network",
]
