"""What may jog somebody's memory: shown, left out for good, brought back."""

from __future__ import annotations

from datetime import date

import click

from whoknows.cli.common import as_json, day_or_today, here, on_day, say_json


@click.command()
@click.argument("person", metavar="PERSON")
@click.option("--avatar", default="", help="For which kind of person (default: the first of the offer).")
@click.option("--leave-out", metavar="CUE", help="Leave a cue out for good; some of its words are enough.")
@click.option("--bring-back", metavar="CUE", help="Offer one again that was left out.")
@on_day("As of that day")
@as_json
def cues(
    person: str, avatar: str, leave_out: str | None, bring_back: str | None, on: date | None, as_json: bool
) -> None:
    """What may jog PERSON's memory when you ask, and on what each rests."""
    member = here()
    from whoknows.coach import cues as cueing
    from whoknows.coach import network, plain
    from whoknows.coach.offering import current_offer

    one, day, offer = network.person(member, person), day_or_today(member, on), current_offer(member)
    whom = offer.avatar(avatar) if avatar else next(iter(offer.avatars), None)
    said = []
    if leave_out is not None:
        said.append(f"“{cueing.leave_out(member, one, leave_out, on=day).cue}” is left out from now on.")
    if bring_back is not None:
        said.append(f"“{cueing.take_up(one, bring_back).cue}” may be offered again.")
    one = network.person(member, str(one.pk))
    found, gone = cueing.cues_for(member, [one], whom, on=day)[one.pk], cueing.dropped(one)
    if as_json:
        told = [{"text": cue.text, "kind": cue.kind, "evidence": cue.evidence} for cue in found]
        say_json({"person": plain.person(one), "cues": told, "left_out": [row.cue for row in gone]})
        return
    for line in said:
        click.echo(line)
    click.echo(click.style(one.name, bold=True) + ("" if found else ": nothing is known of their world yet."))
    for cue in found:
        click.echo(f"  · {cue.text}: {cue.evidence}")
    if gone:
        click.echo(f"Left out: {'; '.join(row.cue for row in gone)}")
