"""Planning: what is due, who was asked and why not, the week, the chains, and how often I ask."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from whoknows.cli.common import as_json, day_or_today, here, indent, money, on_day, say_json, written

if TYPE_CHECKING:
    from whoknows.book.models import Member
    from whoknows.coach.chains import Chains
    from whoknows.coach.planning import Week
    from whoknows.core.chain import Link


@click.command()
@click.option("--ics", type=click.Path(dir_okay=False, path_type=Path), help="Also write it as a calendar to follow.")
@on_day("As of that day")
@as_json
def due(ics: Path | None, on: date | None, as_json: bool) -> None:
    """All that is due, with the words for it; nothing of it is ever hidden."""
    member = here()
    from whoknows.coach import loops, plain, today, upcoming
    from whoknows.coach.offering import current_offer

    on = day_or_today(member, on)
    found = loops.with_words(member, today.due(member, on=on), on=on, offer=current_offer(member))
    if ics:
        ics.write_text(upcoming.feed(member, on=on), encoding="utf-8", newline="")
    if as_json:
        say_json([plain.due(one) for one in found])
        return
    for one in found:
        click.echo(f"since {written(member, one.since)}: {one.words}")
        if one.say:
            click.echo(indent(one.say))
    if not found:
        click.echo("Nothing is due.")


@click.command()
@on_day("As of that day")
@as_json
def coverage(on: date | None, as_json: bool) -> None:
    """Who got value and was not asked, and why not."""
    member = here()
    from whoknows.coach import covering, plain
    from whoknows.coach.here import days_written

    rows = covering.covered(member, on=day_or_today(member, on))
    if as_json:
        say_json([plain.covered(one) for one in rows])
        return
    owed = [one for one in rows if one.got_value]
    asked = sum(one.asked_this_year for one in owed)
    people, were = "1 person" if len(owed) == 1 else f"{len(owed):,} people", "was" if asked == 1 else "were"
    click.echo(f"{people} got value from you; {asked:,} of them {were} asked within a year.")
    for one in rows:
        if not one.asked_this_year or one.why_not:
            why_not = days_written(member, one.why_not)
            click.echo(f"  {one.person.name}: {why_not or 'may be asked today'}")


@click.command()
@on_day("From that day")
@as_json
def week(on: date | None, as_json: bool) -> None:
    """Whom to ask about whom on the next five working days, and what each ask should bring."""
    member = here()
    from whoknows.coach import plain, planning

    found = planning.week(member, on=day_or_today(member, on))
    if as_json:
        say_json([plain.planned(one) for one in found.asks])
        return
    for one in found.asks:
        named = f" (perhaps {', '.join(p.name for p in one.prospects)})" if one.prospects else ""
        when = written(member, one.planned.on)
        click.echo(f"{when}  {click.style(one.person.name, bold=True)}: {one.planned.avatar}{named}")
        click.echo(f"    {one.planned.sum}")
        click.echo(f"    chance: {one.planned.chance}")
    if not found.asks:
        click.echo(_why_nobody(found))


def _why_nobody(week: Week) -> str:
    if week.wanted:
        return f"There is no plan yet. {week.wanted}\nGo on with your offer: whoknows offer write"
    if not week.offer.avatars:
        return "There is no plan yet: it needs your offer, which says whom to ask for. Write it: whoknows offer write"
    if not week.askable:
        return "First say who your clients, associates and friends are: whoknows triage"
    why = week.enough or "everybody you may ask was asked lately, is resting, is put off, or has no value noted yet"
    return f"Nobody is to be asked this week: {why}.\nWho was asked, and why not: whoknows coverage"


@click.command()
@on_day("As of that day")
@as_json
def chain(on: date | None, as_json: bool) -> None:
    """Who came through whom, with what each brought; and introducers who have gone quiet."""
    member = here()
    from whoknows.coach import plain
    from whoknows.coach.chains import chains

    found = chains(member, on=day_or_today(member, on))
    if as_json:
        say_json(plain.chains(found))
        return
    for one in found.chains:
        for link in one.walk():
            click.echo(_link(member, found, link))
    for link in found.quiet:
        through = ", ".join(found.people[pk].name for pk in link.clients)
        days = link.quiet_for.days if link.quiet_for else 0
        click.echo(f"Quiet for {days} days: {found.people[link.id].name}, through whom came {through}.")
    if not found.chains:
        click.echo("Nobody is noted to have come through anybody yet: whoknows kind PERSON client --through PERSON")


def _link(member: Member, found: Chains, link: Link) -> str:
    own = ", ".join(money(member, amount, currency) for currency, amount in link.own.items())
    below = ", ".join(money(member, amount, currency) for currency, amount in link.below.items())
    told = "; ".join(part for part in (own, f"through them {below}" if below else "") if part)
    return f"{'  ' * link.depth}{found.people[link.id].name}" + (f": {told}" if told else "")


@click.command()
@click.option("--asks-a-year", type=int, help="How often a year one introducer is asked, at the most.")
@click.option("--asks-open", type=int, help="How many asks may wait for an answer.")
@click.option("--days-between", type=int, help="How many days lie between two asks of one introducer, at least.")
@click.option("--days-of-rest", type=int, help="How many days a no, or the third silence, rests.")
@as_json
def caps(
    asks_a_year: int | None, asks_open: int | None, days_between: int | None, days_of_rest: int | None, as_json: bool
) -> None:
    """How often you ask, at the most; shown, or changed."""
    member = here()
    from whoknows.coach import settings

    said = {"asks_a_year": asks_a_year, "asks_open": asks_open}
    said |= {"days_between": days_between, "days_of_rest": days_of_rest}
    if any(value is not None for value in said.values()):
        settings.save_caps(member, **said)
    now = {field: getattr(member, field) for field in settings.CAPS}
    if as_json:
        say_json(now)
        return
    for field, (_, _, what) in settings.CAPS.items():
        click.echo(f"{what}: {now[field]}")
