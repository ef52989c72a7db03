"""What the introducer can use without me: a note to forward, and a card that says what to listen for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .matter import Matter
from .parts import capital, own
from .phrase import of_us, shortened, speak_of, tidy
from .voice import polished

_TO_YOU = {"they": "you", "their": "your", "them": "you", "they'd": "you'd", "they've": "you've", "they're": "you're",
           "theirs": "yours", "themselves": "yourself"}  # fmt: skip

HELLO = (
    "[My name is|I am] {me}, and {trade}{through}.",
    "[I'm {me}|{me} here|My name is {me}]; {trade}{through}.",
)
THROUGH = (
    "[. {name} offered to pass this on|. {name} is passing this on to you|. {name} knows me and is passing this on]",
)
THEIRS = (
    "[Most|Many of the] {role} I [meet|talk to|work with] [tell me|say] [the same|the same thing|one thing first]: {problem}.",
    "[What I hear from|What I hear most from] {role} is [this|always the same]: {problem}.",
    "[When I talk to|When I sit down with] {role}, [one thing comes up|it comes down to this]: {problem}.",
)
YOURS = (
    "[If that sounds familiar|If you know that feeling|If you recognise it], [a first conversation|half an hour together] [would be worth it|is worth your while]: {gain}.",
    "[What you'd have from|What you'd take away from] [a first conversation|half an hour together]: {get}.",
)
INVITE = (
    "[Would|Could] [twenty minutes|half an hour] on the phone [suit you|be of use to you]? [A line to me is enough|Just write to me], and if it's not for you, [no need to answer|that's fine].",
    "[If you'd like that|If that would help], [write me a line|send me a line] and we'll find [twenty minutes|half an hour]; [if not, that's fine|if not, there's no need to answer].",
)
LISTEN_ASK = (
    "Who do you know {who} [and talks like this|and says things like this|and could have said this]?",
    "[Listen for this|Something to listen for|A card to keep]: who do you know {who} [and talks like this|and says things like this]?",
    "Who do you know {who}? [This is what you'd hear|They'd sound like this|You'd hear things like this]:",
)
LISTEN_END = (
    "When you hear [it|something like it|words like these], think of me: {help}. [Tell me|Text me|Send me] the name and I'll write the introduction[ for you to forward|, ready to forward]. {out}",
    "Whoever [says it|says something like it|talks like this] is [who I mean|the person I mean]; think of me, because {help}. [Tell me|Text me|Send me] the name and [I'll write the introduction for you|I'll see to the introduction]. {out}",
)
LISTEN_OUT = (
    "[If you never hear it|If nobody says it], [that's fine|no harm done|no worries].",
    "[Only if|And only if] you're comfortable[, of course|].",
)


def forwardable(it: Matter) -> Iterator[str]:
    """A note that stands alone: who I am, what people in their seat live with, why they would want to meet."""
    reasons, voice = it.reasons, it.voice
    trade = own(it, reasons.trade)
    through = voice.say("note.through", THROUGH, name=it.name.full) if it.name.full else ""
    me = it.asker.name.strip()
    patterns = HELLO if me else ("{trade}{through}.",)
    hello = voice.say("note.hello", patterns, me=me, trade=trade, through=through)
    for extras in (3, 2, 1, 0):
        problem = own(it, reasons.problem) + (f", {reasons.cause}" if reasons.cause and extras > 1 else "")
        body = [hello]
        if reasons.problem:
            body.append(voice.say("note.theirs", THEIRS, role=it.role, problem=problem))
        if extras > 2 and reasons.cost:
            body.append(f"{capital(own(it, reasons.cost))}.")
        if reasons.help:
            body.append(f"{capital(own(it, reasons.help))}.")
        if extras > 0 and reasons.different:
            body.append(f"What's different is {reasons.different}.")
        if reasons.gain:
            yours = own(it, speak_of(reasons.gain, _TO_YOU))
            get = re.sub(r"^you(?:'d| would) get ", "", yours)
            body.append(voice.say("note.yours", YOURS, gain=yours, get=get))
        body.append(voice.say("note.invite", INVITE))
        text = "Hello,\n\n" + "\n\n".join((" ".join(body[:1]), " ".join(body[1:-1]), body[-1]))
        yield text + (f"\n\n{me}" if me else "")


def listening(it: Matter) -> str:
    """Two or three sentences the avatar says, and whom I mean when somebody says them."""
    quotes = "\n".join(f'"{quote}"' for quote in heard(it))
    who = own(it, it.whom.who) + (it.whom.where(3) or (f" {it.whom.event}" if it.whom.event else ""))
    ask = it.voice.say("card.ask", LISTEN_ASK, who=who)
    out = it.voice.say("card.out", LISTEN_OUT)
    help_ = own(it, it.reasons.help or it.reasons.gain or it.reasons.problem)
    return f"{ask}\n\n{quotes}\n\n{it.voice.say('card.end', LISTEN_END, help=help_, out=out)}"


def heard(it: Matter) -> list[str]:
    """What they say, as they say it: my notes of it first, then the complaint and the cost in their mouth."""
    quotes = [capital(shortened(tidy(each), 20)) for each in it.avatar.says if tidy(each)]
    start = it.voice.number("card", len(quotes)) if len(quotes) > 3 else 0
    quotes = (quotes[start:] + quotes[:start])[:3]
    for clause in (it.reasons.problem, it.reasons.cost, it.reasons.tried):
        if len(quotes) < 2 and clause:
            quotes.append(polished(of_us(clause)))
    return quotes
