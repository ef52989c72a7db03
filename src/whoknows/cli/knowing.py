"""Who knows whom: introducers, knows."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from whoknows.cli.common import as_json, day_or_today, here, on_day, say_json

if TYPE_CHECKING:
    from whoknows.book.knowing import Named
    from whoknows.book.models import Member
    from whoknows.coach.knowing import Among, Ways
    from whoknows.core.introducer import Circle, Introducer

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("who", nargs=-1, metavar="WHO…")
@click.option("--most", default=5, show_default=True, type=click.IntRange(min=1), help="How many to show for each.")
@click.option("--letters", type=FILE, help="A Parquet table of letters: sent_at, sender, recipients.")
@click.option("--questions", type=FILE, help="Questions, one JSON object a line: id, ego, target, as_of.")
@click.option("--own-mail", is_flag=True, help="With --letters: only those that the one who asks sent or got.")
@on_day("As of that day")
@as_json
def introducers(
    who: tuple[str, ...], most: int, letters: Path | None, questions: Path | None, own_mail: bool, on: date | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Who of those you know can introduce you, best first, and why.

    WHO is a person (a name, an address), a firm (its name, its domain), an avatar of your offer, or a CSV of people.
    """
    if letters and questions and not who:
        _answer(letters, questions, own_mail=own_mail)
        return
    if letters or questions or not who:
        raise click.UsageError("Say whom you want to meet; or give --letters and --questions together, and no name.")
    wanted = " ".join(who).strip()
    if not wanted:
        raise click.UsageError("Say whom you want to meet: a name, an address, a firm, an avatar or a CSV of people.")
    member = here()
    from whoknows.coach import knowing

    day = day_or_today(member, on)
    if Path(wanted).expanduser().is_file():
        _list(member, wanted, day, most, as_json=as_json)
        return
    if wanted.casefold().endswith((".csv", ".vcf")):
        raise click.UsageError(f"There is no file {wanted}; check its name.")
    found = knowing.find(member, wanted, on=day)
    if as_json:
        say_json(_among(found) if isinstance(found, knowing.Among) else _ways(found))
    elif isinstance(found, knowing.Among):
        _show_among(found, most)
    else:
        _show_ways(found, most)


@click.command()
@click.argument("one", metavar="PERSON")
@click.argument("other", metavar="PERSON|me")
@click.argument("how", type=click.Choice(["well", "slightly", "not", "unsay"]))
def knows(one: str, other: str, how: str) -> None:
    """Say how well two people know one another. It stands above every letter until you unsay it."""
    member = here()
    from whoknows.coach import knowing, network
    from whoknows.core.introducer import Acquaintance

    day = day_or_today(member, None)
    first = network.person(member, one)
    second = None if other == "me" else knowing.somebody(member, other)
    if first == second:
        raise click.BadParameter(f"{first.name} is one person", param_hint="PERSON")
    whom = second.name if second else "you"
    if how == "unsay":
        knowing.unsay(first, second, on=day)
        click.echo(f"{first.name} and {whom}: as the letters tell.")
    else:
        knowing.say(first, second, Acquaintance(how), on=day)
        click.echo(f"Noted: {first.name} and {whom}, {'not acquainted' if how == 'not' else how}.")


def _answer(letters: Path, questions: Path, *, own_mail: bool) -> None:
    from whoknows.coach import bridging

    try:
        for number, found in bridging.answer(letters, questions, own_mail=own_mail):
            answer = [{"who": one.who, **_reasons(one)} for one in found]
            click.echo(json.dumps({"id": number, "introducers": answer}, ensure_ascii=False))
    except bridging.NoLetters as why:
        raise click.BadParameter(str(why), param_hint="--letters") from None
    except bridging.UnclearQuestion as why:
        raise click.BadParameter(str(why), param_hint="--questions") from None


def _list(member: Member, place: str, day: date, most: int, *, as_json: bool) -> None:
    """Each person of a file; exits with 1 where some of it can't be read."""
    from whoknows.coach import knowing

    found, unreadable = knowing.to_table(member, place, on=day)
    if as_json:
        say_json(_listed(found))
    else:
        _show_list(found, most)
    for one in unreadable:
        click.echo(f"{one.where}: {one.why}", err=True)
    sys.exit(1 if unreadable else 0)


def _show_list(found: list[Ways], most: int) -> None:
    from whoknows.core.introducer import ANYWHERE

    for one in found:
        _show_ways(one, most, without=ANYWHERE)
    if found:
        click.echo(f"To {sum(one.any for one in found):,} of {len(found):,} there is a way.")
    for line in ANYWHERE if any(one.helps for one in found) else ():
        click.echo(line)


def _show_ways(one: Ways, most: int, without: tuple[str, ...] = ()) -> None:
    click.echo(click.style(one.sought.name, bold=True))
    if one.directly:
        click.echo(f"  You are in touch yourself: {one.directly}.")
    if one.colleague:
        click.echo("  They are at your own firm, by their address: you can write to them yourself.")
    helps = [line for line in one.helps if line not in without]
    for line in helps[:1]:
        click.echo(f"  {line}")
    for number, found in enumerate(one.introducers[:most], 1):
        _show(number, one.people[found.who], f"{found.confidence} evidence", found.because)
    if len(one.introducers) > most:
        click.echo(f"  … and {len(one.introducers) - most} more (--most {len(one.introducers)})")
    for line in helps[1:]:
        click.echo(f"  {line}")
    click.echo()


def _show_among(found: Among, most: int) -> None:
    people = "one person" if len(found.sought) == 1 else f"{len(found.sought)} people"
    click.echo(f"{click.style(found.what, bold=True)}: {people} known" + (":" if found.sought else "."))
    for one in found.sought[:most]:
        click.echo(f"  · {one.name}{f', {one.firm}' if one.firm else ''}")
    if len(found.sought) > most:
        click.echo(f"  … and {len(found.sought) - most} more (--most {len(found.sought)})")
    if found.circles:
        click.echo("Who is likely to know such people:")
    for number, circle in enumerate(found.circles[:most], 1):
        count = f"knows {len(circle.knows)}" if circle.knows else f"perhaps {len(circle.perhaps)}"
        _show(number, found.people[circle.who], count, circle.because)
    for line in found.helps:
        click.echo(f"  {line}")


def _show(number: int, who: Named, note: str, because: tuple[str, ...]) -> None:
    click.echo(f"{number}. {click.style(who.name, bold=True)}  {who.address}  ({note})")
    for reason in because:
        click.echo(f"   · {reason}")


def _ways(one: Ways) -> list[dict[str, Any]]:
    return [{"who": _person(one.people[i.who]), **_reasons(i)} for i in one.introducers]


def _listed(found: list[Ways]) -> list[dict[str, Any]]:
    """Each one sought, with theirs."""
    return [
        {"sought": {"name": one.sought.name, "id": one.sought.person, "address": next(iter(one.sought.addresses), "")},
         "directly": one.directly, "introducers": _ways(one), "helps": list(one.helps)}
        for one in found
    ]  # fmt: skip


def _among(found: Among) -> dict[str, Any]:
    return {
        "fits": [
            {"id": one.person, "name": one.name, "address": next(iter(one.addresses), "")} for one in found.sought
        ],
        "introducers": [_circle(circle, found) for circle in found.circles],
        "helps": list(found.helps),
    }


def _circle(circle: Circle, found: Among) -> dict[str, Any]:
    sought = {f"sought {number}": one.name for number, one in enumerate(found.sought)}
    return {
        "who": _person(found.people[circle.who]),
        "score": circle.score,
        "because": list(circle.because),
        "knows": [sought[key] for key in circle.knows],
        "perhaps": [sought[key] for key in circle.perhaps],
    }


def _reasons(one: Introducer) -> dict[str, Any]:
    return {"score": one.score, "confidence": one.confidence, "because": list(one.because)}


def _person(one: Named) -> dict[str, Any]:
    return {"id": one.pk, "name": one.name, "address": one.address}
