"""Invented people for the pages: a LinkedIn export of a dozen, a few letters, and an offer."""

from __future__ import annotations

from pathlib import Path

PEOPLE = (
    ("Marit", "Halvorsen", "Fjordlund Bakery", "Owner", "02 Nov 2026"),
    ("Tobias", "Quennell", "Quennell & Daughters", "Director", "14 Oct 2026"),
    ("Adaeze", "Umeh-Stroud", "Harrow Lane Dental", "Practice manager", "30 Sep 2026"),
    ("Joris", "Vandewalle", "Brouwerij De Zwaan", "Founder", "03 Jun 2026"),
    ("Petra", "Kolářová", "Kolar Textiles", "Head of production", "11 May 2025"),
    ("Sanjay", "Bhandari-Lowe", "Lowe Joinery", "Managing director", "08 Feb 2025"),
    ("Ingvild", "Sæther", "Nordstrand School", "Head teacher", "19 Jan 2024"),
    ("Luc", "Desrosiers", "Moulin Desrosiers", "Miller", "27 Aug 2023"),
    ("Wanjiru", "Ngata-Pell", "Pell Logistics", "Operations director", "05 Apr 2022"),
    ("Hamish", "Orrell", "Orrell Surveyors", "Surveyor", "22 Dec 2021"),
)
LINKEDIN = (
    'Notes:\n"When exporting your connections, some addresses may be missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
) + "".join(
    f"{first},{last},https://www.linkedin.com/in/{first.lower()}-{n},,{firm},{position},{day}\n"
    for n, (first, last, firm, position, day) in enumerate(PEOPLE)
)
OFFER = """
trade = "a rota designer"
result = "fill every shift without agency staff"
usp = "I work a night shift beside your team first"
worth = 9000
currency = "GBP"
close_rate = 0.5

[[avatars]]
name = "Home managers"
role = "the manager of a care home"
firm = "a family-owned care home"
says = ["I did the rota at my kitchen table again."]
complaint = "spend every Sunday evening filling gaps"
reason = "nights that are full six weeks ahead"
gathers = ["the county care breakfast"]

[[avatars]]
name = "Vet partners"
role = "a partner in a vet practice"
complaint = "lose a good vet every spring"
reason = "a year of nights that everybody calls fair"
"""


def linkedin(folder: Path) -> Path:
    """The export as a file."""
    place = folder / "Connections.csv"
    place.write_text(LINKEDIN, encoding="utf-8")
    return place
