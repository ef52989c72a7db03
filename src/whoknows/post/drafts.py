"""An ask as a draft: a mail file that opens in the user's own mail program, or a ``mailto:`` link."""

from __future__ import annotations

from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

MAILTO_MOST = 1900  # characters; some mail programs and Windows cut a longer link


def eml(*, to: tuple[str, str], sender: tuple[str, str], subject: str, text: str) -> bytes:
    """One unsent message in the form of RFC 5322; ``to`` and ``sender`` are (name, address), either may be empty.

    ``X-Unsent`` makes Outlook and others open it for editing instead of showing it as received.
    """
    message = EmailMessage(policy=SMTP)
    if sender[1]:
        message["From"] = _address(*sender)
    if to[1]:
        message["To"] = _address(*to)
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(text)
    return message.as_bytes()


def mailto(*, to: str, subject: str, text: str) -> str:
    """A link that opens the user's mail program with the draft (RFC 6068); empty when it would be cut."""
    body = text.replace("\r\n", "\n").replace("\n", "\r\n")
    link = f"mailto:{quote(to, safe='@')}?subject={quote(subject)}&body={quote(body)}"
    return link if len(link) <= MAILTO_MOST else ""


def _address(name: str, address: str) -> Address | str:
    try:
        return Address(" ".join(name.split()), addr_spec=address)
    except (
        ValueError,
        MessageError,
    ):  # an address as seen in the wild that no standard allows: the user can mend it in the draft
        return address
