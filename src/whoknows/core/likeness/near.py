"""Who may have something in common with a few people, told from the text alone, so that few of very many are read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from whoknows.core.likeness.blocks import meets, words
from whoknows.core.likeness.compare import Known, Traits, spellings
from whoknows.core.likeness.fold import fold
from whoknows.core.likeness.handles import address, firm, phone, run_together
from whoknows.core.likeness.names import word

_PLAIN = re.compile(r"[A-Za-z]+ (?:[A-Z]\.? )?[A-Za-z]+")  # a name that is the words it is written with
_BETWEEN = re.compile(r"[\W\d_]+")
_NOT_ITSELF = re.compile(r"\+|xn--|@(?:gmail|googlemail)\.com$", re.I)  # an address that is another mailbox's as well


def near(few: Iterable[Traits]) -> Callable[[Known], bool]:
    """Tell whether somebody may share a key with any of these; "no" is never wrong.

    Names in other than plain Latin words are not looked into: they may be.

    >>> from whoknows.core.likeness.compare import read
    >>> is_near = near([read(Known(("Ada Quist",)))])
    >>> [is_near(Known((name,))) for name in ("Ada Quist", "Ada Maro", "Olaf Quist", "Олаф Квист")]
    [True, False, False, True]
    """
    people = list(few)
    mailboxes = {a.mailbox for one in people for a in one.addresses}
    ends = {p.end for one in people for p in one.phones}
    firms = {key for one in people for key in one.firms}
    said: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for number, one in enumerate(people):
        for way in (way for n in one.names for w in words(n) for way in meets(w)):
            said[way].add(number)
    handles = frozenset().union(*(one.handles for one in people))
    spelt = frozenset().union(*(spellings(one) for one in people if not one.handles))
    known: dict[str, frozenset[int]] = {}

    def whose(text: str) -> frozenset[int]:
        """Which of the few have a word that this one meets."""
        if text not in known:
            known[text] = frozenset().union(*(said[way] for way in meets(word(text)) if way in said))
        return known[text]

    def is_near(one: Known) -> bool:
        texts: set[str] = set()
        short = False
        for name in one.names:
            spoken = name.lower().replace(".", "").split()
            if not _PLAIN.fullmatch(name) or len(set(spoken)) < len(spoken):
                return True
            texts.update(spoken)
            short = short or not handles.isdisjoint(run_together(spoken[0], spoken[-1]))
        for text in one.addresses:
            mailbox = address(text).mailbox if _NOT_ITSELF.search(text) else text.strip().lower()
            if mailbox in mailboxes:
                return True
            local = mailbox.partition("@")[0]
            short = short or local.partition("+")[0].rstrip("0123456789") in spelt
            texts.update(_BETWEEN.split(local))
        if ends and any(number.end in ends for number in map(phone, one.phones) if number):
            return True
        met: set[int] = set()
        for theirs in map(whose, texts - {""}):
            if not met.isdisjoint(theirs):
                return True
            met |= theirs
        return (short or bool(met)) and not firms.isdisjoint(_firms(one))

    return is_near


def last_word(name: str) -> str:
    """The folded last word of a name, which is the family's in most.

    >>> last_word("Ada Quist (Kiln)"), last_word("QUIST, Ada"), last_word("ada")
    ('quist', 'quist', '')
    """
    before = name.partition("(")[0].partition(",")[0].replace("-", " ").split()
    return fold(before[-1]) if before and len(name.split()) > 1 else ""


def _firms(one: Known) -> set[str]:
    """What the firms of somebody may be known by."""
    labels = {fold(label) for text in one.addresses for label in text.partition("@")[2].split(".")}
    return labels.union(*map(firm, one.firms))
