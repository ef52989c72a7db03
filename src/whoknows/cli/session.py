"""The breakthrough session at the prompt: the offer question by question, the ask growing beside it."""

from __future__ import annotations

import re
import signal
from datetime import date
from typing import TYPE_CHECKING, Any, cast

import click

from whoknows.cli.common import day_or_today, here, indent

if TYPE_CHECKING:
    from whoknows.book.models import Member
    from whoknows.core.ask import Ask
    from whoknows.core.offer import OfferRemark, Question

Answers = dict[str, Any]

OF_AVATAR = "avatars."
EMPTY, BACK, TAKE, LEAVE = "-", "<", "=", "q"
HOW = "Enter skips (or keeps what stands in brackets), - empties, < goes back, q leaves: all is kept."


class Left(Exception):
    """The user leaves here."""


def hold(avatar: str) -> None:
    """Ask each question with what stands there so far; what was answered is kept, wherever the session is left."""
    member = here()
    from whoknows.coach import offering
    from whoknows.core.offer import QUESTIONS, to_dict

    _leave_when_closed()
    answers = to_dict(offering.current_offer(member))
    theirs = _avatar(answers, avatar)
    asked = sorted(QUESTIONS, key=lambda question: question.later)  # what may wait comes last
    at, day, left = _first_open(asked, answers, theirs), day_or_today(member, None), False
    first = sum(not question.later for question in asked)
    click.echo(f"{first} questions, about seven minutes. {HOW}" + ("\nYou go on where you left off." if at else ""))
    part, ask, offered, told = "", None, None, set[str]()
    try:
        while at < len(asked):
            question = asked[at]
            title = "The rest may wait (q leaves)" if question.later else question.part
            if title != part:
                part = title
                click.echo(click.style(f"\n{part}", bold=True))
                _keep(member, answers, theirs)
            key = _put(
                question, _holder(question, answers, theirs), at + 1, str(answers.get("trade") or ""), bool(offered)
            )
            if key == TAKE and offered:
                mended, better = offered
                _holder(mended, answers, theirs)[_key(mended)] = mended.read(better)
            at = max(at - 1, 0) if key == BACK else at + (key != TAKE)
            offered = None
            if key != BACK:
                ask, offered = _say(member, answers, theirs, ask, told, day)
    except (Left, click.Abort, KeyboardInterrupt):
        left = not asked[at].later
    found = _keep(member, answers, theirs)
    click.echo(
        "\nKept so far. Go on with: whoknows offer write" if left else "\nYour offer is kept. See: whoknows today"
    )
    for note in (r for r in found if r.severity == "note"):
        click.echo(f"{note.avatar}: {note.message}")
    if not left and (faults := sum(r.severity == "fault" for r in found)):
        click.echo(f"{faults} of it can be mended before you ask anybody: whoknows offer show")


def _leave_when_closed() -> None:
    """Let a terminal that is closed, or a machine that is shut down, leave the session as Ctrl-C does."""
    for name in ("SIGHUP", "SIGTERM"):
        if hasattr(signal, name):  # there is no SIGHUP on Windows
            signal.signal(getattr(signal, name), signal.default_int_handler)


def _avatar(answers: Answers, name: str) -> Answers:
    """The avatar of that name (the first, unsaid) among the answers; a new one where there is none."""
    from whoknows.core.offer import UNNAMED

    for avatar in answers["avatars"]:
        if not name or avatar["name"].casefold() == name.casefold():
            if avatar["name"] in (avatar["role"], UNNAMED):
                avatar["name"] = ""  # called by its role, whatever that becomes
            return cast(Answers, avatar)
    new = {"name": name}
    answers["avatars"] = [*answers["avatars"], new]
    return new


def _first_open(asked: list[Question], answers: Answers, theirs: Answers) -> int:
    """Where a session is taken up: at the first question after the last one answered; whole, at the first of all."""
    given = [bool(_holder(question, answers, theirs).get(_key(question))) for question in asked]
    whole = all(there for there, q in zip(given, asked, strict=True) if not (q.optional or q.one_of))
    answered = [at for at, there in enumerate(given) if there and not asked[at].later]
    return answered[-1] + 1 if answered and not whole else 0


def _keep(member: Member, answers: Answers, theirs: Answers) -> tuple[OfferRemark, ...]:
    """Keep what was answered as the current version, if anything was; what is to be said of it."""
    from whoknows.coach import offering
    from whoknows.core.offer import UNNAMED, from_dict

    if not any(answers.values()) or (len(theirs) == 1 and not any(answers[key] for key in ("trade", "result"))):
        return ()
    named = {**theirs, "name": theirs.get("name") or theirs.get("role") or UNNAMED}
    said_of = [named] if any(theirs.values()) else []  # left before a word was said of them
    every = [kept for each in answers["avatars"] for kept in (said_of if each is theirs else [each])]
    return offering.remarks(member, offering.save(member, from_dict({**answers, "avatars": every})))


def _holder(question: Question, answers: Answers, theirs: Answers) -> Answers:
    return theirs if question.path.startswith(OF_AVATAR) else answers


def _key(question: Question) -> str:
    return question.path.removeprefix(OF_AVATAR)


def _put(question: Question, holder: Answers, number: int, trade: str, offered: bool) -> str:
    """Ask one question until its answer can be read, and put it where it stands; the key that was pressed instead.

    What was ``offered`` for an answer before can be taken here.
    """
    from whoknows.core.offer import OfferError, examples

    stands, example = _stands(question, holder), examples(trade)[question.path]
    need = "optional" if question.later else question.need
    several = "Several with / between them." if question.kind == "list" else ""
    click.echo(f"{number}. {question.question}{need and f' ({need})'}")
    click.echo("    " + " ".join(filter(None, (question.help, several, f"Such as: {example}"))))
    while True:
        typed = click.prompt(f"    {question.stem}", default=stands, show_default=bool(stands), type=str).strip()
        if typed == LEAVE:
            raise Left
        if typed == BACK or (typed == TAKE and offered):
            return typed
        if typed == TAKE:
            click.echo("    There is no better wording here to take.")
            continue
        if typed == "?":
            click.echo(f"    Finish the sentence: {question.stem} {example}. Enter goes on without it.")
            continue
        value = question.read("" if typed == EMPTY else typed, between="/")
        try:
            _readable(question, value)
        except OfferError as why:
            click.echo(f"    {str(why).partition(': ')[2]}")
            continue
        holder[_key(question)] = value
        return ""


def _stands(question: Question, holder: Answers) -> str:
    """What stands in brackets: the answer so far; else what goes wrong for them, as they were heard to say it."""
    from whoknows.core.offer.wording import as_theirs

    before = holder.get(_key(question)) or ""
    if question.path == "avatars.complaint" and not before:
        return next((told for said in holder.get("says") or () if (told := as_theirs(said))), "")
    return " / ".join(before) if isinstance(before, list | tuple) else str(before)


def _readable(question: Question, value: Any) -> None:
    from whoknows.core.offer import from_dict

    key = _key(question)
    if question.path.startswith(OF_AVATAR):
        from_dict({"avatars": [{"name": "x", key: value or ([] if question.kind == "list" else "x")}]})
    else:
        from_dict({key: value})


def _say(
    member: Member, answers: Answers, theirs: Answers, before: Ask | None, told: set[str], day: date
) -> tuple[Ask | None, tuple[Question, str] | None]:  # fmt: skip
    """Say what is to be said of the answers so far and was not ``told`` yet, and the ask where it has grown by them.

    The ask as it is now, and an answer in better words, where one is offered in such.
    """
    from whoknows.coach import asking
    from whoknows.core.offer import QUESTIONS, OfferError, from_dict, put_right, remarks

    name = theirs.get("name") or theirs.get("role") or "they"
    named = [{**each, "name": name} if each is theirs else each for each in answers["avatars"]]
    offer, offered = from_dict({**answers, "avatars": named}), None
    of_field = {question.path: question for question in QUESTIONS}
    for found in remarks(offer):
        question = of_field[found.field]
        given = _holder(question, answers, theirs).get(_key(question))
        if not given or found.avatar not in ("", name) or found.message in told:
            continue
        told.add(found.message)
        click.echo(f"    ! {found.message}")
        if found.better and not offered:
            offered = question, found.better
            click.echo(f"      {TAKE} writes: {' / '.join(found.better.splitlines())}")
    if not theirs.get("role"):
        return before, offered
    try:
        now = put_right(offer)  # so that nothing is worded anew when a slip is
        ask = asking.sample(member, now, now.avatars[_number(answers, theirs)].name, on=day)
    except OfferError:  # nothing says yet why they would want to meet
        return before, offered
    if grown := _grown(before, ask):
        click.echo(click.style(indent(grown, "      » "), dim=True))
    return ask, offered


def _number(answers: Answers, theirs: Answers) -> int:
    return next(number for number, each in enumerate(answers["avatars"]) if each is theirs)


def _grown(before: Ask | None, ask: Ask) -> str:
    """The sentences that are said otherwise than before: of what is spoken, else of what is written."""
    if before is None:
        return ask.spoken
    return _new(ask.spoken, before.spoken) or _new(ask.message, before.message)


def _new(now: str, before: str) -> str:
    sentences = re.split(r"(?<=[.?!])\s+", now)
    return " ".join(each for each in sentences if each not in before)
