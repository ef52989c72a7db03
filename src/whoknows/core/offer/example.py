"""Examples of answers from the user's own kind of trade: what stands in a field before they type."""

from __future__ import annotations

import re

from .session import QUESTIONS

Answers = dict[str, str]


def examples(trade: str) -> Answers:
    """An example for each question by its path, of the kind of trade that the words of ``trade`` tell.

    >>> examples("Joiner & cabinet maker")["avatars.event"], examples("a production planner")["trade"]
    ('has just bought an old house', 'a production planner')
    """
    kind = next((answers for words, answers in _KINDS if words.search(trade)), {})
    return {**_PLAIN, **{path: kind.get(path.removeprefix("avatars."), text) for path, text in _PLAIN.items()}}


_PLAIN = {question.path: question.example for question in QUESTIONS} | {"close_rate": "1 in 2"}  # 0.5 in a file


def _kind(words: str, **answers: str) -> tuple[re.Pattern[str], Answers]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})", re.IGNORECASE), answers


_KINDS = (
    _kind(
        "joiner carpent cabinet build bricklay plaster plumb heating boiler electrici roof paint decorat til(?:er|ing) "
        "kitchen floor landscap garden architect surveyor handy glaz solar fitter clean interior window fenc",
        result="use every corner of a house where no wall is straight",
        name="Old houses", role="someone who owns a terraced house", firm="a letting agency",
        size="three bedrooms or more",
        place="the villages round Ripon", event="has just bought an old house",
        says="Nothing from the shop fits.", complaint="can't find anything that fits under the stairs",
        cause="no wall in the house is square", cost="a room they can't use", tried="flat packs",
        gathers="the school gate", reason="a drawing of what would fit, with the price of each part",
        usp="I make it and fit it myself", worth="4000",
    ),
    _kind(
        "tax account bookkeep payroll audit lawyer solicitor barrister notar legal conveyanc mortgage insur pension "
        "wealth invest bank financ broker will-?writ patent debt",
        result="sell the firm and keep what they were promised",
        name="Sellers", role="the founder of an engineering firm", firm="a family firm", size="20 to 80 people",
        place="the West Midlands", event="has had a first offer for the firm",
        says="Everybody gives me another figure.", complaint="hear three different figures for the same sale",
        cause="the lawyer and the accountant never sit at one table", cost="a year of evenings",
        tried="asking the bank", gathers="the chamber's breakfast",
        reason="the three questions to ask before they sign", usp="I bring everybody to one table in the first week",
        worth="9000",
    ),
    _kind(
        "cater cook chef food baker restaurant cafe café coffee brew wine hotel canteen nutrition event venue",
        result="have children who eat the lunch instead of binning it",
        name="Primary schools", role="a school business manager", firm="a primary school", size="150 to 400 pupils",
        place="Kent", event="has a catering contract that ends this summer",
        says="They bring crisps because lunch is cold.", complaint="throw away a third of what is cooked",
        cause="it is cooked eleven miles away", cost="£20,000 a year out of the teaching budget",
        tried="another big contractor", gathers="the school business managers' day",
        reason="the figures of a school like theirs, before and after", usp="our cooks cook on site, every day",
        worth="40000",
    ),
    _kind(
        "photo film video graphic copy writ edit brand market web seo social illustrat translat journalis publi music",
        result="remember the day instead of the posing",
        name="Couples", role="the events manager", firm="a country house hotel", size="thirty weddings a year",
        place="the Cotswolds", event="has just got engaged",
        says="We both hate having our picture taken.", complaint="lose an hour of their party to group photographs",
        cause="nobody runs the list", cost="the hour before dinner", tried="a cousin with a good camera",
        gathers="the wedding fair", reason="a running order that gets forty people photographed in ten minutes",
        usp="I never pose anybody", worth="2400",
    ),
    _kind(
        "cyber security computer software it\\b developer programm data cloud network penetration tester app\\b ai\\b "
        "hosting telecom tech",
        result="pass a customer's security questionnaire the first time",
        name="Suppliers", role="the head of IT", firm="a maker of parts for aircraft", size="20 to 250 people",
        place="the Southwest", event="has been sent a security questionnaire by a bigger customer",
        says="It has ninety questions and nobody knows who fills it in.",
        complaint="spend three weeks on one questionnaire", cause="nobody in the firm owns the answers",
        cost="an order that waits", tried="templates from the web", gathers="the aerospace suppliers' evening",
        reason="a list of the ten answers that are always sent back", usp="we mend what we find", worth="18000",
    ),
    _kind(
        "dog cat\\b pet\\b puppy horse equine vet\\b veterinar animal groom kennel",
        result="enjoy walks again",
        name="Rescue dogs", role="someone with a rescue dog", firm="a rescue home", size="twenty dogs or more",
        place="Bristol", event="has had it less than three months",
        says="He's an angel at home and a wolf outside.", complaint="walk at five in the morning so as to meet nobody",
        cause="the dog is frightened, not naughty", cost="every Sunday with their friends", tried="a class on a field",
        gathers="the vet's waiting room", reason="two things to try on tomorrow's walk",
        usp="I come along on their own walk", worth="350",
    ),
    _kind(
        "physio osteo chiropract massage therap fitness yoga pilates trainer\\b gym health doctor dent nurse midwi "
        "care psycholog counsel hypno acupunct sleep diet",
        result="run again six weeks after an injury",
        name="Runners", role="the secretary of a running club", firm="an amateur football club",
        size="60 to 200 members",
        place="York", event="has just had to stop running",
        says="Everyone tells me to rest.", complaint="lose half the team each spring",
        cause="they train harder as soon as it stops hurting", cost="the race they trained for", tried="rest and ice",
        gathers="the parkrun", reason="a warm-up that fits on one page", usp="I come to the track", worth="600",
    ),
    _kind(
        "coach teach tutor train mentor speak facilitat mediat recruit hr\\b human headhunt school lectur",
        result="hold the talk they have put off for a month",
        name="New heads", role="a newly promoted head of department", firm="a hospital", size="500 staff or more",
        place="Leeds", event="has just been given a team",
        says="Yesterday I was one of them.", complaint="lie awake before every appraisal",
        cause="nobody told them how to begin", cost="two good people who leave", tried="a course of two days",
        gathers="the new managers' lunch", reason="the first three sentences of the talk, written down",
        usp="I sit in the next room while it happens", worth="3000",
    ),
)  # fmt: skip
