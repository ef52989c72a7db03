"""Lists of mailboxes in header fields (RFC 5322 3.4), as mail really writes them.

Groups lose their name, comments serve as a name where there is no other, semicolons part mailboxes as Outlook
has them, and an entry without an address (``undisclosed-recipients:;``) is nobody.
"""

from __future__ import annotations

import re
from functools import lru_cache

from whoknows.core.record import Party
from whoknows.sources.text import tidy
from whoknows.sources.words import ENCODED, plain

_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]@\\]+@(?:[^\s<>,;:\"()\[\]@\\]+|\[[^\s<>,;\"()\[\]@\\]+\])")
_BRACKETED = re.compile(r"\[(?:(?:mailto|smtp):)?([^\[\]\s@]+@[^\[\]\s@]+)\]", re.IGNORECASE)  # as Outlook writes it
_MARKED = re.compile(r'[(:;\\"\[]')
_ENTRY = re.compile(r'(?:[^",]++|"[^"\\]*")+')
_SIMPLE = re.compile(r'\s*(?:(?:"([^"\\]*)"|([^"<>(),;:@\\]*?))\s*<([!-;=?-~]+)>|([!-;=?-~]+))\s*')
_TOKEN = re.compile(
    rf'({ENCODED})|"((?:[^"\\]|\\.)*)"|<([^<>]*)>|(\()|([,;:])|((?:[^\s"<(,;:=]|=(?!\?)|=\?)+)|(\s+)|.', re.DOTALL
)
_OBSOLETE = re.compile(r"\([^()]*\)|\s*([.@])\s*")  # comments, and blanks around dots, within an address
_BETWEEN = re.compile(r"[\s<>,;:|\"()\[\]]+")
_LONGEST_ENTRY = 1000
_QUOTED_PAIR = re.compile(r"\\(.)")


def address(text: str) -> str:
    """The address in lower case, or nothing where the text is none."""
    text = text.strip().strip("'\"<>").strip()
    if text[:7].lower() == "mailto:":
        text = text[7:]
    elif text[:5].lower() == "smtp:":
        text = text[5:]
    text = text.rstrip(".").lower()
    if not text.isprintable():
        text = tidy(text)
    return text if _ADDRESS.fullmatch(text) else ""


def addresses(text: str) -> tuple[str, ...]:
    """Every address in a field that should hold one, and may hold several or a name beside it.

    >>> addresses("Jo@Doe.example"), addresses("Jo Doe <jo@doe.example>; jo@home.example"), addresses("ask Jo")
    (('jo@doe.example',), ('jo@doe.example', 'jo@home.example'), ())
    """
    if one := address(text):
        return (one,)
    return tuple(dict.fromkeys(one for part in _BETWEEN.split(text) if (one := address(part))))


def parties(value: str) -> tuple[Party, ...]:
    """Everybody in one header value who has an address, in order."""
    if not _MARKED.search(value):
        entries = [_simple(entry) for entry in value.split(",")]
        if None not in entries:
            return tuple(filter(None, entries))
    return _short(value) if len(value) < 200 else _parties(" ".join(value.split()))


@lru_cache(maxsize=16384)
def _short(value: str) -> tuple[Party, ...]:
    return _parties(value)


def _parties(value: str) -> tuple[Party, ...]:
    if value.replace('\\"', "").count('"') % 2:
        value = value.replace('"', " ")  # one is missing, and nobody knows which
    if "[" in value:
        value = _BRACKETED.sub(r"<\1>", value)
    if not any(mark in value for mark in "(:;\\"):
        entries = [_simple(entry) for entry in _ENTRY.findall(value) if not entry.isspace()]
        if None not in entries:
            return tuple(party for party in entries if party)
    return tuple(_odd(value))


@lru_cache(maxsize=32768)
def _simple(entry: str) -> Party | None:
    """One mailbox as almost all are written, or None where it takes the longer way."""
    found = _SIMPLE.fullmatch(entry)
    if not found:
        return None
    quoted, bare, angle, alone = found.groups()
    where = address(angle or alone)
    return Party(where, _name(plain(quoted or bare or ""), where)) if where else None


def _odd(value: str) -> list[Party]:
    """The longer way: token by token."""
    everybody: list[Party] = []
    words: list[str] = []
    comment = angle = ""
    at = 0
    while at < len(value):
        found = _TOKEN.match(value, at)
        assert found is not None  # the last alternative takes any character
        at = found.end()
        encoded, quoted, inside, opening, mark, atom, blank = found.groups()
        if opening:
            comment, at = _comment(value, at)
        elif mark:
            if mark == ":":
                words = []  # the name of a group
            else:
                everybody += _party(words, angle, comment)
                words, comment, angle = [], "", ""
        elif inside is not None:
            angle = angle or inside or " "
        elif quoted is not None:
            words.append(_QUOTED_PAIR.sub(r"\1", quoted))
        else:
            words.append(encoded or atom or (" " if blank else ""))
    return everybody + _party(words, angle, comment)


def _party(words: list[str], angle: str, comment: str) -> list[Party]:
    said = "".join(words).strip()
    angle = angle.rpartition(":")[2] if angle.lstrip().startswith("@") else angle  # an obsolete route
    if where := address(_OBSOLETE.sub(r"\1", angle)):
        return [Party(where, _name(plain(said or comment), where))]
    if where := address(said):
        return [Party(where, _name(plain(comment), where))]
    bare = _ADDRESS.search(said) if "@" in said and len(said) < _LONGEST_ENTRY else None
    where = address(bare[0]) if bare else ""
    return [Party(where, _name(plain(said.replace(bare[0], "")), where))] if bare and where else []


def _name(said: str, where: str) -> str:
    """A name without the quotation marks some mailers leave; an address repeated as a name is no name."""
    said = " ".join(said.split())
    while len(said) > 1 and said[0] == said[-1] and said[0] in "'\"":
        said = said[1:-1].strip()
    return "" if said.lower() == where else said


def _comment(value: str, at: int) -> tuple[str, int]:
    """What stands in the parentheses that opened before ``at``, and where they end."""
    depth, start = 1, at
    while at < len(value) and depth:
        depth += {"(": 1, ")": -1}.get(value[at], 0)
        at += 2 if value[at] == "\\" else 1
    return value[start : at - 1 if depth == 0 else at].strip(), min(at, len(value))
