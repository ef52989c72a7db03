"""Trains the learned part of the reviewer on the corpus and writes src/whoknows/core/review/weights.py.

    python scripts/train_review.py [FILE…]

A logistic regression for each target over the features of single sentences (``core/review/sentence.py``). A text says
of its labels which words they rest on (``words``); where it does not, the rules' words stand in if they are right.
FILE: labelled texts, one JSON a line; by default the seen part of the corpus. The same texts give the same weights.
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

from whoknows.core.review import manner  # noqa: E402
from whoknows.core.review.asking import Asked, asked  # noqa: E402
from whoknows.core.review.learned import BIAS, FORMS, MANNERS, PRECISIONS, REASONS, TARGETS  # noqa: E402
from whoknows.core.review.reading import Reading  # noqa: E402
from whoknows.core.review.reason import by_kind, clues  # noqa: E402
from whoknows.core.review.second import described  # noqa: E402
from whoknows.core.review.sentence import Features, features, tokens  # noqa: E402
from whoknows.core.review.traits import traits  # noqa: E402
from whoknows.core.review.verdict import Place  # noqa: E402

CORPUS = ROOT / "tests" / "core" / "review" / "corpus" / "seen.jsonl"
WEIGHTS = ROOT / "src" / "whoknows" / "core" / "review" / "weights.py"

STRENGTH = 4.0
"""The inverse of the penalty on large weights."""
SEEN_TWICE = 2
"""A feature of fewer sentences is no feature."""
SMALL = 14
"""Hundredths below which a weight is left out."""

Text = dict[str, Any]
Row = tuple[Features, bool]
LABEL = {
    "describes": "person_specific",
    **dict.fromkeys(REASONS, "reason_for_them"),
    **{name: name for name in MANNERS},
    "ask": "question_form",
}


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]] or [CORPUS]
    texts = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    rows: dict[str, list[Row]] = {target: [] for target in TARGETS}
    for text in texts:
        for target, row in lessons(text):
            rows[target].append(row)
    fitted = {target: fit(rows[target]) for target in TARGETS}
    WEIGHTS.write_text(written(fitted), encoding="utf-8")
    print(f"{len(texts)} texts, {WEIGHTS.stat().st_size // 1024} kB")


def lessons(text: Text) -> Iterator[tuple[str, Row]]:
    """What one text teaches: for each target the sentences that say it, and those that do not."""
    reading, gold = Reading(text["text"]), text["labels"]
    heard = [features(tokens(reading, sentence)) for sentence in reading.sentences]
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
    said = described(reading, ask, traits(reading, ask))
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


def fit(rows: list[Row]) -> dict[str, float]:
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
        pull = -sign * STRENGTH / (1 + np.exp(np.clip(margin, -500, 500)))
        value = STRENGTH * np.logaddexp(0, -margin).sum() + 0.5 * w[:-1] @ w[:-1]
        return float(value), np.append(x.T @ pull + w[:-1], pull.sum())

    best = minimize(loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return dict(zip((*names, BIAS), best, strict=True))


def written(fitted: dict[str, dict[str, float]]) -> str:
    """The weights as a module: a feature a line with the number of each target and its weight in hundredths."""
    lines = []
    for name in sorted({name for one in fitted.values() for name in one}):
        pairs = ((n, round(100 * fitted[target].get(name, 0.0))) for n, target in enumerate(TARGETS))
        if kept := " ".join(f"{n} {weight}" for n, weight in pairs if abs(weight) >= SMALL):
            lines.append(f"{name}\t{kept}")
    said = '"""What the learned part has learned, written by scripts/train_review.py."""'
    return f'{said}\n\nWEIGHTS = """\\\n' + _escaped("\n".join(lines)) + '"""  # noqa: E501\n'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


if __name__ == "__main__":
    main()
