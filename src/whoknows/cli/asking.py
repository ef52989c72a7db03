"""Asking: offer, today, draft."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from whoknows.cli.common import as_json, day_or_today, here, indent, on_day, say_json, written
from whoknows.core.ask import FORMS

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
    """The offer as it stands, with remarks on it: a TOML file to change and load."""
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
    for r in found:  # as remarks of the file, so that it can be written into one, changed and loaded
        whose = f"{r.avatar}, " if len(terms.avatars) > 1 and r.avatar else ""
        click.echo(f"# {whose}{r.field}: {r.message}" + (f"\n#     {_instead(r)}" if r.better or r.example else ""))


def _instead(r: OfferRemark) -> str:
    return f"better: {' / '.join(r.better.splitlines())}" if r.better else f"for example: {r.example}"


@click.command()
@click.option("--most", default=3, show_default=True, type=click.IntRange(min=1), help="How many people to name.")
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
    if now.wanted:
        click.echo(f"There are no words yet. {now.wanted}\nGo on with your offer: whoknows offer write\n")
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
@click.option("--edit", metavar="FORM", help=f"Put FORM in your own words: {', '.join(FORMS)}.")
@click.option("--compose", metavar="FORM", help="Let FORM, or all, be composed again.")
@click.option("--mine", metavar="FORM", help="Put your own words back in the place of the composed.")
@on_day("As of that day")
@as_json
def draft(
    person: str, avatar: str, eml: Path | None, edit: str | None, compose: str | None, mine: str | None,
    on: date | None, as_json: bool,
) -> None:  # fmt: skip
    """One ask to PERSON, in its four forms.

    To say, to send, to forward, and to listen by. A form in your own words stays as it is until you have said it; the
    others go on being composed.
    """
    member = here()
    from whoknows.coach import asking, changing, plain
    from whoknows.coach.here import days_written

    one = asking.draft(member, person, on=(day := day_or_today(member, on)), avatar=avatar)
    if edit:
        changing.keep(member, one, on=day, **{_form(edit): _typed(getattr(one.ask, _form(edit)))})
    if compose:
        changing.give_back(one.person, FORMS if compose == "all" else [_form(compose)])
    if mine:
        changing.take_up(one.person, [_form(mine)])
    if edit or compose or mine:
        one = asking.draft(member, str(one.person.pk), on=day, avatar=one.ask.avatar)
    if eml:
        eml.write_bytes(asking.as_mail(member, one))
    if as_json:
        say_json(plain.draft(one))
        return
    click.echo(click.style(one.person.name, bold=True) + f"  {one.person.address}")
    if one.not_now:
        click.echo(f"Not today: {days_written(member, one.not_now)}.")
    _show_words(one, forms=("spoken", "message", "forwardable", "listening"))
    who = one.person.address or one.person.pk
    if one.cues:
        click.echo(f"   {click.style('May jog their memory', underline=True)}")
        click.echo(indent("\n".join(one.cues)))
        click.echo(f"On what each rests, and to leave one out for good: whoknows cues {who} [--leave-out CUE]")
    if one.edited:
        click.echo(f"To have your words composed again: whoknows draft {who} --compose {'|'.join(sorted(one.own))}")


def _form(name: str) -> str:
    if name not in FORMS:
        raise click.BadParameter(f"“{name}” is no form of an ask; it has {', '.join(FORMS)}.")
    return name


def _typed(words: str) -> str:
    """The user's words for these: typed in their editor, or piped in."""
    if not sys.stdin.isatty():
        return sys.stdin.read().strip()
    return (click.edit(words) or words).strip()


def _show_words(one: Draft, *, forms: tuple[str, ...]) -> None:
    titles = {"spoken": "Say", "message": "Or write", "forwardable": "To forward", "listening": "To listen by"}
    for form in forms:
        subject = f" ({one.ask.subject})" if form == "message" and one.ask.subject else ""
        mine = " · your own words" if form in one.own else ""
        click.echo(f"   {click.style(titles[form], underline=True)}{subject}{mine}")
        click.echo(indent(getattr(one.ask, form)))
    for remark in one.remarks:
        click.echo(f"   {remark.severity}: {remark.message}")
