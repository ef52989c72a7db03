"""One request to one introducer, in its four forms, and what it is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

FORMS = ("subject", "spoken", "message", "forwardable", "listening")  # the subject is that of the message


@dataclass(frozen=True, slots=True)
class Moment:
    """A dated note that somebody got value from me."""

    on: date
    text: str


@dataclass(frozen=True, slots=True)
class Introducer:
    """The person to ask, as far as the ask needs to know them."""

    name: str
    kind: str = ""  # client, associate, friend
    firm: str = ""
    since: date | None = None
    moments: tuple[Moment, ...] = ()  # newest first
    through: str = ""  # who introduced them to me
    cues: tuple[str, ...] = ()  # groups, employers, events, people we both know, from their own world
    asked_before: date | None = None
    key: str = ""  # what tells two of one name apart, so that they are not told the same; their address, say
    turn: int = 0  # a number of their own among the people I ask, from 1: no two with near ones are told the same


@dataclass(frozen=True, slots=True)
class Asker:
    """Me: how I sign, and how I write."""

    name: str = ""
    locale: str = "en_GB"
    tone: str = "warm"  # plain, warm, formal


@dataclass(frozen=True, slots=True)
class Ask:
    """The words of one ask: spoken first, then to send, then for the introducer to pass on."""

    avatar: str
    subject: str
    spoken: str
    message: str
    forwardable: str
    listening: str
