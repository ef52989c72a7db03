"""The figures of docs/introducers.md, from archives of real letters and questions with the truth.

    python scripts/introducers_figures.py FOLDER

FOLDER holds ``score.py``, and ``letters-NAME.parquet`` and ``questions-NAME.jsonl`` for each archive. Printed are: the
score against two references, pooled and by archive; the same with the two numbers of the formula chosen without the
archive they are tried on; what one mailbox alone knows; how often the first name is right by its confidence; and what
each kind of evidence is worth, as the share of pairs that write to one another in the half-year after.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb

from whoknows.atlas.introducers import Question, bridges
from whoknows.core.introducer import ALONE, HALF_LIFE, Bridge, Confidence, Introducer, rank

Answers = dict[str, list[Introducer]]
GRID = [(days, alone) for days in (30.0, 60.0, 90.0, 120.0) for alone in (0.01, 0.02, 0.05, 0.1)]


class Archive:
    """One archive: its letters, its questions as ``score.py`` reads them, and who stands between."""

    def __init__(self, folder: Path, name: str, score: Any) -> None:
        self.name, self.letters = name, folder / f"letters-{name}.parquet"
        self.questions = score.lines(folder / f"questions-{name}.jsonl")
        self.target = {q["id"]: q["target"] for q in self.questions}
        self.day = {q["id"]: datetime.fromisoformat(q["as_of"]).date() for q in self.questions}
        self.truth = {q["id"]: q["truth"] for q in self.questions}
        self.references = score.reference(self.questions, [str(self.letters)])

    def between(self, *, own_mail: bool = False, half_life: float = HALF_LIFE) -> dict[str, list[Bridge]]:
        asked = [Question(q["id"], q["ego"], q["target"], datetime.fromisoformat(q["as_of"])) for q in self.questions]
        with tempfile.TemporaryDirectory() as folder:
            found = bridges(self.letters, asked, Path(folder), own_mail=own_mail, half_life=half_life)
            return {question.id: between for question, between in found}

    def answers(self, between: dict[str, list[Bridge]], alone: float = ALONE) -> Answers:
        return {
            number: rank(found, self.target[number], on=self.day[number], alone=alone)
            for number, found in between.items()
        }


def main(folder: Path) -> None:
    score = load(folder / "score.py")
    archives = [
        Archive(folder, f.stem.removeprefix("letters-"), score) for f in sorted(folder.glob("letters-*.parquet"))
    ]
    print("== all letters")
    answers = merged(a.answers(a.between()) for a in archives)
    compare(score, archives, answers)
    print("== half-life and ALONE chosen without the archive they are tried on")
    compare(score, archives, chosen_elsewhere(score, archives))
    print("== one mailbox: only letters that the ego sent or got")
    own_mail(score, archives)
    print("== how often the first name is right, by its confidence (all letters)")
    by_confidence(archives, answers)
    print("== share of pairs that write to one another in the 180 days after, by the evidence until then")
    for archive in archives:
        worth_of_evidence(archive)


def compare(score: Any, archives: list[Archive], answers: Answers) -> None:
    """MRR and Hits@1 pooled, with the gain on both references; then the gain by archive."""
    names = ("volume product", "Interactions Rank")
    references = merged(a.references for a in archives)
    by_name: dict[str, Callable[[str], list[str]]] = {
        name: lambda number, name=name: references[number][name] for name in names
    }
    for gap in (0, 14):
        part = [q for a in archives for q in a.questions if q["gap_days"] == gap]
        print(f"gap {gap} days, {len(part)} questions")
        score.report("introducers", part, lambda number: [i.who for i in answers[number]], by_name)
        for archive in archives:
            some = [q for q in part if q["id"] in archive.truth]
            score.report(archive.name, some, lambda number: [i.who for i in answers[number]], by_name)


def chosen_elsewhere(score: Any, archives: list[Archive]) -> Answers:
    tried: dict[tuple[float, float], Answers] = {}
    for days in sorted({days for days, _ in GRID}):
        between = [a.between(half_life=days) for a in archives]
        for alone in sorted({alone for _, alone in GRID}):
            pairs = zip(archives, between, strict=True)
            tried[days, alone] = merged(a.answers(found, alone) for a, found in pairs)
    found: Answers = {}
    for archive in archives:
        others = [a for a in archives if a is not archive]
        best = max(GRID, key=lambda choice: mean_rank(score, others, tried[choice]))
        print(f"{archive.name}: by the others, half-life {best[0]:.0f} days and ALONE {best[1]}")
        found |= {number: tried[best][number] for number in archive.truth}
    return found


def mean_rank(score: Any, archives: list[Archive], answers: Answers) -> float:
    ranks = [
        score.reciprocal_rank([i.who for i in answers[number]], truth)
        for a in archives
        for number, truth in a.truth.items()
    ]
    return sum(ranks) / len(ranks)


def own_mail(score: Any, archives: list[Archive]) -> None:
    for gap in (0, 14):
        reachable = first = count = 0
        for archive in archives:
            answers = archive.answers(archive.between(own_mail=True))
            some = [q for q in archive.questions if q["gap_days"] == gap]
            ranks = [score.reciprocal_rank([i.who for i in answers[q["id"]]], q["truth"]) for q in some]
            found, right = sum(r > 0 for r in ranks), sum(r == 1 for r in ranks)
            line = f"{found / len(some):.3f} reachable, Hits@1 when reachable {right / max(1, found):.3f}"
            print(f"gap {gap:2}  {archive.name:12} {line}, Hits@1 {right / len(some):.3f}")
            reachable, first, count = reachable + found, first + right, count + len(some)
        line = f"{reachable / count:.3f} reachable, Hits@1 when reachable {first / reachable:.3f}"
        print(f"gap {gap:2}  {'pooled':12} {line}, Hits@1 {first / count:.3f}")


def by_confidence(archives: list[Archive], answers: Answers) -> None:
    right: dict[str, list[bool]] = defaultdict(list)
    for archive in archives:
        for number, truth in archive.truth.items():
            if answers[number]:
                first = answers[number][0]
                right[first.confidence].append(first.who in truth)
    for confidence in Confidence:
        some = right[confidence]
        print(f"{confidence:7} {len(some):4} questions, first name right in {sum(some) / max(1, len(some)):.3f}")


def worth_of_evidence(archive: Archive) -> None:
    """At the median instant of the archive's letters, pair by pair: what is known until then, and what comes."""
    session = duckdb.connect()
    session.execute("set timezone = 'UTC'")
    rows = session.execute(WORTH, {"file": str(archive.letters)}).fetchall()
    for kind, pairs, share in rows:
        print(f"{archive.name:12} {kind:52} {pairs:7,} pairs  {share:.3f}")


WORTH = """
with letter as (
    select row_number() over () as letter, epoch(sent_at) / 86400 as day, sender, recipients
    from read_parquet($file) where array_length(recipients) between 1 and 25
),
cut as (select quantile_cont(day, 0.5) as day from letter),
wrote as (
    select distinct letter, day, sender as a, unnest(recipients) as b, array_length(recipients) as among from letter
),
direct as (
    select least(a, b) as one, greatest(a, b) as other, count(*) as letters, count(distinct a) as ways,
           min(among) as among,
           (select day from cut) - max(day) as silent
    from wrote where a <> b and day < (select day from cut) group by all
),
copied as (
    select least(p.b, q.b) as one, greatest(p.b, q.b) as other, (select day from cut) - max(p.day) as silent
    from wrote as p join wrote as q on p.letter = q.letter and p.b < q.b
    where p.day < (select day from cut) and p.a not in (p.b, q.b)
    group by all
),
known as (
    select one, other, silent, case when ways = 2 and letters >= 10 then 'both ways, ten letters or more'
        when ways = 2 then 'both ways, fewer' when letters = 1 and among > 10 then 'one letter, to more than ten'
        else 'one way' end as kind
    from direct
    union all
    select one, other, silent, 'only in copy together' as kind from copied anti join direct using (one, other)
),
later as (
    select distinct least(a, b) as one, greatest(a, b) as other from wrote, cut
    where a <> b and wrote.day >= cut.day and wrote.day < cut.day + 180
)
select kind || case when silent <= 180 then ', this half-year' when silent <= 730 then ', silent since'
    else ', silent for two years' end as kind, count(*), avg(cast(later.one is not null as integer))
from known left join later using (one, other) group by all order by 1
"""


def merged(parts: Iterable[dict[str, Any]]) -> dict[str, Any]:
    whole: dict[str, Any] = {}
    for part in parts:
        whole |= part
    return whole


def load(file: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main(Path(sys.argv[1]))
