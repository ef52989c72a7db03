"""The last word on each label: all that the rules and the learned part noticed in a text, weighed together.

A rule or a sentence alone is often misled; what else the text says puts it right. The weights are learned, as those of
single sentences are, by ``scripts/train_review.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import compress

from . import manner
from . import person as rules
from .asking import Asked, asked
from .learned import FORMS, MANNERS, PRECISIONS, REASONS, TARGETS, Table, scores
from .reading import Reading
from .reason import by_kind, clues, without_treats
from .second import Found, Opinion, described
from .sentence import Features
from .traits import traits
from .verdict import Place

OUTCOMES: dict[str, tuple[str, ...]] = {
    "is_ask": ("true",),
    "question_form": FORMS,
    "person_specific": PRECISIONS,
    "reason_for_them": (*REASONS, "none"),
    **dict.fromkeys(MANNERS, ("true",)),
}
"""What each label may come to; where it is only *true*, it is true when the weights come to more than nothing."""

Places = tuple[Place, ...]
_SAID = [
    (target, [(f"{how} {target}",) for how in ("1st", "2nd", "in", "beside")])
    for target in TARGETS
    if target not in PRECISIONS
]
"""What a sentence may say, and the names of the signs that tell how loudly it is said."""
_LONG, _FAINT = 600, -9.0  # characters after which a text counts as long; log odds below which nothing differs
_SHRUNK = 3.0  # log odds are divided by it, so that no sign weighs by its size alone
_SILENT = _FAINT / _SHRUNK


@dataclass(frozen=True, slots=True)
class Noticed:
    """All that was noticed in a text, taking for the ask what is most like one."""

    second: Opinion
    by_rule: Asked | None
    sure: bool  # the rules and the learned part together found an ask
    ask: Asked
    found: Found
    n: int  # how many traits of the wanted person
    why: dict[str, Places]
    manners: dict[str, Places]


def noticed(reading: Reading, second: Opinion) -> Noticed:
    """What the rules and the learned part notice; the text must have a sentence."""
    by_rule = asked(reading)
    sure = second.ask(by_rule)
    ask = sure or second.likeliest()
    found = traits(reading, ask)
    why = clues(reading, ask, found)
    value = manner.value_received(reading, ask)
    manners = {
        "value_received": value,
        "easy_next_step": manner.easy_next_step(reading),
        "gives_out": manner.gives_out(reading),
        "pressure": manner.pressure(reading, met_for=without_treats(why), value=bool(value)),
    }
    return Noticed(second, by_rule, sure is not None, ask, found, rules.count(reading, found), why, manners)


def signs(seen: Noticed) -> Features:
    """What is weighed: what the rules found, and how loudly sentences say each thing, in the ask and beside it."""
    reading, heard = seen.second.reading, seen.second.heard
    inside, beside = seen.second.holding(seen.ask.places), [not asks for asks in seen.second.holding(seen.ask.all)]
    counted: Features = [
        (("sentences",), min(len(heard), 10) / 10),
        (("length",), min(len(reading.text), _LONG) / _LONG),
    ]
    for target, (first, second, within, outside) in _SAID:
        loud = [one[target] / _SHRUNK if one[target] > _FAINT else _SILENT for one in heard]
        most, next_to_most = sorted((*loud, _SILENT, _SILENT))[:-3:-1]
        inmost, outmost = max(compress(loud, inside), default=_SILENT), max(compress(loud, beside), default=_SILENT)
        counted += (first, most), (second, next_to_most), (within, inmost), (outside, outmost)
    exact = scores(described(reading, seen.ask, seen.found, seen.n))
    counted += [((f"exactly {p}",), max(_FAINT, min(-_FAINT, exact[p])) / _SHRUNK) for p in PRECISIONS]
    precision, _ = rules.person(seen.ask, seen.found, seen.n)
    there = [f"form {seen.ask.form}", f"rules {precision}"]
    there += compress(("sure", "a question"), (seen.sure, "?" in reading.text))
    there += ["rules ask", f"rules form {seen.by_rule.form}"] if seen.by_rule else []
    there += [f"more than {k}" for k in range(5) if seen.n > k]
    there += [f"slot {slot}" for slot, places in seen.found.items() if places]
    there += [f"rules why {kind}" for kind, places in by_kind(seen.why).items() if places]
    there += [f"rules {name}" for name, places in seen.manners.items() if places]
    return [*counted, (there, 1.0)]


def weighed(counted: Features) -> dict[str, str | bool]:
    """The label that each sum of weights comes to; all but the first hold only where there is an ask."""
    sums = _table().sums(counted)
    return {
        label: sums[label, "true"] > 0 if values == ("true",) else max(values, key=lambda v: sums[label, v])
        for label, values in OUTCOMES.items()
    }


def rests_on(labels: dict[str, str | bool], seen: Noticed) -> tuple[Asked, dict[str, Places]]:
    """The ask in the form that was weighed, and the places that each label of an ask rests on."""
    second, form = seen.second, str(labels["question_form"])
    ask = seen.ask if seen.ask.form == form else replace(seen.ask, form=form)
    _, traits_said = rules.person(ask, seen.found, seen.n)
    because = {
        "is_ask": ask.all,
        "question_form": ask.places,
        "person_specific": () if labels["person_specific"] == "vague" else traits_said or ask.places,
    }
    if (reason := str(labels["reason_for_them"])) != "none":
        said = second.agreed(reason, "reason", by_kind(seen.why)[reason])
        because["reason_for_them"] = said or second.loudest(reason)
    for name, by_rule in seen.manners.items():
        if labels[name]:
            before = manner.first_end(second.reading, ask) if name == "value_received" else None
            because[name] = second.agreed(name, name, by_rule, before=before) or second.loudest(name)
    return ask, because


@lru_cache(maxsize=1)
def _table() -> Table[tuple[str, str]]:
    """What was learned of whole texts: a weight for each sign and each outcome of a label."""
    from .weights import WEIGHING

    return Table(WEIGHING, [(label, value) for label, values in OUTCOMES.items() for value in values])
