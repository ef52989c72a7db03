"""Why they would want to meet, a sentence or two each: what they live with, its price, what they would get from me."""

from __future__ import annotations

import re
from typing import NamedTuple

from .gain import mine
from .matter import Matter
from .phrase import speak_of, tidy
from .stock import gain as stock
from .stock import why
from .thing import thing

TO_YOU = {"they": "you", "their": "your", "them": "you", "they'd": "you'd", "they've": "you've", "they're": "you're",
           "theirs": "yours", "themselves": "yourself"}  # fmt: skip
_YOU = re.compile(r"\byou(?:r|rs)?\b", re.IGNORECASE)
_THE_ONES = re.compile(
    r"^The ones (?:I(?:'ve| have)? (?:met|meet|know|work with|see|talk to)|"
    r"who (?:call me|come to see me)) (?!(?:and|about|is)\b)"
)
BREATH = 26  # words of a sentence that is still said in one breath, without its lead


def joined(*sentences: str) -> str:
    """The sentences in a row, no two of them beginning with "the ones I meet".

    >>> joined("The ones I meet lose days.", "The ones I've met say that they've tried turf.")
    "The ones I meet lose days. They say that they've tried turf."
    """
    told = ""
    for sentence in filter(None, sentences):
        last = re.split(r"(?<=[.?!]) ", told)[-1]
        told += (" " if told else "") + (_THE_ONES.sub("They ", sentence) if last.startswith("The ones ") else sentence)
    return told


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def own(it: Matter, clause: str) -> str:
    """A clause of mine in my tone: contractions written out where I write formally."""
    mine = re.match(r"(?:they'd|they've|they're|you'd|you've|who's|it's|I'm|what's|what they'd)\b", clause)
    return it.voice.spelled(mine[0]) + clause[mine.end() :] if mine else clause


def problem(it: Matter, *, with_cause: bool = True, with_cost: bool = False, first: bool = False) -> str:
    """What they live with, what it costs them and what is under it; ``first`` so that the question can follow it."""
    if not it.reasons.problem:
        return joined(named(it, first=first), cause(it) if with_cause else "", cost(it) if with_cost else "")
    price = own(it, it.reasons.cost) if with_cost else ""
    clause = own(it, it.reasons.problem)
    left = cost(it) if with_cost else ""
    said = [words for words in says(it) if sayable(words, clause)]
    if price and not first and in_one_breath(clause, price):
        clause, left = f"{clause}, and {price}", ""
    if first:
        told = it.voice.say("problem.first", why.PROBLEM_FIRST, problem=clause)
    elif said and it.voice.number("says", 2):
        told = it.voice.say(
            "problem", why.PROBLEM_SAID, problem=clause, says=capital(it.voice.pick("says.which", said))
        )
    else:
        told = it.voice.say("problem", why.PROBLEM, problem=clause, they=of_them_now(clause))
    under = cause(it) if with_cause and "because" not in clause else ""
    return joined(without_echo(told, clause), under, left)


def named(it: Matter, *, first: bool = False) -> str:
    """What they live with, where it is no clause: named after a colon, or in their words."""
    quote = quoted(it)
    if quote and (first or not it.reasons.trouble or it.voice.number("says", 2)):
        return it.voice.say("problem", why.QUOTED_FIRST if first else why.QUOTED, says=quote)
    return it.voice.say("problem", why.TROUBLE, trouble=it.reasons.trouble) if it.reasons.trouble else ""


def says(it: Matter) -> list[str]:
    """What they say, each in one sentence, those that only ask left for the card."""
    asks = re.compile(
        r"(?:where|what|why|how|who|when|is|are|do|does|can|could|should|did)\b.*|.*\?\W*$", re.IGNORECASE
    )
    every = [(words, asks.match(each)) for each in it.avatar.says if (words := tidy(each))]
    return [words for words, asked in every if not asked] or [words for words, _ in every]


def quoted(it: Matter) -> str:
    """One thing they say, as long as can be told: a sentence I noted, or what they complain of in their own words."""
    short = [words for words in says(it) if 2 < len(words.split()) < 15]
    return capital(it.voice.pick("says.which", short)) if short else capital(it.reasons.spoken)


def cause(it: Matter) -> str:
    return it.voice.say("cause", why.CAUSE, cause=it.reasons.cause) if it.reasons.cause else ""


def sayable(words: str, clause: str) -> bool:
    """Whether what they say is short enough to be told, and not the clause over again."""
    again = {word for word in words.lower().split() if len(word) > 3} & set(clause.lower().split())
    return 2 < len(words.split()) < 13 and len(again) < 2


def problem_said(it: Matter, *, terse: bool = False) -> str:
    """What they live with, as it is said aloud; ``terse`` in the fewest words."""
    place = "problem.terse" if terse else "problem.said"
    if clause := own(it, it.reasons.problem):
        patterns = why.WHY_TERSE if terse else why.WHY_SPOKEN
        return without_echo(it.voice.say(place, patterns, problem=clause, they=of_them_now(clause)), clause)
    quote = quoted(it)
    if quote and (not it.reasons.trouble or it.voice.number("says.said", 2)):
        return it.voice.say(place, why.QUOTED_TERSE if terse else why.QUOTED_SPOKEN, says=quote)
    patterns = why.TROUBLE_TERSE if terse else why.TROUBLE_SPOKEN
    return it.voice.say(place, patterns, trouble=it.reasons.trouble) if it.reasons.trouble else ""


def of_them_now(clause: str) -> str:
    """A clause that says what they do, and not what once happened to them: "more often than not, they …"."""
    always = re.search(r"\b(?:always|never|usually|often|mostly|sometimes|every time)\b", clause)
    return clause if not always and re.match(r"they(?:'re)? (?!were\b|had\b|\w+ed\b)", clause) else ""


def in_one_breath(*clauses: str) -> bool:
    """Whether clauses can stand in one sentence that is still said in one breath."""
    return sum(len(clause.split()) for clause in clauses) <= BREATH


_ECHOES = {"complain about": "mention", "complains": "mentions", "complain": "mention", "struggle with": "talk about"}


def without_echo(told: str, clause: str) -> str:
    """A sentence that doesn't say what the clause in it says again: "they complain that they get complaints"."""
    before, _, after = told.partition(clause)
    if re.match(r"they(?:'re| are) (?!\w+ing\b)", clause):  # nobody complains that they're tired
        before = before.replace("complains that", "admits that").replace("complain that", "admit that")
    for word, other in _ECHOES.items():
        if word.split()[0] in clause:
            before = before.replace(word, other)
    return before + clause + after


def cost(it: Matter) -> str:
    """What it costs them, or what comes of it."""
    if it.reasons.toll:
        return it.voice.say("cost", why.TOLL, toll=it.reasons.toll)
    return it.voice.say("cost", why.COST, cost=own(it, it.reasons.cost)) if it.reasons.cost else ""


def tried(it: Matter) -> str:
    """What they tried, and that it didn't help."""
    return it.voice.say("tried", why.TRIED, tried=own(it, it.reasons.tried)) if it.reasons.tried else ""


def gain(it: Matter, *, with_help: bool = True, with_usp: bool = True) -> str:
    """Why they would want to meet me: what they would have from it, what I do, what is different about it."""
    pools = Pools(stock.GAIN, stock.GAIN_TIMED, stock.GAIN_HELP, stock.HELP, stock.PROSPECT)
    return offered(it, "", it.reasons.gain, it.reasons.prospect, pools, with_help=with_help, with_usp=with_usp)


class Pools(NamedTuple):
    """The sentences for what they gain; for a gain that says itself how long it takes; for that and what I do;
    for what I do; for a gain that is no clause."""

    gain: tuple[str, ...]
    timed: tuple[str, ...]
    both: tuple[str, ...]
    help: tuple[str, ...]
    prospect: tuple[str, ...]


def offered(
    it: Matter, place: str, gained: str, prospect: str, pools: Pools, *, with_help: bool, with_usp: bool
) -> str:  # fmt: skip
    """What somebody would have from meeting me, what I do, what is different about it: each in one of the pools."""
    gain = own(it, gained)
    wanted = with_help or not (gained or prospect)
    help_, work = own(it, it.reasons.help) if wanted else "", it.reasons.work if wanted else ""
    told = speak_of(it.reasons.different, TO_YOU) if place and _YOU.search(it.offer.usp) else it.reasons.different
    told = it.voice.spelled(told) if it.voice.formal else told
    unlike = told if with_usp and (help_ or work or gained or prospect) else ""
    fact = unlike.removeprefix("that ") if unlike.startswith("that ") else ""
    alone = pools.timed if _TIMED.search(gain) else pools.gain
    with_ = "" if alone is pools.timed else "(?!.* with )"  # "come away with", and no "with" after it
    got = re.match(rf"(?:they|you)(?:'d| would) get {with_}", gain)
    fill = {
        "gain": gain,
        "get": gain[got.end() :] if got else "",
        "carried": gain[got.end() :] if got and _CARRIED.match(gain[got.end() :]) else "",
        "help": help_,
        "different": unlike if fact else "",
        "fact": fact,
        "act": fact if re.match(r"(?:I|we)\b", fact) else "",
        "thing": "" if fact else given(unlike),
        "prospect": "" if mine(prospect) else prospect,
        "first_step": prospect if mine(prospect) else "",
    }

    def say(what: str, pool: tuple[str, ...]) -> str:
        return it.voice.say(f"{place}{what}", pool, **fill)

    hoped = without_tail(say("gain", alone), gain) if gain else say("gain", pools.prospect) if prospect else ""
    if work:
        hoped = joined(it.voice.say(f"{place}help", stock.WORK, work=work), hoped)
    if unlike and help_ and in_one_breath(help_, "and what is different is", unlike):
        return joined(say("different", stock.HELP_DIFFERENT), hoped)
    if help_ and not gain:
        hoped = joined(say("gain", pools.help), hoped)
    elif help_:
        one = alone is pools.gain and in_one_breath("after a first talk", gain, help_)
        hoped = without_tail(say("gain", pools.both), gain) if one else hoped
    return joined(hoped, say("different", stock.DIFFERENT) if unlike else "")


def without_tail(told: str, gain: str) -> str:
    """What they would get, told without "for a start" and the like after it where it has a comma of its own.

    >>> without_tail("In an hour, they'd get a map, drawn to scale, for a start.", "they'd get a map, drawn to scale")
    "In an hour, they'd get a map, drawn to scale."
    >>> without_tail("They'd leave with a map, for a start.", "they'd get a map, drawn to scale")
    "They'd leave with a map, for a start."
    """
    thing = re.sub(r"^(?:they|you)(?:'d| would) get ", "", gain)
    before, found, after = told.partition(thing)
    return f"{before}{found}." if "," in thing and found and after.startswith(",") else told


def given(words: str) -> str:
    """A thing with the article it wants, where that is all it wants: "a photo of every visit"."""
    named = thing(words)
    return named if named.endswith(words) else words


_CARRIED = re.compile(  # what one can come away with
    r"(?:(?:an?|the|one|two|three|four|five|six|ten|their|your|\d+)\b )?(?:[\w'-]+ ){0,2}?(?:lists?|plans?|pages?|"
    r"maps?|drawings?|sketch|sketches|figures?|numbers?|sheets?|reports?|samples?|quotes?|prices?|answers?|guess|ranking|videos?|photos?|"
    r"pictures?|ideas?|estimates?|scripts?|checks?|checklist|things?|questions?|tables?|calendar|budget|counts?|letters?|"
    r"templates?|notes?|summary|timetable|forecast|diagnosis|design|box|copy|recipe|guide|way|ways|reasons?|names?|"
    r"one-pager|opinion|steps?|tips?|rules?|dates?|outline|layout|overview|comparison|index|inventory|file|book|"
    r"score|diagram|measurements?|second opinion|clue|half-page|week's plan)\b",
    re.IGNORECASE,
)
_TIMED = re.compile(
    r"\b(?:minutes?|hours?|mornings?|afternoons?|calls?|visits?|meetings?|conversations?|talks?|chats?|sessions?|walk|tour|tasting)\b"
)
