"""What the network is worth: two lines of growth, what asking brought, and the sums behind every figure."""

from whoknows.core.growth.arrival import Arrival, Beside, Group, Line, beside
from whoknows.core.growth.asks import Made, asked_lately, came_of, introduces_in_a_year, names_each, yes_rate
from whoknows.core.growth.assumed import ASSUMPTIONS, Assumed, NotAssumed
from whoknows.core.growth.evidence import Spread, by_luck, differ, share, spread
from whoknows.core.growth.fear import AskedAndLost, Client, asked_and_lost
from whoknows.core.growth.figure import CurrencyError, Figure, Sum, Total, Whose
from whoknows.core.growth.lines import Band, Habit, expected_line, forecast, own_line, simulate
from whoknows.core.growth.works import Compared, Guessed, Way, guess_against_truth, what_works
from whoknows.core.growth.worth import (
    SESSION_PRICE,
    Breakeven,
    NetworkWorth,
    Range,
    Unasked,
    breakeven,
    cost_of_all,
    cost_of_not_asking,
    expected_of_all,
    expected_value,
    worth_by_clients,
    worth_of_client,
    worth_of_network,
)

__all__ = [
    "ASSUMPTIONS",
    "SESSION_PRICE",
    "Arrival",
    "AskedAndLost",
    "Assumed",
    "Band",
    "Beside",
    "Breakeven",
    "Client",
    "Compared",
    "CurrencyError",
    "Figure",
    "Group",
    "Guessed",
    "Habit",
    "Line",
    "Made",
    "NetworkWorth",
    "NotAssumed",
    "Range",
    "Spread",
    "Sum",
    "Total",
    "Unasked",
    "Way",
    "Whose",
    "asked_and_lost",
    "asked_lately",
    "beside",
    "breakeven",
    "by_luck",
    "came_of",
    "cost_of_all",
    "cost_of_not_asking",
    "differ",
    "expected_line",
    "expected_of_all",
    "expected_value",
    "forecast",
    "guess_against_truth",
    "introduces_in_a_year",
    "names_each",
    "own_line",
    "share",
    "simulate",
    "spread",
    "what_works",
    "worth_by_clients",
    "worth_of_client",
    "worth_of_network",
    "yes_rate",
]
