"""How well the playbook finds the right situation: over questions seen while it was tuned, unseen ones, and others.

    .venv/bin/python scripts/playbook_figures.py [--misses]

``--misses`` lists what went wrong among the seen questions; the others stay unread.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from whoknows.core.playbook import SITUATIONS, find

HERE = Path(__file__).parent.parent / "tests/core/playbook"
LOAD = """
import dataclasses, difflib, enum, heapq, re
from time import process_time
start = process_time()
from whoknows.core.playbook import index
read = process_time()
index._index()
print(1000 * (read - start), 1000 * (process_time() - read))
"""

Row = dict[str, Any]


def rows(name: str, *, seen: bool | None = None) -> list[Row]:
    every = (json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines())
    return [row for row in every if seen is None or row["seen"] is seen]


def rights(row: Row) -> list[str]:
    """The situations that answer a question: one, or what a stranger thought right, which may be two or none."""
    return list(row["entries"]) if "entries" in row else [row["entry"]]


def found(label: str, asked: list[Row], *, misses: bool = False) -> None:
    """Print how often the right situation came first, among three, and was taken as fitting."""
    first = three = fits = 0
    asked = [row for row in asked if rights(row)]
    for row in asked:
        answer, right = find(row["text"]), rights(row)
        ids = [one.id for one in answer.nearest]
        first += ids[0] in right
        three += any(one in ids for one in right)
        fits += answer.fits
        if misses and (ids[0] not in right or not answer.fits):
            print(f"    {'' if answer.fits else 'refused: '}{row['text']}  {right} {ids}")
    n = len(asked)
    shares = f"first {first / n:4.0%}   among three {three / n:4.0%}   taken as fitting {fits / n:4.0%}"
    print(f"{label:<45} {n:4}   {shares}")


def refused(label: str, asked: list[Row], *, misses: bool = False) -> None:
    """Print how often it was said that nothing fits."""
    wrong = [row["text"] for row in asked if find(row["text"]).fits]
    print(f"{label:<45} {len(asked):4}   nothing fits, rightly {1 - len(wrong) / len(asked):4.0%}")
    for text in wrong if misses else ():
        print(f"    {text}")


def main() -> None:
    misses = "--misses" in sys.argv
    parts = Counter(one.part for one in SITUATIONS.values())
    print(f"{len(SITUATIONS)} situations: {', '.join(f'{n} {part}' for part, n in parts.items())}\n")
    found("written before the playbook, seen", rows("questions.jsonl", seen=True), misses=misses)
    found("written before the playbook, unseen", rows("questions.jsonl", seen=False))
    found("written later, then taken in", rows("taken_in.jsonl"))
    found("written after all that, never taken in", rows("later.jsonl"))
    found("told as little stories in other words", rows("stories.jsonl"))
    found("of ten trades, as typed, seen", rows("trades.jsonl", seen=True), misses=misses)
    found("of ten trades, as typed, unseen", rows("trades.jsonl", seen=False))
    found("strangers' questions, seen", rows("strangers.jsonl", seen=True), misses=misses)
    found("strangers' questions, unseen", rows("strangers.jsonl", seen=False))
    refused("about other things, seen", rows("others.jsonl", seen=True), misses=misses)
    refused("about other things, unseen", rows("others.jsonl", seen=False))
    refused("about other things, written later", rows("taken_in_others.jsonl"))
    refused("about other things, never taken in", rows("later_others.jsonl"))
    refused("strangers about other things, seen", rows("strangers_others.jsonl", seen=True), misses=misses)
    refused("strangers about other things, unseen", rows("strangers_others.jsonl", seen=False))
    texts = [row["text"] for name in ("questions.jsonl", "others.jsonl") for row in rows(name)]
    start = perf_counter()
    for text in texts:
        find(text)
    print(f"\na question: {(perf_counter() - start) / len(texts) * 1000:.1f} ms")
    loads = [
        [
            float(ms)
            for ms in subprocess.run([sys.executable, "-c", LOAD], capture_output=True, check=True).stdout.split()
        ]
        for _ in range(9)
    ]
    read, built = (median(times) for times in zip(*loads, strict=True))
    print(f"reading the text {read:.0f} ms, building the index {built:.0f} ms (CPU, median of 9 fresh processes)")


if __name__ == "__main__":
    main()
