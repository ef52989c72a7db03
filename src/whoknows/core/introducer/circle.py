"""Who is likely to know several people of one kind: a firm's, or those who fit an avatar."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from whoknows.core.introducer.evidence import Confidence, Evidence, confidence, in_words
from whoknows.core.introducer.ranking import Bridge, score

# How much somebody counts as known, by confidence: between what was measured for each (docs/introducers.md).
WORTH = {Confidence.STRONG: 0.7, Confidence.FAIR: 0.4, Confidence.WEAK: 0.1}
NAMED = 3  # people told by name in one reason


@dataclass(frozen=True, slots=True)
class Circle:
    """One of mine with those of the people sought whom they know, and those of whom that is not sure.

    ``score`` orders by how many they are likely to know; it promises no number of introductions.
    """

    who: str
    score: float
    knows: tuple[str, ...]
    perhaps: tuple[str, ...]
    because: tuple[str, ...]


def circles(
    bridges: Mapping[str, Sequence[Bridge]], *, on: date, called: Callable[[str], str] = str, most: int | None = None
) -> list[Circle]:
    """Everybody of mine with those sought (the keys) they may know: who knows most of them first.

    Of two who know as many, the one comes first whose ties are closer.
    """
    of: dict[str, list[tuple[str, Bridge]]] = defaultdict(list)
    for target, between in bridges.items():
        for bridge in between:
            mine = bridge.mine
            if mine.evidence.knows and not mine.invited and bridge.theirs.evidence is not Evidence.NOTHING:
                of[bridge.who].append((target, bridge))
    closeness = {who: sum(score(b) for _, b in some) for who, some in of.items()}
    found = [_circle(who, sorted(some, key=lambda one: -score(one[1])), on, called) for who, some in of.items()]
    return sorted(found, key=lambda circle: (-circle.score, -closeness[circle.who], circle.who))[:most]


def _circle(who: str, some: Sequence[tuple[str, Bridge]], on: date, called: Callable[[str], str]) -> Circle:
    knows = [(target, bridge) for target, bridge in some if bridge.theirs.evidence.knows]
    perhaps = [(target, bridge) for target, bridge in some if not bridge.theirs.evidence.knows]
    them, because = called(who), []
    if knows:
        many = f"{them} has to do with {len(knows)} of them: {names([called(t) for t, _ in knows])}"
        because += [many] * (len(knows) > 1) + [in_words(knows[0][1].theirs, them, called(knows[0][0]), on=on)]
    if perhaps:
        target, bridge = perhaps[0]
        because.append(in_words(bridge.theirs, them, called(target), on=on))
        if len(perhaps) > 1:
            because.append(f"the same holds of {names([called(t) for t, _ in perhaps[1:]])}")
    because.append(in_words(some[0][1].mine, "you", them, on=on))
    likely = sum(WORTH[confidence(bridge.theirs, on=on)] for _, bridge in some)
    return Circle(
        who, round(likely, 4), tuple(t for t, _ in knows), tuple(t for t, _ in perhaps), tuple(because)
    )  # fmt: skip


def names(several: Sequence[str]) -> str:
    """Names as one says them.

    >>> names(["Ada", "Ole"]), names(["Ada", "Ole", "Zoë", "Emil", "Lena"])
    ('Ada and Ole', 'Ada, Ole, Zoë and 2 more')
    """
    if len(several) > NAMED:
        return f"{', '.join(several[:NAMED])} and {len(several) - NAMED} more"
    return " and ".join(filter(None, [", ".join(several[:-1]), several[-1]]))
