"""The network: people, kind, value, triage."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import click

from whoknows.cli.common import amount, as_json, day, day_or_today, here, on_day, say_json, written

KEYS = {"c": "client", "a": "associate", "f": "friend", "n": "no"}


@click.command()
@click.argument("query", nargs=-1)
@click.option("--most", default=50, show_default=True, type=click.IntRange(min=1), help="How many to show.")
@click.option("--machines", is_flag=True, help="Show lists and robots instead of people.")
@on_day("As of that day")
@as_json
def people(query: tuple[str, ...], most: int, machines: bool, on: date | None, as_json: bool) -> None:
    """Who is in the network, warmest first.

    QUERY: words of a name, address, firm or position, or a kind.
    """
    member = here()
    from whoknows.coach import network, plain

    found = network.people(member, " ".join(query), on=day_or_today(member, on), machines=machines)
    if as_json:
        say_json([plain.known(k) for k in found])
        return
    for k in found[:most]:
        click.echo(
            f"{k.person.pk:>6}  {k.person.name[:28]:28}  {k.kind:9}  {k.warmth.strength:7.1f}  "
            f"{written(member, k.warmth.last):12}  {(k.person.address or k.firm)[:36]}"
        )
    if not found:
        click.echo("Nobody. Take in your contacts first: whoknows listen FILE" if not query else "Nobody fits.")
    elif len(found) > most:
        click.echo(f"… and {len(found) - most:,} more (--most {len(found)})")


@click.command()
@click.argument("person", metavar="PERSON")
@click.argument("kind", type=click.Choice(["client", "associate", "friend", "prospect", "no"]))
@click.option("--since", type=day, help="A client since that day.")
@click.option("--until", type=day, help="… and until that day.")
@click.option("--worth", type=amount, help="What they are worth to you over the years.")
@click.option("--currency", default="", help="ISO code, as EUR (default: yours).")
@click.option("--through", default="", metavar="PERSON", help="Who introduced them to you.")
@as_json
def kind(
    person: str, kind: str, since: date | None, until: date | None, worth: Decimal | None, currency: str,
    through: str, as_json: bool,
) -> None:  # fmt: skip
    """Say what PERSON is to you.

    *no* means: not for asking.
    """
    member = here()
    from whoknows.coach import network, plain

    one = network.say_kind(
        member, person, kind, since=since, until=until, worth=worth, currency=currency.upper(), through=through
    )
    if as_json:
        say_json(plain.person_whole(network.person(member, str(one.pk))))
    else:
        click.echo(f"{one.name}: {'not for asking' if kind == 'no' else kind}.")


@click.command()
@click.argument("person", metavar="PERSON")
@click.argument("text")
@on_day("The day they got it")
@as_json
def value(person: str, text: str, on: date | None, as_json: bool) -> None:
    """Note that PERSON got value from you.

    Use their own words if you can: they come up in the ask.
    """
    member = here()
    from whoknows.coach import network, plain

    if not text.strip():
        raise click.BadParameter("say in a few words what they got", param_hint="TEXT")
    moment = network.note_value(member, person, text, on=on)
    if as_json:
        say_json(plain.person_whole(network.person(member, str(moment.person_id))))
    else:
        click.echo(f"Noted for {moment.person.name}, {written(member, moment.on)}: {moment.text}")


@click.command()
def triage() -> None:
    """One key for each of the warmest people."""
    member = here()
    from whoknows.coach import network
    from whoknows.core.tie import words

    now = day_or_today(member, None)
    plan = network.triage(member, on=now)
    if not plan.people:
        click.echo(
            "Nobody is left to look at. Take in more with: whoknows listen FILE" if not plan.total else "All done."
        )
        return
    if not plan.by_warmth:
        click.echo("There are no letters or meetings, so how warm each tie is is unknown. Ordered by whom you want to")
        click.echo("meet (if your offer says so) and by how lately you were connected.")
    click.echo("c client · a associate · f friend · n not for asking · space later · q stop\n")
    for number, k in enumerate(plan.people, plan.done + 1):
        about = ", ".join(x for x in (k.position, k.firm) if x) or k.person.address
        click.echo(f"{number}/{plan.total}  {click.style(k.person.name, bold=True)}  {about}")
        click.echo(f"      {words(k.warmth, on=now)}  ", nl=False)
        key = _key()
        click.echo(KEYS.get(key, "later" if key == " " else "stop"))
        if key == "q":
            return
        if key == " ":
            network.leave_for_later(member, k.person)
        else:
            network.say_kind(member, str(k.person.pk), KEYS[key])
    click.echo("\nDone. Say what somebody got from you with: whoknows value PERSON “…”")


def _key() -> str:
    while True:
        key = click.getchar().casefold()
        if key in KEYS or key in {" ", "q"}:
            return key
        if key in {"\x03", "\x04", ""}:
            raise KeyboardInterrupt
