"""Slips of a hurried hand, put right where they can be meant in one way only: "whats", "i", "recieve", "leeds"."""

from __future__ import annotations

import re

_MISSPELT = """
    abscence:absence accomod:accommod accross:across acheiv:achiev adress:address alot:a_lot apparantl:apparentl
    arguement:argument becasue:because becuase:because begining:beginning beleiv:believ buisness:business
    calander:calendar catagor:categor cheif:chief collegue:colleague comission:commission commitee:committee
    committment:commitment definat:definit dissapear:disappear dissapoint:disappoint embarass:embarrass
    enviroment:environment existance:existence experiance:experience finaly:finally foriegn:foreign freind:friend
    garantee:guarantee gaurantee:guarantee goverment:government guarentee:guarantee harrass:harass
    immediatly:immediately independant:independent knowlege:knowledge lisence:licence maintainance:maintenance
    maintenence:maintenance managment:management morgage:mortgage neccesar:necessar neccessar:necessar
    necesar:necessar occassion:occasion occured:occurred oppertun:opportun oppurtun:opportun peice:piece
    posess:possess prefered:preferred priviledge:privilege proffes:profess publically:publicly
    questionaire:questionnaire reciev:receiv recomend:recommend refered:referred relevent:relevant
    restaraunt:restaurant restraunt:restaurant secretery:secretary seperat:separat shedule:schedule similiar:similar
    succesful:successful suprise:surprise teh:the thier:their tommorow:tomorrow tommorrow:tomorrow tomorow:tomorrow
    truely:truly untill:until wether:whether wich:which writting:writing
"""
_BEGINNINGS = dict(each.replace("_", " ").split(":") for each in _MISSPELT.split())
_WHOLE = frozenset(["teh", "wich", "alot", "truely", "untill", "wether"])  # of these nothing else begins with them
_NAMES = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february april june july september october november december christmas easter ramadan english
    british scottish welsh irish american german spanish italian portuguese ukrainian russian chinese japanese
    facebook google instagram linkedin whatsapp youtube ebay spotify etsy airbnb netflix
"""
_NAMED = frozenset(_NAMES.split())
_SPELT = {"linkedin": "LinkedIn", "whatsapp": "WhatsApp", "youtube": "YouTube", "ebay": "eBay"}
_ITS = re.compile(
    r"(?P<before>^|\b(?:if|when|because|that|says|know|and|but|so|till|until) |, )(?P<i>[Ii])ts "
    r"(?=(?:out|over|done|no|dry|dead|late|broken|(?!need)[a-z]+(?:ed|ing))"
    r"(?:$|,| (?:and|but|again|up|out|off|down|all|because|every|in|on|at|for|when|now|then)\b))"
)


def mended(text: str) -> str:
    """The text without its slips; the same where there are none.

    >>> mended("whats up there"), mended("ive never, i dont"), mended("we recieve it on monday")
    ("what's up there", "I've never, I don't", 'we receive it on Monday')
    >>> mended("its stopped and nobody comes"), mended("its leaking roof"), mended("an ID for the IT people")
    ("it's stopped and nobody comes", 'its leaking roof', 'an ID for the IT people')
    """
    from ..compose.slips import righted  # compose is made from offers: at the top it would be a circle

    text = _ITS.sub(r"\g<before>\g<i>t's ", righted(text))
    return re.sub(r"(?<![\w'’@./-])[A-Za-z]+(?![\w@/-]|['’]\w{3}|\.\w)", lambda at: _word(at[0]), text)


def _word(typed: str) -> str:
    word = typed.lower()
    if typed == "i":
        return "I"
    if typed.isupper() and len(typed) > 1:  # "ID", "IM"
        return typed
    if word in _NAMED:
        return typed if typed != word else _SPELT.get(word, word.capitalize())
    right = _spelt(word)
    right = right[0].upper() + right[1:] if typed[0].isupper() else right
    return right if right.lower() != word else typed


def _spelt(word: str) -> str:
    wrong = next((each for each in _BEGINNINGS if word.startswith(each)), "")
    if not wrong or (wrong in _WHOLE and word != wrong):
        return word
    return _BEGINNINGS[wrong] + word[len(wrong) :]


_LETTERS = "UK USA US EU UAE NYC DC SW SE NW NE GB"
_TOGETHER = {each.lower(): each for each in _LETTERS.split()}
_COMMON = """
    a an the my our their any all and or of in on at by to from near round around outside within between off along up
    north south east west northern southern eastern western central mid greater upper lower inner outer hour hours mile
    miles minutes walk drive reach half area areas region county counties city cities town towns village villages
    district districts coast centre center country countryside suburbs suburb wide based border borders hills valley
    local locally nationwide online anywhere everywhere worldwide remote remotely mainly mostly maybe here home big
    small rural urban coastal bigger smaller market seaside corridor belt
"""
_NO_NAME = frozenset(_COMMON.split())
_BEARING = re.compile(r"\b(?:north|south|east|west|central|mid|greater|upper|lower|inner|outer)\b(?=[ -][A-Z])")
_COUNTRYWIDE = re.compile(r"[- ]wide$")


def placed(text: str) -> str:
    """A place with the capitals of its names, where it was typed without any.

    >>> placed("north wales"), placed("within an hour of truro"), placed("sw london"), placed("uk wide")
    ('North Wales', 'within an hour of Truro', 'SW London', 'UK-wide')
    >>> placed("Leeds"), placed("anywhere"), placed("along the canal"), placed("the villages round ripon")
    ('Leeds', 'anywhere', 'along the canal', 'the villages round Ripon')
    """
    from ..compose.nouns import COUNTABLE  # compose is made from offers: at the top it would be a circle
    from ..compose.words import WITH_THE

    if text != text.lower():
        return text

    def capital(at: re.Match[str]) -> str:
        word, before = at[0], text[: at.start()]
        common = word in _NO_NAME or (word.endswith("s") and word[:-1] in COUNTABLE)  # of one it would be "a bath"
        if common or (_OF_SOME.search(before) and word not in WITH_THE):
            return word
        return _TOGETHER.get(word) or word.capitalize()

    named = re.sub(r"(?<![\w'’])[a-z][a-z'’]*", capital, text)
    return _COUNTRYWIDE.sub("-wide", _BEARING.sub(lambda at: at[0].capitalize(), named))


_OF_SOME = re.compile(r"\b(?:the|an?|any|my|our|their|some|every|all)(?: \w+)? $")
