"""The parts of an ask, a sentence or two each: the memory, the question, the cue, the step, the way out."""

from __future__ import annotations

import re

from .address import called
from .matter import Matter, is_clause, value
from .phrase import tidy
from .reasons import capital, own
from .stock import after, memory
from .stock import ask as stock

_LABEL = re.compile(
    r"(?:\*|my ?contacts|starred|friends?|family|work|co-?workers|colleagues|clients?|customers?|imported|personal|"
    r"business|vip|other|general|contacts|unfiled|favou?rites)(?:$|\W)",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"^\S*@?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?$", re.IGNORECASE)
_TOLD = re.compile(r"(?:you|your|we|both)\b", re.IGNORECASE)  # "you sit on the parents' council"
_GROUP = re.compile(
    r"\b(?:forum|club|guild|association|society|council|board|network|chamber|union|fair|conference|summit|choir|"
    r"committee|group|league|institute|federation|alliance|awards|dinner|lunch|breakfast|supper|evening|circle|day|"
    r"festival|show|expo|meetup|school|college|university)$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"\s(?:around|at|by|for|from|in|of|on|with)\s")  # "the people at the Fair": people, and no fair
_FEAST = re.compile(r"\b(?:boxing|christmas|new year'?s|mother'?s|father'?s|valentine'?s|thanksgiving) day$", re.I)


def moment(it: Matter, *, short: bool = False) -> str:
    """What they told me they got, and when; empty without a value moment, or where it is too long to be said."""
    found = value(it)
    if not found:
        return ""
    when, clause, quote = found
    quote = capital(quote)
    if short:
        told = f': "{quote}"' if quote else f" that {clause}" if is_clause(clause) else f": {clause}"
        patterns = memory.SAID_SHORT[:2] if told.startswith(": ") and not quote else memory.SAID_SHORT  # it ends there
        return it.voice.say("said.short", patterns, when=when, told=told)
    if quote:
        of_me = re.search(r"\byou\b", quote, re.IGNORECASE)
        return it.voice.say("said", memory.SAID_OF_ME if of_me else memory.SAID_SO, when=when, quote=f'"{quote}"')
    goes_on = is_clause(clause) and clause[:1].islower()  # a capital stands better after a colon
    return it.voice.say("said", memory.SAID_THAT if goes_on else memory.SAID_IT, when=when, clause=clause)


def relation(it: Matter, *, with_chain: bool = False) -> str:
    """Who we are to each other, ``with_chain`` since who brought us together; empty where nothing is known of that."""
    since = it.voice.since(it.introducer.since, it.today) if it.introducer.since else ""
    through = called(it.introducer.through).full
    if with_chain and through:
        since = it.voice.say("since", memory.SINCE_CHAIN, through=through).replace("Since", "since", 1)
    patterns = (memory.SINCE if since else memory.RELATION).get(it.introducer.kind, ())
    return it.voice.say("relation", patterns, since=since) if patterns else ""


def relation_in_short(it: Matter) -> str:
    """Who we are to each other in half a dozen words, to be said aloud."""
    patterns = memory.RELATION_SHORT.get(it.introducer.kind, ())
    return it.voice.say("relation.short", patterns) if patterns else ""


def chain(it: Matter) -> str:
    """Through whom we met."""
    through = called(it.introducer.through).full
    return it.voice.say("chain", memory.CHAIN, through=through) if through else ""


def again(it: Matter) -> str:
    """For a second ask: that the first was too wide."""
    before = it.introducer.asked_before
    when = it.voice.when(before, it.today) if before else ""
    return it.voice.say("again", after.AGAIN, when=when or "last time") if it.again == "narrower" else ""


def angle(it: Matter, asks: tuple[str, ...]) -> str:
    """For a second ask, one small corner to look in: what happened to them, where they meet, what they say."""
    who, where, cue = own(it, it.whom.who), it.whom.where(1), best_cue(it)
    cue = cue if is_group(cue) and not _TOLD.match(cue) else ""
    says = next((words for words in (tidy(each) for each in it.avatar.says) if len(words.split()) > 2), "")
    ways = (
        it.whom.event and it.voice.say("angle", asks, who=f"{who}{where} {also(it)}"),
        cue and it.voice.say("angle", after.ANGLE_PLACE, who=who, where=where, place=cue),
        says and it.voice.say("angle", asks, who=f'{who}{where} and has lately said something like "{says}"'),
    )
    there = [way for way in ways if way]
    return it.voice.pick("angle", there) if there else ""


def also(it: Matter) -> str:
    """What has happened to them, after what they are: "and has just lost a production planner"."""
    return re.sub(r"^who ", "and ", re.sub(r"^who's ", "who is ", it.whom.event))


def fitting(it: Matter, patterns: tuple[str, ...]) -> tuple[str, ...]:
    """The questions that can be put to who is asked: a firm has no phone of its own to go through."""
    return tuple(pattern for pattern in patterns if not it.name.firm or "phone" not in pattern)


def question(it: Matter, detail: int, *, spoken: bool = False, bare: bool = False) -> str:
    """Who do you know …, or: who are two …, with up to ``detail`` of kind of firm, place and size.

    ``bare`` asks it in few words, with their name; in the fewest without detail.
    """
    stocks = (stock.ASK_SPOKEN, stock.ASK_SPOKEN_MANY) if spoken or bare else (stock.ASK_ONE, stock.ASK_MANY)
    ask_one, ask_many = (fitting(it, patterns) for patterns in stocks)
    if it.again == "narrower" and not bare and (smaller := angle(it, ask_one)):
        return smaller
    one = f"{it.whom.who}{it.whom.where(detail)}"
    if bare and not detail and it.whom.at:  # a job alone brings nobody to mind
        one = f"{it.whom.who}{it.whom.where(1)}"
    nowhere = not it.whom.where(detail)
    if nowhere and detail and it.whom.event:
        one = f"{it.whom.who} {also(it)}"
    if bare:
        name = hailed(it)
        patterns = stock.ASK_SPOKEN_NAMED if detail else stock.ASK_SPOKEN_SHORT
        return it.voice.say("ask.bare", patterns if name else ask_one, who=own(it, one), name=capital(name))
    many_at = it.whom.where(detail, many=True)
    sayable = (
        it.whom.many
        and not re.search(r"[,£$€\d]| who\b|^people ", it.whom.many)
        and not (nowhere and it.whom.event)
        and (not it.whom.at or it.whom.at_many)
    )
    if sayable and it.voice.number("many", 5) < 2:
        return it.voice.say("ask.many", ask_many, role=it.whom.many, where=many_at)
    return it.voice.say("ask.one", ask_one, who=own(it, one))


def hailed(it: Matter) -> str:
    """What I call them to their face: by title where I am formal, else by given name; empty where it isn't known."""
    titled = it.voice.formal and it.name.formal not in (it.name.full, it.name.given)
    return it.name.formal if titled else it.name.given


def event(it: Matter) -> str:
    """What has just happened to the one I'd most like to meet, or the sign by which one knows them."""
    if it.whom.sign:
        return it.voice.say("event", stock.SIGN, sign=it.whom.sign)
    return it.voice.say("event", stock.EVENT, event=own(it, it.whom.event)) if it.whom.event else ""


def cue(it: Matter) -> str:
    """A place, a group or a person from their own world, where such people come to mind."""
    best = best_cue(it)
    if not best:
        return ""
    return it.voice.say("cue", stock.CUE_TOLD if _TOLD.match(best) else stock.CUE, cue=best)


def best_cue(it: Matter) -> str:
    """The cue where such people gather, else one of the first two; labels of an address book are none."""
    tidied = (as_typed(each) for each in it.introducer.cues[:6])
    cues = [named(words) for words in tidied if words and not _LABEL.match(words) and not _DOMAIN.search(words)]
    meets = {named(tidy(place)).casefold() for place in it.avatar.gathers}
    at_hand = [words for words in cues if words.casefold() in meets] or cues[:2]
    return it.voice.pick("cue", at_hand) if at_hand else ""


def named(cue: str) -> str:
    """A club or a fair with its article: "Leeds Food Forum" -> "the Leeds Food Forum"."""
    group = is_group(cue) and cue[:1].isupper() and not re.match(r"The |[A-Z]\w+'s ", cue)
    return f"the {cue}" if group else cue


def is_group(cue: str) -> bool:
    """Whether a cue is itself somewhere people meet: it bears the name of one, or says what it is with nothing after.

    >>> [is_group(cue) for cue in ("the Women in Food Network", "the rowing club", "Growers' Day")]
    [True, True, True]
    >>> [is_group(cue) for cue in ("the people at Boxing Day", "the team at Ridge School", "Boxing Day")]
    [False, False, False]
    """
    name = cue.removeprefix("the ").removeprefix("The ")
    told = name[:1].isupper() or not _WHOSE.search(name)
    return told and bool(_GROUP.search(name)) and not _FEAST.search(name)


def as_typed(cue: str) -> str:
    """A cue, tidied, with the capital of a name: "Three Counties Growers"; but "you sit on the board"."""
    words = tidy(cue)
    name = cue.strip()[:1].isupper() and re.match(r"\w+ [A-Z]", words) and not _TOLD.match(words)
    return capital(words) if name else words


def step(it: Matter) -> str:
    """Exactly what to do: a name in reply, a note to forward, the introduction."""
    return it.voice.say("step", stock.STEP_FORMAL if it.voice.formal else stock.STEP)


def out(it: Matter) -> str:
    """That it is fine to say no."""
    if it.voice.formal:
        return it.voice.say("out", stock.OUT_FORMAL)
    return it.voice.say("out", stock.OUT)
