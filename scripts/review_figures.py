"""Measures the reviewer on the corpora and writes the figures into docs/review.md.

    python scripts/review_figures.py [--real FOLDER]

``--real`` adds labelled texts that are no part of this repository (``asks/train.jsonl`` in FOLDER). They are split
in two by a hash of their ids: one half was read while the rules were written, of the other only scores were seen.
In ``corpus``, ``locked`` and ``good_locked`` are by a writer who never saw the rules, ``fresh`` and ``good_fresh`` by
two more, later; nobody who works on the reviewer reads them, they are only scored.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "src"))

from whoknows.core.review import LABELS, fix, review  # noqa: E402

CORPUS = ROOT / "tests" / "core" / "review" / "corpus"
PAGE = ROOT / "docs" / "review.md"
PREQUENTIAL = CORPUS / "prequential.json"
"""The figures of each batch of texts by other writers, taken before it was read."""
BEGIN, END = "<!-- figures: begin (scripts/review_figures.py) -->", "<!-- figures: end -->"

Text = dict[str, Any]
Pair = tuple[str, str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--real", type=Path, metavar="FOLDER")
    real = parser.parse_args().real
    names = {
        "fresh": "Locked last", "locked": "Locked first", "seen": "Read and trained on",
        "unseen": "Partly read, not trained on",
    }  # fmt: skip
    parts = [(said, read(CORPUS / f"{name}.jsonl")) for name, said in names.items()]
    if real:
        texts = read(real / "asks" / "train.jsonl")
        parts.append(("Real texts, half that was read", [t for t in texts if was_read(t["id"])]))
        parts.append(("Real texts, half only scored", [t for t in texts if not was_read(t["id"])]))
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    figures = "\n".join([*scores(parts), *prequential(), *confusions(parts), *alarms(), *mends(parts)])
    PAGE.write_text(f"{before}{BEGIN}\n\n{figures}\n{END}{after}", encoding="utf-8")
    print(figures)


def read(path: Path) -> list[Text]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def was_read(name: str) -> bool:
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % 2 == 1


def pairs(texts: list[Text]) -> dict[str, list[tuple[int, Pair]]]:
    """For each label the gold and the given value, by number of the text; all but ``is_ask`` on gold asks only."""
    found: dict[str, list[tuple[int, Pair]]] = {label: [] for label in LABELS}
    for number, text in enumerate(texts):
        given, gold = review(text["text"]).labels, text["labels"]
        for label in LABELS:
            if label == "is_ask" or gold["is_ask"]:
                found[label].append((number, (str(gold[label]).lower(), str(given[label]).lower())))
    return found


def macro_f1(of: list[Pair]) -> float:
    """The mean F1 over the values that occur in the gold."""
    values = sorted({gold for gold, _ in of})
    total = 0.0
    for value in values:
        hit = sum(pair == (value, value) for pair in of)
        wrong = sum((gold == value) != (given == value) for gold, given in of)
        total += 2 * hit / (2 * hit + wrong) if hit else 0.0
    return total / len(values) if values else 0.0


def mean(found: dict[str, list[tuple[int, Pair]]], drawn: list[int] | None = None) -> float:
    """The mean macro-F1 without ``vocabulary``, on the texts drawn."""
    scored = []
    for label, numbered in found.items():
        if label == "vocabulary":
            continue
        by_text = dict(numbered)
        of = [by_text[n] for n in drawn if n in by_text] if drawn is not None else [pair for _, pair in numbered]
        scored.append(macro_f1(of))
    return sum(scored) / len(scored)


def interval(texts: list[Text], found: dict[str, list[tuple[int, Pair]]], draws: int = 500) -> tuple[float, float]:
    """The 95 % bootstrap interval of ``mean`` over the texts."""
    rng = random.Random(0)
    values = sorted(mean(found, rng.choices(range(len(texts)), k=len(texts))) for _ in range(draws))
    return values[int(0.025 * draws)], values[int(0.975 * draws) - 1]


def scores(parts: list[tuple[str, list[Text]]]) -> list[str]:
    measured = [(name, texts, pairs(texts)) for name, texts in parts]
    lines = ["### Macro-F1", "", "| label | " + " | ".join(f"{name} ({len(t)})" for name, t, _ in measured) + " |"]
    lines.append("|---|" + "---:|" * len(measured))
    for label in LABELS:
        cells = [f"{macro_f1([pair for _, pair in found[label]]):.3f}" for _, _, found in measured]
        lines.append(f"| {label} | " + " | ".join(cells) + " |")
    cells = []
    for _, texts, found in measured:
        low, high = interval(texts, found)
        cells.append(f"**{mean(found):.3f}** ({low:.3f}–{high:.3f})")
    lines += ["| **mean without vocabulary** (95 % interval) | " + " | ".join(cells) + " |", ""]
    return lines


def prequential() -> list[str]:
    """Each batch by the reviewer of its day, before the batch was read; and by one trained on all the others."""
    rows = json.loads(PREQUENTIAL.read_text(encoding="utf-8"))
    short = [label for label in LABELS if label != "vocabulary"]
    lines = ["### Texts of other writers, each batch scored before it was read", ""]
    lines += ["| batch | reviewer | mean (95 % interval) | " + " | ".join(short) + " |"]
    lines += ["|---|---|---:|" + "---:|" * len(short)]
    for row in rows:
        low, high = row.get("interval", (0, 0))
        between = f" ({low:.3f}–{high:.3f})" if high else ""
        cells = " | ".join(f"{row['labels'][label]:.3f}" for label in short)
        lines.append(f"| {row['batch']} | {row['reviewer']} | **{row['mean']:.3f}**{between} | {cells} |")
    return [*lines, ""]


def confusions(parts: list[tuple[str, list[Text]]]) -> list[str]:
    texts = [text for name, texts in parts if name.startswith("Locked") for text in texts]
    lines = ["### Confusions (both locked parts; rows: gold, columns: given)", ""]
    for label, numbered in pairs(texts).items():
        if label == "vocabulary":
            continue
        of = [pair for _, pair in numbered]
        values = sorted({value for pair in of for value in pair})
        lines += [f"| {label} | " + " | ".join(values) + " |", "|---|" + "---:|" * len(values)]
        for gold in values:
            lines.append(f"| {gold} | " + " | ".join(str(of.count((gold, given))) for given in values) + " |")
        lines.append("")
    return lines


def alarms() -> list[str]:
    texts = read(CORPUS / "good.jsonl")
    lines = ["### False alarms", ""]
    chosen_by_name = {"all": texts, "written last, after the first rules": [t for t in texts if t["written_last"]]}
    chosen_by_name |= {
        "locked first": read(CORPUS / "good_locked.jsonl"),
        "locked last": read(CORPUS / "good_fresh.jsonl"),
    }
    for name, chosen in chosen_by_name.items():
        wrong = sum(not review(t["text"]).ready or not review(t["text"]).labels["is_ask"] for t in chosen)
        lines.append(f"- Good asks, {name}: {wrong} of {len(chosen)} get a fault ({wrong / len(chosen):.1%}).")
    return [*lines, ""]


def mends(parts: list[tuple[str, list[Text]]]) -> list[str]:
    lines = ["### Mended", ""]
    for name, texts in parts:
        faulty = [t["text"] for t in texts if review(t["text"]).labels["is_ask"] and not review(t["text"]).ready]
        passing = sum(review(fix(text)).ready for text in faulty)
        lines.append(f"- {name}: {passing} of {len(faulty)} faulty asks pass the reviewer once mended.")
    return [*lines, ""]


if __name__ == "__main__":
    main()
