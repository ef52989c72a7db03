"""Taking in and keeping: listen, undo, forget, export, restore."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from whoknows.cli.common import as_json, here, say_json
from whoknows.core.record import Letter

if TYPE_CHECKING:
    from whoknows.book.models import Import
    from whoknows.coach.listen import Heard

SHOWN = 10  # reasons for which things could not be read, told in the terminal; all are in --json and on the page
NAMED = 3  # of the things of each


@click.command()
@click.argument("places", nargs=-1, required=True, metavar="PLACE…")
@click.option("--me", multiple=True, metavar="EMAIL", help="An address of yours; may be given several times.")
@click.option("--dry-run", is_flag=True, help="Show what would come, and take in nothing.")
@click.option(
    "--column",
    "said",
    multiple=True,
    metavar="HEADER=MEANING",
    help='What a column of your table means, where its header does not say it; "nothing" leaves it out.',
)
@click.option("--demo", is_flag=True, hidden=True, help="What comes is invented, to be cleared later.")
@as_json
def listen(
    places: tuple[str, ...], me: tuple[str, ...], dry_run: bool, said: tuple[str, ...], demo: bool, as_json: bool
) -> None:
    """Take in mail, contacts, calendars, clients.

    Each thing comes once, however often it is taken in.

    PLACE is an mbox (also .gz), a Maildir, a folder of .eml, an .ics, a .vcf, a CSV (Google, Outlook, LinkedIn, your
    own, your clients), or a .zip or .tgz of them. Letters are read by their headers alone; nothing leaves this machine.
    """
    member = here()
    from whoknows.coach import listen as coach
    from whoknows.coach import plain, reading

    bad = [a for a in me if "@" not in a]
    if bad:
        raise click.BadParameter(f"“{bad[0]}” is not an e-mail address", param_hint="--me")
    try:
        columns = reading.columns(said)
    except ValueError as why:
        raise click.BadParameter(str(why), param_hint="--column") from None
    with _progress(quiet=as_json) as tell:
        heard = coach.listen(member, places, own=me, dry=dry_run, columns=columns, tell=tell)
    for title in columns.idle(heard.tables):
        click.echo(f"No table here has a column “{title}”.", err=True)
    if demo:
        coach.is_demo(member)
    if as_json:
        tables = [{"where": table.where, "columns": reading.understood(table)} for table in heard.tables]
        say_json({**plain.listened(heard), "tables": tables})
    else:
        _show(heard)
    sys.exit(1 if heard.unreadable else 0)


def _show(heard: Heard) -> None:
    from whoknows.coach import reading

    for look in heard.looks:
        click.echo(f"{Path(look.place).name or look.place}: {', '.join(filter(None, (look.what, look.counted)))}")
        for line in look.examples if heard.dry else ():
            click.echo(f"    {line}")
    for table in heard.tables:
        click.echo(f"Columns of {table.where}:")
        understood = reading.understood(table)
        for title, meaning in understood.items():
            if meaning != reading.NOT_READ:
                click.echo(f"    {title}: {meaning}")
        if others := [title for title, meaning in understood.items() if meaning == reading.NOT_READ]:
            click.echo(f"    {reading.NOT_READ}: {', '.join(others)}")
    if heard.tables and heard.dry:
        click.echo('If one is taken for the wrong thing: --column "HEADER=MEANING"')
    would = "would be " if heard.dry else ""
    click.echo(
        f"{heard.read:,} read, {heard.new:,} {would}new, {heard.known:,} known already; "
        f"{heard.people:,} new people, {heard.seconds:.1f} s"
    )
    if heard.moved:
        changed = "would change" if heard.dry else "changed"
        click.echo(f"Of the meetings you had, {heard.moved:,} {changed}: moved, called off, or with other people.")
    if heard.guessed:
        click.echo(f"I take you to be {heard.guessed}. If you write from other addresses too, name them with --me.")
    if heard.maybe_me:
        click.echo(
            f"{heard.maybe_me} stands on most letters that are not to or from you. "
            f"Is it you? Then: --me {heard.maybe_me}"
        )
    if not heard.me and any(Letter in look.counts for look in heard.looks):
        maybe = " ".join(f"--me {address}" for address in heard.which_me)
        click.echo(
            "No address stands on most of these letters, so I can't tell which is yours, and nobody came in from them. "
            f"Name yours, all of them, and listen again. On the most letters stand: {maybe}"
        )
    if heard.unreadable:
        click.echo(f"{len(heard.unreadable):,} could not be read:")
        refused = reading.by_reason(heard.unreadable)
        for why, where in refused[:SHOWN]:
            more = f" and {len(where) - NAMED:,} more" if len(where) > NAMED else ""
            click.echo(f"  {', '.join(where[:NAMED])}{more}: {why}")
        if left := sum(len(where) for _, where in refused[SHOWN:]):
            click.echo(f"  … and {left:,} more; see them all with --json")
    if (heard.new or heard.moved) and not heard.dry:
        click.echo("To take all of this back: whoknows undo")


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[int, int, int], None] | None]:
    """A bar with the time left, on a terminal only."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, file=sys.stderr, label="Reading", show_eta=True) as bar:

        def tell(done: int, total: int, records: int) -> None:
            bar.length = max(total, 1)
            bar.label = f"Reading ({records:,})"
            bar.update(done - bar.pos)

        yield tell


@click.command()
@as_json
def undo(as_json: bool) -> None:
    """Take back the last import whole.

    What you said about people since stays.
    """
    member = here()
    from whoknows.coach import listen as coach

    last = coach.undo(member)
    if as_json:
        say_json({"undone": last and {"places": last.places, "new": last.new}})
    elif last is None:
        click.echo("There is nothing to take back.")
    else:
        click.echo(f"Taken back: {', '.join(Path(p).name for p in last.places)} ({_brought(last)}).")


def _brought(last: Import) -> str:
    """What came with an import, in words."""
    if last.only_changed:
        return "what it changed of what was known, as a meeting that moved"
    counts = ((last.new, "thing", "things"), (last.people, "person", "people"))
    said = [f"{count:,} {one if count == 1 else several}" for count, one, several in counts if count]
    return ", ".join([*said, *(f"{address} as yours" for address in last.own_added)])


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--yes", is_flag=True, help="Do not ask whether you are sure.")
def forget(person: str, yes: bool) -> None:
    """Forget PERSON for good.

    All that is known of them goes, in letters too, and they are not taken in again.
    """
    member = here()
    from whoknows.coach import keeping, network

    one = network.person(member, person)
    if not yes:
        click.confirm(f"Forget {one.name} {one.address} for good? This can't be undone", abort=True)
    click.echo(f"{keeping.forget(member, str(one.pk))} is forgotten.")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def export(file: Path) -> None:
    """Write everything into one .zip FILE.

    It holds JSON lines and Parquet, readable without Whoknows.
    """
    here()
    from whoknows.coach import keeping

    click.echo(f"{file}: {keeping.export(file):,} bytes. It holds all of it; keep it safe.")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Fill an empty home from an export."""
    here()
    from whoknows.coach import keeping

    click.echo(f"{keeping.restore(file):,} rows are back.")
