"""An address book as LDIF (RFC 2849), as Thunderbird and directories export it."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from whoknows.core.record import Card, Nobody, Unreadable
from whoknows.sources.addresses import addresses
from whoknows.sources.phones import phones
from whoknows.sources.text import decoded, mended, tidy, whole_name
from whoknows.sources.unfit import Unfit

NAME = "an address book (LDIF)"

# Before the first entry stand comments and the version, each of which may go on behind a fold.
_START = re.compile(
    rb"\s*+(?>(?:#|version:)[^\r\n]*+[\r\n]++(?:[ \t][^\r\n]*+[\r\n]++)*+)*+dn::?[ \t]*\S", re.IGNORECASE
)
_NAMES = ("cn", "displayname")
_ADDRESSES = ("mail", "mozillasecondemail", "rfc822mailbox", "email")
_PHONES = ("telephonenumber", "homephone", "mobile", "cellphone")
_GROUPS = {"groupofnames", "groupofuniquenames", "posixgroup", "group"}  # of cards that stand in the file themselves
_PEOPLE = {"person", "inetorgperson", "organizationalperson", "contact"}
_NO_PERSON = {
    *("organization", "organizationalunit", "domain", "dcobject", "locality", "country", "container", "builtindomain"),
    *("device", "applicationprocess", "organizationalrole"),
}  # and a computer, though Active Directory calls it a person as well
_PLACE = (("l", "locality", "mozillahomelocalityname"), ("c", "countryname", "co", "mozillahomecountryname"))


def recognises(head: bytes, name: str) -> bool:
    return bool(_START.match(head.removeprefix(b"\xef\xbb\xbf")))


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Card | Nobody | Unreadable]:
    for line, entry in _entries(decoded(file.read())):
        kinds = {kind.lower() for kind in entry.get("objectclass", ())}
        changes = {"modify", "delete", "modrdn", "moddn"}.intersection(map(str.lower, entry.get("changetype", ())))
        if changes or kinds & _GROUPS:
            continue
        if "computer" in kinds or (kinds & _NO_PERSON and not kinds & _PEOPLE):
            yield Nobody(next(iter(entry.get("dn", ())), "an entry"))
            continue
        try:
            yield _card(entry)
        except Unfit as unfit:
            yield Unreadable(f"{where}, line {line}", str(unfit))


def _entries(text: str) -> Iterator[tuple[int, dict[str, list[str]]]]:
    """Entries with the number of their first line; a blank line parts them, a leading blank folds."""
    entry: dict[str, list[str]] = {}
    start = 1
    unfolded = re.sub(r"(?:\r\n|\n|\r) ", "\0", text)  # kept as marks, so that lines can be counted
    at = 1
    for line in re.split(r"\r\n|\n|\r", unfolded):
        folds = line.count("\0")
        name, colon, value = line.replace("\0", "").partition(":")
        name = name.partition(";")[0].strip().lower()
        if not line.strip() or name == "dn":
            if len(entry) > 1 or entry.get("dn"):
                yield start, entry
            entry, start = {}, at
        if colon and not line.startswith("#"):
            entry.setdefault(name, []).append(_value(value))
        at += 1 + folds
    if entry:
        yield start, entry


def _value(written: str) -> str:
    if not written.startswith(":"):
        return tidy(written)
    try:
        data = binascii.a2b_base64(written[1:].encode("ascii", "ignore"))
    except binascii.Error:
        return ""
    return tidy(mended(data.decode("utf-8", "surrogateescape")))


def _card(entry: dict[str, list[str]]) -> Card:
    def every(names: tuple[str, ...]) -> list[str]:
        return [value for name in names for value in entry.get(name, ()) if value]

    def first(*names: str) -> str:
        return next(iter(every(names)), "")

    where = tuple(dict.fromkeys(found for text in every(_ADDRESSES) for found in addresses(text)))
    name = first(*_NAMES) or whole_name(first("givenname"), first("sn", "surname"))
    if not name and not where:
        raise Unfit("It has neither a name nor an address, so it is nobody; complete the entry or leave it out.")
    return Card(
        name=name,
        addresses=where,
        phones=tuple(dict.fromkeys(one for text in every(_PHONES) for one in phones(text))),
        firm=first("o", "company", "organizationname"),
        position=first("title"),
        place=", ".join(text for names in _PLACE if (text := first(*names))),
        url=first("labeleduri", "mozillaworkurl", "workurl", "mozillahomeurl").partition(" ")[0],
    )
