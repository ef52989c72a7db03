"""Make pairs.tsv: the pairs written by hand, and more that dice make of invented people.

    python tests/core/likeness/make_pairs.py

Each row: which set it is in (a third is "unseen": not looked at until the rules stood), the truth, what kind of pair,
who made it, and two entries of name, addresses, phones, firm, and the months of the first and last letter. The dice
know the truth because they choose it first; they know nothing of the rules that are measured.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from invented import CLOSE, COMMON, CYRILLIC, FIRMS, FORMS, GIVEN, LONG, MAIL, PLAIN, RARE

HERE = Path(__file__).parent
SAME, NOT = 407, 348
PARTS = ("name", "addresses", "phones", "firm", "seen")
HEAD = ("set", "truth", "what", "made", *(f"{side}_{part}" for side in "ab" for part in PARTS))


@dataclass(frozen=True)
class Entry:
    """One entry as an address book or the letters give it."""

    given: str
    family: str
    name: str = ""
    addresses: str = ""
    phones: str = ""
    firm: str = ""
    seen: str = ""

    def row(self) -> list[str]:
        return [self.name, self.addresses, self.phones, self.firm, self.seen]


class Dice(random.Random):
    def person(self, families: list[str]) -> tuple[str, str, str]:
        given, _, short = self.choice(GIVEN).partition(":")
        return given, short, self.choice(families)

    def phone(self) -> tuple[str, str]:
        """One number in two ways of writing, out of ranges kept for fiction."""
        tail = f"{self.randrange(1000):03}"
        return self.choice(
            [
                (f"07700 900{tail}", f"+44 7700 900{tail}"),
                (f"01632 960{tail}", f"+44 (0)1632 960{tail}"),
                (f"020 7946 0{tail}", f"0044 20 7946 0{tail}"),
                (f"0171 3920{tail}", f"+49 171 3920{tail}"),
                (f"(212) 555-0{tail}", f"+1 212 555 0{tail}"),
                (f"06 39 98 {tail[0]}1 {tail[1:]}", f"+33 6 39 98 {tail[0]}1 {tail[1:]}"),
            ]
        )

    def year(self) -> int:
        return self.randrange(2008, 2020)


def plain(text: str) -> str:
    return "".join(c for c in text.translate(PLAIN) if c.isascii())


def longhand(text: str) -> str:
    return plain("".join(LONG.get(c, c) for c in text))


def local(dice: Dice, given: str, family: str, *, full: bool = False) -> str:
    g, f = (longhand(w).lower().replace(" ", "").replace("'", "") for w in (given, family))
    return (
        f"{g}.{f}"
        if full
        else dice.choice([f"{g}.{f}", f"{g[0]}{f}", f"{g[0]}.{f}", f"{g}", f"{f}.{g}", f"{g}_{f}", f"{f}"])
    )


def at(firm: str) -> str:
    return "@" + firm.lower().replace(" & ", "-").replace(" ", "-") + ".example"


def slip(dice: Dice, word: str) -> str:
    """One letter wrong inside a long word: dropped, doubled, swapped or replaced."""
    if len(word) < 6:
        return word
    i = dice.randrange(2, len(word) - 2)
    return dice.choice(
        [
            word[:i] + word[i + 1 :],
            word[:i] + word[i] + word[i:],
            word[:i] + word[i + 1] + word[i] + word[i + 2 :],
            word[:i] + dice.choice("aeioustnr") + word[i + 1 :],
        ]
    )


def writings(dice: Dice, given: str, short: str, family: str) -> dict[str, str]:
    """The ways one person's name gets written, by what was done to it."""
    middle = dice.choice(("Maria", "Jane", "K.", "Louis", "P.", "Ann", "Georg"))
    title = dice.choice(("Dr.", "Prof.", "Mr", "Mrs", "Ing.", "Dipl.-Kfm.", "Dr. med."))
    ways = {
        "as-is": f"{given} {family}",
        "order": f"{family}, {given}",
        "order-bare": f"{family} {given}",
        "shouted": f"{given} {family}".upper(),
        "plain": plain(f"{given} {family}"),
        "longhand": longhand(f"{given} {family}"),
        "middle": f"{given} {middle} {family}",
        "title": f"{title} {given} {family}",
        "initial": f"{given[0]}. {family}",
        "slip": f"{given} {slip(dice, family)}",
        "bracket": f"{given} {family} ({dice.choice(('Sales', 'London', 'ext.'))})",
    }
    if short:
        ways["nickname"] = f"{short} {family}"
    if "-" in family:
        ways["hyphen"] = f"{given} {family.split('-')[0]}"
    return ways


def same(dice: Dice) -> tuple[str, Entry, Entry]:
    rare = dice.random() < 0.9
    given, short, family = dice.person(RARE if rare else COMMON)
    firm, other = dice.sample(FIRMS, 2)
    ways = writings(dice, given, short, family)
    way = dice.choice([w for w in ways if ways[w] != ways["as-is"]] + ["as-is", "as-is"])
    one, two = Entry(given, family, ways["as-is"]), Entry(given, family, ways[way])
    if dice.random() < 0.08:
        written, (latin, latin2) = dice.choice(CYRILLIC)
        given, family = latin.split()
        one, two, way = Entry(given, family, written), Entry(given, family, dice.choice((latin, latin2))), "script"
    place = dice.choice(["firm", "firm", "firm-card", "moved", "moved", "private", "phone", "address", "nameless"])
    if place in ("moved", "private") and (way in ("initial", "slip") or not rare):
        place = "firm"
    first, second = dice.phone()
    mine, theirs = local(dice, given, family), local(dice, given, family)
    if place == "firm":
        while theirs == mine:
            theirs = local(dice, given, family)
        one = replace(one, addresses=mine + at(firm), firm=dice.choice((firm, "")))
        two = replace(two, addresses=theirs + at(firm), firm=dice.choice((firm, "", f"{firm} {dice.choice(FORMS)}")))
    elif place == "firm-card":
        one = replace(one, addresses=mine + at(firm))
        two = replace(two, firm=dice.choice((firm, f"{firm} {dice.choice(FORMS)}")), phones=first)
    elif place == "moved":
        year = dice.year()
        dated = dice.random() < 0.4
        one = replace(one, addresses=mine + at(firm), firm=firm, seen=f"{year - 4}-03 {year}-06" if dated else "")
        two = replace(two, addresses=theirs + at(other), firm=other, seen=f"{year}-09 {year + 5}-01" if dated else "")
    elif place == "private":
        one = replace(one, addresses=mine + at(firm), firm=firm)
        two = replace(two, addresses=local(dice, given, family, full=dice.random() < 0.6) + "@" + dice.choice(MAIL))
    elif place == "phone":
        one = replace(one, addresses=mine + at(firm), phones=first)
        two = replace(two, phones=second, firm=dice.choice((firm, other, "")))
        if way == "as-is" and dice.random() < 0.5:
            two, way = replace(two, name=f"{given} {dice.choice(RARE)}"), "married"
    elif place == "address":
        one = replace(one, addresses=mine + at(firm))
        two = replace(two, addresses=f"{mine}{at(firm)} {theirs}@{dice.choice(MAIL)}", phones=first)
        if dice.random() < 0.2:
            two, way = replace(two, name=""), "no name"
    else:
        one = replace(one, name="", addresses=local(dice, given, family, full=True) + at(firm))
        two = replace(two, name=ways["as-is"] if way == "initial" else two.name, firm=dice.choice((firm, "")))
        two = replace(two, addresses=theirs + at(firm) if not two.firm or dice.random() < 0.5 else "")
    return f"{place} {way}", one, two


def not_same(dice: Dice) -> tuple[str, Entry, Entry]:
    families = RARE + COMMON * 2
    given, _short, family = dice.person(families)
    given2, _, family2 = dice.person(families)
    while given2 == given or family2 == family:
        given2, _, family2 = dice.person(families)
    firm, other = dice.sample(FIRMS, 2)
    phone, phone2 = dice.phone()

    def entry(given: str, family: str, firm: str = firm, phones: str = "", **more: str) -> Entry:
        said = dice.choice((firm, firm, ""))
        return Entry(
            given,
            family,
            f"{given} {family}",
            local(dice, given, family, full=dice.random() < 0.7) + at(firm),
            phones,
            said,
            **more,
        )

    kinds: list[Callable[[], tuple[str, Entry, Entry]]] = [
        lambda: ("colleagues", entry(given, family), entry(given2, family2)),
        lambda: ("colleagues' switchboard", entry(given, family, phones=phone), entry(given2, family2, phones=phone2)),
        lambda: ("colleagues of one given name", entry(given, family), entry(given, family2)),
        lambda: ("colleagues of one family name", entry(given, family), entry(given2, family)),
        lambda: (
            "colleagues of one given name at one switchboard",
            entry(given, family, phones=phone),
            entry(given, family2, phones=phone),
        ),
        lambda: ("couple", entry(given, family, phones=phone), entry(given2, family, firm=other, phones=phone2)),
        lambda: (
            "family address",
            replace(entry(given, family), addresses=f"{plain(family).lower()}@gmx.example"),
            replace(entry(given2, family), addresses=f"{plain(family).lower()}@gmx.example"),
        ),
        lambda: (
            "shared mailbox",
            replace(entry(given, family), addresses="office" + at(firm)),
            replace(entry(given2, family2), addresses="office" + at(firm)),
        ),
        lambda: namesakes(COMMON),
        lambda: namesakes(COMMON),
        lambda: namesakes(COMMON),
        lambda: namesakes(RARE) if dice.random() < 0.2 else namesakes(COMMON),
        lambda: (
            "initial of somebody else",
            replace(
                entry(given, family),
                name=f"{given[0]}. {family}",
                addresses=f"{given[0]}.{plain(family)}".lower() + at(firm),
            ),
            entry(given, family, firm=other),
        ),
        lambda: ("one given name", entry(given, family), entry(given, family2, firm=other)),
        lambda: ("one family name", entry(given, family), entry(given2, family, firm=other)),
        lambda: (
            "close family names",
            entry(given, "Hansen"),
            entry(given, dice.choice(("Jansen", "Janssen", "Hanson", "Hanssen-Lie"))),
        ),
        lambda: close_given(),
        lambda: numbered(),
        lambda: (
            "father and son",
            replace(entry(given, family, phones=phone), name=f"{given} {family} Sr."),
            replace(entry(given, family, phones=phone), name=f"{given} {family} Jr."),
        ),
        lambda: (
            "given name alone",
            replace(entry(given, family), name=given, addresses=plain(given).lower() + at(firm)),
            entry(given, family2, firm=other),
        ),
    ]

    def namesakes(families: list[str]) -> tuple[str, Entry, Entry]:
        shared = dice.choice(families)
        seen = dice.random() < 0.4
        return (
            "namesakes" if families is COMMON else "rare namesakes",
            entry(given, shared, phones=dice.choice((phone, "")), seen="2013-02 2024-03" if seen else ""),
            entry(
                given,
                shared,
                firm=other,
                phones=dice.choice((dice.phone()[1], "")),
                seen="2012-05 2025-04" if seen else "",
            ),
        )

    def close_given() -> tuple[str, Entry, Entry]:
        one, two = dice.choice(CLOSE)
        return "close given names", entry(one, family), entry(two, family)

    def numbered() -> tuple[str, Entry, Entry]:
        shared = dice.choice(COMMON)
        where = local(dice, given, shared, full=True)
        one = replace(entry(given, shared), addresses=where + at(firm))
        return "numbered namesakes", one, replace(one, addresses=f"{where}{dice.randrange(2, 5)}{at(firm)}")

    return dice.choice(kinds)()


def by_hand() -> list[list[str]]:
    rows = []
    for line in (HERE / "by_hand.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            truth, what, pair = (part.strip() for part in line.split("|", 2))
            sides = [[f.strip() for f in (side + ";;;;").split(";")[:5]] for side in pair.split(" // ")]
            rows.append([truth, what, "hand", *sides[0], *sides[1]])
    return rows


def main() -> None:
    dice = Dice(20)
    rows = by_hand()
    for truth, count, make in (("same", SAME, same), ("not", NOT, not_same)):
        made: dict[tuple[str, ...], list[str]] = {}
        while len(made) < count:
            what, one, two = make(dice)
            sides = [one.row(), two.row()]
            dice.shuffle(sides)
            made.setdefault((*sides[0], *sides[1]), [truth, what, "made", *sides[0], *sides[1]])
        rows += made.values()
    unseen = set(dice.sample(range(len(rows)), len(rows) // 3))
    lines = ["\t".join(HEAD)] + ["\t".join(["unseen" if i in unseen else "seen", *row]) for i, row in enumerate(rows)]
    (HERE / "pairs.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
