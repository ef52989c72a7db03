"""What may jog an introducer's memory, out of their own world; and cues removed for good."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from django.db.models import prefetch_related_objects

from whoknows.book import knowing as kept
from whoknows.book.errors import BookError, NotFound
from whoknows.book.models import DroppedCue, Member, Person
from whoknows.coach import seeking
from whoknows.coach.kept import ties_hold
from whoknows.coach.offering import current_offer
from whoknows.core.cue import MOST, Reminder, Shared, World, every, reminders
from whoknows.core.introducer import Bridge, turned
from whoknows.core.offer import Avatar


def cues_for(
    member: Member, people: Sequence[Person], avatar: Avatar | None, *, on: date, most: int = MOST
) -> dict[int, list[Reminder]]:
    """Cues for each introducer, by id, and the kind of person I want to meet, the likeliest to help first.

    As many queries for three people as for one.
    """
    prefetch_related_objects(list(people), "dropped_cues")
    without = {one.pk: {text.casefold() for row in dropped(one) for text in (row.cue, row.also)} for one in people}
    there = worlds(member, people, on=on)
    return {who: reminders(world, avatar, without=without[who], most=most) for who, world in there.items()}


def worlds(member: Member, people: Sequence[Person], *, on: date) -> dict[int, World]:
    """All that letters, meetings and their own cards tell of the world of each introducer, by id.

    On a day before the last letter or meeting taken in, their cards alone: the kept ties know more than that day did.
    """
    sought = seeking.all_known(people)
    if not ties_hold(member, on):
        return {person.pk: _by_card(person) for person in people}
    found = kept.find(member, sought, on=on)
    near = {int(bridge.who) for one in found for bridge in one.bridges}
    rows = Person.objects.prefetch_related("addresses", "cards").in_bulk(near)
    lists = _lists(member, [address for one in sought for address in one.addresses])
    mine = frozenset(a.partition("@")[2] for a in member.own_addresses.values_list("address", flat=True))
    there = {}
    for person, them, known in zip(people, sought, found, strict=True):
        there[person.pk] = replace(
            _by_card(person),
            address=next(iter(them.addresses), ""),
            my_domains=mine,
            people=tuple(_shared(known.bridges, rows)),
            last_met=known.directly.last_met,
            today=on,
            lists=tuple(one for address in them.addresses for one in lists.get(address, ())),
        )
    return there


def drop(member: Member, one: Person, cue: str, *, on: date) -> DroppedCue:
    """Remove a cue of a person for good, in whatever words it would come again."""
    there = next((row for row in dropped(one) if row.cue.casefold() == cue[:300].casefold()), None)
    if there is not None:
        return there
    known = next((each for each in _every(member, one, on=on) if cue.casefold() in each.keys), None)
    also = known.also[:300] if known else ""
    return DroppedCue.objects.create(team=one.team, person=one, cue=cue[:300], also=also, on=on)


def dropped(one: Person) -> list[DroppedCue]:
    """The cues removed from a person, as they were removed."""
    return list(one.dropped_cues.all())


def bring_back(one: Person, pk: int) -> DroppedCue:
    """Offer a removed cue of a person again, by its id. Raises ``NotFound`` when it is offered again already."""
    row = DroppedCue.objects.filter(person=one, pk=pk).first()
    if row is None:
        raise NotFound("It is offered again already.")
    row.delete()
    return row


def leave_out(member: Member, one: Person, said: str, *, on: date) -> DroppedCue:
    """Remove the cue of a person that is meant by its words or some of them. Raises ``NotFound`` and ``BookError``."""
    return drop(member, one, _meant(said, [each.text for each in _every(member, one, on=on)], one), on=on)


def take_up(one: Person, said: str) -> DroppedCue:
    """Offer the removed cue of a person again that is meant. Raises ``NotFound`` and ``BookError``."""
    rows = {row.cue: row for row in dropped(one)}
    return bring_back(one, rows[_meant(said, list(rows), one)].pk)


def _meant(said: str, cues: Iterable[str], one: Person) -> str:
    """The cue whose words these are, else the only one with these among its words."""
    words, there = said.strip().casefold(), list(dict.fromkeys(cues))
    found = [cue for cue in there if cue.casefold() == words]
    found = found or [cue for cue in there if words and words in cue.casefold()]
    if len(found) == 1:
        return found[0]
    listed = "".join(f"\n  {cue}" for cue in found or there)
    if found:
        raise BookError(f"“{said}” fits several; say more of its words:{listed}")
    raise NotFound(f"{one.name} has no cue called “{said}”" + (f"; there are:{listed}" if there else "."))


def _every(member: Member, one: Person, *, on: date) -> list[Reminder]:
    return every(worlds(member, [one], on=on)[one.pk], current_offer(member).avatars)


def _by_card(one: Person) -> World:
    cards = list(one.cards.all())
    return World(
        name=one.name,
        groups=tuple(dict.fromkeys(group for card in cards for group in card.groups)),
        firms=tuple(dict.fromkeys(card.firm for card in cards if card.firm)),
        place=next((card.place for card in cards if card.place), ""),
    )


def _shared(bridges: Iterable[Bridge], rows: Mapping[int, Person]) -> Iterable[Shared]:
    for bridge in bridges:
        one = rows[int(bridge.who)]
        card = next(iter(one.cards.all()), None)
        said = (card.firm, card.position, card.place) if card else ()
        yield Shared(one.name, turned(bridge.theirs), bridge.mine, one.address, *said)


def _lists(member: Member, addresses: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
    lists: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for address, name, count in kept.lists_of(member.team, addresses):
        lists[address].append((name, count))
    return lists
