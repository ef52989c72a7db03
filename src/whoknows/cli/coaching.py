"""Coaching: the act of the day, the month, and answers to questions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import click

from whoknows.cli.common import as_json, day, day_or_today, here, indent, on_day, say_json, written

if TYPE_CHECKING:
    from whoknows.book.models import Member
    from whoknows.coach.month import Day
    from whoknows.coach.questions import Reply
    from whoknows.core.playbook import Answer, Source


@click.command()
@click.argument("question", nargs=-1)
@click.option("--begin", is_flag=True, help="Begin the month: twenty working days, one small act a day.")
@click.option("--guess", type=click.IntRange(0, 5), help="Your guess: how many of the first five will name somebody.")
@click.option("--done", is_flag=True, help="Tick off today's act.")
@click.option("--away", nargs=2, type=day, metavar="FIRST LAST", help="Days away, both included: the month waits.")
@on_day("As of that day")
@as_json
def coach(
    question: tuple[str, ...], begin: bool, guess: int | None, done: bool, away: tuple[date, date] | None,
    on: date | None, as_json: bool,
) -> None:  # fmt: skip
    """The act of the day and where you are in the month; or, with a QUESTION, an answer from the playbook."""
    member = here()
    on = day_or_today(member, on)
    if " ".join(question).strip():
        from whoknows.coach import questions

        _show_reply(questions.ask(member, " ".join(question), on=on), as_json=as_json)
        return
    from whoknows.coach import month
    from whoknows.coach.today import today

    if begin:
        month.begin(member, on=on)
    if guess is not None:
        month.guess(member, guess)
    if away:
        month.go_away(member, *away)
    if done:
        month.done(member, on=on)
    _show_day(member, month.day(member, today(member, on=on)), as_json=as_json)


def _show_day(member: Member, now: Day, *, as_json: bool) -> None:
    act = now.act
    if as_json:
        say_json({
            "day": now.on.isoformat(),
            "month": {
                "begun": now.begun, "over": now.over, "number": now.number, "of": now.of, "title": now.title,
                "rest": now.rest, "done": now.done, "next": now.next_on.isoformat(), "guess": now.guess,
                "guess_wanted": now.guess_wanted, "counted": now.counted,
            },
            "act": {
                "deed": act.deed.value, "words": act.words, "say": act.say, "why": act.why,
                "person": act.person_id, "sources": _sources(act.sources),
            },
        })  # fmt: skip
        return
    where = f" · day {now.number} of {now.of}" if now.begun and not now.over else ""
    where += f": {now.title}" if where and now.title else ""
    click.echo(click.style(written(member, now.on), bold=True) + where)
    if now.begun and now.done:
        click.echo("Today's act is done. Well done; anything more is a present.")
    elif now.begun and now.rest and not now.over:
        click.echo(
            f"A day off. The month waits until {written(member, now.next_on)}. If you feel like it all the same:"
        )
    if now.guess_wanted:
        click.echo("Before the first ask, a guess: of the first five who answer, how many will name somebody?")
        click.echo("    whoknows coach --guess 2")
    click.echo(f"{act.words}\n")
    if act.say:
        click.echo(indent(act.say) + "\n")
    click.echo(f"Why: {act.why}\n    ({'; '.join(str(s) for s in act.sources)})")
    if now.counted and now.guess is not None:
        click.echo(now.counted)
    if not now.begun:
        click.echo("\nA month of this, one small act each working day: whoknows coach --begin")
    elif not now.done and not now.rest:
        noted = NOTED.get(now.act.deed.value, "coach --done").format(who=now.who)
        click.echo(f"\nWhen you have done it: whoknows {noted}. If not today, the month waits.")


# What notes an act done, by its deed; the others are ticked off.
NOTED = {
    "ask": "said {who}", "loop": "thanked {who}", "due": "called {who}", "quiet": "called {who}",
    "value": 'value {who} "their words"', "triage": "triage", "offer": "offer load FILE",
}  # fmt: skip


def _show_reply(reply: Reply, *, as_json: bool) -> None:
    if as_json:
        answers = [_answer(one) for one in reply.answers]
        say_json({"question": reply.question, "fits": reply.fits, "answers": answers})
        return
    if not reply.fits:
        click.echo("Nothing in the playbook fits that. Put it in other words, or see whether one of these is near it:")
        for one in reply.answers:
            click.echo(f"  · {one.title}")
        return
    first, *others = reply.answers
    click.echo(f"{click.style(first.title, bold=True)}\n{first.do}\n")
    click.echo(indent(f"“{first.say}”" if not first.say.startswith("(") else first.say) + "\n")
    click.echo(f"Why: {first.why}\n    ({'; '.join(str(s) for s in first.sources)})")
    if first.yours:
        click.echo(f"Yours: {first.yours}")
    if others:
        click.echo("\nOr did you mean: " + " · ".join(one.title for one in others))


def _answer(one: Answer) -> dict[str, Any]:
    return {
        "id": one.id, "part": one.part, "title": one.title, "do": one.do, "say": one.say, "why": one.why,
        "sources": _sources(one.sources), "yours": one.yours,
    }  # fmt: skip


def _sources(sources: tuple[Source, ...]) -> list[dict[str, str]]:
    return [{"name": s.name, "says": s.says, "link": s.link} for s in sources]
