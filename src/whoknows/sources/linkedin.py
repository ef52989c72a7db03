"""LinkedIn's export of connections, Connections.csv: with a preamble of any length or none, dates in every form seen,
headers and months in eight languages.

``Connected On`` has been ``15 Mar 2024``, ``15-Mar-24`` and, in older files, ``03/15/2024`` (month first).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import BinaryIO

from whoknows.core.record import Card, Unreadable
from whoknows.sources import table
from whoknows.sources.rows import Row, body, header
from whoknows.sources.text import decoded, tidy
from whoknows.sources.unfit import Unfit

NAME = "a LinkedIn export (Connections.csv)"

_FORMS = ("%d %b %Y", "%d-%b-%y", "%d-%b-%Y", "%m/%d/%Y", "%m/%d/%y", "%Y-%m-%d", "%b %d, %Y", "%d %B %Y")
_CONNECTED = re.compile(
    r"connected on|verbunden (am|seit)|connect[ée]e?s? (le|depuis le)|conectad[oa] (el|em)|collegat[oi] (il|dal)"
    r"|(verbonden|gekoppeld|ansluten|forbundet) (op|den)|po[łl][ąa]czono( dnia)?"
)
_WORDY = re.compile(r"(\d{1,2})\.? (?:de )?([^\W\d]{3,})\.? (?:de )?(\d{4})")
_OF_YEAR = (  # as the months begin in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish
    *("jan ene gen sty", "feb fév fev lut", "mar mär mrz mrt maa", "apr avr abr kwi", "may mai mei mag maj"),
    *("jun juin giu cze", "jul juil lug lip", "aug aoû ago sie", "sep set wrz", "oct okt ott out paź", "nov lis"),
    "dec dez déc dic gru",
)
_MONTHS = {word: number for number, words in enumerate(_OF_YEAR, 1) for word in words.split()}
_OTHERS = ({"conversation id", "from", "to"}, {"from", "to", "sent at", "direction"})


def recognises(head: bytes, name: str) -> bool:
    text = decoded(head)
    return header(text, _is_header) is not None or header(text, _is_other) is not None


def _is_header(cells: list[str]) -> bool:
    meant = _meanings(cells)
    return "connected_on" in meant and len({"given", "family", "name"}.intersection(meant)) > 1


def _meanings(titles: list[str]) -> list[str]:
    own = (_CONNECTED.fullmatch(tidy(title).lower()) for title in titles)
    return ["connected_on" if ours else other for ours, other in zip(own, table.meanings(titles), strict=True)]


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
    meant = _meanings(head.cells)
    anybody = False
    for row in body(text, head, delimiter):
        try:
            card = _card(meant, row)
            anybody = True
            yield card
        except Unfit as unfit:
            yield Unreadable(f"{where}, line {row.line}", str(unfit))
    if not anybody:
        raise Unfit("There are no people in it below the line of headers; ask LinkedIn for the export again.")


def _card(meant: list[str], row: Row) -> Card:
    if row.torn:
        raise Unfit("A quotation mark in this line is not closed; close it or take it out.")
    on = next((cell for meaning, cell in zip(meant, row.cells, strict=False) if meaning == "connected_on"), "")
    try:
        card = table.card([meaning if meaning != "connected_on" else "" for meaning in meant], row.cells)
    except Unfit:
        raise Unfit(
            "This line has neither a name nor an address (a closed LinkedIn account); nothing is to be done."
        ) from None
    return replace(card, connected_on=_day(tidy(on)), uid=card.url)


def _day(text: str) -> date | None:
    for form in _FORMS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    if not (said := _WORDY.fullmatch(text.lower())):
        return None
    month = _MONTHS.get(said[2][:4]) or _MONTHS.get(said[2][:3])
    try:
        return date(int(said[3]), month, int(said[1])) if month else None
    except ValueError:
        return None
