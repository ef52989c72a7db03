"""One situation of the playbook, and how its text is read.

The situations are written as plain text, so that they can be read aloud and mended by anybody::

    == let-you-know: “I'll let you know”          the id, and the title
    ? they said they will think about it          how users put it, one a line
    Ring with a narrower question.                what to do now
    > Just this one: who do you know …?           words to say
    Why: It is no answer.                         the reason
    From: three                                   what it rests on: keys of ``sources.SOURCES``
    Yours: {thinking} has been thinking …         the user's own figures; left out when they are not known
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from whoknows.core.playbook.sources import SOURCES, Source

MARKS = {">": "say", "Why:": "why", "From:": "from", "Yours:": "yours"}
SLOT = re.compile(r"\{(\w+)\}")

# What stands in the words as long as the offer does not say it: a blank that shows what to put there.
BLANKS = {
    "whom": "[exactly the person you want to meet]",
    "complaint": "[what troubles them]",
    "reason": "[what they would have from meeting you]",
    "result": "[what changes for your clients]",
    "says": "[what they say on a bad day]",
}


@dataclass(frozen=True, slots=True)
class Situation:
    """One situation a user may be in, and what helps in it."""

    id: str
    part: str  # asking, hearing, selling
    title: str
    puts: tuple[str, ...]  # how users put it
    do: str
    say: str
    why: str
    sources: tuple[Source, ...]
    yours: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A situation with the user's own figures and people in it; ``yours`` is empty when they are not known."""

    id: str
    part: str
    title: str
    do: str
    say: str
    why: str
    sources: tuple[Source, ...]
    yours: str


def read(text: str, part: str) -> tuple[Situation, ...]:
    """The situations of one text. Raises ``ValueError`` for one that is not whole."""
    return tuple(_situation(block, part) for block in re.split(r"^== ", text, flags=re.MULTILINE)[1:])


def _situation(block: str, part: str) -> Situation:
    head, *lines = block.strip().splitlines()
    id_, _, title = head.partition(": ")
    puts: list[str] = []
    found = {"do": "", "say": "", "why": "", "from": "", "yours": ""}
    now = "do"
    for line in lines:
        if line.startswith("? "):
            puts.append(line[2:])
            continue
        mark, _, rest = line.partition(" ")
        if mark in MARKS:
            now, line = MARKS[mark], rest
        found[now] = f"{found[now]} {line.strip()}".strip()
    sources = tuple(SOURCES[key] for key in found.pop("from").split(", "))
    if not (puts and title and all(found[field] for field in ("do", "say", "why"))):
        raise ValueError(f"the situation “{id_}” is not whole")
    return Situation(id_, part, title, tuple(puts), found["do"], found["say"], found["why"], sources, found["yours"])


def filled(situation: Situation, known: Mapping[str, str]) -> Answer:
    """The situation as the answer to one user, with what is known of them.

    In the words to say, what is not known stays a blank in brackets; a line of their own figures that is not known
    whole is left out.

    >>> from whoknows.core.playbook import SITUATIONS
    >>> filled(SITUATIONS["let-you-know"], {"thinking": "Anna Berg", "thinking_days": "16 days"}).yours
    'Anna Berg has been thinking for 16 days.'
    """

    def slot(found: re.Match[str]) -> str:
        return known.get(found[1]) or BLANKS[found[1]]

    whole = all(known.get(name) for name in SLOT.findall(situation.yours))
    return Answer(
        situation.id, situation.part, situation.title, situation.do, SLOT.sub(slot, situation.say), situation.why,
        situation.sources, SLOT.sub(slot, situation.yours) if whole else "",
    )  # fmt: skip
