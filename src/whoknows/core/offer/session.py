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
    are ``one_of`` several, one at least is wanted: without it the ask is too wide.
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

    @property
    def need(self) -> str:
        """Whether it may be left empty, in words; nothing where it may not."""
        return "one of these four, or more" if self.one_of else "optional" if self.optional else ""


QUESTIONS: tuple[Question, ...] = (
    Question(
        "trade",
        "Your work",
        "What do you do?",
        "I'm …",
        "a production planner",
        "Two or three words are enough. The result comes next, and it is what people remember.",
    ),
    Question(
        "result",
        "Your work",
        "What result do your clients name when they thank you?",
        "I help them …",
        "get orders out on time without overtime",
        "Something they could see or count. If you would write “with planning”, write what the planning changes.",
    ),
    Question(
        "avatars.name",
        "Exactly whom",
        "What do you call these people, for yourself?",
        "I'd like to meet more …",
        "Plant managers",
        "A label for your own lists. Nobody else sees it. Left empty, it is the job.",
        optional=True,
    ),
    Question(
        "avatars.role",
        "Exactly whom",
        "Who are they? Think of your best client and write what stands on their card.",
        "Who do you know who is …",
        "an operations director",
        "One job that a friend could look for in an address book. One person, not a market.",
    ),
    Question(
        "avatars.firm",
        "Exactly whom",
        "What kind of firm are they at?",
        "… at …",
        "a family-owned food maker",
        "A job alone fits thousands. For private people leave this empty and say where they are, or what has happened.",
        one_of=True,
    ),
    Question(
        "avatars.size",
        "Exactly whom",
        "How big is it?",
        "… with …",
        "50 to 200 people",
        "Count something a friend can see from outside: people, vans, shops, beds.",
        one_of=True,
    ),
    Question(
        "avatars.place",
        "Exactly whom",
        "Where?",
        "… in …",
        "Yorkshire",
        "A town or a region that people there call by that name.",
        one_of=True,
    ),
    Question(
        "avatars.event",
        "Exactly whom",
        "What has just happened to them when they need you most?",
        "… who …",
        "has just lost a production planner",
        "Something a friend would hear about: a move, a new job, a lease that ends, a partner who leaves.",
        one_of=True,
    ),
    Question(
        "avatars.says",
        "What they live with",
        "What do they say at their worst moment, word for word?",
        "They say: …",
        "We're always firefighting.",
        "Two or three sentences as you have heard them. They become the card your friends listen with.",
        kind="list",
    ),
    Question(
        "avatars.complaint",
        "What they live with",
        "What do they complain about?",
        "They …",
        "can't get orders out on time",
        "What they would tell a friend, not what you would diagnose.",
    ),
    Question(
        "avatars.cause",
        "What they live with",
        "What is under it?",
        "… because …",
        "nobody owns the plan from week to week",
        "The reason you find when you look. It shows that you know their world.",
        optional=True,
    ),
    Question(
        "avatars.cost",
        "What they live with",
        "What does it cost them?",
        "It costs them …",
        "two late penalties a month",
        "Money, days, sleep, people. A number if you have one.",
        optional=True,
    ),
    Question(
        "avatars.tried",
        "What they live with",
        "What have they tried already?",
        "They have tried …",
        "hiring another planner",
        "Whatever it was, it did not last. That is why they would listen.",
        optional=True,
    ),
    Question(
        "avatars.gathers",
        "Where they gather",
        "Where do such people meet one another?",
        "You would find them at …",
        "the Leeds Food Forum",
        "Clubs, fairs, courses, mailing lists. They jog a friend's memory.",
        kind="list",
        optional=True,
    ),
    Question(
        "avatars.reason",
        "Why you",
        "Why would they want to meet you? What do they leave with?",
        "They would get …",
        "a week's plan that holds",
        "Something for them, even if they never buy. “A chat about my services” is for you.",
    ),
    Question(
        "usp",
        "Why you",
        "What do you do that others in your trade don't?",
        "What's different is that …",
        "I stay until your own people run the plan",
        "A thing you do, not a thing you are. “I'm passionate” can be said by everybody.",
        optional=True,
    ),
    Question(
        "worth",
        "What it is worth",
        "What is a client worth to you, over all the years they stay?",
        "A client is worth …",
        "12000",
        "A rough figure will do. It shows what your network returns, and no friend ever sees it.",
        kind="money",
        optional=True,
    ),
    Question(
        "currency",
        "What it is worth",
        "In which currency?",
        "… in …",
        "GBP",
        "Three letters, such as GBP, USD or EUR.",
        kind="currency",
        optional=True,
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
    ),
)
