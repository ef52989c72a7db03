"""Growth: what it is worth."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import click

from whoknows.cli.common import as_json, day_or_today, here, money, on_day, say_json


@click.command()
@on_day("As of that day")
@as_json
def growth(on: date | None, as_json: bool) -> None:
    """What introductions are worth.

    What a client is worth, what not asking cost, and two lines of growth.
    """
    member = here()
    from whoknows.coach import money as coach
    from whoknows.coach import plain

    g = coach.growth(member, on=day_or_today(member, on))
    if as_json:
        say_json(plain.growth(g))
        return
    click.echo(f"Clients: {g.clients}, of them {g.through} through an introduction")
    if g.worth:
        click.echo(
            f"A client is worth {money(member, g.worth.exact, g.worth.currency)} ({g.worth.what}, {g.worth.whose})"
        )
    else:
        click.echo("What a client is worth is not said yet: whoknows kind PERSON client --worth 9000")
    click.echo(f"Your network: {g.network.people.value:,} people, {g.network.years.value} years")
    for currency, figure in g.network.so_far.items():
        click.echo(f"  so far {money(member, figure.exact, currency)} (yours)")
    if g.cost_of_not_asking:
        cost = g.cost_of_not_asking
        low, high = (money(member, s.total.quantize(Decimal(1)), s.currency) for s in (cost.low, cost.high))
        click.echo(f"Not asking cost last year: {low} to {high}")
        click.echo(f"  {cost.low}\n  {cost.high}")
    click.echo(f"Asks made: {g.made:,}. Of clients: {g.asked}")
    click.echo("\nClients in      1 year   2 years  3 years  4 years  5 years")
    click.echo("The seed's  " + "".join(f"{n:9,.0f}" for n in g.seed_line) + "   doubling, as the seed says")
    click.echo("Yours       " + "".join(f"{b.mid:9,.1f}" for b in g.own_line) + "   as prospects run out")
    click.echo("  from      " + "".join(f"{b.low:9,.0f}" for b in g.own_line) + "   four times in five between")
    click.echo("  to        " + "".join(f"{b.high:9,.0f}" for b in g.own_line))
    for figure in g.habit.figures.values():
        click.echo(f"  · {figure}")
