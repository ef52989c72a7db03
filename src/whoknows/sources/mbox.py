"""Many messages in one file (RFC 4155 and its older relatives mboxo, mboxrd and mboxcl).

A message begins with an envelope line, ``From somebody Thu Jan  4 09:00:00 2024``, after a blank line, which some
programs leave out: then the line must bear a date and a header follow it. A line of prose that begins with "From" is no
envelope. Content-Length is believed only if an envelope or the end of the file is
where it points. The file is read in pieces and bodies are dropped as they come, so memory does not grow with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from whoknows.core.record import Letter, Unreadable
from whoknows.sources.eml import LONGEST_HEAD
from whoknows.sources.headers import Fields, fields, letter
from whoknows.sources.unfit import Unfit

NAME = "a mailbox (mbox)"

_PIECE = 1 << 18  # what a processor keeps at hand
_USUAL_HEAD = 1 << 14
_LONGEST_LINES = 1 << 12  # an envelope and the line below it
_LONGEST_BODY = 1 << 26
_DAY, _MONTH = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_TIME = rb"\d{1,2}:\d\d(?::\d\d)?"
_ENVELOPE = re.compile(
    rb"From (?:[^\s]* |[^\n]{0,200}?)(?:"
    + rb"%s,? +%s +\d{1,2} +%s[^\n]{0,40}? \d{4}" % (_DAY, _MONTH, _TIME)
    + rb"|(?:%s, +)?\d{1,2} +%s +\d{2,4} +%s" % (_DAY, _MONTH, _TIME)
    + rb"|\d{4}-\d\d-\d\d[ T]%s" % _TIME
    + rb")[^\n]*\n"
)
_LOOSE = re.compile(
    rb"From (?! *:)[^\n]*\n"
    rb"(?:>?From |(?:from|to|date|subject|received|return-path|message-id|delivered-to|x-[!-9;-~]+)[ \t]*:)",
    re.IGNORECASE,
)
_SURE = re.compile(_ENVELOPE.pattern + rb"[!-9;-~]+[ \t]*:")
_USUAL = re.compile(rb"\n\nFrom [^\s]* %s %s [ \d]\d \d\d:\d\d:\d\d \d{4}\n" % (_DAY, _MONTH))  # and nearly all
_FURTHER = re.compile(rb"\n\r?\n" + _SURE.pattern)
_ALONE = (".eml", ".emlx", ".msg")  # of one letter, in which another may be quoted
_BLANK = re.compile(rb"\n\r?\n")


def recognises(head: bytes, name: str) -> bool:
    """By the envelope line at its start, or, should that be damaged, by one further down."""
    start = head.lstrip(b"\xef\xbb\xbf\r\n")
    if b"\n" not in start:
        start = start.replace(b"\r", b"\n")
    if name.lower().endswith((".mbox", ".mbx")):
        return b"From " in start
    return is_envelope(start, 0) or (not name.lower().endswith(_ALONE) and bool(_FURTHER.search(start)))


def read(file: BinaryIO, where: str, latest: datetime) -> Iterator[Letter | Unreadable]:
    text = _Window(file)
    number = 0
    for number, (offset, envelope, block, found) in enumerate(_messages(text), 1):
        if number == 1 and offset > text.begins:
            yield Unreadable(
                f"{where}, byte {text.begins}",
                f"What stands before byte {offset} has no envelope line, so it is no letter; export the mailbox again.",
            )
        try:
            one = letter(block, found, latest=latest, envelope=envelope)
        except Unfit as unfit:
            yield Unreadable(f"{where}, letter {number} (byte {offset})", str(unfit))
        else:
            if one:
                yield one
    if not number:
        yield Unreadable(
            where, "No letter begins in it (no line like 'From … 2024'); export the mailbox again as mbox."
        )


def _messages(text: _Window) -> Iterator[tuple[int, str, bytes, Fields]]:
    """Where each message begins, its envelope line, its header block and the fields in it."""
    start = text.envelope(0)
    while start >= 0:
        start, blank = text.head(start)
        line = text.data.find(b"\n", start, blank + 1)
        block = text.data[line + 1 : blank]
        found = fields(block)
        yield text.base + start, text.data[start:line].decode("latin-1"), block, found
        start = text.envelope(text.after_body(blank, found))


class _Window:
    """The part of the file that is looked at: it grows at its end and forgets its beginning.

    ``data[0]`` stands at ``base`` in the file. Every method that reads on moves the window, so positions within
    it are handed back anew.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.ended = False
        first = file.read(_PIECE)
        self.old_macintosh = b"\n" not in first and b"\r" in first  # lines end in CR alone
        bare = first.lstrip(b"\xef\xbb\xbf\r\n")
        self.begins = len(first) - len(bare)
        self.data = b"\n\n" + self._lines(bare)  # so that the first envelope, too, follows a blank line
        self.base = self.begins - 2

    def _lines(self, piece: bytes) -> bytes:
        return piece.replace(b"\r", b"\n") if self.old_macintosh else piece

    def more(self, keep: int, least: int = 0) -> None:
        """Read on, and forget what stands before ``keep``, which becomes position 0."""
        piece = self.file.read(max(_PIECE, least))
        self.ended = not piece
        self.data = self.data[keep:] + self._lines(piece)
        self.base += keep

    def envelope(self, at: int) -> int:
        """Where the next envelope line begins, or -1."""
        while True:
            found = self.data.find(b"\nFrom", at)
            if found > 0 and _USUAL.match(self.data, found - 1):
                return found + 1
            if found < 0:
                if self.ended:
                    return -1
                keep = max(at, len(self.data) - 8)
                self.more(keep)
                at = 0
            elif not self.ended and len(self.data) - found < _LONGEST_LINES:
                keep = max(0, found - 2)
                self.more(keep)
                at = found - keep
            elif (is_envelope if _after_blank(self.data, found) else _SURE.match)(self.data, found + 1):
                return found + 1
            else:
                at = found + 1

    def head(self, start: int) -> tuple[int, int]:
        """Where the message at ``start`` begins now, and where its header block ends."""
        line = self.data.find(b"\n", start)
        end = self.data.find(b"\n\n", line, start + _USUAL_HEAD)
        if end >= 0 and b"\r" not in self.data[line:end]:
            return start, end
        while True:
            blank = _BLANK.search(self.data, line, start + LONGEST_HEAD)
            if blank:
                return start, blank.start()
            if self.ended or len(self.data) - start >= LONGEST_HEAD:
                return start, min(len(self.data), start + LONGEST_HEAD)
            self.more(start)
            line -= start
            start = 0

    def after_body(self, blank: int, found: Fields) -> int:
        """From where to look for the next envelope: behind the body if Content-Length is right, else at once."""
        said = found.get("content-length", [""])[0]
        if not (said.isdecimal() and said.isascii()) or int(said) > _LONGEST_BODY:
            return blank
        body = _BLANK.match(self.data, blank)
        if not body:
            return blank
        end = body.end() + int(said)
        while len(self.data) - end < _LONGEST_LINES and not self.ended:
            self.more(blank, end + _LONGEST_LINES - len(self.data))
            blank, end = 0, end - blank
        tail = self.data[end : end + _LONGEST_LINES]
        skipped = len(tail) - len(tail.lstrip(b"\r\n"))
        if end <= len(self.data) and (not tail.strip() or is_envelope(self.data, end + skipped)):
            return max(blank, end + skipped - 3)
        return blank


def is_envelope(data: bytes, at: int) -> bool:
    return bool(_ENVELOPE.match(data, at) or _LOOSE.match(data, at))


def _after_blank(data: bytes, newline: int) -> bool:
    return data[newline - 1 : newline] == b"\n" or data[newline - 2 : newline] == b"\n\r"
