"""The breakthrough session: the offer, question by question.

Each answer is asked for in the grammatical place where it will stand, so that what is typed can be seen at once
in an ask. ``QUESTIONS`` covers every field of the offer and the avatar, in the order in which they are easiest
to answer: the work, the person, the problem-stack, where to find them, why me, what it is worth.
"""

from __future__ import annotations

from dataclasses import dataclass


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
        return "one of these at least" if self.one_of else "optional" if self.optional else ""


QUESTIONS: tuple[Question, ...] = (
    Question(
        "trade",
        "Your work",
        "What do you do?",
        "I'm …",
        "a production planner",
        "Two or three words are enough.",
    ),
    Question(
        "result",
        "Your work",
        "What result do your clients name when they thank you?",
        "I help them …",
        "get orders out on time without overtime",
        "Something they could see or count; not “planning”, but what it changes.",
    ),
    Question(
        "avatars.name",
        "Exactly whom",
        "What do you call these people, for yourself?",
        "I'd like to meet more …",
        "Plant managers",
        "A label for your own lists. Nobody else sees it. Left empty, it is the job.",
        optional=True,
        later=True,
    ),
    Question(
        "avatars.role",
        "Exactly whom",
        "Who are they? Write what stands on your best client's card.",
        "Who do you know who is …",
        "an operations director",
        "One job that a friend could look up in an address book.",
    ),
    Question(
        "avatars.firm",
        "Exactly whom",
        "What kind of firm are they at?",
        "… at …",
        "a family-owned food maker",
        "A job alone fits thousands. Private people have none.",
        one_of=True,
    ),
    Question(
        "avatars.size",
        "Exactly whom",
        "How big is it?",
        "… with …",
        "50 to 200 people",
        "Something a friend can see from outside: people, vans, shops, beds.",
        one_of=True,
        later=True,
    ),
    Question(
        "avatars.place",
        "Exactly whom",
        "Where?",
        "… in …",
        "Yorkshire",
        "A town or a region.",
        one_of=True,
    ),
    Question(
        "avatars.event",
        "Exactly whom",
        "What has just happened to them?",
        "… who …",
        "has just lost a production planner",
        "Something a friend would hear of: a move, a new job.",
        one_of=True,
    ),
    Question(
        "avatars.says",
        "What they live with",
        "What do they say at their worst moment, word for word?",
        "They say: …",
        "We're always firefighting.",
        "Two or three sentences as you have heard them.",
        kind="list",
    ),
    Question(
        "avatars.complaint",
        "What they live with",
        "What do they complain about?",
        "They …",
        "can't get orders out on time",
        "In their words: not what you would diagnose.",
    ),
    Question(
        "avatars.cause",
        "What they live with",
        "What is under it?",
        "… because …",
        "nobody owns the plan from week to week",
        "The reason you find when you look.",
        optional=True,
    ),
    Question(
        "avatars.cost",
        "What they live with",
        "What does it cost them?",
        "It costs them …",
        "two late penalties a month",
        "Money, days, sleep: a number if you can.",
        optional=True,
    ),
    Question(
        "avatars.tried",
        "What they live with",
        "What have they tried already?",
        "They have tried …",
        "hiring another planner",
        "It did not last: that is why they would listen.",
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
    ),
    Question(
        "avatars.reason",
        "Why you",
        "Why would they want to meet you?",
        "They would get …",
        "a week's plan that holds",
        "Something they have from it, even if they never buy.",
    ),
    Question(
        "usp",
        "Why you",
        "What do you do that others in your trade don't?",
        "What's different is that …",
        "I stay until your own people run the plan",
        "A thing you do, not a thing you are.",
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
    ),
    Question(
        "currency",
        "What it is worth",
        "In which currency?",
        "… in …",
        "GBP",
        "Three letters, such as GBP, USD or EUR. Left empty, it is your own.",
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
        "Your own guess, from 0 to 1. Your figures take its place once there are enough of them.",
        kind="share",
        optional=True,
        later=True,
    ),
)
