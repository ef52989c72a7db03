"""What the introducer can use without me: a note to forward, and a card that says what to listen for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .matter import Matter
from .people import somebody
from .phrase import of_us, shortened, speak_of, tidy, unquote
from .reasons import TO_YOU, Pools, capital, in_one_breath, joined, offered, own, quoted, without_echo
from .short import written_out
from .stock import note as stock
from .voice import polished
from .whom import beside

_SOMEBODY = {"client": "a client of mine", "associate": "a colleague of mine", "friend": "a friend of mine"}

DROPPED = ("cause", "cost", "usp", "help")  # one of the last two is left out, or both


def forwardable(it: Matter) -> Iterator[str]:
    """A note that stands alone: who I am, what people in their seat live with, why they would want to meet."""
    me = it.asker.name.strip()
    last = DROPPED[2:] if it.voice.number("note.without", 2) else DROPPED[:1:-1]
    dropped = (*DROPPED[:2], *last)
    for count in range(len(DROPPED) + 1):
        without = frozenset(dropped[:count])
        body = joined(theirs(it, without), yours(it, without))
        yield "\n\n".join(
            part for part in ("Hello,", first(it), body, it.voice.say("note.invite", stock.INVITE), me) if part
        )


def first(it: Matter) -> str:
    """Who I am, and through whom this comes."""
    i, name = (
        introduced(it),
        (it.name.full if it.name.person else it.name.firm) or _SOMEBODY.get(it.introducer.kind, ""),
    )
    if not i:
        return ""
    return it.voice.say("note.hello", stock.HELLO if name else stock.HELLO_ALONE, i=i, name=name)


def introduced(it: Matter) -> str:
    """My name and my trade: "I'm Sam Reed, a production planner", "my name is Ana and I work in tax"."""
    me, trade = it.asker.name.strip(), own(it, it.reasons.trade)
    if not me:
        return "" if trade.startswith("(") else trade
    if trade.startswith("("):
        return it.voice.spelled("I'm") + f" {me} {trade}"
    if am := re.match(r"(?:I'm|I am) (?=an? )", trade):
        return f"{am[0]}{me}, {trade[am.end() :]}"
    called = it.voice.pick("note.me", (it.voice.spelled("I'm"), "my name is"))
    return f"{called} {me}{f' and {trade}' if trade else ''}"


def theirs(it: Matter, without: frozenset[str]) -> str:
    """What people in their seat live with, and what it costs them."""
    many = it.whom.many if len(it.whom.many.split()) < 4 else ""
    role = it.role.split(", ")[0] if " or " not in it.role.split(", ")[0] and beside(it.whom.one) else it.role
    role = re.sub(r"(?<=s) or (?!more|fewer|less)", " and ", role)
    cost = "" if "cost" in without else own(it, it.reasons.cost)
    left = "" if "cost" in without else price(it)
    clause, under = own(it, it.reasons.problem), it.reasons.cause if "cause" not in without else ""
    if not clause:
        quote, trouble = quoted(it), it.reasons.trouble
        if quote and (not trouble or it.voice.number("note.says", 2)):
            return joined(it.voice.say("note.theirs", stock.QUOTED, role=role, many=many, says=quote), left)
        return (
            joined(it.voice.say("note.theirs", stock.TROUBLE, role=role, many=many, trouble=trouble), left)
            if trouble
            else left
        )
    if under and "because" not in clause:
        clause += f" {under}"
    one = bool(cost) and in_one_breath(clause, cost)
    problem = f"{clause}, and {cost}" if one else clause
    told = it.voice.say("note.theirs", stock.THEIRS, role=role, many=many, problem=problem)
    return joined(without_echo(told, clause), "" if one else left)


def price(it: Matter) -> str:
    """What it costs them, or what comes of it."""
    if it.reasons.toll:
        return it.voice.say("note.cost", stock.TOLL, toll=it.reasons.toll)
    return it.voice.say("note.cost", stock.COST, cost=own(it, it.reasons.cost)) if it.reasons.cost else ""


def yours(it: Matter, without: frozenset[str]) -> str:
    """What I do for people in their seat, what is different about it, what the reader would have from meeting me."""
    theirs = _OF_OTHERS.search(it.reasons.gain)
    swap = {word: other for word, other in TO_YOU.items() if not (theirs and word == "them")}
    gain, prospect = (of_reader(words, swap) for words in (it.reasons.gain, it.reasons.prospect))
    pools = Pools(stock.YOURS, stock.YOURS_TIMED, stock.HELP_YOURS, stock.HELP, stock.PROSPECT)
    return offered(it, "note.", gain, prospect, pools, with_help="help" not in without, with_usp="usp" not in without)


def of_reader(words: str, swap: dict[str, str]) -> str:
    """What is told of them, told to one of them, up to where others act: "the dates when people change jobs"."""
    told = next((at.start() for at in _WHEN_OTHERS.finditer(words) if somebody(at[1])), len(words))
    return speak_of(words[:told], swap) + words[told:]


_WHEN_OTHERS = re.compile(r"\b(?:when|where|who|that|which|why|how) (?:most |many |other |some )?([a-z]+)\b(?= )")
_OF_OTHERS = re.compile(  # "photos of women who let me show them", but "a page that tells them"
    r"\b(?:who|that|which)\b(?! (?:tells|shows|gives|helps|lets|saves|gets|leaves|brings|costs|keeps) them\b).*\bthem\b"
)


def listening(it: Matter) -> Iterator[str]:
    """Two or three sentences the avatar says, and whom I mean when somebody says them."""
    who = own(it, it.whom.who) + (it.whom.where(3) or (f" {it.whom.event}" if it.whom.event else ""))
    ask = it.voice.say("card.ask", stock.CARD, who=who)
    quotes = [f'{where}: "{says}"' for where, says in settings(it)]
    help_ = own(it, it.reasons.help or (not it.reasons.work and (it.reasons.gain or it.reasons.problem)) or "")
    think = it.voice.say("card.think", stock.CARD_THINK, help=help_, work=it.reasons.work)
    end = joined(think, it.voice.say("card.name", stock.CARD_NAME))
    yield "\n\n".join((ask, "\n".join(quotes), end))


def settings(it: Matter) -> list[tuple[str, str]]:
    """What they say and an occasion on which one hears it, no two occasions alike."""
    kept: list[tuple[str, str]] = []
    for place, says in heard(it):
        takes = range(it.voice.take, it.voice.take + 9)
        dealt = (replace(it.voice, take=take).say(f"card.{place}", stock.WHERE) for take in takes)
        unlike = (where for where in dealt if not any(alike(where, other) for other, _ in kept))
        kept.append((next(unlike, "") or it.voice.say(f"card.{place}", stock.WHERE), says))
    return kept


def alike(one: str, other: str) -> bool:
    return any(part in other for part in one.split(", "))


def heard(it: Matter) -> list[tuple[int, str]]:
    """What they say, as they say it, numbered: my notes of it first, then the complaint and the cost in their mouth."""
    quotes = list(enumerate(uttered(each) for each in it.avatar.says if tidy(each)))
    start = it.voice.number("card", len(quotes)) if len(quotes) > 3 else 0
    quotes = (quotes[start:] + quotes[:start])[:3]
    named = f"It's always the same: {it.reasons.trouble}" if it.reasons.trouble else ""
    for clause in (it.reasons.problem, named, it.reasons.spoken, it.reasons.cost, it.reasons.tried):
        again = [said for _, said in quotes if not unlike(said, of_us(clause))]
        if len(quotes) < 2 and clause and not again:
            quotes.append((len(quotes), f"{polished(of_us(clause))}."))
    return quotes


def unlike(one: str, other: str) -> bool:
    """Whether two sentences say something different, as far as their longer words tell."""
    words = [{word for word in re.findall(r"[\w']+", said.lower()) if len(word) > 3} for said in (one, other)]
    return len(words[0] & words[1]) < 2


def uttered(said: str) -> str:
    """A thing they say, whole where it is short: "The supplier says next week. Every week."."""
    whole = unquote(written_out(re.sub(r"[\[\]{}<>|]|\s+", " ", said).strip()))
    if re.search(r"[.?!]", whole[:-1]) and 4 < len(whole.split()) < 16 and '"' not in whole and not whole.isupper():
        return capital(whole.rstrip(".!?")) + mark(said)
    return capital(shortened(tidy(said), 20)) + mark(said)


def mark(sentence: str) -> str:
    """How a sentence ends: as it was noted where it asks or calls out, else with a full stop."""
    end = sentence.rstrip(" \"'”’»")[-1:]
    if _ASKS.match(sentence.lstrip(" \"'“‘")) and end not in "?!":
        return "?"
    return end if end in ("?", "!") else "."


_ASKS = re.compile(
    r"(?:what|how) (?:if|about|come)\b|why not\b|(?:who|what|where|how)'s\b|"
    r"(?:where|what|why|how|who|when) (?:do|does|did|is|are|can|could|should|will|would|am|was|were|on earth)\b|"
    r"(?:is|are|do|does|can|could|should|will|would|did) (?:it|that|this|there|I|we|you|they|he|she|anybody|anyone)\b",
    re.IGNORECASE,
)
