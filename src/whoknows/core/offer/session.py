"""The breakthrough session: the offer, question by question.

Each answer is asked for in the grammatical place where it will stand, so that what is typed can be seen at once
in an ask. ``QUESTIONS`` covers every field of the offer and the avatar, in the order in which they are easiest
to answer: the work, the person, the problem-stack, where to find them, why me, what it is worth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .figure import figure


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the session.

    ``path`` names the field: ``result`` on the offer, ``avatars.role`` on the avatar in hand. ``stem`` is the
    beginning of a sentence that the answer completes. ``kind`` is text, list, money, currency or share. Of those that
    are ``one_of`` several, one at least is wanted: without it the ask is too wide. What may wait comes ``later``: the
    rest is answered in under ten minutes (scripts/offer_minutes.py).
    """

    path: str
    part: str
    question: str
    stem: str
    example: str
    help: str
    kind: str = "text"
    optional: bool = False
    one_of: bool = False
    later: bool = False

    @property
    def need(self) -> str:
        """Whether it may be left empty, in words; nothing where it may not."""
        return "one of these is enough" if self.one_of else "optional" if self.optional else ""

    def read(self, typed: str, between: str = "\n") -> Any:
        """The answer as ``from_dict`` takes it; what is no sum or share stays as it was typed, for it to refuse.

        >>> worth, rate = (next(q for q in QUESTIONS if q.path == path) for path in ("worth", "close_rate"))
        >>> worth.read("about £4k"), rate.read("1 in 3"), rate.read("40"), worth.read("a lot")
        ('4000', '0.3333', '0.4', 'a lot')
        """
        text = typed.strip().replace("\r\n", "\n")
        if self.kind == "list":
            return [part.strip() for part in text.split(between) if part.strip()]
        if self.kind in ("money", "share"):
            number = figure(text)
            if not number.is_finite():
                return text or None
            if self.kind == "share":
                number = round(number / 100 if 1 < number <= 100 else number, 4)
            return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"
        return text.upper() if self.kind == "currency" else text


QUESTIONS: tuple[Question, ...] = (
    Question(
        "trade",
        "Your work",
        "What do you do?",
        "I'm …",
        "a production planner",
        "",
    ),
    Question(
        "result",
        "Your work",
        "What do clients thank you for?",
        "I help them …",
        "get orders out on time without overtime",
        "Something they could see or count.",
    ),
    Question(
        "avatars.name",
        "Exactly whom",
        "What do you call these people?",
        "I'd like to meet more …",
        "Plant managers",
        "For your own lists. Left empty, it is the job.",
        optional=True,
        later=True,
    ),
    Question(
        "avatars.role",
        "Exactly whom",
        "Whom would you like to meet?",
        "Who do you know who is …",
        "an operations director",
        "A job, or what they own. Think of your best client.",
    ),
    Question(
        "avatars.event",
        "Exactly whom",
        "What has just happened to them?",
        "… who …",
        "has just lost a production planner",
        "Something a friend would hear of.",
        one_of=True,
    ),
    Question(
        "avatars.firm",
        "Exactly whom",
        "At what kind of firm?",
        "… at …",
        "a family-owned food maker",
        "",
        one_of=True,
    ),
    Question(
        "avatars.size",
        "Exactly whom",
        "How big is it?",
        "… with …",
        "50 to 200 people",
        "People, vans, shops, beds.",
        one_of=True,
        later=True,
    ),
    Question(
        "avatars.place",
        "Exactly whom",
        "Where?",
        "… in …",
        "Yorkshire",
        "",
        one_of=True,
    ),
    Question(
        "avatars.says",
        "What they live with",
        "What do they say at their worst moment?",
        "They say: …",
        "We're always firefighting.",
        "Two sentences are plenty.",
        kind="list",
    ),
    Question(
        "avatars.complaint",
        "What they live with",
        "So what goes wrong for them?",
        "They …",
        "can't get orders out on time",
        "What they complain of.",
    ),
    Question(
        "avatars.cause",
        "What they live with",
        "What is under it?",
        "… because …",
        "nobody owns the plan from week to week",
        "",
        optional=True,
        later=True,
    ),
    Question(
        "avatars.cost",
        "What they live with",
        "What does it cost them?",
        "It costs them …",
        "two late penalties a month",
        "How many days, how much money?",
        optional=True,
    ),
    Question(
        "avatars.tried",
        "What they live with",
        "What have they tried already?",
        "They have tried …",
        "hiring another planner",
        "",
        optional=True,
        later=True,
    ),
    Question(
        "avatars.gathers",
        "Where they gather",
        "Where do such people meet one another?",
        "You would find them at …",
        "the Leeds Food Forum",
        "Clubs, fairs, courses, mailing lists.",
        kind="list",
        optional=True,
        later=True,
    ),
    Question(
        "avatars.reason",
        "Why they would meet you",
        "What would a first talk give them?",
        "They would get …",
        "a week's plan that holds",
        "Even if they never buy.",
    ),
    Question(
        "usp",
        "Why you",
        "What do you do that others in your trade don't?",
        "What's different is that …",
        "I stay until your own people run the plan",
        "",
        optional=True,
    ),
    Question(
        "worth",
        "What it is worth",
        "What is a client worth to you, over the years?",
        "A client is worth …",
        "12000",
        "Roughly. No friend ever sees it.",
        kind="money",
        optional=True,
        later=True,
    ),
    Question(
        "currency",
        "What it is worth",
        "In which currency?",
        "… in …",
        "GBP",
        "Left empty, it is your own.",
        kind="currency",
        optional=True,
        later=True,
    ),
    Question(
        "close_rate",
        "What it is worth",
        "Of the people you are introduced to, what share become clients?",
        "Of the people I meet, … become clients",
        "0.5",
        "A guess; your own figures take its place later.",
        kind="share",
        optional=True,
        later=True,
    ),
)
