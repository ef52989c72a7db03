"""Whether two entries are one person: settled, offered with reasons, or left apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import NamedTuple

from whoknows.core.likeness.alike import UNCLEAR, Agreement, Match, Names, agree, assigned
from whoknows.core.likeness.fold import fold, sound
from whoknows.core.likeness.forms import is_given
from whoknows.core.likeness.handles import Address, Phone, address, firm, is_one_number, phone, run_together
from whoknows.core.likeness.names import Name, name, word

AFTER = timedelta(days=366)  # the longest silence between an old address and the new one
BESIDE = timedelta(days=62)  # how long both may be in use when somebody moves
HALF_A_NAME = 0.4  # the weight of "Mary" beside "Mary Ash" in one firm: worth a look only if no other Mary is there


class Verdict(IntEnum):
    """What becomes of a pair."""

    APART = 0
    LIKELY = 1
    SAME = 2


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of one person as text; ``seen`` are the days of the first and the last letter or meeting."""

    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    firms: tuple[str, ...] = ()
    seen: tuple[date, date] | None = None


class Traits(NamedTuple):
    """The same, read for comparing."""

    names: tuple[Name, ...]
    addresses: tuple[Address, ...]
    phones: tuple[Phone, ...]
    firms: frozenset[str]
    seen: tuple[date, date] | None
    office: bool  # an office's, a team's: nobody in particular
    handles: frozenset[str]  # what stands before the @, where nothing else is known of the name


class Likeness(NamedTuple):
    """A verdict with its reasons in words; ``weight`` orders what is offered, the surest (1.0) first."""

    verdict: Verdict
    weight: float = 0.0
    reasons: tuple[str, ...] = ()


APART = Likeness(Verdict.APART)


def both(one: Known, other: Known) -> Known:
    """All that is known of two people who are one."""
    spans = [known.seen for known in (one, other) if known.seen]
    return Known(
        names=tuple(dict.fromkeys(one.names + other.names)),
        addresses=tuple(dict.fromkeys(one.addresses + other.addresses)),
        phones=tuple(dict.fromkeys(one.phones + other.phones)),
        firms=tuple(dict.fromkeys(one.firms + other.firms)),
        seen=(min(first for first, _ in spans), max(last for _, last in spans)) if spans else None,
    )


def read(known: Known) -> Traits:
    """Read all that is known of a person, names made fuller by what their addresses say."""
    addresses = tuple(address(a) for a in known.addresses if "@" in a)
    names = tuple(n for n in (name(text) for text in dict.fromkeys(known.names)) if n.words)
    names = _fuller(names, addresses)
    firms = frozenset(key for text in known.firms if text for key in firm(text)).union(a.firm for a in addresses)
    nameless = not any(len(n.words) > 1 for n in names)
    office = nameless and any(a.shared for a in addresses)
    handles = frozenset(a.local.rstrip("0123456789") for a in addresses if nameless and a.domain)
    phones = tuple(filter(None, map(phone, known.phones)))
    return Traits(names, addresses, phones, firms - {""}, known.seen, office, handles)


def _fuller(names: tuple[Name, ...], addresses: Iterable[Address]) -> tuple[Name, ...]:
    """Names with what the addresses add: the given name in full, the family name, an earlier family name."""
    for one in addresses:
        if not names:
            local = one.local.rstrip("0123456789")
            if one.named.words:
                names = (one.named,)
            elif is_given(local) and not one.shared:
                names = (Name((word(local.capitalize()),)),)
        elif one.named.words:
            names = tuple(_fuller_by(n, one.named) for n in names)
    return names


def _fuller_by(one: Name, told: Name) -> Name:
    """One name with what an address tells of it: "Ulrike" and "J. Roe" become whole, a former family name is noted."""
    if [w.fold for w in one.words] == [w.fold for w in told.words]:
        return one
    pairs = assigned(one._replace(also=()), told)
    if len(one.words) == 1 and pairs and not told.words[pairs[0][2]].short:
        return told
    if len(pairs) == len(told.words):
        longer = {i: told.words[j] for how, i, j in pairs if how in (Match.FORM, Match.INITIAL)}
        others = {w.fold for w in one.words}  # "mash" is M. Ash rather than what the M. stands for
        better = {i: w for i, w in longer.items() if len(w.fold) > 2 and w.fold[1:] not in others}
        return one._replace(words=tuple(better.get(i, w) for i, w in enumerate(one.words)))
    if len(told.words) == 2 and pairs[:1] and pairs[0][1] == pairs[0][2] == 0 and pairs[0][0] >= Match.FORM:
        return one._replace(also=(*one.also, told.words[1]))
    return one


def compare(one: Traits, other: Traits, common: frozenset[str] = frozenset()) -> Likeness:
    """Whether two entries are one person.

    Sure are the same address, and the same phone with the same name, unless the names contradict. Likely is what a
    careful person would look at: the same name in one firm, a rare name anywhere, a common one whose old address falls
    silent as the new one begins. ``common`` are folded family names that many in this network bear.
    """
    if one.office or other.office:
        return APART
    said = _agreed(one, other, common)
    ring = any(is_one_number(a, b) for a in one.phones for b in other.phones)
    if ring and said.names in (Names.OTHER, Names.CHANGED):
        said = max(said, _agreed(one, other, common, loose=True), key=lambda a: a.names)
    if said.names is Names.OTHER:
        return APART
    mailboxes = {a.mailbox: a for a in one.addresses}
    for theirs in other.addresses:
        if theirs.mailbox in mailboxes:
            return _one_mailbox(theirs, said, familys=_is_a_familys(theirs, one, other))
    numbered = _are_numbered(one, other)
    if ring:
        return _one_phone(said, numbered=numbered, colleagues=_have_a_desk_each(one, other))
    if numbered:
        return APART
    if not one.firms.isdisjoint(other.firms):
        return _spelt(one, other) or _spelt(other, one) or _one_firm(said)
    if said.names is Names.UNCLEAR:
        return APART
    return _elsewhere(said, _follows(one.seen, other.seen), at_home=_is_at_home(one) or _is_at_home(other))


def _agreed(one: Traits, other: Traits, common: frozenset[str], *, loose: bool = False) -> Agreement:
    """How the names of two people agree at best; a name that says nothing does not undo that two others contradict."""
    if len(one.names) == len(other.names) == 1:
        return agree(one.names[0], other.names[0], common, loose=loose)
    found = [agree(a, b, common, loose=loose) for a in one.names for b in other.names]
    telling = [a for a in found if a.names is not Names.UNCLEAR]
    return max(telling or found, key=lambda a: (a.names, a.rare), default=UNCLEAR)


def _one_mailbox(shared: Address, said: Agreement, *, familys: bool) -> Likeness:
    """One mailbox: sure, but for an office's, a family's with other given names, and one with another family name."""
    why = (f"the same address, {shared.mailbox}", *_words(said))
    if shared.shared:
        return Likeness(Verdict.LIKELY, 0.7, why) if said.names >= Names.INITIAL else APART
    if said.names is Names.CHANGED or (familys and said.names in (Names.INITIAL, Names.CLOSE)):
        return Likeness(Verdict.LIKELY, 0.9, why)
    return Likeness(Verdict.SAME, 1.0, why)


def _is_a_familys(shared: Address, one: Traits, other: Traits) -> bool:
    """Whether an address names a family alone, so that several of them may read it."""
    local = sound(fold(shared.local.rstrip("0123456789")))

    def family(n: Name) -> set[str]:
        return {w.sound for w in n.words[1:]} | {together.sound for together, start, _ in n.glued if start}

    return all(any(local in family(n) for n in side.names) for side in (one, other))


def _one_phone(said: Agreement, *, numbered: bool, colleagues: bool) -> Likeness:
    why = ("the same phone number", *_words(said))
    if said.names is Names.SAME and not numbered and (said.in_order or said.rare):
        return Likeness(Verdict.SAME, 1.0, why)
    if said.names is Names.CHANGED and colleagues:
        return APART
    return Likeness(Verdict.LIKELY, 0.6 + 0.05 * said.names, why)


def spellings(one: Traits) -> frozenset[str]:
    """What a firm may make of somebody's names before the @."""
    whole = [[w.fold for w in n.full] for n in one.names]
    return frozenset().union(*(run_together(words[0], words[-1]) for words in whole if len(words) > 1))


def _spelt(one: Traits, other: Traits) -> Likeness | None:
    """Whether the one has only an address, and it is what their firm may make of the other's name."""
    for handle in one.handles & spellings(other) if one.handles and not other.handles else ():
        return Likeness(Verdict.LIKELY, HALF_A_NAME, (f"“{handle}” may be short for the name", "the same firm"))
    return None


def _one_firm(said: Agreement) -> Likeness:
    weight = {Names.SAME: 0.95, Names.CLOSE: 0.85, Names.INITIAL: 0.65, Names.GIVEN: HALF_A_NAME}.get(said.names)
    return Likeness(Verdict.LIKELY, weight, (*_words(said), "the same firm")) if weight else APART


def _elsewhere(said: Agreement, follows: bool, *, at_home: bool) -> Likeness:
    """Two entries that share a name and nothing else: somebody who moved, the same one at home, or namesakes."""
    if said.names < Names.CLOSE or not (said.rare or (said.names is Names.SAME and (follows or at_home))):
        return APART
    why = [*_words(said)]
    why += ["the one address falls silent as the other begins"] * follows
    why += ["few bear this name"] * said.rare
    why += ["one of the addresses is a private one"] * at_home
    weight = 0.5 + 0.2 * (said.names is Names.SAME) + 0.1 * follows + 0.05 * said.rare
    return Likeness(Verdict.LIKELY, weight, tuple(why))


def _is_at_home(one: Traits) -> bool:
    """Whether all that is known of somebody is private: no firm, and a mailbox where anybody may have one."""
    return not one.firms and bool(one.addresses)


def _words(said: Agreement) -> tuple[str, ...]:
    return (said.why,) if said.why else ()


def _are_numbered(one: Traits, other: Traits) -> bool:
    """Whether a firm tells them apart by number: wei.zhang@… and wei.zhang2@…"""
    return any(
        a.domain and a.domain == b.domain and a.number != b.number
        and a.local.removesuffix(a.number) == b.local.removesuffix(b.number)
        for a in one.addresses for b in other.addresses
    )  # fmt: skip


def _have_a_desk_each(one: Traits, other: Traits) -> bool:
    """Whether both have an address of their own in one firm, so that a shared number is its switchboard."""
    return not {a.domain for a in one.addresses if a.domain}.isdisjoint(a.domain for a in other.addresses)


def _follows(one: tuple[date, date] | None, other: tuple[date, date] | None) -> bool:
    """Whether the letters of the one end as those of the other begin."""
    if one is None or other is None:
        return False
    earlier, later = sorted((one, other))
    return -BESIDE <= later[0] - earlier[1] <= AFTER
