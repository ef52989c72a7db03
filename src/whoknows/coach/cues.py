"""What may jog an introducer's memory, out of their own world; and cues removed for good."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from whoknows.book import knowing as kept
from whoknows.book.models import DroppedCue, Member, Person
from whoknows.coach import seeking
from whoknows.core.cue import Reminder, Shared, World, reminders
from whoknows.core.introducer import Bridge, turned
from whoknows.core.offer import Avatar

PAGE = 5  # cues shown on a person's page


def cues_for(member: Member, one: Person, avatar: Avatar | None, *, on: date, most: int = PAGE) -> list[Reminder]:
    """Cues for one introducer and the kind of person I want to meet, the likeliest to help first."""
    without = set(DroppedCue.objects.filter(person=one).values_list("cue", flat=True))
    return reminders(world(member, one, on=on), avatar, without=without, most=most)


def world(member: Member, one: Person, *, on: date) -> World:
    """All that letters, meetings and their own card tell of an introducer's world."""
    them = seeking.known(one)
    cards = list(one.cards.all())
    [found] = kept.find(member, [them], on=on)
    return World(
        name=one.name,
        people=_shared(found.bridges),
        lists=tuple(kept.lists_of(member.team, them.addresses)),
        groups=tuple(dict.fromkeys(group for card in cards for group in card.groups)),
        firms=tuple(dict.fromkeys(card.firm for card in cards if card.firm)),
        place=next((card.place for card in cards if card.place), ""),
    )


def drop(one: Person, cue: str, *, on: date) -> None:
    """Remove a cue of a person for good."""
    DroppedCue.objects.get_or_create(person=one, cue=cue.casefold()[:300], defaults={"team": one.team, "on": on})


def bring_back(one: Person, cue: str) -> None:
    """Offer a removed cue again."""
    DroppedCue.objects.filter(person=one, cue=cue.casefold()[:300]).delete()


def _shared(bridges: Sequence[Bridge]) -> tuple[Shared, ...]:
    rows = Person.objects.prefetch_related("cards").in_bulk([int(bridge.who) for bridge in bridges])
    found = []
    for bridge in bridges:
        one = rows[int(bridge.who)]
        card = next(iter(one.cards.all()), None)
        if card is not None:  # without a card nobody can fit
            between = turned(bridge.theirs)
            found.append(Shared(one.name, between, bridge.mine, card.firm, card.position, card.place))
    return tuple(found)
