"""Why they would want to meet, a sentence or two each: what they live with, its price, what they would get from me."""

from __future__ import annotations

import re

from .matter import Matter
from .phrase import tidy
from .stock import why

BREATH = 26  # words of a sentence that is still said in one breath, without its lead


def joined(*sentences: str) -> str:
    return " ".join(sentence for sentence in sentences if sentence)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def own(it: Matter, clause: str) -> str:
    """A clause of mine in my tone: contractions written out where I write formally."""
    mine = re.match(r"(?:they'd|they've|they're|you'd|you've|who's|it's|I'm|what's|what they'd)\b", clause)
    return it.voice.spelled(mine[0]) + clause[mine.end() :] if mine else clause


def problem(it: Matter, *, with_cause: bool = True, with_cost: bool = False, first: bool = False) -> str:
    """What they live with, what it costs them and what is under it; ``first`` so that the question can follow it."""
    if not it.reasons.problem:
        return ""
    cost = own(it, it.reasons.cost) if with_cost else ""
    clause, left = own(it, it.reasons.problem), f" {it.voice.say('cost', why.COST, cost=cost)}" if cost else ""
    said = [words for words in (tidy(each) for each in it.avatar.says) if sayable(words, clause)]
    if cost and not first and in_one_breath(clause, cost):
        clause, left = f"{clause}, and {cost}", ""
    if first:
        told = it.voice.say("problem.first", why.PROBLEM_FIRST, problem=clause)
    elif said and it.voice.number("says", 2):
        says = capital(it.voice.pick("says.which", said))
        told = it.voice.say("problem", why.PROBLEM_SAID, problem=clause, says=says)
    else:
        told = it.voice.say("problem", why.PROBLEM, problem=clause, they=of_them_now(clause))
    under = with_cause and it.reasons.cause and "because" not in clause
    cause = f" {it.voice.say('cause', why.CAUSE, cause=it.reasons.cause)}" if under else ""
    return without_echo(told, clause) + cause + left


def sayable(words: str, clause: str) -> bool:
    """Whether what they say is short enough to be told, and not the clause over again."""
    again = {word for word in words.lower().split() if len(word) > 3} & set(clause.lower().split())
    return 2 < len(words.split()) < 13 and len(again) < 2


def problem_said(it: Matter, *, terse: bool = False) -> str:
    """What they live with, as it is said aloud; ``terse`` in the fewest words."""
    clause = own(it, it.reasons.problem)
    place, patterns = ("problem.terse", why.WHY_TERSE) if terse else ("problem.said", why.WHY_SPOKEN)
    return (
        without_echo(it.voice.say(place, patterns, problem=clause, they=of_them_now(clause)), clause) if clause else ""
    )


def of_them_now(clause: str) -> str:
    """A clause that says what they do, and not what once happened to them: "more often than not, they …"."""
    return clause if re.match(r"they(?:'re)? (?!were\b|had\b|\w+ed\b)", clause) else ""


def in_one_breath(*clauses: str) -> bool:
    """Whether clauses can stand in one sentence that is still said in one breath."""
    return sum(len(clause.split()) for clause in clauses) <= BREATH


_ECHOES = {"complain about": "mention", "complains": "mentions", "complain": "mention", "struggle with": "talk about"}


def without_echo(told: str, clause: str) -> str:
    """A sentence that doesn't say what the clause in it says again: "they complain that they get complaints"."""
    before, _, after = told.partition(clause)
    for word, other in _ECHOES.items():
        if word.split()[0] in clause:
            before = before.replace(word, other)
    return before + clause + after


def cost(it: Matter) -> str:
    return it.voice.say("cost", why.COST, cost=own(it, it.reasons.cost)) if it.reasons.cost else ""


def tried(it: Matter) -> str:
    """What they tried, and that it didn't help."""
    return it.voice.say("tried", why.TRIED, tried=own(it, it.reasons.tried)) if it.reasons.tried else ""


def gain(it: Matter, *, with_help: bool = True, with_usp: bool = True) -> str:
    """Why they would want to meet me: what they would have from it, what I do, what is different about it."""
    pools = why.GAIN, why.GAIN_HELP, why.HELP
    return offered(it, "", it.reasons.gain, pools, with_help=with_help, with_usp=with_usp)


Pools = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]  # what they gain; that and what I do; what I do


def offered(it: Matter, place: str, gained: str, pools: Pools, *, with_help: bool, with_usp: bool) -> str:
    """What somebody would have from meeting me, what I do, what is different about it: each in one of the pools."""
    alone, both, only_help = pools
    gain, help_ = own(it, gained), own(it, it.reasons.help) if with_help or not gained else ""
    unlike = it.reasons.different if help_ and with_usp else ""
    fact = unlike.removeprefix("that ") if unlike.startswith("that ") else ""
    got = re.match(r"(?:they|you)(?:'d| would) get (?!.* with )", gain)  # "come away with", and no "with" after it
    fill = {
        "gain": gain,
        "get": gain[got.end() :] if got else "",
        "clause": "" if got else gain,
        "help": help_,
        "i_help": help_ if help_.startswith("I ") else "",
        "different": unlike if fact else "",
        "fact": fact,
        "act": fact if re.match(r"(?:I|we)\b", fact) else "",
        "thing": "" if fact else unlike,
    }
    if unlike and in_one_breath(help_, "and what is different is", unlike):
        told = it.voice.say(f"{place}different", why.HELP_DIFFERENT, **fill)
        return joined(told, it.voice.say(f"{place}gain", alone, **fill) if gain else "")
    one = bool(help_) and in_one_breath("after a first talk", gain, help_)
    pool = only_help if not gain else both if one else alone
    told = it.voice.say(f"{place}gain", pool, **fill) if gain or help_ else ""
    return joined(told, it.voice.say(f"{place}different", why.DIFFERENT, **fill) if unlike else "")
