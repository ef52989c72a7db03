"""What a person can be to me, and how a machine's address gives itself away."""

from __future__ import annotations

import re
from enum import StrEnum

from whoknows.core.likeness.forms import is_given
from whoknows.core.likeness.names import name as read_name


class Kind(StrEnum):
    """What a person is to me."""

    CLIENT = "client"
    ASSOCIATE = "associate"
    FRIEND = "friend"
    PROSPECT = "prospect"
    NO = "no"  # not for asking


ASKABLE = (Kind.CLIENT, Kind.ASSOCIATE, Kind.FRIEND)

# Local parts that no person signs with; seen across mail systems, matched as whole words.
_MACHINE = re.compile(
    r"""^(?:.*[._+-])?(?:
        no[._-]?reply|do[._-]?not[._-]?reply|donotreply|reply|mailer[._-]?daemon|postmaster|bounces?|notify|
        notifications?|notifier|alerts?|automat(?:ed|ic)|auto[._-]?(?:reply|confirm)|robot|bot|daemon|root|
        news|newsletters?|mailings?|updates?|digest|announce(?:ments?)?|listserv|majordomo|list|lists|
        owner|request|subscri(?:be|ptions?)|unsubscribe|marketing|promo(?:tions?)?|offers|deals|specials|
        calendar(?:[._-]notification)?|resources?|tickets?|jira|helpdesk|system|sysadmin|webmaster|
        undisclosed[._-]recipients|all|everyone|employees|staff|dl|invitations?
    )(?:[._+-].*)?$""",
    re.VERBOSE | re.IGNORECASE,
)
# A name beside such a word is still a person's: "anna.list@…" is one, and "anna_list@…", but not "shop_news@…".
_GIVEN_AND_FAMILY = re.compile(r"^([a-z]{2,})([._-])([a-z]{2,})$", re.IGNORECASE)
_STRONG = re.compile(
    r"no[._-]?reply|do[._-]?not[._-]?reply|daemon|postmaster|bounce|notification|newsletter|listserv|majordomo|"
    r"announce|undisclosed|unsubscribe|^all[._-]|^dl[._-]|[._-]all$|[._-]team$|alert|owner-|-request$|subscri|^everyone|"
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}",  # a number of nobody's own (RFC 9562)
    re.IGNORECASE,
)
_SENDS_TO_MANY = re.compile(
    r"(?:lists|groups|bounces?)\.|(?:newsletters?|mailers?|mailings?|notify|notifications?|response|promo|mkt)\.[^.]+\."
)


def is_machine(address: str, name: str = "") -> bool:
    """Whether an address is a list's or a robot's by its own name; a person may sign for an office's.

    >>> is_machine("no-reply@shop.example"), is_machine("bakers@lists.example"), is_machine("shop_update@x.example")
    (True, True, True)
    >>> is_machine("anna.list@shop.example"), is_machine("wei.bot@firm.example"), is_machine("jo@firm.example")
    (False, False, False)
    >>> is_machine("marketing@kiln.example"), is_machine("marketing@kiln.example", "Anna Quist")
    (True, False)
    """
    local, _, domain = address.partition("@")
    if _STRONG.search(local) or _SENDS_TO_MANY.match(domain):
        return True
    return bool(_MACHINE.match(local)) and not (_names_a_person(local) or _is_a_persons(name))


def _names_a_person(local: str) -> bool:
    found = _GIVEN_AND_FAMILY.match(local)
    return found is not None and (found[2] == "." or is_given(found[1].lower()))


def _is_a_persons(name: str) -> bool:
    """Whether a name is a given one and more, none of it a machine's."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    return len(words) > 1 and any(map(is_given, words)) and not any(map(_MACHINE.match, words))


def spoken_name(name: str, address: str = "") -> str:
    """A name as one would say it: "Berg, Anna" becomes "Anna Berg"; without a name, what the address tells.

    >>> spoken_name("BERG, ANNA"), spoken_name("'anna.berg@x.example'", "anna.berg@x.example")
    ('Anna Berg', 'Anna Berg')
    >>> spoken_name("", "jo42@x.example"), spoken_name("", "ana.o'hara@x.example"), spoken_name("Dr. Li Wei (Acme)")
    ('jo42', "Ana O'Hara", 'Dr. Li Wei')
    """
    name = re.sub(r"\s*[(\[][^)\]]*[)\]]\s*$", "", name.strip().strip("'\"").strip())
    if "@" in name or not name:
        local = (name if "@" in name else address).partition("@")[0]
        words = [w for w in re.split(r"[._]+", local) if w]
        plain = len(words) > 1 and all(re.fullmatch(r"(?:[^\W\d_]{1,2}')?[^\W\d_]+", w) for w in words)
        return " ".join(w.title() for w in words) if plain else local
    if name.count(",") == 1:
        family, given = (part.strip() for part in name.split(","))
        if given and not re.fullmatch(r"(?:jr|sr|ii|iii|iv|phd|md|esq|mba)\.?", given, re.IGNORECASE):
            name = f"{given} {family}"
    name = re.sub(r"\s+", " ", name)
    return name.title() if name.isupper() and len(name) > 3 else name


def is_handle(name: str) -> bool:
    """Whether a name is only what stood before the @, and nobody would be greeted by it.

    >>> is_handle("jsmith"), is_handle("maryr7"), is_handle("Jo"), is_handle("李伟"), is_handle("anna berg")
    (True, True, False, False, False)
    """
    return " " not in name and name.isascii() and (name.islower() or any(c.isdigit() for c in name))


def fullness(name: str) -> int:
    """How much of a name somebody goes by: 2 for a given and a family name, 1 for one of them, 0 for an initial, a
    word from before the @, or nothing.

    >>> fullness("Jane Doe"), fullness("Doe, J."), fullness("Jane"), fullness("J."), fullness("jdoe"), fullness("")
    (2, 1, 1, 0, 0, 0)
    """
    return 0 if is_handle(name) else min(2, len(read_name(name).full))
