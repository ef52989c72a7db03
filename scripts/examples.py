"""Write docs/examples.md: twenty asks for invented people of different trades and relations, in all four forms.

Run it after a change of wording and read the page aloud: every ask should be one that its sender would send as it is.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from whoknows.core.ask import Ask, Asker, Introducer, Moment
from whoknows.core.compose import compose
from whoknows.core.offer import Avatar, Offer, from_toml

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "examples.md"
TODAY = date(2026, 11, 21)

PLANNING = from_toml((ROOT / "docs" / "offer.toml").read_text(encoding="utf-8"))
BOOKS = Offer(
    trade="a bookkeeper for dentists",
    result="close the month in three days and know what each chair earns",
    usp="I sit in the surgery one morning a month instead of asking for receipts by post",
    avatars=(
        Avatar(
            "Practice owners",
            role="a dentist",
            firm="a practice of their own",
            place="Kent",
            event="has just opened a second surgery",
            says=("I see patients all day and invoices all night.", "I couldn't tell you which chair makes money."),
            complaint="do the books at the kitchen table on Sundays",
            cause="the practice software and the bank never agree",
            cost="most of a weekend every month",
            tried="an accountant who rings once a year",
            reason="a one-page picture of what each chair earned last month",
            gathers=("the Kent Dental Study Club",),
        ),
    ),
)
LAW = Offer(
    trade="an employment lawyer",
    result="settle a grievance before it becomes a tribunal",
    usp="I come to the building and talk to both sides in the same week",
    avatars=(
        Avatar(
            "Care home HR",
            role="head of HR",
            firm="a group of care homes",
            size="200 to 1,000 staff",
            place="the Midlands",
            says=(
                "I spend more time on one grievance than on hiring.",
                "Everybody is waiting for somebody else to sign.",
            ),
            complaint="have grievances that drag on for half a year",
            cause="managers pass them on instead of talking in the first week",
            cost="two good nurses for every case",
            tried="a longer policy",
            reason="a plan for the first ten days of a grievance",
            gathers=("the Midlands Care Forum",),
        ),
    ),
)
MUSEUMS = Offer(
    trade="a web accessibility specialist",
    result="pass their audit without rebuilding the site",
    usp="I test with blind visitors, not with a checklist",
    avatars=(
        Avatar(
            "Museum digital",
            role="a digital director",
            firm="a city museum",
            place="the Northeast",
            event="has just had an accessibility complaint",
            says=(
                "Legal forwards me another letter every month.",
                "The vendor says it's compliant and the visitors say it isn't.",
            ),
            complaint="get complaints about ticket pages that a screen reader can't use",
            cause="three vendors own three parts of one checkout",
            cost="visitors who give up before they pay",
            tried="an overlay widget",
            reason="a list of the five fixes that remove most complaints",
        ),
    ),
)
GARDENS = Offer(
    trade="a garden designer",
    result="have a garden to sit in by the first summer",
    usp="I draw it, plant it and come back every season for two years",
    avatars=(
        Avatar(
            "New houses",
            role="someone who has bought a new-build house",
            place="the villages round Bath",
            says=("It's a field with a fence round it.", "We look at mud all winter."),
            complaint="look out on mud and a fence",
            cause="the builder took the topsoil away",
            cost="a summer of not going outside",
            tried="turf that drowned",
            reason="a drawing of what could grow on their clay",
        ),
    ),
)
FINANCE = Offer(
    trade="an executive coach",
    result="win the board over in their first hundred days",
    usp="I was a CFO for eleven years before I coached one",
    avatars=(
        Avatar(
            "New CFOs",
            role="CFO",
            firm="a listed manufacturer",
            place="Ohio",
            event="started in the job this year",
            says=("I'm still being asked about my predecessor's numbers.",),
            complaint="spend their first quarter defending numbers they did not write",
            cause="nobody told them what the board already suspects",
            cost="the trust they were hired with",
            reason="the six questions a board asks a new CFO in private",
            gathers=("the Ohio Manufacturers' Dinner",),
        ),
    ),
)
HANDS = Offer(
    trade="a physiotherapist for musicians",
    result="play a full season without pain",
    usp="I come to rehearsals and watch them play",
    avatars=(
        Avatar(
            "Orchestra managers",
            role="the manager of an orchestra",
            place="Scotland",
            says=("I've two violins off and a tour in March.",),
            complaint="lose players for weeks at a time",
            cause="sore shoulders are hidden until they are injuries",
            cost="a deputy's fee for every concert",
            tried="a gym subscription for everybody",
            reason="a ten-minute check that finds trouble before the players admit it",
        ),
    ),
)
ROOFS = Offer(
    trade="a roof surveyor",
    result="fix the leak that matters and leave the rest alone",
    usp="I sell no roofing, so I can say when nothing is wrong",
    avatars=(
        Avatar(
            "School business managers",
            role="school business manager",
            firm="a primary school",
            place="Derbyshire",
            event="has to put in a repair bid this winter",
            says=("We've buckets in the corridor again.", "Every roofer gives me another price."),
            complaint="get three quotes that have nothing in common",
            cause="whoever looks at the roof also wants to sell one",
            cost="a classroom closed every wet week",
            reason="two pages they can put in front of the governors",
            gathers=("the Derbyshire School Bursars' Day",),
        ),
    ),
)
WORDS = Offer(
    trade="a technical translator",
    result="ship a manual in four languages on the day the machine ships",
    usp="I've run the machines I write about",
    avatars=(
        Avatar(
            "Machine builders",
            role="head of documentation",
            firm="a packaging-machine builder",
            place="Wisconsin",
            says=("The machine is on the dock and the manual isn't.",),
            complaint="hold up shipments because the manual isn't ready",
            cause="the text is frozen the week before the truck comes",
            cost="a late fee on one order in five",
            tried="machine translation that a customer sent back",
            reason="a way to translate while the machine is still being built",
        ),
    ),
)
PRACTICES = Offer(
    trade="a financial planner",
    result="sell the practice and know what they'll live on",
    usp="I'm paid by the hour, so it's the same to me whether they sell or not",
    avatars=(
        Avatar(
            "Retiring vets",
            role="vet with a practice of their own",
            place="Northumberland",
            event="wants to stop within five years",
            says=("I can't stop until I know what it's worth.", "The big chains ring me every week."),
            complaint="put off retiring from year to year",
            cause="they don't know what they would live on",
            cost="the years they had meant to spend walking",
            reason="a single figure: what they'd need to stop",
            gathers=("the Northern Vets' Supper",),
        ),
    ),
)
SURGERIES = Offer(
    trade="IT support for surgeries",
    result="start the morning with every screen working",
    usp="somebody who knows the building picks up the phone",
    avatars=(
        Avatar(
            "Practice managers",
            role="practice manager",
            firm="GP surgery",
            size="5+ doctors",
            place="Bristol",
            says=(
                "I'm on hold to the help desk while the waiting room fills up.",
                "It works as long as nobody logs out.",
            ),
            complaint="start the day with half the screens frozen",
            cause="four suppliers each say it's one of the others",
            cost="twenty appointments a week",
            tried="a new server",
            reason="a list of what is really broken, and whose it is",
        ),
    ),
)
DRIVERS = Offer(
    trade="recruiting drivers",
    result="keep the drivers they hire past the first winter",
    usp="I ride along on two shifts before I write the advert",
    avatars=(
        Avatar(
            "Fleet heads",
            role="heads of fleet",
            firm="parcel firms",
            size="50-200 vans",
            place="Leeds",
            says=("I hire ten and keep three.", "I've vans standing and nobody to drive them."),
            complaint="lose new drivers before Christmas",
            cause="the advert promises one job and the depot gives them another",
            cost="£3,000 for every driver who leaves",
            tried="a joining bonus",
            reason="what their last ten leavers would have said if anybody had asked",
        ),
    ),
)
DOGS = Offer(
    trade="a dog trainer",
    result="walk past another dog without a scene",
    usp="I train the street, not the classroom",
    avatars=(
        Avatar(
            "Rescue dogs",
            role="someone who has taken on a rescue dog",
            place="Portland",
            says=(
                "We only walk him at midnight.",
                "I cross the road so often I've forgotten what our side looks like.",
            ),
            complaint="walk the dog at midnight so as not to meet anybody",
            cost="friends who no longer come over",
            tried="a class that made it worse",
            reason="one thing to try on tonight's walk",
        ),
    ),
)
BREAD = PLANNING.avatars[1]

SAM, RUTH = Asker("Sam Reed", "en_GB", "warm"), Asker("Ruth Ade", "en_GB", "plain")
HELEN, MARCUS = Asker("Helen Ashby", "en_GB", "formal"), Asker("Marcus Hill", "en_US", "warm")
ISLA, DANA = Asker("Isla Frame", "en_GB", "warm"), Asker("Dana Whitlock", "en_US", "formal")
JON, PAULA = Asker("Jon Ferris", "en_US", "plain"), Asker("Paula Grey", "en_GB", "warm")


def told(on: tuple[int, int, int], text: str) -> tuple[Moment, ...]:
    return (Moment(date(*on), text),)


Example = tuple[str, Introducer, Offer, Avatar, Asker]

EXAMPLES: tuple[Example, ...] = (
    (
        "A client of five years, told in spring that the plan held",
        Introducer(
            "Anna Field",
            "client",
            "Field & Daughters Bakery",
            date(2021, 3, 1),
            told((2026, 4, 14), "the plan finally held for a whole month"),
            "Petra Lind",
            ("the Leeds Food Forum",),
        ),
        PLANNING,
        PLANNING.avatars[0],
        SAM,
    ),
    (
        "A friend from school, nothing noted",
        Introducer("Tom O'Neill", "friend", since=date(1998, 9, 1), cues=("you go to the Northern Brewers' Day",)),
        PLANNING,
        BREAD,
        SAM,
    ),
    (
        "An associate who works for the same people",
        Introducer("Dr. Maike van der Velde", "associate", since=date(2019, 5, 1), cues=("the Leeds Food Forum",)),
        PLANNING,
        PLANNING.avatars[0],
        SAM,
    ),
    (
        "A client, in her own words",
        Introducer(
            "Nisha Rao",
            "client",
            "Rao Dental",
            date(2023, 2, 1),
            told((2026, 10, 9), "I had my first free Sunday since we opened"),
            "",
            ("Kent Dental Study Club",),
        ),
        BOOKS,
        BOOKS.avatars[0],
        RUTH,
    ),
    (
        "A dentist's supplier, an associate without a date",
        Introducer("Colin Marsh", "associate"),
        BOOKS,
        BOOKS.avatars[0],
        RUTH,
    ),
    (
        "A formal client who came through somebody",
        Introducer(
            "Prof. Edwin Clarke",
            "client",
            "Clarke Homes",
            date(2022, 6, 1),
            told((2025, 12, 3), "the case was settled before it was heard"),
            "Margaret Lowe",
            ("the Midlands Care Forum",),
        ),
        LAW,
        LAW.avatars[0],
        HELEN,
    ),
    (
        "A former colleague, now a friend, in formal English",
        Introducer("Beatrice Odum", "friend", since=date(2009, 1, 1)),
        LAW,
        LAW.avatars[0],
        HELEN,
    ),
    (
        "A museum client in America",
        Introducer(
            "Luis Ortega",
            "client",
            "Harbor Museum",
            date(2024, 1, 1),
            told((2026, 8, 20), "we passed the audit and nobody had to rebuild anything"),
            "",
            ("you sit on the museum computing committee",),
        ),
        MUSEUMS,
        MUSEUMS.avatars[0],
        MARCUS,
    ),
    (
        "A neighbour whose garden was made",
        Introducer(
            "Jean Pocock",
            "client",
            "",
            date(2025, 3, 1),
            told((2026, 7, 2), "she had breakfast outside every day in June"),
            "",
            ("the village flower show",),
        ),
        GARDENS,
        GARDENS.avatars[0],
        ISLA,
    ),
    (
        "An estate agent, an associate",
        Introducer("Rob D'Arcy", "associate", "D'Arcy Homes", date(2020, 1, 1)),
        GARDENS,
        GARDENS.avatars[0],
        ISLA,
    ),
    (
        "A CFO coached last year, formal American",
        Introducer(
            "Karen Blume",
            "client",
            "Blume Castings",
            date(2025, 2, 1),
            told((2025, 11, 30), "the board stopped asking about her predecessor"),
            "Greg Tan",
            ("the Ohio Manufacturers' Dinner",),
        ),
        FINANCE,
        FINANCE.avatars[0],
        DANA,
    ),
    (
        "A cellist who plays again",
        Introducer(
            "Ewan MacLeod",
            "client",
            "",
            None,
            told((2026, 5, 18), "played the whole of Mahler without thinking about his shoulder"),
        ),
        HANDS,
        HANDS.avatars[0],
        ISLA,
    ),
    (
        "A school that saved a roof",
        Introducer(
            "Mrs Gillian Tate",
            "client",
            "St Anne's School",
            date(2024, 9, 1),
            told((2026, 2, 11), "the governors passed it in ten minutes"),
            "",
            ("the Derbyshire School Bursars' Day",),
        ),
        ROOFS,
        ROOFS.avatars[0],
        PAULA,
    ),
    ("A builder's merchant, a friend", Introducer("Dave Pike", "friend"), ROOFS, ROOFS.avatars[0], PAULA),
    (
        "A machine builder in Wisconsin, plain",
        Introducer(
            "Heidi Krause",
            "client",
            "Krause Packaging",
            date(2022, 4, 1),
            told((2026, 9, 28), "no late fees all summer"),
        ),
        WORDS,
        WORDS.avatars[0],
        JON,
    ),
    (
        "A retired vet",
        Introducer(
            "Fiona Carr",
            "client",
            "",
            date(2023, 10, 1),
            told((2026, 6, 6), "I slept through the night for the first time since the chains rang"),
            "Alan Booth",
            ("the Northern Vets' Supper",),
        ),
        PRACTICES,
        PRACTICES.avatars[0],
        PAULA,
    ),
    (
        "A surgery manager whose screens work",
        Introducer(
            "王秀英",
            "client",
            "Harbourside Surgery",
            date(2025, 5, 1),
            told((2026, 11, 5), "the screens were on before the doctors were"),
        ),
        SURGERIES,
        SURGERIES.avatars[0],
        RUTH,
    ),
    (
        "A firm in the address book without a person's name",
        Introducer("Harbourside Surgery Ltd", "client", since=date(2024, 2, 1)),
        SURGERIES,
        SURGERIES.avatars[0],
        RUTH,
    ),
    (
        "A fleet head who keeps his drivers",
        Introducer(
            "IMRAN QURESHI",
            "client",
            "North Parcel",
            date(2025, 1, 1),
            told((2026, 3, 19), "we kept nine of the ten we hired in autumn"),
            "Lesley Hope",
            ("the Leeds Logistics Club",),
        ),
        DRIVERS,
        DRIVERS.avatars[0],
        PAULA,
    ),
    (
        "A dog owner in Portland, a friend by now",
        Introducer(
            "Shauna Lee",
            "friend",
            "",
            date(2024, 5, 1),
            told((2026, 10, 31), "the dog walked past the neighbors' terrier on a loose leash"),
        ),
        DOGS,
        DOGS.avatars[0],
        JON,
    ),
)


def page() -> str:
    """The whole page, in Markdown."""
    head = (
        "# Twenty asks\n\n"
        "Written by `scripts/examples.py` from offers and notes such as a user types. Everybody here is invented. "
        f"The day is {TODAY:%d %B %Y}.\n"
    )
    return head + "".join(one(number, *example) for number, example in enumerate(EXAMPLES, 1))


def one(number: int, title: str, introducer: Introducer, offer: Offer, avatar: Avatar, asker: Asker) -> str:
    ask: Ask = compose(introducer, offer, avatar, asker=asker, today=TODAY)
    forms = {
        "Say": ask.spoken,
        f"Write ({ask.subject})": ask.message,
        "To forward": ask.forwardable,
        "Listening card": ask.listening,
    }
    blocks = "".join(f"\n**{name}**\n\n{quoted(text)}\n" for name, text in forms.items())
    who = f"{introducer.name} is asked by {asker.name} ({asker.tone}, {asker.locale})."
    return f"\n## {number}. {title}\n\n{who}\n{blocks}"


def quoted(text: str) -> str:
    """A text as a Markdown quotation, line for line."""
    return "\n".join(f"> {line}  ".rstrip() + ("  " if line else "") if line else ">" for line in text.split("\n"))


def main() -> int:
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{len(EXAMPLES)} asks written to {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
