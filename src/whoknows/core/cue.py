"""Cues: things of the introducer's own world that bring people to mind.

A cue rests on a letter or meeting that the introducer was on, or on their own card; never on what somebody else told.
Self-made cues work better than given ones, so they are few and can be taken out (docs/introducers.md).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from whoknows.core.firm import firm_at, is_no_firm
from whoknows.core.introducer import Between, times
from whoknows.core.introducer.circle import names
from whoknows.core.offer import Avatar
from whoknows.core.offer.fit import FITS, fits, share, words
from whoknows.core.person import fullness

MOST = 3
# Where people of all firms have their mail.
_PROVIDERS = """
    gmail.com googlemail.com hotmail.com outlook.com live.com msn.com yahoo.com aol.com icloud.com me.com mac.com gmx.de
    gmx.net web.de t-online.de proton.me protonmail.com orange.fr free.fr laposte.net btinternet.com comcast.net
    verizon.net att.net sbcglobal.net swbell.net bellsouth.net rr.com cox.net charter.net juno.com worldnet.att.net
    earthlink.net mindspring.com compuserve.com netzero.net prodigy.net optonline.net flash.net gte.net webtv.net
    mail.com yandex.ru mail.ru qq.com 163.com
"""
_ANYBODYS = frozenset(_PROVIDERS.split())
# What an address book files people under by what they are to its owner, or by how they came in: not of their own world.
_FILED = """
    a active all blue business cards category client clients christmas colleagues contact contacts coworkers customer
    customers family favorites favourites follow friend friends freunde geschäftlich green hot import imported important
    inactive kollegen kontakte kunde kunden lead leads mailing mycontacts neu new newsletter old on orange other others
    partner partners past personal privat private prospect prospects purple red starred supplier suppliers to up vendors
    vip warm work xmas yellow
"""
_MINE = frozenset(_FILED.split())
_ALL_LISTS = "all everybody everyone group info list lists mail members news office staff team"
_ANY_LIST = frozenset(_ALL_LISTS.split())  # names of a list that say nothing
_THIS_YEAR = 300  # days in which a month is told without its year
_LONGEST = 120  # characters that a sentence can hold
_FULL = 2  # a given and a family name


class Cue(StrEnum):
    """Of what kind a cue is."""

    PERSON = "person"
    MEETING = "meeting"
    LIST = "list"
    GROUP = "group"
    FIRM = "firm"
    PLACE = "place"
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One cue as it stands in an ask ("the Leeds Food Forum"), of what kind it is, and on what it rests.

    An ask says "somebody from …", "… is where I'd look": one thing, of which people are a part.
    """

    text: str
    kind: Cue
    evidence: str
    also: str = ""  # what it goes by however it is worded: whom or what it is about

    @property
    def keys(self) -> set[str]:
        """By what it is known again when it was removed."""
        return {self.text.casefold(), self.also.casefold()} - {""}


@dataclass(frozen=True, slots=True)
class Shared:
    """Somebody in touch with both of us, with what their card says."""

    name: str
    with_them: Between  # between the introducer and this person, as the introducer sees it
    with_me: Between
    address: str = ""
    firm: str = ""
    position: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """What is known of an introducer's own world."""

    name: str
    address: str = ""
    my_domains: frozenset[str] = frozenset()
    people: tuple[Shared, ...] = ()
    last_met: date | None = None  # when they and I last met
    today: date | None = None
    lists: tuple[tuple[str, int], ...] = ()  # lists they write to, and how often
    groups: tuple[str, ...] = ()  # as the address book files them
    firms: tuple[str, ...] = ()  # stated by them, latest first
    place: str = ""


def reminders(
    world: World, avatar: Avatar | None, *, without: Collection[str] = (), most: int = MOST
) -> list[Reminder]:
    """Up to ``most`` cues for one introducer and the kind of person I want to meet, the likeliest to help first.

    Groups and lists where such people gather come first, then people who fit, then those at our last meeting, other
    groups and lists, firms both write to, former firms, the place they share with the avatar. Where there is none of
    these, it is two people to whom both write. ``without`` are keys of cues removed by the user.
    """
    found = _offered(_all(world, avatar), without) or _offered(_circle(world), without)
    return found[:most]


def every(world: World, avatars: Iterable[Avatar]) -> list[Reminder]:
    """All cues of one introducer for any of some kinds of person, removed or not."""
    return [one for avatar in (*avatars, None) for one in (*_all(world, avatar), *_circle(world))]


def _offered(ones: Iterable[Reminder], without: Collection[str]) -> list[Reminder]:
    """Each once, but those removed and those that no sentence can hold."""
    found: dict[str, Reminder] = {}
    for one in ones:
        if len(one.text) <= _LONGEST and one.keys.isdisjoint(without):
            found.setdefault(one.text.casefold(), one)
    return list(found.values())


def _all(world: World, avatar: Avatar | None) -> Iterator[Reminder]:
    gatherings = [*_groups(world), *_lists(world)]
    meets = [gathering for gathering in gatherings if avatar and _gathers(avatar, gathering.text)]
    yield from meets
    fitting = list(_people(world, avatar)) if avatar else []
    yield from fitting
    yield from _meeting(world)
    yield from (gathering for gathering in gatherings if gathering not in meets)
    yield from _correspondence(world, told={one.also for one in fitting})
    yield from _firms(world)
    if avatar and world.place and share(words(avatar.place), words(world.place)) >= FITS:
        said, once = f"{world.name}'s card says {world.place}", f"the people you know around {world.place}"
        yield Reminder(f"the scene around {world.place}", Cue.PLACE, said, also=once)


def _people(world: World, avatar: Avatar) -> Iterator[Reminder]:
    """People who fit and who were on letters or at meetings with both of us, the closest to the introducer first."""
    fitting = [p for p in _known(world) if fits(avatar, firm=p.firm, position=p.position, place=p.place) >= FITS]
    for one in sorted(fitting, key=lambda p: (-p.with_them.met, -p.with_them.strength, p.name)):
        said = f"{one.name} fits “{avatar.name}” and {_together(one, world.name)}"
        yield Reminder(f"the circle around {one.name}", Cue.PERSON, said, also=one.name)


def _meeting(world: World) -> Iterator[Reminder]:
    """Those who sat with both of us on the day we last met."""
    day = world.last_met
    there = [p for p in _called(_known(world)) if day and p.with_them.last_met == day == p.with_me.last_met]
    if day and there:
        then = f"{day:%B}" if world.today and (world.today - day).days < _THIS_YEAR else f"{day:%B %Y}"
        text = f"our meeting with {_two(there)} in {then}"
        said = f"you and {world.name} met {names(sorted(p.name for p in there))} on {day.day} {day:%B %Y}"
        yield Reminder(text, Cue.MEETING, said, also=f"the people we met with on {day.day} {day:%B %Y}")


def _correspondence(world: World, *, told: Collection[str]) -> Iterator[Reminder]:
    """Firms, but their own and mine, where both of us write to somebody: by the name that somebody there states of it,
    else by those there, unless they are ``told`` already."""
    at: dict[str, list[Shared]] = defaultdict(list)
    for one in _written_to(world):
        at[_domain(one.address)].append(one)
    ours = {_domain(world.address), *world.my_domains}
    for domain in sorted(at, key=lambda d: (-sum(p.with_them.strength for p in at[d]), d)):
        if not _within(domain, {"", *ours, *_ANYBODYS}) and not any(_within(own, {domain}) for own in ours):
            firm, there = firm_at(domain, [one.firm for one in at[domain]]), _called(at[domain])
            there = [one for one in there if one.name not in told]
            said = (
                f"{world.name} and you both are on letters with {names([one.name for one in at[domain]])} at {domain}"
            )
            text = f"the team at {firm}" if firm else there and f"the circle around {_two(there)}"
            if text:
                yield Reminder(text, Cue.FIRM, said, also=f"the people at {domain}")


def _circle(world: World) -> Iterator[Reminder]:
    """Two people, of whatever firm, to whom both of us write; to somebody of another firm than mine, not my own
    colleagues, who are nothing of their world."""
    mine = world.my_domains - _ANYBODYS
    elsewhere = not _within(_domain(world.address), mine)
    there: dict[str, Shared] = {}
    for one in _called(_written_to(world)):
        if not (elsewhere and _within(_domain(one.address), mine)):
            there.setdefault(one.name, one)
    if two := list(there.values())[:2]:
        said, both = "; ".join(f"{one.name} {_together(one, world.name)}" for one in two), [one.name for one in two]
        also = f"the people {' and '.join(sorted(both))}"
        yield Reminder(f"the circle around {' and '.join(both)}", Cue.CIRCLE, said, also=also)


def _called(people: Iterable[Shared]) -> list[Shared]:
    """Those who go by more than what stands before the @, the closest to the introducer first."""
    there = [one for one in people if fullness(one.name) == _FULL]
    return sorted(there, key=lambda p: (-p.with_them.met, -p.with_them.strength, p.name))


def _two(people: Sequence[Shared]) -> str:
    """Two of them as a letter names them; no friend goes through more."""
    first = [one.name for one in people[:2]]
    return " and ".join(first) if len(people) <= len(first) else f"{', '.join(first)} and others"


def _domain(address: str) -> str:
    return address.partition("@")[2]


def _within(domain: str, others: Collection[str]) -> bool:
    """Whether a domain is one of the others, or below one: leeds.provider.example is the provider's."""
    parts = domain.split(".")
    return any(".".join(parts[n:]) in others for n in range(len(parts)))


def _known(world: World) -> list[Shared]:
    return [one for one in world.people if _touched(one.with_them) and _touched(one.with_me)]


def _written_to(world: World) -> list[Shared]:
    """Those with whom each of us wrote or met: who was only in copy with one of us may be a stranger to them."""
    return [one for one in _known(world) if one.with_them.evidence.knows and one.with_me.evidence.knows]


def _touched(between: Between) -> bool:
    """Whether a letter or a meeting had both on it; what the user, a card or an introducer says is no letter."""
    return between.said is None and (between.sent, between.got, between.met, between.copied) != (0, 0, 0, 0)


def _together(one: Shared, name: str) -> str:
    if one.with_them.met and one.with_me.met:
        return f"was at meetings with {name} ({times(one.with_them.met)}) and with you"
    letters = one.with_them.sent + one.with_them.got + one.with_them.copied
    return (
        f"was on letters with {name} ({times(letters)}) and with you" if letters else f"has met {name}, and knows you"
    )


def _lists(world: World) -> Iterator[Reminder]:
    for name, count in sorted(world.lists, key=lambda one: (-one[1], one[0])):
        called = name.partition("@")[0]
        if called.casefold() not in _ANY_LIST:
            said = f"{world.name} wrote to {name} {times(count)}"
            yield Reminder(f"the {called} list", Cue.LIST, said, also=f"the list {name}")


def _groups(world: World) -> Iterator[Reminder]:
    for group in world.groups:
        if not _MINE.issuperset(word for word in group.casefold().split() if word.isalpha()):
            yield Reminder(group, Cue.GROUP, f"your address book files {world.name} under it")


def _firms(world: World) -> Iterator[Reminder]:
    firms = [firm for firm in world.firms if not is_no_firm(firm)]
    for former in firms[1:]:
        said = f"an earlier card of {world.name} says {former}"
        yield Reminder(f"the old team at {former}", Cue.FIRM, said, also=f"the people at {former}, before {firms[0]}")
    for firm in firms[:1]:
        said = f"{world.name}'s card says {firm}"
        yield Reminder(f"the circle around {firm}", Cue.FIRM, said, also=f"the people around {firm}")


def _gathers(avatar: Avatar, text: str) -> bool:
    there = set(words(text))
    return any(wanted and set(wanted) <= there for wanted in map(words, avatar.gathers))


def texts(found: Iterable[Reminder]) -> tuple[str, ...]:
    """The cues as an ask takes them."""
    return tuple(one.text for one in found)
