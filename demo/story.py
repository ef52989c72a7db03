"""What happened in the last weeks: whom Ines asked, what she heard, and how far each introduction came."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from cast import Cast, Person

GWEN = Person("Gwen Pascoe", "gwen.pascoe@fernhill-care.example", "Registered manager", firm="Fernhill Care")
TOBIAS = Person("Tobias Lindqvist-Amoah", "tobias@beacon-homes.example", "Owner", firm="Beacon Homes")
CHIARA = Person("Chiara Bellandi", "chiara.bellandi@two-rivers-vets.example", "Partner", firm="Two Rivers Vets")
KOFI = Person("Kofi Mensah-Doyle", "kofi@marlpit-vets.example", "Partner", firm="Marlpit Vets")
SABINE = Person("Sabine Ostrowski", "sabine@weir-house.example", "Registered manager", firm="Weir House")

# introducer, days ago, what was done; a command is `what`, the introducer's address or the name, and the rest
STORY: tuple[tuple[int, str, str, str], ...] = (
    (96, "said", "Oluwaseun Adebayo-Finch", ""),
    (95, "heard", "Oluwaseun Adebayo-Finch", f"named '{GWEN.name}' '{TOBIAS.name}'"),
    (91, "moved", GWEN.name, "agreed"),
    (90, "moved", GWEN.name, "introduced"),
    (88, "moved", TOBIAS.name, "declined"),
    (80, "moved", GWEN.name, "met"),
    (61, "moved", GWEN.name, "client --worth 9000"),
    (60, "thanked", "Oluwaseun Adebayo-Finch", ""),
    (72, "said", "Hana Novotná", ""),
    (70, "heard", "Hana Novotná", f"named '{CHIARA.name}'"),
    (66, "moved", CHIARA.name, "agreed"),
    (65, "moved", CHIARA.name, "introduced"),
    (51, "moved", CHIARA.name, "met"),
    (13, "moved", CHIARA.name, "client --worth 7500"),
    (58, "said", "Nomvula Dube-Carrick", ""),
    (57, "heard", "Nomvula Dube-Carrick", "no"),
    (44, "said", "Kwabena Osei-Lamptey", ""),
    (44, "heard", "Kwabena Osei-Lamptey", "stop"),
    (41, "said", "Yuki Hanamura", ""),
    (39, "heard", "Yuki Hanamura", "thinking"),
    (30, "said", "Delphine Mbarga", ""),
    (26, "heard", "Delphine Mbarga", "testimonial"),
    (25, "value", "Gethin Prosser", "'Nobody has handed in their notice since spring. You should see the staff room.'"),
    (21, "said", "Tomasz Wieczorkiewicz", ""),
    (19, "heard", "Tomasz Wieczorkiewicz", f"named '{KOFI.name}' '{SABINE.name}'"),
    (16, "moved", KOFI.name, "agreed"),
    (9, "moved", KOFI.name, "introduced"),
    (8, "thanked", "Tomasz Wieczorkiewicz", ""),
    (6, "said", "Farida Noorzai", ""),
)

INTRODUCED: tuple[tuple[int, str, Person], ...] = (
    (90, "Oluwaseun Adebayo-Finch", GWEN),
    (65, "Hana Novotná", CHIARA),
    (9, "Tomasz Wieczorkiewicz", KOFI),
)


def steps(cast: Cast) -> Iterator[str]:
    """The story as commands in the order of their days, one a line, without the program's name."""
    addresses = {person.name: person.address for person in cast.people}
    for ago, what, who, rest in sorted(STORY, key=lambda step: -step[0]):
        words = [what, addresses.get(who, who), *shlex.split(rest), "--on", cast.ago(ago).isoformat()]
        yield shlex.join(words)
