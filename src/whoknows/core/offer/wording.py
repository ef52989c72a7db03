"""What an answer is, seen from its words: a trade, a crowd nobody could look up, a reason of mine, a diagnosis."""

from __future__ import annotations

import re
from collections.abc import Iterable

_I = re.IGNORECASE
_SERVICE = re.compile(
    r"\b(?:services?|solutions?|consult(?:ing|ancy|ation)|coaching|training|support|advice|strategy|strategies|software|"
    r"products?|offering|package|platform|workshops?|sessions?|lessons|planning|compliance|management)"
    r"(?:\s+(?:for|in|on|with|and|to|at)\b.*)?$",
    _I,
)
_THING = re.compile(r"(?:[^\Wsiu]s|tions?|ments?|ence|ance|ity|ing|ship)$", _I)
_ACTS = re.compile(
    r"\b(?:the|a|an|their|they|it|that|which|who|without|before|after|in|on|at|by|with|to|from|through|so|again|"
    r"than|no|not|less|more|fewer|\d+)\b",
    _I,
)
_HOLLOW = re.compile(
    r"\b(?:succeed|success|thrive|flourish|transform\w*|potential|goals?|next level|grow their business|peace of mind|"
    r"improve their business|be (?:better|successful)|excellence|optimi[sz]e|leverage|empower\w*|synerg\w+|journey)\b",
    _I,
)
_MY_ACTS = re.compile(r"(?:^|, |\b(?:so|and|where|which|that) )(?:I|we)(?:'\w+)? \w+", _I)
_I_DO = re.compile(
    r"^(?:i|we)(?:'ll| will)? (?!help|make sure|see to|get |had?\b|have\b|can\b|could\b|never\b|know\b)\w+", _I
)
_ANYBODY = re.compile(
    r"\b(?:any(?:one|body)|every(?:one|body)|people|persons?|businesses|business owners?|companies|firms|"
    r"organi[sz]ations|smes?|smbs?|start-?ups|entrepreneurs?|decision[- ]makers?|leaders|professionals|individuals|"
    r"clients?|customers?|stakeholders)(?: (?:who|that) .*)?",
    _I,
)
_HOUSEHOLDS = re.compile(
    r"(?:homeowners|house ?owners|home owners|households|families|parents|mothers|fathers|mums|dads|women|men|couples|"
    r"brides|friends|children|kids|students|schools|charities|shops|restaurants|(?:dog|cat|pet|car) owners)",
    _I,
)
_ATTITUDE = re.compile(
    r"^busy\b|\b(?:ambitious|motivated|open to|open-minded|forward[- ]thinking|passionate|committed|serious about|"
    r"ready to|loves?|who (?:value|want|care|believe|wish|need|appreciate)s?|like-minded|"
    r"growth[- ]minded|struggling|looking (?:for|to)|interested in)\b",
    _I,
)
_PLACED = re.compile(r"\b(?:who|with|at|in|near|from)\b|\b(?:of|owns|runs) an? \w+ (?:with|in|at|near)\b", _I)
_MINE = re.compile(
    r"\b(?:my|our) (?:services?|work|products?|help|expertise|offer|company|business|programme|program|platform|"
    r"method(?:ology)?|approach|clients?|client base|team|website|brochure|portfolio)\b|"
    r"\b(?:buy|hire|pay|book|sign|choose|use) (?:from )?(?:me|us|my|our)\b|"
    r"\b(?:chat|call|talk|meeting|demo|quote|demonstration) (?:about|with|for|of)\b|\bwork with (?:me|us)\b|"
    r"\blearn (?:more )?about (?:me|us|my|our|what)\b|\b(?:discount|special offer|proposal|sales pitch)\b|"
    r"\bfree (?:consultation|quote|trial|tasting|demo|assessment|estimate|audit|survey|visit|check|session)\b|"
    r"\bintroduce (?:myself|us|our\w*)\b|\bI(?:'m| am|'ve| want| need)\b",
    _I,
)
_BRINGS = (
    r"help|advice|support|service|results?|quality|value|benefits?|success|growth|clarity|confidence|inspiration|"
    r"motivation|accountability|transparency|expertise|experience|trust|peace of mind|time|money|stress|hassle|"
    r"(?:some(?:one|body)|a \w+) (?:that )?(?:they|you) can (?:trust|rely on|count on)"
)
_EMPTY_GAIN = re.compile(
    r"^(?:they(?:'d| would| could) )?(?:to )?(?:(?:get|have|receive|save|gain) )?"
    r"(?:(?:some|good|great|honest|free|impartial|independent|friendly|proper|sound|professional|expert|the best|more|"
    r"less|better|high[- ]quality|real) ?)*"
    rf"(?:{_BRINGS})(?:(?:,| and|, and) (?:(?:more|less|better) )?(?:{_BRINGS}))*$",
    _I,
)
_ADJECTIVES = re.compile(
    r"\b(?:passion\w*|quality|experience[d]?|professional|dedicated|tailored|bespoke|holistic|best|trusted|reliable|"
    r"friendly|customer[- ]focus\w*|innovative|award|unique|personal service|care about)\b",
    _I,
)
_GOOD = (
    r"(?:very |really |always )?(?:cheap|cheaper|cheapest|affordable|fast|quick|flexible|honest|good|great|local|fair)"
)
_CHEAP = re.compile(
    rf"(?:we're |i'?m )?{_GOOD}(?:(?:,| and|, and| &) {_GOOD})*(?: (?:service|prices?|value|rates?|work))?", _I
)
_EVERY_KIND = re.compile(
    r"(?:any|every|all|various|different)(?: (?:kinds?|sorts?|types?|size|firms?|compan(?:y|ies)|business(?:es)?|one))*"
    r"(?: of (?:firms?|compan(?:y|ies)|business(?:es)?))?|anything|anywhere|doesn't matter|n/?a|none|no matter",
    re.IGNORECASE,
)
_FEW = 10  # words, too few to tell the language by
_TOOL = r"strategy|strategies|system|process|plan|policy|policies|website|presence|adviser|advisor|consultant|structure"
_NEED = re.compile(
    rf"^(?:they )?(?:need|lack|require|want)\b|^(?:they )?(?:don't have|have no|haven't got)\b.*\b(?:{_TOOL})\b", _I
)


def is_trade(result: str, trade: str) -> bool:
    """Whether a result is only the name of a service, or of the trade over again.

    >>> [is_trade(result, "a planner") for result in ("planning", "dog training", "orders that go out on time")]
    [True, True, False]
    """
    words = set(re.findall(r"[a-z]{4,}", result.lower()))
    of_trade = {word[:5] for word in re.findall(r"[a-z]{4,}", trade.lower())}
    repeats = sum(word[:5] in of_trade for word in words)
    return (
        bool(_SERVICE.search(result) and len(words) <= 5 and not _ACTS.search(result))
        or result.lower().startswith("with ")
        or bool(words and repeats > len(words) / 2)
    )


def is_thing(result: str) -> bool:
    """Whether a result is a thing that I make or sell, and says of nothing that changes by it.

    >>> [is_thing(each) for each in ("fitted wardrobes and staircases", "flowers for every occasion", "sleep again")]
    [True, True, False]
    """
    from ..compose.shape import Shape, shape  # compose is made from offers: at the top it would be a circle

    head = re.split(r" (?:for|of|tailored|made|designed)\b", result, maxsplit=1)[0]
    return bool(_THING.search(head)) and not _ACTS.search(head) and shape(result, asked=Shape.VERB) is Shape.NOUN


def is_what_i_do(result: str) -> bool:
    """Whether a result tells what I do, not what they have by it: "I capture their day"."""
    return bool(_I_DO.match(result))


def is_my_act(reason: str) -> bool:
    """Whether what they would get is something that I would do: "I'd come round and measure up"."""
    return bool(_MY_ACTS.search(reason))


def is_hollow(result: str) -> bool:
    """Whether nobody can picture a result: "reach the next level"."""
    return bool(_HOLLOW.search(result))


def is_anybody(role: str) -> bool:
    """Whether nobody could look somebody up by their role.

    >>> [is_anybody(role) for role in ("business owners", "ambitious founders", "a dentist")]
    [True, True, False]
    """
    return bool(_ANYBODY.fullmatch(_bare(role))) or is_attitude(role)


def is_household(role: str, event: str = "") -> bool:
    """Whether it is one of so many homes or houses, told from the others by nothing that has happened to them.

    >>> is_household("couples", "love good pictures"), is_household("couples", "have just moved")
    (True, False)
    """
    told_apart = bool(event.strip()) and not is_attitude(event)
    return bool(_HOUSEHOLDS.fullmatch(_bare(role))) and not told_apart


def _bare(role: str) -> str:
    return re.sub(r"\b(?:small|medium|large|local|other|my|the|an?|first-time|young)\b", "", role, flags=_I).strip()


def is_attitude(text: str) -> bool:
    """Whether it can't be seen from outside: "ready to grow"."""
    return bool(_ATTITUDE.search(text))


def is_placed(role: str) -> bool:
    """Whether a role says of itself which of many: "a vet with a practice of their own"."""
    return bool(_PLACED.search(role))


def is_every_kind(firm: str) -> bool:
    """Whether a kind of firm is every kind, and so tells nobody apart: "any size", "all sorts"."""
    return bool(_EVERY_KIND.fullmatch(firm.strip()))


def is_mine(reason: str) -> bool:
    """Whether a reason is one for me to meet them: "to work with me", "a demo of our platform"."""
    return bool(_MINE.search(reason))


def is_empty_gain(reason: str) -> bool:
    """Whether anybody could promise it: "more clarity", "good advice and support"."""
    return bool(_EMPTY_GAIN.match(reason))


def is_praise(usp: str) -> bool:
    """Whether everybody in the trade says so: "passionate about quality"."""
    return bool(_ADJECTIVES.search(usp) or _CHEAP.fullmatch(usp.strip()))


def is_diagnosis(complaint: str) -> bool:
    """Whether it is what I would prescribe: "need a better planning system"."""
    return bool(_NEED.search(complaint))


def is_english(answers: Iterable[str]) -> bool:
    """Whether the answers look like English, all of them together; a few words get the benefit of the doubt."""
    from ..review.language import looks_english  # the reviewer draws on offers: as above
    from ..review.reading import Reading

    text = ". ".join(answers)
    return len(text.split()) < _FEW or looks_english(Reading(text))


def shorter(answer: str) -> str:
    """The answer cut where its thought ends, at sixteen words or before; whole where it ends nowhere.

    >>> shorter("They sent us ninety questions by the end of the week and I have no idea who's meant to fill them in.")
    'They sent us ninety questions by the end of the week'
    """
    from ..compose.phrase import whole  # as above
    from ..compose.theirs import LONGEST

    return whole(answer.strip(), LONGEST)


def as_theirs(said: str) -> str:
    """What they say of themselves as the end of "They …", empty where they speak of something else.

    >>> as_theirs("I never know where we stand."), as_theirs("We're always firefighting"), as_theirs("It's the van.")
    ('never know where they stand', 'are always firefighting', '')
    """
    from ..compose.theirs import problem  # as above

    if not re.match(r"(?:i|we)\b", said.strip(), _I):
        return ""
    told = re.match(r"they(?P<are>'re)? (?P<rest>.+)", problem(said))
    return f"{'are ' if told['are'] else ''}{told['rest']}" if told else ""
