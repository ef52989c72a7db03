"""Trains the learned part of the reviewer on the corpus and writes src/whoknows/core/review/weights.py.

    python scripts/train_review.py [FILE…]

A logistic regression for each target over the features of single sentences (``core/review/sentence.py``). A text says
of its labels which words they rest on (``words``); where it does not, the rules' words stand in if they are right.
A second one for each label over what was noticed in the whole text (``core/review/weighing.py``), learned from texts
whose writers the first had not seen. FILE: labelled texts, one JSON a line; by default the seen part of the corpus. The
same texts give the same weights.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "src"))

from whoknows.core.review import learned, manner, weights  # noqa: E402
from whoknows.core.review.asking import Asked, asked  # noqa: E402
from whoknows.core.review.learned import BIAS, FORMS, MANNERS, PRECISIONS, REASONS, TARGETS  # noqa: E402
from whoknows.core.review.person import count  # noqa: E402
from whoknows.core.review.reading import Reading  # noqa: E402
from whoknows.core.review.reason import by_kind, clues  # noqa: E402
from whoknows.core.review.second import described, opinion  # noqa: E402
from whoknows.core.review.sentence import Features, features, tokens  # noqa: E402
from whoknows.core.review.traits import traits  # noqa: E402
from whoknows.core.review.verdict import Place  # noqa: E402
from whoknows.core.review.weighing import OUTCOMES, noticed, signs  # noqa: E402

CORPUS = ROOT / "tests" / "core" / "review" / "corpus" / "seen.jsonl"
WEIGHTS = ROOT / "src" / "whoknows" / "core" / "review" / "weights.py"

STRENGTH = 4.0
LIGHT = 0.3
"""The inverse of the penalty on large weights, for sentences and for whole texts."""
PARTS = 4
"""Of so many parts of the texts, each is noticed by what was learned from the others."""
SEEN_TWICE = 2
"""A feature of fewer sentences is no feature."""
SMALL = 14
"""Hundredths below which a weight is left out."""

Text = dict[str, Any]
Values = dict[str, float]
Row = tuple[Values, bool]
LABEL = {
    "describes": "person_specific",
    **dict.fromkeys(REASONS, "reason_for_them"),
    **{name: name for name in MANNERS},
    "ask": "question_form",
}
BY_NAME = {f"{label} {value}": (label, value) for label, values in OUTCOMES.items() for value in values}


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or [CORPUS]
    texts = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    unseen = [row for kept_back in parts(texts) for row in _noticed_unseen(texts, kept_back)]
    weighing = {outcome: fit([(s, _is(gold, outcome)) for s, gold in unseen if _counts(gold, outcome)], LIGHT)
                for outcome in BY_NAME}  # fmt: skip
    said = sentence_weights(texts)
    WEIGHTS.write_text(f"{said}\n{table('WEIGHING', weighing, least=1)}", encoding="utf-8")
    print(f"{len(texts)} texts, {WEIGHTS.stat().st_size // 1024} kB")


def sentence_weights(texts: list[Text]) -> str:
    """The first part of the module of weights."""
    rows: dict[str, list[Row]] = {target: [] for target in TARGETS}
    for text in texts:
        for target, row in lessons(text):
            rows[target].append(row)
    weights = table("WEIGHTS", {target: fit(rows[target], STRENGTH) for target in TARGETS}, least=SMALL)
    return (
        f'# ruff: noqa: E501\n"""What the learned part has learned, written by scripts/train_review.py."""\n\n{weights}'
    )


def parts(texts: list[Text]) -> list[list[Text]]:
    """The texts in some parts of about one size, those of one writer together."""
    by_writer: dict[str, list[Text]] = {}
    for text in texts:
        by_writer.setdefault(text["id"].split("-")[0].rstrip("0123456789"), []).append(text)
    made: list[list[Text]] = [[] for _ in range(PARTS)]
    for one in sorted(by_writer.values(), key=len, reverse=True):
        min(made, key=len).extend(one)
    return made


def _noticed_unseen(texts: list[Text], kept_back: list[Text]) -> list[tuple[Values, dict[str, Any]]]:
    """What is noticed in the texts kept back by a learned part that has learned from the others alone."""
    names = {text["id"] for text in kept_back}
    module: dict[str, str] = {}
    exec(sentence_weights([text for text in texts if text["id"] not in names]), module)
    learned.table.cache_clear()
    weights.WEIGHTS = module["WEIGHTS"]
    readings = [(Reading(text["text"]), text["labels"]) for text in kept_back]
    return [
        (_one_by_one(signs(noticed(reading, opinion(reading)))), gold)
        for reading, gold in readings
        if reading.sentences
    ]


def _one_by_one(said: Features) -> Values:
    return {name: value for names, value in said for name in sorted(names)}


def _counts(gold: dict[str, Any], outcome: str) -> bool:
    return gold["is_ask"] or BY_NAME[outcome][0] == "is_ask"


def _is(gold: dict[str, Any], outcome: str) -> bool:
    label, value = BY_NAME[outcome]
    return gold[label] is True if value == "true" else gold[label] == value


def lessons(text: Text) -> Iterator[tuple[str, Row]]:
    """What one text teaches: for each target the sentences that say it, and those that do not."""
    reading, gold = Reading(text["text"]), text["labels"]
    heard = [_one_by_one(features(tokens(reading, sentence))) for sentence in reading.sentences]
    if not gold["is_ask"]:
        yield from (("ask", (one, False)) for one in heard)
        return
    ask = asked(reading)
    pointed = {target: _pointed(text, reading, ask, target) for target in LABEL}
    for one, at in zip(heard, reading.sentences, strict=True):
        for target, places in pointed.items():
            says = places is not None and any(_touch(at, p) for p in places)
            if says or _surely_not(target, gold, pointed, ask, at):
                yield target, (one, says)
            if target == "ask" and says:
                yield from ((form, (one, form == gold["question_form"])) for form in FORMS)
    everywhere = ask.all if ask else tuple(pointed["ask"] or ((0, len(reading.flat)),))
    also = (
        at
        for at in reading.sentences
        if any(_touch(at, p) for p in pointed["describes"] or ()) and not any(_touch(at, p) for p in everywhere)
    )
    ask = Asked(gold["question_form"], ask.places if ask else everywhere, everywhere, tuple(also))
    found = traits(reading, ask)
    said = _one_by_one(described(reading, ask, found, count(reading, found)))
    yield from ((value, (said, value == gold["person_specific"])) for value in PRECISIONS)


def _pointed(text: Text, reading: Reading, ask: Asked | None, target: str) -> list[Place] | None:
    """The places on which the label of the target rests; None where it is not so labelled, or nobody knows."""
    gold, label = text["labels"], LABEL[target]
    if not (gold[label] == target if target in REASONS else target == "ask" or gold[label] not in (False, "vague")):
        return None
    if "words" in text:
        words = text["words"].get(label) or ()
        return [(at, at + len(word)) for word in words if (at := text["text"].find(word)) >= 0] or None
    if len(reading.sentences) == 1:
        return list(reading.sentences)
    return list(_by_rules(reading, ask, target)) or None if ask else None


def _by_rules(reading: Reading, ask: Asked, target: str) -> tuple[Place, ...]:
    if target == "ask":
        return ask.places
    if target == "describes":
        return tuple(place for slot in traits(reading, ask).values() for place in slot)
    if target in REASONS:
        return by_kind(clues(reading, ask, traits(reading, ask)))[target]
    if target == "value_received":
        return manner.value_received(reading, ask)
    if target == "pressure":
        return manner.pressure(reading, met_for="none", value=False)
    return manner.easy_next_step(reading) if target == "easy_next_step" else manner.gives_out(reading)


def _touch(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _surely_not(
    target: str, gold: dict[str, Any], pointed: dict[str, list[Place] | None], ask: Asked | None, at: Place
) -> bool:
    """Whether a sentence outside the places surely does not say it: a lower reason may stand unpointed at."""
    if target == "ask":
        other = ask is not None and any(_touch(at, p) for p in ask.all)
        return pointed["ask"] is not None and not other
    if target in REASONS:
        ranks = (*REASONS, "none")
        return ranks.index(gold["reason_for_them"]) > ranks.index(target)
    if target == "describes":
        return pointed[target] is not None or gold["person_specific"] == "vague"
    return not gold[target]


def fit(rows: list[Row], strength: float) -> dict[str, float]:
    """The weights of a logistic regression with an L2 penalty; the bias goes unpunished."""
    counted = Counter(name for said, _ in rows for name in said)
    names = sorted(name for name, n in counted.items() if n >= SEEN_TWICE)
    number = {name: n for n, name in enumerate(names)}
    cells = [
        (r, number[name], value) for r, (said, _) in enumerate(rows) for name, value in said.items() if name in number
    ]
    at, which, values = zip(*cells, strict=True)
    x = csr_matrix((values, (at, which)), shape=(len(rows), len(names)))
    sign = np.array([1.0 if says else -1.0 for _, says in rows])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (x @ w[:-1] + w[-1])
        pull = -sign * strength / (1 + np.exp(np.clip(margin, -500, 500)))
        value = strength * np.logaddexp(0, -margin).sum() + 0.5 * w[:-1] @ w[:-1]
        return float(value), np.append(x.T @ pull + w[:-1], pull.sum())

    best = minimize(loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return dict(zip((*names, BIAS), best, strict=True))


def table(name: str, fitted: dict[str, dict[str, float]], *, least: int) -> str:
    """The weights as a text: a feature a line with the number of each target and its weight in hundredths."""
    lines = []
    for feature in sorted({feature for one in fitted.values() for feature in one}):
        pairs = ((n, round(100 * one.get(feature, 0.0))) for n, one in enumerate(fitted.values()))
        if kept := " ".join(f"{n} {weight}" for n, weight in pairs if abs(weight) >= least):
            lines.append(f"{feature}\t{kept}")
    return f'{name} = """\\\n' + _escaped("\n".join(lines)) + '"""\n'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


if __name__ == "__main__":
    main()
