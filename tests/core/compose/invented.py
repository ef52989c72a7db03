"""Offers and people in odd shapes, all invented."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from whoknows.core.ask import Asker, Introducer, Moment
from whoknows.core.offer import Avatar, Offer

TODAY = date(2026, 11, 21)

NAMES = (
    "Anna Field", "MARIA LOPEZ", "van der Berg", "Jan van der Berg", "O'Neill", "Siobhán O'Neill", "d'Angelo Russo",
    "王伟", "田中さくら", "김민수", "Acme Bakeries Ltd", "J. Smith", "Schmidt, Anna", "Dr. Hans Weiß", "x",
    "anna.field@x.example", "", "Mary-Jane Smith-Jones", "Abdul Rahman", "Prof. Dr. Eva Li", "50 Cent", "¡Olé!",
    "The Bread Shop", "li wei", "JP", "Mrs. Robinson", "N'Golo K.", "Ólafur Þórsson", "Иван Петров", "Smith & Sons",
    "A. B. C. Dupont", "{name}", "[Anna|Ben]", "Anna\nField",
)  # fmt: skip
ROLES = (
    "an operations director", "Plant Managers", "HEAD OF FLEET", "CEO", "runs a bakery", "People who run a bakery.",
    "someone who's just retired", "bakers, butchers or grocers", "VP Sales", "the person who does the wages",
    "owner of an Italian restaurant", "parents of teenagers", "the founder of a brewery", "HR", "buying a house",
    "retired", "Chief Financial Officer", "“dentist”", "a vet with a practice of their own",
)  # fmt: skip
FIRMS = (
    "a family-owned food maker", "SaaS companies", "Acme Ltd", "law firm that does conveyancing", "NHS", "breweries",
    "Tesco.", "a hospital trust", "family-owned",
)  # fmt: skip
COMPLAINTS = (
    "can't get orders out on time", "late orders", "orders go out late", "Getting paid late.", "STOCK-OUTS",
    "We don't know our margins", "loses sleep over payroll", "they're drowning in email", "struggle with hiring",
    "quotes take two weeks", "never know what is in stock", "are always late", "no time", "pay too much: every year",
    "can't find enough trained people who stay for longer than a season and who turn up on the days when it counts",
)  # fmt: skip
CAUSES = (
    "",
    "nobody owns the plan",
    "because no one does",
    "bad planning",
    "don't own the plan",
    "their systems don't talk",
)
COSTS = (
    "",
    "two late penalties a month",
    "it costs them £4,000 a month",
    "lose two weekends",
    "losing staff",
    "customers leave",
)
TRIED = (
    "",
    "hiring another planner",
    "they hired another planner",
    "a bigger spreadsheet",
    "hire more staff",
    "tried two agencies",
)
REASONS = (
    "", "a week's plan that holds", "stop losing evenings", "they would get a plan", "sleep through the night",
    "to know their numbers", "losing less", "the six questions a board asks", "two pages they can show the board.",
)  # fmt: skip
RESULTS = (
    "get orders out on time without overtime", "on-time orders", "getting orders out", "I help companies to cut waste",
    "stop guessing", "gets orders out", "calm Mondays",
)  # fmt: skip
MOMENTS = (
    "The plan finally held for a whole month", "We stopped paying penalties.", "saved two days a month",
    "she got her weekends back", "“Best money we ever spent”", "no overtime since May", "told me the plan held",
    "Thanks!", "you said it was worth it",
)  # fmt: skip
CUES = (
    "the Leeds Food Forum",
    "Leeds Food Forum",
    "Acme Ltd",
    "you sit on the parents' council",
    "* myContacts",
    "Friends",
)


def one(*choices: str) -> st.SearchStrategy[str]:
    return st.sampled_from(choices)


avatars = st.builds(
    Avatar,
    name=one("Plant managers", "X"),
    role=one(*ROLES),
    firm=one(*FIRMS),
    size=one("", "50-200", "small", "10+ employees", "£5m turnover"),
    place=one("", "Yorkshire", "UK", "near Leeds", "online", "THE NORTH"),
    event=one(
        "", "has just lost a planner", "a new CFO", "losing a planner", "just moved house", "when they move office"
    ),
    says=st.sampled_from(((), ("We're always firefighting.",), ("“I can't sleep.”", "Why is it always me?"))),
    complaint=one(*COMPLAINTS),
    cause=one(*CAUSES),
    cost=one(*COSTS),
    tried=one(*TRIED),
    reason=one(*REASONS),
    gathers=st.sampled_from(((), ("the Leeds Food Forum",))),
)
offers = st.builds(
    Offer,
    trade=one("", "a production planner", "bookkeeping", "makes websites", "I'm a vet", "Accountant", "in tax"),
    result=one(*RESULTS),
    usp=one(
        "", "I stay until your own people run the plan", "stay on site", "20 years of experience", "working on site."
    ),
)
moments = st.builds(Moment, on=st.integers(-20, 1200).map(lambda ago: TODAY - timedelta(days=ago)), text=one(*MOMENTS))
people = st.builds(
    Introducer,
    name=one(*NAMES),
    kind=one("client", "associate", "friend"),
    firm=one("", "Acme"),
    since=st.sampled_from((None, date(2020, 3, 1), date(2026, 10, 1), date(2027, 1, 1))),
    moments=st.lists(moments, max_size=2).map(tuple),
    through=one("", "Petra Lind", "王伟", "acme ltd"),
    cues=st.lists(one(*CUES), max_size=3, unique=True).map(tuple),
    asked_before=st.sampled_from((None, date(2026, 9, 1))),
)
askers = st.builds(
    Asker, name=one("Sam Reed", "", "ana"), locale=one("en_GB", "en_US", "de_DE"), tone=one("plain", "warm", "formal")
)
