"""The twenty days of the month, from one brave ask to a habit: what each is for, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Deed(StrEnum):
    """The kinds of small acts."""

    BEGIN = "begin"  # what is missing before anybody can be asked
    ASK = "ask"  # one ask, aloud
    LOOP = "loop"  # thank an introducer and tell them
    DUE = "due"  # ask after an answer, or a step
    VALUE = "value"  # ask what somebody got, and note it
    OFFER = "offer"  # the one question of the offer still weak
    TRIAGE = "triage"  # say what somebody is to me
    QUIET = "quiet"  # ring somebody gone quiet, to ask nothing
    LISTEN = "listen"  # give somebody the sentence to listen for
    LOOK = "look"  # look at one's own figures
    REST = "rest"  # nothing to do


@dataclass(frozen=True, slots=True)
class Planned:
    """One day of the month: its title, the act it is for, and why in two sentences, with the keys of the sources."""

    title: str
    deed: Deed
    why: str
    sources: tuple[str, ...]


def _day(title: str, deed: Deed, why: str, *sources: str) -> Planned:
    return Planned(title, deed, " ".join(why.split()), sources)


MONTH: tuple[Planned, ...] = (
    # The first week: one brave ask
    _day("One brave ask", Deed.ASK, """
        People say yes to a direct request far more often than the one who asks expects; in the studies the guesses
        were up to a half too low. So guess first, ask one person, and see for yourself.""", "compliance", "justask"),
    _day("What they got from you", Deed.VALUE, """
        Clients are happy to introduce you when they have received value, and they say best themselves what it was.
        Their own words will stand in your next ask.""", "word"),
    _day("Exactly whom", Deed.OFFER, """
        A friend remembers a person, not a market: the more exact the description, the sooner a name comes. One better
        answer today makes every ask from now on easier.""", "three", "cues"),
    _day("A second ask", Deed.ASK, """
        Most people give up after two or three asks made with the wrong question. Yours begins with “Who do you know”,
        and that sends the mind looking.""", "three"),
    _day("Thank and tell", Deed.LOOP, """
        People think their thanks will be awkward and count for little; in experiments those who were thanked were
        gladder than the writers thought. And who introduces wants to know what came of it.""", "thanks", "outcome"),
    # The second week: not only clients, and not only yes
    _day("Who else there is", Deed.TRIAGE, """
        The seed says to ask every client and every business associate, and most of us think of the same five. A few
        more people told apart today are asks for the whole year.""", "word"),
    _day("Aloud, not in writing", Deed.ASK, """
        By e-mail people expect more yeses than they get, and face to face fewer. So today ring, even if writing would
        be easier.""", "voice"),
    _day("“I'll let you know”", Deed.DUE, """
        “I'll let you know” is no answer; it means that nobody came to mind. A narrower question is a kindness to both
        of you.""", "three"),
    _day("A sentence to listen for", Deed.LISTEN, """
        Memories hang on cues, and a sentence heard again brings you back to mind. A leaflet about you does not.""",
         "cues"),
    _day("Another ask", Deed.ASK, """
        The fear that asking loses clients can be tested: the seed's author asked thousands of times and lost none, by
        his own count. Yours is kept under Growth.""", "word"),
    # The third week: what comes back
    _day("Where it stands still", Deed.DUE, """
        What is left undone is mostly too much work and not bad will. Take the work off their hands, and the rest goes
        by itself.""", "forward"),
    _day("Someone gone quiet", Deed.QUIET, """
        Old ties gave managers help at least as good as their current ones, and people are gladder to be called than
        callers think. Ask nothing today; just ring.""", "dormant", "reach"),
    _day("Remind them how you met", Deed.ASK, """
        People who came through an introduction introduce more themselves, and in a field experiment a fifth more
        again when they were reminded of it. If today's person came to you through somebody, say so.""", "chain"),
    _day("What they got from you", Deed.VALUE, """
        In one survey most introductions came from the quarter of clients who felt closest. You learn who that is by
        asking what has changed for them.""", "survey"),
    _day("Thank and tell", Deed.LOOP, """
        An introduction is not done before the one who made it has heard how it went. It takes two minutes, and it is
        what they miss most.""", "outcome", "thanks"),
    # The fourth week: a habit
    _day("When this, then that", Deed.ASK, """
        In 94 tests people who fixed when and where they would act did so clearly more often. Choose your moment:
        after the second coffee, you ring.""", "plans"),
    _day("Why they would want to meet", Deed.OFFER, """
        The reason must be theirs, and never that they should buy your work. One sharper answer today: what would they
        have from it, even if they never buy?""", "three"),
    _day("After a no", Deed.DUE, """
        Who said no once is likelier to say yes the next time than one expects. So take up today what has been lying
        longest, lightly.""", "again"),
    _day("An ask like any other", Deed.ASK, """
        By now it is a thing you do, and missing a day does no harm: habits take about nine and a half weeks on
        average. One person, one question.""", "habit"),
    _day("Guess and truth", Deed.LOOK, """
        Before your first ask you guessed how many would name somebody. What your own count says is worth more than
        any study.""", "compliance"),
)  # fmt: skip

# When the day's own act is not to be had, the reason for the one that takes its place.
OTHERWISE: dict[Deed, tuple[str, tuple[str, ...]]] = {
    Deed.ASK: (
        "Whoever got value from you is glad to be asked the right question. One a day is plenty.",
        ("word",),
    ),
    Deed.LOOP: (
        "Thanks go before everything else: who introduced you wants to hear what came of it. It takes two minutes.",
        ("outcome", "thanks"),
    ),
    Deed.DUE: (
        "What waits too long is forgotten on both sides. A short, friendly word sets it going again.",
        ("judgement",),
    ),
    Deed.VALUE: (
        "Value first: people introduce those who gave them something. What they got is best heard from themselves.",
        ("word",),
    ),
    Deed.OFFER: (
        "It must be extremely easy for your friends to think of somebody. One better answer makes every ask easier.",
        ("three",),
    ),
    Deed.TRIAGE: (
        "Every client and associate is to be asked, and Whoknows can't know who they are. One key a person is enough.",
        ("word",),
    ),
    Deed.QUIET: (
        "People are gladder to be called than the caller thinks. Old ties often know what the present ones don't.",
        ("reach", "dormant"),
    ),
    Deed.LISTEN: (
        "A sentence to listen for brings you to mind when it counts. It costs your friend nothing.",
        ("cues",),
    ),
    Deed.LOOK: ("Your own count is worth more than any study. Look at it once a month.", ("judgement",)),
    Deed.BEGIN: ("This comes before anybody can be asked. It is done once.", ("judgement",)),
    Deed.REST: ("Nothing is lost by resting: the month waits. A missed day or two did no harm to a habit.", ("habit",)),
}

# Thanks not for an introduction, but for a plain no or a letter of recommendation.
FOR_AN_ANSWER = (
    "The way you take an answer is what makes the next yes possible, and that is likelier than one expects. Thanks are "
    "welcome too, more than those who write them think.",
    ("again", "thanks"),
)
