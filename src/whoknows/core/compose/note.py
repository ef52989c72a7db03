"""What the introducer can use without me: a note to forward, and a card that says what to listen for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .matter import Matter
from .parts import capital, joined, own
from .phrase import of_us, shortened, speak_of, tidy
from .stock import note as stock
from .voice import polished

_TO_YOU = {"they": "you", "their": "your", "them": "you", "they'd": "you'd", "they've": "you've", "they're": "you're",
           "theirs": "yours", "themselves": "yourself"}  # fmt: skip


DROPPED = ("cost", "cause", "usp")


def forwardable(it: Matter) -> Iterator[str]:
    """A note that stands alone: who I am, what people in their seat live with, why they would want to meet."""
    me = it.asker.name.strip()
    for count in range(len(DROPPED) + 1):
        without = frozenset(DROPPED[:count])
        body = joined(theirs(it, without), price(it, without), help_(it, without), yours(it))
        yield "\n\n".join(part for part in ("Hello,", first(it), body, invitation(it), me) if part)


def invitation(it: Matter) -> str:
    """One easy thing to do, and that it is fine not to."""
    return joined(it.voice.say("note.invite", stock.INVITE), it.voice.say("note.answer", stock.ANSWER))


def first(it: Matter) -> str:
    """Who I am, and through whom this comes."""
    me, trade, name = it.asker.name.strip(), own(it, it.reasons.trade), it.name.full
    if not it.name.person:
        name = it.name.firm and f"a contact at {it.name.firm}"
    if not (me or trade):
        return ""
    patterns = stock.HELLO if name else stock.HELLO_ALONE
    if not trade:
        patterns = tuple(pattern.replace(", and {trade}", "").replace(" and {trade}", "") for pattern in patterns)
    if not me:
        patterns = tuple(re.sub(r"\[[Mm]y name is\|I'm\] \{me\}(?:, and )?", "", pattern) for pattern in patterns)
    return it.voice.say("note.hello", patterns, me=me, trade=trade, name=name)


def theirs(it: Matter, without: frozenset[str]) -> str:
    """What people in their seat live with."""
    if not it.reasons.problem:
        return ""
    clause = own(it, it.reasons.problem)
    if it.reasons.cause and "cause" not in without and "because" not in clause:
        clause += f", {it.reasons.cause}"
    return it.voice.say("note.theirs", stock.THEIRS, role=it.role, problem=clause)


def price(it: Matter, without: frozenset[str]) -> str:
    cost = "" if "cost" in without else own(it, it.reasons.cost)
    return it.voice.say("note.cost", stock.COST, cost=cost) if cost else ""


def help_(it: Matter, without: frozenset[str]) -> str:
    """What I do for them, and what is different about it."""
    help_, different = own(it, it.reasons.help), "" if "usp" in without else it.reasons.different
    if help_ and different:
        return it.voice.say("note.help", stock.HELP_DIFFERENT, help=help_, different=different)
    return it.voice.say("note.help", stock.HELP, help=help_) if help_ else ""


def yours(it: Matter) -> str:
    """What the reader would have from meeting me."""
    if not it.reasons.gain:
        return ""
    gain = own(it, speak_of(it.reasons.gain, _TO_YOU))
    return it.voice.say("note.yours", stock.YOURS, gain=gain, get=re.sub(r"^you(?:'d| would) get ", "", gain))


def listening(it: Matter) -> Iterator[str]:
    """Two or three sentences the avatar says, and whom I mean when somebody says them."""
    who = own(it, it.whom.who) + (it.whom.where(3) or (f" {it.whom.event}" if it.whom.event else ""))
    ask = it.voice.say("card.ask", stock.CARD, who=who)
    quotes = [f'{where}: "{says}"' for where, says in zip(settings(it), heard(it), strict=False)]
    help_ = own(it, it.reasons.help or it.reasons.gain or it.reasons.problem)
    end = joined(it.voice.say("card.think", stock.CARD_THINK, help=help_), it.voice.say("card.name", stock.CARD_NAME))
    yield "\n\n".join((ask, "\n".join(quotes), end))


def settings(it: Matter) -> list[str]:
    """Three occasions on which one hears such things, each with its manner of saying it, no two alike."""
    places = dict.fromkeys(it.voice.say(f"card.{place}", stock.WHERE) for place in range(12))
    manners = dict.fromkeys(it.voice.say(f"manner.{place}", stock.MANNER).lower() for place in range(12))
    return [f"{place}{manner}" for place, manner in zip(places, manners, strict=False)][:3]


def heard(it: Matter) -> list[str]:
    """What they say, as they say it: my notes of it first, then the complaint and the cost in their mouth."""
    quotes = [capital(shortened(tidy(each), 20)) + mark(each) for each in it.avatar.says if tidy(each)]
    start = it.voice.number("card", len(quotes)) if len(quotes) > 3 else 0
    quotes = (quotes[start:] + quotes[:start])[:3]
    for clause in (it.reasons.problem, it.reasons.cost, it.reasons.tried):
        if len(quotes) < 2 and clause:
            quotes.append(f"{polished(of_us(clause))}.")
    return quotes


def mark(sentence: str) -> str:
    """How a sentence ends: as it was noted where it asks or calls out, else with a full stop."""
    end = sentence.rstrip(" \"'”’»")[-1:]
    return end if end in ("?", "!") else "."
