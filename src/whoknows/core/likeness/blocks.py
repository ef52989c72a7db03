"""Which pairs are worth comparing at all, out of very many people."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import combinations

from whoknows.core.likeness.compare import HALF_A_NAME, Likeness, Traits, Verdict, compare
from whoknows.core.likeness.forms import FORMS, MANY_BEAR, NO_LINE
from whoknows.core.likeness.names import Word

SWITCHBOARD = 12  # more people than that behind one number: it says nothing of who they are
CROWD = 60  # more entries than that under one key: it tells nobody from anybody
MANY = 8  # a family name borne by more people than that in one network is common there
Key = tuple[str, ...]


def common_names(people: Mapping[int, Traits]) -> frozenset[str]:
    """Folded last words of names that many of these people bear: more than eight, and more than one in 2,000."""
    last = (n.full[-1].fold for one in people.values() for n in one.names if len(n.full) > 1)
    return frozenset(w for w, count in Counter(last).items() if count > max(MANY, len(people) / 2000))


def likenesses(
    people: Mapping[int, Traits], among: Collection[int] | None = None
) -> Iterator[tuple[int, int, Likeness]]:
    """Every pair that is one person or may be, with why; ``among`` limits it to pairs with one of these people.

    Half a name that fits several is left out, and pairs that share no key are never compared: a mailbox, a number, a
    word of the name within one firm, a whole name in any of its forms, most of a name with a slip in it.
    """
    common = common_names(people)
    people = _without_switchboards(people)
    found = []
    for one, other in sorted(_worth_a_look(people, among)):
        likeness = compare(people[one], people[other], common)
        if likeness.verdict is not Verdict.APART:
            found.append((one, other, likeness))
    halves = Counter(number for *pair, likeness in found if likeness.weight == HALF_A_NAME for number in pair)
    for one, other, likeness in found:
        if likeness.weight != HALF_A_NAME or halves[one] == halves[other] == 1:
            yield one, other, likeness


def _without_switchboards(people: Mapping[int, Traits]) -> dict[int, Traits]:
    """The same people without the numbers that more than twelve of them share."""
    shared = Counter(end for one in people.values() for end in {p.end for p in one.phones})
    many = {end for end, count in shared.items() if count > SWITCHBOARD}
    if not many:
        return dict(people)
    return {
        number: one._replace(phones=tuple(p for p in one.phones if p.end not in many)) for number, one in people.items()
    }


def _worth_a_look(people: Mapping[int, Traits], among: Collection[int] | None) -> set[tuple[int, int]]:
    blocks: defaultdict[Key, list[int]] = defaultdict(list)
    for number, one in people.items():
        for key in _keys(one):
            blocks[key].append(number)
    wanted = None if among is None else frozenset(among)
    pairs: set[tuple[int, int]] = set()
    for block in blocks.values():
        if not 2 <= len(block) <= CROWD:
            continue
        if wanted is None:
            pairs.update(combinations(block, 2))
        elif not wanted.isdisjoint(block):
            pairs.update(p for p in combinations(block, 2) if p[0] in wanted or p[1] in wanted)
    return pairs


def _keys(one: Traits) -> set[Key]:
    """What a person is looked up by."""
    keys: set[Key] = {("address", a.mailbox) for a in one.addresses}
    keys.update(("phone", p.end) for p in one.phones)
    for n in one.names:
        words = [*n.words, *n.also, *(together for together, _, _ in n.glued)]
        full = [w for w in words if not w.short]
        keys.update((firm, w.sound) for firm in one.firms for w in full)
        for a, b in combinations(full, 2):
            keys.update(_whole(a, b))
            keys.update(_halves(a, b))
            keys.update(_halves(b, a))
    return keys


def _whole(one: Word, other: Word) -> Iterator[Key]:
    """A name in any order and any form of the given name."""
    yield ("name", *sorted((one.sound, other.sound)))
    for given, family in ((one, other), (other, one)):
        for line in FORMS.get(given.fold, NO_LINE):
            yield ("form", str(line), family.sound)


def _halves(given: Word, family: Word) -> Iterator[Key]:
    """A given name with either half of a long family name, its first letters with the whole: a slip spoils one only."""
    if family.fold not in MANY_BEAR:
        yield ("starts", given.fold[:2], family.sound)
    if len(family.fold) >= 7:
        yield ("begins", given.sound, family.fold[:4])
        yield ("ends", given.sound, family.fold[-4:])
