"""What it is worth: clients, the network as an asset, the cost of not asking, what works, and the two lines."""

from whoknows.coach.money.figures import Growth, growth
from whoknows.coach.money.rows import Row, earned

__all__ = ["Growth", "Row", "earned", "growth"]
