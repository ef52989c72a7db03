"""Growth: what it is worth."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import click

from whoknows.cli.common import as_json, day_or_today, here, money, on_day, say_json

if TYPE_CHECKING:
    from whoknows.book.models import Member
    from whoknows.coach.money import Growth


@click.command()
@on_day("As of that day")
@click.option(
    "--assume", "assumed", multiple=True, metavar="NAME=VALUE",
    help="Move an assumption, for this answer only: chance=30%, pool=5, price=1200 … As often as you like.",
)  # fmt: skip
@as_json
def growth(on: date | None, assumed: tuple[str, ...], as_json: bool) -> None:
    """What introductions are worth.

    What a client is worth, what not asking cost, what asking brought so far, and two lines of growth.
    """
    given = dict(_pair(one) for one in assumed)
    member = here()
    from whoknows.coach import money as coach
    from whoknows.coach import plain
    from whoknows.core.growth import NotAssumed

    try:
        g = coach.growth(member, on=day_or_today(member, on), given=given, example=not as_json)
    except NotAssumed as why:
        raise click.BadParameter(str(why), param_hint="--assume") from None
    if as_json:
        from whoknows.coach.money.told import further

        say_json({**plain.growth(g), **further(g)})
        return
    _say_worth(member, g)
    _say_lines(g)
    _say_what_came(g)


def _pair(one: str) -> tuple[str, str]:
    name, sign, value = one.partition("=")
    if not sign:
        raise click.BadParameter(f"“{one}” is no assumption; write it as chance=30%.", param_hint="--assume")
    return name.strip(), value


def _say_worth(member: Member, g: Growth) -> None:
    click.echo(f"Clients: {g.clients:,}, of them {g.through:,} through an introduction")
    if g.worth:
        click.echo(
            f"A client is worth {money(member, g.worth.exact, g.worth.currency)} ({g.worth.what}, {g.worth.whose})"
        )
    else:
        click.echo("What a client is worth is not said yet: whoknows kind PERSON client --worth 9000")
    if g.worth_sum:
        click.echo(f"  {g.worth_sum}")
    people = "1 person" if g.network.people.value == 1 else f"{g.network.people.value:,} people"
    click.echo(f"Your network: {people}, {g.network.years.value} years")
    for currency, figure in g.network.so_far.items():
        through = g.through_worth.get(currency, Decimal(0))
        told = f"  so far {money(member, figure.exact, currency)} (yours)"
        click.echo(f"{told}, {money(member, through, currency)} of it through introductions" if through else told)
    if g.cost_of_not_asking:
        cost = g.cost_of_not_asking
        low, high = (money(member, s.total.quantize(Decimal(1)), s.currency) for s in (cost.low, cost.high))
        click.echo(f"Not asking cost last year: {low if low == high else f'{low} to {high}'}")
        for one in dict.fromkeys(map(str, (*cost.low.sums, *cost.high.sums))):
            click.echo(f"  {one}")
    if g.session:
        price = money(member, g.session_price.exact, g.session_price.currency)
        clients = "1 client" if g.session.clients == 1 else f"{g.session.clients} clients"
        click.echo(f"One session at {price} ({g.session_price.whose}) pays with {clients}")
    click.echo(f"Asks made: {g.made:,}. Of clients: {g.asked.tested if g.asked.asks else g.asked}")


def _say_lines(g: Growth) -> None:
    years = range(1, len(g.seed_line) + 1)
    if g.start.whose == "a guess":
        click.echo(f"\nNobody is noted as a client yet; the lines begin with {g.start.value} as an example.")
    click.echo(f"\n{'Clients in':12}" + "".join(f"{f'{n} year' if n == 1 else f'{n} years':>9}" for n in years))
    click.echo("The seed's  " + "".join(f"{n:9,.0f}" for n in g.seed_line) + f"   {_seed(g)}")
    click.echo("Yours       " + "".join(f"{b.mid:9,.1f}" for b in g.own_line) + "   as prospects run out")
    click.echo("  from      " + "".join(f"{b.low:9,.0f}" for b in g.own_line) + "   four times in five between")
    click.echo("  to        " + "".join(f"{b.high:9,.0f}" for b in g.own_line))
    for name, figure in g.habit.figures.items():
        if name != "introductions_per_client":
            click.echo(f"  · {figure}")


def _seed(g: Growth) -> str:
    """What the seed's line rests on, where its figures were moved."""
    figures = [f for name, f in g.seed_habit.figures.items() if name in ("introductions_per_client", "close_rate")]
    moved = [str(figure) for figure in figures if figure.whose != "the seed's"]
    return ", ".join(moved) or "doubling, as the seed says"


def _say_what_came(g: Growth) -> None:
    if g.beside.introduced.arrivals:
        click.echo("\nThe introduced, and others")
        for line in g.beside.lines:
            click.echo(f"  {line.what}{f', {line.unit}' if line.unit else ''}: {line.verdict}")
    if g.works:
        click.echo("\nWhat works")
        for one in g.works:
            shares = ", ".join(f"{way.name} {way.chance.counted}" for way in one.ways)
            click.echo(f"  {one.what}: {shares}. {one}")
    if g.guessed.asks:
        click.echo(f"  {g.guessed}")
    missing = [one for one in g.missing if one.is_missing]
    if missing:
        click.echo("\nTo note, for figures of your own")
        for note in missing:
            click.echo(f"  {note.what} ({note.noted} of {note.needed})")
