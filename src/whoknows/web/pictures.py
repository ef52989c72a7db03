"""The pictures of the Growth page to take along: as SVG, as PNG where the extra for it is installed, and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string

from whoknows.book.models import Member
from whoknows.coach.money import Growth
from whoknows.core.chance import Chance
from whoknows.core.growth import Spread
from whoknows.web.chart import Chart, chart
from whoknows.web.dots import Dots, dots, of_beside, of_works

SCALE = 2.0  # a PNG of 1280 pixels across


class NoPNG(Exception):
    """The program that draws PNG is not installed; the message says how to get it."""

    def __init__(self) -> None:
        super().__init__(
            "To draw a PNG, Whoknows needs its export extra: install it with pip install 'whoknows[export]'. "
            "The SVG opens in every browser and needs nothing."
        )


@dataclass(frozen=True, slots=True)
class Pictures:
    """The three pictures of the page; None where there is nothing to draw."""

    lines: Chart | None
    beside: Dots | None
    works: Dots | None


def drawn(found: Growth) -> Pictures:
    lines = (
        chart(float(found.start.value), found.seed_line, found.own_line, found.day.year) if found.start.value else None
    )
    return Pictures(lines, dots(of_beside(found.beside)), dots(of_works(found.works)))


def svg(name: str, found: Growth, member: Member) -> str | None:
    """One picture as a document of its own, in ink on paper; None where there is nothing to draw."""
    picture = getattr(drawn(found), name)
    if picture is None:
        return None
    shown: dict[str, Any] = {name: picture, "growth": found, "member": member, "alone": True}
    return render_to_string(f"growth/{name}.svg", shown)


def png(document: str) -> bytes:
    """An SVG as PNG. Raises ``NoPNG`` when the extra is not installed."""
    try:
        import vl_convert
    except ImportError:
        raise NoPNG from None
    return bytes(vl_convert.svg_to_png(document, scale=SCALE))


def table(name: str, found: Growth) -> str:
    """The table behind a picture, as CSV with a point for decimals."""
    page = io.StringIO(newline="")
    csv.writer(page).writerows({"lines": _lines, "beside": _beside, "works": _works}[name](found))
    return page.getvalue()


def _lines(found: Growth) -> list[Sequence[object]]:
    year = found.day.year
    rows: list[Sequence[object]] = [("Year", "The method's", "Your own", "Low", "High")]
    rows.append((year, found.start.value, found.start.value, found.start.value, found.start.value))
    for n, (seed, own) in enumerate(zip(found.seed_line, found.own_line, strict=True), 1):
        rows.append((year + n, *(round(number, 2) for number in (seed, own.mid, own.low, own.high))))
    return rows


def _beside(found: Growth) -> list[Sequence[object]]:
    rows: list[Sequence[object]] = [("What", "Unit", "Who", "Figure", "Low", "High", "Of", "Verdict")]
    for line in found.beside.lines:
        for who, side in (("introduced", line.introduced), ("others", line.others)):
            rows.append((line.what, line.unit or "share", who, *_ends(side), line.verdict))
    return rows


def _works(found: Growth) -> list[Sequence[object]]:
    rows: list[Sequence[object]] = [
        ("Compared by", "Way", "Brought a name", "Low", "High", "Of", "Best by more than luck")
    ]
    for one in found.works:
        rows += [(one.what, way.name, *_ends(way.chance), "yes" if way.name == one.best else "") for way in one.ways]
    return rows


def _ends(side: Chance | Spread | None) -> tuple[object, ...]:
    """Figure, low, high and of how many; empty where nothing was counted."""
    if side is None or not side.of:
        return "", "", "", 0
    if isinstance(side, Chance):
        return (*(round(number, 4) for number in (side.yes / side.of, *side.interval)), side.of)
    return (*("" if number is None else round(number, 2) for number in (side.middle, side.low, side.high)), side.of)
