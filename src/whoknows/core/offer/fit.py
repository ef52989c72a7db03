"""How well somebody's card fits an avatar, by its words alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from .avatar import Avatar

FITS = 0.5  # from here on a card counts as one of the avatar's kind

WEIGHTS = {"position": 0.6, "firm": 0.25, "place": 0.15}

# Words of a job title that people use for the same seat.
_SAME = (
    "ceo managing executive chief md president principal",
    "owner founder cofounder co-founder proprietor owner-manager",
    "director head vp vice lead manager officer",
    "operations ops plant production works coo manufacturing factory",
    "finance financial cfo controller treasurer accounts",
    "people hr human talent personnel",
    "technology technical it cto engineering digital",
    "marketing brand communications cmo",
    "sales commercial revenue business-development",
    "purchasing procurement buying buyer sourcing supply",
    "food foods bakery baker bakers dairy meat snacks kitchen bread brewery",
    "maker makers manufacturer manufacturers producer factory mill mills works",
    "brewery brewer brewing brewers beer ales",
    "law legal solicitor solicitors lawyer lawyers attorney attorneys barrister",
    "doctor gp physician surgery clinic practice medical health",
    "dentist dental dentistry orthodontist",
    "school college academy headteacher teacher university",
    "building builder builders construction contractor contractors",
    "property estate letting lettings realty homes",
    "logistics transport haulage freight fleet delivery trucking",
    "charity nonprofit foundation trust",
    "software saas app tech",
    "shop retail retailer store stores",
    "hotel hospitality restaurant inn catering",
)
_SEATS: dict[str, set[int]] = defaultdict(set)
for _number, _words in enumerate(_SAME):
    for _word in _words.split():
        _SEATS[_word].add(_number)
_RANKS = "ceo managing executive chief md president principal director head vp vice lead manager officer"
_SENIOR = frozenset(_RANKS.split())
_SMALL = (
    "a an the of at in for with and or to who is are runs owns ltd limited inc llc plc gmbh co company firm business "
    "firms companies small large medium sized family owned own independent local people more than group"
)
_SAYS_NOTHING = frozenset(_SMALL.split())
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)?")


def fits(avatar: Avatar, *, firm: str = "", position: str = "", place: str = "") -> float:
    """How well a card's position, firm and place fit the avatar, from 0 to 1; ``FITS`` is the line.

    Only what the avatar states is looked for. A position that has nothing of the role in it stays below the line.

    >>> plant = Avatar("Plant managers", role="an operations director", firm="a food maker", place="Yorkshire")
    >>> fits(plant, position="Head of Operations", firm="Hill Bakery Ltd", place="Yorkshire") > FITS
    True
    >>> fits(plant, position="Violin teacher", firm="Hill Bakery Ltd", place="Yorkshire") > FITS
    False
    """
    asked = _asked(avatar)
    if not asked:
        return 0.0
    card = {"position": position, "firm": firm, "place": place}
    got = {field: share(wanted, words(card[field])) for field, wanted in asked.items()}
    if got.get("position"):  # "founder of a brewery" stands on a card as "Founder" and "Moor Brewing"
        got["position"] = share(asked["position"], words(f"{position} {firm}"))
    total = sum(WEIGHTS[field] * got[field] for field in asked) / sum(WEIGHTS[field] for field in asked)
    unlike = "position" in asked and got["position"] == 0
    return round(min(total, FITS - 0.1) if unlike else total, 4)


def may_fit(avatar: Avatar, position: str) -> bool:
    """Whether a card with that position can stand above the line at all: it has something of the role in it."""
    role = _asked(avatar).get("position")
    return not role or share(role, words(position)) > 0


@lru_cache(maxsize=64)
def _asked(avatar: Avatar) -> dict[str, tuple[str, ...]]:
    """The words of each thing that the avatar states."""
    wanted = {"position": avatar.role or avatar.name, "firm": avatar.firm, "place": avatar.place}
    return {field: words(text) for field, text in wanted.items() if words(text)}


@lru_cache(maxsize=50_000)
def share(wanted: tuple[str, ...], there: tuple[str, ...]) -> float:
    """The share of the wanted words that are there, an equal in meaning counting as most of a word.

    Rank alone ("director") is no likeness: it counts only beside a word of the field itself.

    >>> share(("leeds",), ("leeds", "yorkshire")), share((), ("leeds",))
    (1.0, 0.0)
    """
    if not wanted or not there:
        return 0.0
    found = {word: likeness(word, there) for word in wanted}
    field = [word for word in wanted if word not in _SENIOR]
    if field and not any(found[word] for word in field):
        return 0.0
    return sum(found.values()) / len(found)


def likeness(word: str, there: Sequence[str]) -> float:
    if word in there:
        return 1.0
    if len(word) > 4 and any(len(other) > 4 and word[:5] == other[:5] for other in there):
        return 0.9
    seats = _SEATS.get(word)
    return 0.8 if seats and any(not seats.isdisjoint(_SEATS.get(other, ())) for other in there) else 0.0


@lru_cache(maxsize=50_000)  # the same jobs, firms and places stand on card after card
def words(text: str) -> tuple[str, ...]:
    """The words that say something, in small letters, each once."""
    found = (word for word in _WORD.findall(text.lower()) if word not in _SAYS_NOTHING)
    return tuple(dict.fromkeys(found))
