"""How fast the reviewer is, in seconds of one core: the first review in a fresh process, asks a second once warm.

python benchmarks/reviewing.py
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path

ROOT = Path(__file__).parent.parent
COLD = """
import time
start = time.process_time()
from whoknows.core.review import review
review("Do you know anyone who might be interested in getting my help?")
print(time.process_time() - start)
"""


def cold(times: int = 5) -> float:
    """Processor seconds for the import and the first review, the median of several fresh processes."""
    command = [sys.executable, "-c", COLD]
    environment = {"PYTHONPATH": str(ROOT / "src")}
    runs = (subprocess.run(command, env=environment, capture_output=True, text=True, check=True) for _ in range(times))
    return sorted(float(run.stdout) for run in runs)[times // 2]


def warm(seconds: float = 5) -> float:
    """Texts reviewed in a processor second: every second one of the tests' corpus, after all the others."""
    from whoknows.core.review import review

    corpus = ROOT / "tests" / "core" / "review" / "corpus" / "seen.jsonl"
    texts = [json.loads(line)["text"] for line in corpus.read_text(encoding="utf-8").splitlines()]
    for text in texts[::2]:
        review(text)
    further = cycle(texts[1::2])
    done, start = 0, time.process_time()
    while time.process_time() - start < seconds:
        review(next(further))
        done += 1
    return done / (time.process_time() - start)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "src"))
    print(json.dumps({"cold_seconds": round(cold(), 3), "asks_per_second": round(warm())}))
