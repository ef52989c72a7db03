"""Letters, meetings and files as short to write as they are to read; everybody in them is invented."""

from __future__ import annotations

import mailbox
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import format_datetime, formataddr
from pathlib import Path

from whoknows.core.record import Letter, Meeting, Party

ME = "ines@rota.example"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def party(who: str) -> Party:
    """``ada`` or ``Ada Vögel <ada@berg.example>``; a bare word is at berg.example."""
    name, _, where = who.rpartition("<")
    where = where.rstrip(">").strip()
    return Party(where if "@" in where else f"{where}@berg.example", name.strip())


def letter(
    sender: str, *to: str, at: datetime = NOON, subject: str = "Plan", message_id: str = "", cc: Sequence[str] = (),
    bcc: Sequence[str] = (), automatic: bool = False,
) -> Letter:  # fmt: skip
    return Letter(
        at, party(sender), tuple(map(party, to)), tuple(map(party, cc)), tuple(map(party, bcc)), subject, message_id,
        automatic=automatic,
    )  # fmt: skip


def meeting(
    uid: str, *people: str, at: datetime = NOON, hours: float = 1, sequence: int = 0, stamp: datetime | None = None,
    cancelled: bool = False, recurrence: datetime | None = None,
) -> Meeting:  # fmt: skip
    ends = at + timedelta(hours=hours)
    return Meeting(uid, at, ends, tuple(map(party, people)), recurrence, sequence, stamp, cancelled)


def mbox(path: Path, letters: Iterable[Letter]) -> Path:
    """A mailbox of these letters."""
    box = mailbox.mbox(path)
    for one in letters:
        message = Message()
        message["From"] = _written(one.sender)
        for field, parties in (("To", one.to), ("Cc", one.cc), ("Bcc", one.bcc)):
            if parties:
                message[field] = ", ".join(map(_written, parties))
        message["Date"] = format_datetime(one.at)
        message["Subject"] = one.subject
        if one.message_id:
            message["Message-ID"] = f"<{one.message_id}>"
        if one.automatic:
            message["List-Id"] = "<news.example>"
        message.set_payload("Nothing that matters.\n")
        box.add(message)
    box.close()
    return path


def calendar(path: Path, meetings: Iterable[Meeting]) -> Path:
    """A calendar (.ics) of these meetings, one event a version."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rota//example//"]
    for one in meetings:
        first, *others = one.people
        lines += ["BEGIN:VEVENT", f"UID:{one.uid}", f"DTSTART:{one.starts:%Y%m%dT%H%M%SZ}"]
        lines += [
            f"DTEND:{one.ends:%Y%m%dT%H%M%SZ}",
            f"SEQUENCE:{one.sequence}",
            f"DTSTAMP:{one.starts:%Y%m%dT%H%M%SZ}",
        ]
        lines += [f"ORGANIZER;CN={first.name or first.address}:mailto:{first.address}"]
        lines += [f"ATTENDEE;CN={p.name or p.address}:mailto:{p.address}" for p in others]
        lines += ["STATUS:CANCELLED"] * one.cancelled + ["END:VEVENT"]
    path.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8")
    return path


def series(
    path: Path, uid: str, *people: str, at: datetime, times: int = 3, sequence: int = 0, stamp: datetime = NOON,
    without: Sequence[int] = (), off: bool = False,
) -> Path:  # fmt: skip
    """A calendar (.ics) of a daily meeting, so many times but for some of them."""
    day = timedelta(days=1)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{at:%Y%m%dT%H%M%SZ}"]
    lines += [f"RRULE:FREQ=DAILY;COUNT={times}", f"SEQUENCE:{sequence}", f"LAST-MODIFIED:{stamp:%Y%m%dT%H%M%SZ}"]
    lines += [f"EXDATE:{at + number * day:%Y%m%dT%H%M%SZ}" for number in without]
    lines += [f"ATTENDEE:mailto:{party(who).address}" for who in people] + ["STATUS:CANCELLED"] * off
    path.write_text("\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""]), encoding="utf-8")
    return path


def cards(path: Path, *people: tuple[str, str, str]) -> Path:
    """An address book (.vcf) of (name, address, firm)."""
    text = ""
    for name, address, firm in people:
        text += f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name.partition(' ')[2]};{name.partition(' ')[0]};;;\r\n"
        text += f"EMAIL:{address}\r\n" if address else ""
        text += f"ORG:{firm}\r\nEND:VCARD\r\n"
    path.write_text(text, encoding="utf-8")
    return path


def linkedin(path: Path, *people: tuple[str, str, str, str]) -> Path:
    """A LinkedIn export of (first name, last name, address, firm)."""
    lines = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    lines += [
        f"{first},{last},https://linkedin.example/in/{first}-{last},{address},{firm},Director,15 Mar 2024"
        for first, last, address, firm in people
    ]
    path.write_text("\n".join(["Notes:", '"A sentence, as it comes."', "", *lines, ""]), encoding="utf-8")
    return path


def clients(path: Path, *lines: str) -> Path:
    """A table of clients: name, address, since, worth, currency, through, value."""
    path.write_text("\n".join(["Name,Email,Client since,Worth,Currency,Through,Value", *lines, ""]), encoding="utf-8")
    return path


def _written(one: Party) -> str:
    return formataddr((one.name, one.address))
