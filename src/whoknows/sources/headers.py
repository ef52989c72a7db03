"""From the header block of one message to a letter. Bodies are never looked at.

Rules: RFC 5322 (fields), RFC 2919 and 2369 (lists), RFC 3834 (automatic answers), Gmail's and Thunderbird's own
fields for what is a draft, deleted or spam.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import TypeAlias

from whoknows.core.record import Letter, Party
from whoknows.sources.addresses import parties
from whoknows.sources.charset import likely
from whoknows.sources.dates import EARLIEST, instant
from whoknows.sources.place import ASIDE
from whoknows.sources.text import mended, tidy
from whoknows.sources.unfit import Unfit
from whoknows.sources.words import plain

Fields: TypeAlias = dict[str, list[str]]

_GIVE_AWAY = {
    *("list-id", "list-unsubscribe", "list-post", "x-mailing-list", "feedback-id"),
    *("x-auto-response-suppress", "x-autoreply", "x-autorespond", "x-auto-respond"),
}
_READ = {
    *("from", "sender", "to", "cc", "bcc", "subject", "date", "return-path"),
    *("message-id", "references", "in-reply-to", "precedence", "auto-submitted", "content-type", "content-length"),
    *("x-gmail-labels", "x-mozilla-status", "x-mozilla-draft-info"),
}
_WANTED = _GIVE_AWAY | _READ
_NAMES, _LONGEST_NAME = 4096, 100  # of fields as they are written; who writes more means harm
_UNFOLDED = re.compile(r"\n(?![ \t])")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_UNTOLD = {"", "us-ascii", "ascii", "utf-8", "iso-8859-1", "unknown-8bit", "x-unknown"}  # what programs say for any
_RECEIVED = re.compile(rb"^received[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
_ID = re.compile(r"<\s*([^<>\s]+)\s*>")
_LEFT_OUT = ASIDE | {"chat", "chats"}  # labels of Gmail
_EXPUNGED = 0x0008  # Thunderbird: deleted, and gone at the next compaction


def fields(block: bytes) -> Fields:
    """The fields that matter, unfolded, by name in lower case, each in the order in which it stands."""
    try:
        text, stray = block.decode(), False
    except UnicodeDecodeError:
        text, stray = block.decode("utf-8", "surrogateescape"), True
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    found: Fields = {}
    for line in _UNFOLDED.split(text):
        written, colon, value = line.partition(":")
        if (name := _wanted[written]) and colon:
            value = value.strip()
            if "\n" in value:
                value = value.replace("\n", " ")
            if name in found:
                found[name].append(value)
            else:
                found[name] = [value]
    if stray:
        _mend(found)
    return found


def _mend(found: Fields) -> None:
    """Read bytes that are no UTF-8 in the letter's own character set, as its writer's program had them, else in the
    likeliest."""
    data = "\n".join(value for values in found.values() for value in values).encode("utf-8", "surrogateescape")
    said = _CHARSET.search(" ".join(found.get("content-type", ())))
    charset = said[1].lower() if said else ""
    if charset in _UNTOLD or not _is_in(charset, data):
        charset = likely(data)
    for name, values in found.items():
        found[name] = [mended(value, charset) for value in values]


def _is_in(charset: str, data: bytes) -> bool:
    try:
        data.decode(charset)
    except (LookupError, ValueError):
        return False
    return True


class _Wanted(dict[str, str]):
    """By what is written before a colon: the name of a field that matters in lower case, or nothing for another."""

    def __missing__(self, written: str) -> str:
        name = written.rstrip().lower()
        if name not in _WANTED:
            name = ""
        if len(written) < _LONGEST_NAME:
            if len(self) >= _NAMES:
                self.clear()
            self[written] = name
        return name


_wanted = _Wanted()


def letter(block: bytes, found: Fields, *, latest: datetime, envelope: str = "") -> Letter | None:
    """The letter that a header block and the fields in it make, or None for what is none: a draft, spam, a chat.

    ``envelope`` is the mailbox's own line above it, which bears a date too. An instant before 1980 or
    after ``latest`` is no date. Raises ``Unfit`` without a sender or any date.
    """
    if _left_out(found):
        return None
    at = _sent(found, block, envelope, latest)
    sender = _sender(found)
    message_id = _first_id(found.get("message-id"))
    return Letter(
        at,
        sender,
        _everybody(found.get("to")),
        _everybody(found.get("cc")),
        _everybody(found.get("bcc")),
        plain(found["subject"][0]) if "subject" in found else "",
        message_id,
        _first_id(found.get("references")) or _first_id(found.get("in-reply-to")) or message_id,
        _automatic(found),
    )


def _left_out(found: Fields) -> bool:
    if "x-mozilla-draft-info" in found:
        return True
    if "x-mozilla-status" in found:
        try:
            if int(found["x-mozilla-status"][0], 16) & _EXPUNGED:
                return True
        except ValueError:
            pass
    if "x-gmail-labels" in found:
        labels = plain(",".join(found["x-gmail-labels"])).lower().split(",")
        return any(label.strip(' "') in _LEFT_OUT for label in labels)
    return False


def _sender(found: Fields) -> Party:
    for name in ("from", "sender"):
        for value in found.get(name, ()):
            if people := parties(value):
                return people[0]
    if "from" in found:
        raise Unfit("The sender has no address, so nobody can be told from it; leave this letter out.")
    raise Unfit("It has no From field, so it is not known who wrote it; leave this letter out or export it again.")


def _everybody(values: list[str] | None) -> tuple[Party, ...]:
    if not values:
        return ()
    if len(values) == 1:
        return parties(values[0])
    return tuple(party for value in values for party in parties(value))


def _sent(found: Fields, block: bytes, envelope: str, latest: datetime) -> datetime:
    """When it says so itself, else when the first relay that tells a time took it, else when the mailbox did."""
    for value in found.get("date", ()):
        if (at := instant(value)) and EARLIEST <= at <= latest:
            return at
    relays = _RECEIVED.findall(block.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
    for value in [*(tidy(line.rpartition(b";")[2].decode("latin-1")) for line in relays), envelope]:
        if (at := instant(value)) and EARLIEST <= at <= latest:
            return at
    raise Unfit("It has no date that can be right (none, before 1980 or in the future); check the letter's Date field.")


def _first_id(values: list[str] | None) -> str:
    """The first Message-ID in a field, without its brackets; In-Reply-To may hold prose, which is none."""
    for value in values or ():
        if found := _ID.search(value):
            return found[1]
        first = value.split(None, 1)[0] if value else ""
        if "@" in first or (first and first == value):
            return first.strip("<>")
    return ""


def _automatic(found: Fields) -> bool:
    if not _GIVE_AWAY.isdisjoint(found):
        return True
    if "precedence" in found and found["precedence"][0].lower() in ("bulk", "list", "junk"):
        return True
    if "auto-submitted" in found and found["auto-submitted"][0].partition(";")[0].strip().lower() != "no":
        return True
    if "return-path" in found and found["return-path"][0].replace(" ", "") == "<>":
        return True
    kind = found["content-type"][0].lstrip().lower() if "content-type" in found else ""
    return kind.startswith(("multipart/report", "text/calendar"))
