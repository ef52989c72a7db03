"""The breakthrough session at the prompt: the offer question by question, the ask growing beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast

import click

from whoknows.cli.common import day_or_today, here, indent

if TYPE_CHECKING:
    from whoknows.book.models import Member
    from whoknows.core.offer import Question

OF_AVATAR = "avatars."
EMPTY = "-"


class Left(Exception):
    """The user leaves here."""


def hold(avatar: str) -> None:
    """Ask each question with what stands there so far; what was answered is kept, wherever the session is left."""
    member = here()
    from whoknows.coach import offering
    from whoknows.core.offer import QUESTIONS, from_dict, to_dict

    answers = to_dict(offering.current_offer(member))
    theirs = _avatar(answers, avatar)
    click.echo("Enter keeps what stands in brackets, - empties it, q leaves (to be taken up again here).\n")
    day, part, left = day_or_today(member, None), "", False
    for question in QUESTIONS:
        if question.part != part:
            part = question.part
            click.echo(click.style(f"\n{part}", bold=True))
        holder = theirs if question.path.startswith(OF_AVATAR) else answers
        try:
            _put(question, holder)
        except Left:
            left = True
            break
        if holder is theirs and theirs.get("role"):
            _show_ask(member, answers, day)
    theirs["name"] = theirs.get("name") or theirs.get("role") or "My first avatar"
    offering.save(member, from_dict(answers))
    click.echo(
        "\nKept so far. Go on with: whoknows offer write" if left else "\nYour offer is kept. See: whoknows today"
    )


def _avatar(answers: dict[str, Any], name: str) -> dict[str, Any]:
    """The avatar of that name (the first, unsaid) among the answers; a new one where there is none."""
    for avatar in answers["avatars"]:
        if not name or avatar["name"].casefold() == name.casefold():
            return cast(dict[str, Any], avatar)
    new = {"name": name}
    answers["avatars"] = [*answers["avatars"], new]
    return new


def _put(question: Question, holder: dict[str, Any]) -> None:
    """Ask one question until its answer can be read, and put it where it stands."""
    from whoknows.core.offer import OfferError

    key = question.path.removeprefix(OF_AVATAR)
    before = holder.get(key)
    stands = " / ".join(before) if isinstance(before, list | tuple) else "" if before is None else str(before)
    click.echo(f"{question.question}\n    {question.help}")
    while True:
        typed = click.prompt(
            f"    {question.stem} (as: {question.example})", default=stands, show_default=bool(stands), type=str
        ).strip()
        if typed == "q":
            raise Left
        value = _value(question, "" if typed == EMPTY else typed)
        try:
            _readable(question, value)
        except OfferError as why:
            click.echo(f"    {why}")
            continue
        holder[key] = value
        return


def _value(question: Question, typed: str) -> Any:
    if question.kind == "list":
        return [part.strip() for part in typed.split("/") if part.strip()]
    if question.kind in ("money", "share"):
        return typed.replace(" ", "") or None
    return typed.upper() if question.kind == "currency" else typed


def _readable(question: Question, value: Any) -> None:
    from whoknows.core.offer import from_dict

    key = question.path.removeprefix(OF_AVATAR)
    if question.path.startswith(OF_AVATAR):
        from_dict({"avatars": [{"name": "x", key: value or ([] if question.kind == "list" else "x")}]})
    else:
        from_dict({key: value})


def _show_ask(member: Member, answers: dict[str, Any], day: date) -> None:
    from whoknows.coach import asking
    from whoknows.core.offer import from_dict

    named = {**answers, "avatars": [{**a, "name": a.get("name") or "they"} for a in answers["avatars"]]}
    ask = asking.sample(member, from_dict(named), "", on=day)
    click.echo(click.style(indent(ask.spoken, "      » "), dim=True))
