"""The parts of an ask, each one or two sentences: the memory we share, the question, the reason, the step, the way out."""

from __future__ import annotations

import re

from . import stock
from .matter import Matter, is_clause, value
from .phrase import tidy


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def moment(it: Matter) -> str:
    """What they told me they got, and when; empty without a value moment."""
    found = value(it)
    if not found:
        return ""
    when, clause, quote = found
    if quote:
        return it.voice.say("said", stock.SAID_SO, when=when, quote=f'"{quote}"')
    return it.voice.say("said", stock.SAID_THAT if is_clause(clause) else stock.SAID_IT, when=when, clause=clause)


def relation(it: Matter) -> str:
    """Who we are to each other; empty where nothing is known of that."""
    since = it.voice.since(it.introducer.since, it.today) if it.introducer.since else ""
    patterns = (stock.SINCE if since else stock.RELATION).get(it.introducer.kind, ())
    return it.voice.say("relation", patterns, since=since) if patterns else ""


def chain(it: Matter) -> str:
    """Through whom we met."""
    through = tidy_name(it.introducer.through)
    return it.voice.say("chain", stock.CHAIN, through=through) if through else ""


def tidy_name(name: str) -> str:
    from .address import called

    return called(name).full if name.strip() else ""


def question(it: Matter, detail: int, *, spoken: bool = False) -> str:
    """Who do you know …, or: who are two …, with up to ``detail`` of kind of firm, place and size."""
    one = f"{it.whom.who}{it.whom.where(detail)}"
    bare = not it.whom.where(detail)
    if bare and it.whom.event:
        one = f"{it.whom.who} {it.whom.event}"
    many_at = it.whom.where(detail, many=True)
    sayable = it.whom.many and not (bare and it.whom.event) and (not it.whom.at or it.whom.at_many)
    if sayable and it.voice.number("many", 5) < 2:
        patterns = stock.ASK_SPOKEN_MANY if spoken else stock.ASK_MANY
        return it.voice.say("ask.many", patterns, role=it.whom.many, where=many_at)
    return it.voice.say("ask.one", stock.ASK_SPOKEN if spoken else stock.ASK_ONE, who=own(it, one))


def event(it: Matter) -> str:
    return it.voice.say("event", stock.EVENT, event=own(it, it.whom.event)) if it.whom.event else ""


def own(it: Matter, clause: str) -> str:
    """A clause of mine in my tone: contractions written out where I write formally."""
    mine = re.match(r"(?:they'd|they've|they're|who's|it's|I'm|what's|what they'd)\b", clause)
    return it.voice.spelled(mine[0]) + clause[mine.end() :] if mine else clause


def problem(it: Matter, *, spoken: bool = False, with_cause: bool = True) -> str:
    """What they live with."""
    reasons = it.reasons
    if not reasons.problem:
        return ""
    clause = own(it, reasons.problem)
    if with_cause and reasons.cause:
        clause += f", {reasons.cause}"
    return it.voice.say("problem", stock.WHY_SPOKEN if spoken else stock.PROBLEM, problem=clause)


def price(it: Matter) -> str:
    """What it costs them and what they tried."""
    cost, tried = own(it, it.reasons.cost), own(it, it.reasons.tried)
    if cost and tried:
        return it.voice.say("price", stock.COST_TRIED, cost=cost, tried=tried)
    if cost:
        return it.voice.say("cost", stock.COST, cost=cost)
    return it.voice.say("tried", stock.TRIED, tried=tried) if tried else ""


def gain(it: Matter, *, short: bool = False) -> str:
    """Why they would want to meet me."""
    gain, help_ = own(it, it.reasons.gain), own(it, it.reasons.help)
    get = re.sub(r"^they(?:'d| would) get ", "", gain)
    if gain and help_ and not short:
        return it.voice.say("gain", stock.GAIN_HELP, gain=gain, get=get, help=help_)
    if gain:
        return it.voice.say("gain", stock.GAIN, gain=gain, get=get)
    return it.voice.say("help", stock.HELP, help=help_) if help_ else ""


def different(it: Matter) -> str:
    phrase = it.reasons.different
    return (
        it.voice.say("different", stock.DIFFERENT, different=phrase, plain=phrase.removeprefix("that "))
        if phrase
        else ""
    )


def cue(it: Matter) -> str:
    """A place, a group or a person from their own world, where such people come to mind."""
    cues = [words for words in (tidy(each) for each in it.introducer.cues[:6]) if words]
    if not cues:
        return ""
    meets = {tidy(place).casefold() for place in it.avatar.gathers}
    best = next((words for words in cues if words.casefold() in meets), cues[it.voice.number("cue", min(len(cues), 2))])
    told = re.match(r"(?:you|your|we|both)\b", best, re.IGNORECASE)
    return it.voice.say("cue", stock.CUE_TOLD if told else stock.CUE, cue=best)


def step(it: Matter) -> str:
    return it.voice.say("step", stock.STEP_FORMAL if it.voice.formal else stock.STEP)


def out(it: Matter) -> str:
    return it.voice.say("out", stock.OUT_FORMAL if it.voice.formal else stock.OUT)
