"""Addresses, phone numbers and firms: what each tells, and when two are the same."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from whoknows.core.likeness.fold import fold
from whoknows.core.likeness.names import NOBODY, Name, Word, word

# Where anybody may have a mailbox: the label before the suffix, or the whole domain where the label is a common word.
_OPEN_LABELS = """
gmail googlemail outlook hotmail yahoo ymail gmx icloud posteo protonmail proton aol fastmail tutanota mailbox t-online
freenet libero laposte wanadoo seznam wp onet interia yandex rambler qq 163 126 sina naver daum hanmail rediffmail
btinternet virginmedia comcast verizon bigpond telenet skynet ziggo xs4all hey zoho tiscali virgilio
"""
_OPEN_DOMAINS = """
web.de mail.ru free.fr orange.fr sfr.fr live.com live.co.uk msn.com me.com mac.com mail.com o2.pl home.nl planet.nl
bluewin.ch bk.ru inbox.ru list.ru email.cz centrum.cz sapo.pt uol.com.br terra.com.br bol.com.br
"""
_OPEN = frozenset(_OPEN_LABELS.split() + _OPEN_DOMAINS.split())
# Local parts behind which nobody in particular sits.
_SHARED = re.compile(
    r"^(?:info|office|offices|sales|contact|contacts|kontakt|contacto|contatto|hello|hallo|hi|accounts?|accounting|"
    r"admin|administration|reception|team|mail|email|post|support|service|buero|buro|sekretariat|secretary|secretariat|"
    r"pa|hr|jobs|career|press|presse|marketing|billing|invoices?|rechnung|orders?|bookings?|enquiries|enquiry|help|it|"
    r"familie|family|famille|familia|we|us|wir|studio|shop|verkauf|ventas|vendas|comercial|direction|empfang|zentrale)"
    r"(?:[._-].*)?$"
)
_SECOND = frozenset(("co", "com", "org", "net", "ac", "gov", "edu", "ne", "or", "gob", "nom"))
_LEGAL_FORMS = """
ltd limited inc incorporated corp corporation llc llp plc gmbh mbh ag kg ohg ug se ev eg genossenschaft sa sarl sas sasu
srl spa sl slu bv nv vof ab as asa aps oy oyj kft zrt doo sro spzoo sp zoo kk pty pte the lda ltda eirl
"""
_LEGAL = frozenset(_LEGAL_FORMS.split())
_LOOSE = frozenset(
    ("and", "und", "et", "e", "y", "co", "company", "cie", "group", "holding", "partners", "sons", "fils")
)
_EXTENSION = re.compile(r"(?:ext\.?|extension|durchwahl|dw|poste|x|#)\s*\.?\s*(\d{1,5})\s*$", re.I)


class Address(NamedTuple):
    """What an address tells: the mailbox it means, whose domain, and the name it may hold."""

    mailbox: str
    local: str
    domain: str  # empty where anybody may have a mailbox
    firm: str
    shared: bool
    named: Name
    number: str


@lru_cache(maxsize=20_000)
def address(text: str) -> Address:
    """Read an address.

    What follows a "+" is the same mailbox's (RFC 5233), and so is an address at Gmail with or without dots, and one
    whose domain is written in ASCII (RFC 5891).

    >>> address("anna.berg+shop@kiln.co.uk")[:4], address("info@kiln.example").shared
    (('anna.berg@kiln.co.uk', 'anna.berg', 'kiln.co.uk', 'kiln'), True)
    """
    local, _, domain = text.strip().lower().partition("@")
    if "xn--" in domain:
        domain = _spoken(domain)
    local = local.partition("+")[0] or local
    if domain in ("gmail.com", "googlemail.com"):
        mailbox = f"{local.replace('.', '')}@gmail.com"
    else:
        mailbox = f"{local}@{domain}"
    labels = domain.split(".")
    own = -3 if len(labels) > 2 and labels[-2] in _SECOND and len(labels[-1]) == 2 else -2
    label = labels[own] if len(labels) >= -own else labels[0]
    is_open = label in _OPEN or domain in _OPEN
    shared = bool(_SHARED.match(local))
    parts = [p for p in re.split(r"[._\-]+", local) if p]
    plain = [re.sub(r"\d+$", "", p) for p in parts]
    telling = not shared and len(plain) > 1 and all(p.isalpha() for p in plain) and any(len(p) > 1 for p in plain)
    words: tuple[Word, ...] = tuple(word(p) for p in plain) if telling else ()
    number = re.search(r"\d*$", local)
    return Address(
        mailbox, local, "" if is_open else ".".join(labels[own:]), "" if is_open else fold(label), shared,
        NOBODY._replace(words=words), number[0] if number else "",
    )  # fmt: skip


def _spoken(domain: str) -> str:
    try:
        return domain.encode().decode("idna")
    except UnicodeError:
        return domain


def run_together(given: str, family: str) -> frozenset[str]:
    """What a firm makes of a folded name before the @.

    >>> sorted(run_together("jo", "quist"))
    ['joq', 'joquist', 'jquist', 'quist', 'quistj', 'quistjo']
    """
    if not given or not family:
        return frozenset()
    return frozenset({given + family, family + given, given[0] + family, family + given[0], given + family[0], family})


class Phone(NamedTuple):
    """A phone number: its digits without a trunk 0, whether the country leads, and the extension."""

    digits: str
    country: bool
    extension: str = ""

    @property
    def end(self) -> str:
        return self.digits[-7:]


@lru_cache(maxsize=20_000)
def phone(text: str) -> Phone | None:
    """Read a phone number however it is written; None for what is none.

    >>> phone("+44 (0)117 496 0112")
    Phone(digits='441174960112', country=True, extension='')
    >>> phone("0117 496 0112 ext. 12")
    Phone(digits='1174960112', country=False, extension='12')
    """
    found = _EXTENSION.search(text)
    bare = text[: found.start()] if found else text
    digits = re.sub(r"\D", "", re.sub(r"\(0\)", "", bare))
    country = bare.lstrip(" (").startswith("+") or digits.startswith("00")
    digits = digits.lstrip("0")
    if len(digits) < 7 or len(set(digits)) < 3:
        return None
    return Phone(digits, country, found[1] if found else "")


def is_one_number(one: Phone, other: Phone) -> bool:
    """Whether two numbers ring at one place, one of them perhaps without country or area.

    >>> is_one_number(phone("020 7946 0222"), phone("0044 20 7946 0222"))
    True
    >>> is_one_number(phone("+1 212 555 0101"), phone("+44 212 555 0101"))
    False
    """
    if one.end != other.end or one.extension != other.extension:
        return False
    short, long = sorted((one, other), key=lambda p: len(p.digits))
    if one.country and other.country:
        return one.digits[:2] == other.digits[:2] and one.digits[-9:] == other.digits[-9:]
    return long.digits.endswith(short.digits[-9:])


@lru_cache(maxsize=20_000)
def firm(text: str) -> frozenset[str]:
    """What a firm may be known by: its name as one word without its legal form, and its first letters.

    >>> sorted(firm("The Northern Wind Partners Ltd")), firm("Kiln GmbH") == firm("KILN")
    (['northernwind', 'northernwindpartners', 'nwp'], True)
    """
    words = [w for w in (fold(t) for t in re.split(r"[\s,\-/&+]+", text)) if w and w not in _LEGAL]
    kept = [w for w in words if w not in _LOOSE] or words
    letters = {"".join(w[0] for w in some) for some in (kept, words) if len(some) > 2}
    return frozenset({"".join(kept), "".join(words)} | letters) - {""}
