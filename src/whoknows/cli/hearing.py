"""Hearing: said, heard, moved, thanked."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import click

from whoknows.cli.common import amount, as_json, day_or_today, here, on_day, say_json, written

ANSWERS = ("named", "thinking", "no", "testimonial", "stop")
NOTED = ("said", "heard", "named", "moved", "thanked", "called", "later")
STEPS = ("agreed", "introduced", "met", "client", "declined", "lost")


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--avatar", default="", help="Which kind of person was asked for.")
@click.option("--sent", is_flag=True, help="It was written, not spoken.")
@click.option("--again", is_flag=True, help="The ask that waits for its answer was put once more.")
@click.option("--guess", type=click.Choice(("yes", "no")), help="Your guess before asking: will they name somebody?")
@on_day("The day it was said")
@as_json
def said(person: str, avatar: str, sent: bool, again: bool, guess: str | None, on: date | None, as_json: bool) -> None:
    """Record that the ask to PERSON was made.

    Spoken, or the draft sent by hand.
    """
    member = here()
    from whoknows.coach import asking, plain

    on = day_or_today(member, on)
    channel = "message" if sent else "spoken"
    if again:
        if guess:
            raise click.UsageError("--guess goes with a new ask, not with --again.")
        ask = asking.said_again(member, person, on=on, avatar=avatar, channel=channel)
    else:
        expected = None if guess is None else guess == "yes"
        ask = asking.said(member, person, on=on, avatar=avatar, channel=channel, guess=expected)
    if as_json:
        say_json(plain.ask(ask))
        return
    then = f"I remind you from {written(member, ask.due)}." if ask.due else "If you hear nothing, they rest."
    click.echo(f"Asked {ask.person.name}{' again' if again else ''} on {written(member, on)}. {then}")


@click.command()
@click.argument("person", metavar="PERSON")
@click.argument("answer", type=click.Choice(ANSWERS))
@click.argument("names", nargs=-1, metavar="[NAME…]")
@on_day("The day you heard it")
@as_json
def heard(person: str, answer: str, names: tuple[str, ...], on: date | None, as_json: bool) -> None:
    """Record what PERSON answered.

    It belongs to the open ask; with *named*, say whom.
    """
    member = here()
    from whoknows.book.models import Ask
    from whoknows.coach import hearing, plain
    from whoknows.core.introduction import Heard

    ask = hearing.heard(member, person, Heard(answer), names, on=day_or_today(member, on))
    ask = Ask.objects.get(pk=ask.pk)
    if as_json:
        say_json(plain.ask(ask))
        return
    click.echo(f"{ask.person.name}: {answer}." + (f" I remind you on {written(member, ask.due)}." if ask.due else ""))
    for introduction in ask.introductions.all():
        click.echo(f"  {introduction.prospect.name}: {introduction.now.step}")


@click.command()
@click.argument("name", metavar="NAME")
@click.argument("step", type=click.Choice(STEPS))
@click.option("--worth", type=amount, help="With client: what they are worth to you.")
@click.option("--currency", default="", help="ISO code, as EUR (default: yours).")
@on_day("The day it happened")
@as_json
def moved(name: str, step: str, worth: Decimal | None, currency: str, on: date | None, as_json: bool) -> None:
    """Record the next step of the introduction to NAME."""
    member = here()
    from whoknows.coach import hearing, plain
    from whoknows.core.introduction import Step

    if worth is not None and step != "client":
        raise click.UsageError("--worth goes with “client”.")
    introduction = hearing.moved(
        member, name, Step(step), on=day_or_today(member, on), worth=worth, currency=currency.upper()
    )
    if as_json:
        say_json(plain.introduction(introduction))
        return
    click.echo(f"{introduction.prospect.name}: {step}.")
    if introduction.loop_owed:
        click.echo(
            f"Tell {introduction.introducer.name} and thank them; then: whoknows thanked {introduction.introducer_id}"
        )


@click.command()
@click.argument("person", metavar="PERSON")
@on_day("The day you thanked them")
@as_json
def thanked(person: str, on: date | None, as_json: bool) -> None:
    """Record that PERSON was thanked and told.

    That closes the loop of the introductions owed to them.
    """
    member = here()
    from whoknows.coach import hearing, plain

    closed = hearing.thanked(member, person, on=day_or_today(member, on))
    if as_json:
        documents = [plain.introduction(i) for i in closed]
        say_json(documents[0] if len(documents) == 1 else documents)
    else:
        if not closed:
            click.echo("Noted: you thanked them.")
        for introduction in closed:
            click.echo(f"{introduction.prospect.name}: the loop with {introduction.introducer.name} is closed.")


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--note", default="", help="What it was about, in a line.")
@click.option("--sent", is_flag=True, help="It was a message, not a call.")
@on_day("The day of the call")
@as_json
def called(person: str, note: str, sent: bool, on: date | None, as_json: bool) -> None:
    """Note a call with PERSON: what is due with them moves on from its day."""
    member = here()
    from whoknows.coach import hearing, plain

    channel = "message" if sent else "spoken"
    call = hearing.called(member, person, on=day_or_today(member, on), note=note, channel=channel)
    if as_json:
        document = {"person": plain.person(call.person), "on": call.on.isoformat(), "note": call.note}
        say_json({**document, "channel": call.channel})
    else:
        click.echo(f"Noted: you were in touch with {call.person.name} on {written(member, call.on)}.")


@click.command()
@click.argument("person", metavar="PERSON")
@on_day("The day it was said")
@as_json
def later(person: str, on: date | None, as_json: bool) -> None:
    """Put PERSON off for a week: not now.

    Value noted since brings them up all the same. Taken back with: whoknows correct later PERSON
    """
    member = here()
    from whoknows.coach import later, plain
    from whoknows.core.caps import LATER

    one = later.put_off(member, person, on=day_or_today(member, on))
    if as_json:
        until = (one.on + LATER).isoformat()
        say_json({"person": plain.person(one.person), "on": one.on.isoformat(), "until": until})
    else:
        click.echo(f"{one.person.name} is put off until {written(member, one.on + LATER)}.")


@click.command()
@click.argument("person", metavar="PERSON")
@as_json
def history(person: str, as_json: bool) -> None:
    """All that was noted of PERSON, the latest first, with what was taken back since."""
    member = here()
    from whoknows.coach import network, plain
    from whoknows.coach.history import history as noted

    one = network.person(member, person)
    found = noted(one)
    if as_json:
        say_json([plain.noted(each) for each in found])
        return
    for each in found:
        at = each.taken_back_at
        back = f" (taken back on {written(member, member.day(at))})" if at else ""
        click.echo(f"{written(member, each.on)}: {each.words}{back}")
    if not found:
        click.echo(f"Nothing is noted of {one.name} yet.")


@click.command()
@click.argument("what", type=click.Choice(NOTED))
@click.argument("who", metavar="WHO")
@as_json
def correct(what: str, who: str, as_json: bool) -> None:
    """Take back the last thing noted of WHO; that it was noted stays in their history.

    WHO is the introducer; for *named* and *moved* it is the prospect.
    """
    member = here()
    from whoknows.coach.correcting import What
    from whoknows.coach.correcting import correct as take_back
    from whoknows.coach.here import days_written

    words = take_back(member, What(what), who)
    if as_json:
        say_json({"corrected": what, "words": words})
    else:
        click.echo(days_written(member, words))
