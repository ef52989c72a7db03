"""Each person once, whose an address is, people and not machines, and who I am: same, shared, machine, me."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from whoknows.cli.common import as_json, here, say_json

if TYPE_CHECKING:
    from whoknows.book.models import Member
    from whoknows.coach.duplicates import Pair

SHARED = {"several": True, "one": False, "unsay": None}


@click.command()
@click.argument("people", nargs=-1, metavar="[PERSON PERSON]")
@click.option("--two", is_flag=True, help="They are two people: never offered again, never made one.")
@click.option(
    "--unsay", is_flag=True, help="Take back what was said of two; of one person: part who was made one last."
)
@click.option("--compare", is_flag=True, help="Compare everybody first; who is surely one becomes one.")
@click.option("--most", default=20, show_default=True, help="How many pairs to show.")
@as_json
def same(people: tuple[str, ...], two: bool, unsay: bool, compare: bool, most: int, as_json: bool) -> None:
    """Who may be one person, with the reasons; or say of two that they are one.

    All of it can be taken back, and nothing is lost either way.
    """
    if len(people) > 2 or (two and unsay) or (two and len(people) < 2) or (len(people) == 1 and not unsay):
        raise click.UsageError("Name two people, or nobody to see who may be one; --unsay also takes one person.")
    member = here()
    if people:
        said = _said(member, people, two=two, unsay=unsay)
        click.echo(said) if not as_json else say_json({"said": said})
        return
    from whoknows.coach import duplicates

    settled = duplicates.settle(member) if compare else []
    found = duplicates.duplicates(member, most=most)
    if as_json:
        say_json([_pair(pair) for pair in found])
        return
    for merge in settled:
        click.echo(f"{merge.name} was made one with {merge.kept}: {merge.why}.")
    for pair in found:
        click.echo(click.style(f"{pair.one.person} · {pair.other.person}", bold=True))
        for side in (pair.one, pair.other):
            about = ", ".join((*side.addresses, *side.phones, *side.firms))
            click.echo(f"  {side.person.pk:>6}  {side.person.name}  {about}")
        click.echo(f"          {'; '.join(pair.reasons)}")
    if not found:
        click.echo("Nobody seems to be here twice.")
        return
    more = duplicates.how_many(member) - len(found)
    click.echo((f"… and {more:,} more. " if more > 0 else "") + "Say: whoknows same ID ID, or with --two.")


def _said(member: Member, people: tuple[str, ...], *, two: bool, unsay: bool) -> str:
    from whoknows.coach import duplicates

    if len(people) == 1:
        return f"Parted: {duplicates.part_last(member, people[0])} is a person of their own again."
    if two:
        said = duplicates.not_same(member, *people)
        return f"{said.one} and {said.other} are two, and are not offered again."
    if unsay:
        offered = duplicates.maybe_same(member, *people)
        return "Taken back. " + ("They are offered again." if offered else "Nothing else says that they are one.")
    return f"{duplicates.same(member, *people).kept} is one person now."


def _pair(pair: Pair) -> dict[str, object]:
    from whoknows.coach import plain

    return {
        "one": plain.person(pair.one.person), "other": plain.person(pair.other.person), "reasons": list(pair.reasons),
    }  # fmt: skip


@click.command()
@click.argument("address", metavar="[EMAIL", required=False)
@click.argument("word", metavar="several|one|unsay]", type=click.Choice(list(SHARED)), required=False)
@click.option("--of", "who", metavar="PERSON", help="It is PERSON's, with its letters; a new name is noted.")
@click.option("--back", metavar="ID", type=int, help="Take that back: it is theirs again, by number.")
@as_json
def shared(address: str | None, word: str | None, who: str | None, back: int | None, as_json: bool) -> None:
    """Addresses that several people share; or say of one that several do, or that it is one person's.

    What you say stays, whatever comes, until you unsay it: then the names beside it tell.
    """
    if sum(one is not None for one in (word, who, back)) != (address is not None):
        raise click.UsageError("Name an address and say one thing of it, or nothing to see which are shared.")
    member = here()
    from whoknows.coach import plain, sharing

    if address is not None:
        said = _said_of(member, address, word, who, back)
        click.echo(said) if not as_json else say_json({"said": said})
        return
    found = sharing.shared(member)
    if as_json:
        say_json([{"address": o.address, "sharers": list(o.sharers), "person": plain.person(o.person)} for o in found])
        return
    for one in found:
        click.echo(f"{click.style(one.address, bold=True)}: {', '.join(one.sharers) or 'several'}")
        click.echo(f"  stands with {one.person} ({one.person_id})")
    click.echo(
        "Say: whoknows shared EMAIL one, or whose it is: whoknows shared EMAIL --of PERSON" if found
        else "No address seems to be shared."
    )  # fmt: skip


def _said_of(member: Member, address: str, word: str | None, who: str | None, back: int | None) -> str:
    from whoknows.coach import sharing

    one = sharing.named(member, address)
    if who is not None:
        now = sharing.give(member, one.pk, who)
        undone = f"whoknows shared {one.address} --back {one.person_id}"
        return f"{one.address} and its letters are {now}’s now. To take it back: {undone}"
    if back is not None:
        return f"Taken back: {one.address} and its letters are {sharing.give_back(member, one.pk, back)}’s again."
    one = sharing.say_shared(member, one.pk, SHARED[word or ""])
    whose = "several people’s" if one.shared else f"{one.person}’s alone"
    return f"{one.address} is {whose}, " + ("by the names beside it." if word == "unsay" else "and stays so.")


@click.command()
@click.argument("person", metavar="PERSON")
@click.argument("word", type=click.Choice(["yes", "no", "unsay"]))
def machine(person: str, word: str) -> None:
    """Say that PERSON is a machine or a list, or is not: it stays so, whatever comes, until you unsay it."""
    member = here()
    from whoknows.coach import machines

    one = machines.say_machine(member, person, {"yes": True, "no": False}.get(word))
    is_now = "a machine" if one.machine else "a person"
    click.echo(
        f"{one.name}: by the letters {is_now}." if word == "unsay" else f"{one.name} is {is_now}, and stays one."
    )


@click.command()
@click.argument("addresses", nargs=-1, metavar="[EMAIL…]")
@click.option("--drop", is_flag=True, help="They are not yours, and are not asked about again.")
@as_json
def me(addresses: tuple[str, ...], drop: bool, as_json: bool) -> None:
    """Your own addresses, and those in your network that may be yours too; with EMAIL, say that it is yours."""
    if drop and not addresses:
        raise click.UsageError("Say which address is not yours.")
    member = here()
    from whoknows.coach import mine, settings

    for address in addresses:
        settings.drop_address(member, address.casefold()) if drop else settings.add_address(member, address)
    own = list(member.own_addresses.order_by("pk").values_list("address", flat=True))
    maybe = mine.maybe_mine(member)
    if as_json:
        say_json({"own": own, "maybe": [{"address": one.address, "reasons": list(one.reasons)} for one in maybe]})
        return
    click.echo("\n".join(own) or "None is known. Say yours: whoknows me EMAIL")
    for one in maybe:
        click.echo(
            f"Is {one.address} yours too? {'; '.join(one.reasons).capitalize()}. Then: whoknows me {one.address}"
            f" (if not: whoknows me {one.address} --drop)"
        )
