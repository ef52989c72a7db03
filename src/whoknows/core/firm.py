"""A firm's name as one can say it to a friend, who knows no domains."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

# What a card says where there is no firm.
_NONE = re.compile(
    r"self[- ]?employed|freelanc\w*|independent|retired|unemployed|none|n/?a|various|student|confidential|stealth\b.*"
    r"|\W*",
    re.IGNORECASE,
)
_BY_CHANCE = 4  # letters that a firm and a domain may begin with alike
_SHORT = 3  # letters that a domain or initials must have at least
_ANY_DOMAIN = frozenset({"com", "org", "net", "gov", "edu", "www", "mail", "email"})


def firm_at(domain: str, stated: Sequence[str]) -> str:
    """A firm as those who write from its domain state it; empty where what they state may be another's.

    It is the domain's where the two are alike, or two people there state the same.

    >>> firm_at("severn-nights.example", ["Severn Night Nursing"]), firm_at("anp.example", ["Ash, Nolan & Pell"])
    ('Severn Night Nursing', 'Ash, Nolan & Pell')
    >>> firm_at("quay.example", ["Hill Foods"]), firm_at("quay.example", ["Hill Foods", "", "Hill Foods"])
    ('', 'Hill Foods')
    >>> firm_at("quay.co.uk", ["Cook & Sons"]), firm_at("quay.com.au", ["Combe Farm"])
    ('', '')
    """
    several = Counter(firm for firm in stated if firm and not is_no_firm(firm))
    return next((firm for firm, count in several.most_common() if count > 1 or _alike(firm, domain)), "")


def _alike(firm: str, domain: str) -> bool:
    """Whether a domain is named after a firm: begins as it does, or is its initials."""
    words = [_plain(word) for word in re.sub(r"^the\b", "", firm, flags=re.IGNORECASE).replace("&", " and ").split()]
    name, initials = "".join(words), "".join(word[:1] for word in words if word != "and")
    for label in {_plain(part) for part in domain.split(".")[:-1]} - _ANY_DOMAIN:
        alike = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(label, name, strict=False))))
        if alike > _BY_CHANCE or (len(label) >= _SHORT and (alike == len(label) or label == initials)):
            return True
    return False


def _plain(word: str) -> str:
    """A word in small letters, without accents and signs."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if c.isalnum())


def is_no_firm(stated: str) -> bool:
    """Whether what a card says in the place of a firm is none: "Self-employed", "Retired".

    >>> is_no_firm("Self-employed"), is_no_firm("-"), is_no_firm("Retired Greyhound Trust")
    (True, True, False)
    """
    return bool(_NONE.fullmatch(stated.strip()))
