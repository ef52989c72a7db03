"""How well the playbook's index finds the right situation: over the questions seen while it was tuned, and unseen ones.

.venv/bin/python scripts/playbook_figures.py [--misses]
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parent.parent
QUESTIONS = ROOT / "tests/core/playbook/questions.jsonl"
OTHERS = ROOT / "tests/core/playbook/others.jsonl"
LOAD = "from time import perf_counter as t; a=t(); from whoknows.core.playbook import find; find('ask'); print(t()-a)"


def rows(path: Path, *, seen: bool) -> list[dict[str, str]]:
    every = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return [row for row in every if row["seen"] is seen]


def main() -> None:
    from whoknows.core.playbook import SITUATIONS, find

    print(
        f"{len(SITUATIONS)} situations:",
        {p: sum(s.part == p for s in SITUATIONS.values()) for p in ("asking", "hearing", "selling")},
    )
    for seen in (True, False):
        found = [(row, find(row["text"])) for row in rows(QUESTIONS, seen=seen)]
        places = [next((i for i, s in enumerate(f.nearest) if s.id == row["entry"]), None) for row, f in found]
        fit = sum(f.fits for _, f in found)
        others = [(row, find(row["text"])) for row in rows(OTHERS, seen=seen)]
        refused = sum(not f.fits for _, f in others)
        n, m = len(found), len(others)
        first, three = sum(p == 0 for p in places), sum(p is not None for p in places)
        print(
            f"{'seen' if seen else 'unseen'}: first {first}/{n} = {first / n:.0%}, among three {three}/{n} = {three / n:.0%}, "
            f"taken as fitting {fit}/{n}; other things refused {refused}/{m} = {refused / m:.0%}"
        )
        if seen and "--misses" in sys.argv:
            for (row, f), place in zip(found, places, strict=True):
                if place != 0 or not f.fits:
                    print(
                        f"  {place} {'' if f.fits else 'REFUSED '}{row['text']}  [{row['entry']}] -> {[s.id for s in f.nearest]}"
                    )
            for row, f in others:
                if f.fits:
                    print(f"  FITS {row['text']} -> {f.nearest[0].id}")
    texts = [row["text"] for seen in (True, False) for row in rows(QUESTIONS, seen=seen)]
    start = perf_counter()
    for text in texts:
        find(text)
    print(f"a question {(perf_counter() - start) / len(texts) * 1000:.1f} ms", end="; ")
    loads = sorted(
        float(subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True).stdout)
        for _ in range(7)
    )
    print(f"loading and the first question, median of 7 fresh processes: {loads[3] * 1000:.0f} ms")


if __name__ == "__main__":
    main()
