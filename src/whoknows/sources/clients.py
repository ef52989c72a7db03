"""A CSV of clients: what people are to me, since when, what they are worth, through whom they came, the value they got.

``Name, Email, Client since, Worth, Currency, Through, Value``, in any order, also ``Until``, ``Kind`` and ``Value on``;
a name or an address and one of the others are enough. What else a table of contacts may hold (firm, phone, town, …)
becomes a card beside it. Headers may be English, German, French, Spanish or Dutch, or mean what the user says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import BinaryIO

from whoknows.core.record import Card, ClientRow, Unreadable
from whoknows.sources import table
from whoknows.sources.addresses import addresses
from whoknows.sources.columns import Said, titled
from whoknows.sources.figures import Days, money
from whoknows.sources.rows import Row, body, header
from whoknows.sources.text import decoded, tidy
from whoknows.sources.unfit import Unfit

NAME = "a table of clients (CSV)"

_MEANINGS = {
    "name": "name|(client|customer|full)( name)?|kunde|kundin|kundenname|nom|cliente|nombre|klant|naam",
    "address": "e-?mail(-?adresse?| address)?|mail|adresse e-?mail|courriel|correo( electr[oó]nico)?|e-?mailadres",
    "kind": "kind|art|tipo|soort",
    "since": "((client |customer )?since|client from)|(kunde |kundin )?seit"
    "|(client )?depuis|(cliente )?desde|(klant )?sinds",
    "until": "(client |customer )?until|client to|(kunde |kundin )?bis|jusqu'?(au|à)?|hasta|tot",
    "worth": "worth( .*)?|revenue|turnover|(kunden)?wert|umsatz|chiffre d'affaires|vaut"
    "|vale|ingresos|facturaci[oó]n|waarde|omzet",
    "currency": "currency|währung|waehrung|devise|monnaie|moneda|divisa|valuta",
    "through": "(came )?through|introduced by|via|durch|über|vermittelt durch|par|présenté par|(presentado )?por|door",
    "value": "value( received| they got)?|nutzen|mehrwert|valeur|b[ée]n[ée]fice|valor|beneficio|meerwaarde|nut",
    "value_on": "value on|value date|date of value|nutzen am|mehrwert am|valeur le|valor el|meerwaarde op",
}
_COMPILED = {meaning: re.compile(pattern) for meaning, pattern in _MEANINGS.items()}
_WHO = {"name", "given", "middle", "family", "suffix", "address"}
_OF_CARDS = {"phone", "firm", "position", "town", "country", "place", "url", "groups"}
_TELLING = {"since", "worth", "through", "value", "kind"}
_SUMS = {"total", "grand total", "sum", "summe", "gesamt", "gesamtsumme", "somme", "totaal", "suma", "totale"}
_KINDS = {
    "client": "client customer kunde kundin cliente klant",
    "associate": "associate partner colleague geschäftspartner kollege associé socio collega zakenpartner",
    "friend": "friend freund freundin ami amie amigo amiga vriend vriendin",
    "prospect": "prospect interessent prospecto",
    "no": "no none not-for-asking nein non nee",
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words.split()}


def meanings(titles: Sequence[str], told: Said = MappingProxyType({})) -> list[str]:
    """What each header is taken for, one of ``MEANINGS``, or nothing where its column is not read."""
    said = [tidy(title.replace("_", " ")).strip("*: ").lower() for title in titles]
    meant = [next((meaning for meaning, form in _COMPILED.items() if form.fullmatch(one)), "") for one in said]
    also = [meaning if meaning in _WHO | _OF_CARDS else "" for meaning in table.meanings(titles)]
    meant = [meaning or other for meaning, other in zip(meant, also, strict=True)]
    return [told.get(titled(title), meaning) for title, meaning in zip(titles, meant, strict=True)]


def is_header(cells: list[str], told: Said = MappingProxyType({})) -> bool:
    meant = set(meanings(cells, told))
    named = meant & {"name", "address"} or {"given", "family"} <= meant
    return bool(named and meant & _TELLING) and not any("@" in cell for cell in cells)


def recognises(head: bytes, name: str) -> bool:
    return header(decoded(head), is_header) is not None


def read(
    file: BinaryIO, where: str, latest: datetime, told: Said = MappingProxyType({})
) -> Iterator[Card | ClientRow | Unreadable]:
    text = decoded(file.read())
    found = header(text, partial(is_header, told=told))
    if not found:
        raise Unfit(
            "No line names the columns; put one on top: Name, Email, Client since, Worth, Currency, Through, Value."
        )
    head, delimiter = found
    meant = meanings(head.cells, told)
    rows = [(row, _said(meant, row)) for row in body(text, head, delimiter)]
    days = Days(
        [said[column] for _, said in rows for column in ("since", "until", "value_on") if column in said],
        day_first=not any(re.search("since|until|value", cell.lower()) for cell in head.cells),
    )
    anybody = False
    for row, said in rows:
        try:
            if row.torn:
                raise Unfit("A quotation mark in this line is not closed; close it or take it out.")
            client = _client(said, meant, days)
            anybody = True
            if _OF_CARDS & said.keys():
                yield table.card([meaning if meaning in _WHO | _OF_CARDS else "" for meaning in meant], row.cells)
            yield client
        except Unfit as unfit:
            yield Unreadable(f"{where}, line {row.line}", str(unfit))
    if not anybody:
        raise Unfit("There are no people in it below the line of headers; add a line for each client.")


def _said(meant: list[str], row: Row) -> dict[str, str]:
    said: dict[str, str] = {}
    for meaning, cell in zip(meant, row.cells, strict=False):
        if meaning and (text := tidy(cell)):
            said.setdefault(meaning, text)
    return said


def _client(said: dict[str, str], meant: list[str], days: Days) -> ClientRow:
    written = said.get("address", "")
    where = next(iter(addresses(written)), "")
    name = table.full_name(said, meant)
    if written and not where:
        raise Unfit(f"'{written}' is no e-mail address; correct it.")
    if not where and name.strip(": ").casefold() in _SUMS:
        raise Unfit("This line is a sum and nobody; nothing is to be done.")
    if not where and not name:
        raise Unfit("This line has neither a name nor an address, so it is nobody; complete it or take it out.")
    worth, currency = money(said["worth"]) if "worth" in said else (None, "")
    return ClientRow(
        name=name,
        address=where,
        kind=_kind(said.get("kind", "client")),
        since=days.read(said.get("since", "")),
        until=days.read(said.get("until", "")),
        worth=worth,
        currency=said.get("currency", currency).upper(),
        through=said.get("through", ""),
        value=said.get("value", ""),
        value_on=days.read(said.get("value_on", "")),
    )


def _kind(text: str) -> str:
    kind = _KIND.get(text.lower().replace(" ", "-"))
    if not kind:
        raise Unfit(f"'{text}' is no kind; write client, associate, friend, prospect or no.")
    return kind
