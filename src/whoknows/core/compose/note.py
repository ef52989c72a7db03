"""What the introducer can use without me: a note to forward, and a card that says what to listen for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .matter import Matter
from .parts import capital, in_one_breath, joined, own, without_echo
from .phrase import of_us, shortened, speak_of, tidy
from .stock import note as stock
from .voice import polished

_TO_YOU = {"they": "you", "their": "your", "them": "you", "they'd": "you'd", "they've": "you've", "they're": "you're",
           "theirs": "yours", "themselves": "yourself"}  # fmt: skip
_SOMEBODY = {"client": "a client of mine", "associate": "a colleague of mine", "friend": "a friend of mine"}

DROPPED = ("cause", "cost", "usp", "help")


def forwardable(it: Matter) -> Iterator[str]:
    """A note that stands alone: who I am, what people in their seat live with, why they would want to meet."""
    me = it.asker.name.strip()
    for count in range(len(DROPPED) + 1):
        without = frozenset(DROPPED[:count])
        body = joined(theirs(it, without), yours(it, without))
        yield "\n\n".join(
            part for part in ("Hello,", first(it), body, it.voice.say("note.invite", stock.INVITE), me) if part
        )


def first(it: Matter) -> str:
    """Who I am, and through whom this comes."""
    me, trade = it.asker.name.strip(), own(it, it.reasons.trade)
    name = (it.name.full if it.name.person else it.name.firm) or _SOMEBODY.get(it.introducer.kind, "")
    if not (me or trade):
        return ""
    patterns = stock.HELLO if name else stock.HELLO_ALONE
    if not trade:
        patterns = tuple(pattern.replace(" and {trade}", "") for pattern in patterns)
    if not me:
        patterns = tuple(re.sub(r"\[[Mm]y name is\|I'm\] \{me\}(?: and )?", "", pattern) for pattern in patterns)
    return it.voice.say("note.hello", patterns, me=me, trade=trade, name=name)


def theirs(it: Matter, without: frozenset[str]) -> str:
    """What people in their seat live with, and what it costs them."""
    if not it.reasons.problem:
        return price(it)
    clause, cost = own(it, it.reasons.problem), "" if "cost" in without else own(it, it.reasons.cost)
    if it.reasons.cause and "cause" not in without and "because" not in clause:
        clause += f" {it.reasons.cause}"
    one = bool(cost) and in_one_breath(clause, cost)
    told = it.voice.say("note.theirs", stock.THEIRS, role=it.role, problem=f"{clause}, and {cost}" if one else clause)
    return joined(without_echo(told, clause), price(it) if cost and not one else "")


def price(it: Matter) -> str:
    return it.voice.say("note.cost", stock.COST, cost=own(it, it.reasons.cost)) if it.reasons.cost else ""


def yours(it: Matter, without: frozenset[str]) -> str:
    """What I do for people in their seat, what is different about it, what the reader would have from meeting me."""
    gain = own(it, speak_of(it.reasons.gain, _TO_YOU))
    help_ = own(it, it.reasons.help) if "help" not in without or not gain else ""
    different = it.reasons.different if help_ and "usp" not in without else ""
    fill = {"gain": gain, "get": re.sub(r"^you(?:'d| would) get ", "", gain), "help": help_, "different": different}
    if different and in_one_breath(help_, "and what is different is", different):
        told = it.voice.say("note.different", stock.HELP_DIFFERENT, **fill)
        return joined(told, it.voice.say("note.yours", stock.YOURS, **fill) if gain else "")
    pool = stock.HELP if not gain else stock.HELP_YOURS if help_ and in_one_breath(gain, help_) else stock.YOURS
    told = it.voice.say("note.yours", pool, **fill) if gain or help_ else ""
    return joined(told, it.voice.say("note.different", stock.DIFFERENT, **fill) if different else "")


def listening(it: Matter) -> Iterator[str]:
    """Two or three sentences the avatar says, and whom I mean when somebody says them."""
    who = own(it, it.whom.who) + (it.whom.where(3) or (f" {it.whom.event}" if it.whom.event else ""))
    ask = it.voice.say("card.ask", stock.CARD, who=who)
    quotes = [f'{where}: "{says}"' for where, says in zip(settings(it), heard(it), strict=False)]
    help_ = own(it, it.reasons.help or it.reasons.gain or it.reasons.problem)
    end = joined(it.voice.say("card.think", stock.CARD_THINK, help=help_), it.voice.say("card.name", stock.CARD_NAME))
    yield "\n\n".join((ask, "\n".join(quotes), end))


def settings(it: Matter) -> list[str]:
    """Three occasions on which one hears such things, no two alike."""
    told = (it.voice.say(f"card.{place}", stock.WHERE) for place in range(12))
    return list({where.split(",")[0]: where for where in told}.values())[:3]


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
