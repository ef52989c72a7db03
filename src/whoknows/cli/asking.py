"""Asking: offer, today, draft, review."""

from __future__ import annotations

import io
import json
import sys
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from whoknows.cli.common import as_json, day_or_today, here, indent, on_day, say_json, written

if TYPE_CHECKING:
    from whoknows.book.models import Member
    from whoknows.coach.asking import Draft
    from whoknows.core.offer import Offer, OfferRemark


@click.group()
def offer() -> None:
    """Your offer: whom you want to meet, and why."""


@offer.command()
@click.option("--avatar", default="", help="Which avatar to write; a new name begins a new one.")
def write(avatar: str) -> None:
    """Write the offer, question by question.

    The ask grows beside it. It can be left at any question and taken up again.
    """
    from whoknows.cli.session import hold

    hold(avatar)


@offer.command()
@as_json
def show(as_json: bool) -> None:
    """The offer as it stands, with remarks on it."""
    member = here()
    from whoknows.coach.offering import current_offer

    _show_offer(member, current_offer(member), as_json=as_json)


@offer.command()
@click.argument("file", type=click.File(encoding="utf-8-sig"))
@as_json
def load(file: IO[str], as_json: bool) -> None:
    """Take the offer from a TOML FILE (docs/offer.toml is a complete example)."""
    member = here()
    from whoknows.coach import offering

    try:
        text = file.read()
    except UnicodeDecodeError:
        raise click.BadParameter("the file is not UTF-8 text; save it as UTF-8", param_hint="FILE") from None
    _show_offer(member, offering.load(member, text), as_json=as_json)


def _show_offer(member: Member, terms: Offer, *, as_json: bool) -> None:
    from whoknows.coach import offering, plain
    from whoknows.core.offer import to_toml

    found = offering.remarks(member, terms)
    if as_json:
        notes = [
            {
                "field": r.field,
                "avatar": r.avatar,
                "severity": r.severity,
                "message": r.message,
                "better": r.better or r.example,
            }
            for r in found
        ]
        say_json({**plain.offer(terms), "remarks": notes})
        return
    if not terms.avatars and not terms.trade:
        click.echo("There is no offer yet. Write one, question by question: whoknows offer write")
        return
    click.echo(to_toml(terms))
    for r in found:
        whose = f"{r.avatar}, " if len(terms.avatars) > 1 and r.avatar else ""
        click.echo(f"{whose}{r.field}: {r.message}" + (f"\n    {_instead(r)}" if r.better or r.example else ""))


def _instead(r: OfferRemark) -> str:
    return f"better: {' / '.join(r.better.splitlines())}" if r.better else f"for example: {r.example}"


@click.command()
@click.option("--most", default=3, show_default=True, help="How many people to name.")
@on_day("As of that day")
@as_json
def today(most: int, on: date | None, as_json: bool) -> None:
    """Whom to ask today, why, and what to say.

    Also what is due, and the act of the day.
    """
    member = here()
    from whoknows.coach import month, plain
    from whoknows.coach import today as coach

    now = month.joined(member, coach.today(member, on=day_or_today(member, on), most=most))
    if as_json:
        say_json(plain.today(now))
        return
    click.echo(f"{click.style(written(member, now.day), bold=True)}\n{now.act}\n")
    for d in now.due:
        click.echo(f"  due since {written(member, d.since)}: {d.words}")
    if now.due:
        click.echo()
    for number, one in enumerate(now.asks, 1):
        click.echo(click.style(f"{number}. {one.person.name}", bold=True) + f"  {one.person.address}")
        for reason in one.suggestion.reasons:
            click.echo(f"   · {reason}")
        if one.planned:
            click.echo(f"   = {one.planned.sum}")
            click.echo(f"     chance: {one.planned.chance}")
        if one.draft:
            _show_words(one.draft, forms=("spoken",))
        click.echo()
    if now.asks and now.asks[0].draft:
        who = now.asks[0].person
        click.echo(f"The message, the note to forward and the listening card: whoknows draft {who.address or who.pk}")
        click.echo(f"When you have asked: whoknows said {who.address or who.pk}")


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--avatar", default="", help="Which kind of person to ask for (default: the first of the offer).")
@click.option(
    "--eml", type=click.Path(dir_okay=False, path_type=Path), help="Also write the message as a mail to open."
)
@on_day("As of that day")
@as_json
def draft(person: str, avatar: str, eml: Path | None, on: date | None, as_json: bool) -> None:
    """One ask to PERSON, in its four forms.

    To say, to send, to forward, and to listen by.
    """
    member = here()
    from whoknows.coach import asking, plain

    one = asking.draft(member, person, on=day_or_today(member, on), avatar=avatar)
    if eml:
        eml.write_bytes(asking.as_mail(member, one))
    if as_json:
        say_json(plain.draft(one))
        return
    click.echo(click.style(one.person.name, bold=True) + f"  {one.person.address}")
    if one.not_now:
        click.echo(f"Not today: {one.not_now}.")
    _show_words(one, forms=("spoken", "message", "forwardable", "listening"))


def _show_words(one: Draft, *, forms: tuple[str, ...]) -> None:
    titles = {"spoken": "Say", "message": "Or write", "forwardable": "To forward", "listening": "To listen by"}
    for form in forms:
        subject = f" ({one.ask.subject})" if form == "message" and one.ask.subject else ""
        click.echo(f"   {click.style(titles[form], underline=True)}{subject}")
        click.echo(indent(getattr(one.ask, form)))
    for remark in one.remarks:
        click.echo(f"   {remark.severity}: {remark.message}")


@click.command()
@click.argument("words", metavar="[FILE | TEXT]", nargs=-1)
@click.option("--jsonl", is_flag=True, help='Read {"id", "text"} a line and answer a line each.')
@click.option("--fix", is_flag=True, help="Mend its faults: on a terminal the change is shown, else the text printed.")
@click.option("--plain", is_flag=True, help="With --fix, print the mended text alone.")
@click.option("--legal-referral", is_flag=True, help="“Referral” is the legal word in my trade.")
@as_json
def review(words: tuple[str, ...], jsonl: bool, fix: bool, plain: bool, legal_referral: bool, as_json: bool) -> None:
    """Judge an ask by the method.

    Reads FILE, or judges TEXT as it stands; with neither, what is typed or piped. Exit 0 whatever it finds.
    """
    from whoknows.core.review import fix as mended
    from whoknows.core.review import review as judge

    asked = _to_judge(words)
    if jsonl:
        for number, line in enumerate(asked, 1):
            if line.strip():
                _review_line(line, number, legal_referral)
        return
    text = asked.read()
    if fix:
        better = mended(text, referral_is_legal_term=legal_referral)
        shown = better if plain or not sys.stdout.isatty() else _change(text, better)
        click.echo(shown, nl=not shown.endswith("\n"))
        return
    found = judge(text, referral_is_legal_term=legal_referral)
    if as_json:
        from whoknows.cli.words import reviewed

        say_json(reviewed(found))
        return
    for remark in found.remarks:
        quoted = " ".join(text[remark.start : remark.end].split())
        click.echo(f"{remark.severity}: {remark.message}" + (f"\n    “{quoted}”" if quoted else ""))
        if remark.better:
            click.echo(f"    better: {remark.better}")
        click.echo(f"    ({remark.source})")
    click.echo("Ready: it has no fault." if found.ready else "Not ready yet.")


def _to_judge(words: tuple[str, ...]) -> IO[str]:
    """The text to judge: what is piped or typed, a file's, or the words themselves where no file is called so.

    Raises ``UsageError`` for one word that is no file: it is a name mistyped, and no ask.
    """
    if words in ((), ("-",)):
        if sys.stdin.isatty():
            click.echo("Type or paste the ask; end it with Ctrl-D on a line of its own.", err=True)
        return click.open_file("-", encoding="utf-8", errors="replace")
    text = " ".join(words)
    several = len(text.split()) > 1
    if not text.strip() or not _is_there(text):
        if several or not text.strip():
            return io.StringIO(text)
        raise click.UsageError(f"there is no file “{text}”; to judge a text, write it in quotes")
    if several:
        click.echo(f"“{text}” is a file: its text is judged.", err=True)
    try:
        return click.open_file(text, encoding="utf-8-sig", errors="replace")
    except OSError as why:
        raise click.UsageError(f"“{text}” can't be read: {why.strerror}") from why


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError:  # longer than any name
        return False


def _change(before: str, after: str) -> str:
    """What changed, word by word: struck out what went, underlined what came."""
    from whoknows.core.review.change import changes

    if before == after:
        return f"{before.rstrip()}\n\nThere is no fault to mend."
    looks: dict[str, dict[str, Any]] = {
        "kept": {}, "removed": {"fg": "red", "strikethrough": True}, "added": {"fg": "green", "underline": True},
    }  # fmt: skip
    shown = "".join(click.style(one.text, **looks[one.what]) for one in changes(before, after))
    return f"{shown.rstrip()}\n\nThe text alone: whoknows review --fix --plain"


def _review_line(line: str, number: int, legal_referral: bool) -> None:
    from whoknows.cli.words import reviewed
    from whoknows.core.review import review as judge

    try:
        asked = json.loads(line)
        text = asked["text"]
        if not isinstance(text, str):
            raise TypeError
    except (ValueError, KeyError, TypeError):
        raise click.UsageError(f'line {number} is not of the form {{"id": …, "text": …}}') from None
    found = judge(text, referral_is_legal_term=legal_referral)
    sys.stdout.write(json.dumps({"id": asked.get("id"), **reviewed(found)}, ensure_ascii=False) + "\n")
