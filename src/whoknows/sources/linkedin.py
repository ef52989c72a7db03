"""LinkedIn's export of connections, Connections.csv: with a preamble of any length or none, dates in every form seen.

``Connected On`` has been ``15 Mar 2024``, ``15-Mar-24`` and, in older files, ``03/15/2024`` (month first).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import BinaryIO

from whoknows.core.record import Card, Unreadable
from whoknows.sources.addresses import addresses
from whoknows.sources.rows import Row, body, header
from whoknows.sources.text import decoded, tidy
from whoknows.sources.unfit import Unfit

NAME = "a LinkedIn export (Connections.csv)"

_FORMS = ("%d %b %Y", "%d-%b-%y", "%d-%b-%Y", "%m/%d/%Y", "%m/%d/%y", "%Y-%m-%d", "%b %d, %Y", "%d %B %Y")
_FIELDS = {
    "first name": "given",
    "last name": "family",
    "url": "url",
    "profile url": "url",
    "email address": "address",
    "company": "firm",
    "position": "position",
    "connected on": "connected_on",
}
_OTHERS = ({"conversation id", "from", "to"}, {"from", "to", "sent at", "direction"})


def recognises(head: bytes, name: str) -> bool:
    text = decoded(head)
    return header(text, _is_header) is not None or header(text, _is_other) is not None


def _is_header(cells: list[str]) -> bool:
    return {"first name", "last name", "connected on"} <= _titles(cells)


def _is_other(cells: list[str]) -> bool:
    return any(other <= _titles(cells) for other in _OTHERS)


def _titles(cells: list[str]) -> set[str]:
    return {tidy(cell).lower() for cell in cells}


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Card | Unreadable]:
    text = decoded(file.read())
    found = header(text, _is_header)
    if not found:
        raise Unfit(
            "These are LinkedIn's messages or invitations, which give no addresses; name Connections.csv of the same"
            " export, or the whole .zip."
        )
    head, delimiter = found
    fields = [_FIELDS.get(tidy(title).lower(), "") for title in head.cells]
    anybody = False
    for row in body(text, head, delimiter):
        try:
            card = _card(fields, row)
            anybody = True
            yield card
        except Unfit as unfit:
            yield Unreadable(f"{where}, line {row.line}", str(unfit))
    if not anybody:
        raise Unfit("There are no people in it below the line of headers; ask LinkedIn for the export again.")


def _card(fields: list[str], row: Row) -> Card:
    if row.torn:
        raise Unfit("A quotation mark in this line is not closed; close it or take it out.")
    said = {field: tidy(cell) for field, cell in zip(fields, row.cells, strict=False) if field and cell.strip()}
    name = tidy(f"{said.get('given', '')} {said.get('family', '')}")
    where = addresses(said.get("address", ""))
    if not name and not where:
        raise Unfit("This line has neither a name nor an address (a closed LinkedIn account); nothing is to be done.")
    return Card(
        name=name,
        addresses=where,
        firm=said.get("firm", ""),
        position=said.get("position", ""),
        url=said.get("url", ""),
        connected_on=_day(said.get("connected_on", "")),
        uid=said.get("url", ""),
    )


def _day(text: str) -> date | None:
    for form in _FORMS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return None
