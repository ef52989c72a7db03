"""Address books as vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), as phones and programs really write them.

One property a line, after unfolding: ``group.NAME;PARAMETER=value:value;value``. A property that makes no sense is
passed over; a card ends where the next begins even if it was not closed.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import BinaryIO

from whoknows.core.record import Card, Nobody, Unreadable
from whoknows.sources.addresses import address, addresses
from whoknows.sources.phones import phones
from whoknows.sources.text import decoded, loosely_decoded, mended, tidy, whole_name
from whoknows.sources.unfit import Unfit

NAME = "an address book (vCard)"

_BEGIN = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE)
_LINE = re.compile(r"(?:[\w-]+\.)?([A-Za-z][\w-]*)((?:;(?:\"[^\"]*\"|[^\":])*)?):(.*)", re.DOTALL)
_FRESH = re.compile(r"(?:BEGIN|END|VERSION|FN|N|EMAIL|TEL|ORG|TITLE|ADR|URL|NOTE|UID|REV)[;:]", re.IGNORECASE)
_PARAMETER = re.compile(r';\s*([\w-]+)(?:\s*=\s*("[^"]*"|[^";]*))?')
_READ = {
    *("FN", "N", "NICKNAME", "EMAIL", "TEL", "ORG", "TITLE", "ROLE", "ADR", "URL", "CATEGORIES", "UID"),
    *("KIND", "MEMBER", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER", "X-ABSHOWAS"),
}
_NO_PERSON = {"org", "location", "device", "application", "thing"}  # RFC 6350 6.1.4, RFC 6473, RFC 6869
_EVERYBODY = "myContacts"  # the group in which Google puts all
_CUT_SIGN = re.compile(rb"([\xc2-\xf4][\x80-\xbf]*)(\r?\n[ \t])([\x80-\xbf]+)")  # a fold within a sign (RFC 2425 5.8.1)
_BREAK = re.compile(r"\r\n|\n|\r")
_SIGN = re.compile(r"\\.|.", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    value: str


@dataclass(slots=True)
class _Open:
    """A card being read: where it began, how deep we are in cards within it, and its properties."""

    number: int
    line: int
    depth: int = 1
    properties: list[_Property] = field(default_factory=list)


def recognises(head: bytes, name: str) -> bool:
    return bool(_BEGIN.match(head.replace(b"\0", b"")[:2048])) or name.lower().endswith((".vcf", ".vcard"))


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Card | Nobody | Unreadable]:
    data = _CUT_SIGN.sub(rb"\1\3\2", file.read())
    text = loosely_decoded(data) if b"CHARSET" in data.upper() else decoded(data)
    found = list(_cards(text))
    groups = _groups(found)
    for one in found:
        if not _is_group(one):
            try:
                yield _card(one.properties, groups)
            except Unfit as unfit:
                yield Unreadable(f"{where}, card {one.number} (line {one.line})", str(unfit))
    if not found:
        raise Unfit("There is no card in it (no line BEGIN:VCARD); export the address book again as vCard.")


def _kinds(properties: list[_Property]) -> set[str]:
    """What a card is of (RFC 6350 6.1.4, and Apple's own way of before), none for a person."""
    said = {one.value.strip().lower() for one in properties if one.name.endswith("KIND")}
    shown = any(one.name == "X-ABSHOWAS" and one.value.strip().lower() == "company" for one in properties)
    return said | {"org"} if shown else said


def _is_group(card: _Open) -> bool:
    """A card that is a list of other cards."""
    return "group" in _kinds(card.properties)


def _groups(cards: list[_Open]) -> dict[str, list[str]]:
    """The names of the groups that each UID belongs to."""
    groups: dict[str, list[str]] = {}
    for card in filter(_is_group, cards):
        name = next((_plain(one.value) for one in card.properties if one.name == "FN"), "")
        for member in card.properties:
            if name and member.name.endswith("MEMBER"):
                groups.setdefault(_bare(member.value), []).append(name)
    return groups


def _bare(uid: str) -> str:
    return uid.strip().lower().removeprefix("urn:uuid:")


def _cards(text: str) -> Iterator[_Open]:
    card: _Open | None = None
    number = 0
    agent = False
    for at, line in _lines(text):
        parsed = _property(line)
        if parsed is None:
            continue
        mark = parsed.value.strip().upper() == "VCARD"
        if parsed.name == "BEGIN" and mark:
            if card and agent:
                card.depth += 1
            else:
                if card:
                    yield card
                number += 1
                card = _Open(number, at)
        elif parsed.name == "END" and mark and card:
            card.depth -= 1
            if not card.depth:
                yield card
                card = None
        elif card and card.depth == 1 and parsed.name in _READ:
            card.properties.append(parsed)
        agent = parsed.name == "AGENT" and not parsed.value.strip()
    if card:
        yield card


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Unfolded lines with the number of the first: folds begin with a blank, soft breaks end with ``=`` (2.1)."""
    whole: list[str] = []
    start, quoted, soft = 1, False, False
    for at, line in enumerate(_BREAK.split(text), 1):
        goes_on = soft and not _FRESH.match(line)
        if not goes_on and line[:1] in (" ", "\t") and whole:
            goes_on, line = True, line[1:]
            quoted = quoted or (len(whole) == 1 and _is_quoted(whole[0] + line))
        if not goes_on:
            if whole:
                yield start, "".join(whole)
            whole, start = [], at
            quoted = _is_quoted(line)
        soft = quoted and line.endswith("=")
        if line:
            whole.append(line[:-1] if soft else line)
    if whole:
        yield start, "".join(whole)


def _is_quoted(line: str) -> bool:
    return "QUOTED-PRINTABLE" in line.partition(":")[0].upper()


def _property(line: str) -> _Property | None:
    parts = _LINE.match(line.strip())
    if not parts:
        return None
    name, written, value = parts[1].upper(), parts[2], parts[3]
    if name not in _READ:
        return _Property(name, value)
    parameters = {key.upper(): said.strip('"') for key, said in _PARAMETER.findall(written)}
    # 2.1 writes bare values: TEL;WORK;QUOTED-PRINTABLE
    encoding = parameters.get("ENCODING", "QUOTED-PRINTABLE" if "QUOTED-PRINTABLE" in parameters else "").upper()
    charset = parameters.get("CHARSET", "")
    if encoding in ("QUOTED-PRINTABLE", "Q"):
        value = _quoted_printable(value, charset or "utf-8")
    elif encoding in ("B", "BASE64"):
        value = ""
    return _Property(name, mended(value, charset or "cp1252"))


def _quoted_printable(value: str, charset: str) -> str:
    data = binascii.a2b_qp(value.encode("utf-8", "surrogateescape"))
    for encoding in (charset, "utf-8"):
        try:
            return data.decode(encoding)
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def _card(properties: list[_Property], belongs: dict[str, list[str]]) -> Card | Nobody:
    def every(name: str) -> list[_Property]:
        return [one for one in properties if one.name == name]

    def first(name: str) -> str:
        return next((text for one in every(name) if (text := _plain(one.value))), "")

    where = tuple(dict.fromkeys(found for one in every("EMAIL") for found in addresses(_plain(one.value))))
    name = first("FN") or _ordered(every("N")) or first("NICKNAME")
    firm = next((text for one in every("ORG") if (text := next(iter(_filled(one.value)), ""))), "")
    if not _NO_PERSON.isdisjoint(_kinds(properties)):
        person = [one for one in every("N") if all([*_split(one.value), ""][:2])]
        if not person:
            return Nobody(name or firm or next(iter(where), "nobody"))
        name, firm = _ordered(person), firm or name  # somebody there, whose card shows the firm's name
    groups = [group for one in every("CATEGORIES") for group in _filled(one.value, ",") if group != _EVERYBODY]
    groups += belongs.get(_bare(first("UID")), [])
    if not name and not where:
        raise Unfit("It has neither a name nor an address, so it is nobody; complete the card or leave it out.")
    return Card(
        name="" if address(name) in where else name,
        addresses=where,
        phones=tuple(dict.fromkeys(said for one in every("TEL") for said in phones(_plain(one.value)))),
        firm=firm,
        position=first("TITLE") or first("ROLE"),
        place=next((text for one in every("ADR") if (text := _place(one.value))), ""),
        url=first("URL"),
        groups=tuple(dict.fromkeys(groups)),
        uid=first("UID"),
    )


def _split(value: str, mark: str = ";") -> list[str]:
    """A structured value's parts; an escaped mark does not part them."""
    parts = [""]
    for sign in _SIGN.findall(value):
        if sign == mark:
            parts.append("")
        else:
            parts[-1] += sign
    return [_plain(part) for part in parts]


def _filled(value: str, mark: str = ";") -> list[str]:
    return [part for part in _split(value, mark) if part]


def _plain(value: str) -> str:
    return tidy(_ESCAPED.sub(lambda pair: " " if pair[1] in "nN" else pair[1], value))


def _ordered(names: list[_Property]) -> str:
    """Given, middle, family; the vCard has the family name first."""
    for one in names:
        family, given, middle = [part.replace(",", " ") for part in [*_split(one.value), "", "", ""][:3]]
        if name := whole_name(f"{given} {middle}", family):
            return name
    return ""


def _place(value: str) -> str:
    """Town and country: parts four and seven of seven."""
    parts = [*_split(value), *[""] * 7]
    return ", ".join(part for part in (parts[3], parts[6]) if part)
