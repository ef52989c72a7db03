"""Which pairs are worth comparing at all, out of very many people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from whoknows.core.likeness.compare import HALF_A_NAME, Likeness, Traits, Verdict, compare, spellings
from whoknows.core.likeness.fold import bones, sound
from whoknows.core.likeness.forms import FORMS, MANY_BEAR, NO_LINE, WRITTEN, his_of_hers, is_given
from whoknows.core.likeness.names import Name, Word

SWITCHBOARD = 12  # more people than that behind one number: it says nothing of who they are
CROWD = 60  # more entries than that under one key: it tells nobody from anybody
MANY = 8  # a family name borne by more people than that in one network is common there
Key = tuple[str, ...]


def common_names(last: Iterable[str], of: int) -> frozenset[str]:
    """Of the folded last words of the names of so many people, those that many bear: more than eight, and more than
    one in 2,000."""
    return frozenset(w for w, count in Counter(last).items() if count > max(MANY, of / 2000))


def likenesses(
    people: Mapping[int, Traits], among: Collection[int] | None = None, common: frozenset[str] | None = None
) -> Iterator[tuple[int, int, Likeness]]:
    """Every pair that is one person or may be, with why; ``among`` limits it to pairs with one of these people.

    With ``among``, people may be only those ``near`` them, if it is said which names are ``common`` among all.
    Half a name that fits several is left out, and pairs that share no key are never compared: a mailbox, a number, a
    word of the name within one firm, a whole name in any of its forms, a name with a slip in one of its words.
    """
    if common is None:
        last = (n.full[-1].fold for one in people.values() for n in one.names if len(n.full) > 1)
        common = common_names(last, len(people))
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
    """All pairs that share a key which is not a crowd's."""
    alone: dict[int, int] = {}  # most keys are one person's
    blocks: dict[int, list[int]] = {}
    few = None if among is None else [people[number] for number in among if number in people]
    handles = frozenset().union(*(one.handles for one in people.values()))
    bare = frozenset().union(
        *(one.firms for one in people.values() if any(w.bones for n in one.names for w in n.words))
    )
    theirs = None if few is None else {hash(key) for one in few for key in keys(one, handles, bare)}
    for number, one in people.items():
        found = set(map(hash, keys(one, handles, bare)))  # two that hash alike are compared in vain, no more
        for key in found if theirs is None else found & theirs:
            if key in blocks:
                blocks[key].append(number)
            elif key in alone:
                blocks[key] = [alone[key], number]
            else:
                alone[key] = number
    wanted = None if among is None else frozenset(among)
    pairs: set[tuple[int, int]] = set()
    for block in blocks.values():
        if len(block) > CROWD:
            continue
        if wanted is None:
            pairs.update(combinations(block, 2))
        elif not wanted.isdisjoint(block):
            pairs.update(p for p in combinations(block, 2) if p[0] in wanted or p[1] in wanted)
    return pairs


def keys(one: Traits, handles: frozenset[str] = frozenset(), bare: frozenset[str] = frozenset()) -> Iterator[Key]:
    """What a person is looked up by.

    ``handles`` are all that stands before the @ of people without a name, ``bare`` the firms where somebody's name is
    written without vowels.
    """
    for firm in one.firms if handles else ():
        yield from (("handle", firm, handle) for handle in one.handles or spellings(one) & handles)
    for a in one.addresses:
        yield "address", a.mailbox
    for p in one.phones:
        yield "phone", p.end
    for n in one.names:
        full = words(n)
        for firm in one.firms:
            yield from ((firm, w.sound) for w in full)
            if firm in bare:
                yield from ((firm, "bare", w.bones or bones(w.sound)) for w in full)
        if len(n.words) > 2:
            yield "initials", "".join(w.fold[0] for w in n.words[:-1]), n.words[-1].sound
        for first, second in combinations(full, 2):
            yield from _whole(first, second)
            yield from _whole(second, first)


def words(n: Name) -> list[Word]:
    """The whole words of a name, and what may stand for one or several of them."""
    return [w for w in (*n.words, *n.also, *(together for together, _, _ in n.glued)) if not w.short]


def _whole(one: Word, other: Word) -> Iterator[Key]:
    """A name in any order, one of its words met in any way and the other by its sound."""
    slips = other.fold not in MANY_BEAR or is_given(other.fold)
    return ((how, text, other.sound) for how, text in meets(one) if slips or how != "slip")


@lru_cache(maxsize=100_000)
def meets(one: Word) -> tuple[tuple[str, str], ...]:
    """What a word meets another by: its sound, also as his of hers; the lines of its forms; itself and what is left of
    it without a letter, which is the same for two words that are one slip apart."""
    texts = {one.fold, one.sound}
    heard = {one.sound, *(sound(his) for text in texts for his in his_of_hers(text))}
    lines = {("form", str(line)) for line in FORMS.get(one.fold, NO_LINE)}
    lines |= {("written", str(line)) for line in WRITTEN.get(one.fold, NO_LINE)}
    long = [text for text in texts if len(text) >= 5]
    slips = {text[:i] + text[i + 1 :] for text in long for i in range(1, len(text))}.union(long)
    return (*(("sound", text) for text in heard), *lines, *(("slip", text) for text in slips))
